#include "ui/drawing/curve_scale.h"

#include "ui/drawing/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace drawing {

namespace {

constexpr int kMostValueSteps = 5;
constexpr int kMostDayTicks = 7;
constexpr double kPaddingShare = 0.04;

int decimalsOf(double step) { return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9))); }

QDate firstOfPeriod(const QDate& day, int months) {
    const int index = day.year() * 12 + day.month() - 1;
    const int start = index - ((index % months) + months) % months;
    return QDate(start / 12, start % 12 + 1, 1);
}

QList<Tick> monthTicks(const QDate& from, const QDate& to, int months) {
    QList<Tick> ticks;
    const QString format = months % 12 == 0 ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM");
    for (QDate day = firstOfPeriod(from, months); day.isValid() && day <= to; day = day.addMonths(months))
        if (day >= from) ticks.append({placeOf(day), day.toString(format)});
    return ticks;
}

QList<Tick> dayTicks(const QDate& from, const QDate& to, int days) {
    QList<Tick> ticks;
    for (QDate day = from; day <= to; day = day.addDays(days)) ticks.append({placeOf(day), day.toString(Qt::ISODate)});
    return ticks;
}

QList<Tick> ticksBetween(const QDate& from, const QDate& to) {
    // Full dates are wide, so fewer of them stand side by side.
    constexpr std::array<int, 4> daySteps{1, 2, 7, 14};
    const qint64 span = from.daysTo(to);
    for (const int step : daySteps)
        if (span / step + 1 <= kMostDayTicks - 2) return dayTicks(from, to, step);
    constexpr std::array<int, 10> monthSteps{1, 2, 3, 6, 12, 24, 60, 120, 600, 1200};
    for (const int step : monthSteps) {
        const qint64 expected = span / 30 / step + 1;
        if (expected > kMostDayTicks + 1) continue;
        const QList<Tick> ticks = monthTicks(from, to, step);
        if (ticks.size() <= kMostDayTicks && !ticks.isEmpty()) return ticks;
    }
    return {{placeOf(from), from.toString(Qt::ISODate)}};
}

}  // namespace

QList<report::CurvePoint> drawablePoints(const report::CurveFigure& figure) {
    QList<report::CurvePoint> out;
    for (const report::CurvePoint& point : figure.measured)
        if (point.day.isValid() && std::isfinite(point.value)) out.append(point);
    return out;
}

bool hasContent(const report::CurveFigure& figure) {
    return !drawablePoints(figure).isEmpty() || (figure.baseline && std::isfinite(figure.baseline->value)) || (figure.target && std::isfinite(*figure.target));
}

Scale valueScale(const report::CurveFigure& figure, const QLocale& locale) {
    QList<double> values;
    for (const report::CurvePoint& point : drawablePoints(figure)) values.append(point.value);
    if (figure.baseline && std::isfinite(figure.baseline->value)) values.append(figure.baseline->value);
    if (figure.target && std::isfinite(*figure.target)) values.append(*figure.target);
    if (values.isEmpty()) values.append(0);

    auto [lowest, highest] = std::minmax_element(values.cbegin(), values.cend());
    double low = *lowest;
    double high = *highest;
    // From 70 to 80 must not look like from nothing to all.
    if (low >= 0) low = 0;
    if (high <= 0 && high != low) high = 0;
    if (high == low) high = low + 1;

    const double step = roundStep((high - low) / kMostValueSteps);
    Scale scale;
    scale.low = std::floor(low / step + 1e-9) * step;
    scale.high = std::ceil(high / step - 1e-9) * step;
    // A marker or a label upon the uppermost line would be cut.
    if (scale.high - high < kPaddingShare * (scale.high - scale.low)) scale.high += step;
    if (scale.low != 0 && low - scale.low < kPaddingShare * (scale.high - scale.low)) scale.low -= step;

    const int decimals = decimalsOf(step);
    const int count = static_cast<int>(std::lround((scale.high - scale.low) / step));
    for (int i = 0; i <= count; ++i) {
        const double at = scale.low + i * step;
        scale.ticks.append({at, locale.toString(std::abs(at) < step / 2 ? 0.0 : at, 'f', decimals)});
    }
    return scale;
}

Scale dayScale(const report::CurveFigure& figure) {
    QList<QDate> days;
    for (const report::CurvePoint& point : drawablePoints(figure)) days.append(point.day);
    if (figure.baseline && figure.baseline->day.isValid()) days.append(figure.baseline->day);
    if (figure.target && figure.targetDay.isValid()) days.append(figure.targetDay);
    if (days.isEmpty()) return {};

    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    QDate from = *first;
    QDate to = *last;
    Scale scale;
    if (from == to) {
        scale.ticks = {{placeOf(from), from.toString(Qt::ISODate)}};
        scale.low = placeOf(from) - 1;
        scale.high = placeOf(from) + 1;
        return scale;
    }
    const double padding = kPaddingShare * static_cast<double>(from.daysTo(to));
    scale.low = placeOf(from) - padding;
    scale.high = placeOf(to) + padding;
    scale.ticks =
        ticksBetween(QDate::fromJulianDay(static_cast<qint64>(std::ceil(scale.low))), QDate::fromJulianDay(static_cast<qint64>(std::floor(scale.high))));
    return scale;
}

QString valueText(double value, const QLocale& locale) {
    for (const int decimals : {0, 1}) {
        const double factor = std::pow(10.0, decimals);
        if (std::abs(value * factor - std::round(value * factor)) < 1e-6) return locale.toString(value, 'f', decimals);
    }
    return locale.toString(value, 'f', 2);
}

}  // namespace drawing
