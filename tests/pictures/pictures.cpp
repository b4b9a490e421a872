// Takes a picture of every page of the window, for the user's guide and for people who judge how it looks.
// --only takes these pages alone, plainly named and as wide as --width: the pictures of the guide.
// --history takes them beside the change history.
// pictures FILE.vaksam FOLDER [--history] [--only overview,meetings-meeting] [--width 820] [--language sv|en] [--theme light|dark|contrast] [--size 1366x768] [--today
// DATE]

#include "app/composition/kinds.h"
#include "app/composition/reports.h"
#include "core/base/language.h"
#include "resources/core_resources.h"
#include "resources/ui_resources.h"
#include "tests/ui/common/settled.h"
#include "ui/common/list/record_list.h"
#include "ui/common/look/preferences.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_tabs.h"
#include "ui/reports/report_choice.h"
#include "ui/reports/report_page.h"
#include "ui/picture/board_view.h"
#include "ui/shell/section_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/sections.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

namespace {

constexpr int kPatienceMilliseconds = 30000;
constexpr int kSettleMilliseconds = 80;
constexpr int kReportWithFigures = 3;  // in the list of reports: a focus area

class Pictures {
public:
    Pictures(ui::MainWindow& window, const QDir& folder, const QString& suffix, const QStringList& only, int width)
        : m_window(window), m_folder(folder), m_suffix(suffix), m_only(only), m_width(width) {}

    void takeAll(const QList<ui::Section>& sections) {
        for (int i = 0; i < sections.size(); ++i) {
            QTest::keyClick(&m_window, static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
            if (sections[i].key == "reports") takeReports();
            else if (sections[i].kinds.isEmpty()) takeWithTabs(QString::fromLatin1(sections[i].key));
            if (auto* board = visible<ui::BoardView>()) {
                if (!QTest::qWaitFor([board] { return board->isReady(); }, kPatienceMilliseconds)) QTextStream(stderr) << "the board was not read\n";
                take(QString::fromLatin1(sections[i].key));
                takeWhole(*board, QString::fromLatin1(sections[i].key) + QStringLiteral("-board"));
            }
            for (int tab = 0; tab < sections[i].kinds.size(); ++tab) {
                const QString name = QString::fromLatin1(sections[i].key + '-' + sections[i].kinds[tab]->key);
                if (!isWanted(name)) continue;
                visible<ui::SectionPage>()->showKind(*sections[i].kinds[tab]);
                selectFirst();
                take(name);
                takeViews(name);
            }
        }
        takeSettings();
        if (!m_only.isEmpty()) return;
        QTest::keyClick(&m_window, Qt::Key_5, Qt::ControlModifier);
        if (auto* tabs = visible<ui::WordTabs>()) tabs->setCurrent(0);
        selectFirst();
        QTest::keyClick(&m_window, Qt::Key_H, Qt::ControlModifier);
        take(QStringLiteral("history"));
        QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
        take(QStringLiteral("new"));
        QTest::keyClick(&m_window, Qt::Key_H, Qt::ControlModifier);
        takeDialog(Qt::Key_K, Qt::ControlModifier, QStringLiteral("search"), QStringLiteral("tryg"));
        takeDialog(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier, QStringLiteral("quick-note"), {});
    }

private:
    /// Whether the page is asked for, or another way to look at it.
    [[nodiscard]] bool isWanted(const QString& page) const {
        return m_only.isEmpty() ||
               std::any_of(m_only.cbegin(), m_only.cend(), [&](const QString& name) { return name == page || name.startsWith(page + u'-'); });
    }

    void takeSettings() {
        for (QAction* action : m_window.findChildren<QAction*>())
            if (action->text() == ui::MainWindow::tr("Se&ttings")) action->trigger();
        take(QStringLiteral("settings"));
    }

    void takeDialog(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& name, const QString& typed) {
        m_window.activateWindow();
        QTest::qWait(kSettleMilliseconds);
        QTest::keyClick(&m_window, key, modifiers);
        auto* dialog = visible<QDialog>();
        if (dialog == nullptr) return;
        if (!typed.isEmpty()) dialog->findChild<QLineEdit*>()->setText(typed);
        QTest::qWait(kSettleMilliseconds);
        if (!dialog->grab().save(m_folder.filePath(name + m_suffix + QStringLiteral(".png")))) QTextStream(stderr) << name << " cannot be written\n";
        dialog->reject();
    }

    template <class T>
    [[nodiscard]] T* visible() const {
        for (T* widget : m_window.findChildren<T*>())
            if (widget->isVisible()) return widget;
        return nullptr;
    }

    void selectFirst() {
        auto* list = visible<ui::RecordList>();
        if (list == nullptr) return;
        list->focusTable();
        // An empty table takes no focus, and Home elsewhere would leave the page.
        if (QWidget* table = QApplication::focusWidget(); table != nullptr && list->isAncestorOf(table)) QTest::keyClick(table, Qt::Key_Home);
    }

    /// A page of its own, and what its words in a row show.
    void takeWithTabs(const QString& name) {
        take(name);
        auto* tabs = visible<ui::WordTabs>();
        if (tabs == nullptr) return;
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrent(tab);
            take(QStringLiteral("%1-%2").arg(name).arg(tab));
        }
        tabs->setCurrent(0);
    }

    /// The other ways to look at the record.
    void takeViews(const QString& name) {
        auto* page = visible<ui::RecordPage>();
        auto* views = page == nullptr ? nullptr : page->findChild<ui::WordTabs*>(QString(), Qt::FindChildrenRecursively);
        if (views == nullptr || !views->isVisible()) return;
        for (int view = 1; view < views->count(); ++view) {
            views->setCurrent(view);
            take(QStringLiteral("%1-%2").arg(name).arg(view));
        }
        views->setCurrent(0);
    }

    void takeReports() {
        auto* page = visible<ui::ReportPage>();
        if (page == nullptr) return;
        auto* list = page->findChild<ui::ReportChoice*>()->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            if (!isWanted(QStringLiteral("reports-%1").arg(row + 1))) continue;
            list->setCurrentRow(row);
            QTest::qWait(2 * kSettleMilliseconds);
            if (!QTest::qWaitFor([page] { return page->isReady(); }, kPatienceMilliseconds)) QTextStream(stderr) << "a report was not made\n";
            QTest::qWait(10 * kSettleMilliseconds);  // the preview draws its pages in its own time
            take(QStringLiteral("reports-%1").arg(row + 1));
            for (const char* beside : {"figures", "order"}) {
                const QString name = QStringLiteral("reports-%1-%2").arg(QString::number(row + 1), QString::fromLatin1(beside));
                if (m_only.isEmpty() ? row != kReportWithFigures : !m_only.contains(name)) continue;
                auto* toggle = page->findChild<QToolButton*>(QString::fromLatin1(beside));
                toggle->click();
                QTest::qWait(20 * kSettleMilliseconds);
                take(name);
                toggle->click();
            }
        }
    }

    /// All that a page scrolls over.
    void takeWhole(const ui::BoardView& board, const QString& name) {
        if (!m_only.isEmpty() && !m_only.contains(name)) return;
        QTest::qWait(kSettleMilliseconds);
        save(board.findChild<QScrollArea*>()->widget()->grab(), name);
    }

    void take(const QString& name) {
        if (!m_only.isEmpty() && !m_only.contains(name)) return;
        QTest::qWait(kSettleMilliseconds);
        if (!support::isSettled(m_window)) QTextStream(stderr) << name << " is not read to its end\n";
        save(m_window.grab(), name);
    }

    void save(const QPixmap& grabbed, const QString& name) {
        const QString path = m_folder.filePath(name + m_suffix + QStringLiteral(".png"));
        QImage picture = grabbed.toImage();
        if (m_width > 0) picture = picture.scaledToWidth(m_width, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB888);
        if (!picture.save(path)) QTextStream(stderr) << path << " cannot be written\n";
    }

    ui::MainWindow& m_window;
    QDir m_folder;
    QString m_suffix;
    QStringList m_only;
    int m_width;
};

}  // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    // The user's own settings neither show nor change.
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("Vaksam"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    resources::initialiseCore();
    resources::initialiseUi();

    QCommandLineParser parser;
    parser.addOption({QStringLiteral("language"), {}, QStringLiteral("sv|en"), QStringLiteral("sv")});
    parser.addOption({QStringLiteral("theme"), {}, QStringLiteral("light|dark|contrast"), QStringLiteral("light")});
    parser.addOption({QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1366x768")});
    parser.addOption({QStringLiteral("today"), {}, QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("only"), {}, QStringLiteral("NAMES")});
    parser.addOption({QStringLiteral("history"), {}});
    parser.addOption({QStringLiteral("width"), {}, QStringLiteral("W"), QStringLiteral("0")});
    parser.addPositionalArgument(QStringLiteral("FILE"), {});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), {});
    parser.process(application);
    if (parser.positionalArguments().size() != 2) parser.showHelp(2);

    base::Translator translator(base::languageFrom(parser.value(QStringLiteral("language"))).value_or(base::Language::Swedish));
    QCoreApplication::installTranslator(&translator);
    ui::applyTheme(ui::themeFrom(parser.value(QStringLiteral("theme"))).value_or(ui::ThemeChoice::Light));
    const QDate asked = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
    const base::FixedClock clock(asked.isValid() ? asked : QDate::currentDate());
    base::IdGenerator ids(clock);
    auto file = records::OpenFile::open(parser.positionalArguments().first(), records::OpenFile::Mode::Window, {app::catalogue(), clock, ids});
    if (!file) {
        QTextStream(stderr) << base::errorText(file.error()) << '\n';
        return 3;
    }
    QDir folder(parser.positionalArguments().last());
    folder.mkpath(QStringLiteral("."));
    ui::MainWindow window(**file, app::reportKinds());
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) QTextStream(stderr) << "the window does not become active\n";
    if (parser.isSet(QStringLiteral("history"))) QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    const QStringList only = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    const QString suffix =
        !only.isEmpty() ? QString()
                        : QStringLiteral("-%1-%2-%3").arg(parser.value(QStringLiteral("language")), parser.value(QStringLiteral("theme")), size.value(0));
    Pictures(window, folder, suffix, only, parser.value(QStringLiteral("width")).toInt()).takeAll(ui::sectionsOf(app::catalogue()));
    return 0;
}
