#include "ui/print/reading_order.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/print/pdf_reader.h"
#include "tests/ui/print/pdf_tools.h"

using namespace Qt::StringLiterals;
using namespace report;

namespace reading_order_test {

Report mixed() {
    Table table{u"Visits"_s, {{u"Place"_s, 2, false, true}, {u"Number"_s, 1, true}}, {{u"Harbour"_s, u"3"_s}, {u"Square"_s, u"12"_s}}, {}};
    CurveFigure curve;
    curve.title = u"Damage"_s;
    curve.measured = {{QDate(2026, 1, 1), 4}, {QDate(2026, 6, 1), 2}};
    curve.alternativeText = u"From 4 to 2"_s;
    return support::aReport({Heading{1, u"State"_s}, Paragraph{u"All is well."_s}, ItemList{{u"first"_s, u"second"_s}}, KeyNumbers{{{u"Visits"_s, u"15"_s, u"goal 10"_s}}}, table, curve});
}

TEST_CASE("the pieces of a report are counted as it is read: a heading, an item, a row, a figure each once", "[print][reading-order]") {
    print::Typesetter type;
    const print::Layout layout = print::layOut(mixed(), type);
    const QList<print::ReadPiece> pieces = print::readingOrder(layout, type);
    QStringList told;
    for (const print::ReadPiece& piece : pieces) told << QString::fromLatin1(print::tagOf(piece.role)) + u' ' + piece.words;
    CHECK(told == QStringList{u"H1 Report of the year"_s, u"H2 State"_s, u"P All is well."_s, u"LI • first"_s, u"LI • second"_s, u"LI Visits 15 goal 10"_s, u"Caption Visits"_s,
                              u"TR Place Number"_s, u"TR Harbour 3"_s, u"TR Square 12"_s, u"P Damage"_s, u"Figure From 4 to 2"_s});
    for (const print::ReadPiece& piece : pieces) {
        REQUIRE(piece.places.size() == 1);
        CHECK(piece.places.first().page == 0);
        CHECK(QRectF(0, 0, 595, 842).contains(piece.places.first().rect));
        CHECK(piece.places.first().rect.height() > 4);
    }
    // Each stands below the one before, or beside it.
    for (qsizetype i = 1; i < pieces.size(); ++i) CHECK(pieces[i].places.first().rect.bottom() >= pieces[i - 1].places.first().rect.top());
}

TEST_CASE("a piece on two pages has a place on each, and a repeated head is counted once", "[print][reading-order]") {
    Table table{{}, {{u"Place"_s, 2, false, true}, {u"Number"_s, 1, true}}, {}, {}};
    for (int i = 0; i < 90; ++i) table.rows << QList<Cell>{u"row%1"_s.arg(i), u"1"_s};
    print::Typesetter type;
    const print::Layout layout = print::layOut(support::aReport({Paragraph{u"word "_s.repeated(1500)}, table}), type);
    const QList<print::ReadPiece> pieces = print::readingOrder(layout, type);
    REQUIRE(pieces.size() == 2 + 1 + 90);
    CHECK(pieces[1].places.size() == 2);
    CHECK(pieces[2].words == u"Place Number"_s);
    CHECK(pieces[2].places.size() == 1);
    CHECK(pieces.last().words.startsWith(u"row89"_s));
}

TEST_CASE("the numbers of the reading order are painted for the eye and are no part of what is read", "[print][reading-order]") {
    const print::Document plain = support::pdfOf(mixed());
    auto painting = print::PdfPainting::begin(mixed(), print::PdfPainting::Show::ReadingOrder);
    REQUIRE(painting);
    while ((*painting)->paintNext()) {
    }
    const QList<print::ReadPiece> pieces = (*painting)->order();
    const auto shown = (*painting)->finish();
    REQUIRE(shown);
    CHECK(shown->faults.isEmpty());
    CHECK(shown->pages == plain.pages);
    CHECK(pieces.size() == 12);
    const auto texts = [](const QByteArray& pdf) {
        QStringList all;
        for (const support::ReadPart& part : support::partsOf(support::readParts(pdf), {u"H1"_s, u"H2"_s, u"P"_s, u"TD"_s, u"TH"_s, u"LBody"_s})) all << part.text;
        return all;
    };
    CHECK(texts(shown->bytes) == texts(plain.bytes));
    if (const auto pages = support::pagesOf(shown->bytes)) CHECK(pages->first().contains(u"12"_s));
}

}  // namespace reading_order_test
