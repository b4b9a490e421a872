#include "tests/ui/shell/desk.h"
#include "ui/common/look/preferences.h"
#include "ui/common/list/record_table.h"
#include "ui/inspections/round_choice.h"
#include "ui/inspections/round_view.h"
#include "ui/shell/record_page.h"
#include "ui/shell/quick_note.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::Desk;

namespace desk_manners_test {

TEST_CASE("who chooses another look stays at the same place of the settings", "[window][desk][settings]") {
    Desk w;
    w.open();
    w.window->resize(911, 512);
    QObject::connect(w.window.get(), &ui::MainWindow::rebuildWanted, w.window.get(), [&w] { w.window->rebuild(); });
    w.act(u"Settings"_s)->trigger();
    w.settle();
    const auto scroll = [&w] {
        auto* box = w.window->findChild<QComboBox*>(u"theme"_s);
        REQUIRE(box != nullptr);
        for (QWidget* around = box; around != nullptr; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around); area != nullptr && area->verticalScrollBar()->maximum() > 0) return area->verticalScrollBar();
        FAIL("nothing scrolls");
        return static_cast<QScrollBar*>(nullptr);
    };
    scroll()->setValue(scroll()->maximum() / 2);
    const int before = scroll()->value();
    REQUIRE(before > 0);
    w.choose(u"Light or dark"_s, u"Dark"_s);
    CHECK(QTest::qWaitFor([&] { return scroll()->value() == before; }, 5000));
    w.act(u"Undo"_s)->trigger();
    QCoreApplication::processEvents();
}

TEST_CASE("Enter presses the undo in the foot, as Space does", "[window][desk][keyboard]") {
    Desk w;
    w.open();
    w.file.add("note", {{"title", u"Före"_s}, {"day", QDate(2026, 11, 20)}});
    QToolButton* undo = nullptr;
    for (QToolButton* button : w.window->findChildren<QToolButton*>())
        if (button->defaultAction() == w.act(u"Undo"_s)) undo = button;
    REQUIRE(undo != nullptr);
    undo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(undo, Qt::Key_Return);
    CHECK(w.file.count("note") == 0);
}

TEST_CASE("a quick note whose numbers are masked closes as one that is saved at once", "[window][desk][note]") {
    Desk w;
    const QString category = w.file.add("category", {{"name", u"Klotter"_s}});
    const QString area = w.file.add("area", {{"name", u"Lomma"_s}});
    w.file.add("incident", {{"occurred", u"2026-11-01"_s}, {"category", category}, {"area", area}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    // It goes away by itself when it has closed.
    const QPointer<ui::QuickNote> note = w.window->findChild<ui::QuickNote*>();
    REQUIRE(note != nullptr);
    auto* form = note->findChild<ui::RecordForm*>();
    const auto row = [&](const QByteArray& key) -> ui::FieldRow& {
        for (ui::FieldRow* found : form->findChildren<ui::FieldRow*>())
            if (found->field().key == key) return *found;
        FAIL("no field " << key.toStdString());
        throw std::logic_error("unreachable");
    };
    const auto press = [note](const QString& text) {
        for (QPushButton* button : note->findChildren<QPushButton*>())
            if (button->text() == text) return button->click();
        FAIL("no button " << text.toStdString());
    };
    row("category").setValue(category);
    Q_EMIT row("category").edit().changed();
    row("description").setValue(u"Ring 189001019802"_s);
    Q_EMIT row("description").edit().changed();
    press(u"Save"_s);
    REQUIRE(w.file.count("incident") == 1);
    press(u"Mask it"_s);
    CHECK(QTest::qWaitFor([&w, note] { return w.file.count("incident") == 2 && note.isNull(); }, 5000));
}

TEST_CASE("whoever clicks \"Write the visits\" can say at once how it was, by 1, 2 or 3", "[window][rounds]") {
    Desk w;
    const QString premises = w.file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    const QString round = w.file.add("round", {{"day", w.file.clock().today()}, {"kind", u"outer"_s}, {"stops", QStringList{premises}}});
    w.open();
    w.go(Qt::Key_7);
    w.visible<ui::SectionPage>().goTo(u"round "_s + round);
    auto* view = w.window->findChild<ui::RoundView*>();
    REQUIRE(view != nullptr);
    QAbstractButton* word = nullptr;
    for (QAbstractButton* button : w.window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == u"Write the visits"_s) word = button;
    REQUIRE(word != nullptr);
    QTest::mouseClick(word, Qt::LeftButton);
    REQUIRE(view->isVisible());
    QTest::keyClick(w.window->focusWidget(), Qt::Key_1);
    QTest::keyClick(w.window->focusWidget(), Qt::Key_Return);
    CHECK(w.file.count("inspection") == 1);
}

TEST_CASE("the places of a new round can be chosen as soon as its day and kind stand there", "[window][rounds]") {
    Desk w;
    w.file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    w.open();
    w.go(Qt::Key_7);
    w.visible<ui::SectionPage>().goTo(u"round "_s);
    records::Record preset = w.kind("round").blank;
    w.kind("round").setValue(preset, "day", w.file.clock().today());
    w.kind("round").setValue(preset, "kind", u"coordinated"_s);
    w.visible<ui::SectionPage>().showKind(w.kind("round")).startNew(preset);
    QCoreApplication::processEvents();
    REQUIRE(w.file.count("round") == 0);
    for (QAbstractButton* button : w.window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == u"Choose premises"_s) QTest::mouseClick(button, Qt::LeftButton);
    CHECK(w.file.count("round") == 1);
    CHECK(w.visible<ui::RoundChoice>().isEnabled());
}

TEST_CASE("Ctrl+End in a list chooses the last record, whose form is shown", "[window][list][keyboard]") {
    Desk w;
    const QString first = w.file.add("note", {{"title", u"A"_s}, {"day", QDate(2026, 1, 1)}});
    const QString last = w.file.add("note", {{"title", u"B"_s}, {"day", QDate(2026, 11, 1)}});
    w.open();
    w.go(Qt::Key_9);
    w.visible<ui::SectionPage>().goTo(u"note "_s + first);
    auto& table = *w.list().findChild<ui::RecordTable*>();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    const QString at = w.list().currentId();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    CHECK(QSet<QString>{at, w.list().currentId()} == QSet<QString>{first, last});
    CHECK(w.form().currentId() == w.list().currentId());
}

}  // namespace desk_manners_test
