#include "app/window.h"

#include "app/cli/arguments.h"
#include "app/cli/command_line.h"
#include "app/composition/kinds.h"
#include "app/composition/renewal.h"
#include "app/composition/reports.h"
#include "app/example/example.h"
#include "core/base/language.h"
#include "ui/common/look/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_dialog.h"

#include <QApplication>

namespace app {

namespace {

const cli::Usage& windowUsage() {
    static const cli::Usage usage{"",
                                  "[FILE.vaksam] [--theme light|dark|contrast]",
                                  QT_TRANSLATE_NOOP("cli", "opens the window"),
                                  0,
                                  1,
                                  {{"theme", "light|dark|contrast", QT_TRANSLATE_NOOP("cli", "light, dark or high contrast, whatever the desktop says")}}};
    return usage;
}

/// What the command says comes before what the user once chose, and that before what the machine says.
base::Language languageOf(const cli::Arguments& arguments) {
    if (const auto asked = base::languageFrom(arguments.value("language"))) return *asked;
    return ui::Preferences::load().language.value_or(base::languageOfEnvironment());
}

ui::ThemeChoice themeOf(const cli::Arguments& arguments) { return ui::themeFrom(arguments.value("theme")).value_or(ui::Preferences::load().theme); }

/// Whether somebody sits before the screen: the offscreen platform of tests and servers has nobody.
bool isSeen() { return QGuiApplication::platformName() != QStringLiteral("offscreen") && QGuiApplication::platformName() != QStringLiteral("minimal"); }

/// The file that was named; without a name the one that someone chooses or makes, asked again when it cannot be opened. Whoever opened a broken file by
/// a double click sees why, and can choose another.
base::Result<std::unique_ptr<records::OpenFile>> openedFile(const QString& named, const records::OpenFile::Environment& environment) {
    using Mode = records::OpenFile::Mode;
    const auto open = [&](const QString& path, Mode mode = Mode::Window) { return records::OpenFile::open(path, mode, environment); };
    QString refused = named;
    std::optional<base::Error> trouble;
    if (!named.isEmpty()) {
        auto file = open(named);
        if (file || !isSeen()) return file;
        trouble = file.error();
    }
    const std::optional<base::Error> first = trouble;
    for (;;) {
        ui::StartDialog start(environment, [&](const QString& path) { return makeExample(path, environment.clock.today()); });
        if (trouble) start.tell(*trouble, refused);
        // The program's own loop has not begun: there is nothing that this one could nest in.
        if (start.exec() != QDialog::Accepted) return base::Failure(first.value_or(base::Error{base::Trouble::Cancelled, {}, {}, {}, {}}));
        refused = start.path();
        auto file = open(refused, start.toRead() ? Mode::Read : Mode::Window);
        if (file) return file;
        trouble = file.error();
    }
}

/// Brings a file of an earlier version to what this one knows.
/// @return what to tell of it; empty when nothing was changed
QString broughtUpToDate(records::OpenFile& file) {
    if (file.readOnly()) return {};
    const auto renewed = renew(file);
    if (!renewed) return base::errorText(renewed.error());
    if (!*renewed) return {};
    const auto said = [](const char* text) { return QCoreApplication::translate("MainWindow", text); };
    QStringList sentences;
    if (!(*renewed)->renewed.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("MainWindow", "The act's rules have been renewed: %1. What has changed stands under Registers, Act."))
                         .arg((*renewed)->renewed.join(QStringLiteral(", ")));
    if (!(*renewed)->kept.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("MainWindow", "You have changed %1 yourselves: it stays, and the new wording is offered under Commitments."))
                         .arg((*renewed)->kept.join(QStringLiteral(", ")));
    return sentences.join(u' ');
}

}  // namespace

int runWindow(const QStringList& words) {
    const auto arguments = cli::Arguments::parse(windowUsage(), words);
    base::Translator translator(base::languageOfEnvironment());
    if (arguments) translator.setLanguage(languageOf(*arguments));
    QCoreApplication::installTranslator(&translator);
    if (!arguments) return cli::report(arguments.error(), false);
    const auto today = arguments->day("today");
    if (!today) return cli::report(today.error(), false);
    ui::applyTheme(themeOf(*arguments));

    std::unique_ptr<base::Clock> clock;
    if (*today) clock = std::make_unique<base::FixedClock>(**today);
    else clock = std::make_unique<base::SystemClock>();
    base::IdGenerator ids(*clock);
    const records::OpenFile::Environment environment{catalogue(), *clock, ids};
    auto file = openedFile(arguments->word(0), environment);
    if (!file) return file.error().trouble == base::Trouble::Cancelled ? int(cli::Exit::Done) : cli::report(file.error(), false);
    ui::StartDialog::remember((*file)->path());
    if (arguments->has("as")) (*file)->setAuthor({arguments->value("as"), (*file)->author().office});
    const QString news = broughtUpToDate(**file);
    ui::MainWindow window(**file, reportKinds());
    QObject::connect(&window, &ui::MainWindow::rebuildWanted, &window, [&window, &translator, before = ui::Preferences::load().language]() mutable {
        const auto chosen = ui::Preferences::load().language;
        if (chosen != before) translator.setLanguage(chosen.value_or(base::languageOfEnvironment()));
        before = chosen;
        window.rebuild();
    });
    window.show();
    if (!news.isEmpty()) window.announce(news);
    return QApplication::exec();
}

}  // namespace app
