#include "core/records/canonical_json.h"

#include "core/base/day_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace records {

namespace {

constexpr qsizetype kUsual = 256;  // bytes

/// What need not be written otherwise than it is.
bool isPlain(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate(); });
}

/// As the library writes one value: for what is rare, and must be like it to the last sign.
void addByLibrary(QByteArray& out, const QJsonValue& value) {
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out += QByteArrayView(list).sliced(1, list.size() - 2);
}

void addText(QByteArray& out, const QString& text) {
    if (!isPlain(text)) return addByLibrary(out, text);
    out += '"';
    out += text.toUtf8();
    out += '"';
}

void addValue(QByteArray& out, const Field& field, const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) return addText(out, *text);
    if (const auto* yes = std::get_if<bool>(&value)) {
        out += *yes ? "true" : "false";
        return;
    }
    if (const auto* whole = std::get_if<qint64>(&value)) {
        out += QByteArray::number(*whole);
        return;
    }
    if (const auto* day = std::get_if<QDate>(&value)) return addText(out, base::isoText(*day));
    addByLibrary(out, toJson(field, value));
}

}  // namespace

CanonicalJson::CanonicalJson(const Kind& kind) : m_kind(kind) {
    for (qsizetype i = 0; i < kind.fields.size(); ++i) m_order << i;
    std::sort(m_order.begin(), m_order.end(), [&kind](qsizetype one, qsizetype other) { return QByteArrayView(kind.fields[one].key) < QByteArrayView(kind.fields[other].key); });
}

QByteArray CanonicalJson::of(const Record* record, const QList<qsizetype>& fields, Empty empty) const {
    QByteArray out;
    if (record == nullptr) return QByteArrayLiteral("{}");
    out.reserve(kUsual);
    out += '{';
    for (const qsizetype field : m_order) {
        if (!fields.contains(field)) continue;
        const Value& value = record->values[field];
        const bool none = isEmpty(value);
        if (none && empty == Empty::LeftOut) continue;
        if (out.size() > 1) out += ',';
        out += '"';
        out += m_kind.fields[field].key;
        out += "\":";
        if (none) out += "null";
        else addValue(out, m_kind.fields[field], value);
    }
    out += '}';
    return out;
}

}  // namespace records
