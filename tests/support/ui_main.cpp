#define CATCH_CONFIG_RUNNER
#include "resources/core_resources.h"
#include "resources/ui_resources.h"
#include "tests/support/catch_qt.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QHashSeed>

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    resources::initialiseCore();
    resources::initialiseUi();
    // The same type and colours for every test, whatever order they run in.
    ui::applyTheme(ui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
