#include "core/meetings/hold.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace hold_test {

/// Weekly meetings of a type, with two functions and a named participant at the last one.
struct Weekly {
    support::TestFile file;
    QString type, chief, police, person, held;

    Weekly() {
        file.clock().setDay(QDate(2026, 11, 25));
        type = file.add("meeting-type", {{"key", u"weekly-picture"_s}, {"label", u"Veckolägesbild"_s}});
        chief = file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
        police = file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
        person = file.add("person", {{"name", u"Ada Påhittad"_s}});
        held = file.add("meeting", {{"type", type},
                                    {"day", QDate(2026, 11, 18)},
                                    {"time", QTime(9, 0)},
                                    {"place", u"Kommunhuset"_s},
                                    {"state", u"held"_s},
                                    {"roles", QStringList{chief, police}}});
        file.add("attendance", {{"meeting", held}, {"person", person}, {"note", u"kom sent"_s}});
    }
    QString planned(QDate day) { return file.add("meeting", {{"type", type}, {"day", day}, {"time", QTime(9, 0)}}); }
    QList<records::Record> attendance(const QString& meeting) {
        QList<records::Record> found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = reader.parts(file.catalogue().get("attendance"), meeting); }));
        return found;
    }
};

TEST_CASE("a weekly meeting is logged in one act with the participants of the last one", "[meetings][hold]") {
    Weekly w;
    const QString meeting = w.planned(QDate(2026, 11, 25));
    REQUIRE(meetings::holdAsBefore(w.file.file(), meeting));
    CHECK(w.file.text("meeting", meeting, "state") == u"held"_s);
    CHECK(std::get<QStringList>(w.file.value("meeting", meeting, "roles")) == QStringList{w.chief, w.police});
    REQUIRE(w.attendance(meeting).size() == 1);
    const records::Kind& attendance = w.file.catalogue().get("attendance");
    CHECK(attendance.text(w.attendance(meeting)[0], "person") == w.person);
    CHECK(attendance.text(w.attendance(meeting)[0], "note").isEmpty());
    REQUIRE(w.file->undo());
    CHECK(w.file.text("meeting", meeting, "state") == u"planned"_s);
    CHECK(w.attendance(meeting).isEmpty());
}

TEST_CASE("functions that were chosen beforehand stay", "[meetings][hold]") {
    Weekly w;
    const QString meeting = w.planned(QDate(2026, 11, 24));
    w.file.set("meeting", meeting, {{"roles", QStringList{w.chief}}});
    REQUIRE(meetings::holdAsBefore(w.file.file(), meeting));
    CHECK(std::get<QStringList>(w.file.value("meeting", meeting, "roles")) == QStringList{w.chief});
    CHECK(w.attendance(meeting).isEmpty());
}

TEST_CASE("a meeting of tomorrow, one that was held, and one without a forerunner are refused with the reason", "[meetings][hold]") {
    Weekly w;
    const auto code = [&](const QString& meeting) {
        const auto held = meetings::holdAsBefore(w.file.file(), meeting);
        return held ? QStringList() : support::reasonCodes(held.error());
    };
    CHECK(code(w.planned(QDate(2026, 11, 26))) == QStringList{u"not-yet"_s});
    CHECK(code(w.held) == QStringList{u"not-planned"_s});
    const QString other = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString lonely = w.file.add("meeting", {{"type", other}, {"day", QDate(2026, 11, 20)}});
    CHECK(code(lonely) == QStringList{u"no-earlier-meeting"_s});
    CHECK(w.file.text("meeting", lonely, "state") == u"planned"_s);
    CHECK_FALSE(meetings::holdAsBefore(w.file.file(), u"nej"_s));
}

TEST_CASE("a held meeting that tells no functions is no pattern for the next one", "[meetings][hold]") {
    Weekly w;
    w.file.add("meeting", {{"type", w.type}, {"day", QDate(2026, 11, 20)}, {"state", u"held"_s}});
    const QString meeting = w.planned(QDate(2026, 11, 25));
    REQUIRE(meetings::holdAsBefore(w.file.file(), meeting));
    CHECK(std::get<QStringList>(w.file.value("meeting", meeting, "roles")) == QStringList{w.chief, w.police});
    const QString other = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    w.file.add("meeting", {{"type", other}, {"day", QDate(2026, 11, 19)}, {"state", u"held"_s}});
    const QString next = w.file.add("meeting", {{"type", other}, {"day", QDate(2026, 11, 20)}});
    const auto held = meetings::holdAsBefore(w.file.file(), next);
    REQUIRE_FALSE(held);
    CHECK(support::reasonCodes(held.error()) == QStringList{u"no-earlier-meeting"_s});
}

TEST_CASE("one more meeting like the last is logged on a day", "[meetings][hold]") {
    Weekly w;
    const auto another = meetings::logAnother(w.file.file(), w.held, QDate(2026, 11, 25));
    REQUIRE(another);
    CHECK(w.file.text("meeting", *another, "state") == u"held"_s);
    CHECK(w.file.text("meeting", *another, "place") == u"Kommunhuset"_s);
    CHECK(w.file.text("meeting", *another, "title") == u"Veckolägesbild"_s);
    CHECK(std::get<QTime>(w.file.value("meeting", *another, "time")) == QTime(9, 0));
    CHECK(w.attendance(*another).size() == 1);
    CHECK_FALSE(meetings::logAnother(w.file.file(), w.held, QDate(2026, 11, 26)));
}

}  // namespace hold_test
