#include "core/incidents/rhythm.h"

#include <array>

namespace incidents {

namespace {

constexpr int kWeekDays = 7;
constexpr std::array kSpanWords{"week", "fortnight", "month"};

/// First @p weekday on or after @p day.
QDate firstOnOrAfter(QDate day, int weekday) { return day.addDays((weekday - day.dayOfWeek() + kWeekDays) % kWeekDays); }

QDate beginOfWeeks(QDate day, int weekday, int weeks) {
    const QDate anchor = firstOnOrAfter(QDate(2024, 1, 1), weekday);
    const qint64 length = qint64{weeks} * kWeekDays;
    const qint64 days = anchor.daysTo(day);
    const qint64 whole = days >= 0 ? days / length : -((-days + length - 1) / length);
    return anchor.addDays(whole * length);
}

}  // namespace

QString rhythmText(const Rhythm& rhythm) {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QLatin1String(kSpanWords.at(static_cast<std::size_t>(rhythm.span))))
        .arg(rhythm.begins)
        .arg(rhythm.assessed)
        .arg(rhythm.sent);
}

Rhythm rhythmFrom(const QString& text) {
    const QStringList parts = text.split(u' ');
    if (parts.size() != 4) return {};
    Rhythm rhythm;
    bool known = false;
    for (std::size_t i = 0; i < kSpanWords.size(); ++i)
        if (parts[0] == QLatin1String(kSpanWords[i])) {
            rhythm.span = static_cast<RhythmSpan>(i);
            known = true;
        }
    const auto weekday = [&](qsizetype place, int& day) {
        day = parts[place].toInt();
        known = known && day >= 1 && day <= kWeekDays;
    };
    weekday(1, rhythm.begins);
    weekday(2, rhythm.assessed);
    weekday(3, rhythm.sent);
    return known ? rhythm : Rhythm{};
}

Cycle cycleOn(const Rhythm& rhythm, QDate day) {
    if (rhythm.span == RhythmSpan::Month) {
        const auto beginOf = [&](QDate month) { return firstOnOrAfter(QDate(month.year(), month.month(), 1), rhythm.begins); };
        QDate begin = beginOf(day);
        if (begin > day) begin = beginOf(day.addMonths(-1));
        return {begin, beginOf(begin.addMonths(1)).addDays(-1)};
    }
    const int weeks = rhythm.span == RhythmSpan::Fortnight ? 2 : 1;
    const QDate begin = beginOfWeeks(day, rhythm.begins, weeks);
    return {begin, begin.addDays(qint64{weeks} * kWeekDays - 1)};
}

Cycle cycleInWork(const Rhythm& rhythm, QDate day) { return cycleOn(rhythm, cycleOn(rhythm, day).from.addDays(-1)); }

QDate assessedBy(const Rhythm& rhythm, const Cycle& cycle) { return firstOnOrAfter(cycle.to.addDays(1), rhythm.assessed); }

QDate sentOn(const Rhythm& rhythm, const Cycle& cycle) { return firstOnOrAfter(assessedBy(rhythm, cycle), rhythm.sent); }

}  // namespace incidents
