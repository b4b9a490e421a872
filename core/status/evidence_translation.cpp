#include "core/status/evidence_translation.h"

#include "core/base/day_text.h"

#include <algorithm>

namespace status {

namespace {

using agreement::Evidence;
using records::Field;
using records::FieldType;
using records::Kind;
using records::Reader;
using records::Row;
using records::Value;

/// The facts that scopes, demands and what completes the evidence look at, whatever the conditions ask for.
QSet<QByteArray> factsOf(const Kind& kind) {
    static const QHash<QByteArray, QSet<QByteArray>> own{{"meeting", {"type", "state"}},
                                                         {"meeting-type", {"agenda"}},
                                                         {"group-member", {"group", "person"}},
                                                         {"invitation", {"contact-person", "meeting"}},
                                                         {"exit-contact", {"role"}},
                                                         {"contact-person", {"watch-area"}},
                                                         {"person", {"organisation"}},
                                                         {"decision", {"plan"}}};
    return own.value(kind.key) + QSet<QByteArray>{"unit", "grade", "occasion"};
}

/// The field whose day counts, where it is not the main day.
QByteArray dayField(const Kind& kind) {
    static const QHash<QByteArray, QByteArray> own{
        {"person", "confirmed"}, {"exit-contact", "confirmed"}, {"situation-picture", "presented"}, {"police-statistic", "month"}};
    return own.value(kind.key, kind.mainDay < 0 ? QByteArray() : kind.fields[kind.mainDay].key);
}

QStringList wordsOf(const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) return {*text};
    if (const auto* list = std::get_if<QStringList>(&value)) return *list;
    if (const auto* yes = std::get_if<bool>(&value)) return {*yes ? QStringLiteral("yes") : QStringLiteral("no")};
    if (const auto* number = std::get_if<double>(&value)) return {QString::number(*number)};
    return {};
}

constexpr qsizetype kMonthLength = 7;  // `yyyy-MM`

/// One column of what is read. Very many records share few texts: each is made once, and lent from then on; mostly it is the one before.
class Column {
public:
    Column() = default;
    Column(qsizetype at, const Field& field) : m_at(at), m_field(&field) {}

    [[nodiscard]] bool exists() const { return m_field != nullptr; }
    [[nodiscard]] const Field& field() const { return *m_field; }
    [[nodiscard]] QDate day(const Row& row) const {
        if (!exists()) return {};
        const QByteArrayView text = row.bytes(m_at);
        // A month is its first day.
        return text.size() == kMonthLength ? base::dayFromIso(text.toByteArray() + "-01") : base::dayFromIso(text);
    }
    [[nodiscard]] const QStringList& words(const Row& row) {
        static const QStringList none;
        if (!exists()) return none;
        const QByteArrayView bytes = row.bytes(m_at);
        if (bytes.isEmpty()) return none;
        if (m_last != m_known.cend() && m_last.key() == bytes) return *m_last;
        m_last = m_known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (m_last == m_known.cend()) m_last = m_known.insert(bytes.toByteArray(), wordsOf(row.value(m_at)));
        return *m_last;
    }
    /// The value in words, as Reader::text has it.
    [[nodiscard]] QString text(const Reader& reader, const Row& row) {
        const QByteArrayView bytes = row.bytes(m_at);
        const auto known = m_texts.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        return known != m_texts.cend() ? *known : *m_texts.insert(bytes.toByteArray(), reader.text(*m_field, row.value(m_at)));
    }
    [[nodiscard]] Value value(const Row& row) const { return row.value(m_at); }
    [[nodiscard]] QByteArrayView bytes(const Row& row) const { return row.bytes(m_at); }
    [[nodiscard]] bool isEmpty(const Row& row) const { return bytes(row).isEmpty(); }

private:
    qsizetype m_at = 0;
    const Field* m_field = nullptr;
    QHash<QByteArray, QStringList> m_known;
    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QStringList>::const_iterator m_last = m_known.cend();
};

/// How the records of a kind become evidence: which fields say what.
class Translation {
public:
    Translation(const Reader& reader, const Kind& kind, const QSet<QByteArray>& facts) : m_reader(reader), m_kind(kind) {
        const qsizetype dayIndex = kind.index(dayField(kind));
        m_day = column(dayIndex);
        m_to = column(std::max({kind.index("valid-to"), kind.index("to"), kind.index("ended")}));
        m_area = column(kind.index("area"));
        m_count = column(kind.index("count"));
        const qsizetype roles = std::max(kind.index("roles"), kind.index("participants"));
        if (roles >= 0 && kind.fields[roles].target == "role") m_roles = column(roles);
        for (const QByteArray& key : facts + factsOf(kind))
            if (const qsizetype index = kind.index(key); index >= 0) m_facts << column(index);
        m_title = column(kind.title);
        if (kind.title < 0)
            for (const qsizetype index : kind.titleParts)
                if (index != dayIndex) m_titleParts << column(index);  // its day stands beside it
    }

    [[nodiscard]] QList<Evidence> read() {
        QList<Evidence> all;
        all.reserve(m_reader.count(m_kind));
        m_reader.scan(m_kind, m_fields, [&](const Row& row) { all << evidence(row); });
        return all;
    }

private:
    [[nodiscard]] Column column(qsizetype index) {
        if (index < 0) return {};
        m_fields << index;
        return {m_fields.size() - 1, m_kind.fields[index]};
    }

    [[nodiscard]] Evidence evidence(const Row& row) {
        Evidence found;
        found.kind = m_kind.key;
        found.id = row.id();
        found.day = m_day.day(row);
        found.to = m_to.day(row);
        found.lasting = m_to.exists();
        if (m_count.exists() && !m_count.isEmpty(row))
            if (const Value value = m_count.value(row); const auto* times = std::get_if<qint64>(&value)) found.times = static_cast<int>(*times);
        if (const QStringList& area = m_area.words(row); !area.isEmpty()) found.area = area.first();
        found.roles = m_roles.words(row);
        found.facts.reserve(m_facts.size());
        for (Column& fact : m_facts)
            if (const QStringList& said = fact.words(row); !said.isEmpty()) found.facts.insert(fact.field().key, said);
        found.label = label(row);
        return found;
    }

    /// As Reader::label, but each text is made once.
    [[nodiscard]] QString label(const Row& row) {
        if (m_title.exists()) {
            const Value title = m_title.value(row);
            const auto* text = std::get_if<QString>(&title);
            return text == nullptr ? QString() : *text;
        }
        QString label;
        for (Column& part : m_titleParts) {
            if (part.isEmpty(row)) continue;
            if (!label.isEmpty()) label += QStringLiteral(", ");
            label += part.text(m_reader, row);
        }
        return label;
    }

    const Reader& m_reader;
    const Kind& m_kind;
    QList<qsizetype> m_fields;  ///< that are read, in the order of the columns
    Column m_day;
    Column m_to;
    Column m_area;
    Column m_count;  ///< how many times one record stands for
    Column m_roles;
    Column m_title;
    QList<Column> m_titleParts;
    QList<Column> m_facts;
};

}  // namespace

QList<Evidence> translated(const Reader& reader, const Kind& kind, const QSet<QByteArray>& facts) { return Translation(reader, kind, facts).read(); }

}  // namespace status
