#include "core/incidents/month_figures.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace month_figures_test {

struct Figures {
    support::TestFile file;
    QString damage = file.add("category", {{"name", u"Skadegörelse"_s}});
    QString fraud = file.add("category", {{"name", u"Bedrägeri"_s}});
    QString lomma = file.add("area", {{"name", u"Lomma"_s}});
    QString bjarred = file.add("area", {{"name", u"Bjärred"_s}});

    incidents::MonthFigures read(const char* month) {
        incidents::MonthFigures figures;
        REQUIRE(file->read([&](const records::Reader& reader) { figures = incidents::readMonth(reader, QString::fromUtf8(month)); }));
        return figures;
    }
};

TEST_CASE("a month of figures is written as one act, and empty cells leave what there is", "[figures]") {
    Figures f;
    auto figures = f.read("2026-10");
    REQUIRE(figures.categories.size() == 2);
    REQUIRE(figures.areas.size() == 2);
    CHECK_FALSE(figures.reports[0][0].has_value());
    figures.reports[0][0] = 7;
    figures.reports[1][1] = 0;
    CHECK(incidents::writeMonth(f.file.file(), figures) == 2);
    CHECK(f.file.count("police-statistic") == 2);
    figures = f.read("2026-10");
    CHECK(figures.reports[0][0] == 7);
    CHECK(figures.reports[1][1] == 0);
    figures.reports[0][0] = 9;
    figures.reports[1][1].reset();
    CHECK(incidents::writeMonth(f.file.file(), figures) == 1);
    CHECK(f.read("2026-10").reports[1][1] == 0);
    REQUIRE(f.file->undo());
    CHECK(f.read("2026-10").reports[0][0] == 7);
    CHECK_FALSE(f.read("2026-09").reports[0][0].has_value());
}

}  // namespace month_figures_test
