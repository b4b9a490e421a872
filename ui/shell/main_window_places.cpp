// What Ctrl+K finds beside records: pages, lists, acts of menus and of pages, reports.
#include "ui/shell/main_window.h"

#include "core/base/language.h"
#include "core/focus/workflow.h"
#include "core/report/report_kind.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/tables/table_exchange.h"
#include "ui/common/verb_text.h"
#include "ui/meetings/series_dialog.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/shell/undo_acts.h"

#include <QApplication>
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
    const char* needs;  ///< which record has it, for whoever stands at another one; context "bar-acts"
};
constexpr std::array kBarActs{
    BarAct{"meeting", "ui::MeetingBar", "Was held – same participants", QT_TRANSLATE_NOOP("bar-acts", "Choose a planned meeting whose day has come.")},
    BarAct{"meeting", "ui::MeetingBar", "Log today's meeting – same participants",
           QT_TRANSLATE_NOOP("bar-acts", "Choose a meeting that was held on an earlier day, of a type that is not logged for today yet.")},
    BarAct{"meeting", "ui::MeetingBar", "Call …", QT_TRANSLATE_NOOP("bar-acts", "Choose a planned meeting.")},
    BarAct{"meeting", "ui::MeetingBar", "Minutes …", QT_TRANSLATE_NOOP("bar-acts", "Choose a meeting that was held, of a type that has notes.")},
    BarAct{"meeting", "ui::MeetingBar", "Decide as proposed …", QT_TRANSLATE_NOOP("bar-acts", "Choose a meeting of the steering group whose day has come.")},
    BarAct{"incident", "ui::CycleBar", "Assess in a row …", QT_TRANSLATE_NOOP("bar-acts", "No event of the cycle is to be assessed; new ones are from the day after it.")},
    BarAct{"incident", "ui::CycleBar", "Close the cycle", QT_TRANSLATE_NOOP("bar-acts", "No event of the cycle is assessed and open.")},
    BarAct{"incident", "ui::CycleBar", "Weekly picture", ""},
    BarAct{"incident", "ui::CycleBar", "Show what is new", QT_TRANSLATE_NOOP("bar-acts", "No event has come in since the cycle.")},
};

/// A button that a page always has, and that is found before the page is built.
struct PageAct {
    const char* section;
    const char* context;
    const char* words;
};
constexpr std::array kPageActs{
    PageAct{"commitments", "ui::CommitmentsPage", "How the agreement is kept"},
    PageAct{"year", "ui::YearPage", "Print on A3"},
    PageAct{"year", "ui::YearPage", "To Outlook …"},
    PageAct{"reports", "ui::ReportPage", "Save as PDF …"},
    PageAct{"reports", "ui::ReportPage", "Print …"},
};

/// Which focus area has the button of that step.
QString neededFor(const focus::Step& step) {
    QStringList states;
    const auto name = [&](const auto& choices) {
        for (const records::Choice& choice : choices)
            if (step.from.contains(QLatin1String(choice.key))) states << QCoreApplication::translate("kind", choice.label).toLower();
    };
    if (step.subject == focus::Subject::Plan) {
        name(records::ChoicesOf<focus::PlanState>::choices);
        return QCoreApplication::translate("bar-acts", "Choose a focus area whose plan has the state: %1.").arg(states.join(QStringLiteral(", ")));
    }
    name(records::ChoicesOf<focus::FocusState>::choices);
    return QCoreApplication::translate("bar-acts", "Choose a focus area that has the state: %1.").arg(states.join(QStringLiteral(", ")));
}

/// Buttons of two groups may have the same words: then by what they are called to those who hear them.
bool isCalled(const QPushButton& button, const QString& words) { return button.text() == words || button.accessibleName() == words; }

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
    const auto sectionWords = [this](int section) { return QCoreApplication::translate("sections", m_sections[section].title); };
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
        add(words, sectionWords(section), m_sections[section].icon, [this, words, &act] {
            showKind(m_file.catalogue().get(act.kind));
            currentPage()->takeFocus();
            pressSoon(words, words, *act.needs == '\0' ? QString() : QCoreApplication::translate("bar-acts", act.needs), kPatience);
        });
    }
    const records::Kind& areas = m_file.catalogue().get("focus-area");
    const int focusSection = sectionOf(areas);
    for (const focus::Step& step : m_file.readOnly() || focusSection < 0 ? QList<focus::Step>() : focus::steps()) {
        // The same word for a focus area and for its plan is two acts.
        const QString group = QCoreApplication::translate("ui::DecisionBar", step.subject == focus::Subject::Plan ? "The plan:" : "The focus area:");
        const QString words = wordOf(step);
        all << FindDialog::Place{words, sectionWords(focusSection) + QStringLiteral(" · ") + inSentence(group.chopped(1)), m_sections[focusSection].icon, [this, words, group, step, &areas] {
                                     showKind(areas);
                                     currentPage()->takeFocus();
                                     pressSoon(group + u' ' + words, words, neededFor(step), kPatience);
                                 }};
    }
    for (const PageAct& act : kPageActs) {
        const QString words = QCoreApplication::translate(act.context, act.words);
        for (int i = 0; i < m_sections.size(); ++i) {
            if (m_sections[i].key != act.section) continue;
            add(words, sectionWords(i), m_sections[i].icon, [this, i, words] {
                visit(i);
                pressSoon(words, words, {}, kPatience);
            });
        }
    }
    for (int i = 0; i < m_sections.size(); ++i) {
        const Page* page = m_built.value(i);
        if (page == nullptr) continue;
        for (const QPushButton* button : page->findChildren<QPushButton*>()) {
            bool inForm = button->text().isEmpty() || !button->isVisibleTo(page) || !button->isEnabled();
            for (const QWidget* around = button; around != page && !inForm; around = around->parentWidget())
                inForm = qobject_cast<const RecordForm*>(around) != nullptr || qobject_cast<const RecordList*>(around) != nullptr;
            if (inForm) continue;
            add(button->text(), sectionWords(i), m_sections[i].icon, [this, i, words = button->text()] {
                showSection(i);
                pressSoon(words, words, {}, kPatience);
            });
        }
    }
}

void MainWindow::pressSoon(const QString& name, const QString& words, const QString& needs, int patience) {
    if (QApplication::activeModalWidget() != nullptr) return;  // a box that has come meanwhile is answered first: a second one would lie over it
    for (QPushButton* button : currentPage()->findChildren<QPushButton*>())
        if (isCalled(*button, name) && button->isVisible() && button->isEnabled()) return button->click();
    if (patience == 0) {
        const QString title = QString(words).remove(QStringLiteral(" …"));
        tell(needs.isEmpty() ? tr("\"%1\" cannot be done here now.").arg(title) : tr("\"%1\" cannot be done with what is shown. %2").arg(title, needs));
        return;
    }
    QTimer::singleShot(kWait_ms, currentPage(), [this, name, words, needs, patience] { pressSoon(name, words, needs, patience - 1); });
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
