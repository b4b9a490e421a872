// Goals that are counted, and before and after a measure.

#include "core/focus/report_parts.h"
#include "core/picture/board.h"
#include "core/picture/goal_follow_up.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <cmath>

namespace measure_effect_test {

using namespace Qt::StringLiterals;
/// As far as R prints.
bool near(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-8 * std::abs(theirs); }
using picture::MeasureEffect;
using picture::NoStatement;

struct Plan {
    support::TestFile file;
    QString theft = file.add("category", {{"name", u"Theft"_s}});
    QString noise = file.add("category", {{"name", u"Noise"_s}});
    QString north = file.add("area", {{"name", u"North"_s}});
    QString south = file.add("area", {{"name", u"South"_s}});
    QString east = file.add("area", {{"name", u"East"_s}});
    QString area = file.add("focus-area", {{"year", qint64{2026}}, {"title", u"Fewer thefts"_s}});
    QString plan = file.add("plan", {{"focus-area", area}});

    explicit Plan(QDate today = QDate(2026, 11, 24)) : file(today) {}

    QString goal(support::Fields more = {}) {
        support::Fields fields{{"plan", plan},         {"statement", u"A third fewer"_s}, {"measure", u"incident"_s}, {"category", theft}, {"area", north},
                               {"baseline", 60.0},     {"target", 40.0},                  {"baseline-day", QDate(2025, 12, 31)}};
        return file.add("goal", fields + more);
    }
    QString measure(const QString& goal, QDate start) {
        return file.add("activity", {{"plan", plan}, {"what", u"Patrols"_s}, {"goal", goal}, {"start", start}});
    }
    /// So many events in each of @p months months from @p first on.
    void monthly(QDate first, int months, int each, const QString& category, const QString& where) {
        for (int month = 0; month < months; ++month)
            for (int i = 0; i < each; ++i)
                file.add("incident", {{"occurred", first.addMonths(month).addDays(i % 28).toString(Qt::ISODate)}, {"category", category}, {"area", where}});
    }
    std::vector<MeasureEffect> effects(picture::Source source = picture::Source::Incident, int year = 2026, const QString& where = {}) {
        std::vector<MeasureEffect> found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = picture::readEffects(reader, {source, year, year - 1, where, reader.today()}); }).has_value());
        return found;
    }
    picture::GoalFollowUp counted() {
        std::vector<picture::GoalFollowUp> goals;
        REQUIRE(file->read([&](const records::Reader& reader) { goals = picture::readGoals(reader, {picture::Source::Incident, 2026, 2025, {}, reader.today()}); })
                    .has_value());
        REQUIRE(goals.size() == 1);
        return goals.front();
    }
};

TEST_CASE("a goal that is tied to a count counts itself month by month, and says when a change is within chance", "[picture][goal]") {
    Plan town;
    town.monthly(QDate(2024, 1, 1), 24, 5, town.theft, town.north);
    town.monthly(QDate(2026, 1, 1), 10, 4, town.theft, town.north);
    town.monthly(QDate(2026, 11, 1), 1, 20, town.theft, town.north);  // a month that is not over
    town.goal();
    const auto one = town.counted();
    CHECK(one.count.through == QDate(2026, 10, 31));
    CHECK(one.count.lastYear == 50);
    CHECK(one.count.compared == 10);
    CHECK(one.count.before == 50);
    CHECK(one.count.now == 40);
    // R 4.2.2: poisson.test(c(40, 50))$p.value
    CHECK(near(one.count.p, 0.3428331194));
    CHECK(one.count.change == focus::CountChange::WithinChance);
    CHECK(focus::countSentence(one.count) == u"50 → 40 in the same 10 months of the year: within what chance brings."_s);
    CHECK(one.isReached() == false);
    focus::AreaReport area;
    REQUIRE(town.file->read([&](const records::Reader& reader) { area = focus::readArea(reader, town.area); }).has_value());
    const auto values = area.measurements.first();
    REQUIRE(values.size() == 10);
    CHECK(values.last().day == QDate(2026, 10, 31));
    CHECK(values.last().value == 50.0);
    CHECK(focus::comparison(one.goal, values, QDate(2026, 11, 24), false).contains(u"the change is within chance"_s));
    CHECK_FALSE(focus::curve(one.goal, values, true).has_value());  // sums of months could be subtracted
}

TEST_CASE("a counted goal of many tells a certain change, and one without any events tells nothing", "[picture][goal]") {
    Plan town;
    town.monthly(QDate(2025, 1, 1), 12, 10, town.theft, town.north);
    town.monthly(QDate(2026, 1, 1), 10, 5, town.theft, town.north);
    town.goal();
    CHECK(town.counted().count.change == focus::CountChange::Fall);
    Plan empty;
    empty.goal();
    CHECK_FALSE(empty.counted().count.through.isValid());
    CHECK_FALSE(empty.counted().count.lastYear.has_value());
    CHECK(empty.counted().count.change == focus::CountChange::NothingToCompare);
}

TEST_CASE("what a goal counts hangs together", "[picture][goal]") {
    Plan town;
    const auto codes = [&](const support::Fields& fields) {
        const auto added = town.file.tryAdd("goal", support::Fields{{"plan", town.plan}, {"statement", u"Fewer"_s}} + fields);
        return added ? QStringList() : support::issueCodes(added.error());
    };
    CHECK(codes({{"category", town.theft}}) == QStringList{u"measure:measure-missing"_s});
    CHECK(codes({{"measure", u"incident"_s}, {"comparison-area", town.south}}) == QStringList{u"area:area-missing"_s});
    CHECK(codes({{"measure", u"incident"_s}, {"area", town.south}, {"comparison-area", town.south}}) == QStringList{u"comparison-area:same-area"_s});
    CHECK(codes({{"measure", u"incident"_s}, {"area", town.south}, {"beside-area", town.east}}) == QStringList{u"comparison-area:comparison-missing"_s});
    CHECK(codes({{"measure", u"reports"_s}}).isEmpty());
}

TEST_CASE("before and after a measure stand against an area without it", "[picture][effect]") {
    Plan town;
    town.monthly(QDate(2025, 1, 1), 12, 10, town.theft, town.north);
    town.monthly(QDate(2025, 1, 1), 23, 9, town.theft, town.south);
    town.monthly(QDate(2025, 1, 1), 23, 3, town.theft, town.east);
    town.monthly(QDate(2026, 1, 1), 11, 4, town.theft, town.north);
    town.monthly(QDate(2025, 1, 1), 23, 2, town.noise, town.north);
    town.measure(town.goal({{"comparison-area", town.south}, {"beside-area", town.east}}), QDate(2026, 3, 16));
    const auto effects = town.effects();
    REQUIRE(effects.size() == 1);
    const MeasureEffect& effect = effects.front();
    CHECK(effect.from == QDate(2026, 4, 1));  // the month in which it began is neither before nor after
    CHECK(effect.to == QDate(2026, 10, 31));
    CHECK(effect.months == 7);
    CHECK(effect.treated.before == 70);
    CHECK(effect.treated.after == 28);
    CHECK(effect.comparison->before == 63);
    CHECK(effect.comparison->after == 63);
    CHECK(effect.beside->after == 21);
    // R: glm(c(70, 28, 63, 63) ~ place * time, family = poisson)
    REQUIRE(effect.againstOther.has_value());
    CHECK(near(effect.againstOther->ratio, 0.4));
    CHECK(near(effect.againstOther->interval.low, 0.2283971707));
    REQUIRE(effect.difference.has_value());
    CHECK(effect.difference->difference == -42);
    CHECK(near(effect.difference->standardError, std::sqrt(70.0 + 28 + 63 + 63 + 21 + 21)));
    CHECK(effect.isCertain());
    CHECK(effect.isFewer());
    CHECK(picture::effectSentence(effect) ==
          u"North 70 → 28, South 63 → 63, East 21 → 21 in the same 7 months of the year: fewer than without the measure, for certain."_s);
    // Another year's picture, another area's, another source's do not tell it.
    CHECK(town.effects(picture::Source::Incident, 2025).empty());
    CHECK(town.effects(picture::Source::Incident, 2026, town.south).empty());
    CHECK(town.effects(picture::Source::Reports).empty());
}

TEST_CASE("a measure without an area to compare with has changed something, but nobody knows whether it did", "[picture][effect]") {
    Plan town;
    town.monthly(QDate(2025, 1, 1), 12, 10, town.theft, town.north);
    town.monthly(QDate(2026, 1, 1), 10, 3, town.theft, town.north);
    town.measure(town.goal(), QDate(2026, 2, 1));
    const auto effects = town.effects();
    REQUIRE(effects.size() == 1);
    CHECK(effects.front().from == QDate(2026, 2, 1));
    CHECK(effects.front().months == 9);
    CHECK_FALSE(effects.front().againstOther.has_value());
    CHECK(picture::effectSentence(effects.front()).contains(u"certain fall. Whether the measure did it cannot be told"_s));
}

TEST_CASE("a measure that began this month, one of the year to come and one that was called off say no number", "[picture][effect]") {
    Plan town;
    town.monthly(QDate(2025, 1, 1), 22, 3, town.theft, town.north);
    const QString goal = town.goal({{"comparison-area", town.south}});
    town.measure(goal, QDate(2026, 11, 2));
    town.measure(goal, QDate(2027, 1, 10));
    const QString off = town.measure(goal, QDate(2026, 5, 1));
    town.file.set("activity", off, {{"status", u"cancelled"_s}});
    const auto effects = town.effects();
    REQUIRE(effects.size() == 1);
    CHECK(effects.front().months == 0);
    CHECK(effects.front().change.error() == NoStatement::NotOver);
    CHECK_FALSE(effects.front().pAdjusted.has_value());
    const picture::Chart chart = picture::effectChart(effects, {});
    CHECK_FALSE(chart.figure.has_value());
    CHECK(chart.sentence.startsWith(u"Since 2026-11-02 there is no whole month yet"_s));
}

TEST_CASE("none at all in one of the four counts is too few to tell, never a division by nothing", "[picture][effect]") {
    Plan town;
    town.monthly(QDate(2025, 1, 1), 12, 2, town.theft, town.north);
    town.monthly(QDate(2026, 1, 1), 10, 1, town.noise, town.north);
    town.measure(town.goal({{"comparison-area", town.south}}), QDate(2026, 3, 1));
    const auto effects = town.effects();
    REQUIRE(effects.size() == 1);
    CHECK(effects.front().againstOther.error() == NoStatement::TooFewCases);
    CHECK(picture::effectSentence(effects.front()).contains(u"too few to tell"_s));
    const picture::Chart chart = picture::effectChart(effects, {});
    REQUIRE(chart.figure.has_value());
    CHECK_FALSE(chart.table.rows.isEmpty());
}

TEST_CASE("the board tells a measure to colleagues and none to the public", "[picture][effect][public]") {
    Plan town;
    town.monthly(QDate(2025, 1, 1), 22, 3, town.theft, town.north);
    town.measure(town.goal(), QDate(2026, 3, 1));
    picture::BoardFigures inside;
    picture::BoardFigures open;
    REQUIRE(town.file
                ->read([&](const records::Reader& reader) {
                    inside = picture::readBoard(reader, {picture::Source::Incident, 2026, 2025, {}, reader.today()}, false);
                    open = picture::readBoard(reader, {picture::Source::Incident, 2026, 2025, {}, reader.today()}, true);
                })
                .has_value());
    CHECK(inside.effects.size() == 1);
    CHECK(open.effects.empty());
    const auto charts = picture::boardCharts(inside, {});
    CHECK(std::any_of(charts.begin(), charts.end(), [](const picture::Chart& one) { return one.key == "effect" && one.figure; }));
}

}  // namespace measure_effect_test
