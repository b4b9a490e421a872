#include "core/report/html_writer.h"
#include "tests/support/catch_qt.h"


using namespace report;

namespace html_writer_test {

QString html(const QList<Block>& blocks, const HtmlParts& parts = {}) {
    Report report;
    report.title = QStringLiteral("Title");
    report.language = QStringLiteral("en");
    report.day = QDate(2026, 11, 24);
    report.blocks = blocks;
    return QString::fromUtf8(toHtml(report, parts));
}

CurveFigure figure(const QString& title, const QString& words) {
    CurveFigure made;
    made.title = title;
    made.alternativeText = words;
    return made;
}

QString mainPart(const QString& page) {
    const auto from = page.indexOf(QStringLiteral("<main>"));
    return page.mid(from, page.indexOf(QStringLiteral("</main>")) - from);
}

TEST_CASE("all text of a page is escaped", "[report]") {
    Report report;
    const QString nasty = QStringLiteral("<b>\"A\" & 'B'</b>\x01");
    const QString safe = QStringLiteral("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;");
    report.title = report.subtitle = report.municipality = report.marking = nasty;
    report.blocks = {Heading{1, nasty},
                     Paragraph{nasty},
                     ItemList{{nasty}},
                     Judgement{Standing::Missed, nasty, nasty},
                     KeyNumbers{{{nasty, nasty, nasty}}},
                     Table{nasty, {{nasty}}, {{Cell(nasty, Standing::Missed)}}, nasty},
                     figure(nasty, nasty)};
    const QString page = QString::fromUtf8(toHtml(report, HtmlParts{}));
    CHECK_FALSE(page.contains(QStringLiteral("<b>")));
    CHECK_FALSE(page.contains(QChar(1)));
    // Title twice (also in the head), subtitle, municipality, marking, and fourteen in the blocks.
    CHECK(page.count(safe) == 5 + 1 + 1 + 1 + 2 + 3 + 3 + 2);
}

TEST_CASE("the title is the only first heading and sections follow below it", "[report]") {
    const QString page = html({Heading{1, QStringLiteral("One")}, Heading{2, QStringLiteral("Two")}, Heading{3, QStringLiteral("Three")}});
    CHECK(page.count(QStringLiteral("<h1>")) == 1);
    CHECK(page.contains(QStringLiteral("<h2>One</h2>\n<h3>Two</h3>\n<h4>Three</h4>")));
    CHECK(page.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">")));
    CHECK(page.contains(QStringLiteral("<title>Title</title>")));
}

TEST_CASE("a page needs nothing from outside", "[report]") {
    const QString page = html({Paragraph{QStringLiteral("Text")}});
    for (const char* outer : {"<script", "<link", "src=", "url(", "@import", "http:"}) CHECK_FALSE(page.contains(QLatin1String(outer)));
}

TEST_CASE("a table names its columns and marks numbers", "[report]") {
    const Table table{
        QStringLiteral("Visits"), {{QStringLiteral("Kind")}, {QStringLiteral("Number"), 1, true}}, {{QStringLiteral("Outer"), QStringLiteral("7")}}, {}};
    const QString page = html({table});
    CHECK(page.contains(
        QStringLiteral("<caption>Visits</caption>\n<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\" class=\"number\">Number</th></tr></thead>")));
    CHECK(page.contains(QStringLiteral("<tr><td>Outer</td><td class=\"number\">7</td></tr>")));
}

TEST_CASE("a row that is too short still has all cells", "[report]") {
    const QString page = html({Table{{}, {{QStringLiteral("A")}, {QStringLiteral("B")}}, {{QStringLiteral("only")}}, {}}});
    CHECK(page.contains(QStringLiteral("<tr><td>only</td><td></td></tr>")));
}

TEST_CASE("an empty table says so in words", "[report]") {
    const QString page = html({Table{{}, {{QStringLiteral("A")}}, {}, QStringLiteral("Nothing was done.")}});
    CHECK(page.contains(QStringLiteral("<p class=\"muted\">Nothing was done.</p>")));
    CHECK_FALSE(page.contains(QStringLiteral("<table")));
}

TEST_CASE("blank lines part paragraphs and single line ends break lines", "[report]") {
    const QString page = html({Paragraph{QStringLiteral("One\r\ntwo\n\n\nThree")}});
    CHECK(mainPart(page).contains(QStringLiteral("<p>One<br>\ntwo</p>\n<p>Three</p>")));
}

TEST_CASE("signs and figures come from the drawing layer, words stand in for a figure that is not drawn", "[report]") {
    const QList<Block> blocks{Judgement{Standing::DueSoon, QStringLiteral("due soon"), QStringLiteral("Soon.")},
                              figure(QStringLiteral("Curve"), QStringLiteral("Fell to 4"))};
    const QString drawn =
        html(blocks,
             HtmlParts{[](const CurveFigure&) { return QStringLiteral("<svg>curve</svg>"); }, [](Standing) { return QStringLiteral("<svg>sign</svg>"); }, {}});
    CHECK(drawn.contains(QStringLiteral("<svg>sign</svg>due soon")));
    CHECK(drawn.contains(QStringLiteral("<figcaption>Curve</figcaption>\n<svg>curve</svg>")));
    CHECK_FALSE(drawn.contains(QStringLiteral("Fell to 4")));
    CHECK(html(blocks).contains(QStringLiteral("<p class=\"muted\">Fell to 4</p>")));
}

TEST_CASE("a page break marks the block after it", "[report]") {
    CHECK(html({PageBreak{}, Heading{1, QStringLiteral("Next")}}).contains(QStringLiteral("<h2 class=\"new-page\">Next</h2>")));
    CHECK(html({PageBreak{}, Paragraph{QStringLiteral("Next")}}).contains(QStringLiteral("<div class=\"new-page\"></div>\n<p>Next</p>")));
}

}  // namespace html_writer_test
