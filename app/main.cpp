#include "app/cli/command_line.h"
#include "app/window.h"
#include "resources/core_resources.h"
#include "resources/ui_resources.h"

#include <QApplication>
#include <QHashSeed>
#include <QStringDecoder>
#include <QTemporaryDir>

namespace {

/// Whether the words open the window: none, or a first word that names a file of ours or an option of the window.
bool wantsWindow(const QStringList& words) {
    if (words.isEmpty()) return true;
    if (cli::commandOf(words.constFirst()) != nullptr) return false;
    const QString first = words.constFirst().section(u'=', 0, 0);
    for (const char* option : {"--theme", "--language", "--today", "--as"})
        if (first == QLatin1String(option)) return true;
    return words.constFirst().endsWith(QStringLiteral(".vaksam"));
}

/// Where there is none, Qt ends the program by force.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

}  // namespace

int main(int argc, char* argv[]) {
    // Qt orders fonts by hash: with a fixed seed the same report gives the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    QStringList words;
    QString garbled;
    for (int i = 1; i < argc; ++i) {
        // Stateless: a letter that is cut at the end of a word is an error too.
        QStringDecoder decode(QStringDecoder::System, QStringDecoder::Flag::Stateless);
        words << QString(decode(argv[i]));
        if (decode.hasError()) garbled = words.constLast();
    }
    resources::initialiseCore();
    QCoreApplication::setApplicationName(QStringLiteral("Vaksam"));
    QCoreApplication::setOrganizationName(QStringLiteral("Vaksam"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAKSAM_VERSION));
    if (!garbled.isEmpty()) {
        const QCoreApplication application(argc, argv);
        return cli::refuse(words, {"not-text",
                                   QT_TRANSLATE_NOOP("message", "\"%1\" holds bytes that are no letters. Set the terminal to UTF-8 and write the word anew."),
                                   {garbled}});
    }
    if (wantsWindow(words) && !hasDisplay()) {
        const QCoreApplication application(argc, argv);
        return cli::refuse(
            words, {"no-display", QT_TRANSLATE_NOOP("message", "There is no display for the window. Without one, use the commands: vaksam --help"), {}});
    }
    if (wantsWindow(words)) {
        resources::initialiseUi();
        const QApplication application(argc, argv);
        return app::runWindow(words);
    }
    const cli::Command* command = cli::commandOf(words.constFirst());
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
