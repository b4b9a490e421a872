// What Ctrl+K finds beside records: pages, lists, acts of menus and of pages, reports.
#include "ui/shell/main_window.h"

#include "core/base/language.h"
#include "core/report/report_kind.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/tables/table_exchange.h"
#include "ui/meetings/series_dialog.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/shell/undo_acts.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <array>

namespace ui {

namespace {

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

}  // namespace

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
    for (const report::ReportKind& report : m_reports)
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
            if (act->isSeparator() || !act->isEnabled() || act == m_undo->undoAction() || act == m_undo->redoAction()) continue;
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

}  // namespace ui
