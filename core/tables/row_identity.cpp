#include "core/tables/row_identity.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace tables {

namespace {

using records::isEmpty;
using records::Kind;
using records::Record;
using records::Value;

constexpr qsizetype kUsualContent = 512;  // bytes; longer rows take more
constexpr qsizetype kMostNarrower = 8;    // earlier sets of columns that are looked at

/// Puts a part behind others so that no two lists of parts are the same bytes.
void addPart(QByteArray& parts, const QByteArray& part) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), part.size()).ptr;
    parts.append(digits.data(), end - digits.data());
    parts += ':';
    parts += part;
}

/// A number for a content: that two share one only moves an ordinal.
quint64 numberOf(const QByteArray& content) {
    quint64 number = 0;
    std::memcpy(&number, content.constData(), sizeof number);
    return number;
}

/// Whether the same key stands for another record each year: parts of an agreement that last from one day to another and are called alike, as its breaks.
bool keyComesBack(const Kind& kind) {
    return kind.owner >= 0 && kind.mainDay >= 0 && kind.fields[kind.mainDay].type == records::FieldType::Day && kind.yearFields.isEmpty() && !kind.naturalKey.contains(kind.mainDay);
}

int yearOf(const Value& value) {
    const auto* day = std::get_if<QDate>(&value);
    return day == nullptr ? 0 : day->year();
}

}  // namespace

RowIdentity::RowIdentity(records::Batch& batch, const Kind& kind, QList<qsizetype> fields, const QHash<QString, QString>& constants)
    : m_batch(batch), m_kind(kind), m_fields(std::move(fields)), m_constants(constants), m_known(batch.reader().database()), m_likeness(batch, kind, m_fields) {
    m_naturalKey = !kind.naturalKey.isEmpty() &&
                   std::all_of(kind.naturalKey.cbegin(), kind.naturalKey.cend(), [&](qsizetype field) { return m_fields.contains(field); }) &&
                   (!keyComesBack(kind) || m_fields.contains(kind.mainDay));
    m_texts = m_known.hasTexts();
    for (const QByteArrayList& keys : m_known.columnsOf(kind)) {
        QList<qsizetype> earlier;
        for (const QByteArray& key : keys) earlier << kind.index(key);
        const bool within = std::all_of(earlier.cbegin(), earlier.cend(), [&](qsizetype field) { return m_fields.contains(field); });
        if (within && earlier.size() < m_fields.size()) m_narrower << earlier;
    }
    std::sort(m_narrower.begin(), m_narrower.end(), [](const auto& one, const auto& other) { return one.size() > other.size(); });
    if (m_narrower.size() > kMostNarrower) m_narrower.resize(kMostNarrower);
}

QString RowIdentity::byNaturalKey(const RowValues& row) const {
    if (!m_naturalKey) return {};
    records::Query query;
    bool any = false;
    for (const qsizetype field : m_kind.naturalKey) {
        const Value& value = *row.of(field);
        any = any || !isEmpty(value);
        if (!m_kind.fields[field].isList()) query.filters << records::Filter{field, value};
    }
    if (!any) return {};
    QStringList ids;
    for (const Record& record : m_batch.reader().all(m_kind, query)) {
        // A filter on a list asks for some of its words.
        const bool same = std::all_of(m_kind.naturalKey.cbegin(), m_kind.naturalKey.cend(),
                                      [&](qsizetype field) { return comparable(*row.of(field)) == comparable(record.values[field]); });
        if (same && keyComesBack(m_kind) && yearOf(*row.of(m_kind.mainDay)) != yearOf(record.values[m_kind.mainDay])) continue;
        if (same && !(m_kind.keyWithPlace && m_taken.contains(record.id))) ids << record.id;
    }
    // Ids are made in order: the first is the one that was made first.
    return ids.isEmpty() ? QString() : *std::min_element(ids.cbegin(), ids.cend());
}

QByteArray RowIdentity::contentOf(const RowValues& row, const QList<qsizetype>& fields) const {
    QByteArray parts;
    parts.reserve(kUsualContent);
    addPart(parts, m_kind.key);
    for (const qsizetype field : fields) {
        const QByteArray value = comparable(*row.of(field));
        if (value.isEmpty()) continue;
        addPart(parts, m_kind.fields[field].key);
        addPart(parts, value);
    }
    return base::sha256(parts);
}

QString RowIdentity::stored(const QString& record) const {
    return !record.isEmpty() && m_batch.reader().rowOf(m_kind, record) ? record : QString();
}

/// As versions before 0.2 knew a row: its mapped cells and the constants as they were written, and which of its equals it is.
QByteArray RowIdentity::keyOfTexts(const QList<std::pair<QByteArray, QString>>& cells) {
    QByteArray parts;
    parts.reserve(kUsualContent);
    addPart(parts, m_kind.key);
    for (const auto& [key, text] : cells) {
        addPart(parts, key);
        addPart(parts, text.toUtf8());
    }
    QStringList constants = m_constants.keys();
    constants.sort();
    for (const QString& key : constants) {
        addPart(parts, key.toUtf8());
        addPart(parts, m_constants.value(key).toUtf8());
    }
    const QByteArray content = base::sha256(parts);
    return base::sha256(content + QByteArray::number(m_textOrdinals[numberOf(content)]++));
}

RowIdentity::Match RowIdentity::byValues(const RowValues& row, const QList<std::pair<QByteArray, QString>>& cells) {
    m_asked = true;
    const QByteArray content = contentOf(row, m_fields);
    m_key = base::sha256(content + QByteArray::number(m_ordinals[numberOf(content)]++));
    const QByteArray textKey = m_texts ? keyOfTexts(cells) : QByteArray();
    if (const QString record = stored(m_known.recordOf(m_key)); !record.isEmpty()) return {record, {}};
    for (const QList<qsizetype>& earlier : std::as_const(m_narrower)) {
        const QByteArray narrow = contentOf(row, earlier);
        qint64& ordinal = m_narrowOrdinals[numberOf(narrow)];
        for (;; ++ordinal) {
            const QString remembered = m_known.recordOf(base::sha256(narrow + QByteArray::number(ordinal)));
            if (remembered.isEmpty()) break;
            const QString record = stored(remembered);
            if (record.isEmpty() || m_taken.contains(record)) continue;
            ++ordinal;
            Match match{record, {}};
            for (const qsizetype field : m_fields)
                if (!earlier.contains(field)) match.newFields << field;
            return match;
        }
    }
    if (m_texts)
        if (const QString record = stored(m_known.recordOfText(textKey)); !record.isEmpty()) return {record, {}};
    return {m_likeness.covering(row, m_taken), {}};
}

void RowIdentity::remember(const QString& record) { m_known.remember(m_key, record); }

QString RowIdentity::resembling(const RowValues& row) {
    m_likeness.lookNow();
    return m_naturalKey ? QString() : m_likeness.resembling(row, m_taken);
}

void RowIdentity::finish() {
    m_known.finish();
    if (!m_asked) return;
    QByteArrayList keys;
    for (const qsizetype field : m_fields) keys << m_kind.fields[field].key;
    m_known.rememberColumns(m_kind, keys);
}

}  // namespace tables
