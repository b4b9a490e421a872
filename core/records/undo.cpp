#include "core/records/undo.h"

#include <QCoreApplication>
#include <algorithm>

namespace records {

namespace {

using base::Reason;
using base::Result;

Reason changedSince(const Reader& reader, const PastChange& change, const std::optional<Record>& now) {
    const QString label = now ? reader.label(*change.kind, *now) : QString();
    return {{"changed-since",
             QT_TRANSLATE_NOOP("message", "%1 \"%2\" has been changed since. Undo the later changes first."),
             {QCoreApplication::translate("kind", change.kind->label), label}},
            change.kind->key,
            change.record};
}

/// What one entry wrote of one record, over all its changes there.
struct Written {
    bool whole = false;    ///< the record was added or removed
    QSet<QString> fields;  ///< else the keys of the fields
};

QHash<QString, Written> writtenBy(const QList<PastChange>& changes) {
    QHash<QString, Written> written;
    for (const PastChange& change : changes) {
        Written& of = written[change.record];
        of.whole = of.whole || change.operation != Change::Operation::Update;
        for (const QString& key : change.before.keys()) of.fields.insert(key);
    }
    return written;
}

/// Whether what the entry wrote still stands. @param last  the entry's last change of the record
bool stillStands(const HistoryReader& history, const PastChange& last, const Written& written, const std::optional<Record>& now) {
    if (last.operation == Change::Operation::Remove) return !now;
    if (!now) return false;
    const auto then = history.stateAfter(last);
    if (!then) return false;
    if (written.whole) return then->values == now->values;
    return std::all_of(written.fields.cbegin(), written.fields.cend(), [&](const QString& key) {
        const qsizetype field = last.kind->index(key.toLatin1());
        return field < 0 || then->values[field] == now->values[field];
    });
}

/// A rule that the old state breaks today lies in other records: a refusal, not bad input.
base::Failure inTheWay(const PastChange& change, base::Error error) {
    if (error.trouble != base::Trouble::Input || error.issues.isEmpty()) return base::Failure(std::move(error));
    QList<Reason> reasons;
    for (const base::FieldIssue& issue : std::as_const(error.issues)) reasons << Reason{issue.message, change.kind->key, change.record};
    return base::refusedBecause(std::move(reasons));
}

Record restored(const PastChange& change, const std::optional<Record>& now) {
    Record record = now.value_or(Record{change.record, 0, {}});
    record.values.resize(change.kind->fields.size());
    for (auto it = change.before.begin(); it != change.before.end(); ++it)
        if (const qsizetype field = change.kind->index(it.key().toLatin1()); field >= 0)
            record.values[field] = fromJson(change.kind->fields[field], it.value());
    return record;
}

}  // namespace

Result<void> takeBack(Batch& batch, const Entry& entry) {
    const Reader& reader = batch.reader();
    const HistoryReader history(reader);
    // The last change of a record in the entry tells what the entry wrote; an entry may touch a record twice.
    QList<PastChange> changes;
    history.eachChange(entry.number, {}, [&](const PastChange& change) {
        changes << change;
        return true;
    });
    QList<Reason> reasons;
    const QHash<QString, Written> written = writtenBy(changes);
    QSet<QString> seen;
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const PastChange& change = *it;
        const auto now = reader.find(*change.kind, change.record);
        if (!seen.contains(change.record) && !stillStands(history, change, written.value(change.record), now)) reasons << changedSince(reader, change, now);
        seen.insert(change.record);
        if (change.operation == Change::Operation::Add && now)
            for (const UndoGate& gate : change.kind->undoGates) reasons << gate(reader, *now);
    }
    if (!reasons.isEmpty()) return base::refusedBecause(std::move(reasons));

    const Batch::Restoration restoration(batch);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const PastChange& change = *it;
        const auto now = reader.find(*change.kind, change.record);
        switch (change.operation) {
            case Change::Operation::Add:
                if (auto done = batch.remove(*change.kind, change.record, false); !done) return done;
                break;
            case Change::Operation::Update: {
                Record record = restored(change, now);
                record.revision = 0;  // what stands was checked above
                if (auto done = batch.change(*change.kind, std::move(record)); !done) return inTheWay(change, std::move(done.error()));
                break;
            }
            case Change::Operation::Remove: {
                Record record = restored(change, now);
                record.revision = change.revision + 1;
                if (auto done = batch.add(*change.kind, std::move(record)); !done) return inTheWay(change, std::move(done.error()));
                break;
            }
        }
    }
    return {};
}

}  // namespace records
