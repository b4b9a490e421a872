#pragma once

#include "app/cli/command.h"

namespace cli {

/// Takes an act back, or takes that back.
class UndoCommand final : public Command {
public:
    enum class Direction { Undo, Redo };
    explicit UndoCommand(Direction direction) : m_direction(direction) {}

    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;

private:
    Direction m_direction;
};

}  // namespace cli
