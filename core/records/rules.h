#pragma once

#include "core/base/error.h"

#include <QDate>
#include <optional>

namespace records {

/// The rule that the second of two days does not come before the first; days that are not filled in break nothing.
/// @param field  the key of the second day's field
[[nodiscard]] inline QList<base::FieldIssue> inOrder(const char* field, QDate first, QDate second) {
    if (!first.isValid() || !second.isValid() || second >= first) return {};
    return {{field,
             {"before-start",
              QT_TRANSLATE_NOOP("message", "%1 is before %2. Change one of the days."),
              {second.toString(Qt::ISODate), first.toString(Qt::ISODate)}}}};
}

/// The rule that a number lies between two others, both included; a number that is not filled in breaks nothing.
[[nodiscard]] inline QList<base::FieldIssue> within(const char* field, std::optional<double> number, double least, double most) {
    if (!number || (*number >= least && *number <= most)) return {};
    return {{field,
             {"out-of-range",
              QT_TRANSLATE_NOOP("message", "%1 does not lie between %2 and %3. Write a number from %2 to %3."),
              {QString::number(*number), QString::number(least), QString::number(most)}}}};
}
[[nodiscard]] inline QList<base::FieldIssue> notBelow(const char* field, std::optional<double> number, double least) {
    if (!number || *number >= least) return {};
    return {{field, {"too-small", QT_TRANSLATE_NOOP("message", "%1 is less than %2. Write %2 or more."), {QString::number(*number), QString::number(least)}}}};
}

/// The rule that a number is a year of our time.
[[nodiscard]] inline QList<base::FieldIssue> isYear(const char* field, int year) {
    constexpr int kFirst = 1990;
    constexpr int kLast = 2200;
    if (year >= kFirst && year <= kLast) return {};
    // A number has no empty: the year that nobody wrote is none that is wrong.
    if (year == 0) return {{field, {"required", QT_TRANSLATE_NOOP("message", "This must be filled in."), {}}}};
    return {{field,
             {"not-a-year",
              QT_TRANSLATE_NOOP("message", "%1 is no year that can be used here. Write one from %2 to %3, with four digits."),
              {QString::number(year), QString::number(kFirst), QString::number(kLast)}}}};
}

}  // namespace records
