#include "ui/inspections/round_view.h"

#include "core/records/choice_label.h"
#include "ui/common/form/counts_panel.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/list/state_sign.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/roomy_area.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/theme.h"
#include "ui/inspections/shared_stops.h"
#include "ui/inspections/visit_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using inspections::InspectionOutcome;
using inspections::Stop;

namespace {

constexpr int kRoomForHead = 400;  // below, the head gives its place to the visit
constexpr int kLeastStops = 2;  // the one that is written, and the next

enum VisitColumn { NumberOfVisit, NameOfVisit, BeforeOfVisit, NowOfVisit };

report::Standing standingOf(std::optional<InspectionOutcome> outcome) {
    const records::Kind& kind = records::kindOf<inspections::Inspection>();
    const auto sign = outcome ? signOf(kind.fields[kind.index(&inspections::Inspection::outcome)], records::choiceKey(*outcome)) : std::nullopt;
    return sign.value_or(report::Standing::NotDue);
}

}  // namespace

/// The stops. The panel below takes room from them with what it asks: the one that is written stays in sight.
class StopList final : public QTreeWidget {
public:
    void showCurrent() {
        if (currentItem() == nullptr) return;
        executeDelayedItemsLayout();  // until rows that have come in are laid out there is nowhere to scroll to
        scrollToItem(currentItem());
    }
    /// Puts the rows back where they stood before they were made anew.
    void standAt(int value) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(value);
        showCurrent();
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTreeWidget::resizeEvent(event);
        showCurrent();
    }
};

RoundView::RoundView(const Session& session, QWidget* parent)
    : RecordView(parent),
      m_session(session),
      m_head(new QWidget),
      m_progress(new QLabel),
      m_counts(new CountsPanel),
      m_sheet(new QPushButton(icon(QStringLiteral("export")), tr("Round sheet …"))),
      m_list(new StopList),
      m_shared(new QLabel),
      m_panel(new VisitPanel(session)) {
    m_sheet->setToolTip(tr("The paper to take along: opens it among the reports"));
    m_progress->setWordWrap(true);
    m_shared->setWordWrap(true);
    m_shared->hide();
    m_list->setAccessibleName(tr("Stops of the round"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(m_list->header()->sizeHint().height() + kLeastStops * RowDelegate::rowHeight(*m_list) + 2 * m_list->frameWidth());
    m_list->setHeaderLabels({tr("No."), tr("Premises"), tr("Last visit"), tr("This visit")});
    m_list->header()->setSectionResizeMode(NameOfVisit, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_progress, 1);
    head->addWidget(m_sheet);
    auto* content = new QWidget;
    auto* work = new QVBoxLayout(content);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(kBetweenControls);
    work->addWidget(m_head);
    work->addWidget(m_counts);
    work->addWidget(m_list, 1);
    work->addWidget(m_shared);
    work->addWidget(m_panel);
    // However much is asked of a visit, the button that ends it stays in sight.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addWidget(new RoomyArea(content), 1);
    column->addWidget(m_panel->foot());
    m_panel->orderTabs();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RoundView::showStop);
    connect(m_list, &QTreeWidget::itemActivated, this, &RoundView::openWritten);
    connect(m_panel, &VisitPanel::written, this, [this] {
        const int next = nextUnwritten(m_list->indexOfTopLevelItem(m_list->currentItem()));
        if (next >= 0) m_list->setCurrentItem(m_list->topLevelItem(next));
        m_list->setFocus(Qt::OtherFocusReason);
    });
    // A draft is kept while another row is being chosen: the list is made anew after that.
    connect(&session.file.changes(), &records::Changes::drafted, this, [this](const QByteArray& kind) {
        if (kind == records::kindOf<inspections::Inspection>().key && isVisible()) refresh();
    }, Qt::QueuedConnection);
    connect(m_counts, &CountsPanel::mendWanted, this, &RoundView::mend);
    connect(m_sheet, &QPushButton::clicked, this, [this] { m_session.navigator.openReport("round-sheet", m_id); });
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
}

void RoundView::show(const QString& id) {
    m_id = id;
    refresh();
    const int next = nextUnwritten(-1);
    if (m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(std::max(0, next)));
    showStop();
}

void RoundView::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void RoundView::leave() { m_panel->leave(); }

void RoundView::refresh() {
    m_stops.clear();
    m_begun.clear();
    m_round = {};
    m_others.clear();
    std::optional<records::Record> stored;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const auto record = reader.find(records::kindOf<inspections::Round>(), m_id);
        if (!record) return;
        m_round = records::fromRecord<inspections::Round>(*record);
        m_stops = inspections::stopsOf(reader, m_round);
        m_others = inspections::stopsOfOtherRounds(reader, m_round.day, m_id);
        stored = record;
    });
    if (const auto drafts = m_session.file.drafts().all()) m_begun = inspections::begunVisits(*drafts, m_round);
    else m_session.navigator.tell(drafts.error());
    // The window reads on its own.
    m_counts->show(stored ? m_session.navigator.countsFor(records::kindOf<inspections::Round>(), *stored) : QList<CountsLine>());
    if (!read) m_session.navigator.tell(read.error());
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int scrolled = m_list->verticalScrollBar()->value();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const int height = RowDelegate::rowHeight(*m_list);
    qsizetype done = 0;
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        const Stop& stop = m_stops[i];
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(NumberOfVisit, QString::number(i + 1));
        item->setText(NameOfVisit, stop.premises.name);
        item->setToolTip(NameOfVisit, stop.premises.address);
        item->setText(BeforeOfVisit, stop.before.lastVisit.isValid() ? stop.before.lastVisit.toString(Qt::ISODate) : tr("never"));
        const bool written = !stop.visit.isEmpty();
        item->setIcon(NowOfVisit, signIcon(standingOf(written ? stop.outcome : std::nullopt)));
        item->setText(NowOfVisit, !written ? m_begun.contains(stop.id) ? tr("begun, not saved") : tr("not written") : stop.outcome ? records::choiceLabel(*stop.outcome) : tr("written"));
        item->setSizeHint(NumberOfVisit, {0, height});
        if (written) ++done;
    }
    for (const int column : {int(NumberOfVisit), int(BeforeOfVisit), int(NowOfVisit)}) m_list->resizeColumnToContents(column);
    if (current >= 0 && current < m_list->topLevelItemCount()) m_list->setCurrentItem(m_list->topLevelItem(current));
    m_list->standAt(scrolled);
    m_sheet->setEnabled(!m_stops.isEmpty());
    if (!stored) m_progress->setText(tr("No round is shown. Choose one in the list."));
    else if (m_stops.isEmpty()) m_progress->setText(tr("The round has no premises yet. Choose them under \"Choose premises\"."));
    else if (m_round.day > m_session.file.clock().today())
        m_progress->setText(tr("The round is on %1. Its visits are written from that day on.").arg(m_round.day.toString(Qt::ISODate)));
    else if (done == m_stops.size()) m_progress->setText(done == 1 ? tr("The visit is written.") : tr("All %1 visits are written.").arg(done));
    else m_progress->setText(tr("%1 of %2 visits are written. 1, 2 or 3 says the outcome, Enter saves and goes on.").arg(done).arg(m_stops.size()));
    showStop();
}

int RoundView::nextUnwritten(int after) const {
    for (int step = 1; step <= m_stops.size(); ++step) {
        const int index = (after + step) % static_cast<int>(m_stops.size());
        if (m_stops[index].visit.isEmpty()) return index;
    }
    return -1;
}

void RoundView::showStop() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool writable = row >= 0 && m_stops[row].visit.isEmpty() && m_round.day <= m_session.file.clock().today() && !m_session.file.readOnly();
    m_panel->setVisible(writable);
    m_panel->foot()->setVisible(writable);
    if (writable) m_panel->show(m_id, m_round, m_stops[row], m_begun.value(m_stops[row].id));
    const QString shared = row < 0 ? QString() : sharedStopText(m_others.value(m_stops[row].id));
    m_shared->setText(shared);
    m_shared->setVisible(!shared.isEmpty());
    makeRoom();
    m_list->showCurrent();
}

void RoundView::makeRoom() {
    // On a low screen what can be said of the visit stands in sight instead: how many are written stands in the list, and the sheet has its keys.
    m_head->setVisible(m_panel->isHidden() || height() >= kRoomForHead);
}

void RoundView::resizeEvent(QResizeEvent* event) {
    RecordView::resizeEvent(event);
    makeRoom();
}

void RoundView::openWritten() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0 && !m_stops[row].visit.isEmpty()) m_session.navigator.openRecord(records::kindOf<inspections::Inspection>(), m_stops[row].visit);
}

void RoundView::mend(const CountsLine& line) {
    const records::Kind& kind = records::kindOf<inspections::Round>();
    if (line.values.isEmpty()) {
        m_session.navigator.openField(kind, m_id, line.field);
        return;
    }
    const auto written = m_session.file.write({records::ActVerb::Change, "round"}, [&](records::Batch& batch) -> base::Result<void> {
        records::Record round = batch.reader().get(kind, m_id);
        QStringList values;
        if (const auto* held = std::get_if<QStringList>(&kind.value(round, line.field.constData()))) values = *held;
        kind.setValue(round, line.field.constData(), values + line.values);
        if (auto changed = batch.change(kind, round); !changed) return base::Failure(changed.error());
        return {};
    });
    if (!written) m_session.navigator.tell(written.error());
    takeFocus();
}

bool RoundView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F8 && m_counts->mend()) return true;
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_panel->isHidden()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_panel->takeKey(*key)) return true;
    }
    return RecordView::eventFilter(watched, event);
}

}  // namespace ui
