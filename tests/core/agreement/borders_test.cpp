// The borders of the rules, one by one: agreement.md "Borders, exactly". Days and numbers are made by hand.

#include "core/agreement/condition.h"
#include "tests/core/agreement/rule_scene.h"

#include <random>

using namespace Qt::StringLiterals;
using agreement::Demand;
using agreement::Per;
using agreement::RuleKind;

namespace borders_test {

RuleScene continuous(int gap, bool own = false) {
    RuleScene scene;
    agreement::Rule& rule = scene.rule(RuleKind::Continuous);
    rule.gapDays = gap;
    rule.ownMeasure = own;
    return scene;
}

/// Someone who is a member, as long as @p from and @p to say.
RuleScene lasting(QDate from, QDate to) {
    RuleScene scene;
    scene.rule(RuleKind::Structure).demand = Demand::DocumentValid;
    agreement::Evidence& evidence = scene.add(from);
    evidence.to = to;
    evidence.lasting = true;
    return scene;
}

TEST_CASE("the last day in time is the last plus the gap, and the day after is late", "[rules][borders]") {
    RuleScene kept = continuous(40);
    for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(40)) kept.add(day);
    CHECK(kept.state(QDate(2026, 1, 1), "2025") == "fulfilled");
    RuleScene late = continuous(40);
    for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(day.month() == 5 ? 41 : 40)) late.add(day);
    CHECK(late.state(QDate(2026, 1, 1), "2025") == "missed");
    // On the last day in time nothing is late; the day after it is.
    RuleScene one = continuous(40);
    one.add(QDate(2024, 12, 20));
    one.add(QDate(2025, 1, 10));
    CHECK(one.state(QDate(2025, 2, 19), "2025") == "due_soon");
    CHECK(one.standing(QDate(2025, 2, 19)).nextDue == QDate(2025, 2, 19));
    CHECK(one.state(QDate(2025, 2, 20), "2025") == "missed");
}

TEST_CASE("an open year that holds a gap is what it will be when it has closed", "[rules][borders]") {
    RuleScene scene = continuous(40);
    for (QDate day(2025, 1, 1); day < QDate(2025, 3, 1); day = day.addDays(20)) scene.add(day);
    for (QDate day(2025, 6, 1); day.year() == 2025; day = day.addDays(20)) scene.add(day);
    scene.add(QDate(2026, 1, 1));
    CHECK(scene.state(QDate(2025, 11, 1), "2025") == "missed");
    CHECK(scene.state(QDate(2025, 12, 31), "2025") == "missed");
    CHECK(scene.state(QDate(2026, 1, 1), "2025") == "missed");
    CHECK_FALSE(scene.period(QDate(2025, 11, 1), "2025").missing.isEmpty());
    CHECK(scene.standing(QDate(2025, 11, 1)).nextDue == QDate(2025, 10, 19).addDays(40));
    RuleScene own = continuous(40, true);
    own.set = scene.set;
    CHECK(own.state(QDate(2025, 11, 1), "2025") == "due_soon");
    CHECK(own.state(QDate(2026, 1, 1), "2025") == "due_soon");
}

TEST_CASE("an open year in which nobody was there for some days is missed at once", "[rules][borders]") {
    RuleScene scene = lasting(QDate(2025, 1, 1), QDate(2025, 3, 31));
    agreement::Evidence& next = scene.add(QDate(2025, 4, 2));
    next.lasting = true;
    CHECK(scene.state(QDate(2025, 3, 31), "2025") == "fulfilled");
    CHECK(scene.standing(QDate(2025, 3, 31)).nextDue == QDate(2025, 3, 31));
    CHECK(scene.state(QDate(2025, 4, 1), "2025") == "missed");
    CHECK(scene.state(QDate(2025, 10, 1), "2025") == "missed");
    CHECK(scene.state(QDate(2026, 1, 1), "2025") == "missed");
}

TEST_CASE("nothing becomes fulfilled because its year has closed", "[rules][borders]") {
    RuleScene scene = continuous(183);
    scene.book.agreement.validFrom = QDate(2025, 10, 1);
    scene.book.agreement.countsFrom = QDate(2025, 10, 1);
    CHECK(scene.state(QDate(2025, 12, 31), "2025") == "on_track");
    CHECK(scene.state(QDate(2026, 1, 1), "2025") == "not_due future");
    CHECK(scene.standing(QDate(2025, 12, 31)).nextDue == QDate(2026, 4, 2));
}

TEST_CASE("the next day is told also on the year's last day and of a later year", "[rules][borders]") {
    RuleScene scene = continuous(30);
    for (QDate day(2025, 1, 5); day <= QDate(2025, 12, 1); day = day.addDays(30)) scene.add(day);
    const QDate last = scene.set["thing"].last().day;
    CHECK(scene.standing(last).nextDue == last.addDays(30));
    RuleScene newYear = continuous(31);
    for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(10)) newYear.add(day);
    newYear.set["thing"].removeIf([](const auto& one) { return one.day > QDate(2025, 11, 30); });
    newYear.add(QDate(2025, 11, 30));
    CHECK(newYear.standing(QDate(2025, 12, 5)).nextDue == QDate(2025, 12, 31));
    CHECK(newYear.standing(QDate(2025, 12, 31)).nextDue == QDate(2025, 12, 31));
    CHECK(lasting(QDate(2024, 1, 1), QDate(2026, 5, 1)).standing(QDate(2025, 6, 1)).nextDue == QDate(2026, 5, 1));
    CHECK(lasting(QDate(2024, 1, 1), QDate(2025, 12, 31)).standing(QDate(2025, 6, 1)).nextDue == QDate(2025, 12, 31));
    CHECK_FALSE(lasting(QDate(2024, 1, 1), QDate()).standing(QDate(2025, 6, 1)).nextDue.isValid());
}

TEST_CASE("a mailing counts for the occasion that it names, from the day after the occasion before", "[rules][borders]") {
    const auto state = [](QDate day, const QStringList& occasion, const char* scope) {
        RuleScene scene;
        agreement::Rule& rule = scene.rule(RuleKind::OnceBy);
        rule.scope = agreement::RuleScope::Occasion;
        rule.dates = {u"Valborg=04-30 walpurgis"_s, u"Sommarlov=end-of-spring-term summer"_s, u"Jullov=end-of-autumn-term christmas"_s};
        agreement::Evidence& mailing = scene.add(day);
        if (!occasion.isEmpty()) mailing.facts.insert("occasion", occasion);
        return scene.state(QDate(2026, 12, 31), "2026", QString::fromUtf8(scope));
    };
    CHECK(state(QDate(2026, 4, 30), {u"walpurgis"_s}, "Valborg") == "fulfilled");
    CHECK(state(QDate(2026, 5, 1), {u"walpurgis"_s}, "Valborg") == "missed");
    CHECK(state(QDate(2026, 5, 1), {u"summer"_s}, "Sommarlov") == "fulfilled");
    CHECK(state(QDate(2026, 4, 30), {u"summer"_s}, "Sommarlov") == "missed");
    CHECK(state(QDate(2026, 6, 11), {u"summer"_s}, "Sommarlov") == "fulfilled");
    CHECK(state(QDate(2026, 6, 12), {u"christmas"_s}, "Jullov") == "fulfilled");
    CHECK(state(QDate(2026, 6, 11), {u"christmas"_s}, "Jullov") == "missed");
    CHECK(state(QDate(2026, 12, 22), {u"christmas"_s}, "Jullov") == "fulfilled");
    CHECK(state(QDate(2026, 4, 1), {}, "Valborg") == "missed");
    CHECK(state(QDate(2026, 4, 1), {u"summer"_s}, "Valborg") == "missed");
}

TEST_CASE("a meeting without area counts for no area, held or planned, and is told in each", "[rules][borders]") {
    RuleScene scene;
    agreement::Rule& rule = scene.count(1, Per::Term);
    rule.scope = agreement::RuleScope::Area;
    rule.roles = {base::Id<people::Role>(u"police"_s)};
    agreement::Evidence& planned = scene.add(QDate(2026, 12, 1));
    planned.planned = true;
    for (const auto* area : {"Lomma", "Bjärred"}) {
        const auto period = scene.period(QDate(2026, 11, 1), "HT 2026", QString::fromUtf8(area));
        CHECK(period.planned == 0);
        CHECK(period.missing.size() == 2);  // 0 of 1, and the area that lacks
    }
    planned.area = u"L"_s;
    const auto period = scene.period(QDate(2026, 11, 1), "HT 2026", u"Lomma"_s);
    CHECK(period.planned == 1);
    CHECK(period.missing.size() == 1);  // who will come is not asked yet
    // Its day has passed: it counts for nothing, and is named.
    const auto passed = scene.period(QDate(2026, 12, 2), "HT 2026", u"Lomma"_s);
    CHECK(passed.planned == 0);
    CHECK(std::any_of(passed.missing.cbegin(), passed.missing.cend(), [](const auto& one) { return QByteArray(one.code) == "not-marked-held"; }));
}

TEST_CASE("figures count for the month that they concern, also where the validity holds only part of it", "[rules][borders]") {
    RuleScene scene;
    scene.count(1, Per::Month).dueDay = 20;
    scene.book.agreement.validFrom = QDate(2025, 3, 17);
    scene.book.agreement.validTo = QDate(2025, 12, 10);
    scene.book.agreement.countsFrom = QDate(2025, 3, 17);
    for (const QDate month : {QDate(2025, 3, 1), QDate(2025, 12, 1)}) scene.add(month).monthly = true;
    CHECK(scene.state(QDate(2025, 4, 1), "2025-03") == "fulfilled");
    CHECK(scene.state(QDate(2026, 1, 5), "2025-12") == "fulfilled");
    CHECK(scene.period(QDate(2026, 1, 5), "2025-12").year == 2026);
    CHECK(scene.period(QDate(2026, 1, 5), "2025-11").year == 2025);
    // A street walk on the first of March lies before the validity.
    RuleScene walks = scene;
    walks.book.commitments.first().rules.first().dueDay.reset();
    for (auto& one : walks.set["thing"]) one.monthly = false;
    CHECK(walks.state(QDate(2025, 4, 1), "2025-03") == "missed");
}

TEST_CASE("a term is not clipped, but what happened before the validity counts for none", "[rules][borders]") {
    RuleScene scene;
    scene.count(1, Per::Term);
    scene.book.agreement.validFrom = QDate(2026, 2, 1);
    scene.book.agreement.countsFrom = QDate(2025, 1, 1);
    scene.add(QDate(2026, 1, 20));
    CHECK(scene.period(QDate(2026, 6, 30), "VT 2026").from == QDate(2026, 1, 12));
    CHECK(scene.state(QDate(2026, 6, 30), "VT 2026") == "missed");
    scene.add(QDate(2026, 2, 1));
    CHECK(scene.state(QDate(2026, 6, 30), "VT 2026") == "fulfilled");
}

TEST_CASE("a year without terms has plausible ones, for meetings of a term as for mailings", "[rules][borders]") {
    RuleScene scene;
    scene.count(1, Per::Term);
    scene.add(QDate(2025, 3, 1));
    const auto period = scene.period(QDate(2025, 7, 1), "VT 2025");
    CHECK(period.plausible);
    CHECK(agreement::word(period.state) == u"fulfilled"_s);
    CHECK(scene.state(QDate(2026, 1, 1), "HT 2025") == "missed");
    CHECK_FALSE(scene.period(QDate(2026, 7, 1), "VT 2026").plausible);
}

TEST_CASE("what straddles the signing is never missed nor due soon, own measures neither", "[rules][borders]") {
    for (const bool own : {false, true}) {
        RuleScene gap = continuous(40, own);  // is counted from 4 March 2024
        CHECK(gap.state(QDate(2024, 4, 13), "2024") == "on_track");
        CHECK(gap.state(QDate(2024, 4, 14), "2024") == "not_due before_signing");
        CHECK(gap.state(QDate(2025, 1, 1), "2024") == "not_due before_signing");
        RuleScene count;
        count.count(4, Per::Year).ownMeasure = own;
        CHECK(count.state(QDate(2024, 12, 20), "2024") == "on_track");
        CHECK(count.state(QDate(2025, 1, 1), "2024") == "not_due before_signing");
        CHECK(count.state(QDate(2024, 12, 20), "2023") == "not_due before_signing");
        RuleScene empty;
        agreement::Rule& rule = empty.rule(RuleKind::Structure);
        rule.demand = Demand::DocumentValid;
        rule.ownMeasure = own;
        CHECK(empty.state(QDate(2024, 6, 1), "2024") == "on_track");
        CHECK(empty.standing(QDate(2024, 6, 1)).nextDue == QDate(2024, 6, 1));
        CHECK(empty.state(QDate(2025, 1, 1), "2024") == "not_due before_signing");
        CHECK(empty.state(QDate(2025, 1, 1), "2025") == (own ? "due_soon" : "missed"));
    }
}

TEST_CASE("breaks that are exempt touch only what knows exempt weeks", "[rules][borders]") {
    RuleScene scene;
    scene.count(1, Per::Week).summerExempt = true;
    scene.count(1, Per::Week).soft = true;
    scene.book.agreement.breaksExempt = true;
    scene.book.calendar.breaks = {{u"Höstlov"_s, QDate(2026, 10, 26), QDate(2026, 11, 1)}};
    CHECK(scene.state(QDate(2026, 12, 1), "2026-W44") == "not_due exempt");
    const auto soft = agreement::evaluate(scene.book, scene.set, QDate(2026, 12, 1)).last();
    for (const auto& period : soft.scopes.first().periods)
        if (period.label == u"2026-W44") CHECK(agreement::word(period.state) == u"due_soon"_s);
}

TEST_CASE("a rule counts on another day of a record when it says so", "[rules][evidence]") {
    RuleScene scene;
    scene.count(1, Per::Year).evidence = {u"thing on=followed-up"_s};
    agreement::Evidence evidence;
    evidence.kind = "thing";
    evidence.id = u"1"_s;
    evidence.day = QDate(2025, 5, 5);
    scene.set["thing@followed-up"] << evidence;
    CHECK(scene.state(QDate(2026, 1, 1), "2025") == "fulfilled");
    CHECK(scene.state(QDate(2026, 1, 1), "2024") == "not_due before_signing");
}

/// How good a state is when only time passes: what is open can be kept still.
int rank(agreement::State state) {
    if (state == agreement::State::Fulfilled) return 3;
    return state == agreement::State::Missed ? 1 : 2;
}

TEST_CASE("no state turns worse overnight unless a day that was told has passed, and none is fulfilled by closing", "[rules][borders][property]") {
    std::mt19937 chance(20261129);  // NOLINT: it must repeat
    const auto below = [&chance](int most) { return static_cast<int>(chance() % static_cast<unsigned>(most)); };
    QList<RuleScene> scenes;
    for (const Per per : {Per::Week, Per::Month, Per::Term, Per::Year}) {
        RuleScene scene;
        scene.count(1, per).summerExempt = per == Per::Week;
        scenes << scene;
    }
    scenes << continuous(40) << continuous(200);
    RuleScene once;
    once.rule(RuleKind::OnceBy).dates = {u"Valborg=04-30"_s, u"Jullov=end-of-autumn-term"_s};
    scenes << once << lasting(QDate(2024, 5, 1), QDate(2025, 5, 1));
    for (RuleScene& scene : scenes) {
        for (int i = 0; i < 30; ++i) {
            agreement::Evidence& evidence = scene.add(QDate(2023, 1, 1).addDays(below(1800)));
            if (scene.book.commitments.first().rules.first().demand) {
                evidence.lasting = true;
                evidence.to = evidence.day.addDays(below(300));
            }
        }
        QSet<QDate> days;
        for (const auto& one : scene.set["thing"]) days << one.day;
        agreement::CommitmentStanding before = scene.standing(QDate(2023, 1, 1));
        for (QDate day(2023, 1, 2); day <= QDate(2027, 12, 31); day = day.addDays(1)) {
            const agreement::CommitmentStanding after = scene.standing(day);
            for (qsizetype s = 0; s < after.scopes.size(); ++s)
                for (qsizetype p = 0; p < after.scopes[s].periods.size(); ++p) {
                    const agreement::PeriodStanding& was = before.scopes[s].periods[p];
                    const agreement::PeriodStanding& is = after.scopes[s].periods[p];
                    if (was.state == is.state) continue;
                    INFO(was.label.toStdString() << " on " << day.toString(Qt::ISODate).toStdString() << ": " << agreement::word(was.state).toStdString()
                                                 << " -> " << agreement::word(is.state).toStdString());
                    if (is.state == agreement::State::Fulfilled && was.state != agreement::State::NotDue) CHECK(days.contains(day));
                    if (was.state == agreement::State::NotDue || is.state == agreement::State::NotDue || rank(is.state) >= rank(was.state)) continue;
                    CHECK(was.due.isValid());
                    CHECK(was.due <= day.addDays(-1));
                }
            before = after;
        }
    }
}

}  // namespace borders_test
