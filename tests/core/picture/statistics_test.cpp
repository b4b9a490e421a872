// The statistics on fictitious counts; the expected numbers are R 4.2.2's (surveillance 1.20.3), by the calls of docs/methods.md.

#include "core/picture/aoristic.h"
#include "core/picture/before_after.h"
#include "core/picture/benjamini_hochberg.h"
#include "core/picture/cusum.h"
#include "core/picture/ears.h"
#include "core/picture/farrington.h"
#include "core/picture/month_band.h"
#include "core/picture/rate_comparison.h"
#include "core/picture/rate_interval.h"
#include "core/picture/seasonal_trend.h"
#include "core/picture/survey_index.h"
#include "tests/support/catch_qt.h"

#include <cmath>

namespace statistics_test {

using picture::Counted;
using picture::NoStatement;
using picture::Series;

bool near(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-9 * std::abs(theirs) + 1e-12; }

/// Seven years of months with a season, an outbreak in the fifth year and one in the last.
const Series& sevenYears() {
    static const Series months{10, 6, 10, 10, 17, 12, 8,  6,  5,  4,  7,  7,  14, 13, 15, 10, 11, 7, 10, 7,  4,  3,  6,  5,  10, 16, 20, 6,
                               12, 9, 6,  4,  6,  6,  10, 7,  13, 18, 17, 11, 9,  9,  7,  4,  10, 7, 6,  8,  11, 40, 13, 11, 10, 4,  7,  9,
                               4,  8, 5,  11, 10, 14, 13, 17, 15, 15, 7,  6,  4,  4,  6,  18, 9,  7, 17, 17, 13, 10, 6,  45, 8,  14, 9,  10};
    return months;
}

TEST_CASE("134 break-ins and then 35 is a certain change, 2 and then 5 is none", "[picture]") {
    const auto fall = picture::compareRates({35, 1}, {134, 1});
    REQUIRE(fall.has_value());
    CHECK(near(fall->p, 7.448565356058968e-15));
    CHECK(near(fall->ratio, 35.0 / 134));
    CHECK(fall->interval.high < 1);
    const auto rise = picture::compareRates({5, 1}, {2, 1});
    REQUIRE(rise.has_value());
    CHECK(near(rise->p, 0.453125));
    CHECK(rise->interval.low < 1);
    CHECK(rise->interval.high > 1);
}

TEST_CASE("p and interval never contradict each other, whatever the counts and exposures", "[picture]") {
    for (const double exposure : {0.5, 1.0, 2.0, 3.7})
        for (qint64 now = 0; now <= 25; ++now)
            for (qint64 before = 0; before <= 25; ++before) {
                const auto comparison = picture::compareRates({now, exposure}, {before, 1});
                if (now + before == 0) {
                    CHECK(comparison.error() == NoStatement::NothingToCompare);
                    continue;
                }
                INFO(now << " of " << exposure << " against " << before << ": p " << comparison->p << ", " << comparison->interval.low << " to "
                         << comparison->interval.high);
                const bool leavesOne = comparison->interval.low > 1 || comparison->interval.high < 1;
                CHECK((comparison->p < 0.05) == leavesOne);
            }
}

TEST_CASE("nothing against something has a ratio of 0, something against nothing an open one", "[picture]") {
    const auto none = picture::compareRates({0, 2}, {3, 1});
    CHECK(none->ratio == 0);
    CHECK(none->interval.low == 0);
    CHECK(near(none->interval.high, 1.20997594667676));
    CHECK(near(none->p, 2.0 / 27));  // R mixes two definitions here: 0.037 beside an interval that holds 1
    const auto fresh = picture::compareRates({3, 1}, {0, 1});
    CHECK(std::isinf(fresh->ratio));
    CHECK(std::isinf(fresh->interval.high));
    CHECK(near(fresh->p, 0.25));
}

TEST_CASE("the exact interval of a count is Garwood's", "[picture]") {
    CHECK(picture::countInterval(0).low == 0);
    CHECK(near(picture::countInterval(0).high, 3.68887945411394));
    const auto seven = picture::countInterval(7);
    CHECK(std::abs(seven.low - 2.81436305152) < 1e-10);
    CHECK(std::abs(seven.high - 14.42267536170) < 1e-10);
}

TEST_CASE("many comparisons are adjusted together: ties stay equal, missing values do not count", "[picture]") {
    const auto adjusted = picture::benjaminiHochberg({0.01, 0.02, 0.02, std::nullopt, 0.5, 0.04});
    CHECK(near(*adjusted[0], 0.1 / 3));
    CHECK(near(*adjusted[1], 0.1 / 3));
    CHECK(adjusted[1] == adjusted[2]);
    CHECK_FALSE(adjusted[3].has_value());
    CHECK(near(*adjusted[4], 0.5));
    CHECK(near(*adjusted[5], 0.05));
    CHECK(picture::benjaminiHochberg({}).empty());
}

TEST_CASE("a month's band follows five years of months, and the outbreak in it alarms", "[picture]") {
    struct Case {
        std::size_t month;
        double expected;
        double upper;
        bool alarm;
    };
    const auto one = GENERATE(Case{73, 12.732473498496, 24, false}, Case{78, 9.896278818452, 19, false}, Case{80, 7.09957785737, 15, true},
                              Case{84, 9.871763864710, 20, false});
    const auto band = picture::monthBand(sevenYears(), one.month - 1);
    REQUIRE(band.has_value());
    CHECK(band->method == picture::BandMethod::Farrington);
    CHECK(std::abs(band->expected - one.expected) < 1e-6 * one.expected);
    CHECK(band->upper == one.upper);
    CHECK(band->alarm == one.alarm);
}

TEST_CASE("with less than three years the band is that of EARS, and with less than seven months there is none", "[picture]") {
    CHECK(picture::monthBand(sevenYears(), 36)->method == picture::BandMethod::Farrington);
    CHECK(picture::monthBand(sevenYears(), 35)->method == picture::BandMethod::EarsC2);
    const auto tenth = picture::monthBand(sevenYears(), 9);
    CHECK(tenth->method == picture::BandMethod::EarsC2);
    CHECK(std::abs(tenth->upper - 21.1121891996) < 1e-9);
    const auto eighth = picture::monthBand(sevenYears(), 7);
    CHECK(eighth->method == picture::BandMethod::EarsC1);
    CHECK(std::abs(eighth->upper - 21.1121891996) < 1e-9);
    CHECK(picture::monthBand(sevenYears(), 6).error() == NoStatement::TooLittleHistory);
}

TEST_CASE("where a band cannot be told, the reason is told instead", "[picture]") {
    CHECK(picture::monthBand(Series(20, 0), 19).error() == NoStatement::Flat);
    CHECK(picture::monthBand(Series(80, 0), 79).error() == NoStatement::TooFewCases);
    Series gap = sevenYears();
    gap[79].reset();
    CHECK(picture::monthBand(gap, 79).error() == NoStatement::Missing);
    CHECK(picture::monthBand(gap, 200).error() == NoStatement::Missing);
    Series gapBefore = sevenYears();
    gapBefore[20].reset();  // a month without a figure in the past is left out of it
    CHECK(picture::monthBand(gapBefore, 79).has_value());
    Series early(sevenYears().begin(), sevenYears().begin() + 12);
    early[5].reset();
    CHECK(picture::monthBand(early, 10).error() == NoStatement::Missing);
    // Nothing for years, then a wave: no number, whatever the model does.
    Series wave(80, 0);
    for (std::size_t i = 76; i < 80; ++i) wave[i] = 9;
    const auto band = picture::monthBand(wave, 79);
    if (band) CHECK(std::isfinite(band->upper));
}

TEST_CASE("a past outbreak weighs less than the rest", "[picture]") {
    picture::FarringtonParameters parameters;
    parameters.frequency = 12;
    parameters.years = 5;
    parameters.halfWindow = 1;
    parameters.leftOut = 6;
    // February 2026: the February of the outbreak is among its past.
    const auto with = picture::farringtonFlexible(sevenYears(), 73, parameters);
    parameters.reweight = false;
    const auto without = picture::farringtonFlexible(sevenYears(), 73, parameters);
    REQUIRE((with && without));
    CHECK(with->upper < without->upper);
}

TEST_CASE("CUSUM adds up what lies above the mean", "[picture]") {
    const auto steps = picture::cusum(sevenYears(), 60, {0.5, 4});
    REQUIRE(steps.has_value());
    REQUIRE(steps->size() == 24);
    CHECK(std::abs(steps->at(0).upper - 26.3634595683732) < 1e-9);
    CHECK(std::abs(steps->at(6).upper - 6.9010040550822) < 1e-9);
    const std::vector<int> alarms{0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
    for (std::size_t i = 0; i < alarms.size(); ++i) CHECK(steps->at(i).alarm == (alarms[i] == 1));
    CHECK(picture::cusum(Series(10, 0), 5, {}).error() == NoStatement::TooFewCases);
    CHECK(picture::cusum(Series{1, std::nullopt, 2}, 2, {}).error() == NoStatement::Missing);
    CHECK(picture::cusum(sevenYears(), 0, {}).error() == NoStatement::TooLittleHistory);
}

TEST_CASE("a measure is set against a comparison area", "[picture]") {
    const auto ratio = picture::ratioOfRatios({134, 35}, {80, 70});
    REQUIRE(ratio.has_value());
    CHECK(std::abs(ratio->ratio - 0.298507462689) < 1e-9);
    CHECK(std::abs(ratio->interval.low - 0.182646462585) < 1e-6);
    CHECK(std::abs(ratio->interval.high - 0.487864391240) < 1e-6);
    CHECK(std::abs(ratio->p - 1.41049790294e-06) < 1e-15);
    CHECK(picture::ratioOfRatios({134, 0}, {80, 70}).error() == NoStatement::TooFewCases);

    const auto moved = picture::displacement({40, 10}, {30, 32}, picture::BeforeAfter{12, 15}, picture::BeforeAfter{9, 8});
    REQUIRE(moved.has_value());
    CHECK(moved->difference == (10 - 40) - (32 - 30) + (15 - 12) - (8 - 9));
    CHECK(near(moved->standardError, std::sqrt(40.0 + 10 + 30 + 32 + 12 + 15 + 9 + 8)));
    CHECK(picture::displacement({0, 0}, {0, 0}).error() == NoStatement::NothingToCompare);
}

double sumOf(const picture::WeekHours& hours) {
    double sum = 0;
    for (const auto& day : hours)
        for (const double hour : day) sum += hour;
    return sum;
}

picture::WeekHours hoursOf(const char* from, const char* to) {
    picture::WeekHours hours{};
    const auto span = picture::spanOf(from, to);
    REQUIRE(span.has_value());
    picture::spread(*span, hours);
    return hours;
}

TEST_CASE("an event between Friday 16 and Monday 08 is spread over its 64 hours", "[picture]") {
    const auto hours = hoursOf("2026-11-06T16:00", "2026-11-09T08:00");
    CHECK(near(sumOf(hours), 1));
    CHECK(near(hours[4][16], 1.0 / 64));
    CHECK(near(hours[5][0], 1.0 / 64));
    CHECK(near(hours[0][7], 1.0 / 64));
    CHECK(hours[0][8] == 0);
    CHECK(hours[4][15] == 0);
}

TEST_CASE("the weights of a span sum to one, however short or long it is", "[picture]") {
    const char* to =
        GENERATE("2026-03-27T22:31", "2026-03-27T23:10", "2026-03-29T03:30", "2026-04-03T22:30", "2026-04-03T22:31", "2027-12-31T10:07", "2026-03-30");
    const auto hours = hoursOf("2026-03-27T22:30", to);
    CHECK(std::abs(sumOf(hours) - 1) < 1e-9);
}

TEST_CASE("a moment is its own hour, and a day without hour stands outside", "[picture]") {
    CHECK(hoursOf("2026-11-01T23:59", "")[6][23] == 1);
    CHECK(hoursOf("2024-02-29T00:00", "")[3][0] == 1);
    CHECK(hoursOf("2026-11-01T10:05", "2026-11-01T10:05")[6][10] == 1);
    CHECK_FALSE(picture::spanOf("2026-11-01", "").has_value());
    CHECK_FALSE(picture::spanOf("2026-11-01", "2026-11-02").has_value());
    CHECK_FALSE(picture::spanOf("2026-11-02T10:00", "2026-11-01T10:00").has_value());
    CHECK_FALSE(picture::spanOf("", "").has_value());
    // One end with an hour is enough.
    CHECK(near(hoursOf("2026-11-02", "2026-11-02T02:00")[0][1], 0.5));
    CHECK(near(hoursOf("2026-11-02T22:00", "2026-11-02")[0][23], 0.5));
}

TEST_CASE("a survey index moves by whole steps only, in all its published values", "[picture]") {
    using picture::IndexChange;
    CHECK(picture::indexChange({1.30, 1.35}, {1.35}) == IndexChange::None);
    CHECK(picture::indexChange({3.0}, {2.0}) == IndexChange::Better);
    CHECK(picture::indexChange({2.0}, {3.2, 3.1}) == IndexChange::Worse);
    CHECK(picture::indexChange({2.0, 2.3}, {3.2}) == IndexChange::None);
    CHECK(picture::indexChange({}, {3.2}) == IndexChange::None);
}

TEST_CASE("a season that repeats is taken out of a series, and the trend is left", "[picture]") {
    std::vector<double> values;
    for (int month = 0; month < 60; ++month) values.push_back(20 + 0.5 * month + (month % 12 == 6 ? 8 : 0));
    const auto parts = picture::seasonalTrend(values, 12);
    REQUIRE(parts.has_value());
    for (std::size_t i = 0; i < values.size(); ++i) CHECK(std::abs(parts->seasonal[i] + parts->trend[i] + parts->remainder[i] - values[i]) < 1e-9);
    CHECK(parts->seasonal[6] - parts->seasonal[5] > 7);
    CHECK(parts->trend[50] - parts->trend[10] > 19);
    CHECK(picture::seasonalTrend(std::vector<double>(24, 1), 12).error() == NoStatement::TooLittleHistory);
}

}  // namespace statistics_test
