#include "core/focus/decide.h"

#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"

using namespace scene;
using focus::Body;
using focus::Verb;

namespace workflow_test {

/// The arrows as design.md draws them, written down anew.
struct Arrow {
    bool plan;
    const char* from;
    Verb verb;
    Body body;
    const char* to;
};

const QList<Arrow>& arrows() {
    using enum Verb;
    using enum Body;
    static const QList<Arrow> drawn{{false, "draft", Propose, Cooperation, "proposed"},
                                    {false, "proposed", Approve, Steering, "decided"},
                                    {false, "proposed", Reject, Steering, "rejected"},
                                    {false, "proposed", Defer, Steering, "proposed"},
                                    {false, "decided", Continue, Steering, "decided"},
                                    {false, "decided", Close, Steering, "closed"},
                                    {true, "draft", Submit, Cooperation, "submitted"},
                                    {true, "returned", Submit, Cooperation, "submitted"},
                                    {true, "submitted", Approve, Steering, "approved"},
                                    {true, "submitted", Return, Steering, "returned"},
                                    {true, "submitted", Defer, Steering, "submitted"},
                                    {true, "approved", Start, Cooperation, "in_progress"},
                                    {true, "in_progress", FollowUp, Cooperation, "followed_up"},
                                    {true, "followed_up", Evaluate, Cooperation, "evaluated"},
                                    {true, "approved", Adopt, Board, "approved"},
                                    {true, "in_progress", Adopt, Board, "in_progress"},
                                    {true, "followed_up", Adopt, Board, "followed_up"},
                                    {true, "evaluated", Adopt, Board, "evaluated"}};
    return drawn;
}

const QStringList kAreaStates{u"draft"_s, u"proposed"_s, u"decided"_s, u"rejected"_s, u"closed"_s};
const QStringList kPlanStates{u"draft"_s, u"submitted"_s, u"returned"_s, u"approved"_s, u"in_progress"_s, u"followed_up"_s, u"evaluated"_s};
const QList<Verb> kVerbs{Verb::Propose, Verb::Approve, Verb::Reject, Verb::Defer,    Verb::Continue, Verb::Close,
                         Verb::Submit,  Verb::Return,  Verb::Start,  Verb::FollowUp, Verb::Evaluate, Verb::Adopt};
const QList<Body> kBodies{Body::Cooperation, Body::Steering, Body::Board, Body::Council, Body::Committee};

/// The reasons that design.md gives for one combination, when nothing is lacking in content.
QStringList expected(bool plan, const QString& state, Verb verb, Body body) {
    bool known = false;
    bool fromHere = false;
    bool byThem = false;
    for (const Arrow& arrow : arrows()) {
        if (arrow.plan != plan || arrow.verb != verb) continue;
        known = true;
        // The act does not say who adopts the plan of measures: the board, the council or a committee.
        const bool anyOfThem = verb == Verb::Adopt && (body == Body::Council || body == Body::Committee);
        byThem = byThem || arrow.body == body || anyOfThem;
        fromHere = fromHere || state == QLatin1String(arrow.from);
    }
    QStringList reasons;
    if (known && !byThem) reasons << u"wrong-body"_s;
    if (!fromHere) reasons << u"wrong-state"_s;
    return reasons;
}

QStringList obstaclesOf(Scene& scene, const focus::DecisionRequest& asked) {
    QStringList codes;
    REQUIRE(scene.file->read([&](const records::Reader& reader) {
        for (const base::Reason& reason : focus::obstacles(reader, asked)) codes << QString::fromLatin1(reason.message.code);
    }));
    codes.sort();
    return codes;
}

TEST_CASE("every arrow of the workflow leads where the design says", "[focus][workflow]") {
    for (const Arrow& arrow : arrows()) {
        Scene scene;
        const QString from = QString::fromLatin1(arrow.from);
        if (arrow.plan) scene.planTo(from);
        else scene.areaTo(from);
        if (arrow.verb == Verb::Evaluate) scene.fillFollowUp();
        const QString id = arrow.plan ? scene.plan : scene.area;
        const auto before = scene.decisions(id).size();
        INFO(arrow.from << " -> " << arrow.to);
        const auto done = scene.decide(fullRequest({id}, arrow.verb, arrow.body));
        REQUIRE(done);
        CHECK(done->first().state == QLatin1String(arrow.to));
        CHECK(scene.file.text(arrow.plan ? "plan" : "focus-area", id, "state") == QLatin1String(arrow.to));
        CHECK(scene.decisions(id).size() == before + 1);
    }
}

TEST_CASE("every other combination of state, verb and body is refused with all its reasons", "[focus][workflow]") {
    const bool plan = GENERATE(false, true);
    for (const QString& state : plan ? kPlanStates : kAreaStates) {
        Scene scene;
        if (plan) scene.planTo(state);
        else scene.areaTo(state);
        scene.fillFollowUp();
        const QString id = plan ? scene.plan : scene.area;
        const auto before = scene.decisions(id).size();
        for (const Verb verb : kVerbs)
            for (const Body body : kBodies) {
                INFO((plan ? "plan " : "area ") << state.toStdString() << ", verb " << static_cast<int>(verb) << ", body " << static_cast<int>(body));
                const QStringList reasons = expected(plan, state, verb, body);
                CHECK(obstaclesOf(scene, fullRequest({id}, verb, body)) == reasons);
                if (!reasons.isEmpty()) CHECK(codes(scene.decide(fullRequest({id}, verb, body))) == reasons);
            }
        CHECK(scene.decisions(id).size() == before);
    }
}

TEST_CASE("rank, year and note are asked for, together with everything else", "[focus][workflow]") {
    Scene scene;
    scene.areaTo(u"proposed"_s);
    CHECK(codes(scene.decide(request({scene.area}, Verb::Approve, Body::Steering))) == QStringList{u"rank-missing"_s});
    CHECK(codes(scene.decide(request({scene.area}, Verb::Approve, Body::Cooperation))) == QStringList{u"rank-missing"_s, u"wrong-body"_s});
    CHECK(codes(scene.decide(request({scene.area}, Verb::Reject, Body::Steering))) == QStringList{u"note-missing"_s});
    CHECK(codes(scene.decide(request({scene.area}, Verb::Continue, Body::Board))) ==
          QStringList{u"rank-missing"_s, u"wrong-body"_s, u"wrong-state"_s, u"year-missing"_s});
    scene.planTo(u"submitted"_s);
    CHECK(codes(scene.decide(request({scene.plan}, Verb::Return, Body::Steering))) == QStringList{u"note-missing"_s});
    auto blank = request({scene.plan}, Verb::Return, Body::Steering);
    blank.note = u"  "_s;
    CHECK(codes(scene.decide(blank)) == QStringList{u"note-missing"_s});
}

TEST_CASE("a refused decision is a refusal that names the record", "[focus][workflow]") {
    Scene scene;
    const auto refused = scene.decide(fullRequest({scene.area}, Verb::Close, Body::Steering));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::Refused);
    CHECK(refused.error().reasons.first().id == scene.area);
    CHECK(refused.error().reasons.first().kind == "focus-area");
    const auto unknown = scene.decide(fullRequest({u"nothing"_s}, Verb::Close, Body::Steering));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().trouble == base::Trouble::Input);
    CHECK(QByteArray(unknown.error().message.code) == "unknown-id");
}

TEST_CASE("several focus areas are decided all or none, with ranks that follow each other", "[focus][workflow]") {
    Scene scene;
    QStringList areas{scene.area};
    for (const char* title : {"Hamnen", "Torget"}) areas << scene.file.add("focus-area", {{"year", qint64(2026)}, {"title", QString::fromLatin1(title)}});
    for (const QString& area : {areas[0], areas[2]}) scene.take(area, Verb::Propose, Body::Cooperation);
    auto approval = request(areas, Verb::Approve, Body::Steering);
    approval.rank = 2;
    const auto refused = scene.decide(approval);
    CHECK(codes(refused) == QStringList{u"wrong-state"_s});
    CHECK(refused.error().reasons.first().id == areas[1]);
    CHECK(scene.file.text("focus-area", areas[0], "state") == u"proposed"_s);

    scene.take(areas[1], Verb::Propose, Body::Cooperation);
    REQUIRE(scene.decide(approval));
    for (int i = 0; i < 3; ++i) {
        CHECK((scene.file.value("focus-area", areas[i], "rank") == records::Value(qint64(2 + i))));
        CHECK((scene.file.value("decision", scene.decisions(areas[i]).constLast().id, "rank") == records::Value(qint64(2 + i))));
        CHECK((scene.file.value("focus-area", areas[i], "years") == records::Value(QStringList{u"2026"_s})));
    }
    // One act, one undo.
    REQUIRE(scene.file->undo());
    for (const QString& area : areas) CHECK(scene.file.text("focus-area", area, "state") == u"proposed"_s);
}

TEST_CASE("lists say how far a focus area's plan is, and what was decided on what", "[focus][workflow]") {
    Scene scene;
    const auto told = [&](const char* kindKey, const QString& id, const char* key) {
        const records::Kind& kind = scene.file.catalogue().get(kindKey);
        const auto field = std::find_if(kind.derived.cbegin(), kind.derived.cend(), [&](const records::Field& one) { return one.key == key; });
        REQUIRE(field != kind.derived.cend());
        QString text;
        REQUIRE(scene.file->read([&](const records::Reader& reader) { text = reader.text(*field, reader.derived(kind, reader.get(kind, id), *field)); }));
        return text;
    };
    const auto stage = [&] { return told("focus-area", scene.area, "stage"); };
    CHECK(stage() == u"Proposal in draft"_s);
    CHECK(told("focus-area", scene.area, "special-focus") == u"Children and young"_s);
    scene.areaTo(u"decided"_s);
    CHECK(stage() == u"Plan in draft"_s);
    scene.planTo(u"submitted"_s);
    CHECK(stage() == u"Plan submitted"_s);
    scene.take(scene.plan, Verb::Approve, Body::Steering);
    CHECK(stage() == u"Plan approved"_s);
    scene.take(scene.plan, Verb::Start, Body::Cooperation);
    CHECK(stage() == u"Active"_s);
    const auto decided = [&](const QString& subject) {
        QStringList texts;
        for (const records::Record& one : scene.decisions(subject)) texts << told("decision", one.id, "decided");
        return texts;
    };
    CHECK(decided(scene.area).contains(u"Prioritisation: Trygg skolväg"_s));
    CHECK(decided(scene.plan).contains(u"Approval: Plan för skolvägen – action plan, version 1"_s));
}

TEST_CASE("a focus area goes on for another year with the same plan, each year once", "[focus][workflow]") {
    Scene scene;
    scene.areaTo(u"decided"_s);
    auto again = request({scene.area}, Verb::Continue, Body::Steering);
    again.rank = 3;
    again.year = 2027;
    REQUIRE(scene.decide(again));
    CHECK((scene.file.value("focus-area", scene.area, "years") == records::Value(QStringList{u"2026"_s, u"2027"_s})));
    CHECK((scene.file.value("focus-area", scene.area, "rank") == records::Value(qint64(3))));
    CHECK(scene.file.count("plan") == 1);
    CHECK(codes(scene.decide(again)) == QStringList{u"wrong-state"_s});
    again.year = 2026;
    CHECK(codes(scene.decide(again)) == QStringList{u"wrong-state"_s});
    // What is written down late does not change the rank of the newest year.
    again.year = 2025;
    again.rank = 9;
    REQUIRE(scene.decide(again));
    CHECK((scene.file.value("focus-area", scene.area, "years") == records::Value(QStringList{u"2025"_s, u"2026"_s, u"2027"_s})));
    CHECK((scene.file.value("focus-area", scene.area, "rank") == records::Value(qint64(3))));
}

TEST_CASE("each gate on the approval of a plan has its own reason", "[focus][workflow][gates]") {
    Scene scene;
    QStringList reasons;
    SECTION("nothing is lacking") { reasons.clear(); }
    SECTION("a cause that is not direct") {
        scene.file.set("cause", scene.cause, {{"direct", false}});
        reasons << u"no-direct-cause"_s;
    }
    SECTION("a goal that lacks a letter") {
        scene.file.set("goal", scene.goal, {{"scope", records::Value()}});
        reasons << u"goal-not-smart"_s;
    }
    SECTION("a goal without an activity") {
        scene.file.set("activity", scene.activity, {{"goal", records::Value()}});
        reasons << u"activity-without-goal"_s << u"goal-without-activity"_s;
    }
    SECTION("an activity without anyone responsible") {
        scene.file.set("activity", scene.activity, {{"responsible", records::Value()}});
        reasons << u"activity-without-responsible"_s;
    }
    SECTION("an activity without a due day") {
        scene.file.set("activity", scene.activity, {{"due", records::Value()}});
        reasons << u"activity-without-due"_s;
    }
    SECTION("no child impact assessment that is complete") {
        scene.file.set("child-impact", scene.assessment, {{"weighing", records::Value()}});
        reasons << u"child-impact-missing"_s;
    }
    SECTION("children not concerned, with the reason") { scene.file.set("child-impact", scene.assessment, {{"concerned", false}, {"reason", u"Rör ljus"_s}}); }
    SECTION("children not concerned, without a reason") {
        scene.file.set("child-impact", scene.assessment, {{"concerned", false}});
        reasons << u"child-impact-missing"_s;
    }
    SECTION("an activity that only the cancelled part of the plan has") {
        scene.file.set("activity", scene.activity, {{"status", u"cancelled"_s}});
        reasons << u"goal-without-activity"_s;
    }
    scene.planTo(u"submitted"_s);
    CHECK(codes(scene.decide(request({scene.plan}, Verb::Approve, Body::Steering))) == reasons);
}

TEST_CASE("all gates are named at once", "[focus][workflow][gates]") {
    Scene scene(false);
    const QString goal = scene.file.add("goal", {{"plan", scene.plan}, {"statement", u"Bättre"_s}});
    scene.file.add("activity", {{"plan", scene.plan}, {"what", u"Prata"_s}});
    const auto refused = scene.decide(request({scene.plan}, Verb::Approve, Body::Cooperation));
    CHECK(codes(refused) == QStringList{u"activity-without-due"_s, u"activity-without-goal"_s, u"activity-without-responsible"_s, u"child-impact-missing"_s,
                                        u"goal-not-smart"_s, u"goal-without-activity"_s, u"no-direct-cause"_s, u"wrong-body"_s, u"wrong-state"_s});
    REQUIRE(scene.file.tryRemove("goal", goal));
    CHECK(codes(scene.decide(request({scene.plan}, Verb::Approve, Body::Cooperation))).contains(u"no-goal"_s));
}

TEST_CASE("an evaluation needs a follow-up", "[focus][workflow][gates]") {
    Scene scene;
    scene.planTo(u"followed_up"_s);
    const QStringList missing = codes(scene.decide(request({scene.plan}, Verb::Evaluate, Body::Cooperation)));
    REQUIRE_FALSE(missing.isEmpty());
    CHECK(missing.count(u"follow-up-missing"_s) == missing.size());
    scene.fillFollowUp();
    CHECK(scene.decide(request({scene.plan}, Verb::Evaluate, Body::Cooperation)));
}

TEST_CASE("despite sets the content gates aside, never the formal ones, and is kept", "[focus][workflow][gates]") {
    Scene scene(false);
    auto approval = request({scene.plan}, Verb::Approve, Body::Cooperation);
    approval.despite = u"Brådskande"_s;
    CHECK(codes(scene.decide(approval)) == QStringList{u"wrong-body"_s, u"wrong-state"_s});
    scene.take(scene.plan, Verb::Submit, Body::Cooperation);
    approval.body = Body::Steering;
    approval.despite = u"   "_s;
    CHECK(codes(scene.decide(approval)).contains(u"no-goal"_s));
    approval.despite = u"Brådskande"_s;
    REQUIRE(scene.decide(approval));
    CHECK(scene.file.text("decision", scene.decisions(scene.plan).constLast().id, "despite") == u"Brådskande"_s);
    CHECK(scene.planState() == u"approved"_s);
}

TEST_CASE("only an approval can be given against the gates: an evaluation waits for its follow-up", "[focus][workflow][gates]") {
    Scene scene;
    scene.planTo(u"followed_up"_s);
    auto evaluation = request({scene.plan}, Verb::Evaluate, Body::Cooperation);
    evaluation.despite = u"Brådskande"_s;
    CHECK(codes(scene.decide(evaluation)).contains(u"follow-up-missing"_s));
    CHECK(scene.planState() == u"followed_up"_s);
}

TEST_CASE("adopting and deferring are recorded and change no state", "[focus][workflow]") {
    Scene scene;
    scene.planTo(u"submitted"_s);
    CHECK(scene.take(scene.plan, Verb::Defer, Body::Steering) == u"submitted"_s);
    CHECK(scene.take(scene.plan, Verb::Defer, Body::Steering) == u"submitted"_s);
    CHECK(scene.take(scene.plan, Verb::Approve, Body::Steering) == u"approved"_s);
    CHECK(scene.take(scene.plan, Verb::Adopt, Body::Board) == u"approved"_s);
    CHECK(scene.decisions(scene.plan).size() == 5);
}

TEST_CASE("a decision keeps all its words", "[focus][workflow]") {
    Scene scene;
    const QString type = scene.file.add("meeting-type", {{"key", u"steering-group"_s}, {"label", u"Styrgrupp"_s}});
    const QString meeting = scene.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}, {"title", u"Styrgrupp november"_s}});
    scene.planTo(u"submitted"_s);
    auto approval = request({scene.plan}, Verb::Approve, Body::Steering);
    approval.day = QDate(2026, 11, 20);
    approval.meeting = u"Styrgrupp november"_s;  // by name
    approval.item = u"§ 4"_s;
    approval.caseNumber = u"KS 2026/17"_s;
    approval.note = u"Enhälligt"_s;
    REQUIRE(scene.decide(approval));
    focus::Decision decision;
    for (const records::Record& record : scene.decisions(scene.plan))
        if (const auto one = records::fromRecord<focus::Decision>(record); one.verb == Verb::Approve) decision = one;
    CHECK(decision.day == QDate(2026, 11, 20));
    CHECK(decision.meeting->text() == meeting);
    CHECK(decision.item == u"§ 4"_s);
    CHECK(decision.caseNumber == u"KS 2026/17"_s);
    CHECK(decision.note == u"Enhälligt"_s);
    CHECK(decision.version == 1);
    CHECK(decision.body == Body::Steering);
    auto wrong = request({scene.plan}, Verb::Start, Body::Cooperation);
    wrong.meeting = u"nothing"_s;
    CHECK(scene.decide(wrong).error().trouble == base::Trouble::Input);
}

TEST_CASE("a decision is called what it was: a focus area is prioritised, a plan approved", "[focus][workflow]") {
    Scene scene;
    scene.areaTo(u"decided"_s);
    scene.planTo(u"approved"_s);
    const records::Kind& kind = records::kindOf<focus::Decision>();
    QStringList labels;
    for (const QString& subject : {scene.area, scene.plan})
        for (const records::Record& record : scene.decisions(subject))
            REQUIRE(scene.file->read([&](const records::Reader& reader) { labels << reader.label(kind, record); }));
    CHECK(labels.filter(u"Prioritisation, "_s).size() == 1);
    CHECK(labels.filter(u"Prioritisation, Trygg skolväg"_s).size() == 1);
    CHECK(labels.filter(u"Approval, "_s).size() == 1);
    CHECK(labels.filter(u"Approval, Trygg skolväg"_s).isEmpty());
}

TEST_CASE("a day before earlier steps is accepted; the order is that of the entries", "[focus][workflow]") {
    Scene scene;
    scene.planTo(u"submitted"_s);
    auto approval = request({scene.plan}, Verb::Approve, Body::Steering);
    approval.day = QDate(2026, 2, 1);
    REQUIRE(scene.decide(approval));
    // The newest step is the approval, though its day is the earliest.
    REQUIRE(scene.file->undo());
    CHECK(scene.planState() == u"submitted"_s);
}

TEST_CASE("workflow fields and decisions are written by decide only", "[focus][workflow]") {
    Scene scene;
    const auto refused = [](const auto& result) {
        return !result && result.error().trouble == base::Trouble::Refused ? support::reasonCodes(result.error()) : QStringList();
    };
    const QStringList one{u"workflow-field"_s};
    CHECK(refused(scene.file.tryAdd("focus-area", {{"year", qint64(2026)}, {"title", u"Ny"_s}, {"state", u"decided"_s}})) == one);
    CHECK(refused(scene.file.trySet("focus-area", scene.area, {{"rank", qint64(1)}})) == one);
    CHECK(refused(scene.file.trySet("focus-area", scene.area, {{"years", QStringList{u"2026"_s}}})) == one);
    CHECK(refused(scene.file.trySet("plan", scene.plan, {{"state", u"approved"_s}})) == one);
    CHECK(refused(scene.file.trySet("plan", scene.plan, {{"version", qint64(2)}, {"approved-version", qint64(1)}})) ==
          QStringList{u"workflow-field"_s, u"workflow-field"_s});
    CHECK(refused(scene.file.tryAdd("decision", {{"plan", scene.plan}, {"verb", u"approve"_s}, {"body", u"steering"_s}, {"day", QDate(2026, 1, 1)}}))
              .contains(u"workflow-field"_s));
    scene.planTo(u"approved"_s);
    const QString decision = scene.decisions(scene.plan).constFirst().id;
    CHECK(refused(scene.file.trySet("decision", decision, {{"note", u"Annat"_s}})) == one);
    CHECK(refused(scene.file.tryRemove("decision", decision)) == one);
    CHECK(refused(scene.file.tryAdd("plan-version", {{"plan", scene.plan}, {"version", qint64(7)}, {"day", QDate(2026, 1, 1)}, {"content", u"{}"_s}}))
              .contains(u"workflow-field"_s));
}

TEST_CASE("a focus area that has been decided on is not removed by hand", "[focus][workflow]") {
    Scene scene;
    scene.planTo(u"approved"_s);
    REQUIRE(scene.file.tryRemove("child-impact", scene.assessment));
    const auto refused = scene.file.tryRemove("focus-area", scene.area, true);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::Refused);
    CHECK(scene.file.find("plan", scene.plan).has_value());
}

TEST_CASE("a decision is undone only while it is the newest of its record", "[focus][workflow][undo]") {
    Scene scene;
    scene.planTo(u"submitted"_s);
    qint64 submission = 0;
    REQUIRE(scene.file->read([&](const records::Reader& reader) { submission = records::HistoryReader(reader).newest(1).first().number; }));
    scene.take(scene.plan, Verb::Defer, Body::Steering);
    const auto refused = scene.file->undo(submission);
    REQUIRE_FALSE(refused);
    CHECK(support::reasonCodes(refused.error()).contains(u"changed-since"_s));
    REQUIRE(scene.file->undo());
    REQUIRE(scene.file->undo(submission));
    CHECK(scene.planState() == u"draft"_s);
    CHECK(scene.decisions(scene.plan).isEmpty());
    REQUIRE(scene.file->redo());
    CHECK(scene.planState() == u"submitted"_s);
}

TEST_CASE("an approval that is undone takes its version with it", "[focus][workflow][undo]") {
    Scene scene;
    scene.planTo(u"approved"_s);
    CHECK(scene.file.count("plan-version") == 1);
    REQUIRE(scene.file->undo());
    CHECK(scene.planState() == u"submitted"_s);
    CHECK(scene.inForce() == 0);
    CHECK(scene.file.count("plan-version") == 0);
    CHECK(scene.take(scene.plan, Verb::Approve, Body::Steering) == u"approved"_s);
    CHECK(scene.file.count("plan-version") == 1);
}

TEST_CASE("warnings say what is worth a word and refuse nothing", "[focus][workflow][warnings]") {
    Scene scene;
    const auto warnings = [&](Verb verb, Body body) {
        QStringList found;
        const auto done = scene.decide(fullRequest({scene.plan}, verb, body));
        REQUIRE(done);
        for (const base::Message& message : done->first().warnings) found << QString::fromLatin1(message.code);
        found.sort();
        return found;
    };
    SECTION("none") { CHECK(warnings(Verb::Submit, Body::Cooperation).isEmpty()); }
    SECTION("a cause without a measure and a measure without a cause") {
        scene.file.set("activity", scene.activity, {{"cause", records::Value()}});
        CHECK(warnings(Verb::Submit, Body::Cooperation) == QStringList{u"cause-without-measure"_s, u"measure-without-cause"_s});
    }
    SECTION("no focus area for children") {
        scene.file.set("focus-area", scene.area, {{"children", false}});
        CHECK(warnings(Verb::Submit, Body::Cooperation) == QStringList{u"no-children-focus"_s});
    }
    SECTION("an activity that is late") {
        scene.file.set("activity", scene.activity, {{"due", QDate(2026, 11, 23)}});
        CHECK(warnings(Verb::Submit, Body::Cooperation) == QStringList{u"late"_s});
    }
    SECTION("due today is not late") {
        scene.file.set("activity", scene.activity, {{"due", QDate(2026, 11, 24)}});
        CHECK(warnings(Verb::Submit, Body::Cooperation).isEmpty());
    }
    SECTION("an owner who has left") {
        const QString person = scene.file.add("person", {{"name", u"Ada Alm"_s}});
        scene.file.add("group-member", {{"person", person}, {"group", u"cooperation"_s}, {"from", QDate(2024, 1, 1)}, {"to", QDate(2026, 6, 30)}});
        scene.file.set("activity", scene.activity, {{"responsible", u"ada alm"_s}});
        CHECK(warnings(Verb::Submit, Body::Cooperation) == QStringList{u"owner-left"_s});
        scene.file.add("group-member", {{"person", person}, {"group", u"steering"_s}, {"from", QDate(2026, 7, 1)}});
        CHECK(warnings(Verb::Defer, Body::Steering).isEmpty());
    }
    SECTION("no update for more than sixty days") {
        scene.file.set("activity", scene.activity, {{"due", QDate(2027, 6, 1)}});
        scene.file.clock().setDay(QDate(2027, 1, 23));  // the sixtieth day
        SECTION("sixty is not more") { CHECK(warnings(Verb::Submit, Body::Cooperation).isEmpty()); }
        scene.file.clock().setDay(QDate(2027, 1, 24));
        SECTION("sixty-one is") { CHECK(warnings(Verb::Submit, Body::Cooperation) == QStringList{u"no-update"_s}); }
        SECTION("a new value of the indicator is an update") {
            scene.file.add("measurement", {{"goal", scene.goal}, {"day", QDate(2027, 1, 24)}, {"value", 45.0}});
            CHECK(warnings(Verb::Submit, Body::Cooperation).isEmpty());
        }
    }
}

}  // namespace workflow_test
