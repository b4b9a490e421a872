#pragma once

namespace support {

/// Runs the tests of this program as its command line says. @return the exit code: 0 when all passed
[[nodiscard]] int runTests(int argc, char* argv[]);

}  // namespace support
