#include "core/base/language.h"
#include "core/status/closing.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/field_row.h"
#include "ui/status/task_list.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace overview_page_test {

struct Desk : support::WindowGround {
    QString meeting;

    Desk() {
        const QString type = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
        meeting = file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 1)}, {"state", u"held"_s}});
        file.clock().setDay(QDate(2026, 11, 25));
    }
    QString point(const QString& what, QDate due) { return file.add("action-point", {{"meeting", meeting}, {"what", what}, {"due", due}}); }
    [[nodiscard]] QListWidget& late() const { return this->part<QListWidget>(u"What is late"_s); }
    [[nodiscard]] QListWidgetItem* line(const QString& text) const {
        for (int row = 0; row < late().count(); ++row)
            if (late().item(row)->text().contains(text)) return late().item(row);
        return nullptr;
    }
    [[nodiscard]] QAction* action(const QString& begin) const {
        for (QAction* found : window->findChildren<QAction*>())
            if (QString(found->text()).remove(u'&').startsWith(begin)) return found;
        return nullptr;
    }
};

TEST_CASE("who comes back to the overview stands where they were", "[overview][keyboard]") {
    Desk d;
    d.point(u"Ring skolan"_s, QDate(2026, 11, 3));
    d.point(u"Lås porten"_s, QDate(2026, 11, 4));
    d.open();
    QListWidget& late = d.late();
    late.setFocus();
    late.setCurrentItem(d.line(u"Ring skolan"_s));
    QTest::keyClick(&late, Qt::Key_Down);
    REQUIRE(late.currentItem() == d.line(u"Lås porten"_s));
    QTest::keyClick(&late, Qt::Key_Return);
    REQUIRE_FALSE(late.isVisible());
    QTest::keyClick(d.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(late.isVisible());
    CHECK(late.currentItem() == d.line(u"Lås porten"_s));
}

TEST_CASE("three late matters are closed from the overview with one key each, and undo opens the last again", "[overview][keyboard][seams]") {
    Desk d;
    const QString area = d.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    const QString plan = d.file.add("plan", {{"focus-area", area}});
    const QString activity = d.file.add("activity", {{"plan", plan}, {"what", u"Sätt upp bommen"_s}, {"responsible", u"Gatan"_s}, {"due", QDate(2026, 11, 2)}});
    const QString point = d.point(u"Ring skolan"_s, QDate(2026, 11, 3));
    const QString place = d.file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    const QString visit = d.file.add("inspection", {{"day", QDate(2026, 10, 1)}, {"premises", place}, {"kind", u"outer"_s}, {"follow-up-due", QDate(2026, 11, 4)}});
    d.open();
    QListWidget& late = d.late();
    late.setFocus();
    late.setCurrentItem(d.line(u"Sätt upp bommen"_s));
    for (int i = 0; i < 3; ++i) QTest::keyClick(&late, Qt::Key_Space);
    CHECK(d.file.text("activity", activity, "status") == u"done"_s);
    CHECK(std::get<QDate>(d.file.value("activity", activity, "done-day")) == QDate(2026, 11, 25));
    CHECK(d.file.text("action-point", point, "state") == u"done"_s);
    CHECK(std::get<QDate>(d.file.value("inspection", visit, "follow-up-done")) == QDate(2026, 11, 25));
    CHECK(d.line(u"Ring skolan"_s) == nullptr);
    CHECK(late.isVisible());  // nothing was opened
    REQUIRE(d.action(u"Undo: close inspection"_s) != nullptr);
    d.action(u"Undo: close inspection"_s)->trigger();
    CHECK(records::isEmpty(d.file.value("inspection", visit, "follow-up-done")));
    CHECK(QTest::qWaitFor([&d] { return d.line(u"Krogen"_s) != nullptr; }, 5000));
}

TEST_CASE("what undo brings back to the overview is what is chosen there", "[overview][keyboard][seams]") {
    Desk d;
    d.point(u"Ring skolan"_s, QDate(2026, 11, 3));
    d.point(u"Ring hamnen"_s, QDate(2026, 11, 4));
    d.point(u"Ring vakten"_s, QDate(2026, 11, 5));
    d.open();
    QListWidget& late = d.late();
    late.setFocus();
    late.setCurrentItem(d.line(u"Ring skolan"_s));
    QTest::keyClick(&late, Qt::Key_Space);
    REQUIRE(late.currentItem()->text() == u"Ring hamnen"_s);
    QTest::keyClick(&late, Qt::Key_Down);
    d.action(u"Undo: close action point"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&d] { return d.line(u"Ring skolan"_s) != nullptr; }, 5000));
    CHECK(late.currentItem()->text() == u"Ring skolan"_s);
}

TEST_CASE("a click upon the box closes, a click upon the words opens", "[overview][seams]") {
    Desk d;
    const QString point = d.point(u"Ring skolan"_s, QDate(2026, 11, 3));
    d.open();
    QListWidget& late = d.late();
    const QRect row = late.visualItemRect(d.line(u"Ring skolan"_s));
    SECTION("the box") {
        QTest::mouseClick(late.viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(14, 12));
        CHECK(d.file.text("action-point", point, "state") == u"done"_s);
        CHECK(late.isVisible());
    }
    SECTION("the words") {
        QTest::mouseClick(late.viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(120, 12));
        CHECK(d.file.text("action-point", point, "state") == u"open"_s);
        CHECK_FALSE(late.isVisible());
    }
}

TEST_CASE("debts of more than a year stand folded below, and name the month", "[overview][seams]") {
    Desk d;
    d.point(u"Gammal skuld"_s, QDate(2023, 6, 5));
    d.point(u"Ring skolan"_s, QDate(2026, 11, 3));
    d.open();
    QListWidget& late = d.late();
    QListWidgetItem* fold = d.line(u"Late for more than a year (1)"_s);
    REQUIRE(fold != nullptr);
    REQUIRE(d.line(u"Gammal skuld"_s) != nullptr);
    CHECK(d.line(u"Gammal skuld"_s)->isHidden());
    CHECK(late.row(fold) > late.row(d.line(u"Ring skolan"_s)));
    late.setFocus();
    // The last that is seen is the heading: what is folded away is neither reached nor ticked.
    late.setCurrentRow(0);
    QTest::keyClick(&late, Qt::Key_End);
    CHECK(late.currentItem() == fold);
    QTest::keyClick(&late, Qt::Key_Down);
    CHECK(late.currentItem() == fold);
    QTest::keyClick(&late, Qt::Key_Space);
    CHECK_FALSE(d.line(u"Gammal skuld"_s)->isHidden());
    CHECK(d.line(u"Gammal skuld"_s)->data(Qt::AccessibleTextRole).toString().contains(u"since "_s + base::currentLocale().toString(QDate(2023, 6, 5), u"MMMM yyyy"_s)));
}

TEST_CASE("what comes in above a list that nobody is in is seen first", "[overview]") {
    support::EditBench bench;
    ui::TaskList list(u"Tasks"_s);
    list.resize(300, 120);
    support::EditBench::show(list);
    list.clearFocus();
    const auto tasks = [](int number, const QString& begin) {
        QList<status::Task> all;
        for (int i = 0; i < number; ++i) {
            status::Task task;
            task.id = begin + QString::number(i);
            task.title = task.id;
            all << task;
        }
        return all;
    };
    const auto fill = [&](int above) {
        list.start(QDate(2026, 11, 25), true);
        list.addGroup(u"Above"_s, report::Standing::DueSoon, tasks(above, u"a"_s));
        list.addGroup(u"Below"_s, report::Standing::DueSoon, tasks(9, u"b"_s));
        list.finish();
        QCoreApplication::processEvents();
    };
    fill(0);
    fill(5);
    CHECK(list.verticalScrollBar()->value() == 0);
    CHECK(list.currentItem()->text() == u"a0"_s);
    SECTION("who is in it keeps the place") {
        list.setFocus();
        list.setCurrentRow(list.count() - 1);
        fill(7);
        CHECK(list.currentItem()->text() == u"b8"_s);
    }
}

TEST_CASE("what lacks somebody responsible opens where that is written", "[overview][seams]") {
    Desk d;
    const QString area = d.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    const QString plan = d.file.add("plan", {{"focus-area", area}});
    d.file.add("activity", {{"plan", plan}, {"what", u"Sätt upp bommen"_s}, {"due", QDate(2027, 3, 1)}});
    d.open();
    auto& list = d.part<QListWidget>(u"What waits, and the next fourteen days"_s);
    QListWidgetItem* wanted = nullptr;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->text().contains(u"Sätt upp bommen"_s)) wanted = list.item(row);
    REQUIRE(wanted != nullptr);
    list.setFocus();
    list.setCurrentItem(wanted);
    QTest::keyClick(&list, Qt::Key_Return);
    d.settle();
    const QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    const ui::FieldRow* row = nullptr;
    for (const QWidget* around = focus; around != nullptr && row == nullptr; around = around->parentWidget()) row = qobject_cast<const ui::FieldRow*>(around);
    REQUIRE(row != nullptr);
    CHECK(row->field().key == "responsible");
}

TEST_CASE("a new file shows a short list of first steps that goes away as they are done", "[overview][start][seams]") {
    support::WindowGround w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    auto& late = w.part<QListWidget>(u"What is late"_s);
    const auto holds = [&late](const QString& text) {
        for (int row = 0; row < late.count(); ++row)
            if (late.item(row)->text().contains(text)) return true;
        return false;
    };
    CHECK(holds(u"First steps (6)"_s));
    CHECK(holds(u"See what the agreement asks for"_s));
    w.file.add("area", {{"name", u"Hamnen"_s}});
    const QString person = w.file.add("person", {{"name", u"Elin Sandvall"_s}});
    // The step asks for people and their functions: a person without one has not done it.
    CHECK(QTest::qWaitFor([&] { return holds(u"First steps (5)"_s); }, 5000));
    CHECK(holds(u"Add the people and their functions"_s));
    const QString role = w.file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
    w.file.set("person", person, {{"roles", QStringList{role}}});
    CHECK(QTest::qWaitFor([&] { return holds(u"First steps (4)"_s); }, 5000));
    w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    CHECK(QTest::qWaitFor([&] { return !holds(u"First steps"_s); }, 5000));
}

}  // namespace overview_page_test
