#include "app/cli/remove_command.h"

namespace cli {

using base::Failure;

const Usage& RemoveCommand::usage() const {
    static const Usage usage{"remove",
                             "KIND FILE ID [--with-parts]",
                             QT_TRANSLATE_NOOP("cli", "removes a record"),
                             3,
                             3,
                             {{"with-parts", nullptr, QT_TRANSLATE_NOOP("cli", "what is a part of it goes too")}}};
    return usage;
}

base::Result<Exit> RemoveCommand::run(Call& call) const {
    const auto kind = call.kind(call.arguments().word(0));
    if (!kind) return Failure(kind.error());
    auto file = call.open(call.arguments().word(1), records::OpenFile::Mode::Write);
    if (!file) return Failure(file.error());
    QString id;
    const auto written = (*file)->write({records::ActVerb::Remove, (*kind)->key}, [&](records::Batch& batch) -> base::Result<void> {
        auto found = batch.reader().resolve(**kind, call.arguments().word(2));
        if (!found) return Failure(found.error());
        id = *found;
        return batch.remove(**kind, id, call.arguments().has("with-parts"));
    });
    if (!written) return Failure(written.error());
    call.answer({{QStringLiteral("id"), id}});
    return Exit::Done;
}

}  // namespace cli
