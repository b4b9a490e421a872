#include "core/inspections/begun_visits.h"

#include "core/status/overview.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;
using inspections::BegunVisit;
using inspections::CheckpointOutcome;
using inspections::InspectionOutcome;

namespace begun_visits_test {

struct Evening {
    support::TestFile file{QDate(2026, 11, 21)};
    QString bar = file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    QString food = file.add("checkpoint", {{"key", u"food"_s}, {"label", u"Lagad mat"_s}, {"scopes", QStringList{u"alcohol"_s}}});
    QString order = file.add("checkpoint", {{"key", u"order"_s}, {"label", u"Ordning"_s}, {"scopes", QStringList{u"alcohol"_s}}});
    QString id = file.add("round", {{"day", QDate(2026, 11, 20)}, {"kind", u"coordinated"_s}, {"stops", QStringList{bar}}, {"scope", QStringList{u"alcohol"_s}}});

    [[nodiscard]] inspections::Round round() {
        inspections::Round found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = records::fromRecord<inspections::Round>(reader.get(file.catalogue().get("round"), id)); }));
        return found;
    }
    [[nodiscard]] QString keep(const BegunVisit& visit) {
        const inspections::Round round = this->round();
        QList<inspections::Stop> stops;
        REQUIRE(file->read([&](const records::Reader& reader) { stops = inspections::stopsOf(reader, round); }));
        const auto kept = inspections::keepBegun(file.file(), round, stops.first(), visit);
        REQUIRE(kept);
        return *kept;
    }
    [[nodiscard]] QHash<QString, BegunVisit> begun() {
        const auto drafts = file->drafts().all();
        REQUIRE(drafts);
        return inspections::begunVisits(*drafts, round());
    }
    [[nodiscard]] qsizetype drafts() { return file->drafts().all()->size(); }
};

TEST_CASE("what is begun of a visit comes back as it was, also what is no day yet", "[rounds][drafts]") {
    Evening e;
    BegunVisit visit{{}, InspectionOutcome::Remarks, {{e.food, CheckpointOutcome::Remark}, {e.order, CheckpointOutcome::Ok}}, u"Köket stängt\nefter nio "_s, {}, u"30/2"_s};
    visit.draft = e.keep(visit);
    CHECK(e.begun() == QHash<QString, BegunVisit>{{e.bar, visit}});
    CHECK(e.file.count("inspection") == 0);
    // Changed, it is the same draft; a checkpoint that nobody has looked at after all is no more.
    visit.checkpoints.remove(e.order);
    visit.typedFollowUp.clear();
    visit.followUpDue = QDate(2026, 12, 4);
    CHECK(e.keep(visit) == visit.draft);
    CHECK(e.begun() == QHash<QString, BegunVisit>{{e.bar, visit}});
    CHECK(e.drafts() == 2);
}

TEST_CASE("a visit of which nothing is begun any more leaves no draft behind", "[rounds][drafts]") {
    Evening e;
    BegunVisit visit{{}, InspectionOutcome::Serious, {{e.food, CheckpointOutcome::Remark}}, {}, {}, {}};
    visit.draft = e.keep(visit);
    REQUIRE(e.drafts() == 2);
    CHECK(e.keep({visit.draft, {}, {}, {}, {}, {}}).isEmpty());
    CHECK(e.drafts() == 0);
    CHECK(e.keep({}).isEmpty());
}

TEST_CASE("a begun visit is an inspection with what the round says of it, and one matter on the overview", "[rounds][drafts]") {
    Evening e;
    const QString draft = e.keep({{}, InspectionOutcome::Remarks, {{e.food, CheckpointOutcome::Remark}}, u"Mörkt"_s, {}, {}});
    const records::Kind& kind = e.file.catalogue().get("inspection");
    const auto drafts = e.file->drafts().all();
    REQUIRE(drafts);
    const auto found = std::find_if(drafts->cbegin(), drafts->cend(), [&](const records::Draft& one) { return one.record.id == draft; });
    REQUIRE(found != drafts->cend());
    CHECK(kind.text(found->record, "premises") == e.bar);
    CHECK(kind.text(found->record, "kind") == u"coordinated"_s);
    CHECK(kind.value(found->record, "scope") == records::Value(QStringList{u"alcohol"_s}));
    CHECK(kind.text(found->record, "remarks") == u"Mörkt"_s);
    REQUIRE(e.file->read([&](const records::Reader& reader) {
        const auto overview = status::readOverview(reader, *drafts);
        REQUIRE(overview.drafts.size() == 1);
        CHECK(overview.drafts.first().id == draft);
    }));
}

TEST_CASE("a draft of an inspection of the round's day that was begun in its form is the begun visit", "[rounds][drafts]") {
    Evening e;
    const records::Kind& kind = e.file.catalogue().get("inspection");
    records::Record record = kind.blank;
    record.id = e.file.environment().ids.next();
    kind.setValue(record, "day", QDate(2026, 11, 20));
    kind.setValue(record, "premises", e.bar);
    kind.setValue(record, "case-number", u"KS 2026/9"_s);
    kind.setValue(record, "remarks", u"Mörkt"_s);
    REQUIRE(e.file->drafts().keep(kind, record));
    BegunVisit visit = e.begun().value(e.bar);
    CHECK(visit.remarks == u"Mörkt"_s);
    visit.outcome = InspectionOutcome::Remarks;
    CHECK(e.keep(visit) == record.id);
    const auto kept = e.file->drafts().find(record.id);
    REQUIRE((kept && *kept));
    CHECK(kind.text((*kept)->record, "case-number") == u"KS 2026/9"_s);
    CHECK(kind.text((*kept)->record, "outcome") == u"remarks"_s);
}

}  // namespace begun_visits_test
