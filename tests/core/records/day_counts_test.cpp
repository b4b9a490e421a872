// How many records of a numerous kind there are of each day: the file keeps it, whoever writes.
#include "core/records/day_counts.h"

#include "core/records/evidence_reader.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <map>

using namespace Qt::StringLiterals;

namespace day_counts_test {

/// What is kept, and what a count of the records themselves says.
struct Both {
    QStringList kept;
    QStringList counted;
};

Both bothOf(storage::Database& database) {
    Both both;
    const auto lines = [&](const QString& sql) {
        QStringList found;
        storage::Statement statement = database.prepare(sql);
        while (statement.next()) found << u"%1 %2 %3: %4"_s.arg(statement.text(0), statement.text(1), statement.text(2), statement.text(3));
        return found;
    };
    both.kept = lines(u"SELECT * FROM incident__days ORDER BY 1, 2, 3"_s);
    both.counted = lines(u"SELECT substr(occurred, 1, 10), area, reporting_unit IS NOT NULL, count(*) FROM incident GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"_s);
    return both;
}

struct Events : support::TestFile {
    QString category = add("category", {{"name", u"Klotter"_s}});
    QString lomma = add("area", {{"name", u"Lomma"_s}});
    QString bjarred = add("area", {{"name", u"Bjärred"_s}});

    QString event(const QString& occurred, const QString& area, const QString& unit) {
        return add("incident", {{"occurred", occurred}, {"category", category}, {"area", area}, {"reporting-unit", unit}});
    }
    void compare(qsizetype days) {
        const Both both = bothOf(file().database());
        CHECK(both.kept == both.counted);
        CHECK(both.kept.size() == days);
    }
};

TEST_CASE("days are counted as records are written, changed, removed, and all of that is undone and done again", "[records][evidence]") {
    Events file;
    const QString first = file.event(u"2026-11-20T14:00"_s, file.lomma, u"Skolan"_s);
    file.event(u"2026-11-20"_s, file.lomma, u"Fritid"_s);
    file.event(u"2026-11-20T23:59"_s, file.lomma, {});
    file.event(u"2026-11-20"_s, file.bjarred, u"Skolan"_s);
    file.compare(3);
    file.set("incident", first, {{"reporting-unit", records::Value()}});
    file.compare(3);
    file.set("incident", first, {{"occurred", u"2026-11-21T01:00"_s}, {"area", file.bjarred}});
    file.compare(4);
    REQUIRE(file.tryRemove("incident", first));
    file.compare(3);
    for (const qsizetype days : {4, 3, 3}) {
        REQUIRE(file->undo());
        file.compare(days);
    }
    REQUIRE(file->redo());
    REQUIRE(file->redo());
    file.compare(4);
    // What no rule asks for does not touch them.
    file.set("incident", first, {{"place", u"Hamnen"_s}});
    file.compare(4);
}

TEST_CASE("an act that fails counts nothing", "[records][evidence]") {
    Events file;
    file.event(u"2026-11-20"_s, file.lomma, u"Skolan"_s);
    const auto failed = file->write({records::ActVerb::Add, "incident"}, [&](records::Batch& batch) -> base::Result<void> {
        const records::Kind& kind = batch.reader().catalogue().get("incident");
        records::Record record = kind.blank;
        kind.setValue(record, "occurred", u"2026-11-22"_s);
        kind.setValue(record, "category", file.category);
        kind.setValue(record, "area", file.lomma);
        if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
        return base::badInput({"no", "no", {}});
    });
    REQUIRE_FALSE(failed);
    file.compare(1);
}

TEST_CASE("of many events the rules see the same from the days as from the events", "[records][evidence]") {
    Events file;
    std::map<QString, qint64> expected;
    constexpr int kMany = 2'100;
    const auto done = file->write({records::ActVerb::Import, "incident"}, [&](records::Batch& batch) -> base::Result<void> {
        const records::Kind& kind = batch.reader().catalogue().get("incident");
        for (int i = 0; i < kMany; ++i) {
            records::Record record = kind.blank;
            const QDate day = QDate(2026, 1, 1).addDays(i % 50);
            const bool lomma = i % 3 == 0;
            const bool reported = i % 7 < 2;
            kind.setValue(record, "occurred", i % 2 == 0 ? day.toString(Qt::ISODate) : day.toString(Qt::ISODate) + u"T10:00"_s);
            kind.setValue(record, "category", file.category);
            kind.setValue(record, "area", lomma ? file.lomma : file.bjarred);
            if (reported) kind.setValue(record, "reporting-unit", u"Skola %1"_s.arg(i % 5));
            if (i % 11 == 0) kind.setValue(record, "severity", u"low"_s);
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
            ++expected[u"%1 %2 %3"_s.arg(day.toString(Qt::ISODate), lomma ? file.lomma : file.bjarred).arg(reported)];
        }
        return {};
    });
    REQUIRE(done);
    // Asked for the severity too, of which the days know nothing, the events themselves are read.
    for (const bool fromEvents : {false, true}) {
        INFO(fromEvents);
        std::map<QString, qint64> seen;
        REQUIRE(file->read([&](const records::Reader& reader) {
            const records::Kind& kind = reader.catalogue().get("incident");
            records::EvidenceSet set;
            records::EvidenceWish wish{{}, {"reporting-unit"}, {}};
            if (fromEvents) wish.filled << "severity";
            records::readEvidence(reader, kind, wish, reader.today(), set);
            QDate last;
            for (const records::Evidence& bundle : set.value("incident")) {
                CHECK(bundle.isBundle());
                CHECK((!last.isValid() || last <= bundle.day));
                last = bundle.day;
                seen[u"%1 %2 %3"_s.arg(bundle.day.toString(Qt::ISODate), bundle.area).arg(bundle.facts.contains("reporting-unit"))] += bundle.times;
            }
            const records::Wanted wanted{{kind.index("occurred")}, {kind.index("severity")}, false};
            CHECK_FALSE(reader.scanDays(kind, wanted, [](const records::Row&, qint64) { FAIL("days know no severity"); }));
        }));
        CHECK(seen == expected);
    }
}

TEST_CASE("a file of an earlier version has its days counted when it is opened", "[records][evidence][migration]") {
    support::TestFile file;
    file.close();
    const QString path = file.path(u"older.vaksam"_s);
    {
        auto database = storage::Database::open(path, storage::Access::Create);
        REQUIRE(database);
        QList<storage::Migration> before = storage::shippedMigrations();
        before.removeIf([](const storage::Migration& migration) { return migration.version > 17; });
        REQUIRE(storage::migrate(**database, before, QDate(2026, 5, 1)));
        const auto run = [&](const QString& sql) { (*database)->prepare(sql).run(); };
        run(u"INSERT INTO area(row, id, revision, name) VALUES (7, 'a', 1, 'Lomma')"_s);
        run(u"INSERT INTO category(row, id, revision, name) VALUES (3, 'c', 1, 'Klotter')"_s);
        for (int i = 0; i < 5; ++i)
            run(u"INSERT INTO incident(id, revision, occurred, category, area, reporting_unit) VALUES ('i%1', 1, '2026-03-0%2T08:00', 3, 7, %3)"_s.arg(i)
                    .arg(1 + i % 2)
                    .arg(i == 4 ? u"'Skolan'"_s : u"NULL"_s));
    }
    auto opened = records::OpenFile::open(path, records::OpenFile::Mode::Write, file.environment());
    REQUIRE(opened);
    const Both both = bothOf((*opened)->database());
    CHECK(both.kept == both.counted);
    CHECK(both.kept == QStringList{u"2026-03-01 7 0: 2"_s, u"2026-03-01 7 1: 1"_s, u"2026-03-02 7 0: 2"_s});
}

}  // namespace day_counts_test
