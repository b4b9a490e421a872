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
    const auto from = page.indexOf(QStringLiteral("<main "));
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
    // Title twice (also in the head), subtitle, municipality, marking, and fifteen in the blocks: a column's name stands at its cells as well.
    CHECK(page.count(safe) == 5 + 1 + 1 + 1 + 2 + 3 + 4 + 2);
}

TEST_CASE("the title is the only first heading and sections follow below it", "[report]") {
    const QString page = html({Heading{1, QStringLiteral("One")}, Heading{2, QStringLiteral("Two")}, Heading{3, QStringLiteral("Three")}});
    CHECK(page.count(QStringLiteral("<h1>")) == 1);
    CHECK(page.contains(QStringLiteral("<h2 id=\"section-1\">One</h2>\n<h3>Two</h3>\n<h4>Three</h4>")));
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
    CHECK(page.contains(QStringLiteral("<caption>Visits</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Kind</th>"
                                       "<th scope=\"col\" role=\"columnheader\" class=\"number\">Number</th></tr></thead>")));
    CHECK(page.contains(QStringLiteral("<td role=\"cell\" data-head=\"Kind\">Outer</td><td role=\"cell\" class=\"number\" data-head=\"Number\">7</td></tr>")));
}

TEST_CASE("a row that is too short still has all cells", "[report]") {
    const QString page = html({Table{{}, {{QStringLiteral("A")}, {QStringLiteral("B")}}, {{QStringLiteral("only")}}, {}}});
    CHECK(page.contains(QStringLiteral("<td role=\"cell\" data-head=\"A\">only</td><td role=\"cell\" data-head=\"B\"></td></tr>")));
}

TEST_CASE("the cell that says what a row is about is its head, and what is empty beside words is a dash", "[report]") {
    const Table table{{}, {{QStringLiteral("No."), 1, true}, {QStringLiteral("Goal"), 3, false, true}, {QStringLiteral("Note")}, {QString()}},
                      {{QStringLiteral("1"), QStringLiteral("Fewer"), QString(), QString()}, {QStringLiteral("2"), QString(), QStringLiteral("late"), QString()}}, {}};
    const QString page = html({table});
    CHECK(page.contains(QStringLiteral("<th scope=\"row\" role=\"rowheader\">Fewer</th><td role=\"cell\" data-head=\"Note\">–</td>")));
    // A row that leaves out what it is about is about the same as the one before.
    CHECK(page.count(QStringLiteral("role=\"rowheader\">Fewer</th>")) == 2);
    // A column without a word has no head, and its cells are to be filled in by hand.
    CHECK(page.count(QStringLiteral("scope=\"col\"")) == 3);
    CHECK(page.count(QStringLiteral("<td role=\"cell\"></td>")) == 3);
}

TEST_CASE("a page of several sections begins with the ways to them, and with one past its head", "[report]") {
    Report report;
    report.words = {QString(), QStringLiteral("Contents"), QStringLiteral("To the content"), QString(), QString()};
    for (const char* section : {"One", "Two", "Three", "Four"}) report.blocks << Heading{1, QString::fromLatin1(section)};
    const QString page = QString::fromUtf8(toHtml(report, HtmlParts{}));
    CHECK(page.contains(QStringLiteral("<body>\n<a class=\"skip\" href=\"#main\">To the content</a>")));
    CHECK(page.contains(QStringLiteral("<main id=\"main\" tabindex=\"-1\">")));
    CHECK(page.contains(QStringLiteral("<li><a href=\"#section-3\">Three</a></li>")));
    CHECK(page.contains(QStringLiteral("<h2 id=\"section-3\">Three</h2>")));
    report.blocks.removeLast();
    CHECK_FALSE(QString::fromUtf8(toHtml(report, HtmlParts{})).contains(QStringLiteral("<nav")));
}

TEST_CASE("the values of a curve stand below it as a table", "[report]") {
    Report report;
    report.words.values = QStringLiteral("The values");
    report.words.day = QStringLiteral("Date");
    CurveFigure curve = figure(QStringLiteral("Break-ins"), QStringLiteral("Fell to 4"));
    curve.unit = QStringLiteral("reports");
    curve.measuredLabel = QStringLiteral("Measured");
    curve.measured = {{QDate(2026, 1, 31), 6}, {QDate(2026, 2, 28), 4}};
    report.blocks = {curve};
    const QString page = QString::fromUtf8(toHtml(report, HtmlParts{}));
    CHECK(page.contains(QStringLiteral("<details><summary>The values</summary>")));
    CHECK(page.contains(QStringLiteral("Measured (reports)</th>")));
    CHECK(page.contains(QStringLiteral("<th scope=\"row\" role=\"rowheader\" class=\"day\">2026-02-28</th>")));
}

TEST_CASE("a table of many columns can be reached and scrolled by keyboard, and long words may break", "[report]") {
    Table table;
    table.caption = QStringLiteral("Wide");
    QList<Cell> row;
    for (int i = 0; i < 12; ++i) {
        table.columns << Column{QString::number(i)};
        row << QString(40, u'a');
    }
    table.rows << row;
    const QString page = html({table});
    CHECK(page.contains(QStringLiteral("<div class=\"table many wide\" tabindex=\"0\" role=\"region\" aria-label=\"Wide\">")));
    CHECK(page.count(QStringLiteral(" class=\"long\"")) == 12);
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
    const QString curve = QString::fromLatin1(QByteArrayLiteral("<svg>curve</svg>").toBase64());
    CHECK(drawn.contains(QStringLiteral("<figcaption>Curve</figcaption>\n<img alt=\"Fell to 4\" src=\"data:image/svg+xml;base64,%1\">").arg(curve)));
    CHECK(drawn.count(QStringLiteral("Fell to 4")) == 1);
    CHECK(html(blocks).contains(QStringLiteral("<p class=\"muted\">Fell to 4</p>")));
}

TEST_CASE("a page break marks the block after it", "[report]") {
    CHECK(html({PageBreak{}, Heading{1, QStringLiteral("Next")}}).contains(QStringLiteral("<h2 id=\"section-1\" class=\"new-page\">Next</h2>")));
    CHECK(html({PageBreak{}, Paragraph{QStringLiteral("Next")}}).contains(QStringLiteral("<div class=\"new-page\"></div>\n<p>Next</p>")));
}

TEST_CASE("a web page has the municipality's arms with words, its colour and its contact", "[report][html]") {
    Report report;
    report.title = QStringLiteral("State");
    report.municipality = QStringLiteral("Vaksala kommun");
    report.words.arms = QStringLiteral("Coat of arms: \"Vaksala\"");
    report.words.contact = QStringLiteral("Contact");
    report.sender = {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x14\0\0\0\x1e", 24), QStringLiteral("#0B5C3B"), QStringLiteral("Safety <office>\n0123-45 60 00")};
    const QString page = QString::fromUtf8(toHtml(report, HtmlParts{}));
    CHECK(page.contains(QStringLiteral("<img class=\"arms\" alt=\"Coat of arms: &quot;Vaksala&quot;\" src=\"data:image/png;base64,iVBORw0KGgo")));
    CHECK(page.contains(QStringLiteral(":root{--heading:#0b5c3b}")));
    CHECK(page.contains(QStringLiteral("<address>Contact:<br>Safety &lt;office&gt;<br>\n0123-45 60 00</address>")));
    report.sender = {"<script>", QStringLiteral("red;}body{display:none"), {}};
    const QString plain = QString::fromUtf8(toHtml(report, HtmlParts{}));
    CHECK_FALSE(plain.contains(QStringLiteral("class=\"arms\"")));
    CHECK_FALSE(plain.contains(QStringLiteral("body{display")));
    CHECK_FALSE(plain.contains(QStringLiteral("--heading:")));
    CHECK_FALSE(plain.contains(QStringLiteral("<address>")));
}

}  // namespace html_writer_test
