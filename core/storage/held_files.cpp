#include "core/storage/held_files.h"

#include <QFileInfo>
#include <QHash>
#include <mutex>

namespace storage {

namespace {

std::mutex mutex;

QHash<QString, int>& holders() {
    static QHash<QString, int> all;
    return all;
}

/// One name for a file, by whatever links it was reached; of a file that is not there yet, where it will be.
QString nameOf(const QString& path) {
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

}  // namespace

HeldFile::HeldFile(const QString& path) : m_file(nameOf(path)) {
    const std::scoped_lock lock(mutex);
    m_before = holders()[m_file]++ > 0;
}

HeldFile::~HeldFile() {
    const std::scoped_lock lock(mutex);
    if (--holders()[m_file] == 0) holders().remove(m_file);
}

}  // namespace storage
