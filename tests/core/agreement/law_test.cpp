#include "core/agreement/law_file.h"

#include "core/agreement/rule_book_reader.h"
#include "core/agreement/rule_text.h"
#include "core/base/language.h"
#include "tests/core/status/kept_scene.h"
#include "tests/support/spoken.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace law_test {

const QDate kDay(2026, 11, 24);

/// The shipped act with other words in it, as a newer edition would have them.
QByteArray edition(const char* before, const char* after) {
    QByteArray json = agreement::shippedLaw();
    REQUIRE(json.contains(before));
    json.replace(before, after);
    return json.replace("\"edition\": \"2026-11-29\"", "\"edition\": \"2027-05-01\"");
}

agreement::RuleBook::Entry duty(Kept& kept, const char* section) {
    std::optional<agreement::RuleBook::Entry> found;
    REQUIRE(kept.file->read([&](const records::Reader& reader) {
        for (const auto& entry : agreement::readLawBook(reader, kDay).commitments)
            if (entry.commitment.key == QString::fromUtf8(section)) found = entry;
    }));
    REQUIRE(found);
    return *found;
}

QString acts(Kept& kept) {
    QStringList all;
    REQUIRE(kept.file->read([&](const records::Reader& reader) {
        for (const records::Entry& entry : records::HistoryReader(reader).newest(3)) all << entry.who + u':' + records::wordsOf(entry.act);
    }));
    return all.join(u'|');
}

QString plan(Kept& kept, QDate decided, QDate from, QDate to = {}) {
    return kept.file.add("document", {{"title", u"Åtgärdsplan"_s}, {"purpose", u"measures-plan"_s}, {"decided", decided}, {"valid-from", from}, {"valid-to", to}});
}

TEST_CASE("the rules of the act ask what the act says, section by section", "[law]") {
    // What act (2023:196) asks for, in our own words; no section asks for more.
    struct Statement {
        const char* section;
        const char* title;
        QStringList rules;
    };
    const QList<Statement> act{
        {"§ 4", "Lägesbild med kartläggning av brottsligheten, annan information och analys", {u"Lägesbild med kartläggning och analys: högst 731 dagar emellan"_s}},
        {"§ 5", "Beslutad åtgärdsplan med lägesbilden som grund", {u"Det finns alltid: en beslutad åtgärdsplan, från 2024-07-01"_s}},
        {"§ 6",
         "Lägesbilden uppdateras och åtgärdsplanen följs upp minst vartannat år",
         {u"Lägesbilden uppdateras: högst 731 dagar emellan"_s, u"Åtgärdsplanen följs upp: högst 731 dagar emellan, från 2024-07-01"_s}},
        {"§§ 8–9", "Skriftlig överenskommelse om syften och områden för samverkan", {u"Det finns alltid: en skriftlig överenskommelse"_s}},
        {"§ 10", "Råd för strategiska frågor, lett av kommunen, med personer i ledande ställning", {u"Det finns alltid: ledamöter i styrgruppen"_s}},
        {"§§ 11–12",
         "Samordningsfunktion: utsedd, kontaktväg och information till invånarna",
         {u"Utsedda finns för: Säkerhetschef"_s, u"Det finns alltid: information om kontaktväg till invånarna (eget mått)"_s}},
        {"§ 13",
         "Kommunstyrelsen, eller den nämnd som fullmäktige utser, leder arbetet och rapporterar löpande till fullmäktige",
         {u"Rapport till fullmäktige: högst 366 dagar emellan (eget mått)"_s}},
    };
    Kept kept;
    const support::Spoken spoken(base::Language::Swedish);
    REQUIRE(kept.file->read([&](const records::Reader& reader) {
        const agreement::RuleBook book = agreement::readLawBook(reader, kDay);
        CHECK(book.faults.isEmpty());
        REQUIRE(book.commitments.size() == act.size());
        for (qsizetype i = 0; i < act.size(); ++i) {
            const auto& entry = book.commitments[i];
            CHECK(entry.commitment.key.toStdString() == act[i].section);
            CHECK(entry.commitment.title.toStdString() == act[i].title);
            QStringList rules;
            for (const agreement::Rule& rule : entry.rules) rules << agreement::ruleText(rule, book);
            CHECK(rules.join(u'|').replace(QChar::Nbsp, u' ').toStdString() == act[i].rules.join(u'|').toStdString());
        }
    }));
}

TEST_CASE("a plan of measures is not asked for before July 2024, and the day of its decision counts", "[law]") {
    Kept kept;
    CHECK(kept.state("§ 5", QDate(2024, 6, 30)) == "not_due");
    CHECK(kept.state("§ 5", QDate(2024, 7, 1)) == "missed");
    CHECK(kept.stateOf("§ 5", QDate(2024, 12, 31), "2024") == "missed");
    // Decided in June for the years that begin in January.
    plan(kept, QDate(2024, 6, 20), QDate(2025, 1, 1));
    CHECK(kept.state("§ 5", QDate(2024, 7, 1)) == "fulfilled");
    CHECK(kept.state("§ 5", kDay) == "fulfilled");
}

TEST_CASE("a plan that holds from a day long ago does not hold before it was decided", "[law]") {
    Kept kept;
    plan(kept, QDate(2026, 10, 1), QDate(2024, 1, 1));
    CHECK(kept.stateOf("§ 5", kDay, "2025") == "missed");
    CHECK(kept.state("§ 5", kDay) == "missed");  // until the day of the decision there was none
    const auto year = kept.period("§ 5", kDay, "2026");
    REQUIRE(year.missing.size() == 1);
    CHECK(year.missing[0].args == QStringList{u"2026-01-01"_s, u"2026-09-30"_s});
}

TEST_CASE("a plan of four years is no breach: what is asked for every second year is that it is followed up", "[law]") {
    Kept kept;
    plan(kept, QDate(2024, 6, 20), QDate(2024, 7, 1), QDate(2028, 6, 30));
    for (const QDate day : {QDate(2024, 3, 2), QDate(2026, 3, 2)})
        kept.file.add("situation-picture",
                      {{"year", qint64(day.year())}, {"origin", u"municipality"_s}, {"presented", day}, {"mapping", u"x"_s}, {"analysis", u"y"_s}});
    CHECK(kept.state("§ 6", QDate(2026, 6, 1)) == "due_soon");
    CHECK(kept.state("§ 6", kDay) == "missed");
    SECTION("by a report to the board") { kept.file.add("governance-report", {{"day", QDate(2026, 5, 6)}, {"body", u"board"_s}}); }
    SECTION("by a report to the committee that leads the work") { kept.file.add("governance-report", {{"day", QDate(2026, 5, 6)}, {"body", u"committee"_s}}); }
    SECTION("by a document") {
        kept.file.add("document", {{"title", u"Uppföljning"_s}, {"purpose", u"plan-follow-up"_s}, {"valid-from", QDate(2026, 5, 6)}});
    }
    CHECK(kept.state("§ 6", kDay) == "fulfilled");
}

TEST_CASE("a report to the council follows up no plan, and one to the board is none to the council", "[law]") {
    Kept kept;
    kept.file.add("governance-report", {{"day", QDate(2026, 5, 6)}, {"body", u"council"_s}});
    CHECK(kept.stateOf("§ 6", kDay, "2026", "", 1) == "missed");
    Kept other;
    for (const int year : {2023, 2024, 2025, 2026}) other.file.add("governance-report", {{"day", QDate(year, 8, 1)}, {"body", u"board"_s}});
    CHECK(other.state("§ 13", kDay) == "due_soon");
}

TEST_CASE("the coordinating function is the one that the municipality has chosen", "[law]") {
    Kept kept;
    kept.file.add("person", {{"name", u"Elin Sandvall"_s}, {"roles", kept.roles("duty-officer")}});
    CHECK(kept.state("§§ 11–12", kDay) == "missed");
    const QString rule = [&] {
        QString id;
        const QString owner = duty(kept, "§§ 11–12").record;
        REQUIRE(kept.file->read([&](const records::Reader& reader) { id = reader.parts(reader.catalogue().get("duty-rule"), owner).first().id; }));
        return id;
    }();
    kept.file.set("duty-rule", rule, {{"roles", kept.roles("duty-officer")}});
    CHECK(kept.stateOf("§§ 11–12", kDay, "2026") == "fulfilled");
    kept.file.set("duty-rule", rule, {{"roles", records::Value()}});
    CHECK(kept.stateOf("§§ 11–12", kDay, "2026") == "missed");  // nobody has chosen
    CHECK(kept.period("§§ 11–12", kDay, "2026").missing[0].code == "no-function"_ba);
}

TEST_CASE("a file of the version before gets the act when it is written, as nobody's own act, and answers the same before", "[law]") {
    Kept kept;
    const auto before = kept.commitment("§ 5", kDay);
    QString law;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { law = reader.all(reader.catalogue().get("law")).first().id; }));
    REQUIRE(kept.file.tryRemove("law", law, true));
    REQUIRE(kept.file->setSetting(records::Setting::Law, QString()));
    CHECK(kept.file.count("duty") == 0);
    CHECK(kept.commitment("§ 5", kDay).rules == before.rules);
    const auto renewed = agreement::renewLaw(kept.file.file());
    REQUIRE(renewed);
    REQUIRE(*renewed);
    CHECK((*renewed)->renewed.size() == 7);
    CHECK((*renewed)->note.contains(u"§ 5"_s));
    CHECK(kept.file.count("duty") == 7);
    CHECK(acts(kept).startsWith(u"Vaksam:renew law"_s));
    CHECK(kept.commitment("§ 5", kDay).state == before.state);
    const auto again = agreement::renewLaw(kept.file.file());
    REQUIRE(again);
    CHECK_FALSE(*again);
}

TEST_CASE("a newer edition corrects what nobody has changed, and leaves what somebody has", "[law]") {
    Kept kept;
    const QString own = duty(kept, "§ 6").record;
    kept.file.set("duty", own, {{"title", u"Vår egen läsning"_s}});
    CHECK(duty(kept, "§ 6").offered.contains(u"Lägesbilden uppdateras"_s));
    CHECK(duty(kept, "§ 4").offered.isEmpty());
    QByteArray next = edition("\"gap_days\": 731", "\"gap_days\": 700");  // of §§ 4 and 6
    const auto renewed = agreement::renewLaw(kept.file.file(), next);
    REQUIRE(renewed);
    REQUIRE(*renewed);
    CHECK((*renewed)->renewed == QStringList{u"§ 4"_s});
    CHECK((*renewed)->kept == QStringList{u"§ 6"_s});
    CHECK(duty(kept, "§ 4").rules.first().gapDays == 700);
    CHECK(duty(kept, "§ 6").rules.first().gapDays == 731);
    CHECK(duty(kept, "§ 6").commitment.title == u"Vår egen läsning"_s);
    CHECK(duty(kept, "§ 6").record == own);
}

TEST_CASE("a section that was taken out here does not come back, and one that the act loses goes", "[law]") {
    Kept kept;
    REQUIRE(kept.file.tryRemove("duty", duty(kept, "§ 13").record, true));
    const auto renewed = agreement::renewLaw(kept.file.file(), edition("\"§ 10\"", "\"§ 10 a\""));
    REQUIRE(renewed);
    REQUIRE(*renewed);
    CHECK((*renewed)->renewed == QStringList{u"§ 10 a"_s, u"§ 10"_s});
    CHECK(kept.file.count("duty") == 6);
}

TEST_CASE("the wording that ships can be taken in place of one's own, and that can be undone", "[law]") {
    Kept kept;
    const QString own = duty(kept, "§ 6").record;
    kept.file.set("duty", own, {{"title", u"Vår egen läsning"_s}});
    REQUIRE(agreement::takeShippedDuty(kept.file.file(), own));
    CHECK(duty(kept, "§ 6").offered.isEmpty());
    CHECK(duty(kept, "§ 6").rules.size() == 2);
    REQUIRE(kept.file->undo());
    CHECK(duty(kept, "§ 6").commitment.title == u"Vår egen läsning"_s);
    CHECK(duty(kept, "§ 6").rules.size() == 2);
}

TEST_CASE("an agreement without the functions of the act's rules is asked which one it has chosen", "[law]") {
    support::TestFile file;
    REQUIRE(agreement::install(file.file(), R"({"format": "vaksam-agreement", "records": {"area": [{"name": "Henån"}]}, "title": "Vår",
        "valid_from": "2026-01-01", "valid_to": "2027-12-31"})", u"ours"_s));
    const auto status = status::readStatus(file.file(), kDay);
    REQUIRE(status);
    CHECK(status->law.size() == 7);
    CHECK(status->law[5].state == agreement::State::Missed);
}

TEST_CASE("a rule of the agreement too can begin on a later day", "[rules]") {
    Kept kept;
    QString book;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { book = reader.all(reader.catalogue().get("agreement")).first().id; }));
    const QString commitment = kept.file.add("commitment", {{"agreement", book}, {"key", u"A31"_s}, {"title", u"Trygghetsvandringar"_s}});
    kept.file.add("rule", {{"commitment", commitment},
                           {"kind", u"count"_s},
                           {"count", qint64(1)},
                           {"per", u"month"_s},
                           {"evidence", QStringList{u"dialogue"_s}},
                           {"from", QDate(2026, 9, 15)}});
    const auto scopes = kept.commitment("A31", kDay).scopes;
    REQUIRE(scopes.size() == 1);
    CHECK(scopes[0].periods.first().label == u"2026-09"_s);
    CHECK(scopes[0].periods.first().from == QDate(2026, 9, 15));
    CHECK(kept.stateOf("A31", kDay, "2026-09") == "missed");
}

}  // namespace law_test
