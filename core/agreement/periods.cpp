#include "core/agreement/periods.h"

#include "core/base/swedish_calendar.h"

#include <algorithm>

namespace agreement {

namespace {

// Where the municipality's terms of a year are not known: month and day of the first and the last day of each.
constexpr std::pair kSpringTermBegins{1, 8};
constexpr std::pair kSpringTermEnds{6, 15};
constexpr std::pair kAutumnTermBegins{8, 18};
constexpr std::pair kAutumnTermEnds{12, 20};
constexpr int kSpringEndsAtLatest = 7;  // month

QDate dayIn(int year, std::pair<int, int> monthAndDay) { return {year, monthAndDay.first, monthAndDay.second}; }

QList<Period> weeks(const CountAsking& count, const RuleBook& book) {
    QList<Period> all;
    const QDate first = book.agreement.validFrom;
    const QDate last = book.agreement.validTo;
    for (QDate monday = base::IsoWeek::of(first).monday(); monday <= last; monday = monday.addDays(7)) {
        const base::IsoWeek week = base::IsoWeek::of(monday);
        const QDate thursday = monday.addDays(3);
        Period period{week.text(), std::max(monday, first), std::min(week.sunday(), last), week.year, thursday < first || thursday > last, false, false};
        // Breaks are exempt where the agreement says so, and only for what knows exempt weeks at all.
        const bool isBreak = book.agreement.breaksExempt && book.calendar.breakAt(monday) != nullptr;
        period.exempt = count.summerExempt && (book.calendar.isSummer(monday) || isBreak);
        all << period;
    }
    return all;
}

QList<Period> months(const CountAsking& count, const RuleBook& book) {
    QList<Period> all;
    const QDate first = book.agreement.validFrom;
    const QDate last = book.agreement.validTo;
    for (QDate day(first.year(), first.month(), 1); day <= last; day = day.addMonths(1)) {
        // Figures that are due in the month after belong to the year in which they are due.
        const int year = count.dueDay ? day.addMonths(1).year() : day.year();
        all << Period{day.toString(QStringLiteral("yyyy-MM")), std::max(day, first), std::min(day.addMonths(1).addDays(-1), last), year, false, false, false};
    }
    return all;
}

/// Rounds of @p length years from the validity's first.
QList<Period> rounds(const RuleBook& book, int length) {
    QList<Period> all;
    const QDate first = book.agreement.validFrom;
    const QDate last = book.agreement.validTo;
    for (int year = first.year(); year <= last.year(); year += length) {
        const int end = year + length - 1;
        const QString label = length == 1 ? QString::number(year) : QStringLiteral("%1–%2").arg(year).arg(end);
        all << Period{label, std::max(QDate(year, 1, 1), first), std::min(QDate(end, 12, 31), last), year, false, false, false};
    }
    return all;
}

QList<Period> terms(const RuleBook& book) {
    QList<Period> all;
    for (const NamedPeriod& term : termsOf(book)) {
        const bool outside = term.to < book.agreement.validFrom || term.from > book.agreement.validTo;
        if (!outside) all << Period{term.name, term.from, term.to, term.from.year(), false, false, term.plausible};
    }
    return all;
}

}  // namespace

bool isSpring(const NamedPeriod& term) { return term.to.month() <= kSpringEndsAtLatest; }

QList<NamedPeriod> termsOf(const RuleBook& book) {
    QList<NamedPeriod> all = book.calendar.terms;
    const auto isKnown = [&book](int year, bool spring) {
        return std::any_of(book.calendar.terms.cbegin(), book.calendar.terms.cend(),
                           [&](const NamedPeriod& term) { return term.to.year() == year && isSpring(term) == spring; });
    };
    for (int year = book.agreement.validFrom.year(); year <= book.agreement.validTo.year(); ++year) {
        if (!isKnown(year, true)) all << NamedPeriod{QStringLiteral("VT %1").arg(year), dayIn(year, kSpringTermBegins), dayIn(year, kSpringTermEnds), true};
        if (!isKnown(year, false)) all << NamedPeriod{QStringLiteral("HT %1").arg(year), dayIn(year, kAutumnTermBegins), dayIn(year, kAutumnTermEnds), true};
    }
    std::sort(all.begin(), all.end(), [](const NamedPeriod& a, const NamedPeriod& b) { return a.from < b.from; });
    return all;
}

QList<Period> yearsOf(const RuleBook& book) { return rounds(book, 1); }

QList<Period> periodsOf(const CountAsking& count, const RuleBook& book) {
    switch (count.per) {
        case Per::Week: return weeks(count, book);
        case Per::Month: return months(count, book);
        case Per::Term: return terms(book);
        case Per::Year: return yearsOf(book);
        case Per::Round: return rounds(book, count.roundYears);
    }
    return {};
}

}  // namespace agreement
