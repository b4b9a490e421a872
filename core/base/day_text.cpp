#include "core/base/day_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace base {

namespace {

constexpr int kIsoLength = 10;
constexpr int kLastIsoYear = 9999;

using Match = QRegularExpressionMatch;

std::optional<QDate> existing(int year, int month, int day) {
    const QDate made(year, month, day);
    if (!made.isValid()) return std::nullopt;
    return made;
}

/// A name is recognised by three letters or more of its beginning.
int positionOf(const QString& word, const QList<QStringList>& names) {
    if (word.size() < 3) return 0;
    for (qsizetype i = 0; i < names.size(); ++i)
        for (const QString& name : names[i])
            if (name.startsWith(word)) return static_cast<int>(i) + 1;
    return 0;
}

/// 1 = Monday.
int weekday(const QString& word) {
    static const QList<QStringList> names{{QStringLiteral("måndag"), QStringLiteral("mandag"), QStringLiteral("monday")},
                                          {QStringLiteral("tisdag"), QStringLiteral("tuesday")},
                                          {QStringLiteral("onsdag"), QStringLiteral("wednesday")},
                                          {QStringLiteral("torsdag"), QStringLiteral("thursday")},
                                          {QStringLiteral("fredag"), QStringLiteral("friday")},
                                          {QStringLiteral("lördag"), QStringLiteral("lordag"), QStringLiteral("saturday")},
                                          {QStringLiteral("söndag"), QStringLiteral("sondag"), QStringLiteral("sunday")}};
    return positionOf(word, names);
}

/// 1 = January.
int month(const QString& word) {
    static const QList<QStringList> names{{QStringLiteral("januari"), QStringLiteral("january")},
                                          {QStringLiteral("februari"), QStringLiteral("february")},
                                          {QStringLiteral("mars"), QStringLiteral("march")},
                                          {QStringLiteral("april")},
                                          {QStringLiteral("maj"), QStringLiteral("may")},
                                          {QStringLiteral("juni"), QStringLiteral("june")},
                                          {QStringLiteral("juli"), QStringLiteral("july")},
                                          {QStringLiteral("augusti"), QStringLiteral("august")},
                                          {QStringLiteral("september")},
                                          {QStringLiteral("oktober"), QStringLiteral("october")},
                                          {QStringLiteral("november")},
                                          {QStringLiteral("december")}};
    return positionOf(word, names);
}

std::optional<QDate> spoken(const QString& text, QDate today) {
    if (text == QStringLiteral("idag") || text == QStringLiteral("i dag") || text == QStringLiteral("today")) return today;
    if (text == QStringLiteral("imorgon") || text == QStringLiteral("i morgon") || text == QStringLiteral("tomorrow")) return today.addDays(1);
    if (text == QStringLiteral("igår") || text == QStringLiteral("i går") || text == QStringLiteral("yesterday")) return today.addDays(-1);
    if (const int wanted = weekday(text)) return today.addDays((wanted - today.dayOfWeek() + 7) % 7);
    return std::nullopt;
}

std::optional<QDate> inWeek(const Match& match, QDate today) {
    int year = 0;
    static_cast<void>(today.weekNumber(&year));
    if (!match.capturedView(3).isEmpty()) year = match.capturedView(3).toInt();
    const int day = match.capturedView(2).isEmpty() ? 1 : weekday(match.captured(2));
    const QDate fourth(year, 1, 4);  // lies in week 1, always
    if (day == 0 || !fourth.isValid()) return std::nullopt;
    const int week = match.capturedView(1).toInt();
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    if (monday.weekNumber() != week) return std::nullopt;  // week 53 of a year that has 52
    return monday.addDays(day - 1);
}

}  // namespace

std::optional<QDate> dayFromText(const QString& text, QDate today) {
    const QString written = text.simplified().toLower();
    if (const auto day = spoken(written, today)) return day;

    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const QRegularExpression* form : {&iso, &compact})
        if (const Match match = form->match(written); match.hasMatch())
            return existing(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());

    const auto yearOf = [&](const Match& match) { return match.capturedView(3).isEmpty() ? today.year() : match.capturedView(3).toInt(); };
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[/.](\\d{1,2})(?:[ /.]+(\\d{4}))?\\.?$"));
    if (const Match match = dayFirst.match(written); match.hasMatch())
        return existing(yearOf(match), match.capturedView(2).toInt(), match.capturedView(1).toInt());
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})\\.? ?(\\pL+)\\.?(?: (\\d{4}))?$"));
    if (const Match match = named.match(written); match.hasMatch()) return existing(yearOf(match), month(match.captured(2)), match.capturedView(1).toInt());

    static const QRegularExpression offset(QStringLiteral("^([+\\-−]) ?(\\d{1,4})$"));
    if (const Match match = offset.match(written); match.hasMatch()) {
        const int days = match.capturedView(2).toInt();
        return today.addDays(match.capturedView(1) == u'+' ? days : -days);
    }
    static const QRegularExpression week(QStringLiteral("^(?:v|w|vecka|week)\\.? ?(\\d{1,2})(?: (\\pL+))?(?: (\\d{4}))?$"));
    if (const Match match = week.match(written); match.hasMatch()) return inWeek(match, today);
    return std::nullopt;
}

QString clockText(QTime time) {
    if (!time.isValid()) return {};
    const std::array<char, 5> letters{static_cast<char>('0' + time.hour() / 10), static_cast<char>('0' + time.hour() % 10), ':',
                                      static_cast<char>('0' + time.minute() / 10), static_cast<char>('0' + time.minute() % 10)};
    return QString::fromLatin1(letters.data(), letters.size());
}

QString isoText(QDate day) {
    if (day.isNull()) return {};
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 0 || year > kLastIsoYear) return day.toString(Qt::ISODate);
    std::array<char, kIsoLength> letters{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&letters](std::size_t last, int number) {
        for (; number > 0; number /= 10) letters.at(last--) = static_cast<char>('0' + number % 10);
    };
    put(3, year);
    put(6, month);
    put(9, dayOfMonth);
    return QString::fromLatin1(letters.data(), letters.size());
}

QDate dayFromIso(QByteArrayView text) {
    if (text.size() < kIsoLength || text[4] != '-' || text[7] != '-') return {};
    bool digits = true;
    const auto number = [&](qsizetype from, qsizetype length) {
        int value = 0;
        for (const char letter : text.sliced(from, length)) {
            digits = digits && letter >= '0' && letter <= '9';
            value = value * 10 + (letter - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    return digits ? QDate(year, month, day) : QDate();
}

Failure periodBackwards(QDate from, QDate to) {
    return badInput({"period-backwards",
                     QT_TRANSLATE_NOOP("message", "The period begins on %1 and ends before that, on %2. Change one of the days."),
                     {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}});
}

}  // namespace base
