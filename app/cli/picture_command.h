#pragma once

#include "app/cli/command.h"

namespace cli {

/// Tells the figures of a year beside those of another: counts, rates, certain changes, expected months, hours of the week.
class PictureCommand final : public Command {
public:
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;
};

}  // namespace cli
