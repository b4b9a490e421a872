#include "ui/shell/main_window.h"

#include "core/records/history_reader.h"
#include "ui/common/act_text.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/focus/decision_bar.h"
#include "ui/inspections/inspection_conditions.h"
#include "ui/meetings/meeting_conditions.h"
#include "ui/shell/record_page.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace ui {

namespace {

constexpr int kCheckpointDelayMilliseconds = 1500;  // the file alone is whole within two seconds of the last write
constexpr QSize kFirstSize(1280, 720);

}  // namespace

MainWindow::MainWindow(records::OpenFile& file) : m_file(file), m_session{file, *this} {
    addMeetingConditions();
    addInspectionConditions();
    setWindowTitle(QStringLiteral("%1 – Vaksam").arg(QFileInfo(file.path()).completeBaseName()));
    m_sideBar = new QListWidget;
    m_pages = new QStackedWidget;
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_foot = new QLabel;
    m_foot->setAccessibleName(tr("What happened"));
    statusBar()->addWidget(m_foot, 1);
    buildSideBar();
    buildMenus();
    auto* checkpoint = new QTimer(this);
    checkpoint->setSingleShot(true);
    checkpoint->setInterval(kCheckpointDelayMilliseconds);
    connect(checkpoint, &QTimer::timeout, this, [this] { m_file.checkpoint(); });
    connect(&file.changes(), &records::Changes::written, this, [this, checkpoint] {
        checkpoint->start();
        refreshUndo();
    });
    refreshUndo();
    resize(kFirstSize);
    m_sideBar->setCurrentRow(0);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildSideBar() {
    m_sideBar->setFixedWidth(kSideBarWidth);
    m_sideBar->setFrameShape(QFrame::NoFrame);
    m_sideBar->setAccessibleName(tr("Pages"));
    // Parts are written inside their owner's form; the rest each have a page. What people work with every day comes first.
    QList<const records::Kind*> kinds;
    for (const char* key : {"focus-area", "child-impact", "meeting", "inspection", "test-purchase", "premises", "incident", "note", "decision"})
        kinds << &m_file.catalogue().get(key);
    for (const records::Kind* kind : m_file.catalogue().kinds())
        if (!kinds.contains(kind)) kinds << kind;
    for (const records::Kind* kind : kinds) {
        if (kind->owner >= 0) continue;
        auto* item = new QListWidgetItem(pluralOf(*kind), m_sideBar);
        item->setData(Qt::UserRole, kind->key);
        item->setSizeHint(QSize(0, kRowHeight));
    }
    connect(m_sideBar, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) showKind(m_file.catalogue().get(item->data(Qt::UserRole).toByteArray()));
    });
}

void MainWindow::buildMenus() {
    QMenu* fileMenu = menuBar()->addMenu(tr("&File"));
    fileMenu->addAction(tr("All is saved"), QKeySequence(QKeySequence::Save), this, [this] { tell(tr("Everything is saved.")); });
    fileMenu->addAction(tr("Close"), QKeySequence(QKeySequence::Quit), this, [this] { close(); });
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("Undo"), QKeySequence(QStringLiteral("Ctrl+Z")), this, [this] { undo(); });
    m_redo = edit->addAction(tr("Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), this, [this] { redo(); });
    edit->addSeparator();
    edit->addAction(tr("New"), QKeySequence(QKeySequence::New), this, [this] {
        if (RecordPage* page = currentPage()) page->startNew();
    });
    edit->addAction(tr("Change"), QKeySequence(Qt::Key_F2), this, [this] {
        if (RecordPage* page = currentPage()) page->edit();
    });
    edit->addAction(tr("Search in the page"), QKeySequence(QKeySequence::Find), this, [this] {
        if (RecordPage* page = currentPage()) page->focusSearch();
    });
}

RecordPage* MainWindow::currentPage() const { return qobject_cast<RecordPage*>(m_pages->currentWidget()); }

RecordPage* MainWindow::showKind(const records::Kind& kind) {
    RecordPage*& page = m_built[kind.key];
    if (page == nullptr) {
        page = new RecordPage(m_session, kind);
        m_pages->addWidget(page);
        if (kind.key == "focus-area") {
            auto* bar = new DecisionBar(m_session, page);
            page->addBar(bar);
            connect(page, &RecordPage::shown, bar, &DecisionBar::show);
        }
    }
    m_pages->setCurrentWidget(page);
    for (int row = 0; row < m_sideBar->count(); ++row)
        if (m_sideBar->item(row)->data(Qt::UserRole).toByteArray() == kind.key && m_sideBar->currentRow() != row) m_sideBar->setCurrentRow(row);
    return page;
}

void MainWindow::openRecord(const records::Kind& kind, const QString& id) {
    if (kind.owner < 0) {
        showKind(kind)->select(id);
        return;
    }
    QString owner;
    const auto read = m_file.read([&](const records::Reader& reader) {
        if (const auto record = reader.find(kind, id)) owner = kind.text(*record, kind.fields[kind.owner].key.constData());
    });
    if (!read) tell(read.error());
    else if (!owner.isEmpty()) openRecord(m_file.catalogue().get(kind.fields[kind.owner].target), owner);
}

void MainWindow::newRecord(const records::Kind& kind, const records::Record& preset) { showKind(kind)->startNew(preset); }

void MainWindow::tell(const QString& sentence) {
    m_foot->setText(sentence);
    m_foot->setPalette(QPalette());
}

void MainWindow::tell(const base::Error& error) {
    if (error.trouble == base::Trouble::Cancelled) return;
    QPalette marked;
    marked.setColor(QPalette::WindowText, colours().missed);
    m_foot->setPalette(marked);
    m_foot->setText(QStringLiteral("✗ ") + base::errorText(error).replace(u'\n', u' '));
}

void MainWindow::undo() {
    if (RecordPage* page = currentPage()) page->leave();
    const auto done = m_file.undo(0, m_file.author().who);
    if (done) tell(tr("Undone."));
    else tell(done.error());
}

void MainWindow::redo() {
    const auto done = m_file.redo(m_file.author().who);
    if (done) tell(tr("Done again."));
    else tell(done.error());
}

void MainWindow::refreshUndo() {
    std::optional<records::Entry> undoable;
    std::optional<records::Entry> redoable;
    const auto read = m_file.read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        undoable = history.newestUndoable(m_file.author().who);
        redoable = history.newestRedoable(m_file.author().who);
    });
    if (!read) tell(read.error());
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    m_undo->setText(undoable ? tr("Undo: %1").arg(actText(m_file.catalogue(), undoable->act)) : tr("Undo"));
    m_redo->setText(redoable ? tr("Redo: %1").arg(actText(m_file.catalogue(), redoable->act)) : tr("Redo"));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (RecordPage* page : std::as_const(m_built)) page->leave();
    m_file.checkpoint();
    event->accept();
}

}  // namespace ui
