#include "app/cli/new_command.h"

#include "core/agreement/new_file.h"

namespace cli {

using base::Failure;

const Usage& NewCommand::usage() const {
    static const Usage usage{"new",
                             "FILE [--agreement FILE.json]",
                             QT_TRANSLATE_NOOP("cli", "makes a new file"),
                             1,
                             1,
                             {{"agreement", "FILE.json", QT_TRANSLATE_NOOP("cli", "another agreement than the one that ships")}}};
    return usage;
}

base::Result<Exit> NewCommand::run(Call& call) const {
    const QString path = call.arguments().word(0);
    const auto file = agreement::makeFile(path, call.arguments().value("agreement"), call.environment(), call.arguments().value("as"));
    if (!file) return Failure(file.error());
    call.answer({{QStringLiteral("file"), path}});
    return Exit::Done;
}

}  // namespace cli
