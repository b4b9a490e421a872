#include "core/agreement/periods.h"
#include "tests/core/agreement/rule_scene.h"
#include "tests/support/catch_qt.h"

#include <random>

using namespace Qt::StringLiterals;
using agreement::Per;
using agreement::RuleKind;

namespace rule_properties_test {

/// Every kind of rule that counts evidence, in a scene of its own.
QList<RuleScene> scenes() {
    QList<RuleScene> all;
    for (const Per per : {Per::Week, Per::Month, Per::Term, Per::Year, Per::Round}) {
        for (const bool soft : {false, true}) {
            RuleScene scene;
            agreement::Rule& rule = scene.count(2, per);
            rule.soft = soft;
            rule.roundYears = 2;
            rule.summerExempt = per == Per::Week;
            if (per == Per::Term) rule.scope = agreement::RuleScope::Area;
            if (per == Per::Month) rule.dueDay = 20;
            all << scene;
        }
    }
    for (const bool own : {false, true}) {
        RuleScene scene;
        agreement::Rule& rule = scene.rule(RuleKind::Continuous);
        rule.gapDays = 40;
        rule.ownMeasure = own;
        all << scene;
    }
    RuleScene once;
    once.rule(RuleKind::OnceBy).dates = {u"Valborg=04-30"_s, u"Jullov=end-of-autumn-term"_s};
    all << once;
    RuleScene standing;
    standing.rule(RuleKind::Structure).demand = agreement::Demand::DocumentValid;
    all << standing;
    return all;
}

using States = QList<std::pair<QString, agreement::State>>;

States statesOf(RuleScene& scene, QDate date) {
    States all;
    for (const auto& one : scene.standing(date).scopes)
        for (const auto& period : one.periods) all << std::pair(one.scope + period.label, period.state);
    return all;
}

TEST_CASE("adding evidence never makes a period worse", "[rules][property]") {
    std::mt19937 chance(20261126);  // NOLINT: it must repeat
    const auto below = [&chance](int most) { return static_cast<int>(chance() % static_cast<unsigned>(most)); };
    for (RuleScene& scene : scenes()) {
        for (int round = 0; round < 40; ++round) {
            scene.set.clear();
            const QDate date = QDate(2023, 1, 1).addDays(below(1900));
            States before = statesOf(scene, date);
            for (int step = 0; step < 12; ++step) {
                auto& evidence = scene.add(QDate(2022, 12, 1).addDays(below(1950)));
                evidence.area = below(2) == 0 ? u"L"_s : u"B"_s;
                evidence.planned = below(4) == 0;
                if (below(3) == 0) evidence.to = evidence.day.addDays(below(400));
                const States after = statesOf(scene, date);
                REQUIRE(after.size() == before.size());
                for (qsizetype i = 0; i < after.size(); ++i) {
                    INFO(before[i].first.toStdString() << " on " << date.toString(Qt::ISODate).toStdString());
                    if (before[i].second != agreement::State::NotDue) REQUIRE(after[i].second >= before[i].second);
                    else REQUIRE(after[i].second != agreement::State::Missed);
                }
                before = after;
            }
        }
    }
}

TEST_CASE("the periods of a rule tile the validity without gap or overlap, terms apart", "[rules][property]") {
    RuleScene scene;
    for (const auto& [from, to] : {std::pair(QDate(2023, 1, 1), QDate(2027, 12, 31)), std::pair(QDate(2024, 2, 29), QDate(2024, 2, 29)),
                                   std::pair(QDate(2020, 12, 30), QDate(2021, 1, 4)), std::pair(QDate(2026, 6, 15), QDate(2032, 3, 1))}) {
        scene.book.agreement.validFrom = from;
        scene.book.agreement.validTo = to;
        for (const Per per : {Per::Week, Per::Month, Per::Year, Per::Round}) {
            const agreement::CountAsking count{1, per, 2, {}, false};
            QDate next = from;
            QSet<QString> labels;
            for (const agreement::Period& period : agreement::periodsOf(count, scene.book)) {
                INFO(period.label.toStdString());
                CHECK(period.from == next);
                CHECK(period.to >= period.from);
                CHECK_FALSE(labels.contains(period.label));
                labels << period.label;
                next = period.to.addDays(1);
            }
            CHECK(next == to.addDays(1));
        }
    }
}

TEST_CASE("a state that is asked for on another date never tells of what came later", "[rules][property]") {
    RuleScene scene;
    scene.count(1, Per::Week);
    scene.add(QDate(2026, 11, 26));
    for (QDate date(2026, 11, 1); date < QDate(2026, 11, 26); date = date.addDays(1)) CHECK(scene.period(date, "2026-W48").fulfilled == 0);
}

}  // namespace rule_properties_test
