#include "core/report/accent.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/print/pdf_reader.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/arms.h"
#include "ui/print/page_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

using namespace Qt::StringLiterals;
using namespace report;

namespace letterhead_test {

QByteArray arms() {
    QImage image(200, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(40, 0, 120, 240, QColor(0xB4, 0x23, 0x18));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

Report headed(QList<Block> blocks) {
    Report report = support::aReport(std::move(blocks));
    report.words.arms = u"Coat of arms: Vaksala kommun"_s;
    report.words.contact = u"Contact"_s;
    report.sender = {arms(), u"#0b5c3b"_s, u"Safety office\n0123-45 60 00\ntrygghet@vaksala.example"_s};
    return report;
}

QStringList faultsIn(const print::Document& document) {
    QStringList faults;
    for (const print::Fault& fault : document.faults) faults << QString::fromLatin1(fault.rule) + u' ' + fault.where;
    return faults;
}

TEST_CASE("a report with arms, colour and contact keeps what it claims, and reads the arms first and the contact last", "[print][letterhead]") {
    const print::Document document = support::pdfOf(headed({Heading{1, u"State"_s}, Paragraph{u"All is well."_s}}));
    CHECK(faultsIn(document) == QStringList{});
    if (const auto answer = support::ask("qpdf", {u"--check"_s, u"@"_s}, document.bytes)) CHECK(answer->exitCode == 0);
    const support::ReadPart parts = support::readParts(document.bytes);
    REQUIRE(parts.kids.size() == 5);
    CHECK(parts.kids.first().type == u"Figure"_s);
    CHECK(parts.kids.first().words == u"Coat of arms: Vaksala kommun"_s);
    CHECK(parts.kids.at(1).type == u"H1"_s);
    CHECK(parts.kids.last().type == u"P"_s);
    CHECK(parts.kids.last().text == u"Contact: Safety office · 0123-45 60 00 · trygghet@vaksala.example"_s);
    CHECK(support::pdfOf(headed({Paragraph{u"All is well."_s}})).bytes == support::pdfOf(headed({Paragraph{u"All is well."_s}})).bytes);
}

TEST_CASE("a picture that something shines through, or that is smoothed, is found", "[print][letterhead]") {
    const QByteArray good = support::pdfOf(headed({Paragraph{u"All is well."_s}})).bytes;
    const auto rules = [&](const std::function<void(QPDFObjectHandle)>& change) {
        QStringList found;
        const QByteArray bad = support::changedPdf(good, [&](QPDF& pdf) {
            QPDFObjectHandle page = pdf.getAllPages().at(0);
            QPDFObjectHandle pictures = page.getKey("/Resources").getKey("/XObject");
            int changed = 0;
            for (const std::string& name : pictures.getKeys()) {
                change(pictures.getKey(name).getDict());
                ++changed;
            }
            REQUIRE(changed == 1);
        });
        for (const print::Fault& fault : print::faultsOf(bad)) found << QString::fromLatin1(fault.rule);
        return found;
    };
    CHECK(rules([](QPDFObjectHandle) {}) == QStringList{});
    CHECK(rules([](QPDFObjectHandle picture) { picture.replaceKey("/SMask", QPDFObjectHandle::newInteger(1)); }) == QStringList{u"transparency"_s});
    CHECK(rules([](QPDFObjectHandle picture) { picture.replaceKey("/Interpolate", QPDFObjectHandle::newBool(true)); }) == QStringList{u"picture-smoothed"_s});
}

TEST_CASE("arms and colour are seen at the head of page one, and nowhere else", "[print][letterhead]") {
    QByteArray bytes = support::pdfOf(headed({Paragraph{u"All is well."_s}, PageBreak{}, Paragraph{u"The end."_s}})).bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument pdf;
    pdf.load(&buffer);
    REQUIRE(pdf.pageCount() == 2);
    const auto pixels = [&](int page, const QColor& colour) {
        QImage picture(595, 842, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, pdf.render(page, picture.size()));
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor at = picture.pixelColor(x, y);
                if (std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) + std::abs(at.blue() - colour.blue()) < 30) ++count;
            }
        return count;
    };
    CHECK(pixels(0, QColor(0xB4, 0x23, 0x18)) > 500);
    CHECK(pixels(0, QColor(0x0B, 0x5C, 0x3B)) > 400);
    CHECK(pixels(1, QColor(0xB4, 0x23, 0x18)) == 0);
    CHECK(pixels(1, QColor(0x0B, 0x5C, 0x3B)) == 0);
}

TEST_CASE("the contact takes its room of page one alone, and page one stays one page", "[print][letterhead]") {
    QList<Block> blocks;
    for (int i = 0; i < 200; ++i) blocks << Paragraph{u"Line %1"_s.arg(i)};
    const auto texts = [&](const Report& report) {
        print::Typesetter type;
        const print::Layout layout = print::layOut(report, type);
        double lowest = 0;
        double contact = 0;
        for (const print::Item& item : layout.pages.first().items)
            if (const auto* run = std::get_if<print::TextRun>(&item)) {
                if (run->text.startsWith(u"Line"_s)) lowest = std::max(lowest, run->at.y());
                if (run->text.startsWith(u"Contact"_s)) contact = run->at.y();
            }
        return std::pair(lowest, contact);
    };
    const auto [lowest, contact] = texts(headed(blocks));
    CHECK(contact > lowest + 8);
    CHECK(contact < 842 - 48);
    CHECK(texts(support::aReport(blocks)).second == 0);
}

TEST_CASE("hostile arms, colours and contacts leave a report that keeps what it claims", "[print][letterhead]") {
    for (int what = 0; what < 6; ++what) {
        Report report = headed({Heading{1, u"State"_s}, Paragraph{u"All is well."_s}});
        if (what == 0) report.sender.arms = "no picture";
        if (what == 1) report.sender.arms.truncate(60);
        if (what == 2) report.sender.colour = u"red"_s;
        if (what == 3) report.sender.contact = QString(10'000, u'x');
        if (what == 4) report.title = QString(10'000, u'Å');
        if (what == 5) report.title.clear();
        INFO(what);
        CHECK(faultsIn(support::pdfOf(report)) == QStringList{});
    }
    // Without words the arms are ornament, not a figure that says nothing.
    Report mute = headed({Paragraph{u"All is well."_s}});
    mute.words.arms.clear();
    mute.municipality.clear();
    const print::Document document = support::pdfOf(mute);
    CHECK(faultsIn(document) == QStringList{});
    CHECK(support::readParts(document.bytes).kids.first().type == u"H1"_s);
}

}  // namespace letterhead_test
