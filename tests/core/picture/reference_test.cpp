// The statistics against results of R on public series, where the folder of real files is at hand.

#include "core/picture/cusum.h"
#include "core/picture/ears.h"
#include "core/picture/farrington.h"
#include "core/picture/rate_comparison.h"
#include "core/picture/rate_interval.h"
#include "core/picture/seasonal_trend.h"
#include "tests/support/catch_qt.h"
#include "tests/support/real_data.h"

#include <QFile>
#include <cmath>

namespace reference_test {

using namespace Qt::StringLiterals;
using picture::Series;

/// A table of R's: names in the first line, quoted; every cell a number, or empty.
struct Table {
    QStringList names;
    QList<QStringList> rows;

    [[nodiscard]] bool has(const QStringList& row, const char* name) const { return !row.at(names.indexOf(QLatin1String(name))).isEmpty(); }
    [[nodiscard]] double number(const QStringList& row, const char* name) const {
        const QString cell = row.at(names.indexOf(QLatin1String(name)));
        bool fine = false;
        const double value = cell.toDouble(&fine);
        INFO(name << " " << cell.toStdString());
        REQUIRE(fine);
        return value;
    }
};

Table tableOf(const QString& folder, const QString& name) {
    QFile file(folder + u"/statistics-reference/"_s + name);
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    Table table;
    const auto lines = QString::fromUtf8(file.readAll()).remove(u'"').split(u'\n', Qt::SkipEmptyParts);
    table.names = lines.first().split(u',');
    for (const QString& line : lines.mid(1)) table.rows << line.split(u',');
    return table;
}

Series seriesOf(const QString& folder, const QString& name) {
    const Table table = tableOf(folder, u"series-%1.csv"_s.arg(name));
    Series series;
    for (const QStringList& row : table.rows) series.emplace_back(static_cast<qint64>(table.number(row, "observed")));
    return series;
}

/// The tables have ten to twelve digits.
bool same(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-6 * std::abs(theirs) + 1e-9; }

std::size_t stepOf(const Table& table, const QStringList& row) { return static_cast<std::size_t>(table.number(row, "index")) - 1; }

#define CHECK_SAME(ours, name)                      \
    do {                                            \
        INFO(row.join(u' ').toStdString());         \
        INFO(name << ": " << (ours));               \
        CHECK(same(ours, table.number(row, name))); \
    } while (false)

TEST_CASE("exact limits of counts are those of R", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    const Table table = tableOf(folder, u"poisson-exact-ci.csv"_s);
    REQUIRE(table.rows.size() == 363);
    for (const QStringList& row : table.rows) {
        const auto interval = picture::countInterval(static_cast<qint64>(table.number(row, "count")), table.number(row, "level"));
        CHECK_SAME(interval.low, "lower");
        CHECK_SAME(interval.high, "upper");
    }
}

TEST_CASE("intervals of shares are those of R", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    const Table table = tableOf(folder, u"proportion-ci-95.csv"_s);
    for (const QStringList& row : table.rows) {
        const auto all = picture::shareIntervals(static_cast<qint64>(table.number(row, "x")), static_cast<qint64>(table.number(row, "n")));
        CHECK_SAME(all.wilson.low, "wilson_lower");
        CHECK_SAME(all.wilson.high, "wilson_upper");
        CHECK_SAME(all.corrected.low, "wilson_cc_lower");
        CHECK_SAME(all.corrected.high, "wilson_cc_upper");
        CHECK_SAME(all.exact.low, "exact_lower");
        CHECK_SAME(all.exact.high, "exact_upper");
    }
}

TEST_CASE("the comparison of two counts gives R's ratios, intervals and p-values", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    const Table table = tableOf(folder, u"poisson-two-rates-exact-conditional.csv"_s);
    for (const QStringList& row : table.rows) {
        const picture::Counted now{static_cast<qint64>(table.number(row, "x1")), table.number(row, "t1")};
        const picture::Counted before{static_cast<qint64>(table.number(row, "x2")), table.number(row, "t2")};
        const auto comparison = picture::compareRates(now, before);
        const auto values = picture::exactPValues(now, before);
        REQUIRE(comparison.has_value() == table.has(row, "rate_ratio"));
        if (!comparison) {
            CHECK(comparison.error() == picture::NoStatement::NothingToCompare);
            continue;
        }
        CHECK_SAME(comparison->ratio, "rate_ratio");
        CHECK_SAME(comparison->interval.low, "ci95_lower");
        CHECK_SAME(comparison->interval.high, "ci95_upper");
        CHECK_SAME(comparison->p, "p_central");
        CHECK_SAME(values->central, "p_central");
        CHECK_SAME(values->minimumLikelihood, "p_two_sided_minlike");
        CHECK_SAME(values->midCentral, "p_midp_central");
        CHECK_SAME(values->greater, "p_greater");
        CHECK_SAME(values->less, "p_less");
    }
}

void checkExpectations(const QString& folder, const QString& file, const picture::FarringtonParameters& parameters, bool improved) {
    const Series series = seriesOf(folder, u"salmonella_agona"_s);
    const Table table = tableOf(folder, file);
    REQUIRE(table.rows.size() == 31);
    for (const QStringList& row : table.rows) {
        const auto own =
            improved ? picture::farringtonFlexible(series, stepOf(table, row), parameters) : picture::farrington1996(series, stepOf(table, row), parameters);
        REQUIRE(own.has_value());
        CHECK_SAME(own->upper, "upperbound");
        CHECK(own->alarm == (table.number(row, "alarm") > 0));
        if (!improved) continue;
        CHECK_SAME(own->expected, "expected");
        CHECK_SAME(own->score, "score");
        CHECK_SAME(own->p, "pvalue");
    }
}

TEST_CASE("Farrington's expectations are those of R", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    picture::FarringtonParameters parameters;
    parameters.years = 4;
    SECTION("improved, with the upper limit of the expectation") {
        parameters.threshold = picture::Threshold::Muan;
        parameters.alpha = 0.05;
        checkExpectations(folder, u"farringtonFlexible-agona-improved-muan.csv"_s, parameters, true);
    }
    SECTION("improved, set as the original") {
        parameters.seasonLevels = 1;
        parameters.leftOut = 3;
        parameters.unusualFrom = 1;
        parameters.trendLevel = 0.05;
        parameters.alpha = 0.1;
        parameters.threshold = picture::Threshold::Delta;
        checkExpectations(folder, u"farringtonFlexible-agona-original.csv"_s, parameters, true);
    }
    SECTION("of 1996") {
        parameters.years = 3;
        parameters.alpha = 0.01;
        checkExpectations(folder, u"farrington-agona-b3w3.csv"_s, parameters, false);
    }
}

TEST_CASE("the limits of EARS are those of R", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    using picture::EarsMethod;
    struct Case {
        const char* series;
        const char* name;
        EarsMethod method;
    };
    const auto one = GENERATE(Case{"k1", "C1", EarsMethod::C1}, Case{"k1", "C3", EarsMethod::C3}, Case{"n1", "C3", EarsMethod::C3},
                              Case{"s1", "C1", EarsMethod::C1}, Case{"s1", "C2", EarsMethod::C2}, Case{"s1", "C3", EarsMethod::C3});
    const QString name = QLatin1String(one.series);
    const Series series = seriesOf(folder, name);
    const Table table = tableOf(folder, u"ears-%1-%2.csv"_s.arg(name, QLatin1String(one.name)));
    for (const QStringList& row : table.rows) {
        const auto limit = picture::ears(series, stepOf(table, row), {one.method, 7, 0.001});
        INFO(row.join(u' ').toStdString());
        if (!limit) {
            // R goes on with a spread of 0: the limit is the mean itself, or no number.
            CHECK(limit.error() == picture::NoStatement::Flat);
            continue;
        }
        CHECK_SAME(limit->upper, "upperbound");
        CHECK(limit->alarm == (table.number(row, "alarm") > 0));
    }
}

TEST_CASE("the sums of CUSUM are those of R", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    const Table table = tableOf(folder, u"cusum-agona-k0.5-h4-anscombe.csv"_s);
    const auto steps = picture::cusum(seriesOf(folder, u"salmonella_agona"_s), 208, {0.5, 4});
    REQUIRE(steps.has_value());
    REQUIRE(static_cast<qsizetype>(steps->size()) == table.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList& row = table.rows[i];
        const auto& step = (*steps)[static_cast<std::size_t>(i)];
        CHECK_SAME(step.upper, "upperbound");
        CHECK(step.alarm == (table.number(row, "alarm") > 0));
    }
}

TEST_CASE("season and trend of a series are those of R", "[picture][reference]") {
    const QString folder = support::realData("statistics");
    if (folder.isEmpty()) return;
    const Table table = tableOf(folder, u"stl-log-ukdriverdeaths.csv"_s);
    std::vector<double> values;
    for (const QStringList& row : table.rows) values.push_back(std::log(table.number(row, "deaths")));
    const auto parts = picture::seasonalTrend(values, 12);
    REQUIRE(parts.has_value());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList& row = table.rows[i];
        const auto at = static_cast<std::size_t>(i);
        CHECK_SAME(parts->seasonal[at], "seasonal");
        CHECK_SAME(parts->trend[at], "trend");
        CHECK_SAME(parts->remainder[at], "remainder");
    }
}

}  // namespace reference_test
