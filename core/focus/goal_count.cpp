#include "core/focus/goal_count.h"

#include "core/base/language.h"
#include "core/base/two_counts.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace focus {

namespace {

using report::words;

constexpr int kYear = 12;
constexpr int kMostMonths = 72;  // further back no curve reaches

QDate firstOf(QDate day) { return {day.year(), day.month(), 1}; }

/// First day of the last month that is over on @p day.
QDate lastWholeMonth(QDate day) { return day.day() == day.daysInMonth() ? firstOf(day) : firstOf(day).addMonths(-1); }

std::optional<qint64> yearUpTo(const CountedMonths& months, QDate last) {
    qint64 sum = 0;
    for (int back = 0; back < kYear; ++back) {
        const auto count = months.of(last.addMonths(-back));
        if (!count) return std::nullopt;
        sum += *count;
    }
    return sum;
}

/// The months up to @p last that lie after @p baseline, beside the same months of the twelve up to it.
void setSideBySide(GoalCount& count, QDate baseline, QDate last) {
    for (QDate month = last; month > baseline && month > last.addMonths(-kYear); month = month.addMonths(-1)) {
        // The same month of the year that ends with the baseline.
        QDate then = month.addMonths(-kYear);
        while (then > baseline) then = then.addMonths(-kYear);
        const auto now = count.months.of(month);
        const auto before = count.months.of(then);
        if (!now || !before) continue;
        ++count.compared;
        count.now += *now;
        count.before += *before;
    }
}

QString plainCount(qint64 count) { return base::currentLocale().toString(count); }

}  // namespace

std::optional<GoalCount> countGoal(const records::Reader& reader, const Goal& goal) {
    if (!goal.measure) return std::nullopt;
    const QDate newest = lastWholeMonth(reader.today());
    const QDate baseline = goal.baselineDay.isValid() ? lastWholeMonth(goal.baselineDay) : newest.addMonths(-kYear);
    const QDate first = std::max(std::min(baseline, newest.addMonths(-kYear)).addMonths(-kYear + 1), newest.addMonths(-kMostMonths));
    GoalCount count;
    count.months = readCountedMonths(
        reader, {*goal.measure, goal.category ? goal.category->text() : QString(), goal.area ? goal.area->text() : QString()}, first, newest);
    // The police's figures come later than the month.
    while (!count.months.counts.empty() && !count.months.counts.back()) count.months.counts.pop_back();
    if (count.months.counts.empty()) return count;
    const QDate last = count.months.month(count.months.counts.size() - 1);
    count.through = last.addMonths(1).addDays(-1);
    count.lastYear = yearUpTo(count.months, last);
    setSideBySide(count, baseline, last);
    if (count.compared == 0 || count.now + count.before == 0) return count;
    count.p = base::chanceOfTwoCounts(count.now, count.before, 0.5);
    count.change = count.p >= kBeyondChance ? CountChange::WithinChance : count.now > count.before ? CountChange::Rise : CountChange::Fall;
    return count;
}

QList<Measurement> countedValues(const GoalCount& count, const Goal& goal) {
    QList<Measurement> values;
    for (std::size_t at = kYear - 1; at < count.months.counts.size(); ++at) {
        const QDate month = count.months.month(at);
        const QDate end = month.addMonths(1).addDays(-1);
        if (goal.baselineDay.isValid() && end <= goal.baselineDay) continue;
        if (const auto sum = yearUpTo(count.months, month)) {
            Measurement value;
            value.day = end;
            value.value = static_cast<double>(*sum);
            value.source = words(QT_TRANSLATE_NOOP("report", "counted over twelve months"));
            value.counted = count.change;
            values << value;
        }
    }
    return values;
}

QString countSentence(const GoalCount& count) {
    if (count.compared == 0) return words(QT_TRANSLATE_NOOP("report", "There is no month yet that can be set beside the year before."));
    const QStringList numbers{plainCount(count.before), plainCount(count.now)};
    const QString both = report::counted(count.compared, QT_TRANSLATE_NOOP("report", "%2 → %3 in one month of the year"),
                                         QT_TRANSLATE_NOOP("report", "%2 → %3 in the same %1 months of the year"), numbers);
    switch (count.change) {
        case CountChange::Rise: return words(QT_TRANSLATE_NOOP("report", "%1: more than chance brings."), {both});
        case CountChange::Fall: return words(QT_TRANSLATE_NOOP("report", "%1: fewer than chance brings."), {both});
        case CountChange::WithinChance: return words(QT_TRANSLATE_NOOP("report", "%1: within what chance brings."), {both});
        case CountChange::NothingToCompare: break;
    }
    return words(QT_TRANSLATE_NOOP("report", "None in either time: there is nothing to compare."));
}

}  // namespace focus
