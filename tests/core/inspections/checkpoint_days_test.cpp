#include "core/agreement/agreement_file.h"
#include "core/inspections/checkpoint_renewal.h"
#include "core/inspections/neighbours.h"
#include "core/inspections/round_visits.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace checkpoint_days_test {

struct Night {
    support::TestFile file{QDate(2026, 11, 21)};
    Night() { REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"shipped"_s)); }
    QString pub = file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    QString farm = file.add("premises", {{"name", u"Gårdsbutiken"_s}, {"kind", u"sale"_s}});

    /// Keys of the checkpoints that a round of the day asks for.
    QStringList asked(QDate day, const QString& premises, const QStringList& scope) {
        QStringList keys;
        const QString round = file.add("round", {{"day", day}, {"kind", u"outer"_s}, {"stops", QStringList{premises}}, {"scope", scope}});
        REQUIRE(file->read([&](const records::Reader& reader) {
            const auto value = records::fromRecord<inspections::Round>(reader.get(file.catalogue().get("round"), round));
            const QList<inspections::Stop> stops = inspections::stopsOf(reader, value);
            for (const auto& [id, checkpoint] : stops.first().checkpoints) keys << checkpoint.key;
        }));
        return keys;
    }
};

TEST_CASE("food is a checkpoint until the last day of May 2026, and drinks without alcohol still are", "[rounds]") {
    Night night;
    CHECK(night.asked(QDate(2026, 5, 31), night.pub, {u"alcohol"_s}).contains(u"food"_s));
    const QStringList after = night.asked(QDate(2026, 6, 1), night.pub, {u"alcohol"_s});
    CHECK_FALSE(after.contains(u"food"_s));
    for (const QString& key : {u"low-alcohol-drinks"_s, u"own-staff"_s, u"drinks-in-or-out"_s}) CHECK(after.contains(key));
}

TEST_CASE("a place that sells can be inspected for farm sale of alcohol, and only when that is said", "[rounds]") {
    Night night;
    const QDate day(2026, 11, 20);
    CHECK(night.asked(day, night.farm, {u"farm-sale"_s}) == QStringList{u"farm-visit"_s, u"farm-age"_s, u"farm-hours"_s, u"farm-own-control"_s});
    CHECK_FALSE(night.asked(QDate(2026, 11, 19), night.farm, {}).contains(u"farm-visit"_s));
    CHECK(night.asked(QDate(2031, 6, 1), night.farm, {u"farm-sale"_s}).isEmpty());
    CHECK_FALSE(night.asked(QDate(2026, 11, 18), night.pub, {u"farm-sale"_s}).contains(u"farm-visit"_s));
}

TEST_CASE("a file of an earlier version stops asking for food, and gets the new checkpoints once, as nobody's own act", "[rounds][migration]") {
    support::TestFile file(QDate(2026, 11, 21));
    file.close();
    const QString path = file.path(u"older.vaksam"_s);
    {
        auto database = storage::Database::open(path, storage::Access::Create);
        REQUIRE(database);
        QList<storage::Migration> before = storage::shippedMigrations();
        before.removeIf([](const storage::Migration& migration) { return migration.version > 11; });
        REQUIRE(storage::migrate(**database, before, QDate(2026, 5, 1)));
        (*database)->prepare(u"INSERT INTO checkpoint VALUES (1, 'a', 1, 'food', 'Lagad mat', 'alcohol', 30)"_s).run();
        (*database)->prepare(u"INSERT INTO checkpoint VALUES (2, 'b', 1, 'own-staff', 'Vår egen punkt', 'alcohol', 31)"_s).run();
    }
    auto opened = records::OpenFile::open(path, records::OpenFile::Mode::Write, file.environment());
    REQUIRE(opened);
    const records::Kind& kind = file.catalogue().get("checkpoint");
    REQUIRE((*opened)->read([&](const records::Reader& reader) {
        CHECK(kind.value(reader.get(kind, u"a"_s), "to") == records::Value(QDate(2026, 5, 31)));
        CHECK(kind.text(reader.get(kind, u"a"_s), "source").contains(u"2026:511"_s));
        CHECK(records::isEmpty(kind.value(reader.get(kind, u"b"_s), "to")));
    }));
    REQUIRE(inspections::addNewCheckpoints(**opened));
    REQUIRE((*opened)->read([&](const records::Reader& reader) {
        CHECK(reader.count(kind) == 8);
        CHECK(kind.text(reader.get(kind, u"b"_s), "label") == u"Vår egen punkt"_s);
        CHECK(records::HistoryReader(reader).newest(1).first().who == u"Vaksam"_s);
    }));
    // Once: who takes one out does not get it back.
    REQUIRE((*opened)->undo());
    REQUIRE(inspections::addNewCheckpoints(**opened));
    REQUIRE((*opened)->read([&](const records::Reader& reader) { CHECK(reader.count(kind) == 2); }));
}

TEST_CASE("a text about laughing gas is told whose matter that is", "[inspections]") {
    CHECK(inspections::whoseMatter(u"Tomma lustgastuber bakom kiosken"_s).contains(u"Folkhälsomyndigheten"_s));
    CHECK(inspections::whoseMatter(u"Skylt saknas"_s).isEmpty());
}

}  // namespace checkpoint_days_test
