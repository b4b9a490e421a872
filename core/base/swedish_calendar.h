#pragma once

#include <QDate>
#include <QList>
#include <optional>

namespace base {

/// A day with a name of its own: a public holiday (helgdag) or an eve that people plan around.
struct NamedDay {
    QDate day;
    const char* name = "";  ///< source text, context "calendar"
    bool isPublic = false;  ///< a public holiday by law, not an eve

    bool operator==(const NamedDay& other) const { return day == other.day; }
};

/// The first year whose holidays are known: the national day became one in 2005.
inline constexpr int kFirstCalendarYear = 2005;

/// Easter Sunday of the Gregorian calendar. @source the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8)
[[nodiscard]] QDate easterSunday(int year);

/// The holidays and eves of a year from kFirstCalendarYear on, by ascending day. @source lag (1989:253) om allmänna helgdagar
[[nodiscard]] QList<NamedDay> namedDays(int year);
/// The day's name, nothing for a day like any other; when two fall together, the holiday's.
[[nodiscard]] std::optional<NamedDay> namedDay(QDate day);
[[nodiscard]] bool isPublicHoliday(QDate day);
/// Neither Saturday, Sunday nor public holiday; of the eves, those on which offices are closed (Midsummer, Christmas, New Year) are no
/// working days either.
[[nodiscard]] bool isWorkingDay(QDate day);

/// A week by ISO 8601: Monday to Sunday, the first one holds 4 January.
struct IsoWeek {
    int year = 0;
    int week = 0;

    [[nodiscard]] static IsoWeek of(QDate day);
    /// "2026-W43" or nothing.
    [[nodiscard]] static std::optional<IsoWeek> fromText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] QDate sunday() const { return monday().addDays(6); }
    auto operator<=>(const IsoWeek&) const = default;
};

/// The first day of a month that is written `2026-10`; null for another text.
[[nodiscard]] QDate monthFromText(const QString& text);

/// 52 or 53.
[[nodiscard]] int weeksIn(int year);

}  // namespace base
