#include "ui/inspections/round_choice.h"

#include "core/inspections/round_visits.h"
#include "core/records/choice_label.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/list/state_sign.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/theme.h"
#include "ui/inspections/shared_stops.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using inspections::Risk;

namespace {

enum Column { Name, Area, LastVisit, RiskWord };
constexpr int kIdRole = Qt::UserRole;
constexpr int kWhyRole = Qt::UserRole + 1;

struct Choosable {
    QString id;
    QString name;
    QString area;
    inspections::PremisesStanding standing;
};

/// Those that the round may go to: in business, and with something of its scope; and those that it goes to already.
QList<Choosable> readChoosable(const records::Reader& reader, const inspections::Round& round, const QStringList& chosen) {
    QList<Choosable> all;
    const records::Kind& kind = records::kindOf<inspections::Premises>();
    reader.each(kind, {}, [&](const records::Record& record) {
        const auto premises = records::fromRecord<inspections::Premises>(record);
        const bool fits = !premises.closed.isValid() && inspections::findsAnything(round, premises.kind);
        if (!fits && !chosen.contains(record.id)) return true;
        Choosable one{record.id, premises.name, {}, inspections::standingOf(reader, record.id, round.day)};
        if (premises.area) one.area = reader.label(records::kindOf<places::Area>(), premises.area->text());
        all << one;
        return true;
    });
    std::stable_sort(all.begin(), all.end(), [](const Choosable& one, const Choosable& other) {
        if (one.standing.risk != other.standing.risk) return one.standing.risk < other.standing.risk;
        return one.standing.lastVisit < other.standing.lastVisit;  // an invalid day, never visited, comes first
    });
    return all;
}

report::Standing standingOf(Risk risk) {
    const QList<records::Field>& derived = records::kindOf<inspections::Premises>().derived;
    const auto field = std::find_if(derived.cbegin(), derived.cend(), [](const records::Field& one) { return one.key == "risk"; });
    return signOf(*field, records::choiceKey(risk)).value_or(report::Standing::NotDue);
}

}  // namespace

RoundChoice::RoundChoice(const Session& session, QWidget* parent)
    : RecordView(parent), m_session(session), m_state(new QLabel), m_save(new QPushButton(tr("Use the chosen ones"))), m_list(new QTreeWidget), m_why(new QLabel) {
    m_list->setAccessibleName(tr("Premises to choose from"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Premises"), tr("Area"), tr("Last visit"), tr("Risk")});
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ticked premises become the stops of the round. Their order is changed under Details."));
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    // Its place is kept, so that the list does not jump as one goes through it.
    m_why->setMinimumHeight(m_why->fontMetrics().lineSpacing());
    m_why->setWordWrap(true);
    makeMuted(*m_why);
    column->addWidget(m_why);
    // What is done with the ticks comes after them, wherever it stands.
    setTabOrder(m_list, m_save);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RoundChoice::sayWhy);
    connect(m_list, &QTreeWidget::itemChanged, this, &RoundChoice::count);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

void RoundChoice::show(const QString& id) {
    if (id != m_id) save();  // ticks belong to the round they were set for
    m_id = id;
    m_stops.clear();
    m_others.clear();
    QList<Choosable> all;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const auto record = reader.find(records::kindOf<inspections::Round>(), id);
        if (!record) return;
        const auto round = records::fromRecord<inspections::Round>(*record);
        for (const auto& stop : round.stops) m_stops << stop.text();
        all = readChoosable(reader, round, m_stops);
        m_day = round.day;
        m_others = inspections::stopsOfOtherRounds(reader, round.day, id);
    });
    if (!read) m_session.navigator.tell(read.error());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const int height = RowDelegate::rowHeight(*m_list);
    for (const Choosable& one : std::as_const(all)) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setData(Name, kIdRole, one.id);
        item->setText(Name, one.name);
        item->setCheckState(Name, m_stops.contains(one.id) ? Qt::Checked : Qt::Unchecked);
        item->setText(Area, one.area);
        item->setText(LastVisit, one.standing.lastVisit.isValid() ? one.standing.lastVisit.toString(Qt::ISODate) : tr("never"));
        item->setIcon(RiskWord, signIcon(standingOf(one.standing.risk)));
        item->setText(RiskWord, records::choiceLabel(one.standing.risk));
        const QString why = inspections::whyAtRisk(one.standing, m_day);
        QStringList said;
        if (!why.isEmpty()) said << tr("%1: %2.").arg(one.name, why);
        said << sharedStopText(m_others.value(one.id));
        item->setData(RiskWord, kWhyRole, said.join(u' ').trimmed());
        item->setToolTip(RiskWord, why);
        item->setSizeHint(Name, {0, height});
    }
    for (const int column : {int(Area), int(LastVisit), int(RiskWord)}) m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setEnabled(!id.isEmpty() && !m_session.file.readOnly());
    count();
    sayWhy();
}

void RoundChoice::sayWhy() {
    const QTreeWidgetItem* item = m_list->currentItem();
    m_why->setText(item == nullptr ? QString() : item->data(RiskWord, kWhyRole).toString());
}

void RoundChoice::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void RoundChoice::count() {
    int chosen = 0;
    QStringList shared;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem& item = *m_list->topLevelItem(i);
        if (item.checkState(Name) != Qt::Checked) continue;
        ++chosen;
        if (m_others.contains(item.data(Name, kIdRole).toString())) shared << item.text(Name);
    }
    m_state->setText(m_id.isEmpty() ? tr("Write the round's day and kind under \"Details\" first; then its premises are chosen here.")
                     : m_list->topLevelItemCount() == 0 ? tr("There are no premises yet. Add them under Premises.")
                                                      : (tr("%1 chosen. Space ticks; the most urgent stand first.").arg(chosen) + u' ' + sharedStopsText(shared)).trimmed());
    m_save->setEnabled(m_list->isEnabled());
}

void RoundChoice::save() {
    if (m_id.isEmpty() || !m_list->isEnabled()) return;
    // Those that stood there keep their order; new ones come after, in the order of this list.
    QStringList stops;
    QStringList ticked;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->checkState(Name) == Qt::Checked) ticked << m_list->topLevelItem(i)->data(Name, kIdRole).toString();
    for (const QString& id : std::as_const(m_stops))
        if (ticked.contains(id)) stops << id;
    for (const QString& id : std::as_const(ticked))
        if (!stops.contains(id)) stops << id;
    if (stops == m_stops) return;
    const records::Kind& kind = records::kindOf<inspections::Round>();
    const auto written = m_session.file.write({records::ActVerb::Change, "round"}, [&](records::Batch& batch) -> base::Result<void> {
        records::Record round = batch.reader().get(kind, m_id);
        kind.setValue(round, &inspections::Round::stops, stops);
        if (auto changed = batch.change(kind, round); !changed) return base::Failure(changed.error());
        return {};
    });
    if (!written) {
        m_session.navigator.tell(written.error());
        return;
    }
    m_stops = stops;
    m_session.navigator.tell(tr("The round has %1 premises.").arg(stops.size()));
}

}  // namespace ui
