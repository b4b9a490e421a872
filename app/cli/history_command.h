#pragma once

#include "app/cli/command.h"

namespace cli {

/// Tells what has been changed.
class HistoryCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
