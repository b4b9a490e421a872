// A commitment of one's own, from nothing to its answer, by keyboard alone.
#include "core/status/agreement_status.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"
#include "tests/user/user.h"
#include "ui/shell/main_window.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using user::User;

TEST_CASE("four street walks a year in each area, with the police present, are added as a commitment and answered", "[commitment]") {
    User chief(QDate(2026, 11, 24));
    chief.find(u"add meeting type"_s);
    chief.fill(u"Label"_s, u"Gatuvandring"_s);
    chief.save();
    REQUIRE(chief.told() == u"Everything is saved."_s);

    chief.find(u"Samverkansöverenskommelse"_s);
    chief.push(u"Add commitment"_s);
    chief.fill(u"Number"_s, u"A31"_s);
    chief.fill(u"Title"_s, u"Gatuvandringar"_s);
    chief.push(u"Add rule"_s);
    chief.goTo(u"Kind of rule"_s);
    chief.type(u"At least"_s);
    chief.fill(u"At least"_s, u"4"_s);
    chief.goTo(u"In each"_s);
    chief.type(u"Year"_s);
    chief.goTo(u"For"_s);
    chief.type(u"Each area"_s);
    chief.fill(u"Meetings of type"_s, u"Gatuvandring"_s);
    chief.press(Qt::Key_Return);
    chief.fill(u"Functions that take part"_s, u"Kommunpolis"_s);
    chief.press(Qt::Key_Return);
    bool read = false;
    for (const QLabel* label : chief.window().findChildren<QLabel*>())
        read = read || (label->isVisible() && label->text().contains(u"At least 4 per year in each area (Bjärred and Lomma), with Kommunpolis"_s));
    CHECK(read);  // the rule in plain words, while it is written
    chief.push(u"Counts only when all of them took part"_s);
    chief.push(u"Close"_s);
    chief.save();
    REQUIRE(chief.told() == u"Everything is saved."_s);

    const QString type = [&] {
        QString id;
        REQUIRE(chief.file()->read([&](const records::Reader& reader) { id = *reader.resolve(reader.catalogue().get("meeting-type"), u"Gatuvandring"_s); }));
        return id;
    }();
    const auto resolved = [&](const char* kind, const QString& name) {
        QString id;
        REQUIRE(chief.file()->read([&](const records::Reader& reader) { id = *reader.resolve(reader.catalogue().get(kind), name); }));
        return id;
    };
    const QStringList police{resolved("role", u"community-police"_s)};
    for (int month = 1; month <= 4; ++month)
        chief.file().add("meeting",
                         {{"type", type}, {"day", QDate(2026, month, 5)}, {"state", u"held"_s}, {"area", resolved("area", u"Lomma"_s)}, {"roles", police}});
    const auto status = status::readStatus(chief.file().file(), QDate(2026, 11, 24));
    REQUIRE(status);
    const auto& commitment = status->commitments.last();
    REQUIRE(commitment.id == u"A31"_s);
    REQUIRE(commitment.scopes.size() == 2);
    const auto stateOf = [&](qsizetype scope) {
        for (const auto& period : commitment.scopes[scope].periods)
            if (period.label == u"2026"_s) return agreement::word(period.state);
        return QString();
    };
    CHECK(commitment.scopes[1].scope == u"Lomma"_s);
    CHECK(stateOf(1) == u"fulfilled"_s);
    CHECK(stateOf(0) == u"due_soon"_s);
    CHECK(chief.keys() < 150);
}
