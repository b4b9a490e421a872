#include "core/focus/meeting_papers.h"

#include "app/composition/reports.h"
#include "core/base/language.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"

namespace meeting_papers_test {

using namespace Qt::StringLiterals;
using focus::Body;
using focus::Verb;

/// A scene with the steering group's meetings: one held in October, one to come in December.
struct Council : scene::Scene {
    QString type =
        file.add("meeting-type", {{"key", u"steering-group"_s}, {"label", u"Styrgruppen"_s}, {"agenda", QStringList{u"Öppnande"_s, u"Lägesbild"_s}}});
    QString october = file.add("meeting", {{"type", type}, {"day", QDate(2026, 10, 7)}, {"time", QTime(9, 0)}, {"end", QTime(11, 0)}, {"state", u"held"_s}});
    QString december = file.add("meeting", {{"type", type}, {"day", QDate(2026, 12, 16)}, {"place", u"Kommunhuset"_s}});

    void take(const QString& id, Verb verb, Body body, const QString& meeting = {}, const QString& item = {}) {
        auto request = scene::fullRequest({id}, verb, body);
        request.day = QDate(2026, 10, 7);
        request.meeting = meeting;
        request.item = item;
        REQUIRE(focus::decide(file.file(), request));
    }
    base::Result<report::Report> made(const char* report, const QString& id = {}) {
        report::Parameters parameters;
        parameters.id = id;
        const base::LanguageScope english(base::Language::English);
        return app::reportKind(report)->make(file.file(), parameters);
    }
    QString text(const char* report, const QString& id = {}) {
        const auto one = made(report, id);
        REQUIRE(one);
        return support::plainText(*one);
    }
};

TEST_CASE("a call tells of the agenda, of what waits for a decision and of what came of the last meeting", "[papers]") {
    Council c;
    c.take(c.area, Verb::Propose, Body::Cooperation);
    c.take(c.area, Verb::Approve, Body::Steering, c.october, u"§ 4"_s);
    c.take(c.plan, Verb::Submit, Body::Cooperation);
    c.file.set("activity", c.activity, {{"responsible", records::Value()}});
    c.file.add("action-point", {{"meeting", c.october}, {"what", u"Be om siffror"_s}, {"responsible", u"Kommunpolis"_s}, {"due", QDate(2026, 11, 1)}});
    const QString text = c.text("summons");  // the next one of the steering group
    CHECK(text.contains(u"16 December 2026"_s));
    CHECK(text.contains(u"Öppnande"_s));
    CHECK(text.contains(u"The steering group approves the action plan, version 1."_s));
    CHECK(text.contains(u"§ 4 | \"Trygg skolväg\" is prioritised as a focus area for 2026, with rank 1."_s));
    CHECK(text.contains(u"Be om siffror | Kommunpolis | 2026-11-01 | late"_s));
}

TEST_CASE("a call names every promise that is still open, however many meetings ago it was made", "[papers]") {
    Council c;
    const QString old = c.file.add("meeting", {{"type", c.type}, {"day", QDate(2023, 9, 20)}, {"state", u"held"_s}});
    c.file.add("action-point", {{"meeting", old}, {"what", u"Se över listan"_s}, {"responsible", u"Kommunpolis"_s}, {"due", QDate(2023, 10, 1)}});
    c.file.add("action-point", {{"meeting", old}, {"what", u"Ring skolan"_s}, {"due", QDate(2023, 10, 1)}, {"state", u"done"_s}});
    for (int month = 1; month <= 6; ++month) c.file.add("meeting", {{"type", c.type}, {"day", QDate(2026, month, 11)}, {"state", u"held"_s}});
    const QString text = c.text("summons");
    CHECK(text.contains(u"Se över listan | Kommunpolis | 2023-10-01 | late"_s));
    CHECK_FALSE(text.contains(u"Ring skolan"_s));
}

TEST_CASE("agenda items stand by their number, and a template only while there are none", "[papers]") {
    Council c;
    c.file.add("agenda-item", {{"meeting", c.december}, {"number", qint64(2)}, {"text", u"Budget"_s}});
    c.file.add("agenda-item", {{"meeting", c.december}, {"number", qint64(1)}, {"text", u"Trygghetsdagen"_s}});
    const QString text = c.text("summons", c.december);
    CHECK_FALSE(text.contains(u"Öppnande"_s));
    CHECK(text.indexOf(u"Trygghetsdagen"_s) < text.indexOf(u"Budget"_s));
}

TEST_CASE("minutes hold what was decided at the meeting, and room for the names of secretary and adjuster", "[papers]") {
    Council c;
    c.take(c.area, Verb::Propose, Body::Cooperation);
    c.take(c.area, Verb::Approve, Body::Steering, c.october, u"§ 4"_s);
    c.take(c.plan, Verb::Submit, Body::Cooperation);
    c.take(c.plan, Verb::Return, Body::Steering, c.october, u"§ 5"_s);
    const QString text = c.text("minutes");  // the last one that was held
    CHECK(text.contains(u"Minutes: Styrgruppen"_s));
    CHECK(text.contains(u"§ 5 | The action plan \"Plan för skolvägen\" is returned for completion."_s));
    const auto report = c.made("minutes");
    const auto& names = std::get<report::Table>(report->blocks.constLast());
    REQUIRE(names.rows.size() == 3);
    CHECK(names.rows[0].first().text == u"Chair"_s);
    CHECK(names.rows[2].first().text == u"Adjuster"_s);
    CHECK(names.columns[2].title == u"Name in print"_s);
    // The names do not stand alone: what they are for is said, and stays on their page.
    const auto& sentence = std::get<report::Paragraph>(report->blocks[report->blocks.size() - 2]);
    CHECK(QString(sentence.text).replace(QChar(QChar::Nbsp), u' ') == u"The signatures are for the minutes of this meeting: Styrgruppen, Wednesday 7 October 2026. Decisions: § 4, § 5."_s);
    CHECK(sentence.keepsNext);
    CHECK(std::get<report::Paragraph>(report->blocks[report->blocks.size() - 4]).keepsNext);
    CHECK_FALSE(text.contains(u"not logged as held"_s));
    CHECK(c.text("minutes", c.december).contains(u"not logged as held"_s));
}

TEST_CASE("a call names the day of the week once, and those who are called", "[papers]") {
    Council c;
    const QString chief = c.file.add("role", {{"key", u"chief"_s}, {"label", u"Security chief"_s}});
    const QString guest = c.file.add("role", {{"key", u"guest"_s}, {"label", u"Head of schools"_s}});
    c.file.set("meeting-type", c.type, {{"roles", QStringList{chief, guest}}});
    c.file.set("meeting", c.december, {{"time", QTime(9, 0)}, {"end", QTime(11, 0)}});
    const auto member = [&](const char* name, const QStringList& roles, QDate to = {}) {
        const QString person = c.file.add("person", {{"name", QString::fromUtf8(name)}, {"roles", roles}});
        c.file.add("group-member", {{"person", person},
                                    {"group", u"steering"_s},
                                    {"from", QDate(2025, 1, 1)},
                                    {"to", to.isValid() ? records::Value(to) : records::Value()}});
    };
    member("Elin Sandvall", {chief});
    member("Göran Tallmark", {});
    member("Gone Before", {}, QDate(2026, 6, 1));
    const auto report = c.made("summons", c.december);
    REQUIRE(report);
    CHECK(report->subtitle == u"Wednesday 16 December 2026 at 09:00–11:00"_s);
    const QString text = support::plainText(*report);
    CHECK_FALSE(text.contains(u"Time | "_s));
    CHECK(text.contains(u"Elin Sandvall (Security chief)"_s));
    CHECK(text.contains(u"Göran Tallmark"_s));
    CHECK(text.contains(u"Head of schools"_s));
    CHECK_FALSE(text.contains(u"Gone Before"_s));
    report::Parameters parameters;
    parameters.id = c.december;
    parameters.isPublic = true;
    CHECK_FALSE(support::plainText(*app::reportKind("summons")->make(c.file.file(), parameters)).contains(u"Sandvall"_s));
}

TEST_CASE("what was noted at a meeting stands under a heading of its own", "[papers]") {
    Council c;
    const QString type = c.file.add("meeting-type", {{"key", u"weekly"_s}, {"label", u"Veckan"_s}});
    const QString meeting = c.file.add("meeting", {{"type", type}, {"day", QDate(2026, 10, 1)}, {"state", u"held"_s}, {"notes", u"Lugnt på torget."_s}});
    const auto report = c.made("minutes", meeting);
    REQUIRE(report);
    CHECK(support::textUnder(*report, u"Notes"_s) == u"Lugnt på torget."_s);
    CHECK_FALSE(support::plainText(*report).contains(u"Time | "_s));
}

TEST_CASE("a meeting about individuals has no minutes, and its call no agenda", "[papers]") {
    Council c;
    const QString type = c.file.add("meeting-type", {{"key", u"sspf"_s}, {"label", u"SSPF"_s}, {"notes", u"none"_s}});
    const QString meeting = c.file.add("meeting", {{"type", type}, {"day", QDate(2026, 12, 1)}});
    const auto minutes = c.made("minutes", meeting);
    REQUIRE_FALSE(minutes);
    CHECK(minutes.error().message.code == QByteArray("no-minutes"));
    CHECK_FALSE(c.text("summons", meeting).contains(u"Agenda"_s));
}

TEST_CASE("a file without a meeting of the steering group says so", "[papers]") {
    scene::Scene scene;
    const auto made = app::reportKind("summons")->make(scene.file.file(), {});
    REQUIRE_FALSE(made);
    CHECK(made.error().message.code == QByteArray("id-missing"));
}

TEST_CASE("a handover for the public tells of nothing that is planned, late or single", "[papers]") {
    Council c;
    const QString place = c.file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    c.file.clock().setDay(QDate(2026, 11, 24));
    c.file.add("round", {{"day", QDate(2026, 11, 27)}, {"kind", u"inner"_s}, {"stops", QStringList{place}}});
    c.file.add("inspection", {{"premises", place}, {"day", QDate(2026, 10, 1)}, {"kind", u"inner"_s}, {"follow-up-due", QDate(2026, 11, 1)}});
    report::Parameters parameters;
    CHECK(support::plainText(*app::reportKind("handover")->make(c.file.file(), parameters)).contains(u"Krogen"_s));
    parameters.isPublic = true;
    CHECK_FALSE(support::plainText(*app::reportKind("handover")->make(c.file.file(), parameters)).contains(u"Krogen"_s));
}

TEST_CASE("the handover looks thirty days ahead and says which contacts are old", "[papers]") {
    Council c;
    const QString role = c.file.add("role", {{"key", u"chief"_s}, {"label", u"Säkerhetschef"_s}});
    c.file.add("person", {{"name", u"Elin Sandvall"_s}, {"roles", QStringList{role}}, {"phone", u"040-000 00 00"_s}, {"confirmed", QDate(2026, 11, 1)}});
    c.file.add("person", {{"name", u"Göran Tallmark"_s}});
    c.file.clock().setDay(QDate(2026, 11, 24));
    const auto report = c.made("handover");
    REQUIRE(report);
    const QString text = support::plainText(*report);
    CHECK(text.contains(u"2026-12-16"_s));
    CHECK(text.contains(u"Elin Sandvall | Säkerhetschef"_s));
    const auto& table = std::get<report::Table>(report->blocks.constLast());
    REQUIRE(table.rows.size() == 2);
    CHECK_FALSE(table.rows[0].constLast().standing);
    CHECK(table.rows[1].constLast().standing == report::Standing::DueSoon);
    // A sign alone says nothing to whoever hears the table.
    CHECK(table.rows[0].constLast().text == u"2026-11-01"_s);
    CHECK(table.rows[1].constLast().text == u"never"_s);
    c.file.add("person", {{"name", u"Marit Åbrink"_s}, {"confirmed", QDate(2025, 10, 15)}});
    CHECK(c.text("handover").contains(u"2025-10-15, more than a year ago"_s));
}

}  // namespace meeting_papers_test
