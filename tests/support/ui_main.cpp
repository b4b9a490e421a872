#define CATCH_CONFIG_RUNNER
#include "resources/core_resources.h"
#include "resources/ui_resources.h"

#include <QApplication>
#include <QHashSeed>
#include <catch2/catch.hpp>

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    resources::initialiseCore();
    resources::initialiseUi();
    return Catch::Session().run(argc, argv);
}
