#include "core/report/part_language.h"

#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "tests/support/catch_qt.h"

#include <QRegularExpression>

namespace part_language_test {

QString t(const char* text) { return QString::fromUtf8(text); }

TEST_CASE("what people wrote in Swedish is known in an English report", "[report]") {
    const auto in = [](const char* text) { return report::partLanguage(t(text), QStringLiteral("en")); };
    CHECK(in("Trygga platser i centrum, med vuxna som syns") == t("sv"));
    CHECK(in("Områdespolis Åsa Berg") == t("sv"));
    CHECK(in("ÖVERENSKOMMELSE") == t("sv"));
    CHECK(in("The council of Ådala has decided the plan").isEmpty());
    CHECK(in("Kept in 12 of 14 weeks").isEmpty());
    CHECK(in("2026-11-24").isEmpty());
    CHECK(in("SSPF").isEmpty());
    CHECK(in("").isEmpty());
}

TEST_CASE("an English sentence is known in a Swedish report, a borrowed word is not", "[report]") {
    const auto in = [](const char* text) { return report::partLanguage(t(text), QStringLiteral("sv")); };
    CHECK(in("Results of the Safe Streets study") == t("en"));
    CHECK(in("The Harbour Inn").isEmpty());
    CHECK(in("Studien The State of the Streets visar att det finns problem").isEmpty());
}

TEST_CASE("web page and text say where the language changes", "[report]") {
    report::Report report;
    report.title = t("Steering group");
    report.language = t("en");
    report.blocks = {report::Heading{1, t("Trygg kväll")},
                     report::Paragraph{t("Vuxna syns ute på fredagar och lördagar.")},
                     report::Paragraph{t("Kept so far.")},
                     report::ItemList{{t("Möte med skolan"), t("Meeting")}, false},
                     report::Table{{}, {{t("Measure"), 1, false, true}, {t("State")}}, {{report::Cell(t("Vandringar på natten")), report::Cell(t("Done"))}}, {}}};
    const QString html = QString::fromUtf8(report::toHtml(report, report::FigureWriter()));
    CHECK(html.contains(t("<h2 id=\"section-1\" lang=\"sv\">Trygg kväll</h2>")));
    CHECK(html.contains(t("<p lang=\"sv\">Vuxna syns")));
    CHECK(html.contains(t("<p>Kept so far.")));
    CHECK(html.contains(t("<li lang=\"sv\">Möte")));
    CHECK(html.contains(t("<li>Meeting")));
    CHECK(html.contains(QRegularExpression(t("<th scope=\"row\"[^>]* lang=\"sv\"[^>]*>Vandringar"))));
    CHECK(html.count(t(" lang=\"sv\"")) == 4);
}

}  // namespace part_language_test
