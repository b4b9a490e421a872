#include "ui/shell/main_window.h"

#include "core/records/libraries.h"
#include "core/records/backup.h"
#include "core/records/history_reader.h"
#include "ui/agreement/rule_conditions.h"
#include "ui/common/act_text.h"
#include "ui/common/file_dialog.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/roomy_area.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"
#include "ui/common/tables/table_exchange.h"
#include "ui/focus/assessment_view.h"
#include "ui/incidents/incident_conditions.h"
#include "ui/inspections/inspection_conditions.h"
#include "ui/meetings/calendar_exchange.h"
#include "ui/meetings/meeting_conditions.h"
#include "ui/meetings/series_dialog.h"
#include "ui/picture/picture_conditions.h"
#include "ui/reports/report_page.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/history_pane.h"
#include "ui/shell/quick_note.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/side_bar.h"
#include "ui/status/commitments_page.h"
#include "ui/status/overview_page.h"
#include "ui/status/year_page.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kCheckpointDelayMilliseconds = 1500;  // the file alone is whole within two seconds of the last write
constexpr QSize kFirstSize(1280, 720);
constexpr int kSettingsPage = -1;
constexpr int kPagesWithKeys = 10;  // Ctrl+1 to Ctrl+9, and Ctrl+0

/// A button of a bar above the list of a kind, that comes and goes with the record: its text and where that is translated.
struct BarAct {
    const char* kind;
    const char* context;
    const char* words;
};
constexpr std::array kBarActs{
    BarAct{"meeting", "ui::MeetingBar", "Was held – same participants"},
    BarAct{"meeting", "ui::MeetingBar", "Log today's meeting – same participants"},
    BarAct{"meeting", "ui::MeetingBar", "Call …"},
    BarAct{"meeting", "ui::MeetingBar", "Minutes …"},
    BarAct{"meeting", "ui::MeetingBar", "Decide as proposed …"},
    BarAct{"incident", "ui::CycleBar", "Assess in a row …"},
    BarAct{"incident", "ui::CycleBar", "Close the cycle"},
    BarAct{"incident", "ui::CycleBar", "Weekly picture"},
    BarAct{"incident", "ui::CycleBar", "Show what is new"},
};
constexpr int kWait_ms = 50;
constexpr int kPatience = 40;  // times that it looks again for a button that is made ready beside the window

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kHistoryKey = QStringLiteral("window/history");

}  // namespace

MainWindow::MainWindow(records::OpenFile& file, const QList<report::Kind>& reports)
    : m_file(file), m_reports(reports), m_session{file, *this, m_year}, m_counting(file), m_sections(sectionsOf(file.catalogue())) {
    addMeetingConditions();
    addInspectionConditions();
    addIncidentConditions();
    addRuleConditions();
    addAssessmentConditions();
    addPictureConditions();
    const QString name = QFileInfo(file.path()).completeBaseName();
    setWindowTitle(file.readOnly() ? tr("%1 (to read only) – Vaksam").arg(name) : QStringLiteral("%1 – Vaksam").arg(name));
    auto* drops = new DroppedFiles(m_session, {[this](const QString& path) { openAnother({path}); }, [this] { return kindShown(); }}, *this);
    Q_UNUSED(drops)  // the window owns it
    m_year.set(file.clock().today().year());
    auto* checkpoint = new QTimer(this);
    checkpoint->setSingleShot(true);
    checkpoint->setInterval(kCheckpointDelayMilliseconds);
    connect(checkpoint, &QTimer::timeout, this, [this] { m_file.checkpoint(); });
    connect(&file.changes(), &records::Changes::written, this, [this, checkpoint] {
        checkpoint->start();
        m_foot->clear();  // it spoke of what was before
        refreshUndo();
    });
    connect(&m_settings, &SettingActs::lookChanged, this, &MainWindow::rebuildWanted, Qt::QueuedConnection);
    connect(&m_settings, &SettingActs::changed, this, &MainWindow::refreshUndo);
    build();
    restorePlace();
    if (file.readOnly()) tell(tr("The file is open to read only. What is written in it from now on is seen when it is opened anew."));
}

MainWindow::~MainWindow() {
    // Forms save what is being written when they go, and tell of it: while the window still is one.
    delete findChild<QuickNote*>();
    delete takeCentralWidget();
}

void MainWindow::restorePlace() {
    resizeWithinScreen(*this, kFirstSize);
    restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    // The screen of last time may be gone.
    if (QGuiApplication::screenAt(geometry().center()) == nullptr)
        if (const QScreen* screen = QGuiApplication::primaryScreen()) move(screen->availableGeometry().topLeft());
}

// ---- parts

void MainWindow::build() {
    m_sideBar = new SideBar(m_session, m_sections);
    m_sideBar->setNarrow(width() < kNarrowWindow);
    m_pages = new QStackedWidget;
    m_history = new HistoryPane(m_session);
    m_history->setVisible(QSettings().value(kHistoryKey).toBool());
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_history);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    connect(m_sideBar, &SideBar::chosen, this, [this](int index) {
        if (index < m_sections.size()) visit(index);
        else showSettings();
    });

    delete m_foot;
    delete m_footUndo;
    m_foot = new FootLine;
    buildMenus();
    m_footUndo = new QToolButton;
    m_footUndo->setDefaultAction(m_undo);
    m_footUndo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_footUndo->setAutoRaise(true);
    statusBar()->addWidget(m_foot, 1);
    statusBar()->addPermanentWidget(m_footUndo);
    statusBar()->setSizeGripEnabled(false);
    refreshUndo();
    if (m_section == kSettingsPage) showSettings();
    else showSection(m_section);
}

void MainWindow::rebuild() {
    leaveAll();
    // Whoever chose another look or language has the keyboard where it was.
    const QWidget* focus = focusWidget();
    const auto nameOf = [](const QWidget& widget) { return widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName(); };
    const bool inPage = focus != nullptr && currentPage()->isAncestorOf(focus);
    const QString focused = inPage ? nameOf(*focus) : QString();
    m_built.clear();
    m_areas.clear();
    m_leftFocus.clear();
    setMenuBar(new QMenuBar);  // the window deletes the one before with its menus
    build();                   // the old central widget goes with its pages
    for (auto* widget : currentPage()->findChildren<QWidget*>())
        if (!focused.isEmpty() && nameOf(*widget) == focused && widget->focusPolicy() != Qt::NoFocus) return widget->setFocus();
    currentPage()->takeFocus();
}

void MainWindow::buildMenus() {
    QMenu* fileMenu = menuBar()->addMenu(tr("&File"));
    fileMenu->addAction(icon(QStringLiteral("open")), tr("&Open or make another file …"), QKeySequence(QKeySequence::Open), this, [this] {
        openAnother({});
    });
    fileMenu->addAction(tr("Save a &copy …"), this, &MainWindow::saveCopy);
    fileMenu->addSeparator();
    fileMenu->addAction(tr("All is &saved"), QKeySequence(QKeySequence::Save), this, [this] {
        m_foot->clear();
        leaveAll();
        // What could not become a record has been told of: it is a draft.
        if (m_foot->text().isEmpty()) m_foot->tellInPassing(tr("Everything is saved."));
    });
    fileMenu->addAction(icon(QStringLiteral("export")), tr("Report of this page, or &print it"), QKeySequence(QKeySequence::Print), this, [this] {
        if (currentPage()->print()) return;
        const auto [report, id] = currentPage()->report();
        openReport(report, id);
    });
    fileMenu->addAction(m_foot->openSaved());
    fileMenu->addAction(m_foot->showSaved());
    fileMenu->addAction(icon(QStringLiteral("calendar")), tr("&Meetings from a calendar …"), this, [this] {
        leaveAll();
        importCalendar(m_session, this);
    });
    fileMenu->addAction(icon(QStringLiteral("settings")), tr("Se&ttings"), this, &MainWindow::showSettings);
    fileMenu->addSeparator();
    fileMenu->addAction(tr("&Close"), QKeySequence(QStringLiteral("Ctrl+Q")), this, [this] { close(); });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(icon(QStringLiteral("undo")), tr("Undo"), QKeySequence(QStringLiteral("Ctrl+Z")), this, [this] { undo(); });
    m_redo = edit->addAction(icon(QStringLiteral("redo")), tr("Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), this, [this] { redo(); });
    edit->addSeparator();
    edit->addAction(icon(QStringLiteral("add")), tr("&New"), QKeySequence(QKeySequence::New), this, [this] {
        if (!currentPage()->startNew()) tell(tr("Nothing is added on this page."));
    });
    edit->addAction(tr("&Quick note …"), QKeySequence(QStringLiteral("Ctrl+Shift+H")), this, &MainWindow::startQuickNote);
    edit->addAction(tr("&Change"), QKeySequence(Qt::Key_F2), this, [this] { currentPage()->edit(); });
    edit->addAction(icon(QStringLiteral("search")), tr("&Search in the page"), QKeySequence(QKeySequence::Find), this,
                    [this] { currentPage()->focusSearch(); });
    edit->addAction(icon(QStringLiteral("search")), tr("Search &everything …"), QKeySequence(QStringLiteral("Ctrl+K")), this, [this] {
        auto* dialog = new FindDialog(m_session, places(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });

    buildGoMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("Help on this &page, and search the guide"), QKeySequence(QKeySequence::HelpContents), this, [this] {
        const QString topic = m_section == kSettingsPage ? QStringLiteral("settings") : QString::fromLatin1(m_sections[m_section].key);
        auto* dialog = new HelpDialog(topic, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    help->addAction(tr("&About Vaksam"), this, [this] {
        QStringList libraries;
        for (const records::Library& library : records::libraries()) libraries << library.name + u' ' + library.version;
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Vaksam"),
                                    tr("Vaksam %1. What the municipality and the police have promised each other, in one file of your own.\n\n"
                                       "Free software under GPL 3 or later. The file: %2\n\nWorks with %3.")
                                        .arg(QCoreApplication::applicationVersion(), QDir::toNativeSeparators(m_file.path()), libraries.join(u", ")),
                                    QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::saveCopy() {
    leaveAll();
    auto* dialog = makeFileDialog(this, tr("Save a copy of the file"), QFileInfo(m_file.path()).absolutePath(), QStringLiteral("Vaksam (*.vaksam)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vaksam"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // nothing is written over
    dialog->selectFile(QStringLiteral("%1 %2.vaksam").arg(QFileInfo(m_file.path()).completeBaseName(), m_file.clock().today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto copied = records::copyFile(m_file.path(), path); !copied) tell(copied.error());
        else tellSaved(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), path);
    });
    dialog->open();
}

void MainWindow::buildViewMenu() {
    m_showHistory = menuBar()->addMenu(tr("&View"))->addAction(icon(QStringLiteral("history")), tr("Change &history"), QKeySequence(QStringLiteral("Ctrl+H")));
    m_showHistory->setCheckable(true);
    m_showHistory->setChecked(!m_history->isHidden());
    const auto show = [this](bool shown) {
        m_history->setVisible(shown);
        m_showHistory->setChecked(shown);
        QSettings().setValue(kHistoryKey, shown);
    };
    connect(m_showHistory, &QAction::triggered, this, show);
    connect(m_history, &HistoryPane::closeWanted, this, [show] { show(false); });
}

void MainWindow::buildGoMenu() {
    QMenu* go = m_goMenu = menuBar()->addMenu(tr("&Go to"));
    go->addAction(tr("&Back"), QKeySequence(QStringLiteral("Alt+Left")), this, [this] {
        if (const auto now = here()) goTo(m_trail.back(*now));
    });
    go->addAction(tr("&Forward"), QKeySequence(QStringLiteral("Alt+Right")), this, [this] {
        if (const auto now = here()) goTo(m_trail.forward(*now));
    });
    go->addSeparator();
    for (int i = 0; i < m_sections.size(); ++i) {
        QAction* action = go->addAction(icon(m_sections[i].icon), QCoreApplication::translate("sections", m_sections[i].title), this, [this, i] {
            visit(i);
            currentPage()->takeFocus();
        });
        if (i < kPagesWithKeys) action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg((i + 1) % kPagesWithKeys)));
    }
}

Page* MainWindow::makePage(const Section& section) {
    if (section.key == "overview") return new OverviewPage(m_session);
    if (section.key == "commitments") return new CommitmentsPage(m_session);
    if (section.key == "year") {
        auto* page = new YearPage(m_session);
        connect(page, &YearPage::wanted, this, &MainWindow::openCommitment);
        return page;
    }
    if (section.key == "reports") return new ReportPage(m_session, m_reports);
    return new SectionPage(m_session, section);
}

// ---- where one is, and was

class MainWindow::Step {
public:
    explicit Step(MainWindow& window) : m_window(window) {
        if (m_window.m_steps++ > 0) return;
        m_from = m_window.here();
        m_window.keepFocus();
    }
    ~Step() {
        if (--m_window.m_steps == 0 && m_from && m_from != m_window.here()) m_window.m_trail.left(*m_from);
    }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

private:
    MainWindow& m_window;
    std::optional<Trail::Place> m_from;
};

std::optional<Trail::Place> MainWindow::here() const {
    if (m_pages->currentWidget() == nullptr) return std::nullopt;  // the window is being built
    return Trail::Place{m_section, currentPage()->place()};
}

void MainWindow::goTo(const std::optional<Trail::Place>& place) {
    if (!place) {
        tell(tr("There is no page that way."));
        return;
    }
    keepFocus();
    ++m_steps;  // the trail knows of it
    if (place->section == kSettingsPage) showSettings();
    else showSection(place->section);
    currentPage()->goTo(place->place);
    // Who went on from a chart or from the second of two lists comes back to it.
    QWidget* left = m_leftFocus.value(currentPage());
    const bool there = left != nullptr && left->isVisible() && left->isEnabled() && currentPage()->isAncestorOf(left);
    if (there) left->setFocus(Qt::ShortcutFocusReason);
    else currentPage()->takeFocus();
    --m_steps;
}

void MainWindow::keepFocus() {
    QWidget* focus = focusWidget();
    if (currentPage() != nullptr && focus != nullptr && currentPage()->isAncestorOf(focus)) m_leftFocus.insert(currentPage(), focus);
}

void MainWindow::openAnother(const QStringList& words) {
    leaveAll();
    // A window holds one file; the other one gets its own.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), words)) tell(tr("Another window could not be opened."));
}

const records::Kind* MainWindow::kindShown() const {
    const auto* page = qobject_cast<const SectionPage*>(currentPage());
    return page == nullptr ? nullptr : page->kindShown();
}

// ---- the page shown

Page* MainWindow::currentPage() const {
    const auto* area = static_cast<const RoomyArea*>(m_pages->currentWidget());
    return area == nullptr ? nullptr : static_cast<Page*>(area->widget());
}

void MainWindow::showPage(Page* page) {
    RoomyArea*& area = m_areas[page];
    if (area == nullptr) {
        area = new RoomyArea(page);  // no page makes the window grow
        m_pages->addWidget(area);
        connect(page, &Page::leavingPlace, this, [this] {
            if (const auto now = here(); now && m_steps == 0) m_trail.left(*now);
        });
        connect(page, &Page::shown, this, [this, page](const QString& id) {
            if (currentPage() == page) m_history->follow(id);
        });
    }
    m_foot->clear();  // first: the page that is left may have something to tell
    if (currentPage() != nullptr && currentPage() != page) currentPage()->leave();
    m_pages->setCurrentWidget(area);
    m_history->follow(page->currentId());
    m_sideBar->setCurrent(m_section == kSettingsPage ? static_cast<int>(m_sections.size()) : m_section);
}

void MainWindow::showSection(int index) {
    const Step step(*this);
    m_section = index;
    Page*& page = m_built[index];
    if (page == nullptr) page = makePage(m_sections[index]);
    showPage(page);
}

void MainWindow::visit(int index) {
    const Step step(*this);
    showSection(index);
    if (auto* section = qobject_cast<SectionPage*>(currentPage())) section->widen();
}

void MainWindow::showSettings() {
    const Step step(*this);
    m_section = kSettingsPage;
    Page*& page = m_built[kSettingsPage];
    if (page == nullptr) {
        page = new SettingsPage(m_session, m_settings);
    }
    showPage(page);
}

int MainWindow::sectionOf(const records::Kind& kind) const {
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].holds(kind)) return i;
    return -1;
}

SectionPage* MainWindow::showSectionOf(const records::Kind& kind) {
    const int section = sectionOf(kind);
    if (section < 0) return nullptr;
    showSection(section);
    return qobject_cast<SectionPage*>(m_built.value(section));
}

void MainWindow::openRecord(const records::Kind& kind, const QString& id) {
    const Step step(*this);
    // Parts are shown inside their owners: the way leads from the outermost in.
    QList<std::pair<const records::Kind*, QString>> parts;
    const records::Kind* outer = &kind;
    QString outerId = id;
    const auto drafts = m_file.drafts().all();
    const auto read = m_file.read([&](const records::Reader& reader) {
        while (outer->owner >= 0 && !outerId.isEmpty()) {
            parts.prepend({outer, outerId});
            std::optional<records::Record> record = reader.find(*outer, outerId);
            for (qsizetype i = 0; drafts && !record && i < drafts->size(); ++i)
                if (drafts->at(i).record.id == outerId) record = drafts->at(i).record;
            const records::Field& owner = outer->fields[outer->owner];
            outerId = record ? outer->text(*record, owner.key.constData()) : QString();
            outer = &m_file.catalogue().get(owner.target);
        }
    });
    if (!read) tell(read.error());
    if (!read || outerId.isEmpty()) return;
    SectionPage* section = showSectionOf(*outer);
    if (section == nullptr) return;
    RecordPage& page = section->showKind(*outer);
    page.select(outerId);
    page.openParts(parts);
    if (parts.isEmpty()) page.edit();
}

void MainWindow::openField(const records::Kind& kind, const QString& id, const QByteArray& field) {
    const Step step(*this);
    openRecord(kind, id);
    activateWindow();  // a diary may stand in a window of its own
    if (SectionPage* section = showSectionOf(kind); section != nullptr) section->showKind(kind).editField(field);
}

void MainWindow::newRecord(const records::Kind& kind, const records::Record& preset) {
    const Step step(*this);
    if (SectionPage* section = showSectionOf(kind); section != nullptr) section->showKind(kind).startNew(preset);
}

void MainWindow::openList(const records::Kind& kind, const FilterSet& filters) {
    const Step step(*this);
    const int section = sectionOf(kind);
    showSection(section);
    static_cast<SectionPage*>(m_built.value(section))->showKind(kind).narrow(filters);
}

void MainWindow::showKind(const records::Kind& kind) {
    const Step step(*this);
    SectionPage* section = showSectionOf(kind);
    if (section == nullptr) return;
    section->widen();
    section->showKind(kind);
}

void MainWindow::startQuickNote() {
    if (m_file.readOnly()) {
        tell(tr("No note can be written: the file is open to read only."));
        return;
    }
    leaveAll();
    if (auto* begun = findChild<QuickNote*>()) {
        begun->raise();
        begun->activateWindow();
        return;
    }
    auto* note = new QuickNote(m_session, this);
    note->setAttribute(Qt::WA_DeleteOnClose);
    note->show();  // a dialog that blocks the window would swallow what is typed until it has the keyboard
}

QList<FindDialog::Place> MainWindow::places() {
    QList<FindDialog::Place> all;
    const auto words = [](const char* source) { return QCoreApplication::translate("sections", source); };
    for (int i = 0; i < m_sections.size(); ++i)
        all << FindDialog::Place{words(m_sections[i].title), tr("page"), m_sections[i].icon, [this, i] { visit(i); }};
    all << FindDialog::Place{tr("Settings"), tr("page"), QStringLiteral("settings"), [this] { showSettings(); }};
    for (const Section& section : std::as_const(m_sections))
        for (const records::Kind* kind : section.kinds) {
            all << FindDialog::Place{pluralOf(*kind), words(section.title), section.icon, [this, kind] { showKind(*kind); }};
            all << FindDialog::Place{tr("Save %1 as Excel").arg(inSentence(pluralOf(*kind))), tr("As a table"), QStringLiteral("export"),
                                     [this, kind] { saveTable(m_session, *kind, this); }};
            if (kind->workflow || m_file.readOnly()) continue;
            all << FindDialog::Place{tr("Read %1 from Excel or CSV").arg(inSentence(pluralOf(*kind))), tr("As a table"), QStringLiteral("add"),
                                     [this, kind] { readTable(m_session, *kind, this); }};
            all << FindDialog::Place{tr("Add %1").arg(inSentence(labelOf(*kind))), tr("act"), QStringLiteral("add"), [this, kind] {
                                         showKind(*kind);
                                         currentPage()->startNew();
                                     }};
        }
    if (!m_file.readOnly()) {
        // Works that a view beside the form is made for.
        const auto work = [&](const QString& name, const char* kind, const char* view) {
            all << FindDialog::Place{name, tr("act"), QStringLiteral("add"), [this, kind, title = QCoreApplication::translate("ui::SectionPage", view)] {
                                         const records::Kind& wanted = m_file.catalogue().get(kind);
                                         if (SectionPage* section = showSectionOf(wanted)) section->showKind(wanted).openView(title);
                                     }};
        };
        work(tr("Write a whole month of figures"), "police-statistic", "A whole month");
        work(tr("Choose the premises of a round"), "round", "Choose premises");
        work(tr("Write the visits of a round"), "round", "Write the visits");
        all << FindDialog::Place{tr("Plan several meetings"), tr("act"), QStringLiteral("calendar"), [this] { planSeveral(); }};
    }
    addMenuActs(all);
    addPageActs(all);
    // What the police of the region call the survey since 2023.
    all << FindDialog::Place{tr("The police's safety survey"), words("Situation"), QStringLiteral("picture"),
                             [this] { showKind(m_file.catalogue().get("survey")); }};
    for (const report::Kind& report : m_reports)
        all << FindDialog::Place{QCoreApplication::translate("report", report.label), tr("report"), QStringLiteral("reports"),
                                 [this, key = report.key] { openReport(key, {}); }};
    if (!m_file.readOnly())
        all << FindDialog::Place{tr("Add commitment"), tr("act"), QStringLiteral("add"), [this] {
                                     for (int i = 0; i < m_sections.size(); ++i)
                                         if (m_sections[i].key == "commitments") showSection(i);
                                     currentPage()->startNew();
                                 }};
    all << FindDialog::Place{tr("Quick note"), tr("act"), QStringLiteral("add"), [this] { startQuickNote(); }};
    return all;
}

void MainWindow::addMenuActs(QList<FindDialog::Place>& all) const {
    const QAction* last = menuBar()->actions().isEmpty() ? nullptr : menuBar()->actions().last();
    for (const QAction* head : menuBar()->actions()) {
        if (head->menu() == m_goMenu) continue;  // its pages are there already
        for (QAction* act : head->menu()->actions()) {
            if (act->isSeparator() || !act->isEnabled() || act == m_undo || act == m_redo) continue;
            const QString title = QString(act->text()).remove(u'&').remove(QStringLiteral(" …"));
            const bool known = std::any_of(all.cbegin(), all.cend(), [&title](const FindDialog::Place& place) { return place.title == title; });
            if (!known) all << FindDialog::Place{title, head == last ? tr("help") : tr("act"), head == last ? QStringLiteral("overview") : QStringLiteral("menu"), [act] { act->trigger(); }};
        }
    }
}

void MainWindow::addPageActs(QList<FindDialog::Place>& all) {
    const auto add = [&all](const QString& words, const QString& what, const QString& sign, const std::function<void()>& go) {
        const QString title = QString(words).remove(u'&').remove(QStringLiteral(" …"));
        const bool known = std::any_of(all.cbegin(), all.cend(), [&title](const FindDialog::Place& place) { return place.title == title; });
        if (!known) all << FindDialog::Place{title, what, sign, go};
    };
    // Of the bars above lists also what no record that is shown now offers, of pages that are not built yet too.
    for (const BarAct& act : kBarActs) {
        const QString words = QCoreApplication::translate(act.context, act.words);
        const int section = sectionOf(m_file.catalogue().get(act.kind));
        if (section < 0) continue;
        add(words, QCoreApplication::translate("sections", m_sections[section].title), m_sections[section].icon, [this, words, kind = act.kind] {
            showKind(m_file.catalogue().get(kind));
            currentPage()->takeFocus();
            pressSoon(words, kPatience);
        });
    }
    for (int i = 0; i < m_sections.size(); ++i) {
        const Page* page = m_built.value(i);
        if (page == nullptr) continue;
        for (const QPushButton* button : page->findChildren<QPushButton*>()) {
            bool inForm = button->text().isEmpty() || !button->isVisibleTo(page) || !button->isEnabled();
            for (const QWidget* around = button; around != page && !inForm; around = around->parentWidget())
                inForm = qobject_cast<const RecordForm*>(around) != nullptr || qobject_cast<const RecordList*>(around) != nullptr;
            if (inForm) continue;
            add(button->text(), QCoreApplication::translate("sections", m_sections[i].title), m_sections[i].icon, [this, i, words = button->text()] {
                showSection(i);
                pressSoon(words, kPatience);
            });
        }
    }
}

void MainWindow::pressSoon(const QString& title, int patience) {
    for (QPushButton* button : currentPage()->findChildren<QPushButton*>())
        if (button->text() == title && button->isVisible() && button->isEnabled()) return button->click();
    if (patience == 0) {
        tell(tr("\"%1\" cannot be done with what is chosen here: choose another row, where the button is shown.").arg(QString(title).remove(QStringLiteral(" …"))));
        return;
    }
    QTimer::singleShot(kWait_ms, currentPage(), [this, title, patience] { pressSoon(title, patience - 1); });
}

void MainWindow::planSeveral() {
    const records::Kind& kind = m_file.catalogue().get("meeting");
    SectionPage* section = showSectionOf(kind);
    if (section == nullptr) return;
    section->showKind(kind);
    const QString meeting = currentPage()->currentId();
    if (meeting.isEmpty()) {
        currentPage()->startNew();
        tell(tr("Write one of the meetings first: the others are planned like it."));
        return;
    }
    leaveAll();
    auto* dialog = new SeriesDialog(m_session, meeting, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openCommitment(const QString& key, const QString& place) {
    const Step step(*this);
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].key == "commitments") {
            showSection(i);
            static_cast<CommitmentsPage*>(m_built.value(i))->choose(key, place);
        }
}

void MainWindow::openReport(const QByteArray& report, const QString& id) {
    const Step step(*this);
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].key == "reports") {
            showSection(i);
            static_cast<ReportPage*>(m_built.value(i))->choose(report, id);
        }
}

// ---- what happened

void MainWindow::tell(const QString& sentence) { m_foot->tell(sentence); }

void MainWindow::tell(const base::Error& error) {
    if (error.trouble != base::Trouble::Cancelled) m_foot->tell(error);
}

void MainWindow::tellSaved(const QString& sentence, const QString& path) { m_foot->tellSaved(sentence, path); }

void MainWindow::undo() {
    const QString promised = m_undo->text();
    currentPage()->leave();
    // What was being written has become an act of its own: nobody has asked to take that back.
    if (m_undo->text() != promised) {
        tell(tr("What you wrote was saved first. %1: once more.").arg(QString(m_undo->text()).remove(u'&')));
        return;
    }
    const QString act = m_undoAct;
    if (m_undoSetting) {
        m_settings.undo();
        m_foot->tellInPassing(tr("Taken back: %1.").arg(act));
        return;
    }
    const auto done = m_file.undo(0, m_file.author().who);
    if (done) m_foot->tellInPassing(tr("Taken back: %1.").arg(act));
    else tell(done.error());
}

void MainWindow::redo() {
    const QString act = m_redoAct;
    if (m_redoSetting) {
        m_settings.redo();
        m_foot->tellInPassing(tr("Done again: %1.").arg(act));
        return;
    }
    const auto done = m_file.redo(m_file.author().who);
    if (done) m_foot->tellInPassing(tr("Done again: %1.").arg(act));
    else tell(done.error());
}

void MainWindow::refreshUndo() {
    std::optional<records::Entry> undoable;
    std::optional<records::Entry> redoable;
    qint64 newest = 0;
    const auto read = m_file.read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        undoable = history.newestUndoable(m_file.author().who);
        redoable = history.newestRedoable(m_file.author().who);
        if (const auto entry = history.newestUndoable()) newest = entry->number;
    });
    if (!read) tell(read.error());
    m_settings.seen(newest);
    // A setting stands among the acts of the file where it was changed: what was done last is taken back first.
    QString undo = m_settings.undoable(undoable ? undoable->number : 0);
    QString redo = m_settings.redoable(newest);
    m_undoSetting = !undo.isEmpty();
    m_redoSetting = !redo.isEmpty();
    if (!m_undoSetting && undoable) undo = actText(m_file.catalogue(), undoable->act);
    // What is redone is the act that the undo took back: "undo add meeting".
    if (!m_redoSetting && redoable) redo = actText(m_file.catalogue(), redoable->act.section(u' ', 1));
    m_undoAct = undo;
    m_redoAct = redo;
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    m_footUndo->setVisible(!undo.isEmpty());
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!std::exchange(m_begun, true)) currentPage()->takeFocus();
}

bool MainWindow::focusNextPrevChild(bool next) {
    QWidget* focus = focusWidget();
    const QList<QWidget*> regions{m_sideBar, m_pages, m_history, statusBar()};
    QList<QList<QWidget*>> stops(regions.size());
    for (QWidget* one = nextInFocusChain(); one != this; one = one->nextInFocusChain()) {
        const bool isStop = one == focus || (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) != 0 && one->focusProxy() == nullptr && one->window() == this);
        for (qsizetype i = 0; isStop && i < regions.size(); ++i)
            if (regions[i]->isAncestorOf(one)) stops[i] << one;
    }
    QList<QWidget*> all;
    for (const QList<QWidget*>& region : std::as_const(stops)) all << region;
    const qsizetype at = all.indexOf(focus);
    if (at < 0 || all.size() < 2) return QMainWindow::focusNextPrevChild(next);
    all[(at + (next ? 1 : all.size() - 1)) % all.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_sideBar->setNarrow(event->size().width() < kNarrowWindow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::leaveAll() {
    for (Page* page : std::as_const(m_built)) page->leave();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    leaveAll();
    if (auto* note = findChild<QuickNote*>()) note->close();
    QSettings().setValue(kGeometryKey, saveGeometry());
    m_file.checkpoint();
    event->accept();
}

}  // namespace ui
