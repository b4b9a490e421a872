#pragma once

#include <QString>

namespace records {

/// Whether this process holds the file at @p path open as one of ours. To read it by hand would let go of its locks when it is closed again (see
/// storage/held_files): whoever reads files that people choose asks first.
[[nodiscard]] bool isOpenHere(const QString& path);

}  // namespace records
