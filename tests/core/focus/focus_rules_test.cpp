#include "core/focus/activity.h"
#include "core/focus/child_impact.h"
#include "core/focus/goal.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"

using namespace scene;

namespace focus_rules_test {

template <class T>
QStringList issues(const base::Result<T>& result) {
    return result ? QStringList() : support::issueCodes(result.error());
}

TEST_CASE("a focus area has one plan", "[focus]") {
    Scene scene(false);
    const auto second = scene.file.tryAdd("plan", {{"focus-area", scene.area}});
    CHECK(issues(second) == QStringList{u"focus-area:not-unique"_s});
}

TEST_CASE("a plan without a title takes the focus area's", "[focus]") {
    support::TestFile file;
    const QString area = file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Hamnen"_s}});
    CHECK(file.text("plan", file.add("plan", {{"focus-area", area}}), "title") == u"Hamnen"_s);
}

TEST_CASE("each letter of SMART names the fields that it lacks", "[focus][smart]") {
    const auto missing = [](const focus::Goal& goal) {
        QString word;
        for (const focus::SmartLetter& letter : focus::smart(goal)) {
            word += QLatin1Char(letter.letter);
            for (const QByteArray& key : letter.missing) word += u' ' + QString::fromLatin1(key);
            word += u';';
        }
        return word.toStdString();
    };
    CHECK(missing({}) == "S statement;M indicator unit baseline baseline-day baseline-source target;A scope;R realistic;T due;");
    focus::Goal goal;
    goal.statement = u"a"_s;
    goal.indicator = u"b"_s;
    goal.unit = u"c"_s;
    goal.baseline = 0.0;  // nought is a value
    goal.baselineDay = QDate(2026, 1, 1);
    goal.baselineSource = u"d"_s;
    goal.target = 0.0;
    goal.scope = u"e"_s;
    goal.realistic = u"f"_s;
    goal.due = QDate(2026, 2, 1);
    CHECK(missing(goal) == "S;M;A;R;T;");
    goal.baselineSource = u" "_s;
    goal.scope = u"\n"_s;
    CHECK(missing(goal) == "S;M baseline-source;A scope;R;T;");
}

TEST_CASE("a child impact assessment is complete with a reason, or with groups, rights, options, weighing and conclusion", "[focus][child-impact]") {
    using focus::missingParts;
    CHECK(missingParts({}) == QList<QByteArray>{"concerned"});
    focus::ChildImpact none;
    none.concerned = false;
    CHECK(missingParts(none) == QList<QByteArray>{"reason"});
    none.reason = u"Gäller belysning"_s;
    CHECK(missingParts(none).isEmpty());
    focus::ChildImpact some;
    some.concerned = true;
    some.reason = u"Gäller belysning"_s;
    CHECK(missingParts(some) == QList<QByteArray>{"groups", "rights", "options", "weighing", "conclusion"});
    some.groups = some.rights = some.options = some.weighing = some.conclusion = u"x"_s;
    CHECK(missingParts(some).isEmpty());
}

TEST_CASE("one child impact assessment may serve several plans", "[focus][child-impact]") {
    Scene scene;
    const QString area = scene.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Hamnen"_s}});
    const QString plan = scene.file.add("plan", {{"focus-area", area}});
    scene.file.set("child-impact", scene.assessment, {{"plans", QStringList{scene.plan, plan}}});
    scene.take(plan, focus::Verb::Submit, focus::Body::Cooperation);
    CHECK_FALSE(codes(scene.decide(request({plan}, focus::Verb::Approve, focus::Body::Steering))).contains(u"child-impact-missing"_s));
}

TEST_CASE("a goal and an activity keep their days in order", "[focus]") {
    Scene scene;
    CHECK(issues(scene.file.trySet("goal", scene.goal, {{"due", QDate(2026, 1, 14)}})) == QStringList{u"due:before-start"_s});
    CHECK(scene.file.trySet("goal", scene.goal, {{"due", QDate(2026, 1, 15)}}));
    CHECK(issues(scene.file.trySet("activity", scene.activity, {{"start", QDate(2026, 12, 11)}})) == QStringList{u"due:before-start"_s});
}

TEST_CASE("an activity serves a goal of its own plan and acts on a cause of its own focus area", "[focus]") {
    Scene scene;
    const QString area = scene.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Hamnen"_s}});
    const QString plan = scene.file.add("plan", {{"focus-area", area}});
    const QString goal = scene.file.add("goal", {{"plan", plan}, {"statement", u"Lugnare"_s}});
    const QString cause = scene.file.add("cause", {{"focus-area", area}, {"text", u"Fest"_s}});
    CHECK(issues(scene.file.trySet("activity", scene.activity, {{"goal", goal}, {"cause", cause}})) ==
          QStringList{u"goal:other-plan"_s, u"cause:other-focus-area"_s});
}

TEST_CASE("late is computed: open and after its due day", "[focus]") {
    focus::Activity activity;
    const QDate today(2026, 11, 24);
    CHECK_FALSE(focus::isLate(activity, today));
    activity.due = today;
    CHECK_FALSE(focus::isLate(activity, today));
    activity.due = today.addDays(-1);
    CHECK(focus::isLate(activity, today));
    activity.status = focus::ActivityStatus::Started;
    CHECK(focus::isLate(activity, today));
    for (const auto closed : {focus::ActivityStatus::Done, focus::ActivityStatus::Cancelled}) {
        activity.status = closed;
        CHECK_FALSE(focus::isLate(activity, today));
    }
}

TEST_CASE("a focus area's year has four digits", "[focus]") {
    support::TestFile file;
    CHECK(issues(file.tryAdd("focus-area", {{"year", qint64(26)}, {"title", u"x"_s}})) == QStringList{u"year:not-a-year"_s});
    CHECK(issues(file.tryAdd("focus-area", {{"title", u"x"_s}})) == QStringList{u"year:required"_s});
    CHECK(issues(file.tryAdd("focus-area", {{"title", u"x"_s}})).value(0).startsWith(u"year:"_s));
}

}  // namespace focus_rules_test
