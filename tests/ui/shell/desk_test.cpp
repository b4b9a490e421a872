// What a newcomer stumbles over at the window: undo after a setting, where the keyboard is, what a list leaves out, what moves.
#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"
#include "tests/ui/shell/desk.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/preferences.h"
#include "ui/common/look/word_tabs.h"
#include "ui/focus/decision_dialog.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/quick_note.h"
#include "ui/status/year_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using support::Desk;

namespace desk_test {

QString focusName() {
    const QWidget* focus = QApplication::focusWidget();
    return focus == nullptr ? u"nothing"_s : QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->accessibleName() + focus->objectName();
}

// ---- settings and undo

TEST_CASE("a changed setting stands among the acts that Undo takes back, in its order", "[window][desk][settings]") {
    Desk w;
    w.open();
    const auto language = [&w] { return w.file->setting(records::Setting::ReportLanguage).value(); };
    w.file.add("note", {{"title", u"Före"_s}, {"day", QDate(2026, 11, 20)}});
    w.act(u"Settings"_s)->trigger();
    const QString before = language();
    w.choose(u"Language of reports"_s, u"English"_s);
    REQUIRE(language() == u"en"_s);
    CHECK(w.undoText() == u"Undo: the setting \"Language of reports\""_s);
    SECTION("the setting is taken back first, then the act before it, and both come again") {
        w.act(u"Undo"_s)->trigger();
        CHECK(language() == before);
        CHECK(w.part<QComboBox>(u"Language of reports"_s).currentText() == u"Swedish"_s);
        CHECK(w.file.count("note") == 1);
        CHECK(w.undoText() == u"Undo: add monitoring note"_s);
        REQUIRE(w.act(u"Redo"_s)->isEnabled());
        w.act(u"Redo"_s)->trigger();
        CHECK(language() == u"en"_s);
        w.act(u"Undo"_s)->trigger();
        w.act(u"Undo"_s)->trigger();
        CHECK(w.file.count("note") == 0);
        w.act(u"Redo"_s)->trigger();
        CHECK(w.file.count("note") == 1);
        CHECK(language() == before);
        w.act(u"Redo"_s)->trigger();
        CHECK(language() == u"en"_s);
    }
    SECTION("what was done after it goes first") {
        w.file.add("note", {{"title", u"Efter"_s}, {"day", QDate(2026, 11, 21)}});
        CHECK(w.undoText() == u"Undo: add monitoring note"_s);
        w.act(u"Undo"_s)->trigger();
        CHECK(w.file.count("note") == 1);
        CHECK(language() == u"en"_s);
        w.act(u"Undo"_s)->trigger();
        CHECK(language() == before);
        CHECK(w.file.count("note") == 1);
    }
    SECTION("what was chosen already is no act") {
        w.choose(u"Language of reports"_s, u"English"_s);
        w.act(u"Undo"_s)->trigger();
        CHECK(w.undoText() == u"Undo: add monitoring note"_s);
    }
}

TEST_CASE("a look of this machine is taken back too, and the keyboard stays where it was chosen", "[window][desk][settings]") {
    Desk w;
    w.open();
    QObject::connect(w.window.get(), &ui::MainWindow::rebuildWanted, w.window.get(), [&w] { w.window->rebuild(); });
    w.act(u"Settings"_s)->trigger();
    w.choose(u"Light or dark"_s, u"Dark"_s);
    CHECK(ui::Preferences::load().theme == ui::ThemeChoice::Dark);
    INFO(focusName().toStdString());
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Light or dark"_s);
    w.act(u"Undo"_s)->trigger();
    QCoreApplication::processEvents();
    CHECK(ui::Preferences::load().theme == ui::ThemeChoice::System);
}

// ---- where the keyboard is

TEST_CASE("after a number was masked the keyboard is in the field again", "[window][desk][keyboard]") {
    Desk w;
    w.open();
    w.newNote();
    w.write("title", u"Ring 189001019802"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* mask = w.called<QPushButton>(u"Mask it"_s);
    REQUIRE(mask != nullptr);
    mask->setFocus();
    QTest::keyClick(mask, Qt::Key_Space);
    QCoreApplication::processEvents();
    REQUIRE(w.file.count("note") == 1);
    INFO(focusName().toStdString());
    CHECK(w.row("title").isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Enter in the last field of a new record leads to its row in the list", "[window][desk][keyboard]") {
    Desk w;
    w.open();
    w.go(Qt::Key_9);
    w.visible<ui::SectionPage>().showKind(w.kind("person"));
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("name", u"Säkerhetschefen"_s);
    for (int i = 0; i < 20 && w.form().isAncestorOf(QApplication::focusWidget()); ++i) support::EditBench::press(Qt::Key_Return);
    CHECK(w.file.count("person") == 1);
    INFO(focusName().toStdString());
    CHECK(w.list().isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(w.list().currentId().isEmpty());
}

TEST_CASE("Ctrl+S leaves the keyboard where it is, though something elsewhere is but a draft", "[window][desk][keyboard]") {
    Desk w;
    w.file.add("note", {{"title", u"Äldre"_s}, {"day", QDate(2026, 11, 1)}});
    w.open();
    w.go(Qt::Key_5);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("reason", u"Klotter"_s);
    w.go(Qt::Key_9);
    QWidget* before = QApplication::focusWidget();
    REQUIRE(w.list().isAncestorOf(before));
    QTest::keyClick(before, Qt::Key_S, Qt::ControlModifier);
    QCoreApplication::processEvents();
    INFO(focusName().toStdString());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("the day of a new record that Ctrl+K begins is replaced by what is typed", "[window][desk][keyboard]") {
    Desk w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* dialog = w.window->findChild<ui::FindDialog*>();
    REQUIRE(dialog != nullptr);
    support::EditBench::type(dialog->findChild<QLineEdit*>(), u"add round"_s);
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    w.window->activateWindow();  // as a window manager does when the other one has gone
    REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    INFO(focusName().toStdString());
    REQUIRE(line != nullptr);
    CHECK(line->text() == u"2026-11-26"_s);
    CHECK(line->selectedText() == line->text());
}

TEST_CASE("letters typed where nothing can be written are searched for, and change no year", "[window][desk][keyboard]") {
    Desk w;
    w.file.add("note", {{"title", u"Äldre"_s}, {"day", QDate(2026, 11, 1)}});
    w.open();
    w.go(Qt::Key_9);
    auto* search = w.list().findChild<QLineEdit*>();
    SECTION("in the rows of a list") {
        w.list().focusTable();
        support::EditBench::type(u"ä"_s);
        CHECK(search->text() == u"ä"_s);
        CHECK(search->hasFocus());
    }
    SECTION("on a button of the list") {
        for (auto* button : w.list().findChildren<QToolButton*>())
            if (button->text() == u"Filter"_s) button->setFocus();
        support::EditBench::type(u"k"_s);
        CHECK(search->text() == u"k"_s);
    }
    SECTION("on the year") {
        auto& years = w.part<QComboBox>(u"The year that the pages speak of"_s);
        years.setFocus();
        const QString before = years.currentText();
        support::EditBench::type(u"A"_s);
        CHECK(years.currentText() == before);
        years.hidePopup();
    }
}

TEST_CASE("letters typed upon one that is chosen already write a further name", "[window][desk][keyboard]") {
    Desk w;
    const QString role = w.file.add("role", {{"key", u"police"_s}, {"label", u"Polis"_s}});
    const QString type = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}, {"roles", QStringList{role}}});
    w.open();
    w.go(Qt::Key_6);
    REQUIRE_FALSE(w.form().currentId().isEmpty());
    auto* chip = w.row("roles").findChild<QToolButton*>();
    REQUIRE(chip != nullptr);
    chip->setFocus();
    support::EditBench::type(u"So"_s);
    auto* line = w.row("roles").findChild<QLineEdit*>();
    CHECK(line->text() == u"So"_s);
    CHECK(line->hasFocus());
}

TEST_CASE("what is typed before the search over everything has the keyboard is in it", "[window][desk][keyboard]") {
    Desk w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* dialog = w.window->findChild<ui::FindDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE_FALSE(dialog->isActiveWindow());
    QTest::keyClick(w.window->windowHandle(), Qt::Key_M);
    CHECK(dialog->findChild<QLineEdit*>()->text().toLower() == u"m"_s);
}

// ---- lists that a press elsewhere narrows

TEST_CASE("a list that a press has narrowed says so, and is whole again by a key, a press or coming to the page", "[window][desk][list]") {
    Desk w;
    const QString category = w.file.add("category", {{"name", u"Skadegörelse"_s}});
    const QString area = w.file.add("area", {{"name", u"Lomma"_s}});
    for (const QString& day : {u"2026-11-18T20:00"_s, u"2026-11-19T20:00"_s, u"2026-11-25T20:00"_s})
        w.file.add("incident", {{"occurred", day}, {"category", category}, {"area", area}});
    w.open();
    w.go(Qt::Key_8);
    w.settle();
    REQUIRE(w.list().count() == 3);
    REQUIRE(QTest::qWaitFor([&w] { return w.called<QPushButton>(u"Show what is new"_s) != nullptr; }, 5000));
    w.called<QPushButton>(u"Show what is new"_s)->click();
    w.settle();
    REQUIRE(w.list().count() == 1);
    CHECK(w.called<QLabel>(u"Only a part is shown:"_s) != nullptr);
    SECTION("Esc") { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); }
    SECTION("the button") {
        REQUIRE(w.called<QToolButton>(u"Show all (Esc)"_s) != nullptr);
        w.called<QToolButton>(u"Show all (Esc)"_s)->click();
        QCoreApplication::processEvents();
    }
    SECTION("the page by its key, from another page") {
        w.go(Qt::Key_6);
        w.go(Qt::Key_8);
    }
    SECTION("the page by its key, when it is shown") { w.go(Qt::Key_8); }
    w.settle();
    CHECK(w.list().count() == 3);
    CHECK(w.called<QLabel>(u"Only a part is shown:"_s) == nullptr);
}

// ---- forms keep their place

TEST_CASE("no message and no question moves the fields of a form", "[window][desk][form]") {
    Desk w;
    w.open();
    w.window->resize(1366, 768);
    w.newNote();
    const QList<const char*> fields{"title", "day", "text", "commitments"};
    QList<int> before;
    for (const char* field : fields) before << w.placeOf(field);
    const auto keeps = [&] {
        QCoreApplication::processEvents();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            INFO(fields[i]);
            CHECK(w.placeOf(fields[i]) == before[i]);
        }
    };
    SECTION("whether one takes back what one wrote") {
        w.write("title", u"Något"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        REQUIRE(w.called<QPushButton>(u"Take back"_s) != nullptr);
        keeps();
    }
    SECTION("what to do with a number of a person") {
        w.write("title", u"Ring 189001019802"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(w.called<QPushButton>(u"Mask it"_s) != nullptr);
        keeps();
    }
    SECTION("a day that is none") {
        w.write("day", u"30/2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE_FALSE(w.row("day").issue().isEmpty());
        keeps();
    }
    SECTION("what must be filled in") {
        w.write("text", u"Radio"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE_FALSE(w.row("title").issue().isEmpty());
        keeps();
    }
}

TEST_CASE("the words of a record's views stay where they are pressed", "[window][desk]") {
    Desk w;
    w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    w.open();
    w.window->resize(1366, 768);
    w.go(Qt::Key_5);
    const auto place = [&w] { return w.called<QRadioButton>(u"Causes"_s)->mapTo(w.window.get(), QPoint()); };
    const QPoint before = place();
    w.called<QRadioButton>(u"Causes"_s)->click();
    QCoreApplication::processEvents();
    CHECK(place() == before);
}

TEST_CASE("nothing that cannot be read moves a field of any form", "[window][desk][form]") {
    const support::Spoken spoken(base::Language::Swedish);
    support::EditBench bench;
    for (const records::Kind* kind : bench.file.catalogue().kinds()) {
        if (kind->workflow) continue;
        ui::RecordForm form(bench.session, *kind);
        form.resize(420, 700);  // the least that a panel beside a list has on a small screen, and a little
        form.startNew(kind->blank);
        support::EditBench::show(form);
        QCoreApplication::processEvents();
        QList<ui::FieldRow*> rows;
        for (ui::FieldRow* row : form.findChildren<ui::FieldRow*>())
            if (row->isVisible()) rows << row;
        for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
            const int before = rows[i + 1]->y();
            rows[i]->edit().showTyped(u"32/13 så"_s);
            const auto unreadable = rows[i]->edit().unreadable();
            rows[i]->setIssue(unreadable ? base::sentence(*unreadable) : base::sentence({"required", "This must be filled in.", {}}));
            QCoreApplication::processEvents();
            INFO(kind->key.toStdString() << ' ' << rows[i]->field().key.toStdString() << ": " << rows[i]->issue().toStdString());
            CHECK(rows[i + 1]->y() - before == 0);
            rows[i]->setIssue({});
            QCoreApplication::processEvents();
        }
    }
}

// ---- what new records begin with

TEST_CASE("no number that nobody has said stands in a new record", "[window][desk][form]") {
    Desk w;
    const QString type = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString meeting = w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}});
    w.file.add("agenda-item", {{"meeting", meeting}, {"number", qint64(4)}, {"text", u"Lägesbild"_s}});
    w.open();
    SECTION("an item of an agenda gets the number after the last") {
        w.go(Qt::Key_6);
        auto* add = w.called<QToolButton>(u"Add agenda item"_s);
        REQUIRE(add != nullptr);
        add->click();
        QCoreApplication::processEvents();
        QString number;
        for (ui::FieldRow* row : w.window->findChildren<ui::FieldRow*>())
            if (row->isVisible() && row->field().key == "number") number = row->findChild<QLineEdit*>()->text();
        CHECK(number == u"5"_s);
    }
    SECTION("a year is the window's, and a count is empty") {
        w.go(Qt::Key_9);
        w.visible<ui::SectionPage>().showKind(w.kind("population"));
        QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
        CHECK(w.row("year").findChild<QLineEdit*>()->text() == u"2026"_s);
        CHECK(w.row("inhabitants").findChild<QLineEdit*>()->text().isEmpty());
    }
}

// ---- messages

TEST_CASE("a message that names what stands there no more goes, and one about two days goes when either is mended", "[window][desk][form]") {
    Desk w;
    w.open();
    w.newNote();
    w.write("day", u"30/2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(w.row("day").issue().contains(u"30/2"_s));
    w.write("day", u"30/"_s);
    CHECK(w.row("day").issue().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(w.row("day").issue().contains(u"30/"_s));
    w.visible<ui::SectionPage>().showKind(w.kind("public-request"));
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("received", u"2026-11-20"_s);
    w.write("asked", u"Rapporten"_s);
    w.write("answered", u"2026-11-01"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE_FALSE(w.row("answered").issue().isEmpty());
    w.write("received", u"2026-10-20"_s);
    CHECK(w.row("answered").issue().isEmpty());
}

TEST_CASE("Ctrl+K finds the acts that the first steps and the menus name", "[window][desk]") {
    Desk w;
    w.open();
    const auto found = [&w](const QString& words) {
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* dialog = w.window->findChild<ui::FindDialog*>();
        REQUIRE(dialog != nullptr);
        support::EditBench::type(dialog->findChild<QLineEdit*>(), words);
        auto* list = dialog->findChild<QListWidget*>();
        const QString first = list->item(0)->flags().testFlag(Qt::ItemIsEnabled) ? list->item(0)->text() : QString();
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return first;
    };
    CHECK(found(u"plan several"_s).startsWith(u"Plan several meetings"_s));
    CHECK(found(u"as a table incidents"_s).contains(u"incidents"_s));
    CHECK(found(u"choose the premises"_s).contains(u"round"_s));
    CHECK(found(u"change history"_s).startsWith(u"Change history"_s));
    CHECK(found(u"save a copy"_s).startsWith(u"Save a copy"_s));
}

TEST_CASE("Ctrl+2 leads into the list of commitments", "[window][desk][keyboard]") {
    Desk d;
    d.open();
    d.go(Qt::Key_2);
    CHECK(QApplication::focusWidget()->objectName() == u"commitments"_s);
}

TEST_CASE("a meeting like the last one is shown in the list, where Ctrl+Z takes it back, and is offered once a day", "[window][desk][keyboard]") {
    Desk d;
    d.open();
    const QString type = d.file.add("meeting-type", {{"key", u"weekly-picture"_s}, {"label", u"Veckolägesbild"_s}});
    const QString role = d.file.add("role", {{"key", u"chief"_s}, {"label", u"Chef"_s}});
    const QString held = d.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 19)}, {"state", u"held"_s}, {"roles", QStringList{role}}});
    const qint64 before = d.file.count("meeting");
    d.go(Qt::Key_6);
    REQUIRE(d.list().select(held));
    QCoreApplication::processEvents();
    auto* another = d.called<QPushButton>(u"Log today's meeting – same participants"_s);
    REQUIRE(another != nullptr);
    another->setFocus();
    another->click();
    QCoreApplication::processEvents();
    CHECK(d.file.count("meeting") == before + 1);
    CHECK(d.list().isAncestorOf(QApplication::focusWidget()));
    REQUIRE(d.list().select(held));
    QCoreApplication::processEvents();
    CHECK(d.called<QPushButton>(u"Log today's meeting – same participants"_s) == nullptr);
    d.act(u"Undo"_s)->trigger();
    CHECK(d.file.count("meeting") == before);
}

TEST_CASE("the window begins with the keyboard in the page, and by Tab a page comes before the foot", "[window][desk][keyboard]") {
    Desk w;
    w.file.add("note", {{"title", u"Något"_s}, {"day", QDate(2026, 11, 1)}});  // something to undo in the foot
    w.open();
    CHECK(w.part<QWidget>(u"What is late"_s).hasFocus());
    w.go(Qt::Key_3);  // built after the foot
    auto* year = w.window->findChild<QComboBox*>();  // the last of the side bar
    REQUIRE(year != nullptr);
    year->setFocus();
    support::EditBench::press(Qt::Key_Tab);
    const auto* page = w.window->findChild<ui::YearPage*>();
    REQUIRE(page != nullptr);
    INFO(focusName().toStdString());
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    support::EditBench::press(Qt::Key_Backtab);
    CHECK(year->hasFocus());
}

TEST_CASE("Alt+Left gives the keyboard back to what one went on from", "[window][desk][keyboard]") {
    Desk w;
    const QString type = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 28)}});
    w.open();
    auto& coming = w.part<QListWidget>(u"What waits, and the next fourteen days"_s);
    coming.setFocus();
    QTest::keyClick(&coming, Qt::Key_Return);
    REQUIRE_FALSE(coming.isVisible());
    QTest::keyClick(w.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(coming.hasFocus());
}

TEST_CASE("what is not saved yet is said once, not on each page that one goes to", "[window][desk][drafts]") {
    Desk w;
    w.file.add("note", {{"title", u"Något"_s}, {"day", QDate(2026, 11, 1)}});
    w.open();
    w.go(Qt::Key_9);
    w.settle();
    w.write("day", u"30/2"_s);
    w.go(Qt::Key_1);
    const auto told = [&w] { return w.part<QLabel>(u"What happened"_s).text(); };
    CHECK(told().contains(u"Not saved yet"_s));
    w.go(Qt::Key_9);
    w.go(Qt::Key_1);
    CHECK(told().isEmpty());
}

TEST_CASE("what is typed before the quick note has the keyboard is in it", "[window][desk][keyboard][note]") {
    Desk w;
    w.file.add("category", {{"name", u"Misstanke"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = w.window->findChild<ui::QuickNote*>();
    REQUIRE(note != nullptr);
    REQUIRE_FALSE(note->isActiveWindow());
    auto* field = qobject_cast<QLineEdit*>(note->focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClick(w.window->windowHandle(), Qt::Key_M);
    CHECK(field->text().toLower().startsWith(u'm'));
}

TEST_CASE("Ctrl+K finds what the bars of pages offer, and does it", "[window][desk]") {
    Desk w;
    const QString type = w.file.add("meeting-type", {{"key", u"weekly"_s}, {"label", u"Veckomöte"_s}});
    w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 19)}, {"state", u"held"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* dialog = w.window->findChild<ui::FindDialog*>();
    REQUIRE(dialog != nullptr);
    support::EditBench::type(dialog->findChild<QLineEdit*>(), u"today's meeting"_s);
    REQUIRE(dialog->findChild<QListWidget*>()->item(0)->text().startsWith(u"Log today's meeting"_s));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&w] { return w.file.count("meeting") == 2; }, 5000));
}

TEST_CASE("Ctrl+K finds the steps of decisions before their page was opened, takes them, and says which row has them", "[window][desk]") {
    Desk w;
    const QString area = w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    w.open();
    const auto press = [&w](const QString& words) {
        support::EditBench::show(*w.window);
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* dialog = w.window->findChild<ui::FindDialog*>();
        REQUIRE(dialog != nullptr);
        support::EditBench::type(dialog->findChild<QLineEdit*>(), words);
        const QString first = dialog->findChild<QListWidget*>()->item(0)->text();
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return first;
    };
    CHECK(press(u"Prioritise"_s).startsWith(u"Prioritise"_s));
    const auto told = [&w] { return w.part<QLabel>(u"What happened"_s).text(); };
    CHECK(QTest::qWaitFor([&] { return told().contains(u"Choose a focus area that has the state: proposed."_s); }, 5000));
    CHECK(w.visible<ui::SectionPage>().currentId() == area);
    CHECK(press(u"Propose"_s).startsWith(u"Propose"_s));
    CHECK(QTest::qWaitFor([&] { return w.window->findChild<ui::DecisionDialog*>() != nullptr; }, 5000));
}

TEST_CASE("an act that no record shown has says which one has it", "[window][desk]") {
    Desk w;
    const QString type = w.file.add("meeting-type", {{"key", u"weekly"_s}, {"label", u"Veckomöte"_s}});
    w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 12, 3)}, {"state", u"planned"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* dialog = w.window->findChild<ui::FindDialog*>();
    REQUIRE(dialog != nullptr);
    support::EditBench::type(dialog->findChild<QLineEdit*>(), u"today's meeting"_s);
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return w.part<QLabel>(u"What happened"_s).text().contains(u"held on an earlier day"_s); }, 5000));
}

TEST_CASE("what undo says is no button: it names what was taken back", "[window][desk]") {
    Desk w;
    w.file.add("note", {{"title", u"Något"_s}, {"day", QDate(2026, 11, 1)}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(w.file.count("note") == 0);
    const QString told = w.part<QLabel>(u"What happened"_s).text();
    CHECK(told.startsWith(u"Taken back: "_s));
    CHECK_FALSE(told.contains(u"Undo"_s));
}

}  // namespace desk_test
