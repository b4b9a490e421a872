// The public reports are attacked as a whole: of two towns that differ in what is hidden alone, every page must say the same – tables, sentences, drawings and
// the words that stand in for them. So nothing of what is hidden can be reckoned from anything.

#include "core/picture/chart_json.h"
#include "core/picture/situation_report.h"
#include "core/picture/weekly_report.h"
#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/test_file.h"

#include <QCryptographicHash>

namespace public_report_test {

using namespace Qt::StringLiterals;

/// Counts of two categories in two areas, told by the same moments whatever the cells are.
struct Cells {
    std::array<int, 4> counts;  ///< theft north, theft south, noise north, noise south
};

struct Town {
    support::TestFile file{QDate(2027, 2, 1)};
    std::array<QString, 2> categories{file.add("category", {{"name", u"Theft"_s}}), file.add("category", {{"name", u"Noise"_s}})};
    std::array<QString, 2> areas{file.add("area", {{"name", u"North"_s}}), file.add("area", {{"name", u"South"_s}})};

    Town(const Cells& before, const Cells& now) {
        for (const QString& area : areas)
            for (const int year : {2025, 2026}) file.add("population", {{"area", area}, {"year", qint64{year}}, {"inhabitants", qint64{9'000}}});
        events(QDate(2025, 1, 6), before);
        events(QDate(2026, 1, 5), now);
    }
    /// The moments depend on the place in the row alone.
    void events(QDate first, const Cells& cells) {
        int at = 0;
        for (std::size_t cell = 0; cell < cells.counts.size(); ++cell)
            for (int i = 0; i < cells.counts[cell]; ++i, ++at)
                file.add("incident", {{"occurred", first.addDays(at * 3).toString(Qt::ISODate) + u"T%1:00"_s.arg(at % 24, 2, 10, QLatin1Char('0'))},
                                      {"category", categories[cell / 2]},
                                      {"area", areas[cell % 2]}});
    }
    QString situation() { return told([](const records::Reader& reader) { return picture::situationReport(reader, 2026, {{}, {}, true}); }); }
    QString week() { return told([](const records::Reader& reader) { return picture::weeklyReport(reader, QDate(2026, 1, 5), QDate(2026, 12, 20), {{}, {}, true}); }); }

private:
    template <class Make>
    QString told(Make make) {
        report::Report made;
        REQUIRE(file->read([&](const records::Reader& reader) { made = make(reader); }).has_value());
        // The whole web page, with each drawing as its numbers: what stands in it, and what a reader aloud says.
        report::HtmlParts parts;
        parts.figure = [](const report::CurveFigure& figure) { return figure.alternativeText; };
        parts.sign = [](report::Standing) { return QString(); };
        parts.drawing = [](const report::DrawnFigure& figure) { return picture::chartToJson({{}, {}, {}, {}, figure, {}}) + figure.alternativeText; };
        // And the text document, in which drawings lie as files of their own: the same report is the same bytes.
        report::OdtParts odt;
        odt.figure = parts.figure;
        odt.drawing = parts.drawing;
        odt.pixels = [](const QString& drawing, QSizeF& size) {
            size = QSizeF(100, 100);
            return drawing.toUtf8();
        };
        const auto document = report::toOdt(made, odt);
        REQUIRE(document);
        return support::plainText(made) + QString::fromUtf8(report::toHtml(made, parts)) +
               QString::fromLatin1(QCryptographicHash::hash(*document, QCryptographicHash::Sha256).toHex());
    }
};

TEST_CASE("two towns that differ in hidden numbers alone have the same public reports", "[picture][report][public]") {
    // Rows, columns and sums are the same; two events have changed places.
    Town one({{20, 20, 20, 20}}, {{2, 12, 9, 30}});
    Town other({{20, 20, 20, 20}}, {{3, 11, 8, 31}});
    CHECK(one.situation() == other.situation());
    CHECK(one.week() == other.week());
    CHECK(one.situation().contains(u"left out"_s));
    // The attack sees a difference where there is one to see.
    Town third({{20, 20, 20, 20}}, {{2, 12, 9, 31}});
    CHECK(one.situation() != third.situation());
}

TEST_CASE("what was hidden of the year before is told by no change of this year", "[picture][report][public]") {
    Town one({{3, 11, 8, 31}}, {{20, 20, 20, 20}});
    Town other({{4, 10, 7, 32}}, {{20, 20, 20, 20}});
    CHECK(one.situation() == other.situation());
}

}  // namespace public_report_test
