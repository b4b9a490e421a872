#pragma once

#include "app/cli/command.h"

namespace cli {

/// Lists the record kinds and their fields.
class KindsCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
