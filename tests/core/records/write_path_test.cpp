#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;
using base::Trouble;
using records::Record;
using records::Value;

namespace write_path_test {

const QDate kDay(2026, 3, 4);

qint64 entries(support::TestFile& file) {
    qint64 count = 0;
    REQUIRE(file->read([&](const records::Reader& reader) { count = reader.database().value(u"SELECT count(*) FROM entry"_s).toLongLong(); }));
    return count;
}

template <class T>
QByteArray codeOf(const base::Result<T>& result) {
    return result ? QByteArray() : QByteArray(result.error().message.code);
}

QStringList list(const Value& value) {
    const auto* items = std::get_if<QStringList>(&value);
    return items == nullptr ? QStringList() : *items;
}

TEST_CASE("a record of every type of field is read back as it was written", "[records]") {
    support::TestFile file;
    const QString chief = file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
    const QString police = file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
    const QString type = file.add(
        "meeting-type",
        {{"key", u"other"_s}, {"label", u"Övrigt"_s}, {"roles", QStringList{police, chief}}, {"agenda", QStringList{u"Öppning; val"_s, u"\"Citat\""_s}}});
    const QString area = file.add("area", {{"name", u"Bjärred"_s}});
    const QString meeting = file.add("meeting", {{"type", type},
                                                 {"day", kDay},
                                                 {"time", QTime(9, 5)},
                                                 {"end", QTime(10, 0)},
                                                 {"area", area},
                                                 {"state", u"held"_s},
                                                 {"roles", QStringList{police, chief}},
                                                 {"notes", u"Två\nrader"_s}});
    const QString inspection = file.add("inspection", {{"day", kDay},
                                                       {"premises", file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}})},
                                                       {"kind", u"outer"_s},
                                                       {"scope", QStringList{u"alcohol"_s, u"tobacco"_s}}});
    const QString focus = file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg skolväg"_s}, {"children", true}});
    const QString plan = file.add("plan", {{"focus-area", focus}});
    const QString goal = file.add("goal", {{"plan", plan}, {"statement", u"Färre klagomål"_s}, {"baseline", 0.1}, {"target", -1e-7}});
    const QString incident =
        file.add("incident",
                 {{"occurred", u"2026-03-04T23:30"_s}, {"category", file.add("category", {{"name", u"Skadegörelse"_s}})}, {"area", area}, {"children", false}});
    file.close();
    file.reopen();

    CHECK(list(file.value("meeting-type", type, "roles")) == QStringList{police, chief});
    CHECK(list(file.value("meeting-type", type, "agenda")) == QStringList{u"Öppning; val"_s, u"\"Citat\""_s});
    CHECK((file.value("meeting", meeting, "day") == Value(kDay)));
    CHECK((file.value("meeting", meeting, "time") == Value(QTime(9, 5))));
    CHECK(file.text("meeting", meeting, "area") == area);
    CHECK(file.text("meeting", meeting, "state") == u"held"_s);
    CHECK(list(file.value("meeting", meeting, "roles")) == QStringList{police, chief});
    CHECK(file.text("meeting", meeting, "notes") == u"Två\nrader"_s);
    CHECK((file.value("meeting", meeting, "place") == Value()));
    CHECK(list(file.value("inspection", inspection, "scope")) == QStringList{u"alcohol"_s, u"tobacco"_s});
    CHECK((file.value("focus-area", focus, "year") == Value(qint64(2026))));
    CHECK((file.value("focus-area", focus, "children") == Value(true)));
    CHECK((file.value("goal", goal, "baseline") == Value(0.1)));
    CHECK((file.value("goal", goal, "target") == Value(-1e-7)));
    CHECK(file.text("incident", incident, "occurred") == u"2026-03-04T23:30"_s);
    CHECK((file.value("incident", incident, "children") == Value(false)));
    CHECK(file.find("meeting", meeting)->revision == 1);
}

TEST_CASE("all that is wrong with a record is said at once and nothing is written", "[records]") {
    support::TestFile file;
    const auto wrong = file.tryAdd("meeting", {{"state", u"postponed"_s}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().trouble == Trouble::Input);
    CHECK(support::issueCodes(wrong.error()) == QStringList{u"type:required"_s, u"day:required"_s, u"state:unknown-choice"_s});
    CHECK(codeOf(file.tryAdd("area", {{"name", u"   "_s}})) == "invalid");
    CHECK(entries(file) == 0);
}

TEST_CASE("half a letter and a NUL are no text", "[records]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"😀 hel"_s}, {"day", QDate(2026, 3, 1)}});
    for (const QString& text : {u"a"_s + QChar(0xD83D) + u"b"_s, QString(QChar(0xDE00)), u"a"_s + QChar(QChar::Null) + u"b"_s}) {
        const auto added = file.tryAdd("note", {{"title", text}, {"day", QDate(2026, 3, 1)}});
        REQUIRE_FALSE(added);
        CHECK(support::issueCodes(added.error()) == QStringList{u"title:not-text"_s});
        CHECK_FALSE(file.trySet("note", note, {{"text", text}}));
    }
    const auto words = file.tryAdd("inspection", {{"participants", QStringList{QString(QChar(0xD83D))}}, {"remarks", QString(QChar(QChar::Null))}});
    REQUIRE_FALSE(words);
    CHECK(support::issueCodes(words.error()).contains(u"remarks:not-text"_s));
    CHECK(file.count("note") == 1);
}

TEST_CASE("a choice list takes only its own words", "[records]") {
    support::TestFile file;
    const QString premises = file.add("premises", {{"name", u"Kiosken"_s}, {"kind", u"sale"_s}});
    const auto wrong =
        file.tryAdd("inspection", {{"day", kDay}, {"premises", premises}, {"kind", u"outer"_s}, {"scope", QStringList{u"tobacco"_s, u"lottery"_s}}});
    REQUIRE_FALSE(wrong);
    CHECK(support::issueCodes(wrong.error()) == QStringList{u"scope:unknown-choice"_s});
}

TEST_CASE("a unique field refuses a second record with the same value, and the record itself may keep it", "[records]") {
    support::TestFile file;
    const QString lomma = file.add("area", {{"name", u"Lomma"_s}});
    const auto second = file.tryAdd("area", {{"name", u"Lomma"_s}});
    REQUIRE_FALSE(second);
    CHECK(second.error().trouble == Trouble::Input);
    CHECK(support::issueCodes(second.error()) == QStringList{u"name:not-unique"_s});
    const QString other = file.add("area", {{"name", u"Bjärred"_s}});
    CHECK_FALSE(file.trySet("area", other, {{"name", u"Lomma"_s}}));
    CHECK(file.trySet("area", lomma, {{"name", u"Lomma"_s}}));
}

TEST_CASE("a reference must point at something", "[records]") {
    support::TestFile file;
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    const auto wrong = file.tryAdd("incident", {{"occurred", u"2026-01-01"_s}, {"category", u"nothing"_s}, {"area", area}});
    REQUIRE_FALSE(wrong);
    CHECK(support::issueCodes(wrong.error()) == QStringList{u"category:unknown-reference"_s});
    const auto many = file.tryAdd("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{u"nothing"_s}}});
    REQUIRE_FALSE(many);
    CHECK(support::issueCodes(many.error()) == QStringList{u"roles:unknown-reference"_s});
}

TEST_CASE("equal values write nothing", "[records]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}});
    const qint64 before = entries(file);
    const auto same = file.trySet("person", person, {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}, {"phone", u""_s}});
    REQUIRE(same);
    CHECK_FALSE(*same);
    CHECK(entries(file) == before);
    CHECK(file.find("person", person)->revision == 1);
}

TEST_CASE("change refuses a stale revision", "[records]") {
    support::TestFile file;
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    const Record copy = *file.find("area", area);
    file.set("area", area, {{"name", u"Lomma tätort"_s}});
    const records::Kind& kind = file.catalogue().get("area");
    Record mine = copy;
    kind.setValue(mine, "name", u"Lomma by"_s);
    const auto written = file->write({records::ActVerb::Change, "area"}, [&](records::Batch& batch) -> base::Result<void> {
        auto done = batch.change(kind, mine);
        if (!done) return base::Failure(done.error());
        return {};
    });
    REQUIRE_FALSE(written);
    CHECK(written.error().trouble == Trouble::Refused);
    CHECK(support::reasonCodes(written.error()) == QStringList{u"stale"_s});
    CHECK(written.error().reasons.first().id == area);
    CHECK(file.text("area", area, "name") == u"Lomma tätort"_s);
}

TEST_CASE("an act is written whole or not at all", "[records]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("area");
    const auto written = file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        for (const QString& name : {u"Lomma"_s, u"Lomma"_s}) {
            Record record = kind.blank;
            kind.setValue(record, "name", name);
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
        }
        return {};
    });
    CHECK_FALSE(written);
    CHECK(file.count("area") == 0);
    CHECK(entries(file) == 0);
}

TEST_CASE("a record with parts is removed only with them, and as one entry", "[records][removal]") {
    support::TestFile file;
    const QString type = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Övrigt"_s}});
    const QString meeting = file.add("meeting", {{"type", type}, {"day", kDay}});
    const QString item = file.add("agenda-item", {{"meeting", meeting}, {"text", u"Läget"_s}});
    const QString point = file.add("action-point", {{"meeting", meeting}, {"what", u"Ringa skolan"_s}});
    const qint64 before = entries(file);

    const auto refused = file.tryRemove("meeting", meeting);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == Trouble::Refused);
    CHECK(support::reasonCodes(refused.error()) == QStringList{u"has-parts"_s, u"has-parts"_s});
    QStringList named;
    for (const auto& reason : refused.error().reasons) named << reason.id;
    named.sort();
    QStringList parts{item, point};
    parts.sort();
    CHECK(named == parts);

    CHECK(file.tryRemove("meeting", meeting, true));
    CHECK(file.count("meeting") + file.count("agenda-item") + file.count("action-point") == 0);
    CHECK(entries(file) == before + 1);
}

TEST_CASE("what others refer to is not removed, and they are named", "[records][removal]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}});
    const QString type = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Övrigt"_s}, {"roles", QStringList{role}}});
    const auto refused = file.tryRemove("role", role, true);
    REQUIRE_FALSE(refused);
    CHECK(support::reasonCodes(refused.error()) == QStringList{u"referenced"_s, u"referenced"_s});
    CHECK(refused.error().reasons[0].id == person);
    CHECK(refused.error().reasons[1].id == type);
    CHECK(codeOf(file.tryRemove("role", u"nothing"_s)) == "unknown-id");
    file.set("person", person, {{"roles", Value()}});
    file.set("meeting-type", type, {{"roles", Value()}});
    CHECK(file.tryRemove("role", role));
}

TEST_CASE("the removal of a part's target stands in the way of nothing when the part goes too", "[records][removal]") {
    support::TestFile file;
    const QString focus = file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Skolväg"_s}});
    const QString cause = file.add("cause", {{"focus-area", focus}, {"text", u"Mörk gångtunnel"_s}});
    const QString plan = file.add("plan", {{"focus-area", focus}});
    const QString goal = file.add("goal", {{"plan", plan}, {"statement", u"Ljusare"_s}});
    file.add("activity", {{"plan", plan}, {"what", u"Byt lampor"_s}, {"goal", goal}, {"cause", cause}});
    CHECK(support::reasonCodes(file.tryRemove("goal", goal).error()) == QStringList{u"referenced"_s});
    CHECK(file.tryRemove("focus-area", focus, true));
    CHECK(file.count("activity") + file.count("goal") + file.count("cause") + file.count("plan") == 0);
}

TEST_CASE("personal data stops a record until someone says that it stays, or has it masked", "[records][guard]") {
    support::TestFile file;
    const QString number = u"Talade med 121212-1212 i dag"_s;
    const auto stopped = file.tryAdd("note", {{"title", u"Samtal"_s}, {"day", kDay}, {"text", number}});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().trouble == Trouble::Refused);
    CHECK(support::reasonCodes(stopped.error()) == QStringList{u"personal-data"_s});
    const QString note = file.add("note", {{"title", u"Samtal"_s}, {"day", kDay}});
    CHECK(support::reasonCodes(file.trySet("note", note, {{"text", number}}).error()) == QStringList{u"personal-data"_s});
    CHECK(file.text("note", note, "text").isEmpty());

    const records::Kind& kind = file.catalogue().get("note");
    const auto write = [&](records::PersonalDataPolicy policy, const QString& actNote) {
        return file->write(records::Act(records::ActVerb::Change, "note").noting(actNote).with(policy), [&](records::Batch& batch) -> base::Result<void> {
            auto record = *batch.reader().find(kind, note);
            kind.setValue(record, "text", number);
            auto done = batch.change(kind, record);
            if (!done) return base::Failure(done.error());
            return {};
        });
    };
    const auto noteOf = [&](qint64 entry) {
        QString text;
        REQUIRE(file->read([&](const records::Reader& reader) { text = records::HistoryReader(reader).entry(entry)->note; }));
        return text;
    };
    SECTION("kept, with the reason in the history") {
        const auto entry = write({records::PersonalDataPolicy::Action::Keep, u"ett ärendenummer"_s}, {});
        REQUIRE((entry && *entry));
        CHECK(file.text("note", note, "text") == number);
        CHECK(noteOf(**entry).contains(u"ett ärendenummer"_s));
    }
    SECTION("kept, with the reason beside the act's own note") {
        const auto entry = write({records::PersonalDataPolicy::Action::Keep, u"ett ärendenummer"_s}, u"från pappret"_s);
        REQUIRE((entry && *entry));
        CHECK(noteOf(**entry).contains(u"ett ärendenummer"_s));
        CHECK(noteOf(**entry).contains(u"från pappret"_s));
    }
    SECTION("masked, and masking the same again changes nothing") {
        const auto entry = write({records::PersonalDataPolicy::Action::Mask, {}}, {});
        REQUIRE((entry && *entry));
        CHECK_FALSE(file.text("note", note, "text").contains(u"1212"_s));
        CHECK(file.text("note", note, "text").startsWith(u"Talade med "_s));
        const auto again = write({records::PersonalDataPolicy::Action::Mask, {}}, {});
        REQUIRE(again);
        CHECK_FALSE(again->has_value());
        CHECK(file.find("note", note)->revision == 2);
    }
    SECTION("a text that stood before does not stop a change of another field") {
        REQUIRE(write({records::PersonalDataPolicy::Action::Keep, u"r"_s}, {}));
        CHECK(file.trySet("note", note, {{"title", u"Annat"_s}}));
    }
}

TEST_CASE("the window is told what changed, after the commit only", "[records]") {
    support::TestFile file;
    QStringList told;
    QObject::connect(&file->changes(), &records::Changes::changed, &file->changes(),
                     [&](const QByteArray& kind, const QStringList& ids) { told << QString::fromLatin1(kind) + u':' + ids.join(u','); });
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    CHECK(told == QStringList{u"area:"_s + area});
    told.clear();
    CHECK_FALSE(file.tryAdd("area", {{"name", u"Lomma"_s}}));
    CHECK(told.isEmpty());
}

TEST_CASE("drafts are kept beside the records, outside the history", "[records][drafts]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("meeting");
    Record draft = kind.blank;
    draft.id = u"new-1"_s;
    kind.setValue(draft, "notes", u"Halvskriv"_s);  // a draft need not be valid
    REQUIRE(file->drafts().keep(kind, draft));
    kind.setValue(draft, "notes", u"Halvskrivet"_s);
    kind.setValue(draft, "time", QTime(8, 30));
    REQUIRE(file->drafts().keep(kind, draft));
    file.close();
    file.reopen();
    const auto all = file->drafts().all();
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->first().kind == &kind);
    const auto found = file->drafts().find(u"new-1"_s);
    REQUIRE((found && *found));
    CHECK(((*found)->record == draft));
    CHECK(entries(file) == 0);
    CHECK(file.count("meeting") == 0);
    REQUIRE(file->drafts().drop(u"new-1"_s));
    CHECK_FALSE(file->drafts().find(u"new-1"_s)->has_value());
}

}  // namespace write_path_test
