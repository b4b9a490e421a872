#include "core/base/target.h"

#include <QFileInfo>

namespace base {

Target::Target(const QString& path, QString source) : m_file(path), m_source(std::move(source)) {}

Failure Target::cannotWrite() const {
    return fileTrouble(
        {"cannot-write",
         QT_TRANSLATE_NOOP("message", "%1 cannot be written. Check that the folder exists, that you may write there and that the disk has room."),
         {m_file.fileName()}},
        m_file.errorString());
}

Result<void> Target::open() {
    // Compared as files, not as words: a link and a way round through another folder lead to it too.
    if (QFileInfo(m_file.fileName()) == QFileInfo(m_source))
        return refused(
            {{"target-is-source", QT_TRANSLATE_NOOP("message", "%1 is the file that is read from. Choose another name for the result."), {m_file.fileName()}},
             {},
             {}});
    if (!m_file.open(QIODevice::WriteOnly)) return cannotWrite();
    return {};
}

Result<void> Target::commit(bool whole) {
    if (!whole || !m_file.commit()) return cannotWrite();
    return {};
}

}  // namespace base
