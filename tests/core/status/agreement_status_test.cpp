#include "core/status/agreement_status.h"

#include "core/agreement/rules_writer.h"
#include "core/status/commitment_drawings.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/core/status/kept_scene.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using agreement::PeriodStanding;
using agreement::State;

namespace agreement_status_test {

const QDate kDay(2026, 11, 24);

TEST_CASE("A1: a joint picture with analysis and proposals, built on both own pictures", "[status]") {
    Kept kept;
    const QString own = kept.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"municipality"_s}, {"presented", QDate(2026, 2, 1)}});
    const QString police = kept.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"police"_s}});
    CHECK(kept.state("A1", kDay) == "due_soon");  // the year has 37 days left
    CHECK(kept.state("A1", QDate(2026, 6, 1)) == "on_track");
    const QString joint =
        kept.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"joint"_s}, {"presented", QDate(2026, 3, 1)}, {"analysis", u"Få platser"_s}});
    CHECK(kept.stateOf("A1", kDay, "2026") == "due_soon");
    CHECK(kept.period("A1", kDay, "2026").missing.last().args == QStringList{u"Joint picture, 2026 (2026-03-01)"_s, u"Proposed measures"_s});
    kept.file.set("situation-picture", joint, {{"proposals", u"Ljus"_s}});
    CHECK(kept.stateOf("A1", kDay, "2026") == "fulfilled");
    CHECK(kept.state("A1", kDay) == "due_soon");  // built on nothing yet
    kept.file.set("situation-picture", joint, {{"municipality-picture", own}, {"police-picture", police}});
    CHECK(kept.state("A1", kDay) == "fulfilled");
    CHECK(kept.file.trySet("situation-picture", joint, {{"police-picture", own}}).error().issues.first().message.code == "not-a-parent"s);
}

TEST_CASE("A2: events with a reporting unit come in, and a coordinator's details are fresh", "[status]") {
    Kept kept;
    CHECK(kept.state("A2", kDay) == "missed");  // nobody is named
    const auto event = [&](const char* when, const QString& unit) {
        return kept.file.add("incident", {{"occurred", QString::fromUtf8(when)},
                                          {"category", kept.id("category", "Bedrägeri")},
                                          {"area", kept.id("area", "Lomma")},
                                          {"reporting-unit", unit}});
    };
    event("2026-11-20T22:15", QString());
    kept.file.add("person", {{"name", u"Vera Klintås"_s}, {"roles", kept.roles("coordinator")}, {"confirmed", QDate(2025, 11, 24)}});
    CHECK(kept.stateOf("A2", kDay, "2026") == "due_soon");
    event("2026-11-01", u"Fyrskolan"_s);
    CHECK(kept.stateOf("A2", kDay, "2026") == "due_soon");  // there was nothing before in the year
    CHECK(kept.period("A2", kDay, "2026").due == QDate(2026, 12, 2));
    CHECK(kept.period("A2", kDay, "2026").evidence.size() == 1);
}

TEST_CASE("A2: coordinators whose details have grown old are told, and who is missing outside the municipality", "[status]") {
    Kept kept;
    const QString house = kept.file.add("organisation", {{"name", u"Bostadsbolaget"_s}, {"kind", u"housing"_s}});
    const QString town = kept.file.add("organisation", {{"name", u"Kommunen"_s}, {"kind", u"municipality"_s}});
    const auto coordinator = [&](const char* name, const QString& organisation, QDate confirmed) {
        return kept.file.add(
            "person", {{"name", QString::fromUtf8(name)}, {"roles", kept.roles("coordinator")}, {"organisation", organisation}, {"confirmed", confirmed}});
    };
    const QString unknown = coordinator("Ulla Lund", QString(), QDate(2026, 6, 1));
    CHECK(kept.period("A2", kDay, "2026", "", 1).missing.size() == 2);  // where she belongs is not known: she is on neither side
    REQUIRE(kept.file.tryRemove("person", unknown));
    coordinator("Vera Klintås", town, QDate(2026, 6, 1));
    const auto codes = [&] {
        QStringList all;
        for (const auto& message : kept.period("A2", kDay, "2026", "", 1).missing) all << QString::fromLatin1(message.code) + u' ' + message.args.value(0);
        return all;
    };
    CHECK(codes() == QStringList{u"none-outside Samordnare"_s});
    coordinator("Nils Havskog", house, QDate(2024, 6, 1));
    CHECK(codes() == QStringList{u"not-confirmed Samordnare (Nils Havskog)"_s});
    CHECK(kept.stateOf("A2", kDay, "2026", "", 1) == "due_soon");  // only that is lacking, and it is an own measure
    coordinator("Maj Strandås", house, QDate(2026, 10, 1));
    CHECK(codes() == QStringList{u"not-confirmed Samordnare (Nils Havskog)"_s});
    CHECK(kept.period("A2", kDay, "2026", "", 1).evidence.size() == 2);
}

TEST_CASE("A5: what must hold at all times is missed in a year with a gap, open or closed", "[status]") {
    Kept kept;
    const QString first = kept.file.add("person", {{"name", u"Vera Klintås"_s}, {"roles", kept.roles("community-police")}});
    const auto member = [&](QDate from, QDate to) {
        return kept.file.add("group-member", {{"person", first}, {"group", u"cooperation"_s}, {"from", from}, {"to", to}});
    };
    member(QDate(2024, 1, 1), QDate(2025, 3, 31));
    member(QDate(2025, 5, 12), QDate());
    const auto year = kept.period("A5", kDay, "2025", "cooperation");
    CHECK(agreement::word(year.state) == u"missed");
    CHECK(year.fulfilled == 0);
    REQUIRE(year.missing.size() == 1);
    CHECK(year.missing.first().args == QStringList{u"2025-04-01"_s, u"2025-05-11"_s});
    CHECK(kept.stateOf("A5", QDate(2025, 12, 31), "2025", "cooperation") == "missed");
    CHECK(kept.period("A5", QDate(2025, 12, 31), "2025", "cooperation").missing.size() == 1);
    CHECK(kept.period("A5", kDay, "2024", "cooperation").missing.isEmpty());  // before the signing nothing is asked for
    CHECK(kept.period("A5", kDay, "2026", "cooperation").missing.isEmpty());
}

TEST_CASE("what holds today and has an end is wanted by then: a membership, a document, fresh contact details", "[status]") {
    Kept kept;
    kept.held("andts", QDate(2026, 3, 1));
    kept.file.add("document", {{"title", u"Policy"_s}, {"purpose", u"andts-policy"_s}, {"valid-from", QDate(2026, 1, 1)}, {"valid-to", QDate(2026, 3, 31)}});
    CHECK(kept.stateOf("A12", QDate(2026, 3, 31), "2026", "", 1) == "fulfilled");
    CHECK(kept.commitment("A12", QDate(2026, 3, 31)).nextDue == QDate(2026, 3, 31));
    CHECK(kept.stateOf("A12", QDate(2026, 4, 1), "2026", "", 1) == "missed");
    const auto named = [&](const char* name, const char* role, QDate confirmed) {
        kept.file.add("person", {{"name", QString::fromUtf8(name)}, {"roles", kept.roles(role)}, {"confirmed", confirmed}});
    };
    named("Vera Klintås", "security-chief", QDate(2026, 2, 1));
    named("Nils Havskog", "community-police", QDate(2025, 6, 30));
    CHECK(kept.stateOf("A30", QDate(2026, 6, 30), "2026") == "fulfilled");
    CHECK(kept.commitment("A30", QDate(2026, 3, 1)).nextDue == QDate(2026, 6, 30));  // the older of the two
    named("Maj Strandås", "community-police", QDate(2026, 2, 10));
    CHECK(kept.commitment("A30", QDate(2026, 3, 1)).nextDue != QDate(2026, 6, 30));
}

TEST_CASE("A13: a meeting without its area counts for none, and each is told", "[status]") {
    Kept kept;
    kept.held("interaction", QDate(2026, 9, 3), "community-police school leisure social-services student-health");
    for (const char* area : {"Lomma", "Bjärred"}) {
        const auto term = kept.period("A13", kDay, "HT 2026", area);
        CHECK(term.fulfilled == 0);
        REQUIRE(term.missing.size() == 2);
        CHECK(term.missing[1].code == "field-empty"s);
        CHECK(term.missing[1].args.first().endsWith(u"(2026-09-03)"));
    }
}

TEST_CASE("A20: areas that started and ended are counted for their year, and whether they grow", "[status]") {
    Kept kept;
    const auto area = [&](const char* name, QDate started, QDate ended = {}) {
        kept.file.add("watch-area", {{"name", QString::fromUtf8(name)}, {"started", started}, {"ended", ended}});
    };
    area("Strandbyn", QDate(2019, 5, 1));
    area("Alnarp", QDate(2022, 5, 1), QDate(2026, 2, 28));
    area("Borgeby", QDate(2025, 5, 1));
    area("Habo", QDate(2026, 5, 1));
    area("Flädie", QDate(2026, 6, 1));
    const auto year = [&](const char* label) {
        const auto period = kept.period("A20", kDay, label);
        REQUIRE(period.missing.size() == 1);
        return std::pair(period.fulfilled, period.missing.first().args);
    };
    CHECK(year("2026") == std::pair(2, QStringList{u"2"_s, u"1"_s, kDay.toString(Qt::ISODate), u"4"_s, u"3"_s}));
    CHECK(year("2025") == std::pair(1, QStringList{u"1"_s, u"0"_s, u"2025-12-31"_s, u"3"_s, u"2"_s}));
}

TEST_CASE("A26: a unit's next training is wanted by our own target, and told when that has passed", "[status]") {
    Kept kept;
    kept.file.add("training", {{"subject", u"pdv"_s}, {"day", QDate(2025, 1, 1)}, {"unit", u"Fyrskolan"_s}});
    CHECK(kept.commitment("A26", QDate(2026, 1, 2)).nextDue == QDate(2026, 1, 2));  // 366 days later
    CHECK(kept.stateOf("A26", QDate(2026, 1, 2), "2026", "Fyrskolan") == "counted");
    CHECK(kept.stateOf("A26", QDate(2026, 1, 3), "2026", "Fyrskolan") == "due_soon");
    CHECK(kept.period("A26", QDate(2026, 1, 3), "2026", "Fyrskolan").missing.first().code == "target-passed"s);
}

TEST_CASE("A4: the figures of a month count for the month that they concern", "[status]") {
    Kept kept;
    const auto figure = [&](const char* month) {
        return kept.file.tryAdd(
            "police-statistic",
            {{"month", QString::fromUtf8(month)}, {"category", kept.id("category", "Bedrägeri")}, {"area", kept.id("area", "Lomma")}, {"reports", qint64(4)}});
    };
    REQUIRE(figure("2026-10"));
    CHECK(kept.stateOf("A4", kDay, "2026-10") == "fulfilled");
    CHECK(kept.stateOf("A4", kDay, "2026-09") == "due_soon");
    CHECK(kept.stateOf("A4", kDay, "2026-11") == "on_track");
    CHECK(figure("2026-10").error().issues.first().message.code == "figure-exists"s);
    CHECK(figure("2026-13").error().issues.first().message.code == "not-a-month"s);
    REQUIRE(figure("2026-09-15"));
    CHECK(kept.stateOf("A4", kDay, "2026-09") == "fulfilled");
}

TEST_CASE("A5: each group has its function while the membership lasts", "[status]") {
    Kept kept;
    const auto member = [&](const char* role, const char* group, QDate from, QDate to) {
        const QString person = kept.file.add("person", {{"name", QString::fromUtf8(role)}, {"roles", kept.roles(role)}});
        return kept.file.add("group-member", {{"person", person}, {"group", QString::fromUtf8(group)}, {"from", from}, {"to", to}});
    };
    member("community-police", "cooperation", QDate(2024, 1, 1), {});
    const QString chief = member("lpo-chief", "steering", QDate(2024, 1, 1), QDate(2026, 6, 30));
    CHECK(kept.stateOf("A5", kDay, "2026", "cooperation") == "fulfilled");
    CHECK(kept.stateOf("A5", kDay, "2026", "steering") == "missed");
    CHECK(kept.stateOf("A5", QDate(2026, 6, 30), "2026", "steering") == "fulfilled");
    CHECK(kept.stateOf("A5", QDate(2027, 1, 1), "2026", "steering") == "missed");
    kept.file.set("group-member", chief, {{"to", QDate()}});
    CHECK(kept.state("A5", kDay) == "fulfilled");
}

TEST_CASE("A7: a weekly picture each week but in summer; attendance names functions too", "[status]") {
    Kept kept;
    const QString meeting = kept.held("weekly-picture", QDate(2026, 11, 23), "community-police security-chief youth-centre-manager");
    const auto week = kept.period("A7", kDay, "2026-W48");
    CHECK(week.state == State::Fulfilled);
    REQUIRE(week.missing.size() == 1);
    CHECK(week.missing.first().args.last() == u"Socialtjänst"_s);
    kept.file.add("attendance", {{"meeting", meeting}, {"role", kept.roles("social-services").first()}});
    CHECK(kept.period("A7", kDay, "2026-W48").missing.isEmpty());
    CHECK(kept.stateOf("A7", kDay, "2026-W47") == "missed");
    CHECK(kept.period("A7", kDay, "2026-W30").reason == agreement::NotDue::Exempt);
    CHECK(kept.stateOf("A7", kDay, "2026", "", 1) == "fulfilled");  // children and young people stand on the agenda
    kept.file.set("meeting", meeting, {{"state", u"cancelled"_s}});
    CHECK(kept.period("A7", kDay, "2026-W48").fulfilled == 0);
}

TEST_CASE("an excuse is said of a commitment and a period, and says who and when", "[status]") {
    Kept kept;
    kept.file->setAuthor({u"security-chief"_s, u"municipality"_s});
    kept.file.add("excuse", {{"commitment", u"a7"_s}, {"period", u"2026-W47"_s}, {"reason", u"Sjukdom"_s}});
    const auto week = kept.period("A7", kDay, "2026-W47");
    CHECK(week.state == State::Missed);
    REQUIRE(week.excused);
    CHECK(week.excused->by == u"security-chief"_s);
    CHECK(week.excused->day == kDay);
    for (const char* period : {"2026-W3", "2026-W99", "HT26", "hösten"}) {
        INFO(period);
        const auto added = kept.file.tryAdd("excuse", {{"commitment", u"A7"_s}, {"period", QString::fromUtf8(period)}, {"reason", u"x"_s}});
        REQUIRE_FALSE(added);
        CHECK(added.error().issues.first().message.code == "not-a-period"s);
    }
    CHECK(kept.file.tryAdd("excuse", {{"commitment", u"A13"_s}, {"period", u"HT 2026"_s}, {"reason", u"x"_s}}).has_value());
    CHECK(kept.file.tryAdd("excuse", {{"commitment", u"A77"_s}, {"period", u"2026"_s}, {"reason", u"x"_s}}).error().issues.first().message.code ==
          "unknown-commitment"s);
}

TEST_CASE("A8: a survey counts with results of every area and its cost share, and the council has to work with it", "[status]") {
    Kept kept;
    const QString survey = kept.file.add("survey", {{"year", qint64(2026)}, {"day", QDate(2026, 9, 30)}, {"cost", 80000.0}, {"share", 50.0}});
    const auto result = [&](const char* area) {
        kept.file.add("survey-result", {{"survey", survey}, {"indicator", u"Oro"_s}, {"value", 1.5}, {"area", kept.id("area", area)}});
    };
    result("Lomma");
    CHECK(kept.period("A8", kDay, "2026").fulfilled == 0);
    result("Bjärred");
    CHECK(kept.stateOf("A8", kDay, "2026") == "fulfilled");
    kept.file.set("survey", survey, {{"share", 10.0}});
    CHECK(kept.stateOf("A8", kDay, "2026") == "due_soon");
    kept.file.set("survey", survey, {{"share", 50.0}});
    CHECK(kept.stateOf("A8", kDay, "2026", "", 1) == "due_soon");
    const QString council = kept.held("cooperation-group", QDate(2026, 11, 3));
    kept.file.set("survey", survey, {{"treated-at", QStringList{kept.held("andts", QDate(2026, 11, 2))}}});
    CHECK(kept.stateOf("A8", kDay, "2026", "", 1) == "due_soon");  // no meeting of the council
    kept.file.set("survey", survey, {{"treated-at", QStringList{council}}});
    CHECK(kept.state("A8", kDay) == "fulfilled");
    CHECK(kept.stateOf("A8", QDate(2026, 11, 2), "2026", "", 1) == "due_soon");  // not held yet
    kept.file.set("meeting", council, {{"state", u"cancelled"_s}});
    CHECK(kept.stateOf("A8", kDay, "2026", "", 1) == "due_soon");
}

TEST_CASE("A3: council meetings at which a picture was presented are counted", "[status]") {
    Kept kept;
    const QString meeting = kept.held("steering-group", QDate(2026, 3, 5));
    kept.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"joint"_s}, {"presented-at", QStringList{meeting}}});
    CHECK(kept.period("A3", kDay, "2026").fulfilled == 1);
}

TEST_CASE("A1: a picture that was never shown is told and does not count, one shown in the next year counts for its own", "[status]") {
    Kept kept;
    const QString own = kept.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"municipality"_s}});
    const QString police = kept.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"police"_s}});
    const QString joint = kept.file.add("situation-picture", {{"year", qint64(2026)},
                                                              {"origin", u"joint"_s},
                                                              {"analysis", u"a"_s},
                                                              {"proposals", u"b"_s},
                                                              {"municipality-picture", own},
                                                              {"police-picture", police}});
    CHECK(kept.period("A1", kDay, "2026").fulfilled == 0);
    CHECK(kept.period("A1", kDay, "2026").missing.last().args.last() == u"Presented on"_s);
    CHECK(kept.stateOf("A1", kDay, "2025", "", 1) == "missed");  // a picture of 2026 says nothing of 2025
    kept.file.set("situation-picture", joint, {{"presented", QDate(2027, 2, 10)}});
    CHECK(kept.stateOf("A1", QDate(2027, 3, 1), "2026") == "fulfilled");
    CHECK(kept.period("A1", QDate(2027, 3, 1), "2027").fulfilled == 0);
}

TEST_CASE("A13: two interaction meetings a term in each area", "[status]") {
    Kept kept;
    for (const QDate day : {QDate(2026, 9, 2), QDate(2026, 12, 1)})
        kept.file.set("meeting", kept.held("interaction", day, "school"), {{"area", kept.id("area", "Lomma")}});
    CHECK(kept.period("A13", kDay, "HT 2026", "Lomma").fulfilled == 1);
    CHECK(kept.stateOf("A13", QDate(2026, 12, 1), "HT 2026", "Lomma") == "fulfilled");
    CHECK(kept.stateOf("A13", QDate(2026, 12, 23), "HT 2026", "Bjärred") == "missed");
}

TEST_CASE("A17 and A18: only visits with both present count, each for its scope", "[status]") {
    Kept kept;
    const QString pub = kept.file.add("premises", {{"name", u"Klubbhuset"_s}, {"kind", u"serving"_s}});
    const auto visit = [&](QDate day, const char* scope, const char* who) {
        kept.file.add(
            "inspection",
            {{"day", day}, {"premises", pub}, {"kind", u"outer"_s}, {"scope", QStringList{QString::fromUtf8(scope)}}, {"participants", kept.roles(who)}});
    };
    visit(QDate(2026, 11, 1), "alcohol", "inspection-unit");
    CHECK(kept.state("A17", kDay) == "due_soon");
    for (const QDate day : {QDate(2024, 9, 1), QDate(2025, 2, 1), QDate(2025, 8, 1), QDate(2026, 1, 20), QDate(2026, 6, 20), QDate(2026, 11, 2)})
        visit(day, "alcohol", "inspection-unit community-police");
    CHECK(kept.state("A17", kDay) == "fulfilled");  // 183 days reach over the year's end
    CHECK(kept.state("A18", kDay) == "due_soon");
}

TEST_CASE("A19: every contact person of the day is called; who has left since is not asked for", "[status]") {
    Kept kept;
    const QString area = kept.file.add("watch-area", {{"name", u"Vinstorp"_s}});
    const auto contact = [&](const char* name, QDate from, QDate to) {
        return kept.file.add("contact-person", {{"name", QString::fromUtf8(name)}, {"watch-area", area}, {"from", from}, {"to", to}});
    };
    const QString called = contact("Gunvor Ekdal", QDate(2025, 1, 1), {});
    contact("Rune Sjövall", QDate(2025, 1, 1), QDate(2026, 2, 1));
    const QString forgotten = contact("Birgit Holmfors", QDate(2026, 1, 1), {});
    const QString meeting = kept.held("watch-annual", QDate(2026, 3, 25));
    kept.file.add("invitation", {{"contact-person", called}, {"meeting", meeting}});
    const auto year = kept.period("A19", kDay, "2026", "", 1);
    REQUIRE(year.missing.size() == 1);
    CHECK(year.missing.first().args == QStringList{u"Birgit Holmfors"_s});
    kept.file.add("invitation", {{"contact-person", forgotten}, {"meeting", meeting}});
    CHECK(kept.state("A19", kDay) == "fulfilled");
    // Whose area has ended is not called any more.
    const QString gone = kept.file.add("watch-area", {{"name", u"Villan"_s}, {"ended", QDate(2025, 6, 1)}});
    kept.file.add("contact-person", {{"name", u"Ulla Lund"_s}, {"watch-area", gone}, {"from", QDate(2024, 1, 1)}});
    CHECK(kept.state("A19", kDay) == "fulfilled");
    // The assignment ends: the person goes, the invitation with it.
    REQUIRE(kept.file.tryRemove("contact-person", forgotten, true));
    CHECK(kept.state("A19", kDay) == "fulfilled");
}

TEST_CASE("A21: a safety day counts with the police present, for its grade", "[status]") {
    Kept kept;
    kept.file.add("safety-day", {{"day", QDate(2026, 5, 20)}, {"grade", u"5"_s}, {"roles", kept.roles("security-chief")}});
    CHECK(kept.stateOf("A21", kDay, "2026", "5") == "due_soon");
    kept.file.add("safety-day", {{"day", QDate(2026, 5, 21)}, {"grade", u"5"_s}, {"roles", kept.roles("community-police")}});
    CHECK(kept.stateOf("A21", kDay, "2026", "5") == "fulfilled");
    CHECK(kept.stateOf("A21", kDay, "2026", "7") == "due_soon");
    CHECK(kept.stateOf("A21", QDate(2027, 1, 1), "2026", "7") == "missed");
}

TEST_CASE("A16, A20, A25 to A27 count what is registered", "[status]") {
    Kept kept;
    kept.file.add("sspf-count", {{"day", QDate(2026, 4, 1)}, {"count", qint64(2)}});
    kept.file.add("watch-area", {{"name", u"Vinstorp"_s}, {"started", QDate(2026, 4, 1)}});
    kept.file.add("special-event", {{"title", u"Brand"_s}, {"begins", u"2026-04-01T18:20"_s}});
    kept.file.add("training", {{"day", QDate(2026, 4, 1)}, {"unit", u"Fyrskolan"_s}});
    kept.file.add("note", {{"title", u"Nya regler"_s}, {"day", QDate(2026, 4, 1)}});
    for (const char* key : {"A16", "A20", "A25", "A27"}) {
        INFO(key);
        CHECK(kept.period(key, kDay, "2026").fulfilled == (key == std::string("A16") ? 2 : 1));  // SSPF by its number
        CHECK(kept.state(key, kDay) == "counted");
    }
    CHECK(kept.period("A26", kDay, "2026", "Fyrskolan").fulfilled == 1);
    CHECK(kept.period("A15", kDay, "2026").fulfilled == 0);  // a note is about the world around unless it says more
}

TEST_CASE("A28 had passed at signing; A29 is kept by an agreement that begins when this one has ended", "[status]") {
    Kept kept;
    CHECK(kept.period("A28", kDay, "2023").reason == agreement::NotDue::BeforeSigning);
    CHECK_FALSE(kept.commitment("A28", kDay).note.isEmpty());
    CHECK(kept.state("A29", QDate(2027, 10, 3)) == "due_soon");
    CHECK(kept.state("A29", QDate(2027, 6, 3)) == "on_track");
    kept.file.add("agreement",
                  {{"title", u"2028–2031"_s}, {"signed", QDate(2027, 5, 1)}, {"valid-from", QDate(2028, 1, 1)}, {"valid-to", QDate(2031, 12, 31)}});
    CHECK(kept.state("A29", QDate(2027, 6, 3)) == "fulfilled");
}

TEST_CASE("a past date is answered by the version of the agreement that held then", "[status]") {
    Kept kept;
    QString old;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { old = reader.all(reader.catalogue().get("agreement")).first().id; }));
    kept.file.set("agreement", old, {{"valid-to", QDate(2026, 8, 31)}});
    const QString next = kept.file.add("agreement", {{"title", u"Ny version"_s}, {"valid-from", QDate(2026, 9, 1)}, {"valid-to", QDate(2027, 12, 31)}});
    const QString commitment = kept.file.add("commitment", {{"agreement", next}, {"key", u"B1"_s}, {"title", u"Trygghetsvandring"_s}});
    kept.file.add("rule",
                  {{"commitment", commitment}, {"kind", u"count"_s}, {"count", qint64(1)}, {"per", u"year"_s}, {"evidence", QStringList{u"dialogue"_s}}});
    CHECK(status::readStatus(kept.file.file(), QDate(2026, 8, 31))->commitments.size() == 30);
    const auto now = status::readStatus(kept.file.file(), QDate(2026, 9, 1));
    REQUIRE(now->commitments.size() == 1);
    CHECK(now->book.agreement.title == u"Ny version"_s);
    CHECK(kept.file.tryAdd("agreement", {{"title", u"Tredje"_s}, {"valid-from", QDate(2027, 1, 1)}, {"valid-to", QDate(2029, 1, 1)}})
              .error()
              .issues.first()
              .message.code == "agreements-overlap"s);
}

TEST_CASE("a new commitment is answered without code: four street walks a year in each area, with the police", "[status]") {
    Kept kept;
    const QString type = kept.file.add("meeting-type", {{"key", u"street-walk"_s}, {"label", u"Trygghetsvandring"_s}});
    QString book;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { book = reader.all(reader.catalogue().get("agreement")).first().id; }));
    const QString commitment = kept.file.add("commitment", {{"agreement", book}, {"key", u"A31"_s}, {"title", u"Trygghetsvandringar"_s}});
    kept.file.add("rule", {{"commitment", commitment},
                           {"kind", u"count"_s},
                           {"count", qint64(4)},
                           {"per", u"year"_s},
                           {"scope", u"area"_s},
                           {"meeting-types", QStringList{type}},
                           {"roles", kept.roles("community-police")}});
    for (const int month : {2, 5, 8, 10})
        kept.file.set("meeting", kept.held("street-walk", QDate(2026, month, 7), month == 8 ? "" : "community-police"), {{"area", kept.id("area", "Lomma")}});
    const auto standing = kept.commitment("A31", kDay);
    CHECK(standing.rules == QStringList{u"At least 4 per year in each area (Bjärred and Lomma), with Kommunpolis"_s});
    CHECK(kept.stateOf("A31", kDay, "2026", "Lomma") == "fulfilled");
    CHECK(kept.period("A31", kDay, "2026", "Lomma").missing.size() == 1);  // August without the police
    CHECK(kept.stateOf("A31", kDay, "2026", "Bjärred") == "due_soon");
}

TEST_CASE("the act's duties are answered beside the agreement", "[status]") {
    Kept kept;
    CHECK(kept.state("§§ 8–9", kDay) == "fulfilled");
    CHECK(kept.state("§ 4", kDay) == "missed");
    CHECK(kept.state("§ 13", kDay) == "due_soon");
    for (const QDate day : {QDate(2023, 9, 1), QDate(2024, 8, 1), QDate(2025, 7, 1), QDate(2026, 6, 11)})
        kept.file.add("governance-report", {{"day", day}, {"body", u"council"_s}});
    CHECK(kept.state("§ 13", kDay) == "fulfilled");
    for (const QDate day : {QDate(2024, 3, 2), QDate(2026, 3, 2)})
        kept.file.add("situation-picture",
                      {{"year", qint64(day.year())}, {"origin", u"joint"_s}, {"presented", day}, {"mapping", u"x"_s}, {"analysis", u"y"_s}});
    CHECK(kept.state("§ 4", kDay) == "fulfilled");
    CHECK(kept.state("§ 4", QDate(2028, 3, 1)) == "due_soon");
    CHECK(kept.state("§ 4", QDate(2028, 3, 3)) == "missed");  // 731 days
}

TEST_CASE("a file from before the rules were records is answered from its agreement file, and takes the rules over when it is written", "[status]") {
    support::TestFile file;
    REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"shipped"_s));
    QString record;
    REQUIRE(file->read([&](const records::Reader& reader) { record = reader.all(reader.catalogue().get("agreement")).first().id; }));
    REQUIRE(file.tryRemove("agreement", record, true));
    const auto before = status::readStatus(file.file(), kDay);
    REQUIRE(before);
    CHECK(before->commitments.size() == 30);
    REQUIRE(agreement::takeOver(file.file()));
    CHECK(file.count("commitment") == 30);
    const auto after = status::readStatus(file.file(), kDay);
    REQUIRE(after);
    for (qsizetype i = 0; i < 30; ++i) {
        CHECK(after->commitments[i].id == before->commitments[i].id);
        CHECK(after->commitments[i].rules == before->commitments[i].rules);
        CHECK(after->commitments[i].state == before->commitments[i].state);
    }
    REQUIRE(agreement::takeOver(file.file()));  // once is enough
    CHECK(file.count("commitment") == 30);
}

TEST_CASE("an agreement travels as a file: another municipality that begins with it is asked for the same", "[status][agreement]") {
    Kept kept;
    kept.file.add("person", {{"name", u"Elin Sandvall"_s}, {"roles", kept.roles("security-chief")}});
    std::optional<QByteArray> bytes;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { bytes = agreement::agreementFile(reader, u"Orust"_s, kDay); }));
    REQUIRE(bytes);
    CHECK_FALSE(bytes->contains("Sandvall"));  // what is asked for travels, not who does it
    support::TestFile other;
    const auto installed = agreement::install(other.file(), *bytes, u"orust.json"_s);
    INFO((installed ? std::string() : base::errorText(installed.error()).toStdString()));
    REQUIRE(installed);
    CHECK(other->setting(records::Setting::Municipality) == u"Orust"_s);
    const auto here = status::readStatus(kept.file.file(), kDay);
    const auto there = status::readStatus(other.file(), kDay);
    REQUIRE(here);
    REQUIRE(there);
    REQUIRE(there->commitments.size() == 30);
    for (qsizetype i = 0; i < 30; ++i) {
        INFO(here->commitments[i].id.toStdString());
        CHECK(there->commitments[i].rules == here->commitments[i].rules);
        // A30 is kept here by a person, who does not travel.
        if (here->commitments[i].id != u"A30"_s) CHECK(there->commitments[i].state == here->commitments[i].state);
        CHECK(there->book.commitments[i].commitment.theme == here->book.commitments[i].commitment.theme);
    }
    std::optional<QByteArray> again;
    REQUIRE(other->read([&](const records::Reader& reader) { again = agreement::agreementFile(reader, u"Orust"_s, kDay); }));
    CHECK(*again == *bytes);
}
TEST_CASE("A11: the plan of an area that was decided for the year holds from its approval, when nothing lacked", "[status]") {
    for (const bool whole : {true, false}) {
        INFO((whole ? "whole" : "without child impact assessment"));
        scene::Scene made;
        REQUIRE(agreement::install(made.file.file(), agreement::shippedAgreement(), u"shipped"_s));
        made.file.clock().setDay(QDate(2026, 10, 1));
        made.take(made.area, focus::Verb::Propose, focus::Body::Cooperation);
        auto decision = scene::fullRequest({made.area}, focus::Verb::Approve, focus::Body::Steering);
        decision.year = 2026;
        REQUIRE(made.decide(decision));
        const auto standing = [&] {
            const auto read = status::readStatus(made.file.file(), QDate(2026, 11, 24));
            REQUIRE(read);
            for (const auto& one : read->commitments)
                for (const auto& scope : one.scopes)
                    for (const auto& period : scope.periods)
                        if (one.id == u"A11"_s && scope.rule == 0 && scope.scope == u"Trygg skolväg"_s && period.label == u"2026"_s) return period;
            FAIL("A11 knows no such area");
            return PeriodStanding();
        };
        CHECK(standing().state == State::DueSoon);  // the year has 37 days left
        if (!whole) made.file.set("child-impact", made.assessment, {{"weighing", QString()}});
        made.take(made.plan, focus::Verb::Submit, focus::Body::Cooperation);
        auto approval = scene::fullRequest({made.plan}, focus::Verb::Approve, focus::Body::Steering);
        if (!whole) approval.despite = u"Brådskar"_s;
        REQUIRE(made.decide(approval));
        CHECK(standing().state == (whole ? State::Fulfilled : State::Missed));
        CHECK(standing().evidence.size() == (whole ? 1 : 0));
        if (whole) continue;
        REQUIRE(standing().amiss.size() == 1);  // the plan itself, to go there
        CHECK(standing().amiss.first().id == made.plan);
        REQUIRE(standing().missing.size() >= 2);
        CHECK(base::sentence(standing().missing.first()) == u"The plan was approved on 2026-10-01 although it lacked something."_s);
        CHECK(standing().since == QDate(2026, 10, 1));
    }
}

TEST_CASE("what must hold each day says since when it lacks, and claims no new last day each day", "[status]") {
    Kept kept;
    const QString police = kept.file.add("person", {{"name", u"Vera Klintås"_s}, {"roles", kept.roles("community-police")}, {"confirmed", QDate(2025, 6, 30)}});
    for (const char* group : {"cooperation", "steering"})
        kept.file.add("group-member", {{"person", police}, {"group", QString::fromUtf8(group)}, {"from", QDate(2024, 3, 1)}, {"to", QDate(2026, 2, 28)}});
    for (const QDate day : {QDate(2026, 3, 1), QDate(2026, 5, 5), QDate(2026, 11, 24)}) {
        const auto a5 = kept.period("A5", day, "2026", "cooperation");
        CHECK(a5.lacking);
        CHECK(a5.since == QDate(2026, 3, 1));
        CHECK(kept.commitment("A5", day).nextDue == day);
        CHECK(kept.commitment("A5", day).late);
    }
    CHECK_FALSE(kept.period("A5", QDate(2026, 2, 28), "2026", "cooperation").lacking);
    CHECK(status::nextDayText(kept.commitment("A12", kDay)) == u"lacking since 2024-03-04"_s);  // a policy that never was: since it counts
    // Of names only today is known; of details the day on which they had grown old.
    CHECK(status::nextDayText(kept.commitment("A30", kDay)) == u"lacks now"_s);
    kept.file.add("person", {{"name", u"Nils Havskog"_s}, {"roles", kept.roles("security-chief")}, {"confirmed", QDate(2026, 6, 30)}});
    const auto a30 = kept.period("A30", kDay, "2026");
    CHECK(agreement::word(a30.state) == u"due_soon");
    CHECK(a30.since == QDate(2026, 7, 1));
}

TEST_CASE("the wheel shows what lacks where it began to, and nothing as passed that is still to come", "[status]") {
    Kept kept;
    const QString police = kept.file.add("person", {{"name", u"Vera Klintås"_s}, {"roles", kept.roles("community-police")}});
    for (const char* group : {"cooperation", "steering"})
        kept.file.add("group-member", {{"person", police}, {"group", QString::fromUtf8(group)}, {"from", QDate(2024, 3, 1)}, {"to", QDate(2026, 2, 28)}});
    kept.file.add("incident", {{"occurred", u"2026-11-20"_s}, {"category", kept.id("category", "Bedrägeri")}, {"area", kept.id("area", "Lomma")}, {"reporting-unit", u"Fyrskolan"_s}});
    const auto read = status::readStatus(kept.file.file(), kDay);
    REQUIRE(read);
    const report::DrawnFigure figure = status::yearWheel(*read, 2026);
    QList<QDate> a5;
    bool isComing = false;
    for (const auto& ring : std::get<report::YearWheel>(figure.drawing).rings)
        for (const auto& mark : ring.days) {
            INFO(mark.text.toStdString() << " " << mark.when.toStdString());
            if (mark.from > kDay) CHECK_FALSE((mark.standing == report::Standing::Passed || mark.standing == report::Standing::Missed));
            if (mark.text.startsWith(u"A5 ")) a5 << mark.from;
            if (mark.text.startsWith(u"A2 ") && mark.from > kDay) isComing = isComing || mark.text.contains(u"still to come"_s);
        }
    CHECK(a5.contains(QDate(2026, 3, 1)));
    CHECK_FALSE(a5.contains(kDay));
    CHECK(isComing);
}

TEST_CASE("a visit that does not count is named by its place, and all of them can be gone to", "[status]") {
    Kept kept;
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        const QString place = kept.file.add("premises", {{"name", u"Krog %1"_s.arg(i)}, {"kind", u"serving"_s}});
        kept.file.add("inspection", {{"day", QDate(2026, 11, 1)}, {"premises", place}, {"kind", u"outer"_s}, {"scope", QStringList{u"alcohol"_s}},
                                     {"participants", kept.roles("inspection-unit")}});
    }
    const auto year = kept.period("A17", kDay, "2026");
    CHECK(year.amiss.size() == 5);
    QStringList told;
    for (const auto& message : year.missing) told << base::sentence(message);
    CHECK(told.join(u'\n').contains(u"Krog 0"_s));
    CHECK(told.join(u'\n').contains(u"2 more do not count yet."_s));
}

}  // namespace agreement_status_test
