#pragma once

#include "app/cli/command.h"

namespace cli {

/// Tells what is kept, due and missed on a day.
class StatusCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
