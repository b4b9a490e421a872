#include "core/registers/disclosure_report.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"
#include "tests/support/spoken.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disclosure_report_test {

struct Asked {
    support::TestFile file;
    const support::Spoken spoken{base::Language::English};  // requests are written in Swedish, too

    QString request(const QString& what) { return file.add("public-request", {{"received", QDate(2026, 11, 3)}, {"asked", what}}); }
    report::Report made(const QString& id, bool isPublic = false, QDate from = QDate(2026, 1, 1), QDate to = QDate(2026, 12, 31)) {
        const base::LanguageScope english(base::Language::English);
        report::Face face;
        face.isPublic = isPublic;
        report::Report report;
        REQUIRE(file->read([&](const records::Reader& reader) { report = registers::disclosureReport(reader, {id, from, to, face}); }));
        return report;
    }
};

TEST_CASE("a request is answered by the records of its period, with what needs an assessment", "[registers][report]") {
    Asked a;
    support::addSampleInspections(a.file);
    a.file.add("mailing", {{"day", QDate(2025, 5, 1)}, {"subject", u"Förra året"_s}});
    const QString id = a.request(u"Allt om krogarna"_s);
    const auto report = a.made(id);
    const QString text = support::plainText(report);
    CHECK(text.contains(u"It replaces no secrecy assessment"_s));
    CHECK(support::textUnder(report, u"The request"_s).contains(u"Answered on | not written yet"_s));
    CHECK(support::textUnder(report, u"What the file holds"_s) == u"Inspections | 4 | all\nTest purchases | 2 | all"_s);
    CHECK(support::textUnder(report, u"What needs a secrecy assessment"_s).startsWith(u"Inspections | Remarks | 3 | confidential field"_s));
    CHECK(text.contains(u"Minors were served."_s));
    CHECK(text.contains(u"Checkpoint result – "_s));
    CHECK_FALSE(text.contains(u"Förra året"_s));
    // A visit that is planned is not announced.
    CHECK_FALSE(text.contains(u"2026-12-04"_s));
}

TEST_CASE("for the public the confidential fields are left out of a disclosure, and that they are is said", "[registers][report]") {
    Asked a;
    support::addSampleInspections(a.file);
    const QString text = support::plainText(a.made(a.request(u"Allt om krogarna"_s), true));
    CHECK_FALSE(text.contains(u"Minors were served."_s));
    CHECK_FALSE(text.contains(u"Crowded at the bar"_s));
    CHECK(text.contains(u" | Remarks"_s));
    CHECK(text.contains(u"It does not replace a secrecy assessment"_s));
    CHECK(text.contains(u"Inspections | fewer than 5"_s));
}

TEST_CASE("private persons are in no public disclosure", "[registers][report]") {
    Asked a;
    const QString area = a.file.add("watch-area", {{"name", u"Vinstorp"_s}, {"started", QDate(2026, 2, 1)}});
    a.file.add("contact-person", {{"name", u"Gunvor Ekdal"_s}, {"watch-area", area}, {"from", QDate(2026, 2, 1)}});
    const QString id = a.request(u"Allt"_s);
    CHECK(support::plainText(a.made(id)).contains(u"Gunvor Ekdal"_s));
    const QString open = support::plainText(a.made(id, true));
    CHECK_FALSE(open.contains(u"Gunvor"_s));
    CHECK(open.contains(u"| left out"_s));
    CHECK(open.contains(u"Vinstorp"_s));
}

TEST_CASE("kinds of records that a request names are written out, of all else only the number", "[registers][report]") {
    Asked a;
    const auto year = support::addSampleYear(a.file);
    Q_UNUSED(year);
    support::addSampleInspections(a.file);
    const auto byInspection = a.made(a.request(u"Alla inspections under året"_s));
    CHECK(support::textUnder(byInspection, u"What the file holds"_s).contains(u"Test purchases | 2 | not named in the request"_s));
    CHECK(support::headings(byInspection).contains(u"Inspections"_s));
    CHECK_FALSE(support::headings(byInspection).contains(u"Test purchases"_s));
    // A part is named by its own name, in Swedish and in the definite form, too; a word that only begins alike is none.
    const auto byPlan = a.made(a.request(u"Handlingsplanerna för året, och något om inspectionsverksamhet"_s));
    CHECK(support::headings(byPlan).last() == u"Focus areas"_s);
    CHECK(support::plainText(byPlan).contains(u"Safe way home from school"_s));
}

TEST_CASE("a request that names no kind of record gets a list to choose from, and no record", "[registers][report]") {
    Asked a;
    support::addSampleInspections(a.file);
    const auto report = a.made(a.request(u"Era siffror om sommaren"_s));
    CHECK(support::textUnder(report, u"What the file holds"_s).contains(u"Nothing in the request names a kind of record"_s));
    CHECK(support::textUnder(report, u"What the file holds"_s).contains(u"Inspections | 4 | can be chosen"_s));
    // What has no day can be chosen, too.
    CHECK(support::textUnder(report, u"What the file holds"_s).contains(u"Premises (all) | 3 | can be chosen"_s));
    CHECK_FALSE(support::headings(report).contains(u"The records"_s));
    CHECK_FALSE(support::plainText(report).contains(u"Minors were served."_s));
    CHECK_FALSE(support::plainText(report).contains(u"This paper holds everything"_s));
}

TEST_CASE("a paper is understood as the kind of record that it is printed from", "[registers][report]") {
    Asked a;
    support::addSampleInspections(a.file);
    const auto report = a.made(a.request(u"Tillsynsprotokoll för serveringsställen under våren"_s));
    CHECK(support::textUnder(report, u"What the file holds"_s) == u"Inspections | 4 | all\nTest purchases | 2 | not named in the request"_s);
    CHECK(support::plainText(report).contains(u"Minors were served."_s));
}

TEST_CASE("what a meeting holds is said in words and in its order", "[registers][report]") {
    Asked a;
    const QString type = a.file.add("meeting-type", {{"key", u"sspf"_s}, {"label", u"SSPF"_s}, {"notes", u"none"_s}});
    a.file.add("meeting", {{"type", type}, {"day", QDate(2026, 7, 1)}, {"state", u"cancelled"_s}, {"reason", u"no-need"_s}});
    const QString council = a.file.add("meeting-type", {{"key", u"council"_s}, {"label", u"Council"_s}});
    const QString meeting = a.file.add("meeting", {{"type", council}, {"day", QDate(2026, 8, 1)}});
    for (const int number : {4, 2, 1, 3})
        a.file.add("agenda-item", {{"meeting", meeting}, {"number", qint64(number)}, {"text", u"Item %1"_s.arg(number)}});
    const QString text = support::plainText(a.made(a.request(u"Mötesprotokollen"_s)));
    CHECK(text.contains(u"No need"_s));
    CHECK_FALSE(text.contains(u"no-need"_s));
    CHECK(text.indexOf(u"Item 1"_s) < text.indexOf(u"Item 2"_s));
    CHECK(text.indexOf(u"Item 2"_s) < text.indexOf(u"Item 3"_s));
    CHECK(text.indexOf(u"Item 3"_s) < text.indexOf(u"Item 4"_s));
}

TEST_CASE("a request for a period without records says that there is nothing", "[registers][report]") {
    Asked a;
    const auto report = a.made(a.request(u"Allt"_s), false, QDate(2024, 1, 1), QDate(2024, 2, 1));
    CHECK(support::textUnder(report, u"What the file holds"_s) == u"The file holds nothing from the period."_s);
    CHECK_FALSE(support::headings(report).contains(u"The records"_s));
}

}  // namespace disclosure_report_test
