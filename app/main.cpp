#include "app/cli/command_line.h"
#include "app/window.h"
#include "resources/core_resources.h"
#include "resources/ui_resources.h"

#include <QApplication>
#include <QHashSeed>
#include <QTemporaryDir>

namespace {

/// Whether the words open the window: none, or a first word that names a file of ours or an option.
bool wantsWindow(const QStringList& words) {
    if (words.isEmpty()) return true;
    if (cli::find(words.constFirst()) != nullptr) return false;
    return words.constFirst().endsWith(QStringLiteral(".vaksam"));
}

}  // namespace

int main(int argc, char* argv[]) {
    // Qt orders fonts by hash: with a fixed seed the same report gives the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    QStringList words;
    for (int i = 1; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    resources::initialiseCore();
    QCoreApplication::setApplicationName(QStringLiteral("Vaksam"));
    QCoreApplication::setOrganizationName(QStringLiteral("Vaksam"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAKSAM_VERSION));
    if (wantsWindow(words)) {
        resources::initialiseUi();
        const QApplication application(argc, argv);
        return app::runWindow(words);
    }
    const cli::Command* command = cli::find(words.constFirst());
    if (command != nullptr && command->paints()) {
        resources::initialiseUi();
        // Fonts and charts need a QApplication; no display is asked for.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Without a folder for the session Qt complains on standard error, where only our own words belong.
        const QTemporaryDir runtime;
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        const QApplication application(argc, argv);
        return cli::run(words);
    }
    const QCoreApplication application(argc, argv);
    return cli::run(words);
}
