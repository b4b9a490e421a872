#pragma once

#include "app/cli/command.h"

namespace cli {

/// Takes a step in the workflow of focus areas or plans.
class DecideCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
