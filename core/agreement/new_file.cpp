#include "core/agreement/new_file.h"

#include "core/agreement/agreement_file.h"

#include <QFile>

namespace agreement {

base::Result<std::unique_ptr<records::OpenFile>> makeFile(const QString& path, const QString& agreementPath, const records::OpenFile::Environment& environment,
                                                          const QString& who) {
    QByteArray bytes = shippedAgreement();
    if (!agreementPath.isEmpty()) {
        QFile chosen(agreementPath);
        if (!chosen.open(QIODevice::ReadOnly))
            return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "The agreement file %1 cannot be read. Check its name."), {agreementPath}},
                                     chosen.errorString());
        bytes = chosen.readAll();
    }
    auto file = records::OpenFile::open(path, records::OpenFile::Mode::Create, environment);
    if (!file) return file;
    if (!who.isEmpty()) (*file)->setAuthor({who, (*file)->author().office});
    const QString source = agreementPath.isEmpty() ? QStringLiteral("lomma-2023-2027.json") : agreementPath;
    if (auto installed = install(**file, bytes, source); !installed) {
        file->reset();
        QFile::remove(path);
        return base::Failure(installed.error());
    }
    return file;
}

}  // namespace agreement
