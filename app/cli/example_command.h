#pragma once

#include "app/cli/command.h"

namespace cli {

/// Makes a file of fictitious, realistic years.
class ExampleCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
