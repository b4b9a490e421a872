#include "core/tables/import_columns.h"

#include "core/base/folded_text.h"
#include "core/records/value_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace tables {

namespace {

using base::badInput;
using base::Failure;
using base::Result;
using records::Field;
using records::Flag;
using records::Kind;
using records::namesOf;

using base::folded;

const Field* derivedField(const Kind& kind, const QString& key) {
    for (const Field& field : kind.derived)
        if (key == QLatin1String(field.key)) return &field;
    return nullptr;
}

bool importable(const Field& field) { return !field.is(Flag::Workflow) && !field.is(Flag::Derived) && !field.is(Flag::Opaque); }

/// What a header means: a place in Kind::fields, or one of these.
constexpr qsizetype kUnknown = -1;
constexpr qsizetype kId = -2;
constexpr qsizetype kIgnored = -3;

qsizetype meaningOfKey(const Kind& kind, const QString& key) {
    if (key.isEmpty() || key == QStringLiteral("revision") || key == QStringLiteral("labels")) return kIgnored;
    if (key == QStringLiteral("id")) return kId;
    if (const qsizetype field = kind.index(key.toLatin1()); field >= 0) return importable(kind.fields[field]) ? field : kIgnored;
    return derivedField(kind, key) != nullptr ? kIgnored : kUnknown;
}

/// Every name of every field, keys before labels: a label that is another field's key means that field.
QHash<QString, qsizetype> namesOfFields(const Kind& kind) {
    QHash<QString, qsizetype> names;
    for (const char* own : {"id", "revision", "labels"}) names.insert(QLatin1String(own), meaningOfKey(kind, QLatin1String(own)));
    for (const QList<Field>* fields : {&kind.fields, &kind.derived})
        for (const Field& field : *fields) names.insert(QString::fromLatin1(field.key), meaningOfKey(kind, QString::fromLatin1(field.key)));
    for (const QList<Field>* fields : {&kind.fields, &kind.derived})
        for (const Field& field : *fields)
            for (const QString& name : namesOf(field.key.constData(), field.label))
                if (!names.contains(name)) names.insert(name, meaningOfKey(kind, QString::fromLatin1(field.key)));
    return names;
}

/// What a head means; one that was parted over lines also as it would be without.
qsizetype meaningOfHead(const QHash<QString, qsizetype>& names, const QString& head) {
    const qsizetype meaning = names.value(folded(head), kUnknown);
    if (meaning != kUnknown || !head.contains(u'\n')) return meaning;
    QString joined = head;
    joined.remove(QStringLiteral("-\n")).remove(u'\n');
    return names.value(folded(joined), kUnknown);
}

Failure badMapping(const char* text, QStringList args) { return badInput({"bad-mapping", text, std::move(args)}); }

Result<QHash<QString, QString>> pairs(const QJsonValue& json, const QString& source, const QString& where) {
    QHash<QString, QString> found;
    if (json.isUndefined()) return found;
    if (!json.isObject()) return badMapping(QT_TRANSLATE_NOOP("message", "%1: \"%2\" must be an object, as {\"name\": \"value\"}."), {source, where});
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() || it->isArray()) return badMapping(QT_TRANSLATE_NOOP("message", "%1: \"%2\" in \"%3\" must be a text."), {source, it.key(), where});
        found.insert(it.key(), it->isNull() ? QString() : it->toVariant().toString());
    }
    return found;
}

}  // namespace

Result<Mapping> mappingFrom(const Kind& kind, const QByteArray& json, const QString& source) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json, &fault);
    if (!document.isObject())
        return badMapping(QT_TRANSLATE_NOOP("message", "%1 is not a mapping. Write JSON as {\"columns\": {\"Header\": \"field\"}} (%2)."),
                          {source, fault.errorString()});
    const QJsonObject object = document.object();
    for (const QString& key : object.keys())
        if (key != QStringLiteral("columns") && key != QStringLiteral("constants") && key != QStringLiteral("header_row"))
            return badMapping(QT_TRANSLATE_NOOP("message", "%1: \"%2\" is unknown. Use columns, constants and header_row."), {source, key});
    Mapping mapping;
    const QString label = QCoreApplication::translate("kind", kind.label).toLower();
    auto columns = pairs(object.value(QLatin1String("columns")), source, QStringLiteral("columns"));
    if (!columns) return Failure(columns.error());
    QHash<QString, QString> wanted;
    for (auto it = columns->cbegin(); it != columns->cend(); ++it) {
        const qsizetype meaning = meaningOfKey(kind, it.value());
        if (meaning == kUnknown) return badMapping(QT_TRANSLATE_NOOP("message", "%1: a %2 has no field \"%3\"."), {source, label, it.value()});
        const QString header = folded(it.key());
        if (mapping.columns.contains(header)) return badMapping(QT_TRANSLATE_NOOP("message", "%1: the column \"%2\" stands there twice."), {source, it.key()});
        mapping.columns.insert(header, it.value());
        if (meaning == kIgnored) continue;
        if (wanted.contains(it.value()))
            return badMapping(QT_TRANSLATE_NOOP("message", "%1: two columns want the field \"%2\": \"%3\" and \"%4\"."),
                              {source, it.value(), wanted.value(it.value()), it.key()});
        wanted.insert(it.value(), it.key());
    }
    auto constants = pairs(object.value(QLatin1String("constants")), source, QStringLiteral("constants"));
    if (!constants) return Failure(constants.error());
    for (auto it = constants->cbegin(); it != constants->cend(); ++it)
        if (meaningOfKey(kind, it.key()) < 0)
            return badMapping(QT_TRANSLATE_NOOP("message", "%1: a %2 has no field \"%3\" that an import may fill."), {source, label, it.key()});
    mapping.constants = *constants;
    if (const QJsonValue row = object.value(QLatin1String("header_row")); !row.isUndefined()) {
        if (!row.isDouble() || row.toInt(0) < 1) return badMapping(QT_TRANSLATE_NOOP("message", "%1: header_row must be a whole number from 1."), {source});
        mapping.headerRow = row.toInt();
    }
    return mapping;
}

QString ImportColumns::headerOf(qsizetype field) const {
    for (const ImportColumn& column : fields)
        if (column.field == field) return column.header;
    return {};
}

Result<ImportColumns> columnsOf(const Kind& kind, const Mapping& mapping, const TableRow& header, const QString& source) {
    ImportColumns columns;
    columns.width = header.cells.size();
    for (const QString& cell : header.cells) columns.names << cell.simplified();
    // A mapping may be made by hand as well as read from a file.
    QHash<QString, QString> mapped;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) mapped.insert(folded(it.key()), it.value());
    const QHash<QString, qsizetype> names = namesOfFields(kind);
    QSet<QString> met;
    const auto fill = [&](bool byMapping) -> Result<void> {
        for (qsizetype i = 0; i < columns.width; ++i) {
            const ImportColumn column{i, header.cells[i].simplified(), kUnknown};
            const QString name = folded(header.cells[i]);
            if (mapped.contains(name) != byMapping) continue;
            const qsizetype meaning = byMapping ? meaningOfKey(kind, mapped.value(name)) : meaningOfHead(names, header.cells[i]);
            if (meaning == kUnknown && byMapping)
                return badMapping(QT_TRANSLATE_NOOP("message", "%1: a %2 has no field \"%3\"."),
                                  {source, QCoreApplication::translate("kind", kind.label).toLower(), mapped.value(name)});
            if (meaning == kUnknown && name.isEmpty()) {
                columns.nameless << i;
            } else if (meaning == kUnknown) {
                if (!columns.unknown.contains(column.header)) columns.unknown << column.header;
            } else if (meaning == kIgnored) {
                if (!columns.ignored.contains(column.header)) columns.ignored << column.header;
            } else if (met.contains(name)) {
                return badInput(
                    {"duplicate-column", QT_TRANSLATE_NOOP("message", "%1 has more than one column \"%2\". Rename all but one."), {source, column.header}});
            } else {
                met.insert(name);
                const bool taken = meaning == kId ? columns.id.has_value()
                                                  : std::any_of(columns.fields.cbegin(), columns.fields.cend(),
                                                                [&](const ImportColumn& other) { return other.field == meaning; });
                if (taken && byMapping)
                    return badMapping(QT_TRANSLATE_NOOP("message", "%1: two columns want the field \"%2\": \"%3\" and \"%4\"."),
                                      {source, mapped.value(name), meaning == kId ? columns.id->header : columns.headerOf(meaning), column.header});
                if (taken) columns.ignored << column.header;  // the mapping, or the column before, has spoken
                else if (meaning == kId) columns.id = column;
                else columns.fields << ImportColumn{i, column.header, meaning};
            }
        }
        return {};
    };
    for (const bool byMapping : {true, false})
        if (auto done = fill(byMapping); !done) return Failure(done.error());
    QSet<QString> present;
    for (const QString& cell : header.cells) present.insert(folded(cell));
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        if (!present.contains(folded(it.key())))
            return badMapping(QT_TRANSLATE_NOOP("message", "%1 has no column \"%2\", which the mapping names. Its columns are: %3."),
                              {source, it.key(), QStringList(header.cells).join(QStringLiteral(", "))});
    if (columns.fields.isEmpty())
        return badInput({"no-columns",
                         QT_TRANSLATE_NOOP("message", "%1 has no column that a %2 knows. Its columns are: %3. Name them as the fields, or give a mapping."),
                         {source, QCoreApplication::translate("kind", kind.label).toLower(), QStringList(header.cells).join(QStringLiteral(", "))}});
    std::sort(columns.fields.begin(), columns.fields.end(), [](const ImportColumn& a, const ImportColumn& b) { return a.field < b.field; });
    return columns;
}

}  // namespace tables
