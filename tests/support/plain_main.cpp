#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
