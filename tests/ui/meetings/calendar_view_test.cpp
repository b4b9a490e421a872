#include "ui/meetings/calendar_view.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/meetings/calendar_grid.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace calendar_view_test {

struct Month : support::ListGround {
    QString type;
    QString planned;
    QString held;
    ui::Session shown = session();
    std::unique_ptr<ui::CalendarView> view;

    Month() {
        file.clock().setDay(QDate(2026, 11, 25));
        type = file.add("meeting-type", {{"key", u"weekly-picture"_s}, {"label", u"Veckolägesbild"_s}});
        planned = file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 26)}, {"time", QTime(9, 0)}});
        held = file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 19)}, {"state", u"held"_s}});
    }
    ui::CalendarGrid& open(ui::CalendarView::Span span = ui::CalendarView::Span::Month) {
        view = std::make_unique<ui::CalendarView>(shown, span);
        view->refresh();
        view->resize(900, 600);
        support::EditBench::show(*view);
        auto& grid = *view->findChild<ui::CalendarGrid*>();
        grid.setFocus();
        return grid;
    }
    [[nodiscard]] QDate dayOf(const QString& meeting) { return std::get<QDate>(file.value("meeting", meeting, "day")); }
};

TEST_CASE("the arrows go from day to day and over the month's end, Enter opens the meeting of the day", "[calendar][keyboard]") {
    Month m;
    auto& grid = m.open();
    CHECK(grid.current() == QDate(2026, 11, 25));
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Return);
    CHECK(m.navigator.opened.last() == m.planned);
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(grid.current() == QDate(2026, 12, 3));
    CHECK(m.view->findChild<QLabel*>()->text() == u"December 2026"_s);
    QTest::keyClick(&grid, Qt::Key_PageUp);
    CHECK(grid.current() == QDate(2026, 11, 3));
}

TEST_CASE("a planned round stands in the calendar of the window and opens there", "[calendar][rounds][keyboard]") {
    Month m;
    const QString round = m.file.add("round", {{"day", QDate(2026, 11, 28)}, {"kind", u"inner"_s}});
    auto& grid = m.open();
    grid.setCurrent(QDate(2026, 11, 28));
    CHECK(grid.accessibleDescription().contains(u"Round of inspections"_s));
    QTest::keyClick(&grid, Qt::Key_Return);
    CHECK(m.navigator.opened.last() == round);
}

TEST_CASE("a round is ticked when its visits are written, not when its day has passed", "[calendar][rounds]") {
    Month m;
    const QString kiosk = m.file.add("premises", {{"name", u"Kiosken"_s}, {"kind", u"sale"_s}});
    const QString round = m.file.add("round", {{"day", QDate(2026, 11, 24)}, {"kind", u"inner"_s}, {"stops", QStringList{kiosk}}});
    auto& grid = m.open();
    const auto standing = [&] {
        for (const ui::CalendarItem& item : grid.items())
            if (item.id == round) return item.standing;
        return report::Standing::Excused;
    };
    CHECK(standing() == report::Standing::DueSoon);
    m.file.add("inspection", {{"day", QDate(2026, 11, 24)}, {"premises", kiosk}, {"kind", u"inner"_s}, {"outcome", u"no-remarks"_s}});
    m.view->refresh();
    CHECK(standing() == report::Standing::Fulfilled);
}

TEST_CASE("a meeting whose day has passed waits for somebody to say how it went", "[calendar]") {
    Month m;
    const QString forgotten = m.file.add("meeting", {{"type", m.type}, {"day", QDate(2026, 11, 24)}});
    for (const ui::CalendarItem& item : m.open().items()) {
        if (item.id == forgotten) CHECK(item.standing == report::Standing::DueSoon);
        if (item.id == m.planned) CHECK(item.standing == report::Standing::NotDue);
    }
}

TEST_CASE("the smallest cell shows what is there before it says how much more", "[calendar]") {
    Month m;
    const auto painted = [](const QString& first) {
        ui::CalendarGrid grid;
        const QDate day(2026, 11, 25);
        ui::CalendarItem one{u"1"_s, day, QTime(9, 0), first, {}, report::Standing::NotDue, true};
        ui::CalendarItem two{u"2"_s, day, QTime(10, 0), u"Styrgrupp"_s, {}, report::Standing::NotDue, true};
        grid.show(QDate(2026, 11, 23), 2, {}, day, {one, two}, {});
        grid.resize(900, grid.minimumSizeHint().height());
        return grid.grab().toImage();
    };
    CHECK(painted(u"Vecka"_s) != painted(u"Råd"_s));
}

TEST_CASE("a planned meeting is moved with Alt and the arrows; one that was held stays", "[calendar][keyboard]") {
    Month m;
    auto& grid = m.open();
    grid.setCurrent(QDate(2026, 11, 26));
    QTest::keyClick(&grid, Qt::Key_Right, Qt::AltModifier);
    CHECK(m.dayOf(m.planned) == QDate(2026, 11, 27));
    QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier);
    CHECK(m.dayOf(m.planned) == QDate(2026, 12, 4));
    CHECK(m.file.count("meeting") == 2);
    grid.setCurrent(QDate(2026, 11, 19));
    QTest::keyClick(&grid, Qt::Key_Right, Qt::AltModifier);
    CHECK(m.dayOf(m.held) == QDate(2026, 11, 19));
    REQUIRE(m.file->undo());  // each step is an act of its own
    CHECK(m.dayOf(m.planned) == QDate(2026, 11, 27));
}

TEST_CASE("a planned meeting is moved by the mouse to the day on which it is let go", "[calendar]") {
    Month m;
    auto& grid = m.open();
    // Six rows at most, seven columns: the places of two days by their rows of November.
    const auto place = [&grid](int column, int week, int line) {
        const int head = grid.fontMetrics().height() + 6;
        const int left = grid.fontMetrics().horizontalAdvance(u"v 00"_s) + 8;
        const int wide = (grid.width() - left) / 7;
        const int high = (grid.height() - head) / 6;
        return QPoint(left + column * wide + wide / 2, head + week * high + line * (grid.fontMetrics().height() + 2) + 8);
    };
    QTest::mousePress(&grid, Qt::LeftButton, Qt::NoModifier, place(3, 4, 1));  // Thursday 26, below its number
    CHECK(grid.chosen() == m.planned);
    QTest::mouseMove(&grid, place(4, 4, 1));
    QTest::mouseRelease(&grid, Qt::LeftButton, Qt::NoModifier, place(4, 4, 1));
    CHECK(m.dayOf(m.planned) == QDate(2026, 11, 27));
}

TEST_CASE("a week shows its own days, and an empty one starts a meeting on it", "[calendar][keyboard]") {
    Month m;
    auto& grid = m.open(ui::CalendarView::Span::Week);
    CHECK(m.view->findChild<QLabel*>()->text() == u"Week 48, 2026"_s);
    QTest::keyClick(&grid, Qt::Key_Return);  // Wednesday, nothing on it
    CHECK(m.navigator.opened.last() == u"meeting new"_s);
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(m.view->findChild<QLabel*>()->text() == u"Week 49, 2026"_s);
}

}  // namespace calendar_view_test
