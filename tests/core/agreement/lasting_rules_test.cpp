#include "tests/core/agreement/rule_scene.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using agreement::RuleKind;

namespace lasting_rules_test {

RuleScene continuous(int gap, bool own) {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::Continuous);
    rule.gapDays = gap;
    rule.ownMeasure = own;
    scene.book.agreement.countsFrom = QDate(2025, 1, 1);
    return scene;
}

TEST_CASE("what must be done every so often is on track until so many days have passed, then due soon, never missed", "[rules]") {
    RuleScene scene = continuous(31, true);
    for (QDate day(2025, 1, 1); day < QDate(2026, 3, 1); day = day.addDays(29)) scene.add(day);
    scene.add(QDate(2026, 3, 1));
    CHECK(scene.state(QDate(2026, 4, 1), "2026") == "on_track");  // the 31st day
    CHECK(scene.period(QDate(2026, 3, 15), "2026").due == QDate(2026, 4, 1));
    CHECK(scene.state(QDate(2026, 4, 2), "2026") == "due_soon");
    CHECK(scene.state(QDate(2027, 2, 1), "2026") == "due_soon");
    scene.add(QDate(2026, 4, 20));
    CHECK(scene.state(QDate(2026, 4, 20), "2026") == "due_soon");             // done since, but it was late
    CHECK(scene.period(QDate(2026, 4, 20), "2026").passed);                   // nothing can be done about that any more
    CHECK(scene.standing(QDate(2026, 4, 20)).nextDue == QDate(2026, 5, 21));  // it goes on
}

TEST_CASE("a year is kept when no gap in it was too long, also over its ends", "[rules]") {
    RuleScene scene = continuous(183, true);
    for (const QDate day : {QDate(2025, 6, 1), QDate(2025, 11, 20), QDate(2026, 5, 20), QDate(2026, 11, 1)}) scene.add(day);
    CHECK(scene.state(QDate(2027, 1, 1), "2025") == "fulfilled");
    CHECK(scene.state(QDate(2027, 1, 1), "2026") == "fulfilled");
    CHECK(scene.state(QDate(2026, 11, 1), "2026") == "fulfilled");  // enough until the year's end
    CHECK(scene.state(QDate(2026, 10, 1), "2026") == "on_track");
    // 1 November 2026 + 183 days = 3 May 2027.
    CHECK(scene.period(QDate(2027, 2, 1), "2027").due == QDate(2027, 5, 3));
}

TEST_CASE("the gap begins when the agreement counts, so that nothing before is asked for", "[rules]") {
    RuleScene scene = continuous(100, true);
    CHECK(scene.state(QDate(2025, 4, 11), "2025") == "on_track");
    CHECK(scene.state(QDate(2025, 4, 12), "2025") == "due_soon");
    CHECK(scene.state(QDate(2025, 4, 12), "2024") == "not_due before_signing");
}

TEST_CASE("a gap that the law itself sets is missed when it is passed, and due soon ninety days before", "[rules]") {
    RuleScene scene = continuous(731, false);
    scene.book.agreement.countsFrom = QDate(2023, 7, 1);
    scene.add(QDate(2024, 2, 1));
    CHECK(scene.state(QDate(2025, 6, 1), "2025") == "fulfilled");
    CHECK(scene.state(QDate(2026, 1, 5), "2026") == "due_soon");
    CHECK(scene.state(QDate(2026, 2, 2), "2026") == "missed");
    CHECK(scene.standing(QDate(2026, 2, 2)).nextDue == QDate(2026, 2, 2));
}

TEST_CASE("a decision without what must go before it is missed for good; a year without decisions breaks nothing", "[rules]") {
    RuleScene scene;
    agreement::Rule& gate = scene.rule(RuleKind::Gate);
    gate.before << u"decision verb=approve"_s;
    gate.item = u"plan"_s;
    CHECK(scene.state(QDate(2026, 5, 1), "2026") == "fulfilled");  // a year's end changes nothing of that
    CHECK(scene.state(QDate(2026, 5, 1), "2025") == "fulfilled");
    auto& first = scene.add(QDate(2026, 5, 2), "decision");
    first.facts = {{"verb", {u"approve"_s}}, {"plan", {u"P1"_s}}};
    CHECK(scene.state(QDate(2026, 5, 1), "2026") == "fulfilled");  // not decided yet
    CHECK(scene.state(QDate(2026, 5, 2), "2026") == "missed");
    scene.add(QDate(2026, 5, 3)).facts = {{"plan", {u"P1"_s}}};
    CHECK(scene.state(QDate(2026, 5, 9), "2026") == "missed");  // written afterwards
    scene.add(QDate(2026, 5, 2)).facts = {{"plan", {u"P1"_s}}};
    CHECK(scene.state(QDate(2026, 5, 9), "2026") == "fulfilled");
    auto& adopted = scene.add(QDate(2026, 6, 1), "decision");
    adopted.facts = {{"verb", {u"adopt"_s}}, {"plan", {u"P2"_s}}};
    CHECK(scene.state(QDate(2026, 6, 9), "2026") == "fulfilled");
}

TEST_CASE("as needed is counted year by year, and only an own target makes it due soon", "[rules]") {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::AsNeeded);
    CHECK(scene.state(QDate(2026, 5, 1)) == "counted");
    CHECK(scene.state(QDate(2026, 5, 1), "2027") == "not_due future");
    rule.scope = agreement::RuleScope::Unit;
    rule.targetDays = 366;
    rule.ownMeasure = true;
    CHECK(scene.state(QDate(2026, 5, 1)) == "counted");  // no unit is known
    scene.add(QDate(2025, 4, 30)).facts = {{"unit", {u"Fyrskolan"_s}}};
    CHECK(scene.state(QDate(2026, 5, 1), "2026", u"Fyrskolan"_s) == "counted");
    CHECK(scene.state(QDate(2026, 5, 2), "2026", u"Fyrskolan"_s) == "due_soon");
    CHECK(scene.state(QDate(2026, 5, 2), "2025", u"Fyrskolan"_s) == "counted");
}

TEST_CASE("once by a day: reminded of from its day, due soon ninety days before, missed until it is done", "[rules]") {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::OnceBy);
    rule.by = QDate(2027, 10, 31);
    rule.remindFrom = QDate(2027, 1, 1);
    CHECK(scene.state(QDate(2026, 12, 31)) == "not_due");
    CHECK(scene.state(QDate(2027, 1, 1)) == "on_track");
    CHECK(scene.state(QDate(2027, 8, 1)) == "on_track");
    CHECK(scene.state(QDate(2027, 8, 2)) == "due_soon");
    CHECK(scene.state(QDate(2027, 11, 1)) == "missed");
    CHECK(scene.state(QDate(2029, 5, 1)) == "missed");
    CHECK(scene.standing(QDate(2029, 5, 1)).nextDue == QDate(2029, 5, 1));
    scene.add(QDate(2027, 11, 5));
    CHECK(scene.state(QDate(2029, 5, 1)) == "fulfilled");
    RuleScene passed;
    passed.rule(RuleKind::OnceBy).by = QDate(2023, 12, 31);
    CHECK(passed.state(QDate(2026, 1, 1), "2023") == "not_due before_signing");
}

TEST_CASE("a mailing counts for the occasion that it names, one without a name for none", "[rules]") {
    RuleScene scene;
    scene.rule(RuleKind::OnceBy).dates = {u"Valborg=04-30 walpurgis"_s, u"Sommarlov=end-of-spring-term summer"_s, u"Jullov=end-of-autumn-term christmas"_s};
    CHECK(scene.period(QDate(2026, 1, 1), "2026", u"Sommarlov"_s).due == QDate(2026, 6, 11));
    CHECK(scene.state(QDate(2026, 4, 30), "2026", u"Valborg"_s) == "due_soon");
    CHECK(scene.state(QDate(2026, 5, 1), "2026", u"Valborg"_s) == "missed");
    scene.add(QDate(2026, 4, 30));
    CHECK(scene.state(QDate(2026, 5, 1), "2026", u"Valborg"_s) == "missed");
    scene.add(QDate(2026, 4, 30)).facts = {{"occasion", {u"walpurgis"_s}}};
    CHECK(scene.state(QDate(2026, 5, 1), "2026", u"Valborg"_s) == "fulfilled");
    CHECK(scene.state(QDate(2026, 6, 12), "2026", u"Sommarlov"_s) == "missed");
    scene.add(QDate(2026, 5, 2)).facts = {{"occasion", {u"summer"_s}}};
    CHECK(scene.state(QDate(2026, 6, 12), "2026", u"Sommarlov"_s) == "fulfilled");
    scene.add(QDate(2026, 12, 23)).facts = {{"occasion", {u"christmas"_s}}};  // the term has ended
    CHECK(scene.state(QDate(2026, 12, 23), "2026", u"Jullov"_s) == "missed");
}

TEST_CASE("what must hold each day is missed at once when it does not, and wanted today", "[rules]") {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::Structure);
    rule.demand = agreement::Demand::DocumentValid;
    auto& document = scene.add(QDate(2025, 2, 1));
    document.to = QDate(2026, 2, 28);
    CHECK(scene.state(QDate(2026, 2, 28), "2026") == "fulfilled");
    CHECK(scene.state(QDate(2026, 3, 1), "2026") == "missed");
    CHECK(scene.standing(QDate(2026, 3, 1)).nextDue == QDate(2026, 3, 1));
    CHECK(scene.state(QDate(2027, 1, 1), "2026") == "missed");
    CHECK(scene.state(QDate(2027, 1, 1), "2025") == "fulfilled");
    rule.ownMeasure = true;
    CHECK(scene.state(QDate(2027, 1, 1), "2026") == "due_soon");
}

TEST_CASE("a function is filled by someone whose details are fresh enough; a later confirmation speaks for the days before", "[rules]") {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::Structure);
    rule.demand = agreement::Demand::RoleFilled;
    rule.roles << base::Id<people::Role>(u"police"_s);
    rule.confirmedWithin = 365;
    rule.ownMeasure = true;
    CHECK(scene.state(QDate(2026, 5, 1)) == "due_soon");
    auto& person = scene.add(QDate(2025, 5, 1));
    person.roles << u"police"_s;
    CHECK(scene.state(QDate(2026, 5, 1)) == "fulfilled");
    CHECK(scene.state(QDate(2026, 5, 2)) == "due_soon");
    CHECK(scene.state(QDate(2024, 5, 2)) == "fulfilled");
    scene.set["thing"].first().day = QDate();
    CHECK(scene.period(QDate(2026, 5, 2), "2026").missing.first().args == QStringList{u"Kommunpolis (Thing)"_s});
}

TEST_CASE("the next day is told when it lies in the year after", "[rules]") {
    RuleScene scene = continuous(183, true);
    for (QDate day(2025, 1, 1); day <= QDate(2026, 10, 1); day = day.addDays(91)) scene.add(day);
    scene.add(QDate(2026, 10, 1));
    CHECK(scene.state(QDate(2026, 12, 10), "2026") == "fulfilled");
    CHECK(scene.standing(QDate(2026, 12, 10)).nextDue == QDate(2027, 4, 2));
}

TEST_CASE("a mailing before its occasion's days is none, and one of the last Christmas none of the next", "[rules]") {
    RuleScene scene;
    scene.rule(RuleKind::OnceBy).dates = {u"Valborg=04-30 walpurgis"_s, u"Sommarlov=end-of-spring-term summer"_s, u"Jullov=end-of-autumn-term christmas"_s};
    scene.add(QDate(2026, 4, 25)).facts = {{"occasion", {u"summer"_s}}};
    CHECK(scene.state(QDate(2026, 4, 27), "2026", u"Sommarlov"_s) == "not_due future");
    CHECK(scene.standing(QDate(2026, 4, 27)).nextDue == QDate(2026, 4, 30));
    scene.add(QDate(2026, 1, 4)).facts = {{"occasion", {u"christmas"_s}}};
    CHECK(scene.state(QDate(2026, 12, 23), "2026", u"Jullov"_s) == "missed");
}

TEST_CASE("nothing is wanted before the agreement counts", "[rules]") {
    RuleScene scene;
    scene.rule(RuleKind::Structure).demand = agreement::Demand::DocumentValid;
    CHECK(scene.state(QDate(2024, 3, 3), "2024") == "not_due before_signing");
    CHECK(scene.state(QDate(2024, 3, 4), "2024") == "on_track");
    CHECK(scene.standing(QDate(2024, 3, 4)).nextDue == QDate(2024, 3, 4));
}

TEST_CASE("that nobody is named is the agreement's matter, that details are old is an own measure", "[rules]") {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::Structure);
    rule.demand = agreement::Demand::RoleFilled;
    rule.roles << base::Id<people::Role>(u"police"_s);
    rule.confirmedWithin = 365;
    CHECK(scene.state(QDate(2027, 1, 1), "2026") == "missed");
    scene.add(QDate(2024, 5, 1)).roles << u"police"_s;
    CHECK(scene.state(QDate(2026, 12, 31), "2026") == "due_soon");
    CHECK(scene.state(QDate(2027, 1, 1), "2026") == "fulfilled");  // who was named then is what a closed year knows
}

}  // namespace lasting_rules_test
