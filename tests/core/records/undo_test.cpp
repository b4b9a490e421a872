#include "core/records/undo.h"

#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;
using records::Value;

namespace undo_test {

const QDate kDay(2026, 3, 4);

struct Focus {
    QString area, cause, plan, goal, activity, measurement;
};

Focus addFocus(support::TestFile& file) {
    Focus ids;
    ids.area = file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Skolväg"_s}});
    ids.cause = file.add("cause", {{"focus-area", ids.area}, {"text", u"Mörk gångtunnel"_s}});
    ids.plan = file.add("plan", {{"focus-area", ids.area}});
    ids.goal = file.add("goal", {{"plan", ids.plan}, {"statement", u"Ljusare"_s}});
    ids.activity = file.add("activity", {{"plan", ids.plan}, {"what", u"Byt lampor"_s}, {"goal", ids.goal}, {"cause", ids.cause}});
    ids.measurement = file.add("measurement", {{"goal", ids.goal}, {"day", kDay}, {"value", 3.5}});
    return ids;
}

QStringList codes(const base::Result<qint64>& result) { return result ? QStringList() : support::reasonCodes(result.error()); }

TEST_CASE("undo takes back the newest act that stands, redo brings it again", "[records][undo]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"Ett"_s}, {"day", kDay}});
    file.set("note", note, {{"title", u"Två"_s}});
    file.set("note", note, {{"title", u"Tre"_s}, {"text", u"Text"_s}});

    REQUIRE(file->undo());
    CHECK(file.text("note", note, "title") == u"Två"_s);
    CHECK(file.text("note", note, "text").isEmpty());
    REQUIRE(file->undo());
    CHECK(file.text("note", note, "title") == u"Ett"_s);
    REQUIRE(file->undo());
    CHECK_FALSE(file.find("note", note).has_value());
    CHECK(codes(file->undo()) == QStringList{u"nothing-to-undo"_s});

    REQUIRE(file->redo());
    CHECK(file.text("note", note, "title") == u"Ett"_s);
    REQUIRE(file->redo());
    REQUIRE(file->redo());
    CHECK(file.text("note", note, "title") == u"Tre"_s);
    CHECK(file.text("note", note, "text") == u"Text"_s);
    CHECK(codes(file->redo()) == QStringList{u"nothing-to-redo"_s});

    // And once more the whole way, since what was redone can be undone.
    for (int i = 0; i < 3; ++i) REQUIRE(file->undo());
    CHECK_FALSE(file.find("note", note).has_value());
    REQUIRE(file->redo());
    CHECK(file.text("note", note, "title") == u"Ett"_s);
}

TEST_CASE("a new act ends what can be redone", "[records][undo]") {
    support::TestFile file;
    file.add("area", {{"name", u"Lomma"_s}});
    REQUIRE(file->undo());
    file.add("area", {{"name", u"Bjärred"_s}});
    CHECK(codes(file->redo()) == QStringList{u"nothing-to-redo"_s});
}

TEST_CASE("an undo is an entry of its own that names what it takes back", "[records][undo]") {
    support::TestFile file;
    file.add("area", {{"name", u"Lomma"_s}});
    const auto number = file->undo();
    REQUIRE(number);
    CHECK(*number == 2);
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        CHECK(history.entry(2)->undoes == 1);
        CHECK(history.entry(1)->undoneBy == 2);
    }));
    CHECK(codes(file->undo(1)) == QStringList{u"already-undone"_s});
    const auto unknown = file->undo(77);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().trouble == base::Trouble::Input);
}

TEST_CASE("an undo can itself be undone", "[records][undo]") {
    support::TestFile file;
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    const auto first = file->undo(1);
    REQUIRE(first);
    const auto second = file->undo(*first);
    REQUIRE(second);
    CHECK(file.find("area", area).has_value());
    REQUIRE(file->undo(*second));
    CHECK_FALSE(file.find("area", area).has_value());
}

TEST_CASE("an older entry is undone only if every field still has what it wrote", "[records][undo]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"Ett"_s}, {"day", kDay}});
    file.set("note", note, {{"title", u"Två"_s}});  // 2
    file.set("note", note, {{"text", u"Text"_s}});  // 3
    SECTION("another field was changed since") {
        REQUIRE(file->undo(2));
        CHECK(file.text("note", note, "title") == u"Ett"_s);
        CHECK(file.text("note", note, "text") == u"Text"_s);
    }
    SECTION("the same field was changed since") {
        file.set("note", note, {{"title", u"Tre"_s}});
        const auto refused = file->undo(2);
        CHECK(codes(refused) == QStringList{u"changed-since"_s});
        CHECK(refused.error().trouble == base::Trouble::Refused);
        CHECK(refused.error().reasons.first().id == note);
        CHECK(file.text("note", note, "title") == u"Tre"_s);
    }
    SECTION("it was changed to and fro") {
        file.set("note", note, {{"title", u"Tre"_s}});
        file.set("note", note, {{"title", u"Två"_s}});
        CHECK(file->undo(2));
    }
    SECTION("the add cannot be undone while later changes stand") { CHECK(codes(file->undo(1)) == QStringList{u"changed-since"_s}); }
    SECTION("the record is gone") {
        REQUIRE(file.tryRemove("note", note));
        CHECK(codes(file->undo(2)) == QStringList{u"changed-since"_s});
    }
}

TEST_CASE("an add is not undone while others refer to the record", "[records][undo]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    file.add("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}});
    CHECK(codes(file->undo(1)) == QStringList{u"referenced"_s});
}

TEST_CASE("a removal is not undone to a reference whose target is gone", "[records][undo]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString organisation = file.add("organisation", {{"name", u"Skolan"_s}});
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}, {"organisation", organisation}});
    REQUIRE(file.tryRemove("person", person));  // 4
    if (GENERATE(true, false)) REQUIRE(file.tryRemove("role", role));
    else REQUIRE(file.tryRemove("organisation", organisation));
    const auto refused = file->undo(4);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::Refused);
    CHECK(support::reasonCodes(refused.error()) == QStringList{u"unknown-reference"_s});
    CHECK_FALSE(file.find("person", person).has_value());
}

TEST_CASE("a removal with its parts comes back whole, and goes again", "[records][undo]") {
    support::TestFile file;
    const Focus ids = addFocus(file);
    REQUIRE(file.tryRemove("focus-area", ids.area, true));
    REQUIRE(file->undo());
    CHECK(file.text("activity", ids.activity, "goal") == ids.goal);
    CHECK(file.text("activity", ids.activity, "cause") == ids.cause);
    CHECK((file.value("measurement", ids.measurement, "value") == Value(3.5)));
    REQUIRE(file->redo());
    CHECK(file.count("focus-area") + file.count("activity") + file.count("goal") + file.count("measurement") == 0);
    REQUIRE(file->undo());
    CHECK(file.text("activity", ids.activity, "goal") == ids.goal);
    CHECK(file.count("measurement") == 1);
}

TEST_CASE("links of a list of references come back in their order", "[records][undo]") {
    support::TestFile file;
    QStringList roles;
    for (const char* key : {"c", "a", "b"}) roles << file.add("role", {{"key", QString::fromLatin1(key)}, {"label", QString::fromLatin1(key)}});
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}, {"roles", roles}});
    file.set("person", person, {{"roles", QStringList{roles[1]}}});
    REQUIRE(file->undo());
    CHECK((file.value("person", person, "roles") == Value(roles)));
    REQUIRE(file.tryRemove("person", person));
    REQUIRE(file->undo());
    CHECK((file.value("person", person, "roles") == Value(roles)));
    CHECK(file.find("person", person)->revision > 3);  // a copy from before the removal is stale
}

TEST_CASE("undo of one's own acts leaves those of others alone", "[records][undo]") {
    support::TestFile file;
    file->setAuthor({u"security-chief"_s, u"municipality"_s});
    const QString mine = file.add("area", {{"name", u"Lomma"_s}});
    file->setAuthor({u"community-police"_s, u"police"_s});
    const QString theirs = file.add("area", {{"name", u"Bjärred"_s}});
    file->setAuthor({u"security-chief"_s, u"municipality"_s});
    REQUIRE(file->undo(0, u"security-chief"_s));
    CHECK_FALSE(file.find("area", mine).has_value());
    CHECK(file.find("area", theirs).has_value());
    CHECK(codes(file->undo(0, u"security-chief"_s)) == QStringList{u"nothing-to-undo"_s});
}

TEST_CASE("an act of many records is one undo", "[records][undo]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("note");
    constexpr int kMany = 3000;
    REQUIRE(file->write({records::ActVerb::Import, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        for (int i = 0; i < kMany; ++i) {
            records::Record record = kind.blank;
            kind.setValue(record, "title", u"Rad %1"_s.arg(i));
            kind.setValue(record, "day", kDay);
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
        }
        return {};
    }));
    CHECK(file.count("note") == kMany);
    REQUIRE(file->undo());
    CHECK(file.count("note") == 0);
    REQUIRE(file->redo());
    CHECK(file.count("note") == kMany);
}

TEST_CASE("a record that one act touched twice goes back to what it was before the act", "[records][undo]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"Ett"_s}, {"day", kDay}});
    const records::Kind& kind = file.catalogue().get("note");
    REQUIRE(file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        for (const char* title : {"Två", "Tre"}) {
            auto record = *batch.reader().find(kind, note);
            kind.setValue(record, "title", QString::fromUtf8(title));
            if (qstrcmp(title, "Två") == 0) kind.setValue(record, "text", u"Text"_s);
            if (auto done = batch.change(kind, record); !done) return base::Failure(done.error());
        }
        return {};
    }));
    SECTION("untouched since") {
        REQUIRE(file->undo());
        CHECK(file.text("note", note, "title") == u"Ett"_s);
        CHECK(file.text("note", note, "text").isEmpty());
        REQUIRE(file->redo());
        CHECK(file.text("note", note, "title") == u"Tre"_s);
        CHECK(file.text("note", note, "text") == u"Text"_s);
    }
    SECTION("a field that only the first of the two changes wrote was changed since") {
        file.set("note", note, {{"text", u"Annat"_s}});
        CHECK(codes(file->undo(2)) == QStringList{u"changed-since"_s});
        CHECK(file.text("note", note, "text") == u"Annat"_s);
    }
}

}  // namespace undo_test
