#include "core/focus/plan_versions.h"

#include "core/focus/plan_snapshot.h"
#include "core/focus/plan_version.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace scene;
using focus::Body;
using focus::Verb;

namespace plan_versions_test {

QList<focus::Deviation> deviationsOf(Scene& scene) {
    QList<focus::Deviation> found;
    REQUIRE(scene.file->read([&](const records::Reader& reader) { found = focus::deviations(reader, scene.plan); }));
    return found;
}

QJsonObject snapshotOf(Scene& scene, qint64 version) {
    QJsonObject content;
    const records::Kind& kind = scene.file.catalogue().get("plan-version");
    REQUIRE(scene.file->read([&](const records::Reader& reader) {
        for (const records::Record& record : reader.parts(kind, scene.plan))
            if (kind.value(record, "version") == records::Value(version)) content = QJsonDocument::fromJson(kind.text(record, "content").toUtf8()).object();
    }));
    return content;
}

TEST_CASE("a planned change after the approval opens the next version, and the approved one stays in force", "[focus][version]") {
    Scene scene;
    const QString reserve = scene.file.add("goal", {{"plan", scene.plan}, {"statement", u"Reserv"_s}});
    const QString spare = scene.file.add("activity", {{"plan", scene.plan}, {"what", u"Reserv"_s}});
    const QString otherCause = scene.file.add("cause", {{"focus-area", scene.area}, {"text", u"Fart"_s}});
    scene.take(scene.plan, Verb::Submit, Body::Cooperation);
    auto approval = request({scene.plan}, Verb::Approve, Body::Steering);
    approval.despite = u"Prov"_s;
    REQUIRE(scene.decide(approval));
    const bool started = GENERATE(false, true);
    if (started) scene.take(scene.plan, Verb::Start, Body::Cooperation);

    const int which = GENERATE(range(0, 13));
    INFO("change " << which);
    auto& file = scene.file;
    if (which == 0) file.add("goal", {{"plan", scene.plan}, {"statement", u"Ny"_s}});
    if (which == 1) file.add("activity", {{"plan", scene.plan}, {"what", u"Ny"_s}});
    if (which == 2) REQUIRE(file.tryRemove("goal", reserve));
    if (which == 3) REQUIRE(file.tryRemove("activity", spare));
    if (which == 4) file.set("goal", scene.goal, {{"statement", u"Annat"_s}});
    if (which == 5) file.set("goal", scene.goal, {{"indicator", u"Annat"_s}});
    if (which == 6) file.set("goal", scene.goal, {{"unit", u"antal"_s}});
    if (which == 7) file.set("goal", scene.goal, {{"baseline", 41.0}});
    if (which == 8) file.set("goal", scene.goal, {{"target", 61.0}});
    if (which == 9) file.set("goal", scene.goal, {{"scope", u"Annat"_s}});
    if (which == 10) file.set("goal", scene.goal, {{"due", QDate(2026, 12, 31)}});
    if (which == 11) file.set("activity", scene.activity, {{"goal", reserve}});
    if (which == 12) file.set("activity", scene.activity, {{"cause", otherCause}});
    CHECK(scene.planState() == u"draft"_s);
    CHECK(scene.planVersion() == 2);
    CHECK(scene.inForce() == 1);
    // The change and the new version are one act.
    REQUIRE(file->undo());
    CHECK(scene.planState() == (started ? u"in_progress"_s : u"approved"_s));
    CHECK(scene.planVersion() == 1);
    REQUIRE(file->redo());
    CHECK(scene.planState() == u"draft"_s);
    CHECK(scene.planVersion() == 2);
}

TEST_CASE("two versions of a plan are compared with each other, and each with today", "[focus][version]") {
    Scene scene;
    scene.planTo(u"in_progress"_s);
    scene.file.set("goal", scene.goal, {{"target", 61.0}});
    scene.file.add("activity",
                   {{"plan", scene.plan}, {"what", u"Vakt vid skolan"_s}, {"goal", scene.goal}, {"responsible", u"Skolan"_s}, {"due", QDate(2026, 12, 1)}});
    scene.take(scene.plan, Verb::Submit, Body::Cooperation);
    scene.take(scene.plan, Verb::Approve, Body::Steering);
    scene.file.set("activity", scene.activity, {{"responsible", u"Kommunpolis"_s}});
    const auto differences = [&](int earlier, std::optional<int> later) {
        QStringList found;
        REQUIRE(scene.file->read([&](const records::Reader& reader) {
            for (const focus::Deviation& one : focus::differences(reader, scene.plan, earlier, later))
                found << QStringLiteral("%1 %2: %3 > %4").arg(QString::fromLatin1(one.kind->key), one.field, one.before, one.after);
        }));
        return found;
    };
    const QStringList between{u"goal Target: 60 > 61"_s, u"activity : > Vakt vid skolan"_s};
    CHECK(differences(1, 2).contains(between[0]));
    CHECK(differences(1, 2).size() == 2);
    CHECK(differences(2, std::nullopt) == QStringList{u"activity Responsible: Säkerhetschef > Kommunpolis"_s});
    CHECK(differences(1, std::nullopt).size() == 3);
    CHECK(differences(1, 1).isEmpty());
    CHECK(differences(1, 7).isEmpty());
}

TEST_CASE("everything else after the approval is a logged deviation", "[focus][version]") {
    Scene scene;
    scene.planTo(u"in_progress"_s);
    auto& file = scene.file;
    CHECK(deviationsOf(scene).isEmpty());
    const int which = GENERATE(range(0, 12));
    INFO("change " << which);
    if (which == 0) file.set("activity", scene.activity, {{"responsible", u"Kommunpolis"_s}});
    if (which == 1) file.set("activity", scene.activity, {{"due", QDate(2026, 12, 20)}});
    if (which == 2) file.set("activity", scene.activity, {{"start", QDate(2026, 10, 1)}});
    if (which == 3) file.set("activity", scene.activity, {{"what", u"Byt alla lampor"_s}});
    if (which == 4) file.set("activity", scene.activity, {{"status", u"done"_s}});
    if (which == 5) file.set("activity", scene.activity, {{"deviation", u"Leveransen dröjde"_s}});
    if (which == 6) file.set("activity", scene.activity, {{"participants", u"Skolan"_s}});
    if (which == 7) file.set("goal", scene.goal, {{"realistic", u"Annat skäl"_s}});
    if (which == 8) file.set("goal", scene.goal, {{"baseline-source", u"Räkning"_s}});
    if (which == 9) file.set("goal", scene.goal, {{"baseline-day", QDate(2026, 1, 20)}});
    if (which == 10) file.set("cause", scene.cause, {{"text", u"Mörker"_s}});
    if (which == 11) file.set("activity", scene.activity, {{"done-day", QDate(2026, 11, 20)}});
    CHECK(scene.planState() == u"in_progress"_s);
    CHECK(scene.planVersion() == 1);
    REQUIRE(deviationsOf(scene).size() == 1);
    CHECK(deviationsOf(scene).first().before != deviationsOf(scene).first().after);
    REQUIRE(file->undo());
    CHECK(deviationsOf(scene).isEmpty());
}

TEST_CASE("a measurement is neither a new version nor a deviation", "[focus][version]") {
    Scene scene;
    scene.planTo(u"in_progress"_s);
    scene.file.add("measurement", {{"goal", scene.goal}, {"day", QDate(2026, 11, 1)}, {"value", 45.0}});
    CHECK(scene.planState() == u"in_progress"_s);
    CHECK(deviationsOf(scene).isEmpty());
}

TEST_CASE("before the approval a plan is free", "[focus][version]") {
    Scene scene;
    scene.planTo(GENERATE(u"draft"_s, u"submitted"_s, u"returned"_s));
    const QString state = scene.planState();
    scene.file.add("goal", {{"plan", scene.plan}, {"statement", u"Ny"_s}});
    CHECK(scene.planState() == state);
    CHECK(scene.planVersion() == 1);
}

TEST_CASE("the new version of a started plan goes on when it is approved; one that had not started is approved", "[focus][version]") {
    Scene scene;
    const bool started = GENERATE(true, false);
    scene.planTo(started ? u"in_progress"_s : u"approved"_s);
    scene.file.set("goal", scene.goal, {{"target", 65.0}});
    scene.file.set("goal", scene.goal, {{"target", 66.0}});  // still the same new version
    CHECK(scene.planVersion() == 2);
    CHECK(codes(scene.decide(fullRequest({scene.plan}, Verb::Start, Body::Cooperation))) == QStringList{u"wrong-state"_s});
    scene.take(scene.plan, Verb::Submit, Body::Cooperation);
    CHECK(scene.inForce() == 1);
    CHECK(scene.take(scene.plan, Verb::Approve, Body::Steering) == (started ? u"in_progress"_s : u"approved"_s));
    CHECK(scene.inForce() == 2);
    CHECK(scene.planVersion() == 2);
    CHECK(deviationsOf(scene).isEmpty());
    scene.file.set("goal", scene.goal, {{"target", 67.0}});
    CHECK(scene.planVersion() == 3);
    CHECK(scene.inForce() == 2);
}

TEST_CASE("the snapshot of an approval holds the plan with all its parts and never changes", "[focus][version]") {
    Scene scene;
    scene.planTo(u"approved"_s);
    const QJsonObject first = snapshotOf(scene, 1);
    for (const char* group : {"plan", "causes", "goals", "activities", "child-impact"}) {
        INFO(group);
        REQUIRE(first.value(QLatin1String(group)).toArray().size() == 1);
    }
    CHECK(first.value(u"goals"_s).toArray().first().toObject().value(u"target"_s).toDouble() == 60.0);
    scene.file.set("goal", scene.goal, {{"target", 65.0}});
    scene.take(scene.plan, Verb::Submit, Body::Cooperation);
    scene.take(scene.plan, Verb::Approve, Body::Steering);
    CHECK(snapshotOf(scene, 1) == first);
    CHECK(snapshotOf(scene, 2).value(u"goals"_s).toArray().first().toObject().value(u"target"_s).toDouble() == 65.0);

    QString id;
    REQUIRE(scene.file->read([&](const records::Reader& reader) { id = reader.parts(scene.file.catalogue().get("plan-version"), scene.plan).first().id; }));
    CHECK(support::reasonCodes(scene.file.trySet("plan-version", id, {{"content", u"{}"_s}}).error()) == QStringList{u"workflow-field"_s});
    CHECK(support::reasonCodes(scene.file.tryRemove("plan-version", id).error()) == QStringList{u"workflow-field"_s});
}

TEST_CASE("a goal or an activity that moves to another plan opens a new version of both", "[focus][version]") {
    Scene scene;
    const QString otherArea = scene.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Hamnen"_s}});
    const QString otherPlan = scene.file.add("plan", {{"focus-area", otherArea}});
    const QString goal = scene.file.add("goal", {{"plan", otherPlan}, {"statement", u"Lugnare"_s}});
    for (const QString& plan : {scene.plan, otherPlan}) {
        scene.take(plan, Verb::Submit, Body::Cooperation);
        auto approval = request({plan}, Verb::Approve, Body::Steering);
        approval.despite = u"Prov"_s;
        REQUIRE(scene.decide(approval));
    }
    scene.file.set("goal", goal, {{"plan", scene.plan}});
    CHECK(scene.planState() == u"draft"_s);
    CHECK(scene.file.text("plan", otherPlan, "state") == u"draft"_s);
    REQUIRE(scene.file->undo());
    CHECK(scene.planState() == u"approved"_s);
    CHECK(scene.file.text("plan", otherPlan, "state") == u"approved"_s);
}

TEST_CASE("taking back a removal after a later approval opens a version again", "[focus][version]") {
    Scene scene;
    const QString spare = scene.file.add(
        "activity", {{"plan", scene.plan}, {"what", u"Reserv"_s}, {"goal", scene.goal}, {"responsible", u"Fritid"_s}, {"due", QDate(2026, 12, 1)}});
    scene.planTo(u"approved"_s);
    scene.file.set("goal", scene.goal, {{"target", 65.0}});  // opens version 2
    REQUIRE(scene.file.tryRemove("activity", spare));
    qint64 removal = 0;
    REQUIRE(scene.file->read([&](const records::Reader& reader) { removal = records::HistoryReader(reader).newest(1).first().number; }));
    scene.take(scene.plan, Verb::Submit, Body::Cooperation);
    scene.take(scene.plan, Verb::Approve, Body::Steering);
    REQUIRE(scene.file->undo(removal));
    CHECK(scene.planState() == u"draft"_s);
    CHECK(scene.planVersion() == 3);
    CHECK(scene.inForce() == 2);
}

}  // namespace plan_versions_test
