#include "core/picture/seasonal_trend.h"

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using Values = std::vector<double>;

/// A local regression: how many steps it sees, the degree of its line, and how many steps lie between two that are reckoned (the rest is drawn
/// straight between them).
struct Loess {
    int window;
    int degree;
    int jump;
};

/// The neighbours that a fit sees, from 1.
struct Neighbours {
    int left;
    int right;
};

/// The local line at place @p at, which may lie one step outside the values; places count from 1.
std::optional<double> fitAt(const Values& values, const Loess& loess, double at, Neighbours near) {
    const auto count = static_cast<int>(values.size());
    double reach = std::max(at - near.left, near.right - at);
    if (loess.window > count) reach += (loess.window - count) / 2;  // whole steps, as the published program has it
    Values weights;
    double sum = 0;
    for (int place = near.left; place <= near.right; ++place) {
        const double distance = std::abs(place - at);
        double weight = 0;
        if (distance <= 0.999 * reach) weight = distance <= 0.001 * reach ? 1 : std::pow(1 - std::pow(distance / reach, 3), 3);
        weights.push_back(weight);
        sum += weight;
    }
    if (sum <= 0) return std::nullopt;
    double centre = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] /= sum;
        centre += weights[i] * (near.left + static_cast<double>(i));
    }
    if (reach > 0 && loess.degree > 0) {
        double spread = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) spread += weights[i] * std::pow(near.left + static_cast<double>(i) - centre, 2);
        if (std::sqrt(spread) > 0.001 * (count - 1))
            for (std::size_t i = 0; i < weights.size(); ++i) weights[i] *= (at - centre) / spread * (near.left + static_cast<double>(i) - centre) + 1;
    }
    double fitted = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) fitted += weights[i] * values[static_cast<std::size_t>(near.left - 1) + i];
    return fitted;
}

Neighbours neighboursOf(int place, int count, int window) {
    if (window >= count) return {1, count};
    const int half = (window + 1) / 2;
    if (place < half) return {1, window};
    if (place >= count - half + 1) return {count - window + 1, count};
    return {place - half + 1, window + place - half};
}

void drawBetween(Values& smooth, int from, int to) {
    const double step = (smooth[static_cast<std::size_t>(to - 1)] - smooth[static_cast<std::size_t>(from - 1)]) / (to - from);
    for (int place = from + 1; place < to; ++place)
        smooth[static_cast<std::size_t>(place - 1)] = smooth[static_cast<std::size_t>(from - 1)] + step * (place - from);
}

Values smoothed(const Values& values, const Loess& loess) {
    const auto count = static_cast<int>(values.size());
    if (count < 2) return values;
    Values smooth(values.size());
    const int jump = std::min(loess.jump, count - 1);
    const auto reckon = [&](int place, Neighbours near) {
        smooth[static_cast<std::size_t>(place - 1)] = fitAt(values, loess, place, near).value_or(values[static_cast<std::size_t>(place - 1)]);
    };
    int last = 1;
    for (int place = 1; place <= count; place += jump) {
        reckon(place, neighboursOf(place, count, loess.window));
        if (place > 1) drawBetween(smooth, last, place);
        last = place;
    }
    if (last != count) {
        // The end is fitted with the neighbours of the last step that was reckoned.
        reckon(count, neighboursOf(last, count, loess.window));
        drawBetween(smooth, last, count);
    }
    return smooth;
}

Values movingAverage(const Values& values, int length) {
    Values means;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        if (i + 1 < static_cast<std::size_t>(length)) continue;
        means.push_back(sum / length);
        sum -= values[i + 1 - static_cast<std::size_t>(length)];
    }
    return means;
}

/// Smooths the values of each place in the period by themselves, and goes one period beyond both ends.
Values cycles(const Values& values, int period, const Loess& loess) {
    Values season(values.size() + 2 * static_cast<std::size_t>(period));
    for (int phase = 0; phase < period; ++phase) {
        Values own;
        for (auto i = static_cast<std::size_t>(phase); i < values.size(); i += static_cast<std::size_t>(period)) own.push_back(values[i]);
        const auto count = static_cast<int>(own.size());
        Values smooth = smoothed(own, loess);
        const double before = fitAt(own, loess, 0, {1, std::min(loess.window, count)}).value_or(smooth.front());
        const double after = fitAt(own, loess, count + 1, {std::max(1, count - loess.window + 1), count}).value_or(smooth.back());
        smooth.insert(smooth.begin(), before);
        smooth.push_back(after);
        for (std::size_t i = 0; i < smooth.size(); ++i) season[i * static_cast<std::size_t>(period) + static_cast<std::size_t>(phase)] = smooth[i];
    }
    return season;
}

Loess loessOf(int window, int degree) { return {window, degree, (window + 9) / 10}; }

int nextOdd(int number) { return number % 2 == 0 ? number + 1 : number; }

}  // namespace

Stated<SeasonalTrend> seasonalTrend(const std::vector<double>& values, int period) {
    const auto count = static_cast<int>(values.size());
    if (period < 2 || count <= 2 * period) return Unstated(NoStatement::TooLittleHistory);
    const Loess seasonal = loessOf(10 * count + 1, 0);  // so wide that the season is the same in every period
    const Loess trend = loessOf(nextOdd(static_cast<int>(std::ceil(1.5 * period / (1 - 1.5 / seasonal.window)))), 1);
    const Loess low = loessOf(nextOdd(period), 1);
    const auto minus = [](const Values& a, const Values& b) {
        Values difference;
        for (std::size_t i = 0; i < a.size(); ++i) difference.push_back(a[i] - b[i]);
        return difference;
    };
    SeasonalTrend parts;
    parts.trend.assign(values.size(), 0);
    for (int round = 0; round < 2; ++round) {
        const Values season = cycles(minus(values, parts.trend), period, seasonal);
        const Values level = smoothed(movingAverage(movingAverage(movingAverage(season, period), period), 3), low);
        parts.seasonal = minus(Values(season.begin() + period, season.begin() + period + count), level);
        parts.trend = smoothed(minus(values, parts.seasonal), trend);
    }
    for (int phase = 0; phase < period; ++phase) {
        double sum = 0;
        int times = 0;
        for (int i = phase; i < count; i += period, ++times) sum += parts.seasonal[static_cast<std::size_t>(i)];
        for (int i = phase; i < count; i += period) parts.seasonal[static_cast<std::size_t>(i)] = sum / times;
    }
    parts.remainder = minus(minus(values, parts.seasonal), parts.trend);
    return parts;
}

}  // namespace picture
