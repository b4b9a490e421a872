#include "core/base/language.h"
#include "core/inspections/round_visits.h"
#include "core/status/overview.h"

#include "app/composition/reports.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/spoken.h"
#include "tests/support/test_file.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using inspections::CheckpointOutcome;
using inspections::InspectionOutcome;
using inspections::Risk;

namespace round_visits_test {

const QDate kEvening(2026, 11, 20);

struct Town {
    support::TestFile file{QDate(2026, 11, 21)};
    QString bar = file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    QString kiosk = file.add("premises", {{"name", u"Kiosken"_s}, {"kind", u"sale"_s}});
    QString food = file.add("checkpoint", {{"key", u"food"_s}, {"label", u"Lagad mat"_s}, {"scopes", QStringList{u"alcohol"_s}}, {"order", qint64(20)}});
    QString order = file.add("checkpoint", {{"key", u"sober"_s}, {"label", u"Ordning"_s}, {"scopes", QStringList{u"alcohol"_s}}, {"order", qint64(10)}});
    QString sign = file.add("checkpoint", {{"key", u"sign"_s}, {"label", u"Skylt"_s}, {"scopes", QStringList{u"tobacco"_s}}, {"order", qint64(30)}});
    QString unit = file.add("role", {{"key", u"inspection-unit"_s}, {"label", u"Tillsyn"_s}});
    QString police = file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
    QString round = file.add("round", {{"day", kEvening},
                                       {"kind", u"coordinated"_s},
                                       {"stops", QStringList{kiosk, bar}},
                                       {"scope", QStringList{u"alcohol"_s, u"tobacco"_s}},
                                       {"participants", QStringList{unit, police}},
                                       {"police-ground", u"own-supervision"_s}});

    QList<inspections::Stop> stops() {
        QList<inspections::Stop> found;
        REQUIRE(file->read([&](const records::Reader& reader) {
            found = inspections::stopsOf(reader, records::fromRecord<inspections::Round>(reader.get(file.catalogue().get("round"), round)));
        }));
        return found;
    }
    inspections::PremisesStanding standing(const QString& premises, QDate day) {
        inspections::PremisesStanding found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = inspections::standingOf(reader, premises, day); }));
        return found;
    }
    QString visit(const QString& premises, QDate day, const QString& outcome, QDate followUp = {}) {
        return file.add("inspection", {{"premises", premises},
                                       {"day", day},
                                       {"kind", u"inner"_s},
                                       {"outcome", outcome},
                                       {"follow-up-due", followUp.isValid() ? records::Value(followUp) : records::Value()}});
    }
};

TEST_CASE("the stops of a round keep the order of the paper, each with the checkpoints of such premises", "[rounds]") {
    Town town;
    const auto stops = town.stops();
    REQUIRE(stops.size() == 2);
    CHECK(stops[0].id == town.kiosk);
    REQUIRE(stops[0].checkpoints.size() == 1);
    CHECK(stops[0].checkpoints[0].first == town.sign);
    REQUIRE(stops[1].checkpoints.size() == 3);
    CHECK(stops[1].checkpoints[0].first == town.order);
    CHECK(stops[1].checkpoints[1].first == town.food);
}

TEST_CASE("a visit without remarks is written in one act with what all visits share", "[rounds]") {
    Town town;
    const auto id = inspections::writeVisit(town.file.file(), town.round, town.bar, {});
    REQUIRE(id);
    CHECK(town.file.value("inspection", *id, "day") == records::Value(kEvening));
    CHECK(town.file.text("inspection", *id, "kind") == u"coordinated"_s);
    CHECK(town.file.text("inspection", *id, "outcome") == u"no-remarks"_s);
    CHECK(town.file.text("inspection", *id, "police-ground") == u"own-supervision"_s);
    CHECK(town.file.value("inspection", *id, "participants") == records::Value(QStringList{town.unit, town.police}));
    CHECK(town.file.value("inspection", *id, "scope") == records::Value(QStringList{u"alcohol"_s, u"tobacco"_s}));
    CHECK(town.file.count("checkpoint-result") == 3);
    REQUIRE(town.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = town.file.catalogue().get("checkpoint-result");
        for (const records::Record& result : reader.parts(kind, *id)) CHECK(kind.text(result, "outcome") == u"ok"_s);  // said of all at once
    }));
    CHECK(town.stops()[1].visit == *id);
    REQUIRE(town.file->undo());
    CHECK(town.file.count("inspection") == 0);
    CHECK(town.file.count("checkpoint-result") == 0);
}

TEST_CASE("a shop is not said to be inspected for alcohol", "[rounds]") {
    Town town;
    const auto id = inspections::writeVisit(town.file.file(), town.round, town.kiosk, {});
    REQUIRE(id);
    CHECK(town.file.value("inspection", *id, "scope") == records::Value(QStringList{u"tobacco"_s}));
}

TEST_CASE("what was found at a checkpoint, the remarks and the follow-up are kept", "[rounds]") {
    Town town;
    inspections::VisitNotes notes;
    notes.outcome = InspectionOutcome::Remarks;
    notes.remarks = u"Köket stängt"_s;
    notes.followUpDue = QDate(2026, 12, 4);
    notes.checkpoints.insert(town.food, CheckpointOutcome::Remark);
    const auto id = inspections::writeVisit(town.file.file(), town.round, town.bar, notes);
    REQUIRE(id);
    CHECK(town.file.text("inspection", *id, "remarks") == u"Köket stängt"_s);
    CHECK(town.file.value("inspection", *id, "follow-up-due") == records::Value(QDate(2026, 12, 4)));
    QStringList found;
    REQUIRE(town.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = town.file.catalogue().get("checkpoint-result");
        for (const records::Record& result : reader.parts(kind, *id)) found << kind.text(result, "checkpoint") + u' ' + kind.text(result, "outcome");
    }));
    CHECK(found.contains(town.food + u" remark"_s));
    CHECK(found.contains(town.order + u" not-checked"_s));  // nobody has said anything about it
}

TEST_CASE("a visit with remarks that says nothing of what was found is refused", "[rounds]") {
    Town town;
    inspections::VisitNotes notes;
    notes.outcome = InspectionOutcome::Serious;
    notes.checkpoints.insert(town.food, CheckpointOutcome::Ok);
    CHECK_FALSE(inspections::saysWhatWasFound(notes));
    const auto refused = inspections::writeVisit(town.file.file(), town.round, town.bar, notes);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().is("nothing-noted"));
    CHECK(town.file.count("inspection") == 0);
    notes.checkpoints.insert(town.food, CheckpointOutcome::Remark);
    CHECK(inspections::writeVisit(town.file.file(), town.round, town.bar, notes));
}

TEST_CASE("where other rounds of the same day go is known, with their kinds", "[rounds]") {
    Town town;
    town.file.add("round", {{"day", kEvening}, {"kind", u"inner"_s}, {"stops", QStringList{town.bar}}});
    town.file.add("round", {{"day", kEvening.addDays(1)}, {"kind", u"outer"_s}, {"stops", QStringList{town.bar, town.kiosk}}});
    REQUIRE(town.file->read([&](const records::Reader& reader) {
        const auto others = inspections::stopsOfOtherRounds(reader, kEvening, town.round);
        CHECK(others == QHash<QString, QStringList>{{town.bar, {u"Inner"_s}}});
    }));
}

TEST_CASE("a visit closes the follow-up that waited, when that is said", "[rounds]") {
    Town town;
    const QString earlier = town.visit(town.bar, QDate(2026, 10, 1), u"remarks"_s, QDate(2026, 11, 1));
    CHECK(town.standing(town.bar, kEvening).risk == Risk::High);
    inspections::VisitNotes notes;
    notes.closesFollowUp = true;
    REQUIRE(inspections::writeVisit(town.file.file(), town.round, town.bar, notes));
    CHECK(town.file.value("inspection", earlier, "follow-up-done") == records::Value(kEvening));
    CHECK(town.standing(town.bar, kEvening).risk == Risk::Normal);
}

TEST_CASE("a visit is written once, of a stop of the round, and not before its day", "[rounds]") {
    Town town;
    REQUIRE(inspections::writeVisit(town.file.file(), town.round, town.bar, {}));
    const auto again = inspections::writeVisit(town.file.file(), town.round, town.bar, {});
    REQUIRE_FALSE(again);
    CHECK(support::reasonCodes(again.error()) == QStringList{u"already-written"_s});
    const QString other = town.file.add("premises", {{"name", u"Puben"_s}, {"kind", u"serving"_s}});
    const auto stranger = inspections::writeVisit(town.file.file(), town.round, other, {});
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().message.code == QByteArray("not-a-stop"));
    town.file.clock().setDay(kEvening.addDays(-1));
    const auto early = inspections::writeVisit(town.file.file(), town.round, town.kiosk, {});
    REQUIRE_FALSE(early);
    CHECK(support::reasonCodes(early.error()) == QStringList{u"not-yet"_s});
    CHECK(town.file.count("inspection") == 1);
}

TEST_CASE("risk follows the last visit, the follow-ups and the time that has gone", "[rounds]") {
    Town town;
    CHECK(town.standing(town.bar, kEvening).risk == Risk::Raised);  // never visited
    town.visit(town.bar, QDate(2025, 11, 20), u"no-remarks"_s);
    CHECK(town.standing(town.bar, QDate(2026, 11, 20)).risk == Risk::Normal);
    CHECK(town.standing(town.bar, QDate(2026, 11, 21)).risk == Risk::Raised);  // more than a year
    town.visit(town.bar, QDate(2026, 1, 10), u"remarks"_s);
    CHECK(town.standing(town.bar, kEvening).risk == Risk::Raised);
    town.visit(town.bar, QDate(2026, 2, 10), u"serious"_s);
    CHECK(town.standing(town.bar, kEvening).risk == Risk::High);
    CHECK(town.file.count("premises") == 2);
    REQUIRE(town.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = town.file.catalogue().get("premises");
        const auto derived = [&](const char* key) {
            for (const records::Field& field : kind.derived)
                if (field.key == key) return reader.derived(kind, reader.get(kind, town.bar), field);
            return records::Value();
        };
        CHECK(derived("last-visit") == records::Value(QDate(2026, 2, 10)));
        CHECK(derived("risk") == records::Value(u"high"_s));
        CHECK(derived("risk-reason") == records::Value(u"serious shortcomings on 2026-02-10"_s));
    }));
}

TEST_CASE("a round's own visit is not what was there before it", "[rounds]") {
    Town town;
    town.visit(town.bar, QDate(2026, 2, 10), u"serious"_s);
    const auto before = [&] { return town.stops()[1].before; };
    CHECK(before().lastVisit == QDate(2026, 2, 10));
    CHECK(before().risk == Risk::High);
    REQUIRE(inspections::writeVisit(town.file.file(), town.round, town.bar, {}));
    CHECK_FALSE(town.stops()[1].visit.isEmpty());
    CHECK(before().lastVisit == QDate(2026, 2, 10));
    CHECK(before().lastOutcome == InspectionOutcome::Serious);
    CHECK(before().risk == Risk::High);
    CHECK(town.standing(town.bar, kEvening).lastVisit == kEvening);
}

TEST_CASE("two rounds of a day with different scopes are told apart by their names", "[rounds]") {
    Town town;
    const QString other = town.file.add("round", {{"day", kEvening}, {"kind", u"coordinated"_s}, {"stops", QStringList{town.kiosk}}, {"scope", QStringList{u"e-cigarettes"_s}}});
    REQUIRE(town.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = town.file.catalogue().get("round");
        CHECK(reader.label(kind, town.round) != reader.label(kind, other));
    }));
}

TEST_CASE("a follow-up is late the day after it was due", "[rounds]") {
    Town town;
    town.visit(town.bar, QDate(2026, 10, 1), u"remarks"_s, QDate(2026, 11, 10));
    CHECK(town.standing(town.bar, QDate(2026, 11, 10)).risk == Risk::Raised);
    CHECK(town.standing(town.bar, QDate(2026, 11, 11)).risk == Risk::High);
}

TEST_CASE("a ground for police presence on a round presupposes the police", "[rounds]") {
    Town town;
    const auto changed = town.file.trySet("round", town.round, {{"participants", QStringList{town.unit}}});
    REQUIRE_FALSE(changed);
    CHECK(support::issueCodes(changed.error()) == QStringList{u"police-ground:police-absent"_s});
}

TEST_CASE("the round sheet has a box for each outcome of each checkpoint, and nothing of it is public", "[rounds][report]") {
    Town town;
    const report::ReportKind* kind = app::reportKind("round-sheet");
    REQUIRE(kind != nullptr);
    report::Parameters parameters;
    const auto sheet = kind->make(town.file.file(), parameters);  // the newest round
    REQUIRE(sheet);
    int boxes = 0;
    QStringList headings;
    for (const report::Block& block : sheet->blocks) {
        if (const auto* heading = std::get_if<report::Heading>(&block)) headings << heading->text;
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const auto& row : table->rows)
                for (const report::Cell& cell : row)
                    if (cell.standing == report::Standing::ToTick) ++boxes;
    }
    CHECK(headings == QStringList{u"1. Kiosken"_s, u"2. Krogen"_s});
    CHECK(boxes == 3 * (1 + 1 + 3 + 1));
    parameters.isPublic = true;
    const auto open = kind->make(town.file.file(), parameters);
    REQUIRE(open);
    for (const report::Block& block : open->blocks) CHECK_FALSE(std::holds_alternative<report::Heading>(block));
}

TEST_CASE("the round sheet names the place over its boxes, has lines to write on, time and signature, and says why a place is urgent", "[rounds][report]") {
    const support::Spoken spoken(base::Language::Swedish);
    Town town;
    town.file.add("inspection", {{"premises", town.bar}, {"day", QDate(2026, 1, 10)}, {"kind", u"inner"_s}, {"outcome", u"serious"_s}});
    const auto sheet = app::reportKind("round-sheet")->make(town.file.file(), {});
    REQUIRE(sheet);
    QStringList heads;
    QStringList labels;
    QStringList texts;
    for (const report::Block& block : sheet->blocks) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block)) texts << paragraph->text;
        const auto* table = std::get_if<report::Table>(&block);
        if (table == nullptr) continue;
        heads << table->columns.first().title;
        for (const auto& row : table->rows) labels << row.first().text;
    }
    CHECK(heads.contains(u"Kiosken"_s));
    CHECK(heads.contains(u"Krogen"_s));
    CHECK(labels.count(u"Tid, från och till"_s) == 2);
    CHECK(labels.count(u"Underskrift"_s) == 2);
    CHECK(texts.filter(u"Risk: hög – allvarliga brister 2026-01-10."_s).size() == 1);
    // How the visit ended does not stand in the columns of the checkpoints.
    CHECK(labels.count(u"Besöket som helhet"_s) == 2);
    for (const report::Block& block : sheet->blocks)
        if (const auto* table = std::get_if<report::Table>(&block); table != nullptr && table->columns.first().title == u"Krogen"_s) {
            CHECK(table->rows.size() == 3);
            // Room for a hand: nine millimetres are two lines of print.
            for (const auto& row : table->rows) CHECK(row.last().text == u"\n"_s + QString(12, u'…'));
        }
}

TEST_CASE("a follow-up is told once on the round sheet, with the visit that asked for it", "[rounds][report]") {
    Town town;
    town.visit(town.bar, QDate(2026, 10, 1), u"remarks"_s, QDate(2026, 11, 1));
    const auto told = [&town] {
        const base::LanguageScope english(base::Language::English);
        const auto sheet = app::reportKind("round-sheet")->make(town.file.file(), {});
        REQUIRE(sheet);
        return support::textUnder(*sheet, u"2. Krogen"_s);
    };
    const QString late = told();
    CHECK(late.contains(u"the follow-up due 2026-11-01 is late"_s));
    CHECK(late.count(u"2026-11-01"_s) == 1);
    town.file.set("round", town.round, {{"day", QDate(2026, 10, 20)}});
    CHECK(told().contains(u"To be followed up after the visit of 2026-10-01, due 2026-11-01."_s));
}

TEST_CASE("a follow-up that a later visit without remarks has answered is asked for no more", "[rounds][report]") {
    Town town;
    const QString asking = town.visit(town.bar, QDate(2026, 6, 19), u"remarks"_s, QDate(2026, 7, 17));
    town.file.set("inspection", asking, {{"scope", QStringList{u"alcohol"_s}}});
    const QString other = town.visit(town.bar, QDate(2026, 8, 1), u"no-remarks"_s);
    town.file.set("inspection", other, {{"scope", QStringList{u"tobacco"_s}}});
    // Somebody looked at something else there.
    CHECK(town.standing(town.bar, kEvening).risk == Risk::High);
    const QString same = town.visit(town.bar, QDate(2026, 8, 7), u"no-remarks"_s);
    town.file.set("inspection", same, {{"scope", QStringList{u"alcohol"_s, u"tobacco"_s}}});
    const auto standing = town.standing(town.bar, kEvening);
    CHECK(standing.followUpAnswered == QDate(2026, 8, 7));
    CHECK(standing.risk == Risk::Normal);
    // It can still be closed with the next visit.
    CHECK(standing.followUpInspection == asking);
    const auto sheet = app::reportKind("round-sheet")->make(town.file.file(), {});
    REQUIRE(sheet);
    CHECK_FALSE(support::plainText(*sheet).contains(u"2026-07-17"_s));
    // The overview asks for it until somebody closes it, and says what the risk knows; the risk says what the overview asks for.
    REQUIRE(town.file->read([&](const records::Reader& reader) {
        const auto overview = status::readOverview(reader, {});
        const auto task = std::find_if(overview.late.cbegin(), overview.late.cend(), [&](const status::Task& one) { return one.id == asking; });
        REQUIRE(task != overview.late.cend());
        CHECK(task->context == u"2026-06-19, answered by the visit on 2026-08-07: only to be closed"_s);
        CHECK(task->field == "follow-up-done");
        const records::Kind& kind = town.file.catalogue().get("premises");
        const records::Field& why = kind.derived.last();
        CHECK(reader.derived(kind, reader.get(kind, town.bar), why) == records::Value(u"a follow-up is not closed, but the visit on 2026-08-07 has answered it"_s));
    }));
    // One that nothing has answered goes before it, whatever its day.
    town.visit(town.bar, QDate(2026, 9, 1), u"remarks"_s, QDate(2026, 10, 1));
    CHECK(town.standing(town.bar, kEvening).followUpDue == QDate(2026, 10, 1));
}

TEST_CASE("a round that is about alcohol leaves shops out of its sheet and says so", "[rounds][report]") {
    Town town;
    town.file.set("round", town.round, {{"scope", QStringList{u"alcohol"_s}}});
    const auto sheet = app::reportKind("round-sheet")->make(town.file.file(), {});
    REQUIRE(sheet);
    QStringList headings;
    QStringList texts;
    for (const report::Block& block : sheet->blocks) {
        if (const auto* heading = std::get_if<report::Heading>(&block)) headings << heading->text;
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block)) texts << paragraph->text;
    }
    CHECK(headings == QStringList{u"1. Krogen"_s});
    CHECK(texts.filter(u"Kiosken"_s).size() == 1);
}

}  // namespace round_visits_test
