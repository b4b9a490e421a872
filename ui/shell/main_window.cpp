#include "ui/shell/main_window.h"

#include "ui/agreement/rule_conditions.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/roomy_area.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"
#include "ui/focus/assessment_view.h"
#include "ui/incidents/incident_conditions.h"
#include "ui/inspections/inspection_conditions.h"
#include "ui/meetings/meeting_conditions.h"
#include "ui/picture/picture_conditions.h"
#include "ui/reports/report_page.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/history_pane.h"
#include "ui/shell/quick_note.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/undo_acts.h"
#include "ui/status/commitments_page.h"
#include "ui/status/overview_page.h"
#include "ui/status/year_page.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QProcess>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
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

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kHistoryKey = QStringLiteral("window/history");

}  // namespace

MainWindow::MainWindow(records::OpenFile& file, const QList<report::ReportKind>& reports)
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
    });
    connect(&m_settings, &SettingActs::lookChanged, this, &MainWindow::rebuildWanted, Qt::QueuedConnection);
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
    delete m_undo;
    m_foot = new FootLine;
    m_undo = new UndoActs(m_session, m_settings, [this] { currentPage()->leave(); }, *m_foot, this);
    buildMenus();
    m_footUndo = new QToolButton;
    m_footUndo->setDefaultAction(m_undo->undoAction());
    m_footUndo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_footUndo->setAutoRaise(true);
    statusBar()->addWidget(m_foot, 1);
    statusBar()->addPermanentWidget(m_footUndo);
    statusBar()->setSizeGripEnabled(false);
    m_footUndo->setVisible(m_undo->undoAction()->isEnabled());
    connect(m_undo->undoAction(), &QAction::enabledChanged, m_footUndo, &QWidget::setVisible);
    if (m_section == kSettingsPage) showSettings();
    else showSection(m_section);
}

namespace {

QList<QScrollArea*> areasOf(QWidget& page) {
    QList<QScrollArea*> areas = page.findChildren<QScrollArea*>();
    if (auto* itself = qobject_cast<QScrollArea*>(&page)) areas.prepend(itself);
    return areas;
}

/// How far each part of a page is scrolled.
QList<int> scrollsOf(QWidget& page) {
    QList<int> places;
    for (const QScrollArea* area : areasOf(page)) places << area->verticalScrollBar()->value();
    return places;
}

/// Brings the same page, built anew, to the same places: once it knows how high it is.
void scrollTo(QWidget* page, const QList<int>& places) {
    QTimer::singleShot(0, page, [page, places] {
        const QList<QScrollArea*> areas = areasOf(*page);
        for (qsizetype i = 0; i < areas.size() && areas.size() == places.size(); ++i) areas[i]->verticalScrollBar()->setValue(places[i]);
    });
}

}  // namespace

void MainWindow::rebuild() {
    leaveAll();
    // Whoever chose another look or language has the keyboard where it was.
    const QWidget* focus = focusWidget();
    const auto nameOf = [](const QWidget& widget) { return widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName(); };
    const bool inPage = focus != nullptr && currentPage()->isAncestorOf(focus);
    const QString focused = inPage ? nameOf(*focus) : QString();
    const QList<int> scrolled = scrollsOf(*m_pages->currentWidget());
    m_built.clear();
    m_areas.clear();
    m_leftFocus.clear();
    setMenuBar(new QMenuBar);  // the window deletes the one before with its menus
    build();                   // the old central widget goes with its pages
    scrollTo(m_pages->currentWidget(), scrolled);
    for (auto* widget : currentPage()->findChildren<QWidget*>())
        if (!focused.isEmpty() && nameOf(*widget) == focused && widget->focusPolicy() != Qt::NoFocus) return widget->setFocus();
    currentPage()->takeFocus();
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
    openAt(kind, id, {});
}

void MainWindow::openAt(const records::Kind& kind, const QString& id, const QByteArray& field) {
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
    page.openParts(parts, field);
    if (!parts.isEmpty()) return;
    if (field.isEmpty()) page.edit();
    else page.editField(field);
}

void MainWindow::openField(const records::Kind& kind, const QString& id, const QByteArray& field) {
    const Step step(*this);
    activateWindow();  // a diary may stand in a window of its own
    openAt(kind, id, field);
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
