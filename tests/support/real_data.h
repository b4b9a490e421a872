#pragma once

#include <QString>

namespace support {

/// The folder of real files from outside (VAKSAM_REAL_DATA); empty when it is absent, and then the test says that it is skipped.
[[nodiscard]] QString realData(const char* test);

}  // namespace support
