#include "core/base/swedish_calendar.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace base {

namespace {

/// The first @p weekday (1 = Monday) on or after @p day.
QDate weekdayFrom(QDate day, int weekday) { return day.addDays((weekday - day.dayOfWeek() + 7) % 7); }

constexpr int kSaturday = 6;

}  // namespace

QDate easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

QList<NamedDay> namedDays(int year) {
    if (year < kFirstCalendarYear) return {};
    const QDate easter = easterSunday(year);
    const QDate midsummer = weekdayFrom(QDate(year, 6, 20), kSaturday);
    const QDate allSaints = weekdayFrom(QDate(year, 10, 31), kSaturday);
    QList<NamedDay> days{
        {QDate(year, 1, 1), QT_TRANSLATE_NOOP("calendar", "New Year's Day"), true},
        {QDate(year, 1, 5), QT_TRANSLATE_NOOP("calendar", "Twelfth Night"), false},
        {QDate(year, 1, 6), QT_TRANSLATE_NOOP("calendar", "Epiphany"), true},
        {easter.addDays(-3), QT_TRANSLATE_NOOP("calendar", "Maundy Thursday"), false},
        {easter.addDays(-2), QT_TRANSLATE_NOOP("calendar", "Good Friday"), true},
        {easter.addDays(-1), QT_TRANSLATE_NOOP("calendar", "Easter Eve"), false},
        {easter, QT_TRANSLATE_NOOP("calendar", "Easter Sunday"), true},
        {easter.addDays(1), QT_TRANSLATE_NOOP("calendar", "Easter Monday"), true},
        {QDate(year, 4, 30), QT_TRANSLATE_NOOP("calendar", "Walpurgis Night"), false},
        {QDate(year, 5, 1), QT_TRANSLATE_NOOP("calendar", "May Day"), true},
        {easter.addDays(39), QT_TRANSLATE_NOOP("calendar", "Ascension Day"), true},
        {easter.addDays(48), QT_TRANSLATE_NOOP("calendar", "Whitsun Eve"), false},
        {easter.addDays(49), QT_TRANSLATE_NOOP("calendar", "Whit Sunday"), true},
        {QDate(year, 6, 6), QT_TRANSLATE_NOOP("calendar", "National Day"), true},
        {midsummer.addDays(-1), QT_TRANSLATE_NOOP("calendar", "Midsummer Eve"), false},
        {midsummer, QT_TRANSLATE_NOOP("calendar", "Midsummer Day"), true},
        {allSaints.addDays(-1), QT_TRANSLATE_NOOP("calendar", "All Saints' Eve"), false},
        {allSaints, QT_TRANSLATE_NOOP("calendar", "All Saints' Day"), true},
        {QDate(year, 12, 24), QT_TRANSLATE_NOOP("calendar", "Christmas Eve"), false},
        {QDate(year, 12, 25), QT_TRANSLATE_NOOP("calendar", "Christmas Day"), true},
        {QDate(year, 12, 26), QT_TRANSLATE_NOOP("calendar", "Boxing Day"), true},
        {QDate(year, 12, 31), QT_TRANSLATE_NOOP("calendar", "New Year's Eve"), false},
    };
    std::stable_sort(days.begin(), days.end(), [](const NamedDay& a, const NamedDay& b) { return a.day < b.day; });
    return days;
}

std::optional<NamedDay> namedDay(QDate day) {
    std::optional<NamedDay> found;
    const QList<NamedDay> days = namedDays(day.year());
    for (const NamedDay& named : days)
        if (named.day == day && (!found || named.isPublic)) found = named;
    return found;
}

bool isPublicHoliday(QDate day) {
    const auto named = namedDay(day);
    return named && named->isPublic;
}

bool isWorkingDay(QDate day) {
    if (day.dayOfWeek() >= kSaturday || isPublicHoliday(day)) return false;
    const QDate midsummerEve = weekdayFrom(QDate(day.year(), 6, 20), kSaturday).addDays(-1);
    return day != midsummerEve && day != QDate(day.year(), 12, 24) && day != QDate(day.year(), 12, 31);
}

IsoWeek IsoWeek::of(QDate day) {
    IsoWeek found;
    found.week = day.weekNumber(&found.year);
    return found;
}

std::optional<IsoWeek> IsoWeek::fromText(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-W(\\d{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const IsoWeek found{match.captured(1).toInt(), match.captured(2).toInt()};
    if (found.week < 1 || found.week > weeksIn(found.year)) return std::nullopt;
    return found;
}

QString IsoWeek::text() const { return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0')); }

QDate IsoWeek::monday() const {
    const QDate inFirst(year, 1, 4);
    return inFirst.addDays(1 - inFirst.dayOfWeek() + 7 * (week - 1));
}

QDate monthFromText(const QString& text) { return text.size() == 7 ? QDate::fromString(text, QStringLiteral("yyyy-MM")) : QDate(); }

int weeksIn(int year) { return QDate(year, 12, 28).weekNumber(); }

}  // namespace base
