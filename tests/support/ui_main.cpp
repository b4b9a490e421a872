#include "resources/core_resources.h"
#include "resources/ui_resources.h"
#include "tests/support/catch_run.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QHashSeed>

namespace {

QtMessageHandler usual = nullptr;

/// The offscreen platform tells of each window what it cannot do; among thousands of such lines the words of a failing test are lost.
void tellWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(QStringLiteral("This plugin does not support "))) usual(type, context, message);
}

}  // namespace

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    usual = qInstallMessageHandler(tellWhatMatters);
    const QApplication application(argc, argv);
    resources::initialiseCore();
    resources::initialiseUi();
    // The same type and colours for every test, whatever order they run in.
    ui::applyTheme(ui::ThemeChoice::Light);
    return support::runTests(argc, argv);
}
