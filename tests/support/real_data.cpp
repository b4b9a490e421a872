#include "tests/support/real_data.h"

#include <QDir>
#include <QTextStream>

namespace support {

QString realData(const char* test) {
    const QString folder = qEnvironmentVariable("VAKSAM_REAL_DATA");
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    QTextStream(stdout) << "skipped: " << test << " (the folder of real files, VAKSAM_REAL_DATA, is absent)\n";
    return {};
}

}  // namespace support
