// The rhythm of the events: cycles, what is new, assessing and closing.

#include "core/incidents/cycle_work.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

namespace rhythm_test {

using namespace Qt::StringLiterals;
using incidents::Cycle;
using incidents::Rhythm;
using incidents::RhythmSpan;

TEST_CASE("a week runs from its weekday to the day before the next one", "[incidents][rhythm]") {
    const Rhythm rhythm;  // Tuesday, Thursday, Friday
    CHECK(incidents::cycleOn(rhythm, QDate(2026, 11, 24)) == Cycle{QDate(2026, 11, 24), QDate(2026, 11, 30)});
    CHECK(incidents::cycleOn(rhythm, QDate(2026, 11, 30)) == Cycle{QDate(2026, 11, 24), QDate(2026, 11, 30)});
    CHECK(incidents::cycleInWork(rhythm, QDate(2026, 11, 26)) == Cycle{QDate(2026, 11, 17), QDate(2026, 11, 23)});
    CHECK(incidents::assessedBy(rhythm, incidents::cycleInWork(rhythm, QDate(2026, 11, 26))) == QDate(2026, 11, 26));
    CHECK(incidents::sentOn(rhythm, incidents::cycleInWork(rhythm, QDate(2026, 11, 26))) == QDate(2026, 11, 27));
}

TEST_CASE("fortnights and months meet without a gap over the turn of the year and before the first of them", "[incidents][rhythm]") {
    for (const RhythmSpan span : {RhythmSpan::Week, RhythmSpan::Fortnight, RhythmSpan::Month})
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const Rhythm rhythm{span, weekday, 4, 5};
            Cycle last = incidents::cycleOn(rhythm, QDate(2023, 6, 1));
            for (QDate day(2023, 6, 1); day < QDate(2027, 3, 1); day = day.addDays(1)) {
                const Cycle cycle = incidents::cycleOn(rhythm, day);
                REQUIRE(cycle.from <= day);
                REQUIRE(day <= cycle.to);
                REQUIRE(cycle.from.dayOfWeek() == weekday);
                if (cycle != last) REQUIRE(last.to.addDays(1) == cycle.from);
                last = cycle;
            }
        }
}

TEST_CASE("a rhythm is kept as words, and what is none is the usual one", "[incidents][rhythm]") {
    const Rhythm rhythm{RhythmSpan::Fortnight, 1, 3, 7};
    CHECK(incidents::rhythmText(rhythm) == u"fortnight 1 3 7"_s);
    CHECK(incidents::rhythmFrom(incidents::rhythmText(rhythm)) == rhythm);
    for (const QString& text : {QString(), u"week"_s, u"year 1 2 3"_s, u"week 0 2 3"_s, u"week 1 2 8"_s}) CHECK(incidents::rhythmFrom(text) == Rhythm());
}

TEST_CASE("a cycle is closed in one act, and what nobody has assessed stays open", "[incidents][rhythm]") {
    support::TestFile file{QDate(2026, 11, 26)};
    const QString noise = file.add("category", {{"name", u"Noise"_s}});
    const QString north = file.add("area", {{"name", u"North"_s}});
    const auto event = [&](const QString& occurred, const QString& status, QDate reported = {}) {
        return file.add("incident", {{"occurred", occurred}, {"reported", reported}, {"category", noise}, {"area", north}, {"status", status}});
    };
    const QString assessed = event(u"2026-11-18T10:00"_s, u"assessed"_s);
    const QString older = event(u"2026-10-02"_s, u"assessed"_s);
    const QString open = event(u"2026-11-23T23:00"_s, u"open"_s);
    const QString late = event(u"2026-11-20"_s, u"assessed"_s, QDate(2026, 11, 25));  // told of after the cycle
    event(u"2026-11-24"_s, u"open"_s);
    const auto work = [&] {
        incidents::CycleWork found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = incidents::readCycleWork(reader, {}); }).has_value());
        return found;
    };
    CHECK(work().isNew == 2);
    CHECK(work().told == 2);
    CHECK(work().toAssess == QStringList{open});
    CHECK(work().unassessed == 1);
    CHECK(work().toClose == 2);
    REQUIRE(incidents::closeCycle(file.file(), work().inWork) == qint64{2});
    CHECK(file.text("incident", assessed, "status") == u"closed"_s);
    CHECK(file.text("incident", older, "status") == u"closed"_s);
    CHECK(file.text("incident", open, "status") == u"open"_s);
    CHECK(file.text("incident", late, "status") == u"assessed"_s);
    CHECK(work().toClose == 0);
    REQUIRE(file->undo().has_value());
    CHECK(file.text("incident", assessed, "status") == u"assessed"_s);
    CHECK(work().toClose == 2);
}

}  // namespace rhythm_test
