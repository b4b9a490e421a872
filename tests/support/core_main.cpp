#define CATCH_CONFIG_RUNNER
#include "resources/core_resources.h"
#include "tests/support/catch_qt.h"

#include <QCoreApplication>
#include <QHashSeed>

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    resources::initialiseCore();
    return Catch::Session().run(argc, argv);
}
