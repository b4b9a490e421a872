#include "core/agreement/periods.h"

#include "core/base/swedish_calendar.h"

#include <algorithm>

namespace agreement {

namespace {

QList<Period> weeks(const Rule& rule, const RuleBook& book) {
    QList<Period> all;
    const QDate first = book.agreement.validFrom;
    const QDate last = book.agreement.validTo;
    for (QDate monday = base::IsoWeek::of(first).monday(); monday <= last; monday = monday.addDays(7)) {
        const base::IsoWeek week = base::IsoWeek::of(monday);
        const QDate thursday = monday.addDays(3);
        Period period{week.text(), std::max(monday, first), std::min(week.sunday(), last), week.year, thursday < first || thursday > last, false};
        period.exempt = (rule.summerExempt && book.calendar.isSummer(monday)) || (book.agreement.breaksExempt && book.calendar.breakAt(monday) != nullptr);
        all << period;
    }
    return all;
}

QList<Period> months(const RuleBook& book) {
    QList<Period> all;
    const QDate first = book.agreement.validFrom;
    const QDate last = book.agreement.validTo;
    for (QDate day(first.year(), first.month(), 1); day <= last; day = day.addMonths(1))
        all << Period{day.toString(QStringLiteral("yyyy-MM")), std::max(day, first), std::min(day.addMonths(1).addDays(-1), last), day.year(), false, false};
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
        all << Period{label, std::max(QDate(year, 1, 1), first), std::min(QDate(end, 12, 31), last), year, false, false};
    }
    return all;
}

QList<Period> terms(const RuleBook& book) {
    QList<Period> all;
    for (const NamedPeriod& term : book.calendar.terms) {
        const bool outside = term.to < book.agreement.validFrom || term.from > book.agreement.validTo;
        if (!outside) all << Period{term.name, term.from, term.to, term.from.year(), false, false};
    }
    std::sort(all.begin(), all.end(), [](const Period& a, const Period& b) { return a.from < b.from; });
    return all;
}

}  // namespace

QList<Period> yearsOf(const RuleBook& book) { return rounds(book, 1); }

QList<Period> periodsOf(const Rule& rule, const RuleBook& book) {
    if (rule.kind != RuleKind::Count) return yearsOf(book);
    switch (rule.per.value_or(Per::Year)) {
        case Per::Week: return weeks(rule, book);
        case Per::Month: return months(book);
        case Per::Term: return terms(book);
        case Per::Year: return yearsOf(book);
        case Per::Round: return rounds(book, std::max(1, rule.roundYears.value_or(1)));
    }
    return {};
}

}  // namespace agreement
