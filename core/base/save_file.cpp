#include "core/base/save_file.h"

#include <QSaveFile>

namespace base {

tl::unexpected<Error> cannotWrite(const QString& path, const QString& detail) {
    return fileTrouble(
        {"cannot-write", QT_TRANSLATE_NOOP("message", "%1 cannot be written. Check that the folder exists and that you may write there."), {path}}, detail);
}

Result<void> saveFile(const QString& path, const QByteArray& bytes) {
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) return cannotWrite(path, target.errorString());
    return {};
}

}  // namespace base
