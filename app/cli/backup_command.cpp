#include "app/cli/backup_command.h"

#include "core/records/backup.h"

namespace cli {

const Usage& BackupCommand::usage() const {
    static const Usage backup{"backup", "FILE TARGET", QT_TRANSLATE_NOOP("cli", "copies the file as it stands"), 2, 2, {}};
    static const Usage restore{"restore", "BACKUP TARGET", QT_TRANSLATE_NOOP("cli", "makes a file of a backup"), 2, 2, {}};
    return m_direction == Direction::Backup ? backup : restore;
}

base::Result<Exit> BackupCommand::run(Call& call) const {
    const QString target = call.arguments().word(1);
    if (const auto copied = records::copyFile(call.arguments().word(0), target); !copied) return base::Failure(copied.error());
    call.answer({{QStringLiteral("target"), target}});
    return Exit::Done;
}

}  // namespace cli
