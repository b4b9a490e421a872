#pragma once

#include "app/cli/command.h"

namespace cli {

/// Makes a new file with an agreement in it.
class NewCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
