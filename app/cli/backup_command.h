#pragma once

#include "app/cli/command.h"

namespace cli {

/// `vaksam backup FILE TARGET`: a copy of the file as it stands. `vaksam restore BACKUP TARGET`: the same, the other way.
class BackupCommand final : public Command {
public:
    enum class Direction { Backup, Restore };
    explicit BackupCommand(Direction direction) : m_direction(direction) {}
    [[nodiscard]] const Usage& usage() const override;
    [[nodiscard]] base::Result<Exit> run(Call& call) const override;

private:
    Direction m_direction;
};

}  // namespace cli
