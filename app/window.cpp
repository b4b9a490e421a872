#include "app/window.h"

#include "app/cli/arguments.h"
#include "app/cli/command_line.h"
#include "app/composition/kinds.h"
#include "core/base/language.h"
#include "ui/common/look/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileDialog>

namespace app {

namespace {

const cli::Usage& windowUsage() {
    static const cli::Usage usage{"",
                                  "[FILE.vaksam] [--theme light|dark]",
                                  QT_TRANSLATE_NOOP("cli", "opens the window"),
                                  0,
                                  1,
                                  {{"theme", "light|dark", QT_TRANSLATE_NOOP("cli", "light or dark, whatever the desktop says")}}};
    return usage;
}

}  // namespace

int runWindow(const QStringList& words) {
    const auto arguments = cli::Arguments::parse(windowUsage(), words);
    base::Translator translator(base::languageOfEnvironment());
    if (arguments)
        if (const auto language = base::languageFrom(arguments->value("language"))) translator.setLanguage(*language);
    QCoreApplication::installTranslator(&translator);
    if (!arguments) return cli::report(arguments.error(), false);
    const auto today = arguments->day("today");
    if (!today) return cli::report(today.error(), false);
    const QString theme = arguments->value("theme");
    ui::applyTheme(theme == QStringLiteral("dark")    ? ui::ThemeChoice::Dark
                   : theme == QStringLiteral("light") ? ui::ThemeChoice::Light
                                                      : ui::ThemeChoice::System);

    QString path = arguments->word(0);
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(nullptr, QCoreApplication::translate("cli", "Open a file"), {}, QStringLiteral("Vaksam (*.vaksam)"));
    if (path.isEmpty()) return int(cli::Exit::Done);
    std::unique_ptr<base::Clock> clock;
    if (*today) clock = std::make_unique<base::FixedClock>(**today);
    else clock = std::make_unique<base::SystemClock>();
    base::IdGenerator ids(*clock);
    auto file = records::OpenFile::open(path, records::OpenFile::Mode::Window, {catalogue(), *clock, ids});
    if (!file) return cli::report(file.error(), false);
    if (arguments->has("as")) (*file)->setAuthor({arguments->value("as"), (*file)->author().office});
    ui::MainWindow window(**file);
    window.show();
    return QApplication::exec();
}

}  // namespace app
