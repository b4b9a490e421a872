#include "core/base/language.h"
#include "core/meetings/meeting.h"

#include "core/meetings/text_free_types.h"
#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"
#include "tests/support/test_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meeting_rules_test {

const QDate kDay(2026, 3, 4);

struct Types {
    support::TestFile file;
    QString plain = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Övrigt möte"_s}});
    QString silent = file.add("meeting-type", {{"key", u"sspf"_s}, {"label", u"SSPF"_s}, {"notes", u"none"_s}});
};

template <class T>
QStringList issues(const base::Result<T>& result) {
    QStringList codes = result ? QStringList() : support::issueCodes(result.error());
    codes.sort();
    return codes;
}

TEST_CASE("a meeting is called as its type when it has no title", "[meetings]") {
    Types types;
    CHECK(types.file.text("meeting", types.file.add("meeting", {{"type", types.plain}, {"day", kDay}}), "title") == u"Övrigt möte"_s);
    const QString meeting = types.file.add("meeting", {{"type", types.plain}, {"day", kDay}, {"title", u"Hamnmöte"_s}});
    CHECK(types.file.text("meeting", meeting, "title") == u"Hamnmöte"_s);
    CHECK(types.file.text("meeting", meeting, "state") == u"planned"_s);
}

TEST_CASE("a meeting ends after it begins", "[meetings]") {
    Types types;
    CHECK(issues(types.file.tryAdd("meeting", {{"type", types.plain}, {"day", kDay}, {"time", QTime(10, 0)}, {"end", QTime(9, 0)}})) ==
          QStringList{u"end:before-start"_s});
    const auto same = types.file.tryAdd("meeting", {{"type", types.plain}, {"day", kDay}, {"time", QTime(10, 0)}, {"end", QTime(10, 0)}});
    REQUIRE_FALSE(same);
    const support::Spoken spoken(base::Language::Swedish);
    CHECK(base::sentence(same.error().issues.first().message) == u"Mötet slutar klockan\u00a010:00, samtidigt som det börjar. Ändra en av tiderna."_s);
}

TEST_CASE("a meeting about individuals holds day, functions and held or not, and no text", "[meetings][text-free]") {
    Types types;
    auto& file = types.file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString meeting = file.add("meeting", {{"type", types.silent}, {"day", kDay}, {"state", u"held"_s}, {"roles", QStringList{role}}});
    CHECK(file.text("meeting", meeting, "title") == u"SSPF"_s);

    const auto refused =
        file.tryAdd("meeting", {{"type", types.silent}, {"day", kDay}, {"title", u"Om Kim"_s}, {"agenda", u"a"_s}, {"notes", u"n"_s}, {"place", u"p"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::Input);
    CHECK(issues(refused) == QStringList{u"agenda:no-text-allowed"_s, u"notes:no-text-allowed"_s, u"place:no-text-allowed"_s, u"title:no-text-allowed"_s});
    for (const char* field : {"title", "agenda", "notes", "place"})
        CHECK(issues(file.trySet("meeting", meeting, {{field, u"Om Kim"_s}})) == QStringList{QString::fromLatin1(field) + u":no-text-allowed"_s});
}

TEST_CASE("a meeting about individuals may stand without a title", "[meetings][text-free]") {
    Types types;
    const QString meeting = types.file.add("meeting", {{"type", types.silent}, {"day", kDay}});
    CHECK(types.file.trySet("meeting", meeting, {{"title", records::Value()}}));
}

TEST_CASE("why a meeting about individuals was not held is a choice", "[meetings][text-free]") {
    Types types;
    const QString meeting = types.file.add("meeting", {{"type", types.silent}, {"day", kDay}, {"state", u"cancelled"_s}});
    CHECK(issues(types.file.trySet("meeting", meeting, {{"reason", u"Kim var sjuk"_s}})) == QStringList{u"reason:reason-not-a-choice"_s});
    for (const QString& reason : meetings::plainReasons()) CHECK(types.file.trySet("meeting", meeting, {{"reason", reason}}));
    CHECK(types.file.tryAdd("meeting", {{"type", types.plain}, {"day", kDay}, {"state", u"cancelled"_s}, {"reason", u"Snöstorm"_s}}));
}

TEST_CASE("the parts of a meeting about individuals hold no text either", "[meetings][text-free]") {
    Types types;
    auto& file = types.file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString meeting = file.add("meeting", {{"type", types.silent}, {"day", kDay}});
    CHECK(issues(file.tryAdd("agenda-item", {{"meeting", meeting}, {"text", u"Kim"_s}, {"outcome", u"x"_s}})) ==
          QStringList{u"outcome:no-text-allowed"_s, u"text:no-text-allowed"_s});
    CHECK(issues(file.tryAdd("action-point", {{"meeting", meeting}, {"what", u"Ring Kim"_s}})) == QStringList{u"what:no-text-allowed"_s});
    CHECK(issues(file.tryAdd("attendance", {{"meeting", meeting}, {"role", role}, {"note", u"Kim"_s}})) == QStringList{u"note:no-text-allowed"_s});
    CHECK(file.tryAdd("attendance", {{"meeting", meeting}, {"role", role}}));
}

TEST_CASE("a meeting whose parts hold text does not become one about individuals", "[meetings][text-free]") {
    Types types;
    auto& file = types.file;
    const QString meeting = file.add("meeting", {{"type", types.plain}, {"day", kDay}, {"title", u"SSPF"_s}});
    const QString item = file.add("agenda-item", {{"meeting", meeting}, {"text", u"Läget"_s}});
    CHECK(issues(file.trySet("meeting", meeting, {{"type", types.silent}})) == QStringList{u"type:no-text-allowed"_s});
    REQUIRE(file.tryRemove("agenda-item", item));
    CHECK(file.trySet("meeting", meeting, {{"type", types.silent}}));
}

TEST_CASE("a meeting type does not forbid the text that its meetings hold already", "[meetings][text-free]") {
    Types types;
    auto& file = types.file;
    file.add("meeting", {{"type", types.plain}, {"day", kDay}});
    CHECK(file.trySet("meeting-type", types.plain, {{"notes", u"none"_s}}));
    REQUIRE(file->undo());
    file.add("meeting", {{"type", types.plain}, {"day", kDay}, {"notes", u"Om läget"_s}});
    CHECK(issues(file.trySet("meeting-type", types.plain, {{"notes", u"none"_s}})) == QStringList{u"notes:type-has-text"_s});
}

TEST_CASE("attendance names a role or a person", "[meetings]") {
    Types types;
    const QString meeting = types.file.add("meeting", {{"type", types.plain}, {"day", kDay}});
    CHECK(issues(types.file.tryAdd("attendance", {{"meeting", meeting}, {"note", u"kom sent"_s}})) == QStringList{u"role:role-or-person"_s});
}

}  // namespace meeting_rules_test
