#include "app/composition/reports.h"
#include "app/example/example.h"
#include "core/agreement/agreement_file.h"
#include "core/base/language.h"
#include "core/registers/figure_words.h"
#include "core/registers/own_words.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"
#include "tests/ui/print/pdf_reader.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/page_layout.h"

#include <algorithm>
#include <QSet>
#include <QElapsedTimer>
#include <QFile>

namespace pdf_tree_test {

/// What a part of the report must be in the file: its type and its words, or those of the figure.
struct Part {
    QString type;
    QString words;
    bool operator==(const Part&) const = default;
};

QString inWords(const QList<Part>& parts, qsizetype at) {
    QStringList out;
    for (qsizetype i = std::max<qsizetype>(0, at - 2); i < std::min(parts.size(), at + 3); ++i) out << parts[i].type + QStringLiteral(": ") + parts[i].words;
    return out.join(u'\n');
}

/// The value tree as the parts that a reader must meet, in order.
class Expected {
public:
    explicit Expected(const report::Report& report) : m_report(report) {
        add("H1", report.title);
        if (!report.subtitle.isEmpty()) add("P", report.subtitle);
        for (const report::Block& block : report.blocks) std::visit(*this, block);
    }

    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }

    void operator()(const report::Heading& heading) { add(heading.level == 1 ? "H2" : heading.level == 2 ? "H3" : "H4", heading.text); }
    void operator()(const report::Paragraph& paragraph) {
        QString part;
        for (const QString& line : paragraph.text.split(u'\n') + QStringList{QString()}) {
            if (line.trimmed().isEmpty()) {
                if (!part.trimmed().isEmpty()) add("P", part);
                part.clear();
            } else {
                part += line + u'\n';
            }
        }
    }
    void operator()(const report::ItemList& list) {
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            add("Lbl", list.numbered ? QString::number(i + 1) + u'.' : QStringLiteral("•"));
            add("LBody", list.items[i]);
        }
    }
    void operator()(const report::Judgement& judgement) { add("P", judgement.word + u' ' + judgement.sentence); }
    void operator()(const report::KeyNumbers& numbers) {
        for (const report::KeyNumber& number : numbers.numbers) {
            add("P", number.label);
            add("P", number.value);
            if (!number.note.isEmpty()) add("P", number.note);
        }
    }
    void operator()(const report::Table& table) {
        const bool empty = table.columns.isEmpty() || table.rows.isEmpty();
        if (!table.caption.isEmpty()) add(empty ? "P" : "Caption", table.caption);
        if (empty) {
            if (!table.emptyText.isEmpty()) add("P", table.emptyText);
            return;
        }
        bool titles = false;
        for (const report::Column& column : table.columns) titles = titles || !column.title.isEmpty();
        for (const report::Column& column : table.columns)
            if (titles) add(column.title.isEmpty() ? "TD" : "TH Column", column.title);
        for (const QList<report::Cell>& row : table.rows)
            for (qsizetype i = 0; i < table.columns.size(); ++i) add(table.columns[i].heads && !row[i].text.trimmed().isEmpty() ? "TH Row" : "TD", row[i].text);
    }
    void operator()(const report::CurveFigure& figure) {
        if (!figure.title.isEmpty()) add("P", figure.title);
        // Without measurements there is no curve; its words are a paragraph.
        const bool drawn = !figure.measured.isEmpty() || figure.baseline || figure.target;
        if (drawn) add("Figure", figure.alternativeText);
        if (!figure.alternativeText.isEmpty()) add(drawn ? "Caption" : "P", figure.alternativeText);
    }
    void operator()(const report::DrawnFigure& figure) { add("Figure", figure.alternativeText); }
    void operator()(const report::PageBreak&) {}

private:
    void add(const char* type, const QString& words) { m_parts << Part{QString::fromLatin1(type), m_type.clean(words).simplified()}; }

    const report::Report& m_report;
    print::Typesetter m_type;
    QList<Part> m_parts;
};

/// The parts of a file; what only leads to them, the table of contents, is left out.
void addRead(const support::ReadPart& part, QList<Part>& out) {
    static const QStringList holders{QStringLiteral("Document"), QStringLiteral("L"),     QStringLiteral("LI"), QStringLiteral("Table"),
                                     QStringLiteral("THead"),    QStringLiteral("TBody"), QStringLiteral("TR")};
    if (part.type == QStringLiteral("TOC")) return;
    const bool holdsParagraphs = part.type == QStringLiteral("LBody") && !part.kids.isEmpty();
    if (part.type == QStringLiteral("Figure")) out << Part{part.type, part.words};
    else if (!holders.contains(part.type) && !holdsParagraphs) out << Part{part.scope.isEmpty() ? part.type : part.type + u' ' + part.scope, part.text};
    for (const support::ReadPart& kid : part.kids) addRead(kid, out);
}

void checkReport(const report::Report& given) {
    report::Report report = given;
    // Rows that give way are told of by a sentence of the layout's own.
    for (report::Block& block : report.blocks)
        if (auto* table = std::get_if<report::Table>(&block)) table->fewestRows = 0;
    const print::Document document = support::pdfOf(report);
    QStringList faults;
    for (const print::Fault& fault : document.faults) faults << QString::fromLatin1(fault.rule) + u' ' + fault.where;
    INFO(report.title.toStdString() << ": " << faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());

    QList<Part> read;
    addRead(support::readParts(document.bytes), read);
    const Expected expected(report);
    const QList<Part>& wanted = expected.parts();
    const auto [differs, other] = std::mismatch(wanted.cbegin(), wanted.cend(), read.cbegin(), read.cend());
    INFO("wanted\n" << inWords(wanted, differs - wanted.cbegin()).toStdString() << "\nread\n" << inWords(read, other - read.cbegin()).toStdString());
    CHECK((differs == wanted.cend() && other == read.cend()));
}

TEST_CASE("each report of the example is read as it was meant: every part once and in order", "[print]") {
    support::TestFile file;
    file.clock().setDay(app::exampleBegin(QDate(2026, 11, 24)));
    REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), QStringLiteral("shipped")));
    file.clock().setDay(QDate(2026, 11, 24));
    REQUIRE(app::fillExample(file.file(), file.clock(), {1, 60}));
    for (const base::Language language : {base::Language::Swedish, base::Language::English}) {
        const base::LanguageScope speaks(language);
        for (const report::ReportKind& kind : app::reportKinds()) {
            QStringList ids{QString()};
            if (kind.needsId) {
                ids.clear();
                REQUIRE(file->read([&](const records::Reader& reader) {
                    for (const records::Record& record : reader.all(*file->catalogue().find(kind.idKind))) ids << record.id;
                }));
                REQUIRE_FALSE(ids.isEmpty());
                ids = {ids.first(), ids.last()};
            }
            for (const QString& id : ids)
                for (const bool isPublic : {false, true}) {
                    report::Parameters parameters;
                    parameters.id = id;
                    parameters.isPublic = isPublic;
                    const auto made = registers::makeReport(file.file(), kind, parameters);
                    INFO(kind.key.toStdString() << " " << (made ? std::string() : base::errorText(made.error()).toStdString()));
                    // Some records have nothing yet to report of.
                    if (!made && made.error().trouble == base::Trouble::Input && kind.needsId) continue;
                    REQUIRE(made);
                    checkReport(*made);
                    // What names a row stands before what it names: after it nothing would be heard.
                    for (const report::Block& block : made->blocks)
                        if (const auto* table = std::get_if<report::Table>(&block)) CHECK_FALSE((!table->columns.isEmpty() && table->columns.last().heads));
                    // Each drawing can have words of one's own, of which no other takes hold.
                    QSet<QString> keys;
                    const auto figures = registers::figuresOf(*made);
                    for (const registers::FigureText& figure : figures) keys << figure.key;
                    CHECK(keys.size() == figures.size());
                    CHECK(figures.size() == std::count_if(made->blocks.cbegin(), made->blocks.cend(), [](const report::Block& block) {
                              return std::holds_alternative<report::DrawnFigure>(block) || std::holds_alternative<report::CurveFigure>(block);
                          }));
                }
        }
    }
}

TEST_CASE("hostile reports keep what the file claims", "[print]") {
    QList<report::Block> blocks{report::Heading{3, QStringLiteral("deep first")}, report::Paragraph{QString(10'000, u'x')},
                                report::Paragraph{QStringLiteral("שלום \u202Eabc 漢字 🚲 \u0007 \uFFFE \uFEFF")}, report::ItemList{{QString(), QStringLiteral(" ")}, false},
                                report::ItemList{}, report::KeyNumbers{}, report::Judgement{}, report::CurveFigure{}};
    report::Table wide;
    for (int i = 0; i < 200; ++i) wide.columns << report::Column{QString::number(i)};
    wide.rows << QList<report::Cell>{QStringLiteral("only one")};
    blocks << wide << report::Table{} << report::Table{{}, {{QString()}, {QString()}}, {{QString(), QString()}}, {}};
    for (int i = 0; i < 300; ++i) blocks << report::Heading{1, QStringLiteral("Goal %1").arg(i)};
    for (const QString& title : {QStringLiteral("Title"), QString(), QStringLiteral("\u0007")}) {
        report::Report report = support::aReport(blocks);
        report.title = title;
        const print::Document document = support::pdfOf(report);
        QStringList faults;
        for (const print::Fault& fault : document.faults) faults << QString::fromLatin1(fault.rule) + u' ' + fault.where;
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
        if (const auto check = support::ask("qpdf", {QStringLiteral("--check"), QStringLiteral("@")}, document.bytes)) CHECK(check->exitCode == 0);
    }
}

TEST_CASE("a long report has contents that lead to the pages", "[print]") {
    QList<report::Block> blocks;
    for (int i = 1; i <= 12; ++i)
        blocks << report::Heading{1, QStringLiteral("Section %1").arg(i)} << report::Paragraph{QStringLiteral("Words that fill. ").repeated(180)};
    report::Report report = support::aReport(blocks);
    report.words.contents = QStringLiteral("Contents");
    const print::Document document = support::pdfOf(report);
    REQUIRE(document.pages > 6);
    const support::ReadPart read = support::readParts(document.bytes);
    const auto links = support::partsOf(read, {QStringLiteral("Link")});
    REQUIRE(links.size() == 12);
    print::Typesetter type;
    const print::Layout layout = print::layOut(report, type);
    for (qsizetype i = 0; i < links.size(); ++i)
        CHECK(links[i].text == QStringLiteral("Section %1 %2").arg(i + 1).arg(layout.outline[i].page + 1));
    report.blocks = blocks.mid(0, 2);
    CHECK(support::partsOf(support::readParts(support::pdfOf(report).bytes), {QStringLiteral("TOC")}).isEmpty());
}

TEST_CASE("a part in another language than the report says so", "[print]") {
    report::Report report = support::aReport({report::Heading{1, QStringLiteral("Kept so far")}, report::Paragraph{QStringLiteral("Vuxna syns ute på fredagar och lördagar.")},
                                              report::Paragraph{QStringLiteral("The council has decided.")}});
    report.language = QStringLiteral("en");
    const print::Document document = support::pdfOf(report);
    CHECK(document.faults.isEmpty());
    QStringList languages;
    for (const support::ReadPart& part : support::partsOf(support::readParts(document.bytes), {QStringLiteral("P")}))
        if (!part.language.isEmpty()) languages << part.language + u' ' + part.text;
    CHECK(languages == QStringList{QStringLiteral("sv Vuxna syns ute på fredagar och lördagar.")});
}

TEST_CASE("the head of a table is read once, however often it is repeated", "[print]") {
    report::Table table;
    table.columns = {{QStringLiteral("Premises")}, {QStringLiteral("Visits"), 1, true}};
    for (int i = 1; i <= 200; ++i) table.rows << QList<report::Cell>{QStringLiteral("Harbour Inn"), QString::number(i)};
    const print::Document document = support::pdfOf(support::aReport({table}));
    REQUIRE(document.pages > 3);
    CHECK(support::partsOf(support::readParts(document.bytes), {QStringLiteral("TH")}).size() == 2);
}

/// Peak memory of this process in MB; nothing where the system does not tell.
std::optional<qint64> peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return std::nullopt;
}

// Not run with the others: it measures. ui_tests "[.large]" says what it took.
TEST_CASE("eighty thousand cells take linear time and little memory", "[.large]") {
    const auto take = [](int rows) {
        report::Table table;
        table.columns = {{QStringLiteral("Number"), 1, true}, {QStringLiteral("Premises"), 3, false, true}, {QStringLiteral("Outcome"), 2}, {QStringLiteral("Day")}};
        for (int i = 1; i <= rows; ++i)
            table.rows << QList<report::Cell>{QString::number(i), QStringLiteral("Harbour Inn %1").arg(i % 97), QStringLiteral("No remarks"), QStringLiteral("2026-11-24")};
        QElapsedTimer timer;
        timer.start();
        const print::Document document = support::pdfOf(support::aReport({table}));
        CHECK(document.faults.isEmpty());
        WARN(rows * 4 << " cells, " << document.pages << " pages, " << document.bytes.size() / 1000 << " kB: " << timer.elapsed() << " ms, peak memory "
                      << peakMemory().value_or(0) << " MB");
        return timer.elapsed();
    };
    const qint64 quarter = take(5'000);
    const qint64 whole = take(20'000);
    CHECK(whole < 6 * quarter);
    CHECK(peakMemory().value_or(0) <= 150);
}

TEST_CASE("no page holds a few lines only because the one before was full", "[print]") {
    print::Typesetter type;
    for (int lines = 30; lines < 110; ++lines) {
        QList<report::Block> blocks;
        for (int i = 0; i < lines; ++i) blocks << report::Paragraph{QStringLiteral("line")};
        blocks << report::PageBreak{} << report::Heading{1, QStringLiteral("Next")} << report::Paragraph{QStringLiteral("Words that fill. ").repeated(150)};
        const print::Layout layout = print::layOut(support::aReport(blocks), type);
        for (qsizetype i = 0; i + 1 < layout.pages.size(); ++i) {
            double lowest = 0;
            for (const print::Item& item : layout.pages[i].items)
                if (const auto* text = std::get_if<print::TextRun>(&item); text != nullptr && text->element != print::kNoElement) lowest = std::max(lowest, text->at.y());
            INFO(lines << " lines, page " << i + 1);
            CHECK(lowest > (i == 0 ? 0 : 200));
        }
    }
}

TEST_CASE("what was meant as a page and is more goes on without the break", "[print]") {
    print::Typesetter type;
    const auto pages = [&](int lines) {
        QList<report::Block> blocks;
        for (int i = 0; i < lines; ++i) blocks << report::Paragraph{QStringLiteral("line")};
        blocks << report::PageBreak{} << report::Paragraph{QStringLiteral("Next")};
        return print::layOut(support::aReport(blocks), type).pages.size();
    };
    CHECK(pages(3) == 2);
    CHECK(pages(60) == 2);
}

}  // namespace pdf_tree_test
