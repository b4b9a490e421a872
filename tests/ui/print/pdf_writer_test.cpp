#include "ui/print/pdf_writer.h"

#include "core/base/language.h"
#include "core/focus/decide.h"
#include "core/focus/steering_report.h"
#include "tests/support/catch_qt.h"
#include "tests/support/sample_year.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/page_layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace report;
using support::aReport;
using support::ask;
using support::pagesOf;
using support::pdfOf;

namespace pdf_writer_test {

QString t(const char* text) { return QString::fromUtf8(text); }

Table longTable(int rows) {
    Table table;
    table.columns = {{t("Number"), 1, true}, {t("Premises"), 3}, {t("Outcome"), 2}};
    for (int i = 1; i <= rows; ++i) table.rows << QList<Cell>{QStringLiteral("row%1").arg(i), t("The Harbour Inn"), Cell(t("No remarks"), Standing::Fulfilled)};
    return table;
}

CurveFigure aCurve() {
    CurveFigure figure;
    figure.title = t("Reported damage");
    figure.unit = t("reports");
    figure.measured = {{QDate(2026, 1, 31), 14}, {QDate(2026, 4, 30), 12}, {QDate(2026, 9, 30), 9}};
    figure.baseline = CurvePoint{QDate(2025, 12, 31), 15};
    figure.target = 8;
    figure.targetDay = QDate(2026, 12, 31);
    figure.measuredLabel = t("Measured");
    figure.baselineLabel = t("Baseline");
    figure.targetLabel = t("Target");
    figure.alternativeText = t("The curve fell from 14 to 9.");
    return figure;
}

/// One of everything.
Report everything() {
    return aReport({Judgement{Standing::Missed, t("behind plan"), t("Two activities are late.")}, Heading{1, t("First section")},
                    Paragraph{t("Åäö é – “quoted” 5 → 8, 1 − 2.")}, ItemList{{t("one"), t("two")}, true},
                    KeyNumbers{{{t("Visits"), t("12"), t("last year 9")}}}, Heading{2, t("Inner heading")}, longTable(3), aCurve(), PageBreak{},
                    Heading{1, t("Second section")}, Paragraph{t("The end.")}});
}

QString lastLineAboveFooter(const QString& page) {
    QStringList lines;
    for (const QString& line : page.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines << line.trimmed();
    return lines.size() < 2 ? QString() : lines[lines.size() - 2];
}

TEST_CASE("a PDF is whole, titled, in its language and of the report's day", "[print]") {
    const print::Document document = pdfOf(everything());
    if (const auto check = ask("qpdf", {t("--check"), t("@")}, document.bytes)) {
        INFO(check->text.toStdString());
        CHECK(check->exitCode == 0);
    }
    if (const auto plain = ask("qpdf", {t("--qdf"), t("--object-streams=disable"), t("@"), t("-")}, document.bytes)) {
        CHECK(plain->text.contains(t("/Lang (en)")));
        CHECK(plain->text.contains(t("/DisplayDocTitle true")));
        CHECK(plain->text.contains(t("/Title (Second section)")));
    }
    if (const auto info = ask("pdfinfo", {t("-isodates"), t("@")}, document.bytes)) {
        CHECK(info->text.contains(QRegularExpression(t("Title: +Report of the year"))));
        CHECK(info->text.contains(QRegularExpression(t("CreationDate: +2026-11-24T"))));
        CHECK(info->text.contains(QRegularExpression(t("Pages: +2\n"))));
        CHECK(info->text.contains(t("A4")));
    }
    CHECK(document.pages == 2);
    CHECK(document.missingLetters.isEmpty());
}

TEST_CASE("the outline nests as the headings do", "[print]") {
    const auto plain = ask("qpdf", {t("--qdf"), t("--object-streams=disable"), t("@"), t("-")}, pdfOf(everything()).bytes);
    if (!plain) return;
    CHECK(plain->text.count(QRegularExpression(t("/Title \\((First section|Inner heading|Second section)\\)"))) == 3);
    // The first section is visible with its one inner heading.
    CHECK(plain->text.contains(QRegularExpression(t("/Count 1\n[^>]*/Dest"))));
    CHECK(plain->text.contains(QRegularExpression(t("/Count 3\n"))));
}

TEST_CASE("every page has municipality, marking, day and number", "[print]") {
    const print::Document document = pdfOf(aReport({longTable(120)}));
    const auto pages = pagesOf(document.bytes);
    if (!pages) return;
    REQUIRE(pages->size() == document.pages);
    REQUIRE(pages->size() > 2);
    for (qsizetype i = 0; i < pages->size(); ++i) {
        CHECK(pages->at(i).contains(t("Vaksala kommun")));
        CHECK(pages->at(i).contains(t("Working material")));
        CHECK(pages->at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages->size())));
        CHECK(pages->at(i).contains(t("2026-11-24")));
    }
}

TEST_CASE("a table of 400 rows repeats its head and loses no row", "[print]") {
    const print::Document document = pdfOf(aReport({Heading{1, t("Visits")}, longTable(400)}));
    const auto pages = pagesOf(document.bytes);
    if (!pages) return;
    for (const QString& page : *pages) CHECK(page.count(t("Premises")) == 1);
    const QString all = pages->join(u'\n');
    for (int i = 1; i <= 400; ++i) CHECK(all.count(QRegularExpression(QStringLiteral("\\brow%1\\b").arg(i))) == 1);
}

TEST_CASE("ten thousand rows come out", "[print]") {
    const print::Document document = pdfOf(aReport({longTable(10'000)}));
    CHECK(document.pages > 200);
    CHECK(document.bytes.size() < 20'000'000);
}

TEST_CASE("no heading stands alone at the foot of a page", "[print]") {
    QList<Block> blocks;
    for (int i = 0; i < 120; ++i) {
        blocks << Heading{1 + i % 3 % 2, QStringLiteral("HEADING %1").arg(i)};
        if (i % 4 == 0) blocks << longTable(1 + i % 7);
        else
            blocks << Paragraph{QStringLiteral("Some words that fill a line and go on to the next one, so that the page fills unevenly. ").repeated(1 + i % 5)};
    }
    const auto pages = pagesOf(pdfOf(aReport(blocks)).bytes);
    if (!pages) return;
    REQUIRE(pages->size() > 8);
    for (const QString& page : *pages) {
        INFO(page.toStdString());
        // Lines of the table of contents are no headings.
        if (lastLineAboveFooter(page).contains(t(". . ."))) continue;
        CHECK_FALSE(lastLineAboveFooter(page).startsWith(t("HEADING")));
        CHECK_FALSE(lastLineAboveFooter(page).contains(t("Premises")));
    }
}

TEST_CASE("the same report gives the same bytes", "[print]") { CHECK(pdfOf(everything()).bytes == pdfOf(everything()).bytes); }

TEST_CASE("[writes a file for the next case]", "[.pdf-to-file]") {
    QFile file(qEnvironmentVariable("VAKSAM_TEST_PDF"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(everything()).bytes);
}

TEST_CASE("another process gives the same bytes", "[print]") {
    const QTemporaryDir folder;
    QList<QByteArray> files;
    for (const char* zone : {"America/New_York", "Europe/Stockholm"}) {
        const QString path = folder.filePath(QString::number(files.size()) + t(".pdf"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(t("VAKSAM_TEST_PDF"), path);
        environment.insert(t("QT_QPA_PLATFORM"), t("offscreen"));
        environment.insert(t("TZ"), QLatin1String(zone));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {t("[.pdf-to-file]")});
        REQUIRE(process.waitForFinished(60'000));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        files << file.readAll();
    }
    CHECK(files[0].startsWith("%PDF"));
    // Not the bytes as text: a failure would print all of them.
    CHECK((files[0] == files[1]));
}

TEST_CASE("letters that no font has are replaced and named once", "[print]") {
    const print::Document document =
        pdfOf(aReport({Heading{1, t("Bicycle 🚲")}, Paragraph{t("漢 and 🚲 again, but not ö")}, Table{{}, {{t("שלום")}}, {{t("a\u202Eb")}}, {}}}));
    CHECK(document.missingLetters.mid(0, 2) == QStringList{t("🚲"), t("漢")});
    CHECK_FALSE(document.missingLetters.contains(t("ö")));
    CHECK(document.missingLetters.size() == QSet<QString>(document.missingLetters.cbegin(), document.missingLetters.cend()).size());
    if (const auto check = ask("qpdf", {t("--check"), t("@")}, document.bytes)) CHECK(check->exitCode == 0);
    const auto pages = pagesOf(document.bytes);
    if (!pages) return;
    CHECK(pages->first().contains(t("Bicycle □")));
    CHECK(pages->first().contains(t("□ and □ again, but not ö")));
    CHECK(pages->first().contains(t("ab")));
}

TEST_CASE("text is found by search, with ligatures and accents", "[print]") {
    const auto pages = pagesOf(pdfOf(aReport({Paragraph{t("officiell flöde fjord effekt Åhus – 5 → 8 − 2")}})).bytes);
    if (!pages) return;
    CHECK(pages->first().contains(t("officiell flöde fjord effekt Åhus")));
    CHECK(pages->first().contains(t("5 → 8")));
}

TEST_CASE("all fonts are embedded and map to letters", "[print]") {
    const auto fonts = ask("pdffonts", {t("@")}, pdfOf(everything()).bytes);
    if (!fonts) return;
    const QStringList lines = fonts->text.trimmed().split(u'\n').mid(2);
    REQUIRE(lines.size() >= 2);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(line.contains(t("Noto")));
        CHECK(line.contains(QRegularExpression(t("yes +(yes|no) +yes +\\d+ +\\d+ *$"))));
    }
}

TEST_CASE("a cell that is longer than a page goes on on the next", "[print]") {
    QStringList words;
    for (int i = 1; i <= 3000; ++i) words << QStringLiteral("word%1").arg(i);
    const print::Document document = pdfOf(aReport({Table{{}, {{t("Text")}, {t("Other")}}, {{words.join(u' '), t("short")}}, {}}}));
    CHECK(document.pages > 2);
    const auto pages = pagesOf(document.bytes);
    if (!pages) return;
    const QString all = pages->join(u'\n');
    for (int i = 1; i <= 3000; i += 7) CHECK(all.count(QRegularExpression(QStringLiteral("\\bword%1\\b").arg(i))) == 1);
}

TEST_CASE("a word wider than its column is broken, not cut", "[print]") {
    const auto pages = pagesOf(pdfOf(aReport({Table{{}, {{t("A")}, {t("B")}}, {{QString(400, u'x'), t("short")}}, {}}, Paragraph{QString(300, u'y')}})).bytes);
    if (!pages) return;
    CHECK(pages->join(QString()).count(u'x') == 400);
    CHECK(pages->join(QString()).count(u'y') == 300 + 1);  // and one in "year"
}

TEST_CASE("a text of a hundred thousand letters without a blank comes out letter by letter", "[print]") {
    const auto pages = pagesOf(pdfOf(aReport({Paragraph{QString(100'000, u'q') + t(" end")}})).bytes);
    if (!pages) return;
    const QString all = pages->join(u'\n');
    CHECK(all.count(u'q') == 100'000);
    CHECK(all.contains(t("end")));
}

TEST_CASE("curves are drawn as vectors with their words as text", "[print]") {
    const print::Document document = pdfOf(aReport({aCurve()}));
    if (const auto images = ask("pdfimages", {t("-list"), t("@")}, document.bytes)) CHECK(images->text.trimmed().split(u'\n').size() == 2);
    const auto pages = pagesOf(document.bytes);
    if (!pages) return;
    for (const char* words : {"Reported damage", "Measured", "Baseline 15", "Target 8", "The curve fell from 14 to 9."})
        CHECK(pages->first().contains(t(words)));
}

TEST_CASE("a report without any block is a page with its title", "[print]") {
    const print::Document document = pdfOf(aReport({}));
    CHECK(document.pages == 1);
    const auto pages = pagesOf(document.bytes);
    if (pages) CHECK(pages->first().contains(t("Report of the year")));
}

TEST_CASE("page one of the steering group's report is one page", "[print]") {
    const base::LanguageScope english(base::Language::English);
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const bool much = GENERATE(false, true);
    if (much) {
        for (const char* what : {"Night walks of parents on Fridays and Saturdays all through the autumn",
                                 "Review of the school's routine for threats and violence", "Training of all staff at the leisure centres"})
            file.add("activity", {{"plan", year.youthPlan}, {"what", t(what)}, {"responsible", t("Head of school and leisure")}, {"due", QDate(2026, 10, 30)}});
        const QString goal = file.add("goal", {{"plan", year.youthPlan},
                                               {"statement", t("More pupils feel safe")},
                                               {"indicator", t("Share of pupils in grade 8 who feel safe at school")},
                                               {"unit", t("%")},
                                               {"baseline", 81.0},
                                               {"target", 90.0}});
        file.add("measurement", {{"goal", goal}, {"day", QDate(2026, 10, 1)}, {"value", 84.0}});
        const QString third =
            file.add("focus-area", {{"year", qint64(2027)}, {"title", t("Violence in close relationships, with a special view to children")}});
        focus::DecisionRequest request;
        request.ids = {third};
        REQUIRE(focus::decide(file.file(), request));
    }
    for (const bool isPublic : {false, true}) {
        Report report;
        REQUIRE(file->read([&](const records::Reader& reader) {
            report = focus::steeringReport(reader, {2026, {t("Vaksala kommun"), t("Working material"), isPublic}, false, {}});
        }));
        const auto pages = pagesOf(pdfOf(report).bytes);
        if (!pages) return;
        REQUIRE(pages->size() > 2);
        INFO(pages->at(1).left(1500).toStdString());
        CHECK(pages->at(0).contains(t("Next dates")));
        CHECK(pages->at(1).contains(t("1. Safe places in the centre")));
    }
}

TEST_CASE("a curve stands on the page of the goal that it belongs to", "[print]") {
    print::Typesetter type;
    for (int lines = 1; lines < 60; ++lines) {
        report::CurveFigure curve{t("Besökare"),         t("personer"), {{QDate(2026, 1, 15), 62}, {QDate(2026, 6, 15), 118}}, {}, {}, {}, {}, {}, {},
                                  t("Från 62 till 118.")};
        const report::Report report = support::aReport({report::Paragraph{QStringList(lines, t("rad")).join(t("\n\n"))}, report::Heading{1, t("Mål 1")},
                                                        report::Paragraph{t("Mäts genom: besökare.")}, std::move(curve)});
        const print::Layout layout = print::layOut(report, type);
        int page = -1;
        for (int i = 0; i < layout.pages.size(); ++i)
            for (const print::Item& item : layout.pages[i].items)
                if (std::holds_alternative<print::FigureMark>(item)) page = i;
        INFO(lines << " lines before");
        REQUIRE(layout.outline.size() == 1);
        CHECK(page == layout.outline.first().page);
    }
}

}  // namespace pdf_writer_test
