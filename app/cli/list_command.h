#pragma once

#include "app/cli/command.h"

namespace cli {

/// Lists records.
class ListCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
