#include "core/picture/counts.h"

#include <algorithm>

namespace picture {

namespace {

/// The same day of another year; the leap day's is the last of February.
QDate sameDayOf(int year, QDate day) {
    const int last = QDate(year, day.month(), 1).daysInMonth();
    return {year, day.month(), std::min(day.day(), last)};
}

Period daysOf(int year, bool running, QDate today) {
    Period period{QDate(year, 1, 1), QDate(year, 12, 31)};
    if (running) period.to = sameDayOf(year, today);
    if (year > today.year()) period.to = period.from.addDays(-1);
    return period;
}

}  // namespace

std::pair<Period, Period> comparedPeriods(const Question& question) {
    const int present = question.today.year();
    const bool running = question.year == present || question.compare == present;
    return {daysOf(question.year, running, question.today), daysOf(question.compare, running, question.today)};
}

}  // namespace picture
