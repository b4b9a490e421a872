#include "ui/status/counting_lines.h"

#include "core/agreement/counting.h"
#include "core/agreement/rule_book_reader.h"
#include "core/inspections/round_visits.h"

#include <algorithm>

namespace ui {

using agreement::CountsFor;

namespace {

/// One sort of premises stands for all: functions and goods are what rules ask of visits.
records::Record visitOfRound(const records::Reader& reader, const records::Record& record) {
    const auto round = records::fromRecord<inspections::Round>(record);
    auto kind = inspections::PremisesKind::Serving;
    if (!round.stops.isEmpty())
        if (const auto first = reader.find(records::kindOf<inspections::Premises>(), round.stops.first().text()))
            kind = records::fromRecord<inspections::Premises>(*first).kind;
    return inspections::visitOf(round, kind);
}

}  // namespace

CountingLines::CountingLines(records::OpenFile& file, QObject* parent) : QObject(parent), m_file(file) {
    connect(&file.changes(), &records::Changes::changed, this, [this](const QByteArray& kind) {
        static const QSet<QByteArray> read{"agreement", "commitment", "rule", "term", "role", "area", "meeting-type", "excuse"};
        if (read.contains(kind)) m_known = false;
    });
}

void CountingLines::readBook() {
    m_known = true;
    m_book.reset();
    const auto json = m_file.setting(records::Setting::Agreement);
    if (!json) return;  // whoever shows the agreement tells of it
    static_cast<void>(m_file.read([&](const records::Reader& reader) { m_book = agreement::readRuleBook(reader, json->toUtf8(), m_file.clock().today()); }));
}

QList<CountsLine> CountingLines::of(const records::Kind& kind, const records::Record& record) {
    if (!m_known) readBook();
    QList<CountsLine> lines;
    if (!m_book) return lines;
    const bool isRound = kind.key == records::kindOf<inspections::Round>().key;
    const records::Kind& counted = isRound ? records::kindOf<inspections::Inspection>() : kind;
    QList<CountsFor> all;
    bool anyVisit = false;
    static_cast<void>(m_file.read([&](const records::Reader& reader) {
        all = agreement::countsFor(reader, *m_book, counted, isRound ? visitOfRound(reader, record) : record);
        if (!isRound) return;
        const auto stops = inspections::stopsOf(reader, records::fromRecord<inspections::Round>(record));
        anyVisit = std::any_of(stops.cbegin(), stops.cend(), [](const inspections::Stop& stop) { return stop.outcome.has_value(); });
    }));
    for (const CountsFor& one : std::as_const(all)) {
        const bool waits = one.planned || one.monthBegins.isValid() || one.monthEnds.isValid();
        CountsLine line{one.counts(), one.counts() && waits, agreement::countsText(one, *m_book, counted), {}, {}, {}};
        if (isRound && line.counts && !anyVisit) {
            line.pending = true;
            line.text = tr("The visits count for %1 once they are written in.").arg(one.commitments.join(QStringLiteral(", ")));
        }
        const QStringList& roles = one.lackingRoles.isEmpty() ? one.absentRoles : one.lackingRoles;
        if (!one.lackingFields.isEmpty()) {
            line.field = one.lackingFields.first();
            line.offer = tr("Go to %1").arg(labelOf(counted.fields[counted.index(line.field)]));
        } else if (!roles.isEmpty() && !agreement::rolesFieldOf(counted).isEmpty()) {
            QStringList names;
            for (const QString& role : roles) names << m_book->names.value(role, role);
            line.field = agreement::rolesFieldOf(counted);
            line.values = roles;
            line.offer = tr("Add %1").arg(names.join(QStringLiteral(", ")));
        }
        lines << line;
    }
    return lines;
}

}  // namespace ui
