#include "core/incidents/cycle_work.h"
#include "core/incidents/incident.h"
#include "core/storage/database.h"

namespace incidents {

namespace {

/// The day on which an event came to us.
QString cameOn() { return QStringLiteral("coalesce(reported, substr(occurred, 1, 10))"); }

void bindDays(storage::Statement& rows, const Cycle& cycle) {
    rows.bind(cycle.from.addDays(-CycleWork::kDaysBack).toString(Qt::ISODate));
    rows.bind(cycle.to.toString(Qt::ISODate));
}

QStringList idsOf(const records::Reader& reader, const Cycle& cycle, const QString& wanted, int most) {
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT id FROM incident WHERE occurred>=? AND %1<=? AND %2 ORDER BY occurred, row LIMIT %3").arg(cameOn(), wanted).arg(most));
    bindDays(rows, cycle);
    QStringList ids;
    while (rows.next()) ids << rows.text(0);
    return ids;
}

const QString kUnassessed = QStringLiteral("status='open'");
const QString kAssessed = QStringLiteral("status='assessed'");

}  // namespace

CycleWork readCycleWork(const records::Reader& reader, const Rhythm& rhythm) {
    CycleWork work;
    work.inWork = cycleInWork(rhythm, reader.today());
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT sum(%1>? AND %1<=?), sum(%1>=? AND %1<=?), sum(%1<=? AND %2), sum(%1<=? AND %3) FROM incident WHERE occurred>=?")
            .arg(cameOn(), kUnassessed, kAssessed));
    const QString from = work.inWork.from.toString(Qt::ISODate);
    const QString to = work.inWork.to.toString(Qt::ISODate);
    rows.bind(to);
    rows.bind(reader.today().toString(Qt::ISODate));
    rows.bind(from);
    for (int i = 0; i < 3; ++i) rows.bind(to);
    rows.bind(work.inWork.from.addDays(-CycleWork::kDaysBack).toString(Qt::ISODate));
    if (rows.next() && !rows.isNull(0)) {
        work.isNew = rows.integer(0);
        work.told = rows.integer(1);
        work.unassessed = rows.integer(2);
        work.toClose = rows.integer(3);
    }
    work.toAssess = idsOf(reader, work.inWork, kUnassessed, CycleWork::kMostToAssess);
    return work;
}

base::Result<qint64> closeCycle(records::OpenFile& file, const Cycle& cycle) {
    const records::Kind& kind = records::kindOf<Incident>();
    constexpr int kAll = -1;
    qint64 closed = 0;
    const auto written = file.write({records::ActVerb::Change, "incident"}, [&](records::Batch& batch) -> base::Result<void> {
        for (const QString& id : idsOf(batch.reader(), cycle, kAssessed, kAll)) {
            records::Record record = batch.reader().get(kind, id);
            kind.setValue(record, &Incident::status, QStringLiteral("closed"));
            const auto changed = batch.change(kind, record);
            if (!changed) return base::Failure(changed.error());
            ++closed;
        }
        return {};
    });
    if (!written) return base::Failure(written.error());
    return closed;
}

}  // namespace incidents
