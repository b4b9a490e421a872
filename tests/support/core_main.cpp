#include "resources/core_resources.h"
#include "tests/support/catch_run.h"

#include <QCoreApplication>
#include <QHashSeed>

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    resources::initialiseCore();
    return support::runTests(argc, argv);
}
