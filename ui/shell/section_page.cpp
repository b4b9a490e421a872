#include "ui/shell/section_page.h"

#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/page_head.h"
#include "ui/common/look/quiet_stack.h"
#include "ui/common/look/word_tabs.h"
#include "ui/focus/assessment_view.h"
#include "ui/focus/decision_bar.h"
#include "ui/focus/matters_dialog.h"
#include "ui/focus/drawing_view.h"
#include "ui/focus/standing_view.h"
#include "ui/incidents/cycle_bar.h"
#include "ui/incidents/diary_view.h"
#include "ui/incidents/month_grid.h"
#include "ui/inspections/round_choice.h"
#include "ui/inspections/round_view.h"
#include "ui/common/tables/table_exchange.h"
#include "ui/meetings/calendar_view.h"
#include "ui/meetings/meeting_bar.h"
#include "ui/picture/board_view.h"
#include "ui/picture/picture_view.h"
#include "ui/shell/record_page.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// What a kind has beside its list and form.
void addOwnBar(const Session& session, RecordPage& page) {
    const auto add = [&page](auto* bar) {
        page.addBar(bar);
        QObject::connect(&page, &RecordPage::shown, bar, &std::remove_pointer_t<decltype(bar)>::show);
    };
    if (page.kind().key == "focus-area") {
        add(new DecisionBar(session, &page));
        page.addView(SectionPage::tr("How it stands"), new StandingView(session));
        page.addView(SectionPage::tr("Causes"), makeCausesView(session));
        page.addView(SectionPage::tr("Activities"), makeActivitiesView(session));
    }
    if (page.kind().key == "meeting") {
        auto* bar = new MeetingBar(session, &page);
        add(bar);
        auto* calendar = new CalendarView(session, CalendarView::Span::Fortnight);
        calendar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // whole or not at all
        calendar->followFile();
        page.addAbove(calendar);
        QObject::connect(bar, &MeetingBar::anotherLogged, &page, [&page](const QString& meeting) {
            page.select(meeting);
            page.takeFocus();
        });
        QObject::connect(bar, &MeetingBar::decisionsWanted, &page, [&session, &page](const QString& meeting) {
            auto* dialog = new MattersDialog(session, meeting, &page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    if (page.kind().key == "incident") page.addBar(new CycleBar(session, &page));
    if (page.kind().key == "child-impact") page.addView(SectionPage::tr("Step by step"), makeAssessmentView(session));
    if (page.kind().key == "special-event") page.addView(SectionPage::tr("Diary"), new DiaryView(session));
    if (page.kind().key == "situation-picture") page.addView(SectionPage::tr("As one reads it"), new SituationView(session));
    if (page.kind().key == "police-statistic") page.addView(SectionPage::tr("A whole month"), new MonthGrid(session));
    if (page.kind().key == "round") {
        page.addView(SectionPage::tr("Choose premises"), new RoundChoice(session));
        page.addView(SectionPage::tr("Write the visits"), new RoundView(session));
    }
}

}  // namespace

SectionPage::SectionPage(const Session& session, Section section, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_section(std::move(section)),
      m_head(new PageHead(QCoreApplication::translate("sections", m_section.title))),
      m_add(new QPushButton(icon(QStringLiteral("add")), {})),
      m_stack(new QuietStack) {
    m_add->setDefault(true);
    m_head->addButton(m_add);
    auto* tables = m_head->addMenu(tr("As a table"), tr("Read from or save as an Excel table"));
    connect(tables, &QMenu::aboutToShow, this, [this, tables] { fillTableMenu(*tables, m_session, current().kind(), this); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_head);
    if (m_section.groups.isEmpty()) {
        m_section.groups << KindGroup{{}, "", m_section.kinds};
    } else {
        m_groups = new WordTabs(tr("What the registers are about"));
        for (const KindGroup& group : std::as_const(m_section.groups)) m_groups->add(QCoreApplication::translate("sections", group.title));
        column->addWidget(m_groups);
        connect(m_groups, &WordTabs::chosen, this, [this](int group) {
            Q_EMIT leavingPlace();
            showKind(*m_last.value(group, m_section.groups.at(group).kinds.first()));
        });
    }
    if (m_section.key == "picture") m_front = new BoardView(m_session);
    if (m_section.kinds.size() > 1) {
        m_tabs = new WordTabs(tr("What this page lists"));
        column->addWidget(m_tabs);
        connect(m_tabs, &WordTabs::chosen, this, [this](int index) {
            Q_EMIT leavingPlace();
            if (m_front != nullptr && index == 0) showFront();
            else showKind(*m_section.groups.at(m_group).kinds.at(index - (m_front != nullptr ? 1 : 0)));
        });
    }
    column->addWidget(m_stack, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { startNew(); });
    showKind(*m_section.kinds.first());
    if (m_front == nullptr) return;
    m_stack->addWidget(m_front);
    connect(m_front, &BoardView::stateChanged, this, &SectionPage::refreshHead);
    showFront();
}

void SectionPage::showFront() {
    m_stack->setCurrentWidget(m_front);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrent(0);
    refreshHead();
    Q_EMIT shown({});
}

bool SectionPage::frontShown() const { return m_front != nullptr && m_stack->currentWidget() == m_front; }

RecordPage& SectionPage::showKind(const records::Kind& kind) {
    RecordPage*& page = m_pages[&kind];
    if (page == nullptr) {
        page = new RecordPage(m_session, kind);
        addOwnBar(m_session, *page);
        m_stack->addWidget(page);
        connect(page, &RecordPage::stateChanged, this, &SectionPage::refreshHead);
        connect(page, &RecordPage::shown, this, [this, shownPage = page](const QString& id) {
            if (m_stack->currentWidget() == shownPage) Q_EMIT shown(id);
        });
    }
    const bool other = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    showTabs(kind);
    refreshHead();
    if (other) Q_EMIT shown(page->currentId());
    return *page;
}

qsizetype SectionPage::groupOf(const records::Kind& kind) const {
    for (qsizetype group = 0; group < m_section.groups.size(); ++group)
        if (m_section.groups[group].kinds.contains(&kind)) return group;
    return 0;
}

void SectionPage::showTabs(const records::Kind& kind) {
    if (m_tabs == nullptr) return;
    const qsizetype group = groupOf(kind);
    m_last[group] = &kind;
    const QList<const records::Kind*>& kinds = m_section.groups[group].kinds;
    const QSignalBlocker quiet(m_tabs);
    if (group != m_group) {
        m_group = group;
        m_tabs->clear();
        if (m_front != nullptr) m_tabs->add(tr("The year in figures"));
        for (const records::Kind* each : kinds) m_tabs->add(pluralOf(*each));
    }
    m_tabs->setCurrent(static_cast<int>(kinds.indexOf(&kind)) + (m_front != nullptr ? 1 : 0));
    if (m_groups == nullptr) return;
    const QSignalBlocker still(m_groups);
    m_groups->setCurrent(static_cast<int>(group));
    m_tabs->follow(*m_groups);
}

RecordPage& SectionPage::current() const {
    return frontShown() ? *m_pages.value(m_section.kinds.first()) : *static_cast<RecordPage*>(m_stack->currentWidget());
}

void SectionPage::refreshHead() {
    if (m_stack->count() == 0) return;
    const records::Kind& kind = current().kind();
    m_head->setState(frontShown() ? m_front->state() : current().state());
    m_add->setVisible(!kind.workflow && !m_session.file.readOnly());
    m_add->setText(tr("Add %1").arg(inSentence(labelOf(kind))));
}

bool SectionPage::startNew() {
    if (frontShown()) showKind(*m_section.kinds.first());
    return current().startNew();
}
void SectionPage::focusSearch() {
    if (frontShown()) m_front->takeFocus();
    else current().focusSearch();
}
void SectionPage::takeFocus() {
    if (frontShown()) m_front->takeFocus();
    else current().takeFocus();
}
void SectionPage::edit() {
    if (frontShown()) m_front->takeFocus();
    else current().edit();
}
void SectionPage::leave() {
    for (RecordPage* page : std::as_const(m_pages)) page->leave();
}
std::pair<QByteArray, QString> SectionPage::report() const {
    const QByteArray& kind = current().kind().key;
    const QString id = current().currentId();
    if (m_section.key == "picture") return {"situation-picture", {}};
    if (kind == "round") return {"round-sheet", id};
    if (m_section.key == "inspections") return {"inspections", {}};
    if (kind != "focus-area") return Page::report();
    QString plan;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        for (const records::Record& part : reader.parts(m_session.file.catalogue().get("plan"), id)) plan = part.id;
    });
    if (!read) m_session.navigator.tell(read.error());
    return plan.isEmpty() ? Page::report() : std::pair<QByteArray, QString>{"action-plan", plan};
}

void SectionPage::widen() {
    for (RecordPage* page : std::as_const(m_pages)) page->widen();
}

QString SectionPage::currentId() const { return frontShown() ? QString() : current().currentId(); }

const records::Kind* SectionPage::kindShown() const { return frontShown() ? nullptr : &current().kind(); }

QString SectionPage::place() const {
    return frontShown() ? QString() : QString::fromLatin1(current().kind().key) + u' ' + currentId() + u' ' + current().otherYear();
}

void SectionPage::goTo(const QString& place) {
    if (place.isEmpty() && m_front != nullptr) return showFront();
    const QByteArray key = place.section(u' ', 0, 0).toLatin1();
    for (const records::Kind* kind : std::as_const(m_section.kinds)) {
        if (kind->key != key) continue;
        RecordPage& page = showKind(*kind);
        page.showOtherYear(place.section(u' ', 2));
        const QString id = place.section(u' ', 1, 1);
        bool isThere = false;
        const auto read = m_session.file.read([&](const records::Reader& reader) { isThere = !id.isEmpty() && reader.find(*kind, id).has_value(); });
        if (!read) m_session.navigator.tell(read.error());
        if (isThere && page.currentId() != id) page.select(id);
    }
}

}  // namespace ui
