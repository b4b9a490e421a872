#include "core/status/overview.h"

#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using status::Subject;

namespace overview_test {

status::Overview overviewOf(support::TestFile& file) {
    const auto drafts = file->drafts().all();
    REQUIRE(drafts);
    status::Overview overview;
    REQUIRE(file->read([&](const records::Reader& reader) { overview = status::readOverview(reader, *drafts); }));
    return overview;
}

QStringList titles(const QList<status::Task>& tasks) {
    QStringList found;
    for (const status::Task& task : tasks) found << task.title;
    return found;
}

TEST_CASE("an activity is late the day after it was due, and coming fourteen days before", "[overview]") {
    scene::Scene scene;  // one activity, due on 2026-12-10
    const auto on = [&](QDate day) {
        scene.file.clock().setDay(day);
        return overviewOf(scene.file);
    };
    CHECK(titles(on(QDate(2026, 12, 11)).late) == QStringList{u"Byt lampor"_s});
    CHECK(on(QDate(2026, 12, 10)).late.isEmpty());
    CHECK(titles(on(QDate(2026, 12, 10)).coming).contains(u"Byt lampor"_s));
    CHECK(titles(on(QDate(2026, 11, 26)).coming).contains(u"Byt lampor"_s));
    CHECK_FALSE(titles(on(QDate(2026, 11, 25)).coming).contains(u"Byt lampor"_s));
    scene.file.set("activity", scene.activity, {{"status", u"done"_s}, {"done-day", QDate(2026, 12, 9)}});
    CHECK(on(QDate(2026, 12, 11)).late.isEmpty());
}

TEST_CASE("an open activity that nobody is responsible for is named once", "[overview]") {
    scene::Scene scene;
    scene.file.clock().setDay(QDate(2026, 10, 1));
    scene.file.set("activity", scene.activity, {{"responsible", QString()}});
    CHECK(titles(overviewOf(scene.file).ownerless) == QStringList{u"Byt lampor"_s});
    scene.file.clock().setDay(QDate(2026, 12, 11));
    CHECK(overviewOf(scene.file).ownerless.isEmpty());
    CHECK(overviewOf(scene.file).late.size() == 1);
}

TEST_CASE("a focus area that was decided for earlier years only waits to be continued or closed", "[overview]") {
    scene::Scene scene;
    scene.areaTo(u"decided"_s);  // for 2026
    const auto subjects = [&](QDate day) {
        scene.file.clock().setDay(day);
        QList<Subject> all;
        for (const status::Task& task : overviewOf(scene.file).waiting) all << task.subject;
        return all;
    };
    CHECK_FALSE(subjects(QDate(2026, 12, 31)).contains(Subject::AreaEnded));
    CHECK(subjects(QDate(2027, 1, 1)).contains(Subject::AreaEnded));
    scene.take(scene.area, focus::Verb::Continue, focus::Body::Steering);  // for 2027
    CHECK_FALSE(subjects(QDate(2027, 1, 1)).contains(Subject::AreaEnded));
    CHECK(subjects(QDate(2028, 1, 1)).contains(Subject::AreaEnded));
}

TEST_CASE("proposals, submitted plans and approved plans that nobody has started wait", "[overview]") {
    scene::Scene scene;
    CHECK(overviewOf(scene.file).waiting.isEmpty());
    scene.take(scene.area, focus::Verb::Propose, focus::Body::Cooperation);
    scene.take(scene.plan, focus::Verb::Submit, focus::Body::Cooperation);
    QList<status::Task> waiting = overviewOf(scene.file).waiting;
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].subject == Subject::AreaProposed);
    CHECK(waiting[0].id == scene.area);
    CHECK(waiting[1].subject == Subject::PlanSubmitted);
    scene.take(scene.area, focus::Verb::Approve, focus::Body::Steering);
    scene.take(scene.plan, focus::Verb::Approve, focus::Body::Steering);
    // Nobody decides any more; the work has to begin.
    CHECK(overviewOf(scene.file).waiting.isEmpty());
    const QList<status::Task> approved = overviewOf(scene.file).approved;
    REQUIRE(approved.size() == 1);
    CHECK(approved[0].subject == Subject::PlanApproved);
    scene.take(scene.plan, focus::Verb::Start, focus::Body::Cooperation);
    CHECK(overviewOf(scene.file).approved.isEmpty());
}

TEST_CASE("a planned meeting whose day has passed, a promise and a follow-up are late until they are done", "[overview]") {
    support::TestFile file;
    file.clock().setDay(QDate(2026, 11, 25));
    const QString type = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString meeting = file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}, {"title", u"Planering"_s}});
    const QString point =
        file.add("action-point", {{"meeting", meeting}, {"what", u"Ring skolan"_s}, {"responsible", u"Fritid"_s}, {"due", QDate(2026, 11, 23)}});
    const QString premises = file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    const QString visit = file.add("inspection", {{"day", QDate(2026, 10, 1)},
                                                  {"premises", premises},
                                                  {"kind", u"inner"_s},
                                                  {"scope", QStringList{u"alcohol"_s}},
                                                  {"outcome", u"remarks"_s},
                                                  {"follow-up-due", QDate(2026, 11, 1)}});
    CHECK(titles(overviewOf(file).late) == QStringList{u"Krogen"_s, u"Planering"_s, u"Ring skolan"_s});
    file.set("meeting", meeting, {{"state", u"held"_s}});
    file.set("action-point", point, {{"state", u"done"_s}});
    file.set("inspection", visit, {{"follow-up-done", QDate(2026, 11, 20)}});
    CHECK(overviewOf(file).late.isEmpty());
    CHECK(overviewOf(file).isCalm());
}

TEST_CASE("a meeting, a promise and a follow-up of today are not late yet", "[overview]") {
    support::TestFile file;
    const QDate today(2026, 11, 25);
    file.clock().setDay(today);
    const QString type = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString meeting = file.add("meeting", {{"type", type}, {"day", today}, {"title", u"Planering"_s}});
    file.add("action-point", {{"meeting", meeting}, {"what", u"Ring skolan"_s}, {"responsible", u"Fritid"_s}, {"due", today}});
    const QString premises = file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    file.add("inspection", {{"day", QDate(2026, 10, 1)},
                            {"premises", premises},
                            {"kind", u"inner"_s},
                            {"scope", QStringList{u"alcohol"_s}},
                            {"outcome", u"remarks"_s},
                            {"follow-up-due", today}});
    CHECK(overviewOf(file).late.isEmpty());
    CHECK(titles(overviewOf(file).coming) == QStringList{u"Krogen"_s, u"Planering"_s, u"Ring skolan"_s});
    file.clock().setDay(today.addDays(1));
    CHECK(overviewOf(file).late.size() == 3);
}

TEST_CASE("a draft that never became a record is listed", "[overview]") {
    support::TestFile file;
    const records::Kind& notes = file.catalogue().get("note");
    records::Record draft = notes.blank;
    draft.id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    notes.setValue(draft, "title", u"Halvskriven"_s);
    REQUIRE(file->drafts().keep(notes, draft));
    const QList<status::Task> drafts = overviewOf(file).drafts;
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].title == u"Halvskriven"_s);
    CHECK_FALSE(overviewOf(file).isCalm());
}

}  // namespace overview_test
