#include "core/records/removal.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace records {

namespace {

using base::Reason;

constexpr qsizetype kReasonsShown = 50;

void collect(const Reader& reader, const Kind& kind, const Record& record, QList<Doomed>& doomed) {
    for (const Kind* part : reader.catalogue().parts(kind))
        for (const Record& child : reader.parts(*part, record.id)) collect(reader, *part, child, doomed);
    doomed << Doomed{&kind, record};
}

QString kindWord(const Kind& kind) { return QCoreApplication::translate("kind", kind.label); }

Reason reasonFor(const Reader& reader, const char* code, const char* text, const Kind& kind, const Record& record) {
    return {{code, text, {kindWord(kind), reader.label(kind, record)}}, kind.key, record.id};
}

}  // namespace

base::Result<QList<Doomed>> planRemoval(const Reader& reader, const Kind& kind, const Record& record, bool withParts, bool byDecision) {
    QList<Doomed> doomed;
    collect(reader, kind, record, doomed);
    // What refers goes before what it refers to, so that an undo, which goes the other way, finds every target in its place.
    const QList<const Kind*>& order = reader.catalogue().kinds();
    std::stable_sort(doomed.begin(), doomed.end(),
                     [&](const Doomed& left, const Doomed& right) { return order.indexOf(left.kind) > order.indexOf(right.kind); });
    QSet<QString> ids;
    for (const Doomed& one : doomed) ids.insert(one.record.id);
    QList<Reason> reasons;
    for (const Doomed& one : doomed) {
        if (one.kind->workflow && !byDecision)
            reasons << reasonFor(reader, "workflow-field", QT_TRANSLATE_NOOP("message", "%1 \"%2\" was made by a decision and can only be taken back by undo."),
                                 *one.kind, one.record);
        if (!withParts && one.record.id != record.id)
            reasons << reasonFor(reader, "has-parts", QT_TRANSLATE_NOOP("message", "%1 \"%2\" is a part of it and would go with it."), *one.kind, one.record);
        for (const Catalogue::Link& link : reader.catalogue().referrers(*one.kind)) {
            if (link.kind->owner == link.field) continue;  // a part: collected above
            const Field& field = link.kind->fields[link.field];
            Query query;
            query.filters << Filter{link.field, field.type == FieldType::References ? Value(QStringList{one.record.id}) : Value(one.record.id)};
            reader.each(*link.kind, query, [&](const Record& referrer) {
                if (!ids.contains(referrer.id))
                    reasons << reasonFor(reader, "referenced", QT_TRANSLATE_NOOP("message", "%1 \"%2\" refers to it. Change or remove that first."), *link.kind,
                                         referrer);
                return reasons.size() < kReasonsShown;
            });
        }
    }
    if (!reasons.isEmpty()) return base::refusedBecause(std::move(reasons));
    return doomed;
}

}  // namespace records
