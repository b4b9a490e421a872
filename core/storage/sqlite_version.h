#pragma once

#include <QString>

namespace storage {

/// Of the SQLite that is loaded, "3.40.1".
[[nodiscard]] QString sqliteVersion();

}  // namespace storage
