#include "ui/print/pdf_check.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/print/pdf_reader.h"
#include "tests/ui/print/pdf_tools.h"

#include <functional>

namespace pdf_check_test {

using Handle = QPDFObjectHandle;
using support::changedPdf;
using support::streamData;

/// One of everything, and so long that it has a table of contents.
const QByteArray& goodFile() {
    static const QByteArray file = [] {
        report::Table table;
        table.caption = QStringLiteral("Visits");
        table.columns = {{QStringLiteral("Number"), 1, true}, {QStringLiteral("Premises"), 3, false, true}, {QStringLiteral("Outcome"), 2}};
        for (int i = 1; i <= 260; ++i) table.rows << QList<report::Cell>{QString::number(i), QStringLiteral("Harbour Inn"), QStringLiteral("No remarks")};
        report::CurveFigure curve;
        curve.title = QStringLiteral("Reported damage");
        curve.unit = QStringLiteral("reports");
        curve.measured = {{QDate(2026, 1, 31), 14}, {QDate(2026, 9, 30), 9}};
        curve.alternativeText = QStringLiteral("It fell from 14 to 9.");
        return support::pdfOf(support::aReport({report::Heading{1, QStringLiteral("First")}, report::Heading{2, QStringLiteral("Below")},
                                                report::Paragraph{QStringLiteral("Some words.")}, report::ItemList{{QStringLiteral("one"), QStringLiteral("two")}, true},
                                                table, report::Heading{1, QStringLiteral("Second")}, curve}))
            .bytes;
    }();
    return file;
}

QByteArrayList rulesOf(const QByteArray& pdf) {
    QByteArrayList rules;
    for (const print::Fault& fault : print::faultsOf(pdf)) rules << fault.rule;
    return rules;
}

/// The first element of a type in the order of objects, which is that of reading.
Handle first(QPDF& pdf, const std::string& type) {
    for (Handle object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isName() && object.getKey("/S").getName() == type && object.hasKey("/P")) return object;
    throw std::runtime_error("none of " + type);
}

Handle firstPage(QPDF& pdf) { return pdf.getAllPages().front(); }

Handle linkOf(QPDF& pdf) {
    for (Handle page : pdf.getAllPages())
        if (page.getKey("/Annots").isArray()) return page.getKey("/Annots").getArrayItem(0);
    throw std::runtime_error("no link");
}

Handle fontOf(QPDF& pdf) {
    Handle fonts = firstPage(pdf).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

void replaceIn(Handle stream, const std::string& from, const std::string& to) {
    std::string data = streamData(stream);
    const std::size_t at = data.find(from);
    if (at == std::string::npos) throw std::runtime_error("nowhere: " + from);
    stream.replaceStreamData(data.replace(at, from.size(), to), Handle::newNull(), Handle::newNull());
}

Handle content(QPDF& pdf) { return firstPage(pdf).getKey("/Contents"); }
void inContent(QPDF& pdf, const std::string& from, const std::string& to) { replaceIn(content(pdf), from, to); }
void inMetadata(QPDF& pdf, const std::string& from, const std::string& to) { replaceIn(pdf.getRoot().getKey("/Metadata"), from, to); }
void rename(Handle element, const char* type) { element.replaceKey("/S", Handle::newName(type)); }

struct Mutation {
    const char* rule;
    const char* what;
    std::function<void(QPDF&)> change;
};

const QList<Mutation>& mutations() {
    static const QList<Mutation> all{
        {"language", "no language", [](QPDF& f) { f.getRoot().removeKey("/Lang"); }},
        {"marked", "not marked", [](QPDF& f) { f.getRoot().removeKey("/MarkInfo"); }},
        {"title-shown", "the window shows the file's name", [](QPDF& f) { f.getRoot().removeKey("/ViewerPreferences"); }},
        {"structure", "no structure", [](QPDF& f) { f.getRoot().removeKey("/StructTreeRoot"); }},
        {"page-labels", "no page labels", [](QPDF& f) { f.getRoot().removeKey("/PageLabels"); }},
        {"output-intent", "no colour space", [](QPDF& f) { f.getRoot().removeKey("/OutputIntents"); }},
        {"outline", "no outline", [](QPDF& f) { f.getRoot().removeKey("/Outlines"); }},
        {"forbidden", "something happens at opening", [](QPDF& f) { f.getRoot().replaceKey("/OpenAction", Handle::newDictionary()); }},
        {"metadata", "no metadata", [](QPDF& f) { f.getRoot().removeKey("/Metadata"); }},
        {"pdfa-claim", "another conformance", [](QPDF& f) { inMetadata(f, "conformance>A<", "conformance>B<"); }},
        {"pdfa-claim", "another part", [](QPDF& f) { inMetadata(f, "<pdfaid:part>2<", "<pdfaid:part>1<"); }},
        {"pdfua-claim", "no PDF/UA", [](QPDF& f) { inMetadata(f, "<pdfuaid:part>1<", "<pdfuaid:part><"); }},
        {"pdfua-schema", "no schema", [](QPDF& f) { inMetadata(f, "namespaceURI>http://www.aiim.org/pdfua/ns/id/<", "namespaceURI><"); }},
        {"title", "no title", [](QPDF& f) { inMetadata(f, "Report of the year", ""); }},
        {"title-differs", "two titles", [](QPDF& f) { f.getTrailer().getKey("/Info").replaceKey("/Title", Handle::newUnicodeString("Other")); }},
        {"date-differs", "two dates", [](QPDF& f) { f.getTrailer().getKey("/Info").replaceKey("/CreationDate", Handle::newString("D:20200101120000Z")); }},
        {"document-element", "no document", [](QPDF& f) { rename(first(f, "/Document"), "/Sect"); }},
        {"standard-type", "a type of one's own", [](QPDF& f) { rename(first(f, "/P"), "/Absatz"); }},
        {"parent", "another parent", [](QPDF& f) { first(f, "/TD").replaceKey("/P", first(f, "/Document")); }},
        {"nesting", "a paragraph in a row", [](QPDF& f) { rename(first(f, "/TD"), "/P"); }},
        {"nesting", "a cell in a list", [](QPDF& f) { rename(first(f, "/LI"), "/TD"); }},
        {"heading-order", "a heading skipped", [](QPDF& f) { rename(first(f, "/H2"), "/H3"); }},
        {"heading-order", "no first heading", [](QPDF& f) { rename(first(f, "/H1"), "/H2"); }},
        {"alternative-text", "no alternative text", [](QPDF& f) { first(f, "/Figure").removeKey("/Alt"); }},
        {"figure-box", "no box", [](QPDF& f) { first(f, "/Figure").removeKey("/A"); }},
        {"scope", "no scope", [](QPDF& f) { first(f, "/TH").removeKey("/A"); }},
        {"list-numbering", "labels of a list without", [](QPDF& f) { first(f, "/L").removeKey("/A"); }},
        {"list-item", "an item without body", [](QPDF& f) { first(f, "/LI").getKey("/K").eraseItem(1); }},
        {"table-columns", "a cell less", [](QPDF& f) { first(f, "/TR").getKey("/K").eraseItem(2); }},
        {"empty", "an empty table", [](QPDF& f) { first(f, "/Table").removeKey("/K"); }},
        {"element-twice", "a cell twice", [](QPDF& f) { Handle row = first(f, "/TR").getKey("/K"); row.setArrayItem(1, row.getArrayItem(0)); }},
        {"content-place", "content of a table itself",
         [](QPDF& f) {
             Handle table = first(f, "/Table");
             table.replaceKey("/Pg", firstPage(f));
             table.getKey("/K").appendItem(Handle::newInteger(0));
         }},
        {"content-twice", "content of two elements", [](QPDF& f) { first(f, "/H2").replaceKey("/K", first(f, "/H1").getKey("/K")); }},
        {"link-object", "a link that leads nowhere", [](QPDF& f) { first(f, "/Link").replaceKey("/K", first(f, "/Link").getKey("/K").getArrayItem(0)); }},
        {"parent-tree", "no way back",
         [](QPDF& f) { f.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayItem(1).setArrayItem(0, first(f, "/Document")); }},
        {"page-key", "a page without key", [](QPDF& f) { firstPage(f).removeKey("/StructParents"); }},
        {"element-without-content", "text as ornament", [](QPDF& f) { inContent(f, "/H1 <</MCID 0>> BDC", "/Artifact BMC"); }},
        {"painted-without-mark", "something between the marks", [](QPDF& f) { inContent(f, "/H1 <</MCID 0>> BDC", "0 0 1 1 re f /H1 <</MCID 0>> BDC"); }},
        {"marks-unbalanced", "an end too many", [](QPDF& f) { inContent(f, "/H1 <</MCID 0>> BDC", "EMC /H1 <</MCID 0>> BDC"); }},
        {"number-twice", "a number twice", [](QPDF& f) { inContent(f, "<</MCID 1>>", "<</MCID 0>>"); }},
        {"content-without-element", "a number too many", [](QPDF& f) { inContent(f, "<</MCID 1>>", "<</MCID 999>>"); }},
        {"mark-inside-mark", "ornament in a heading", [](QPDF& f) { inContent(f, "/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC /Artifact BMC EMC"); }},
        {"letter-missing", "a letter that the font lacks", [](QPDF& f) { inContent(f, "<0001> Tj", "<0000> Tj"); }},
        {"letter-unknown", "a blank that is a tab", [](QPDF& f) { replaceIn(fontOf(f).getKey("/ToUnicode"), "<0020>", "<0009>"); }},
        {"letter-unknown", "no map of letters", [](QPDF& f) { fontOf(f).removeKey("/ToUnicode"); }},
        {"font-embedded", "a font outside",
         [](QPDF& f) { fontOf(f).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile2"); }},
        {"transparency", "something shines through",
         [](QPDF& f) {
             Handle states = firstPage(f).getKey("/Resources").getKey("/ExtGState");
             states.getKey(*states.getKeys().begin()).replaceKey("/ca", Handle::newReal("0.5"));
         }},
        {"tab-order", "no tab order",
         [](QPDF& f) {
             for (Handle page : f.getAllPages()) page.removeKey("/Tabs");
         }},
        {"link-words", "a link without words", [](QPDF& f) { linkOf(f).removeKey("/Contents"); }},
        {"link-printed", "a link that is not printed", [](QPDF& f) { linkOf(f).removeKey("/F"); }},
        {"link-target", "a link without target", [](QPDF& f) { linkOf(f).removeKey("/Dest"); }},
        {"link-element", "a link without key", [](QPDF& f) { linkOf(f).removeKey("/StructParent"); }},
    };
    return all;
}

TEST_CASE("a file of everything keeps what it claims", "[print]") {
    CHECK(rulesOf(goodFile()) == QByteArrayList());
    CHECK(rulesOf(changedPdf(goodFile(), [](QPDF&) {})) == QByteArrayList());
}

TEST_CASE("each fault put into a good file is found and named", "[print]") {
    REQUIRE(mutations().size() > 40);
    for (const Mutation& mutation : mutations()) {
        INFO(mutation.what);
        const QByteArrayList rules = rulesOf(changedPdf(goodFile(), mutation.change));
        INFO(rules.join(' ').toStdString());
        CHECK(rules.contains(mutation.rule));
    }
}

TEST_CASE("half a file is a damaged one", "[print]") {
    const QByteArrayList rules = rulesOf(goodFile().left(goodFile().size() / 2));
    CHECK(rules.contains("damaged"));
    CHECK(rulesOf("no PDF at all").contains("damaged"));
}

}  // namespace pdf_check_test
