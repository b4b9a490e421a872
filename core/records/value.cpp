#include "core/records/value.h"

#include "core/base/day_text.h"
#include "core/records/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace records {

namespace {

QStringList texts(const QJsonArray& array) {
    QStringList list;
    list.reserve(array.size());
    for (const QJsonValue& item : array) list << item.toString();
    return list;
}

}  // namespace

bool isEmpty(const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) return true;
    if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty();
    if (const auto* list = std::get_if<QStringList>(&value)) return list->isEmpty();
    if (const auto* day = std::get_if<QDate>(&value)) return !day->isValid();
    if (const auto* time = std::get_if<QTime>(&value)) return !time->isValid();
    return false;
}

QVariant toColumn(const Value& value) {
    if (isEmpty(value)) return {};
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? 1 : 0;
    if (const auto* whole = std::get_if<qint64>(&value)) return *whole;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* day = std::get_if<QDate>(&value)) return base::isoText(*day);
    if (const auto* time = std::get_if<QTime>(&value)) return base::clockText(*time);
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(std::get<QStringList>(value))).toJson(QJsonDocument::Compact));
}

Value fromColumn(const Field& field, const QVariant& column) {
    if (column.isNull()) return {};
    switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Moment:
        case FieldType::Choice:
        case FieldType::Reference: return column.toString();
        case FieldType::Integer: return column.toLongLong();
        case FieldType::Number: return column.toDouble();
        case FieldType::YesNo: return column.toLongLong() != 0;
        case FieldType::Day: return QDate::fromString(column.toString(), Qt::ISODate);
        case FieldType::Time: return QTime::fromString(column.toString(), QStringLiteral("HH:mm"));
        case FieldType::Choices:
        case FieldType::Words:
        case FieldType::References: {
            const QStringList list = texts(QJsonDocument::fromJson(column.toString().toUtf8()).array());
            return list.isEmpty() ? Value() : Value(list);
        }
    }
    return {};
}

QJsonValue toJson(const Field& field, const Value& value) {
    if (isEmpty(value)) return field.isList() ? QJsonValue(QJsonArray()) : QJsonValue();
    if (const auto* yes = std::get_if<bool>(&value)) return *yes;
    if (const auto* whole = std::get_if<qint64>(&value)) return *whole;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* day = std::get_if<QDate>(&value)) return base::isoText(*day);
    if (const auto* time = std::get_if<QTime>(&value)) return base::clockText(*time);
    return QJsonArray::fromStringList(std::get<QStringList>(value));
}

Value fromJson(const Field& field, const QJsonValue& json) {
    if (json.isNull() || json.isUndefined()) return {};
    switch (field.type) {
        case FieldType::Integer: return json.toInteger();
        case FieldType::Number: return json.toDouble();
        case FieldType::YesNo: return json.toBool();
        case FieldType::Choices:
        case FieldType::Words:
        case FieldType::References: {
            const QStringList list = texts(json.toArray());
            return list.isEmpty() ? Value() : Value(list);
        }
        default: return fromColumn(field, json.toString());
    }
}

const Choice* Field::choice(const QString& choiceKey) const {
    for (const Choice& candidate : choices)
        if (choiceKey == QLatin1String(candidate.key)) return &candidate;
    return nullptr;
}

}  // namespace records
