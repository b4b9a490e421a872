#include "core/records/table_sql.h"
#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace record_index_test {

QString planOf(support::TestFile& file, const QString& sql) {
    QString plan;
    REQUIRE(file->read([&](const records::Reader& reader) {
        storage::Statement statement = reader.database().prepare(u"EXPLAIN QUERY PLAN "_s + sql);
        if (sql.contains(u"?1")) statement.bind(u"x"_s);
        while (statement.next()) plan += statement.text(3) + u'\n';
    }));
    return plan;
}

TEST_CASE("the changes of a record are found by the index of the last letters of its id", "[records][history]") {
    support::TestFile file;
    const QString plan = planOf(file, u"SELECT c.entry FROM change c WHERE %1 ORDER BY c.number DESC"_s.arg(records::sql::ofRecord("c")));
    INFO(plan.toStdString());
    CHECK(plan.contains(u"USING INDEX change_record"));
    CHECK_FALSE(plan.contains(u"TEMP B-TREE"));
}

TEST_CASE("two records whose ids end alike keep their histories apart", "[records][history]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("note");
    const auto add = [&](const QString& id, const QString& title) {
        REQUIRE(file->write({records::ActVerb::Add, "note"}, [&](records::Batch& batch) -> base::Result<void> {
            records::Record record = kind.blank;
            record.id = id;
            kind.setValue(record, "title", title);
            kind.setValue(record, "day", QDate(2026, 11, 1));
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
            return {};
        }));
    };
    const QString one = u"01a20d6d-5a00-7000-8050-000012345678"_s;
    const QString other = u"01a20d6d-5a00-7000-8051-111112345678"_s;
    add(one, u"Torget"_s);
    add(other, u"Hamnen"_s);
    file.set("note", other, {{"title", u"Kajen"_s}});
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        CHECK(history.newestOf(one, 10).size() == 1);
        CHECK(history.newestOf(other, 10).size() == 2);
    }));
}

TEST_CASE("events are counted by category and area along the index of their days alone", "[records][schema]") {
    support::TestFile file;
    CHECK(planOf(file, u"SELECT substr(occurred, 1, 7), category, area, count(*) FROM incident GROUP BY 1, 2, 3"_s).contains(u"USING COVERING INDEX incident_by_occurred"));
}

}  // namespace record_index_test
