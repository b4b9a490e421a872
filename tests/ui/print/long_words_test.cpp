#include "tests/support/catch_qt.h"
#include "tests/ui/print/pdf_reader.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/hyphenation.h"
#include "ui/print/page_layout.h"
#include "ui/print/pdf_writer.h"

#include <QRegularExpression>

using namespace report;

namespace long_words_test {

QString t(const char* text) { return QString::fromUtf8(text); }

QString parted(const char* language, const char* word) {
    print::Hyphenation hyphenation{QString::fromLatin1(language)};
    QString out = t(word);
    const QList<qsizetype> places = hyphenation.placesIn(out);
    for (auto place = places.crbegin(); place != places.crend(); ++place) out.insert(*place, u'-');
    return out;
}

Table tableOf(int columns, const QString& title, const QString& words) {
    Table table;
    for (int i = 0; i < columns; ++i) table.columns << Column{title + QString::number(i + 1)};
    for (int row = 0; row < 3; ++row) table.rows << QList<Cell>(columns, Cell(words));
    return table;
}

/// How many of @p layout's letters are painted beyond the page's margins.
int beyondMargins(const print::Layout& layout, print::Typesetter& type) {
    int count = 0;
    for (const print::Page& page : layout.pages)
        for (const print::Item& item : page.items)
            if (const auto* run = std::get_if<print::TextRun>(&item))
                count += run->at.x() + type.width(run->text.trimmed(), run->style) > sizeOf(layout, page).width() - 55 ? 1 : 0;
    return count;
}

TEST_CASE("words are parted where their language does so", "[print]") {
    // By the patterns of Debian's hyphen-sv and hyphen-en-gb.
    CHECK(parted("sv", "trygghetsundersökningen") == t("trygg-hets-un-der-sök-ningen"));
    CHECK(parted("sv", "(samordningsansvarig),") == t("(sam-ord-nings-an-sva-rig),"));
    CHECK(parted("sv", "Överenskommelsen") == t("Över-ens-kom-mel-sen"));
    CHECK(parted("en", "responsibility") == t("re-spons-ib-il-ity"));
    // The joining s stands with the word that it ends.
    CHECK(parted("sv", "områdespoliserna") == t("om-rå-des-po-li-serna"));
}

TEST_CASE("what is copied as a whole, short or in capitals is left whole", "[print]") {
    for (const char* word : {"brottsforebyggande.samordnare@kommunen.example", "https://kommunen.example/brottsforebyggande", "BROTTSFÖREBYGGANDE", "kort",
                             "fastighet12b", "brottsförebyggandeссс"})
        CHECK(parted("sv", word) == t(word));
    CHECK(parted("fi", "yhteistyösopimuksen") == t("yhteistyösopimuksen"));
    CHECK(parted("", "samordningsansvarig") == t("samordningsansvarig"));
}

TEST_CASE("a parted word is shown with a hyphen and read without one", "[print]") {
    Report report = support::aReport({tableOf(6, t("Kolumn "), t("Trygghetsundersökningens svarsfrekvens i brottsförebyggande samordningsområden"))});
    report.language = QStringLiteral("sv");
    const print::Document document = support::pdfOf(report);
    CHECK(document.faults.isEmpty());
    const QList<support::ReadPart> cells = support::partsOf(support::readParts(document.bytes), {QStringLiteral("TD")});
    REQUIRE(cells.size() == 18);
    for (const support::ReadPart& cell : cells) CHECK(cell.text == t("Trygghetsundersökningens svarsfrekvens i brottsförebyggande samordningsområden"));
    const auto pages = support::pagesOf(document.bytes);
    if (!pages) return;
    const QString all = pages->join(u'\n');
    // A reader that honours the marks sees the soft hyphen, and none other.
    CHECK(all.count(QChar(0xAD)) >= 6);
    CHECK(all.count(QStringLiteral("-\n")) == 0);
}

TEST_CASE("no line is wider than its room, whatever the words", "[print]") {
    print::Typesetter type(QStringLiteral("sv"));
    const QString words =
        t("Brottsförebyggande rådets trygghetsundersökningar – i Ådala, Ödeshög/Övre och “gamla” centrum – visar 1 250,50 kr för "
          "samordningsansvariga kommunpoliser, se https://kommunen.example/brottsforebyggande-arbete?ar=2026 eller AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.");
    for (int width = 20; width < 400; width += 7) {
        const QStringList lines = type.lines(words, {print::Face::Regular, 9}, width);
        INFO(width);
        QString joined;
        for (const QString& line : lines) {
            CHECK(type.width(line.endsWith(u' ') ? line.chopped(1) : line, {print::Face::Regular, 9}) <= width + 0.1);
            joined += line.endsWith(print::kSoftHyphen) ? line.chopped(1) : line;
        }
        CHECK(joined == words);
    }
}

TEST_CASE("in running text a word is parted only where its line would stay much too short", "[print]") {
    print::Typesetter type(QStringLiteral("sv"));
    const QString words = QStringLiteral("Kommunens samordningsansvariga redovisar arbetet varje kvartal för styrgruppen. ").repeated(12);
    for (const QString& line : type.lines(words, {print::Face::Regular, 10}, 468)) CHECK_FALSE(line.endsWith(print::kSoftHyphen));
}

TEST_CASE("a table that is too wide stands on a page that lies across, the rest upright", "[print]") {
    Report report =
        support::aReport({Paragraph{t("Before.")}, Heading{1, t("The wide one")}, tableOf(14, t("Kommentar "), t("2026-11-24 12 345,67")),
                          Heading{1, t("After")}, tableOf(3, t("Narrow "), t("12")), Paragraph{QStringLiteral("Words of the last part. ").repeated(600)}});
    report.language = QStringLiteral("sv");
    print::Typesetter type(QStringLiteral("sv"));
    const print::Layout layout = print::layOut(report, type);
    REQUIRE(layout.pages.size() >= 3);
    CHECK_FALSE(layout.pages[0].turned);
    CHECK(layout.pages[1].turned);
    CHECK_FALSE(layout.pages.constLast().turned);
    CHECK(beyondMargins(layout, type) == 0);
    // Its heading stands with it.
    REQUIRE(layout.outline.size() == 2);
    CHECK(layout.outline.first().page == 1);

    const print::Document document = support::pdfOf(report);
    CHECK(document.faults.isEmpty());
    const auto info = support::ask("pdfinfo", {t("-f"), t("1"), t("-l"), t("3"), t("@")}, document.bytes);
    if (!info) return;
    CHECK(info->text.contains(QRegularExpression(t("Page +1 size: +595 x 842"))));
    CHECK(info->text.contains(QRegularExpression(t("Page +2 size: +842 x 595"))));
}

TEST_CASE("a figure keeps its place in the structure on whatever page it stands", "[print]") {
    CurveFigure curve;
    curve.title = t("Damage");
    curve.measured = {{QDate(2026, 1, 31), 14}, {QDate(2026, 9, 30), 9}};
    curve.alternativeText = t("From 14 to 9.");
    const Report report = support::aReport({tableOf(14, t("Kommentar "), t("2026-11-24 12 345,67")), curve});
    const print::Document document = support::pdfOf(report);
    CHECK(document.faults.isEmpty());
    CHECK(support::partsOf(support::readParts(document.bytes), {QStringLiteral("Figure")}).size() == 1);
}

TEST_CASE("one long word does not make a whole table small", "[print]") {
    print::Typesetter type(QStringLiteral("sv"));
    Table table = tableOf(3, t("Column "), t("words"));
    table.rows[1][1] = Cell(QString(400, u'x'));
    const print::Layout layout = print::layOut(support::aReport({table}), type);
    for (const print::Page& page : layout.pages) {
        CHECK_FALSE(page.turned);
        for (const print::Item& item : page.items)
            if (const auto* run = std::get_if<print::TextRun>(&item)) CHECK(run->style.size >= 9);
    }
}

}  // namespace long_words_test
