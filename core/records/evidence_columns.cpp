#include "core/records/evidence_columns.h"

#include "core/base/day_text.h"

namespace records {

namespace {

constexpr qsizetype kMonthLength = 7;  // `yyyy-MM`

QByteArray lent(QByteArrayView bytes) { return QByteArray::fromRawData(bytes.data(), bytes.size()); }

}  // namespace

QDate EvidenceColumn::day(const Row& row) const {
    if (!exists()) return {};
    const QByteArrayView text = bytes(row);
    return text.size() == kMonthLength ? base::dayFromIso(text.toByteArray() + "-01") : base::dayFromIso(text);
}

bool EvidenceColumn::isMonth(const Row& row) const { return bytes(row).size() == kMonthLength; }

QStringList EvidenceColumn::wordsOf(const Value& value) {
    if (records::isEmpty(value)) return {};
    if (const auto* list = std::get_if<QStringList>(&value)) return *list;
    if (const auto* yes = std::get_if<bool>(&value)) return {*yes ? QStringLiteral("yes") : QStringLiteral("no")};
    if (const auto* number = std::get_if<double>(&value)) return {QString::number(*number)};
    return {toColumn(value).toString()};
}

const QStringList& EvidenceColumn::words(const Reader& reader, const Row& row) {
    static const QStringList none;
    if (!exists()) return none;
    const QByteArrayView held = bytes(row);
    if (held.isEmpty()) return none;
    if (m_last != m_known.cend() && m_last.key() == held) return *m_last;
    m_last = m_known.constFind(lent(held));
    if (m_last == m_known.cend()) {
        QStringList words = wordsOf(row.value(m_at));
        const Kind* target = m_field->isReference() ? reader.catalogue().find(m_field->target) : nullptr;
        if (target != nullptr && target->keyField >= 0)
            for (const QString& id : QStringList(words))
                if (const auto record = reader.find(*target, id)) words << target->text(*record, target->fields[target->keyField].key.constData());
        m_last = m_known.insert(held.toByteArray(), words);
    }
    return *m_last;
}

QStringList EvidenceColumn::ids(const Row& row) { return exists() ? row.ids(m_at) : QStringList(); }

QString EvidenceColumn::text(const Reader& reader, const Row& row) {
    const QByteArrayView held = bytes(row);
    const auto known = m_texts.constFind(lent(held));
    return known != m_texts.cend() ? *known : *m_texts.insert(held.toByteArray(), reader.text(*m_field, row.value(m_at)));
}

}  // namespace records
