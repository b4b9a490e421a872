#pragma once

#include <QByteArrayView>
#include <optional>

namespace picture {

/// A day of the calendar, read off its ten letters: what is done a million times makes no date object.
struct PlainDay {
    int number = 0;  ///< days since 1970-01-01
    int year = 0;
    int month = 0;  ///< 1–12
};

/// The number that stands in two digits at @p at, or -1.
[[nodiscard]] inline int twoDigits(QByteArrayView text, qsizetype at) {
    if (text.size() < at + 2) return -1;
    const int tens = text[at] - '0';
    const int ones = text[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/// @param text  begins with `yyyy-MM-dd`. @return nothing when it does not
[[nodiscard]] inline std::optional<PlainDay> plainDay(QByteArrayView text) {
    const int century = twoDigits(text, 0);
    const int rest = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const int year = century * 100 + rest;
    // Days from civil: years begin in March, so that the leap day is the last of them.
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int ofEra = shifted - era * 400;
    const int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int number = era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
    return PlainDay{number, year, month};
}

}  // namespace picture
