#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVariant>
#include <variant>

class QJsonValue;

namespace records {

struct Field;

/// The value of one field without its C++ type: null, yes-no, whole number, number, text (also the key of a choice, the id
/// of a reference, a moment as `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm`), day, time of day, or a list of texts (words, keys, ids).
using Value = std::variant<std::monostate, bool, qint64, double, QString, QDate, QTime, QStringList>;

/// Null, an empty text and an empty list are all "nothing filled in".
[[nodiscard]] bool isEmpty(const Value& value);

/// As SQLite stores it: yes-no as 0/1, days `yyyy-MM-dd`, times `HH:mm`, lists as JSON arrays.
[[nodiscard]] QVariant toColumn(const Value& value);
/// The reverse; a column that does not hold what @p field says gives null.
[[nodiscard]] Value fromColumn(const Field& field, const QVariant& column);

/// As JSON writes it: ISO days, numbers unformatted, empty = null (lists: an empty array).
[[nodiscard]] QJsonValue toJson(const Field& field, const Value& value);
[[nodiscard]] Value fromJson(const Field& field, const QJsonValue& json);

}  // namespace records
