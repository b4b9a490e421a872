#include "core/records/row_order.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace row_order_test {

/// Incidents of some days, places, categories and areas, many of them alike, in the order of @p days.
struct IncidentGround {
    explicit IncidentGround(int count) {
        for (const QString& name : {u"Åby"_s, u"aby"_s, u"Öbo"_s, u"Zon"_s}) areas << file.add("area", {{"name", name}});
        for (const QString& name : {u"Skadegörelse"_s, u"Ädelbrott"_s, u"Brand"_s}) categories << file.add("category", {{"name", name}});
        const QStringList places{u"Torget"_s, u"ängen"_s, u"Ängen"_s, u"ån"_s, {}};
        REQUIRE(file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
            for (int i = 0; i < count; ++i) {
                records::Record record = kind.blank;
                kind.setValue(record, "occurred", QDate(2025, 12, 1).addDays((i * 37) % 60).toString(Qt::ISODate) + u"T10:00"_s);
                kind.setValue(record, "area", areas[i % 7 % areas.size()]);
                kind.setValue(record, "category", categories[i % 5 % categories.size()]);
                if (const QString place = places[i % 11 % places.size()]; !place.isEmpty()) kind.setValue(record, "place", place);
                if (i % 3 != 0) kind.setValue(record, "severity", QString(i % 2 == 0 ? u"low"_s : u"high"_s));
                if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
            }
            return {};
        }));
    }
    [[nodiscard]] QList<qint64> rows(const records::Query& query, qint64 limit = -1) {
        QList<qint64> found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = reader.order(kind, query).rows(limit); }));
        return found;
    }
    /// What the file itself says when it is asked without any cleverness; ids stand in the order in which they were written.
    [[nodiscard]] QList<qint64> plainly(const records::Query& query) {
        QList<qint64> found;
        REQUIRE(file->read([&](const records::Reader& reader) {
            reader.each(kind, query, [&](const records::Record& record) {
                found << *reader.rowOf(kind, record.id);
                return true;
            });
        }));
        return found;
    }

    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("incident");
    QStringList areas;
    QStringList categories;
};

TEST_CASE("rows stand in the order in which the file itself would put them, by every field and both ways", "[records][order]") {
    IncidentGround g(400);
    records::Query narrow;
    narrow.filters << records::Filter{g.kind.index("area"), g.areas[1]};
    narrow.year = 2025;
    for (records::Query query : {records::Query(), narrow}) {
        for (const char* field : {"place", "severity", "area", "category", "reported", "children"}) {
            for (const bool descending : {false, true}) {
                query.sortField = g.kind.index(field);
                query.descending = descending;
                INFO(field << ' ' << descending);
                CHECK(g.rows(query) == g.plainly(query));
            }
        }
        query.sortField = -1;
        query.descending = false;
        CHECK(g.rows(query) == g.plainly(query));
        query.descending = true;
        CHECK(g.rows(query) == g.plainly(query));
    }
}

TEST_CASE("the first rows are the first of all rows", "[records][order]") {
    IncidentGround g(300);
    records::Query query;
    for (const char* field : {"occurred", "place"}) {
        query.sortField = g.kind.index(field);
        query.descending = true;
        CHECK(g.rows(query, 50) == g.rows(query).mid(0, 50));
    }
}

TEST_CASE("a record's place among the others is where it would stand", "[records][order]") {
    IncidentGround g(150);
    records::Query query;
    query.year = 2025;
    for (const char* field : {"occurred", "place", "area"}) {
        query.sortField = g.kind.index(field);
        query.descending = true;
        const QList<qint64> all = g.rows(query);
        REQUIRE(all.size() > 20);
        for (qsizetype i = 0; i < all.size(); i += 9) {
            QList<qint64> others = all;
            others.removeAt(i);
            REQUIRE(g.file->read([&](const records::Reader& reader) { CHECK(reader.order(g.kind, query).placeOf(all[i], others) == i); }));
        }
    }
    query.year = 2024;
    REQUIRE(g.file->read([&](const records::Reader& reader) { CHECK_FALSE(reader.order(g.kind, query).placeOf(1, {})); }));
}

}  // namespace row_order_test
