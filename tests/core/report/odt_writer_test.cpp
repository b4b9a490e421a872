#include "core/report/odt_writer.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::StringLiterals;
using namespace report;

namespace odt_writer_test {

OdtParts drawn() {
    OdtParts parts;
    parts.figure = [](const CurveFigure&) { return u"<svg/>"_s; };
    parts.pixels = [](const QString&, QSizeF& size) {
        size = {480, 210};
        return QByteArrayLiteral("PNG");
    };
    return parts;
}

Report aReport() {
    Report report;
    report.title = u"Läget i Lomma"_s;
    report.subtitle = u"2026"_s;
    report.municipality = u"Lomma kommun"_s;
    report.marking = u"Arbetsmaterial"_s;
    report.language = u"sv"_s;
    report.day = QDate(2026, 11, 24);
    report.words.pageOf = u"Sida %1 av %2"_s;
    CurveFigure curve;
    curve.title = u"Inbrott"_s;
    curve.alternativeText = u"Från 134 till 35"_s;
    Table table{u"Mål"_s, {{u"Mål"_s, 3, false, true}, {u"Antal"_s, 1, true}}, {{u"Färre <inbrott>"_s, u"35"_s}, {u"Klotter"_s, u"7"_s}}, {}};
    report.blocks = {Heading{1, u"Brott & trygghet"_s}, Paragraph{u"Ett  stycke\nmed två rader\n\noch ett till"_s},
                     ItemList{{u"först"_s, u"sedan"_s}, true}, Judgement{Standing::Missed, u"inte uppfyllt"_s, u"Veckolägesbilden saknas."_s},
                     KeyNumbers{{{u"Besök"_s, u"12"_s, u"mål 10"_s}}}, PageBreak{}, Heading{2, u"Mål"_s}, table, curve};
    return report;
}

QByteArray made(const Report& report) {
    const auto bytes = toOdt(report, drawn());
    REQUIRE(bytes);
    return *bytes;
}

QByteArray part(QByteArray archive, const QString& path) {
    QBuffer device(&archive);
    QuaZip zip(&device);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    REQUIRE(zip.setCurrentFile(path));
    QuaZipFile file(&zip);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The texts of all elements of this name, in their order.
QStringList texts(const QByteArray& xml, const QString& element) {
    QXmlStreamReader reader(xml);
    QStringList all;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element)
            all << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return all;
}

TEST_CASE("a text document says first and plainly what it is, and lists its parts", "[report][odt]") {
    const QByteArray odt = made(aReport());
    CHECK(odt.mid(30, 8) == "mimetype");
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const QByteArray manifest = part(odt, u"META-INF/manifest.xml"_s);
    for (const char* listed : {"content.xml", "styles.xml", "meta.xml", "Pictures/Figure1.svg", "Pictures/Figure1.png"}) CHECK(manifest.contains(listed));
}

TEST_CASE("headings, lists, tables with heads and the words of pictures are said as such", "[report][odt]") {
    const QByteArray content = part(made(aReport()), u"content.xml"_s);
    CHECK(texts(content, u"text:h"_s) == QStringList{u"Brott & trygghet"_s, u"Mål"_s});
    CHECK(content.contains("<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"));
    CHECK(texts(content, u"text:list-item"_s) == QStringList{u"först"_s, u"sedan"_s});
    CHECK(texts(content, u"table:table-header-rows"_s) == QStringList{u"MålAntal"_s});
    CHECK(content.contains("<table:table-header-columns><table:table-column"));
    CHECK(texts(content, u"svg:desc"_s) == QStringList{u"Från 134 till 35"_s});
    CHECK(texts(content, u"text:p"_s).contains(u"Färre <inbrott>"_s));
    CHECK(content.contains("inte uppfyllt</text:span> – Veckolägesbilden saknas."));
    CHECK(content.contains("Ett <text:s/>stycke<text:line-break/>med två rader</text:p>"));
    // The break belongs to what comes after it.
    CHECK(content.contains("<text:h text:style-name=\"Heading_20_2_Break\""));
    CHECK(content.contains("style:name=\"Heading_20_2_Break\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\""));
}

TEST_CASE("head and foot of a page say whose it is, its marking, its day and which page", "[report][odt]") {
    const QByteArray styles = part(made(aReport()), u"styles.xml"_s);
    CHECK(texts(styles, u"style:header"_s) == QStringList{u"Lomma kommunArbetsmaterial"_s});
    CHECK(styles.contains("2026-11-24<text:tab/>Sida <text:page-number text:select-page=\"current\"/> av <text:page-count/>"));
    CHECK(styles.contains("fo:language=\"sv\""));
}

TEST_CASE("letters that XML does not allow are left out, and pairs of halves stay", "[report][odt]") {
    Report report = aReport();
    const QString smile = QString::fromUcs4(U"\U0001F600");
    report.title = u"A"_s + QChar(1) + QChar(0xD800) + QChar(0xFFFF) + u"B"_s + smile;
    report.blocks = {Paragraph{report.title}, Table{{}, {{report.title}}, {{report.title}}, {}}};
    const QByteArray odt = made(report);
    CHECK(texts(part(odt, u"content.xml"_s), u"text:p"_s).contains(u"AB"_s + smile));
    CHECK(texts(part(odt, u"meta.xml"_s), u"dc:title"_s) == QStringList{u"AB"_s + smile});
}

TEST_CASE("the same report gives the same bytes", "[report][odt]") { CHECK(made(aReport()) == made(aReport())); }

TEST_CASE("LibreOffice reads the text document with its headings, tables and texts", "[report][odt]") {
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("skipped: LibreOffice is not here (soffice)");
        return;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.odt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(made(aReport()));
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"fodt"_s, file.fileName()});
    REQUIRE(process.waitForFinished(120'000));
    QFile back(folder.filePath(u"report.fodt"_s));
    REQUIRE(back.open(QIODevice::ReadOnly));
    const QByteArray xml = back.readAll();
    CHECK(texts(xml, u"text:h"_s) == QStringList{u"Brott & trygghet"_s, u"Mål"_s});
    CHECK(texts(xml, u"table:table-header-rows"_s).size() == 1);
    CHECK(texts(xml, u"table:table-cell"_s) == QStringList{u"Mål"_s, u"Antal"_s, u"Färre <inbrott>"_s, u"35"_s, u"Klotter"_s, u"7"_s});
    CHECK(texts(xml, u"svg:desc"_s) == QStringList{u"Från 134 till 35"_s});
}

TEST_CASE("a text document has the municipality's arms, colour and contact", "[report][odt]") {
    Report report = aReport();
    report.words.arms = u"Kommunvapen: Lomma <kommun>"_s;
    report.words.contact = u"Kontakt"_s;
    // The head of a PNG of 20 × 30 pixels, which is all that the writer looks at.
    report.sender = {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x14\0\0\0\x1e", 24), u"#0b5c3b"_s, u"Trygghetsenheten\n040-641 10 00"_s};
    const QByteArray archive = made(report);
    CHECK(part(archive, u"Pictures/Arms.png"_s) == report.sender.arms);
    const QString content = QString::fromUtf8(part(archive, u"content.xml"_s));
    CHECK(content.indexOf(u"Pictures/Arms.png"_s) < content.indexOf(u"Läget i Lomma"_s));
    CHECK(content.contains(u"<svg:desc>Kommunvapen: Lomma &lt;kommun&gt;</svg:desc>"_s));
    CHECK(content.contains(u"svg:height=\"16.0mm\""_s));
    CHECK(content.indexOf(u"Kontakt:"_s) > content.indexOf(u"Från 134 till 35"_s));
    CHECK(content.contains(u"040-641 10 00"_s));
    CHECK(part(archive, u"styles.xml"_s).count("fo:color=\"#0b5c3b\"") == 4);

    report.sender = {"no picture", u"url(x)"_s, {}};
    const QByteArray plain = made(report);
    CHECK_FALSE(part(plain, u"content.xml"_s).contains("Arms.png"));
    CHECK_FALSE(part(plain, u"styles.xml"_s).contains("url("));
    CHECK_FALSE(part(plain, u"content.xml"_s).contains("Kontakt"));
}

}  // namespace odt_writer_test
