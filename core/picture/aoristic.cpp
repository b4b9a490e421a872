#include "core/picture/aoristic.h"

#include "core/picture/plain_days.h"

#include <algorithm>

namespace picture {

namespace {

constexpr qint64 kHour = 60;
constexpr qint64 kDayMinutes = 24 * kHour;
constexpr qint64 kWeekMinutes = 7 * kDayMinutes;

/// Minutes since the Monday before 1970-01-01, which was a Thursday.
qint64 sinceMonday(qint64 minutes) { return minutes + 3 * kDayMinutes; }

qint64 positive(qint64 value, qint64 modulus) { return (value % modulus + modulus) % modulus; }

struct LocalMoment {
    qint64 minutes = 0;
    bool hasHour = false;
};

std::optional<LocalMoment> momentOf(QByteArrayView text) {
    const auto day = plainDay(text);
    if (!day) return std::nullopt;
    LocalMoment moment{static_cast<qint64>(day->number) * kDayMinutes, false};
    if (text.size() < 16 || text[10] != 'T') return moment;
    const int hour = twoDigits(text, 11);
    const int minute = twoDigits(text, 14);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
    moment.minutes += hour * kHour + minute;
    moment.hasHour = true;
    return moment;
}

}  // namespace

std::optional<Span> spanOf(QByteArrayView occurred, QByteArrayView occurredTo) {
    const auto from = momentOf(occurred);
    if (!from) return std::nullopt;
    if (occurredTo.isEmpty()) return from->hasHour ? std::optional(Span{from->minutes, from->minutes}) : std::nullopt;
    const auto to = momentOf(occurredTo);
    if (!to || (!from->hasHour && !to->hasHour)) return std::nullopt;
    const Span span{from->minutes, to->hasHour ? to->minutes : to->minutes + kDayMinutes};
    return span.to < span.from ? std::nullopt : std::optional(span);
}

void spread(const Span& span, WeekHours& hours) {
    const qint64 first = sinceMonday(span.from);
    const auto cell = [&](qint64 minutes) -> double& {
        const qint64 inWeek = positive(minutes, kWeekMinutes);
        return hours[static_cast<std::size_t>(inWeek / kDayMinutes)][static_cast<std::size_t>(inWeek % kDayMinutes / kHour)];
    };
    if (span.to == span.from) {
        cell(first) += 1;
        return;
    }
    const auto length = static_cast<double>(span.to - span.from);
    const qint64 weeks = (span.to - span.from) / kWeekMinutes;
    if (weeks > 0)
        for (auto& day : hours)
            for (double& hour : day) hour += static_cast<double>(weeks * kHour) / length;
    const qint64 last = sinceMonday(span.to);
    for (qint64 at = first + weeks * kWeekMinutes; at < last;) {
        const qint64 next = std::min(last, at + kHour - positive(at, kHour));
        cell(at) += static_cast<double>(next - at) / length;
        at = next;
    }
}

}  // namespace picture
