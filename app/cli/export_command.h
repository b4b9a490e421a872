#pragma once

#include "app/cli/command.h"

namespace cli {

/// Writes records into a file.
class ExportCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
