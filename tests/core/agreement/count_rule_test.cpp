#include "tests/core/agreement/rule_scene.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using agreement::Per;

TEST_CASE("a week that is open is on track until two days are left, and missed when it has closed short", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Week);
    // Week 48 of 2026: Monday 23 to Sunday 29 November.
    CHECK(scene.state(QDate(2026, 11, 22), "2026-W48") == "not_due future");
    CHECK(scene.state(QDate(2026, 11, 23), "2026-W48") == "on_track");
    CHECK(scene.state(QDate(2026, 11, 26), "2026-W48") == "on_track");
    CHECK(scene.state(QDate(2026, 11, 27), "2026-W48") == "due_soon");
    CHECK(scene.state(QDate(2026, 11, 29), "2026-W48") == "due_soon");
    CHECK(scene.state(QDate(2026, 11, 30), "2026-W48") == "missed");
    scene.add(QDate(2026, 11, 29));
    CHECK(scene.state(QDate(2026, 11, 28), "2026-W48") == "on_track");  // meant for tomorrow
    CHECK(scene.state(QDate(2026, 11, 29), "2026-W48") == "fulfilled");
    CHECK(scene.state(QDate(2027, 3, 1), "2026-W48") == "fulfilled");
}

TEST_CASE("what is planned makes a period on track, never fulfilled; what was planned and is not marked as held is told", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Week);
    scene.add(QDate(2026, 11, 29)).planned = true;
    CHECK(scene.state(QDate(2026, 11, 28), "2026-W48") == "on_track");
    CHECK(scene.state(QDate(2026, 11, 30), "2026-W48") == "missed");
    const auto missing = scene.period(QDate(2026, 11, 30), "2026-W48").missing;
    CHECK(std::any_of(missing.cbegin(), missing.cend(), [](const auto& one) { return QByteArray(one.code) == "not-marked-held"; }));
}

TEST_CASE("summer weeks are exempt, the weeks on either side are not", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Week).summerExempt = true;
    const QDate late(2026, 11, 30);
    CHECK(scene.state(late, "2026-W24") == "missed");
    CHECK(scene.state(late, "2026-W25") == "not_due exempt");
    CHECK(scene.state(late, "2026-W33") == "not_due exempt");
    CHECK(scene.state(late, "2026-W34") == "missed");
}

TEST_CASE("a week of a break is asked for, unless the agreement exempts breaks", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Week).summerExempt = true;
    scene.book.calendar.breaks << agreement::NamedPeriod{u"Höstlov"_s, QDate(2026, 10, 26), QDate(2026, 11, 1)};
    CHECK(scene.state(QDate(2026, 11, 30), "2026-W44") == "missed");
    scene.book.agreement.breaksExempt = true;
    CHECK(scene.state(QDate(2026, 11, 30), "2026-W44") == "not_due exempt");
    CHECK(scene.state(QDate(2026, 11, 30), "2026-W45") == "missed");
}

TEST_CASE("a week belongs to the year of its Thursday, also the 53rd", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Week);
    const auto week = scene.period(QDate(2027, 1, 2), "2026-W53");
    CHECK(week.year == 2026);
    CHECK(week.from == QDate(2026, 12, 28));
    CHECK(week.to == QDate(2027, 1, 3));
    // It is open on 2 January, so it speaks of how things stand then; once closed it belongs to 2026.
    CHECK(scene.state(QDate(2027, 1, 2)) == "due_soon");
    CHECK(scene.state(QDate(2027, 1, 4)) == "on_track");
    CHECK(scene.state(QDate(2026, 12, 31)) == "missed");
}

TEST_CASE("the weeks at the ends of the validity are cut; one whose Thursday lies outside asks for nothing", "[rules]") {
    RuleScene scene;
    scene.book.agreement.countsFrom = QDate(2023, 1, 1);
    scene.count(1, Per::Week);
    const auto first = scene.period(QDate(2028, 2, 1), "2022-W52");
    CHECK(first.from == QDate(2023, 1, 1));
    CHECK(first.to == QDate(2023, 1, 1));
    CHECK(scene.state(QDate(2028, 2, 1), "2022-W52") == "not_due outside");
    CHECK(scene.state(QDate(2028, 2, 1), "2023-W01") == "missed");
    CHECK(scene.period(QDate(2028, 2, 1), "2027-W52").to == QDate(2027, 12, 31));
    CHECK(scene.state(QDate(2028, 2, 1), "2027-W52") == "missed");
}

TEST_CASE("what lies before the signing is never missed, and the week that straddles it can be fulfilled", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Year);
    scene.book.agreement.countsFrom = QDate(2024, 3, 6);  // a Wednesday
    scene.count(1, Per::Week);
    CHECK(scene.state(QDate(2026, 11, 30), "2023") == "not_due before_signing");
    CHECK(scene.state(QDate(2026, 11, 30), "2024") == "not_due before_signing");  // straddles, closed short
    CHECK(scene.state(QDate(2026, 11, 30), "2025") == "missed");
    scene.add(QDate(2024, 2, 1));
    CHECK(scene.state(QDate(2026, 11, 30), "2024") == "fulfilled");
    scene.book.commitments.removeFirst();
    CHECK(scene.state(QDate(2026, 11, 30), "2024-W09") == "not_due before_signing");
    CHECK(scene.state(QDate(2026, 11, 30), "2024-W10") == "not_due before_signing");
    CHECK(scene.state(QDate(2026, 11, 30), "2024-W11") == "missed");
}

TEST_CASE("figures count for the month that they concern; passing the own day makes them due soon, never missed", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Month).dueDay = 20;
    CHECK(scene.period(QDate(2026, 11, 1), "2026-10").due == QDate(2026, 11, 20));
    CHECK(scene.state(QDate(2026, 11, 12), "2026-10") == "on_track");
    CHECK(scene.state(QDate(2026, 11, 13), "2026-10") == "due_soon");
    CHECK(scene.state(QDate(2026, 11, 20), "2026-10") == "due_soon");
    CHECK(scene.state(QDate(2027, 11, 21), "2026-10") == "due_soon");
    CHECK(scene.period(QDate(2026, 11, 1), "2026-12").due == QDate(2027, 1, 20));
    scene.add(QDate(2026, 10, 1));
    CHECK(scene.state(QDate(2026, 11, 1), "2026-10") == "fulfilled");
    CHECK(scene.standing(QDate(2026, 11, 1)).ownMeasure);
}

TEST_CASE("a meeting between terms counts for none, and each area is asked on its own", "[rules]") {
    RuleScene scene;
    scene.count(2, Per::Term).scope = agreement::RuleScope::Area;
    for (const QDate day : {QDate(2026, 1, 12), QDate(2026, 6, 11), QDate(2026, 6, 12), QDate(2026, 8, 19)}) scene.add(day).area = u"L"_s;
    scene.add(QDate(2026, 9, 1));  // of no area
    CHECK(scene.state(QDate(2026, 12, 23), "VT 2026", u"Lomma"_s) == "fulfilled");
    CHECK(scene.state(QDate(2026, 12, 23), "VT 2026", u"Bjärred"_s) == "missed");
    CHECK(scene.period(QDate(2026, 12, 23), "HT 2026", u"Lomma"_s).fulfilled == 0);
    CHECK(scene.state(QDate(2026, 11, 21), "HT 2026", u"Lomma"_s) == "on_track");
    CHECK(scene.state(QDate(2026, 11, 22), "HT 2026", u"Lomma"_s) == "due_soon");  // thirty days left
    CHECK(scene.standing(QDate(2026, 11, 21)).nextDue == QDate(2026, 12, 22));
}

TEST_CASE("soft and own measures close as due soon", "[rules]") {
    RuleScene soft;
    soft.count(1, Per::Week).soft = true;
    CHECK(soft.state(QDate(2026, 11, 30), "2026-W48") == "due_soon");
    RuleScene own;
    own.count(4, Per::Year).ownMeasure = true;
    CHECK(own.state(QDate(2027, 1, 1), "2026") == "due_soon");
    CHECK(own.state(QDate(2026, 10, 31), "2026") == "on_track");
    CHECK(own.state(QDate(2026, 11, 1), "2026") == "due_soon");  // sixty days are left
}

TEST_CASE("a function that was not there is told, and the meeting counts; where all must take part it does not", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Week).roles = {base::Id<people::Role>(u"police"_s), base::Id<people::Role>(u"school"_s)};
    scene.add(QDate(2026, 11, 24)).roles = QStringList{u"school"_s};
    const auto told = scene.period(QDate(2026, 11, 30), "2026-W48");
    CHECK(told.state == agreement::State::Fulfilled);
    REQUIRE(told.missing.size() == 1);
    CHECK(told.missing.first().args == QStringList{u"2026-11-24"_s, u"Kommunpolis"_s});
    scene.book.commitments.first().rules.first().joint = true;
    CHECK(scene.state(QDate(2026, 11, 30), "2026-W48") == "missed");
}

TEST_CASE("an excuse keeps the period missed and says why; the commitment is excused when each missed period of the year is", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Year);
    scene.book.agreement.countsFrom = QDate(2023, 1, 1);
    scene.book.excuses << agreement::RuleBook::Excuse{u"a1"_s, u"2025"_s, {}, {u"Sjukdom"_s, u"security-chief"_s, QDate(2026, 1, 7)}};
    const auto period = scene.period(QDate(2026, 1, 8), "2025");
    CHECK(period.state == agreement::State::Missed);
    REQUIRE(period.excused);
    CHECK(period.excused->reason == u"Sjukdom"_s);
    CHECK_FALSE(scene.period(QDate(2026, 1, 6), "2025").excused);  // nobody had said it yet
    RuleScene weeks;
    weeks.count(1, Per::Week);
    for (QDate day(2026, 1, 1); day < QDate(2026, 12, 21); day = day.addDays(7)) weeks.add(day);
    CHECK(weeks.state(QDate(2026, 12, 30)) == "missed");  // week 52
    CHECK(agreement::summaryOf({weeks.standing(QDate(2026, 12, 30))}).excused == 0);
    weeks.book.excuses << agreement::RuleBook::Excuse{u"A1"_s, u"2026-W52"_s, {}, {u"julhelg"_s, {}, QDate(2026, 12, 28)}};
    const auto sum = agreement::summaryOf({weeks.standing(QDate(2026, 12, 30))});
    CHECK(sum.missed == 1);
    CHECK(sum.excused == 1);
}

TEST_CASE("a survey round may last several years", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Round).roundYears = 2;
    CHECK(scene.period(QDate(2026, 1, 1), "2025–2026").to == QDate(2026, 12, 31));
    CHECK(scene.state(QDate(2027, 1, 1), "2025–2026") == "missed");
    CHECK(scene.period(QDate(2026, 1, 1), "2027–2028").to == QDate(2027, 12, 31));  // the validity ends there
}

TEST_CASE("what is about a year belongs to it, whether its day lies before or after", "[rules]") {
    RuleScene scene;
    scene.count(1, Per::Year);
    scene.add(QDate(2027, 2, 10)).year = 2026;
    CHECK(scene.state(QDate(2027, 2, 9), "2026") == "missed");
    CHECK(scene.state(QDate(2027, 2, 10), "2026") == "fulfilled");
    CHECK(scene.period(QDate(2027, 2, 10), "2027").fulfilled == 0);
    scene.add(QDate(2026, 12, 1)).year = 2027;
    CHECK(scene.state(QDate(2027, 1, 1), "2027") == "fulfilled");
}

TEST_CASE("a week that has closed short wants nothing any more, figures of a month still do", "[rules]") {
    RuleScene weeks;
    weeks.count(1, Per::Week).soft = true;
    CHECK(weeks.standing(QDate(2026, 11, 24)).nextDue == QDate(2026, 11, 29));
    RuleScene months;
    months.count(1, Per::Month).dueDay = 20;
    CHECK(months.standing(QDate(2026, 11, 24)).nextDue == QDate(2026, 11, 24));
}

TEST_CASE("a record may stand for several times", "[rules]") {
    RuleScene scene;
    scene.count(3, Per::Year);
    scene.add(QDate(2026, 4, 1)).times = 3;
    CHECK(scene.state(QDate(2026, 5, 1), "2026") == "fulfilled");
}
