#include "core/tables/exporting.h"

#include "core/records/value_text.h"
#include "core/tables/formula_guard.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace tables {

namespace {

using records::Field;
using records::FieldType;
using records::Flag;
using records::isEmpty;
using records::Kind;
using records::Query;
using records::Reader;
using records::Record;
using records::textFromValue;
using records::toJson;
using records::Value;

constexpr qsizetype kOutputChunk = 64 * 1024;    // bytes kept before the device is asked
constexpr qsizetype kTextsRemembered = 10'000;  // texts of references kept before the memory is emptied

/// Collects small pieces, so that the device is not called for each.
class Output {
public:
    explicit Output(QIODevice& device) : m_device(device) {}
    void add(const QByteArray& piece) {
        m_waiting += piece;
        if (m_waiting.size() >= kOutputChunk) flush();
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool finish() {
        flush();
        return !m_failed;
    }

private:
    void flush() {
        if (!m_failed && m_device.write(m_waiting) != m_waiting.size()) m_failed = true;
        m_waiting.clear();
    }

    QIODevice& m_device;
    QByteArray m_waiting;
    bool m_failed = false;
};

/// The texts of references: a hundred thousand records name the same few areas and categories.
class Memory {
public:
    using Make = QString (*)(const Reader&, const Field&, const Value&);
    Memory(const Reader& reader, Make make) : m_reader(reader), m_make(make) {}

    [[nodiscard]] QString text(const Field& field, const Value& value) {
        const auto* id = std::get_if<QString>(&value);
        if (field.type != FieldType::Reference || id == nullptr) return m_make(m_reader, field, value);
        if (const auto known = m_texts.constFind(*id); known != m_texts.cend()) return *known;
        if (m_texts.size() >= kTextsRemembered) m_texts.clear();
        return *m_texts.insert(*id, m_make(m_reader, field, value));
    }

private:
    const Reader& m_reader;
    Make m_make;
    QHash<QString, QString> m_texts;
};

QString shown(const Reader& reader, const Field& field, const Value& value) { return reader.text(field, value); }

QJsonObject object(const Reader& reader, const Kind& kind, const Record& record, Memory& labels) {
    QJsonObject json;
    QJsonObject names;
    const auto put = [&](const Field& field, const Value& value) {
        if (field.is(Flag::Opaque)) return;
        const QLatin1String key(field.key);
        json.insert(key, toJson(field, value));
        if (field.isReference() && !isEmpty(value)) names.insert(key, labels.text(field, value));
    };
    for (qsizetype i = 0; i < kind.fields.size(); ++i) put(kind.fields[i], record.values[i]);
    for (const Field& field : kind.derived) put(field, reader.derived(kind, record, field));
    json.insert(QStringLiteral("id"), record.id);
    json.insert(QStringLiteral("revision"), record.revision);
    json.insert(QStringLiteral("labels"), names);
    return json;
}

/// A number keeps its sign as it is: only texts can be taken for formulas.
QByteArray cell(const Field& field, QString text) {
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Number;
    if (!number) text = withGuard(text);
    const bool edges = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    const bool signs = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign == u';' || sign == u'"' || sign == u'\n' || sign == u'\r' || sign == u'\t'; });
    if (!edges && !signs) return text.toUtf8();
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

}  // namespace

bool writeJson(const Reader& reader, const Kind& kind, const Query& query, QIODevice& device) {
    Output out(device);
    Memory labels(reader, shown);
    out.add("{\"kind\":\"" + kind.key + "\",\"count\":" + QByteArray::number(reader.count(kind, query)) + ",\"records\":[");
    bool first = true;
    reader.each(kind, query, [&](const Record& record) {
        out.add((first ? QByteArray("\n") : QByteArray(",\n")) + QJsonDocument(object(reader, kind, record, labels)).toJson(QJsonDocument::Compact));
        first = false;
        return !out.failed();
    });
    out.add("]}\n");
    return out.finish();
}

bool writeCsv(const Reader& reader, const Kind& kind, const Query& query, QIODevice& device) {
    Output out(device);
    Memory texts(reader, textFromValue);
    QByteArray line = "\xEF\xBB\xBFid";
    for (const QList<Field>* fields : {&kind.fields, &kind.derived})
        for (const Field& field : *fields)
            if (!field.is(Flag::Opaque)) line += ';' + field.key;
    out.add(line + "\r\n");
    reader.each(kind, query, [&](const Record& record) {
        line = record.id.toUtf8();
        for (qsizetype i = 0; i < kind.fields.size(); ++i)
            if (!kind.fields[i].is(Flag::Opaque)) line += ';' + cell(kind.fields[i], texts.text(kind.fields[i], record.values[i]));
        for (const Field& field : kind.derived)
            if (!field.is(Flag::Opaque)) line += ';' + cell(field, texts.text(field, reader.derived(kind, record, field)));
        out.add(line + "\r\n");
        return !out.failed();
    });
    return out.finish();
}

}  // namespace tables
