#include "ui/shell/main_window.h"

#include "core/records/backup.h"
#include "core/records/libraries.h"
#include "ui/common/file_dialog.h"
#include "ui/common/look/icons.h"
#include "ui/meetings/calendar_exchange.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/history_pane.h"
#include "ui/shell/undo_acts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace ui {

namespace {

constexpr int kPagesWithKeys = 10;  // Ctrl+1 to Ctrl+9, and Ctrl+0

}  // namespace

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
    edit->addAction(m_undo->undoAction());
    edit->addAction(m_undo->redoAction());
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

}  // namespace ui
