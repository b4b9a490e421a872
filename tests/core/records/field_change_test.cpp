#include "core/records/field_change.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace field_change_test {

struct ChangeGround {
    explicit ChangeGround(int notes) {
        REQUIRE(file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
            for (int i = 0; i < notes; ++i) {
                records::Record record = kind.blank;
                kind.setValue(record, "title", u"n%1"_s.arg(i));
                kind.setValue(record, "day", QDate(2026, 1, 1).addDays(i % 300));
                if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
            }
            return {};
        }));
        REQUIRE(file->read([&](const records::Reader& reader) { rows = reader.rows(kind, {}); }));
    }
    [[nodiscard]] records::FieldChange to(const char* field, const records::Value& value) const { return {kind, kind.index(field), value, rows}; }
    [[nodiscard]] qint64 holding(const char* field, const records::Value& value) {
        qint64 count = 0;
        records::Query query;
        query.filters << records::Filter{kind.index(field), value};
        REQUIRE(file->read([&](const records::Reader& reader) { count = reader.count(kind, query); }));
        return count;
    }

    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("note");
    QList<qint64> rows;
};

TEST_CASE("a field of many records is changed in one act, which one undo takes back", "[records][change]") {
    ChangeGround g(600);
    const QDate day(2026, 12, 1);
    const auto changed = records::changeField(g.file.file(), g.to("day", day));
    REQUIRE(changed);
    CHECK(*changed == 600);
    CHECK(g.holding("day", day) == 600);
    REQUIRE(g.file->undo());
    CHECK(g.holding("day", day) == 0);
}

TEST_CASE("records that have the value already are not written", "[records][change]") {
    ChangeGround g(300);
    CHECK(records::changeField(g.file.file(), g.to("day", QDate(2026, 1, 1))).value_or(-1) == 299);
    CHECK(records::changeField(g.file.file(), g.to("day", QDate(2026, 1, 1))).value_or(-1) == 0);
}

TEST_CASE("when some records cannot have the value none is changed, and they are named", "[records][change]") {
    ChangeGround g(50);
    const auto changed = records::changeField(g.file.file(), g.to("title", records::Value()));
    REQUIRE_FALSE(changed);
    CHECK(changed.error().trouble == base::Trouble::Refused);
    CHECK(changed.error().is("not-changed-together"));
    REQUIRE(changed.error().reasons.size() == 20);
    CHECK(base::sentence(changed.error().reasons.first().message).startsWith(u"n"_s));
    CHECK(g.holding("title", u"n7"_s) == 1);
}

TEST_CASE("who stops the change of many records has changed none", "[records][change]") {
    ChangeGround g(600);
    QList<double> told;
    const auto changed = records::changeField(g.file.file(), g.to("day", QDate(2026, 12, 1)), {}, [&](double part) {
        told << part;
        return told.size() < 3;
    });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().trouble == base::Trouble::Cancelled);
    CHECK(told.size() == 3);
    CHECK(std::is_sorted(told.cbegin(), told.cend()));
    CHECK(g.holding("day", QDate(2026, 12, 1)) == 0);
}

TEST_CASE("what decisions set, what tells records apart and what is computed is not changed together", "[records][change]") {
    const support::TestFile file;
    const records::Kind& area = file.catalogue().get("focus-area");
    CHECK_FALSE(records::isChangedTogether(area, area.fields[area.index("state")]));
    CHECK_FALSE(records::isChangedTogether(area, area.derived.first()));
    CHECK(records::isChangedTogether(area, area.fields[area.index("children")]));
}

}  // namespace field_change_test
