#include "app/cli/undo_command.h"

namespace cli {

using base::Failure;

const Usage& UndoCommand::usage() const {
    static const Usage undo{"undo", "FILE [ENTRY]", QT_TRANSLATE_NOOP("cli", "takes an act back"), 1, 2, {}};
    static const Usage redo{"redo", "FILE", QT_TRANSLATE_NOOP("cli", "takes the newest undo back"), 1, 1, {}};
    return m_direction == Direction::Undo ? undo : redo;
}

base::Result<Exit> UndoCommand::run(Call& call) const {
    qint64 entry = 0;
    if (const QString word = call.arguments().word(1); !word.isEmpty()) {
        bool fine = false;
        entry = word.toLongLong(&fine);
        if (!fine || entry < 1)
            return usageError(usage(), QT_TRANSLATE_NOOP("message", "\"%1\" is not the number of an entry. They are listed by: vaksam history FILE"), {word});
    }
    auto file = call.open(call.arguments().word(0), records::OpenFile::Mode::Write, Call::Renew::No);
    if (!file) return Failure(file.error());
    const auto done = m_direction == Direction::Undo ? (*file)->undo(entry) : (*file)->redo();
    if (!done) return Failure(done.error());
    call.answer({{QStringLiteral("entry"), *done}});
    return Exit::Done;
}

}  // namespace cli
