#include "core/meetings/recipients.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

TEST_CASE("a call goes to the group's members on its day, else to those who have a function of the meeting", "[meetings]") {
    support::TestFile file;
    const QString chief = file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
    const QString police = file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
    const auto person = [&](const char* name, const QString& role, const char* email) {
        return file.add("person", {{"name", QString::fromUtf8(name)}, {"roles", QStringList{role}}, {"email", QString::fromUtf8(email)}});
    };
    const QString vera = person("Vera", chief, "vera@kommunen.example");
    const QString nils = person("Nils", police, "nils@polisen.example");
    person("Maj", police, "");
    const QString steering = file.add("meeting-type", {{"key", u"steering-group"_s}, {"label", u"Styrgrupp"_s}, {"roles", QStringList{chief}}});
    const QString weekly = file.add("meeting-type", {{"key", u"weekly-picture"_s}, {"label", u"Veckolägesbild"_s}, {"roles", QStringList{chief, police}}});
    const auto called = [&](const QString& type, QDate day) {
        const QString id = file.add("meeting", {{"type", type}, {"day", day}});
        QStringList addresses;
        REQUIRE(file->read([&](const records::Reader& reader) { addresses = meetings::recipientsOf(reader, id); }));
        return addresses;
    };
    CHECK(called(weekly, QDate(2026, 11, 3)) == QStringList{u"nils@polisen.example"_s, u"vera@kommunen.example"_s});
    CHECK(called(steering, QDate(2026, 11, 3)) == QStringList{u"vera@kommunen.example"_s});  // nobody is a member yet
    file.add("group-member", {{"person", nils}, {"group", u"steering"_s}, {"from", QDate(2026, 1, 1)}, {"to", QDate(2026, 6, 30)}});
    file.add("group-member", {{"person", vera}, {"group", u"steering"_s}, {"from", QDate(2026, 7, 1)}});
    CHECK(called(steering, QDate(2026, 6, 30)) == QStringList{u"nils@polisen.example"_s});
    CHECK(called(steering, QDate(2026, 7, 1)) == QStringList{u"vera@kommunen.example"_s});
}
