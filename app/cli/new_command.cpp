#include "app/cli/new_command.h"

#include "core/agreement/agreement_file.h"

#include <QFile>

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
    QByteArray agreement = agreement::shippedAgreement();
    QString source = QStringLiteral("lomma-2023-2027.json");
    if (call.arguments().has("agreement")) {
        source = call.arguments().value("agreement");
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "The agreement file %1 cannot be read. Check its name."), {source}},
                                     file.errorString());
        agreement = file.readAll();
    }
    const QString path = call.arguments().word(0);
    auto file = call.open(path, records::OpenFile::Mode::Create);
    if (!file) return Failure(file.error());
    if (const auto installed = agreement::install(**file, agreement, source); !installed) {
        file->reset();
        QFile::remove(path);
        return Failure(installed.error());
    }
    call.answer({{QStringLiteral("file"), path}});
    return Exit::Done;
}

}  // namespace cli
