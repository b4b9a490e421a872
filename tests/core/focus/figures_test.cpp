#include "core/focus/figures.h"

#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using report::Standing;

namespace figures_test {

/// Reads the scene's area and gives a drawing of it.
template <class Draw>
auto drawn(scene::Scene& scene, Draw draw) {
    std::optional<decltype(draw(std::declval<const records::Reader&>(), std::declval<const focus::AreaReport&>()))> result;
    REQUIRE(scene.file->read([&](const records::Reader& reader) { result = draw(reader, focus::readArea(reader, scene.area)); }));
    return *result;
}

QList<Standing> standings(const report::DrawnFigure& figure) {
    QList<Standing> all;
    for (const auto& step : std::get<report::Stepper>(figure.drawing).steps) all << step.standing;
    return all;
}

TEST_CASE("causes hang on the bone of their factor, a chain stands apart", "[figures]") {
    scene::Scene scene;
    scene.file.set("cause", scene.cause, {{"factor", u"place"_s}});
    const QString other = scene.file.add("cause", {{"focus-area", scene.area}, {"text", u"Ingen ser"_s}, {"direct", false}});
    const QString link = scene.file.add("cause", {{"focus-area", scene.area}, {"text", u"Skymning"_s}, {"factor", u"chain"_s}});
    const auto figure = drawn(scene, [](const auto&, const auto& area) { return focus::causesFigure(area.area.value.title, area.causes); });
    REQUIRE(figure);
    const auto& fish = std::get<report::Fishbone>(figure->drawing);
    CHECK(fish.head == u"Trygg skolväg"_s);
    REQUIRE(fish.bones.size() == 4);  // victim, offender, place, and those without a factor
    REQUIRE(fish.bones[2].causes.size() == 1);
    CHECK(fish.bones[2].causes[0].id == scene.cause);
    REQUIRE(fish.bones[3].causes.size() == 1);
    CHECK(fish.bones[3].causes[0].id == other);
    CHECK_FALSE(fish.bones[3].causes[0].direct);
    REQUIRE(fish.chain.size() == 1);
    CHECK(fish.chain[0].id == link);
    for (const QString& word : {u"Mörk gångtunnel"_s, u"Ingen ser"_s, u"Skymning"_s}) CHECK(figure->alternativeText.contains(word));
}

TEST_CASE("a chain of events alone is drawn without a fish, and no causes give no drawing", "[figures]") {
    scene::Scene scene;
    scene.file.set("cause", scene.cause, {{"factor", u"chain"_s}});
    const auto draw = [](const auto&, const auto& area) { return focus::causesFigure(area.area.value.title, area.causes); };
    const auto figure = drawn(scene, draw);
    REQUIRE(figure);
    CHECK(std::get<report::Fishbone>(figure->drawing).bones.isEmpty());
    scene::Scene empty(false);
    CHECK_FALSE(drawn(empty, draw));
}

TEST_CASE("the time line spans all days and today in whole months, without what was cancelled", "[figures]") {
    scene::Scene scene;
    scene.file.clock().setDay(QDate(2026, 12, 20));  // the due day has gone
    scene.file.add("activity",
                   {{"plan", scene.plan}, {"what", u"Vandring"_s}, {"start", QDate(2026, 9, 15)}, {"due", QDate(2027, 2, 3)}, {"status", u"started"_s}});
    scene.file.add("activity", {{"plan", scene.plan}, {"what", u"Ströks"_s}, {"due", QDate(2025, 1, 1)}, {"status", u"cancelled"_s}});
    scene.file.add("activity", {{"plan", scene.plan}, {"what", u"Utan dag"_s}});
    const auto figure =
        drawn(scene, [](const records::Reader& reader, const auto& area) { return focus::activitiesFigure(area.plan->activities, reader.today()); });
    REQUIRE(figure);
    const auto& line = std::get<report::Timeline>(figure->drawing);
    CHECK(line.from == QDate(2026, 9, 1));
    CHECK(line.to == QDate(2027, 2, 28));
    REQUIRE(line.bars.size() == 2);
    CHECK(line.bars[0].text == u"Vandring"_s);
    CHECK(line.bars[0].standing == Standing::OnTrack);
    CHECK(line.bars[1].id == scene.activity);
    CHECK(line.bars[1].standing == Standing::Missed);
    CHECK(line.ticks.size() == 6);
    CHECK(figure->alternativeText.contains(u"2026-09-15"_s));
}

TEST_CASE("the way of a focus area and its plan follows the decisions, with day and body", "[figures]") {
    using focus::Body;
    using focus::Verb;
    scene::Scene scene;
    const auto area = [&] { return drawn(scene, [](const records::Reader& reader, const auto& report) { return focus::areaProgress(reader, report); }); };
    const auto plan = [&] { return drawn(scene, [](const records::Reader& reader, const auto& report) { return focus::planProgress(reader, report); }); };
    const auto take = [&](const QString& id, Verb verb, Body body) {
        auto request = scene::fullRequest({id}, verb, body);
        request.day = QDate(2026, 10, 7);
        REQUIRE(focus::decide(scene.file.file(), request));
    };
    constexpr auto N = Standing::NotDue;
    constexpr auto F = Standing::Fulfilled;
    constexpr auto T = Standing::OnTrack;
    CHECK(standings(area()) == QList<Standing>{T, N, N, N, N, N});
    take(scene.area, Verb::Propose, Body::Cooperation);
    take(scene.area, Verb::Approve, Body::Steering);
    CHECK(standings(area()) == QList<Standing>{F, F, T, N, N, N});
    CHECK(std::get<report::Stepper>(area().drawing).steps[2].detail.startsWith(u"2026-10-07 · Steering group"_s));
    take(scene.plan, Verb::Submit, Body::Cooperation);
    take(scene.plan, Verb::Return, Body::Steering);
    CHECK(standings(plan()) == QList<Standing>{Standing::DueSoon, N, N, N, N, N});
    take(scene.plan, Verb::Submit, Body::Cooperation);
    take(scene.plan, Verb::Approve, Body::Steering);
    take(scene.plan, Verb::Start, Body::Cooperation);
    CHECK(standings(plan()) == QList<Standing>{F, F, F, T, N, N});
    CHECK(standings(area()) == QList<Standing>{F, F, F, T, N, N});
    take(scene.area, Verb::Close, Body::Steering);
    CHECK(standings(area()) == QList<Standing>{F, F, F, F, F, F});
}

TEST_CASE("a focus area that was not prioritised ends there", "[figures]") {
    scene::Scene scene;
    REQUIRE(focus::decide(scene.file.file(), scene::fullRequest({scene.area}, focus::Verb::Propose, focus::Body::Cooperation)));
    REQUIRE(focus::decide(scene.file.file(), scene::fullRequest({scene.area}, focus::Verb::Reject, focus::Body::Steering)));
    const auto figure = drawn(scene, [](const records::Reader& reader, const auto& area) { return focus::areaProgress(reader, area); });
    CHECK(standings(figure) == QList<Standing>{Standing::Fulfilled, Standing::Fulfilled, Standing::Missed});
}

}  // namespace figures_test
