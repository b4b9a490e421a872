#include "core/records/field_change.h"

#include <algorithm>

namespace records {

namespace {

constexpr qsizetype kMostReasons = 20;
constexpr qsizetype kBetweenLooks = 256;  // records between two looks at the user's wish to stop

/// What stands in the way of one record, named by what it is called.
base::Reason reasonOf(const Reader& reader, const Kind& kind, const Record& record, const base::Error& error) {
    const base::Message why = !error.issues.isEmpty()    ? error.issues.first().message
                              : !error.reasons.isEmpty() ? error.reasons.first().message
                                                         : error.message;
    return {{"not-changed", QT_TRANSLATE_NOOP("message", "%1: %2"), {reader.label(kind, record), base::sentence(why)}}, kind.key, record.id};
}

}  // namespace

bool isChangedTogether(const Kind& kind, const Field& field) {
    if (kind.workflow) return false;
    for (const Flag flag : {Flag::Workflow, Flag::Derived, Flag::Opaque, Flag::PartOf, Flag::Unique})
        if (field.is(flag)) return false;
    return true;
}

base::Result<qint64> changeField(OpenFile& file, const FieldChange& change, const PersonalDataPolicy& personalData, const std::function<bool(double)>& progress) {
    const Kind& kind = change.kind;
    qint64 changed = 0;
    const auto written = file.write(Act(ActVerb::Change, kind.key).with(personalData), [&](Batch& batch) -> base::Result<void> {
        QList<base::Reason> refusals;
        for (qsizetype i = 0; i < change.rows.size(); ++i) {
            if (i % kBetweenLooks == 0 && progress && !progress(double(i) / double(change.rows.size())))
                return base::Failure(base::Error{
                    base::Trouble::Cancelled, {"cancelled", QT_TRANSLATE_NOOP("message", "The change was stopped. Nothing was changed."), {}}, {}, {}, {}});
            for (const Record& before : batch.reader().atRows(kind, {change.rows[i]})) {
                Record next = before;
                next.values[change.field] = change.value;
                const auto done = batch.change(kind, next);
                if (done) changed += *done ? 1 : 0;
                else refusals << reasonOf(batch.reader(), kind, before, done.error());
            }
            if (refusals.size() == kMostReasons) break;
        }
        if (refusals.isEmpty()) return {};
        base::Error error{base::Trouble::Refused,
                          {"not-changed-together", QT_TRANSLATE_NOOP("message", "Nothing was changed: some of the records cannot have this value."), {}},
                          {},
                          refusals,
                          {}};
        return base::Failure(std::move(error));
    });
    if (!written) return base::Failure(written.error());
    return changed;
}

}  // namespace records
