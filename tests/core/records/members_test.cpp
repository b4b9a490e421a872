#include "core/meetings/meeting.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace members_test {

TEST_CASE("each stored field of every kind has a member of its own", "[records]") {
    support::TestFile file;
    for (const records::Kind* kind : file.catalogue().kinds()) {
        INFO(kind->key.toStdString());
        CHECK(kind->type != nullptr);
        QSet<qint64> places;
        for (const records::Field& field : kind->fields) {
            INFO(field.key.toStdString());
            CHECK(field.place >= 0);
            CHECK_FALSE(places.contains(qint64(field.place)));
            places << qint64(field.place);
        }
    }
}

TEST_CASE("a member stands for the field of its key", "[records]") {
    const records::Kind& kind = records::kindOf<meetings::Meeting>();
    CHECK(kind.index(&meetings::Meeting::type) == kind.index("type"));
    CHECK(kind.index(&meetings::Meeting::state) == kind.index("state"));
    records::Record record = kind.blank;
    kind.setValue(record, &meetings::Meeting::title, u"Lägesbild"_s);
    CHECK(kind.text(record, "title") == u"Lägesbild"_s);
    CHECK(kind.value(record, &meetings::Meeting::title) == records::Value(u"Lägesbild"_s));
}

TEST_CASE("records are found by the values of members, and read as typed values", "[records]") {
    support::TestFile file;
    const QString type = file.add("meeting-type", {{"key", u"weekly"_s}, {"label", u"Veckomöte"_s}});
    const QString held = file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 2)}, {"state", u"held"_s}});
    file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 9)}, {"state", u"planned"_s}});
    records::Query query;
    query.where(&meetings::Meeting::type, type).where(&meetings::Meeting::state, u"held"_s);
    REQUIRE(file->read([&](const records::Reader& reader) {
        const QList<records::Record> found = reader.all(records::kindOf<meetings::Meeting>(), query);
        REQUIRE(found.size() == 1);
        CHECK(found.first().id == held);
        CHECK(reader.get<meetings::Meeting>(held).day == QDate(2026, 11, 2));
        CHECK_FALSE(reader.find<meetings::Meeting>(type));
    }));
}

}  // namespace members_test
