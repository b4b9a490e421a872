// What a kind is as evidence follows from its description: rules of one's own work over registers that no rule of the agreement knows.

#include "core/agreement/rule_book_reader.h"
#include "core/registers/camera.h"
#include "tests/core/status/kept_scene.h"

using namespace Qt::StringLiterals;

namespace evidence_test {

/// A commitment of one's own with one rule.
struct OwnRule : Kept {
    QString commitmentId;

    OwnRule() {
        QString agreement;
        REQUIRE(file->read([&](const records::Reader& reader) { agreement = reader.all(reader.catalogue().get("agreement")).first().id; }));
        commitmentId = file.add("commitment", {{"agreement", agreement}, {"key", u"E1"_s}, {"title", u"Vårt eget"_s}});
    }

    base::Result<QString> tryRule(const char* kind, const QStringList& evidence, support::Fields more = {}) {
        more << std::pair<const char*, records::Value>("commitment", commitmentId);
        more << std::pair<const char*, records::Value>("kind", QString::fromLatin1(kind));
        more << std::pair<const char*, records::Value>("evidence", evidence);
        return file.tryAdd("rule", more);
    }
    void rule(const char* kind, const QStringList& evidence, const support::Fields& more = {}) { REQUIRE(tryRule(kind, evidence, more)); }
    QByteArray fault(const char* kind, const QStringList& evidence, const support::Fields& more = {}) {
        const auto tried = tryRule(kind, evidence, more);
        if (tried || tried.error().issues.isEmpty()) return {};
        return tried.error().issues.first().message.code;
    }
};

const support::Fields kYearly{{"count", qint64(1)}, {"per", u"year"_s}};

TEST_CASE("every camera reviewed once a year: by description and data alone", "[status][evidence]") {
    OwnRule own;
    const auto camera = [&](const char* name, QDate from, QDate to = {}) {
        support::Fields fields{{"name", QString::fromUtf8(name)}, {"purpose", u"Skadegörelse"_s}, {"from", from}};
        if (to.isValid()) fields << std::pair<const char*, records::Value>("to", to);
        return own.file.add("camera", fields);
    };
    const QString station = camera("Stationen", QDate(2024, 5, 1));
    camera("Torget", QDate(2025, 2, 1));
    camera("Hamnen", QDate(2024, 6, 1), QDate(2025, 8, 1));
    own.file.add("camera-review", {{"camera", station}, {"day", QDate(2025, 10, 1)}});
    own.rule("count", {u"camera-review each=camera"_s}, kYearly);
    const QDate after(2026, 2, 1);
    CHECK(own.stateOf("E1", after, "2025", "Stationen") == "fulfilled");
    CHECK(own.stateOf("E1", after, "2025", "Torget") == "missed");
    CHECK(own.stateOf("E1", after, "2025", "Hamnen") == "not_due");  // it has gone
    CHECK(own.stateOf("E1", after, "2026", "Stationen") == "on_track");
    CHECK(own.commitment("E1", after).nextDue == QDate(2026, 12, 31));
    // A part goes with its camera.
    CHECK(own.commitment("E1", QDate(2025, 12, 31)).scopes.size() == 3);
}

TEST_CASE("each record of a kind can be asked for by a day of its own", "[status][evidence]") {
    OwnRule own;
    own.file.add("document", {{"title", u"Policy"_s}, {"purpose", u"andts-policy"_s}, {"valid-from", QDate(2025, 1, 1)}, {"next-review", QDate(2025, 6, 1)}});
    own.file.add("document", {{"title", u"Plan"_s}, {"purpose", u"measures-plan"_s}, {"valid-from", QDate(2025, 1, 1)}});
    own.rule("count", {u"document on=next-review each=record"_s}, kYearly);
    CHECK(own.stateOf("E1", QDate(2026, 2, 1), "2025", "Policy") == "fulfilled");
    CHECK(own.stateOf("E1", QDate(2026, 2, 1), "2025", "Plan") == "missed");
}

TEST_CASE("conditions speak of every type of field", "[status][evidence]") {
    const auto holds = [&](const char* condition) {
        OwnRule one;
        one.file.add("training", {{"unit", u"Biblioteket"_s}, {"day", QDate(2025, 3, 3)}, {"subject", u"pdv"_s}, {"participants", qint64(12)}});
        one.file.set("meeting", one.held("other", QDate(2025, 3, 4)), {{"time", QTime(9, 30)}});
        one.rule("count", {QString::fromUtf8(condition)}, kYearly);
        return one.stateOf("E1", QDate(2026, 1, 1), "2025") == "fulfilled";
    };
    CHECK(holds("training participants=12"));
    CHECK_FALSE(holds("training participants=13"));
    CHECK(holds("training participants=*"));
    CHECK(holds("training day=2025-03-03"));
    CHECK(holds("training day=*"));
    CHECK(holds("training subject=pdv"));
    CHECK(holds("training unit=Biblioteket"));
    CHECK(holds("meeting time=09:30"));
    CHECK(holds("meeting type=other"));
    CHECK_FALSE(holds("meeting time=10:30"));
}

TEST_CASE("a rule that fits no register is refused, and says what there is", "[status][evidence]") {
    OwnRule own;
    CHECK(own.fault("count", {u"camara"_s}, kYearly) == "unknown-kind");
    CHECK(own.fault("count", {u"inspection goods=tobacco"_s}, kYearly) == "unknown-field");
    CHECK(own.fault("count", {u"inspection kind=outside"_s}, kYearly) == "unknown-word");
    CHECK(own.fault("count", {u"training participants=many"_s}, kYearly) == "unreadable-word");
    CHECK(own.fault("count", {u"training day=soon"_s}, kYearly) == "unreadable-word");
    CHECK(own.fault("count", {u"meeting type=tea"_s}, kYearly) == "unknown-target");
    CHECK(own.fault("count", {u"training on=unit"_s}, kYearly) == "not-a-day-field");
    CHECK(own.fault("count", {u"training each=unit"_s}, kYearly) == "not-a-reference");
    CHECK(own.fault("count", {u"training subject=pdv subject=other"_s}, kYearly) == "never-holds");
    CHECK(own.fault("count", {u"organisation"_s}, kYearly) == "no-day");
    auto inEachArea = kYearly;
    inEachArea << std::pair<const char*, records::Value>("scope", u"area"_s);
    CHECK(own.fault("count", {u"training"_s}, inEachArea) == "no-scope");
    CHECK(own.fault("count", {u"camera"_s}, inEachArea).isEmpty());
    auto withPolice = kYearly;
    withPolice << std::pair<const char*, records::Value>("roles", own.roles("community-police"));
    CHECK(own.fault("count", {u"mailing"_s}, withPolice) == "no-roles");
    CHECK(own.fault("count", {u"inspection scope=alcohol"_s}, withPolice).isEmpty());
}

TEST_CASE("what an agreement file brings is taken in, and what does not fit is told at the commitment", "[status][evidence]") {
    QByteArray json = agreement::shippedAgreement();
    REQUIRE(json.contains("{\"kind\": \"sspf-count\"}"));
    json.replace("{\"kind\": \"sspf-count\"}", "{\"kind\": \"sspf-counts\"}");
    support::TestFile file;
    REQUIRE(agreement::install(file.file(), json, u"ours.json"_s));
    const auto faults = agreement::ruleFaults(file.file());
    REQUIRE(faults);
    REQUIRE(faults->size() == 1);
    CHECK(faults->first().commitment == u"A16"_s);
    CHECK(QByteArray(faults->first().message.code) == "unknown-kind");
    const auto status = status::readStatus(file.file(), QDate(2026, 3, 1));
    REQUIRE(status);
    for (const auto& one : status->commitments) CHECK(one.faults.isEmpty() == (one.id != u"A16"_s));
}

TEST_CASE("the shipped agreement fits the registers", "[status][evidence]") {
    Kept kept;
    const auto faults = agreement::ruleFaults(kept.file.file());
    REQUIRE(faults);
    for (const auto& fault : *faults) FAIL_CHECK(fault.commitment.toStdString() << ": " << base::sentence(fault.message).toStdString());
}

TEST_CASE("A2: coordinators are asked for on both sides, and one without organisation is on neither", "[status][borders]") {
    Kept kept;
    const QDate day(2026, 6, 1);
    const auto organisation = [&](const char* name, const char* kind) {
        return kept.file.add("organisation", {{"name", QString::fromUtf8(name)}, {"kind", QString::fromLatin1(kind)}});
    };
    const auto coordinator = [&](const char* name, const QString& where) {
        support::Fields fields{{"name", QString::fromUtf8(name)}, {"roles", kept.roles("coordinator")}, {"confirmed", day}};
        if (!where.isEmpty()) fields << std::pair<const char*, records::Value>("organisation", where);
        kept.file.add("person", fields);
    };
    coordinator("Utan", {});
    CHECK(kept.stateOf("A2", day, "2026", "", 1) == "missed");
    coordinator("Inom", organisation("Kommunen", "municipality"));
    CHECK(kept.stateOf("A2", day, "2026", "", 1) == "missed");
    coordinator("Utanför", organisation("Bostadsbolaget", "housing"));
    CHECK(kept.stateOf("A2", day, "2026", "", 1) == "fulfilled");
    // Details that have grown old are an own measure, and speak of the present only.
    CHECK(kept.stateOf("A2", QDate(2027, 6, 2), "2027", "", 1) == "due_soon");
    CHECK(kept.stateOf("A2", QDate(2027, 6, 2), "2026", "", 1) == "fulfilled");
}

TEST_CASE("A1: a parent that was presented after the joint picture did not exist first", "[status][borders]") {
    Kept kept;
    const auto picture = [&](const char* origin, QDate presented, support::Fields more = {}) {
        more << std::pair<const char*, records::Value>("year", qint64(2026));
        more << std::pair<const char*, records::Value>("origin", QString::fromLatin1(origin));
        more << std::pair<const char*, records::Value>("presented", presented);
        return kept.file.add("situation-picture", more);
    };
    const QString own = picture("municipality", QDate(2026, 3, 1));
    const QString police = picture("police", QDate(2026, 3, 11));
    picture("joint", QDate(2026, 3, 10), {{"municipality-picture", own}, {"police-picture", police}});
    const auto period = kept.period("A1", QDate(2026, 6, 1), "2026", "", 1);
    CHECK(agreement::word(period.state) == u"on_track"_s);
    REQUIRE(period.missing.size() == 1);
    CHECK(QByteArray(period.missing.first().code) == "parent-later");
    CHECK(kept.stateOf("A1", QDate(2027, 1, 1), "2026", "", 1) == "missed");
}

TEST_CASE("A8: the council's meeting lies on the day of the survey or later", "[status][borders]") {
    Kept kept;
    const QString early = kept.held("steering-group", QDate(2026, 3, 1));
    const QString survey = kept.file.add("survey", {{"year", qint64(2026)}, {"day", QDate(2026, 3, 2)}, {"treated-at", QStringList{early}}});
    CHECK(kept.stateOf("A8", QDate(2026, 6, 1), "2026", "", 1) == "on_track");
    const QString onTheDay = kept.held("steering-group", QDate(2026, 3, 2));
    kept.file.set("survey", survey, {{"treated-at", QStringList{early, onTheDay}}});
    CHECK(kept.stateOf("A8", QDate(2026, 6, 1), "2026", "", 1) == "fulfilled");
}

TEST_CASE("A4: a figure that is not filled in is none, and nought is one", "[status][borders]") {
    Kept kept;
    const QString area = kept.id("area", "Lomma");
    const QString category = kept.id("category", "Bedrägeri");
    const QString figure = kept.file.add("police-statistic", {{"month", u"2026-05"_s}, {"category", category}, {"area", area}, {"crimes", qint64(3)}});
    CHECK(kept.stateOf("A4", QDate(2026, 6, 10), "2026-05") == "on_track");
    kept.file.set("police-statistic", figure, {{"reports", qint64(0)}});
    CHECK(kept.stateOf("A4", QDate(2026, 6, 10), "2026-05") == "fulfilled");
}

}  // namespace evidence_test
