#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_run.h"

#include "tests/support/catch_qt.h"

namespace support {

int runTests(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }

}  // namespace support
