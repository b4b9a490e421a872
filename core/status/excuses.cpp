#include "core/status/excuses.h"

#include "core/agreement/excuse.h"
#include "core/base/swedish_calendar.h"

#include <algorithm>

namespace status {

namespace {

using agreement::Excuse;
using base::Failure;
using base::Result;
using records::Draft;
using records::Kind;
using records::Record;

const Kind& excuses() { return records::kindOf<Excuse>(); }

Record recordOf(const ExcusedPeriod& period, const QString& reason) {
    Excuse excuse;
    excuse.commitment = period.commitment;
    excuse.period = period.period;
    excuse.scope = period.scope;
    excuse.reason = reason;
    Record record = records::toRecord(excuse);
    record.id = period.record;
    return record;
}

/// The draft of the period's reason: of the one that was given, or of one that never was.
const Draft* draftOf(const QList<Draft>& drafts, const ExcusedPeriod& period) {
    const auto found = std::find_if(drafts.cbegin(), drafts.cend(), [&](const Draft& draft) {
        if (draft.kind != &excuses()) return false;
        if (!period.record.isEmpty()) return draft.record.id == period.record;
        const auto written = records::fromRecord<Excuse>(draft.record);
        return draft.record.revision == 0 && written.commitment == period.commitment && written.period == period.period && written.scope == period.scope;
    });
    return found == drafts.cend() ? nullptr : &*found;
}

Result<void> done(const Result<std::optional<qint64>>& written) { return written ? Result<void>() : Result<void>(Failure(written.error())); }

}  // namespace

Result<void> excuse(records::OpenFile& file, const ExcusedPeriod& period, const QString& reason) {
    const auto verb = period.record.isEmpty() ? records::ActVerb::Add : records::ActVerb::Change;
    const auto written = file.write({verb, excuses().key}, [&](records::Batch& batch) -> Result<void> {
        if (period.record.isEmpty()) {
            const auto added = batch.add(excuses(), recordOf(period, reason));
            return added ? Result<void>() : Result<void>(Failure(added.error()));
        }
        auto record = batch.reader().find(excuses(), period.record);
        if (!record) return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "This is gone meanwhile. Nothing was changed."), {}});
        excuses().setValue(*record, &Excuse::reason, reason);
        if (const auto changed = batch.change(excuses(), *record); !changed) return Failure(changed.error());
        return {};
    });
    return written ? keepReason(file, period, {}) : done(written);
}

Result<void> withdrawExcuse(records::OpenFile& file, const ExcusedPeriod& period) {
    const auto written =
        file.write({records::ActVerb::Remove, excuses().key}, [&](records::Batch& batch) { return batch.remove(excuses(), period.record, false); });
    return written ? keepReason(file, period, {}) : done(written);
}

std::optional<QString> begunReason(const QList<Draft>& drafts, const ExcusedPeriod& period) {
    const Draft* draft = draftOf(drafts, period);
    return draft == nullptr ? std::nullopt : std::optional(excuses().text(draft->record, &Excuse::reason));
}

Result<void> keepReason(records::OpenFile& file, const ExcusedPeriod& period, const QString& reason) {
    const auto drafts = file.drafts().all();
    if (!drafts) return Failure(drafts.error());
    const Draft* before = draftOf(*drafts, period);
    std::optional<Record> given;
    if (!period.record.isEmpty())
        if (const auto read = file.read([&](const records::Reader& reader) { given = reader.find(excuses(), period.record); }); !read) return read;
    const bool nothingNew = reason.trimmed().isEmpty() || (given && excuses().text(*given, &Excuse::reason) == reason);
    if (nothingNew) return before == nullptr ? Result<void>() : file.drafts().drop(before->record.id);
    Record record = before != nullptr ? before->record : given ? *given : recordOf(period, reason);
    if (before != nullptr && excuses().text(record, &Excuse::reason) == reason) return {};
    if (record.id.isEmpty()) record.id = file.environment().ids.next();
    excuses().setValue(record, &Excuse::reason, reason);
    return file.drafts().keep(excuses(), record);
}

QString offeredReason(const agreement::Agreement& agreement, const agreement::PeriodStanding& period) {
    const auto week = base::IsoWeek::fromText(period.label);
    if (!week) return {};
    for (const QString& offered : agreement.offeredReasons)
        if (offered.section(u' ', 0, 0).toInt() == week->week) return offered.section(u' ', 1);
    return {};
}

}  // namespace status
