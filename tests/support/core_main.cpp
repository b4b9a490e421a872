#define CATCH_CONFIG_RUNNER
#include "resources/core_resources.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <catch2/catch.hpp>

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    resources::initialiseCore();
    return Catch::Session().run(argc, argv);
}
