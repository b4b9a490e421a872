#include "ui/incidents/month_grid.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace month_grid_test {

struct Grid : support::ListGround {
    ui::Session shown = session();
    std::unique_ptr<ui::MonthGrid> grid;

    Grid() {
        file.clock().setDay(QDate(2026, 11, 24));
        for (const char* name : {"Bedrägeri", "Skadegörelse"}) file.add("category", {{"name", QString::fromUtf8(name)}});
        for (const char* name : {"Bjärred", "Lomma"}) file.add("area", {{"name", QString::fromUtf8(name)}});
        grid = std::make_unique<ui::MonthGrid>(shown);
        grid->show({});
        support::EditBench::show(*grid);
    }
    [[nodiscard]] QTableWidget& table() const { return *grid->findChild<QTableWidget*>(); }
};

TEST_CASE("a table is pasted into the month before and saved as one act", "[figures][keyboard]") {
    Grid g;
    CHECK(g.grid->findChild<QLineEdit*>()->text() == u"2026-10"_s);
    QApplication::clipboard()->setText(u"3\t4\r\n-\t1 200\r\n9\t9"_s);
    g.table().setFocus();
    QTest::keyClick(&g.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(g.table().item(1, 1)->text() == u"1200"_s);
    g.grid->findChild<QPushButton*>()->click();
    CHECK(g.file.count("police-statistic") == 4);
    REQUIRE(g.file->undo());
    CHECK(g.file.count("police-statistic") == 0);
}

TEST_CASE("what is no number keeps the month from being saved, and is not lost", "[figures]") {
    Grid g;
    g.table().item(0, 0)->setText(u"tre"_s);
    g.table().item(0, 1)->setText(u"4"_s);
    g.grid->leave();
    CHECK(g.file.count("police-statistic") == 0);
    CHECK(g.table().item(0, 0)->text() == u"tre"_s);
    auto* month = g.grid->findChild<QLineEdit*>();
    month->setText(u"2026-09"_s);
    Q_EMIT month->editingFinished();
    CHECK(month->text() == u"2026-10"_s);
    CHECK(g.table().item(0, 1)->text() == u"4"_s);
}

TEST_CASE("numbers just typed are saved when the window goes while the month's line has the focus", "[figures]") {
    Grid g;
    auto* month = g.grid->findChild<QLineEdit*>();
    month->setFocus();
    REQUIRE(QApplication::focusWidget() == month);
    g.table().item(0, 0)->setText(u"3"_s);
    month->setText(u"2026-09"_s);
    g.grid.reset();
    CHECK(g.file.count("police-statistic") == 1);
}

}  // namespace month_grid_test
