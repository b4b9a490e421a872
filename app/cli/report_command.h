#pragma once

#include "app/cli/command.h"

namespace cli {

/// Writes a report.
class ReportCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] bool paints() const override { return true; }
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
