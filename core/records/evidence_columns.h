#pragma once

#include "core/records/reader.h"

namespace records {

/// One column while a kind is read as evidence. Very many records share few texts: each is made once, and lent from then on; mostly it is the one before.
class EvidenceColumn {
public:
    EvidenceColumn() = default;
    EvidenceColumn(qsizetype at, const Field& field) : m_at(at), m_field(&field) {}

    [[nodiscard]] bool exists() const { return m_field != nullptr; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] const Field& field() const { return *m_field; }
    [[nodiscard]] QByteArrayView bytes(const Row& row) const { return row.bytes(m_at); }
    [[nodiscard]] bool isEmpty(const Row& row) const { return bytes(row).isEmpty(); }
    /// Whether it is stored as a whole number.
    [[nodiscard]] bool isNumber() const { return m_field->is(Flag::ByRow) || m_field->type == FieldType::Integer || m_field->type == FieldType::YesNo; }
    [[nodiscard]] qint64 number(const Row& row) const { return row.number(m_at); }
    [[nodiscard]] Value value(const Row& row) const { return row.value(m_at); }

    /// The day, of a moment its day, of a month its first; null when the column does not exist or holds none.
    [[nodiscard]] QDate day(const Row& row) const;
    /// Whether it holds a month (`2026-10`).
    [[nodiscard]] bool isMonth(const Row& row) const;
    /// What a condition may name the value by, see wordsOf; of references to a kind with keys also the key.
    [[nodiscard]] const QStringList& words(const Reader& reader, const Row& row);
    /// Of references the ids alone.
    [[nodiscard]] QStringList ids(const Row& row);
    /// The value in words, as Reader::text has it.
    [[nodiscard]] QString text(const Reader& reader, const Row& row);

    /// A value as conditions write it: keys, ids, texts, "yes" or "no", numbers, ISO days, `HH:mm`. None when it is empty.
    [[nodiscard]] static QStringList wordsOf(const Value& value);

private:
    qsizetype m_at = 0;
    const Field* m_field = nullptr;
    QHash<QByteArray, QStringList> m_known;
    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QStringList>::const_iterator m_last = m_known.cend();
};

}  // namespace records
