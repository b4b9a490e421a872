#include "app/cli/assignments.h"

#include "core/records/value_text.h"

#include <QCoreApplication>

namespace cli {

using base::FieldIssue;
using base::Result;
using records::Field;
using records::Kind;

namespace {

base::Failure invalid(const QList<FieldIssue>& issues) {
    return base::badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, issues);
}

FieldIssue unknownField(const Kind& kind, const QByteArray& key) {
    QStringList known;
    for (const Field& field : kind.fields) known << QString::fromLatin1(field.key);
    return {key,
            {"unknown-field",
             QT_TRANSLATE_NOOP("message", "There is no field \"%1\". Choose one of: %2."),
             {QString::fromUtf8(key), known.join(QStringLiteral(", "))}}};
}

const Field* derivedField(const Kind& kind, const QByteArray& key) {
    for (const Field& field : kind.derived)
        if (field.key == key) return &field;
    return nullptr;
}

/// The issues of a value that could not be read, each with its field.
QList<FieldIssue> issuesOf(const base::Error& error, const QByteArray& field) {
    if (!error.issues.isEmpty()) return error.issues;
    return {{field, error.message}};
}

}  // namespace

Result<QList<Assignment>> assignments(const QStringList& words) {
    QList<Assignment> list;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign <= 0) return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "\"%1\" should look like FIELD=VALUE."), {word}});
        const QByteArray field = word.left(sign).trimmed().toUtf8();
        for (const Assignment& other : list)
            if (other.field == field)
                return base::badInput({"given-twice", QT_TRANSLATE_NOOP("message", "\"%1\" is given twice. Say it once."), {QString::fromUtf8(field)}});
        list << Assignment{field, word.mid(sign + 1)};
    }
    return list;
}

Result<void> assign(const records::Reader& reader, const Kind& kind, const QList<Assignment>& list, records::Record& record) {
    QList<base::Reason> reasons;
    const auto refuse = [&](const char* label) {
        reasons << base::Reason{
            {"workflow-field", QT_TRANSLATE_NOOP("message", "\"%1\" is set by decisions only. Use decide."), {QCoreApplication::translate("kind", label)}},
            kind.key,
            record.id};
    };
    if (kind.workflow) refuse(kind.label);
    for (const Assignment& assignment : list)
        if (const qsizetype at = kind.index(assignment.field); at >= 0 && kind.fields[at].is(records::Flag::Workflow)) refuse(kind.fields[at].label);
    if (!reasons.isEmpty()) return base::refusedBecause(reasons);

    QList<FieldIssue> issues;
    for (const Assignment& assignment : list) {
        const qsizetype at = kind.index(assignment.field);
        if (at < 0) {
            if (derivedField(kind, assignment.field) != nullptr)
                issues << FieldIssue{assignment.field, {"derived-field", QT_TRANSLATE_NOOP("message", "This is computed and cannot be set."), {}}};
            else issues << unknownField(kind, assignment.field);
            continue;
        }
        auto value = records::valueFromText(reader, kind.fields[at], assignment.text);
        if (value) record.values[at] = *value;
        else issues << issuesOf(value.error(), assignment.field);
    }
    if (!issues.isEmpty()) return invalid(issues);
    return {};
}

Result<WriteRequest> writeRequest(const Call& call, int firstField) {
    const auto kind = call.kind(call.arguments().word(0));
    if (!kind) return base::Failure(kind.error());
    const auto fields = assignments(call.arguments().words().mid(firstField));
    if (!fields) return base::Failure(fields.error());
    const auto policy = call.personalData();
    if (!policy) return base::Failure(policy.error());
    return WriteRequest{*kind, *fields, *policy};
}

Result<records::Query> queryFrom(const records::Reader& reader, const Kind& kind, const QStringList& wheres, std::optional<QDate> from, std::optional<QDate> to,
                                 const QString& search) {
    records::Query query;
    QList<FieldIssue> issues;
    for (const QString& where : wheres) {
        const auto parsed = assignments({where});
        if (!parsed) return base::Failure(parsed.error());
        const Assignment& wish = parsed->first();
        const qsizetype at = kind.index(wish.field);
        const Field* derived = derivedField(kind, wish.field);
        if (at < 0 && derived == nullptr) {
            issues << unknownField(kind, wish.field);
            continue;
        }
        const Field& field = derived != nullptr ? *derived : kind.fields[at];
        auto value = records::valueFromText(reader, field, wish.text);
        if (!value) issues << issuesOf(value.error(), wish.field);
        else if (derived != nullptr) query.derived << records::Filter{derived - kind.derived.constData(), *value};
        else query.filters << records::Filter{at, *value};
    }
    if (!issues.isEmpty()) return base::badInput({"invalid", QT_TRANSLATE_NOOP("message", "The question cannot be answered like this."), {}}, issues);
    if ((from || to) && kind.mainDay < 0)
        return base::badInput({"no-main-day",
                               QT_TRANSLATE_NOOP("message", "%1 have no day that --from and --to could speak of."),
                               {QCoreApplication::translate("kind", kind.plural)}});
    query.from = from.value_or(QDate());
    query.to = to.value_or(QDate());
    query.search = search;
    return query;
}

}  // namespace cli
