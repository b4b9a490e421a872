#include "ui/shell/main_window.h"

#include "app/composition/kinds.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/quick_note.h"
#include "ui/shell/section_page.h"
#include "ui/shell/sections.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace main_window_test {

/// The whole window over a file of its own.
struct Window : support::WindowGround {
    [[nodiscard]] ui::SectionPage& sectionShown() const {
        for (ui::SectionPage* page : window->findChildren<ui::SectionPage*>())
            if (page->isVisible()) return *page;
        FAIL("no page of lists is shown");
        throw std::logic_error("unreachable");
    }
    [[nodiscard]] qint64 shown() const {
        for (const ui::RecordList* list : sectionShown().findChildren<ui::RecordList*>())
            if (list->isVisible()) return list->count();
        return -1;
    }
    /// The form shown, the outermost.
    [[nodiscard]] ui::RecordForm& form() const {
        for (ui::RecordForm* found : window->findChildren<ui::RecordForm*>())
            if (found->isVisible()) return *found;
        FAIL("no form is shown");
        throw std::logic_error("unreachable");
    }
    void choose(QComboBox& box, const QString& word) {
        const int index = box.findText(word);
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    [[nodiscard]] QAction& action(const QString& text) const {
        for (QAction* found : window->findChildren<QAction*>())
            if (QString(found->text()).remove(u'&') == text) return *found;
        QStringList texts;
        for (const QAction* found : window->findChildren<QAction*>()) texts << found->text();
        FAIL("no action " << text.toStdString() << " among " << texts.join(u'|').toStdString());
        throw std::logic_error("unreachable");
    }
};

TEST_CASE("every kind that is no part of another has its place on exactly one page", "[window]") {
    const QList<ui::Section> sections = ui::sectionsOf(app::catalogue());
    for (const records::Kind* kind : app::catalogue().kinds()) {
        INFO(kind->key.toStdString());
        const auto places = std::count_if(sections.cbegin(), sections.cend(), [&](const ui::Section& section) { return section.holds(*kind); });
        CHECK(places == (kind->owner < 0 ? 1 : 0));
    }
}

TEST_CASE("Ctrl and a number opens a page, and the side bar follows", "[window]") {
    Window w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_7, Qt::ControlModifier);
    CHECK(w.sectionShown().section().key == "inspections");
    CHECK(w.part<QListWidget>(u"Pages"_s).currentRow() == 6);
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    CHECK(w.sectionShown().section().key == "focus");
}

TEST_CASE("the year of the side bar narrows every list, and all years show all", "[window]") {
    Window w;
    w.addNotes(3, u"I år"_s, QDate(2026, 2, 1));
    w.addNotes(2, u"I fjol"_s, QDate(2025, 2, 1));
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_9, Qt::ControlModifier);
    CHECK(w.shown() == 3);
    auto& years = w.part<QComboBox>(u"The year that the pages speak of"_s);
    w.choose(years, u"2025"_s);
    CHECK(w.shown() == 2);
    w.choose(years, u"All years"_s);
    CHECK(w.shown() == 5);
}

TEST_CASE("undo names the act, and takes it back from the foot", "[window]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    w.file.add("note", {{"title", u"Omvärld"_s}, {"day", QDate(2026, 11, 20)}});
    CHECK(w.action(u"Undo: add monitoring note"_s).isEnabled());
    w.action(u"Undo: add monitoring note"_s).trigger();
    CHECK(w.file.count("note") == 0);
    CHECK(w.action(u"Redo: add monitoring note"_s).isEnabled());
}

TEST_CASE("the history tells of the record shown, field by field, and takes an act back", "[window][history]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    const QString id = w.file.add("note", {{"title", u"Före"_s}, {"day", QDate(2026, 11, 20)}});
    w.file.add("note", {{"title", u"En annan"_s}, {"day", QDate(2026, 11, 21)}});
    w.file.set("note", id, {{"title", u"Efter"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_9, Qt::ControlModifier);
    w.action(u"Change history"_s).trigger();
    for (ui::RecordList* list : w.sectionShown().findChildren<ui::RecordList*>())
        if (list->isVisible()) REQUIRE(list->select(id));
    auto& tree = w.part<QTreeWidget>(u"Change history"_s);
    REQUIRE(tree.topLevelItemCount() == 2);
    CHECK(tree.topLevelItem(0)->text(0).startsWith(u"Change monitoring note"_s));
    tree.expandItem(tree.topLevelItem(0));
    REQUIRE(tree.topLevelItem(0)->childCount() == 1);
    CHECK(tree.topLevelItem(0)->child(0)->text(0) == u"Monitoring note: Efter"_s);
    CHECK(tree.topLevelItem(0)->child(0)->child(0)->text(0) == u"Title: Före → Efter"_s);
    tree.setCurrentItem(tree.topLevelItem(0));
    for (QPushButton* button : w.window->findChildren<QPushButton*>())
        if (button->text() == u"Take this act back"_s) button->click();
    CHECK(w.file.text("note", id, "title") == u"Före"_s);
}

TEST_CASE("the window built anew shows the same page, in the language of the moment", "[window]") {
    Window w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_6, Qt::ControlModifier);
    w.window->rebuild();
    QCoreApplication::processEvents();  // new parts show themselves with the next turn
    CHECK(w.sectionShown().section().key == "meetings");
    QTest::keyClick(w.window.get(), Qt::Key_7, Qt::ControlModifier);
    CHECK(w.sectionShown().section().key == "inspections");
}

TEST_CASE("a line of the overview leads to the part that it is about, inside its owners", "[window][overview]") {
    Window w;
    const QString area = w.file.add("focus-area", {{"year", qint64(2025)}, {"title", u"Trygg hamn"_s}});
    const QString plan = w.file.add("plan", {{"focus-area", area}});
    const QString activity = w.file.add("activity", {{"plan", plan}, {"what", u"Sätt upp bommen"_s}, {"due", QDate(2026, 11, 1)}});
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    auto& tasks = w.part<QListWidget>(u"What is late"_s);
    QListWidgetItem* line = nullptr;
    for (int row = 0; row < tasks.count(); ++row)
        if (tasks.item(row)->text() == u"Sätt upp bommen"_s) line = tasks.item(row);
    REQUIRE(line != nullptr);
    tasks.setCurrentItem(line);
    QTest::keyClick(&tasks, Qt::Key_Return);
    CHECK(w.sectionShown().section().key == "focus");
    QStringList open;
    for (const ui::RecordForm* form : w.window->findChildren<ui::RecordForm*>())
        if (form->isVisible()) open << form->currentId();
    CHECK(open == QStringList{area, plan, activity});
}

TEST_CASE("the overview follows what is done", "[window][overview]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    auto& tasks = w.part<QListWidget>(u"What is late"_s);
    const auto holds = [&tasks](const QString& text) {
        for (int row = 0; row < tasks.count(); ++row)
            if (tasks.item(row)->text() == text) return true;
        return false;
    };
    CHECK(holds(u"Nothing is late."_s));
    const QString type = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString meeting = w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}, {"title", u"Planering"_s}});
    CHECK(QTest::qWaitFor([&] { return holds(u"Planering"_s); }, 5000));
    w.file.set("meeting", meeting, {{"state", u"held"_s}});
    CHECK(QTest::qWaitFor([&] { return !holds(u"Planering"_s); }, 5000));
}

TEST_CASE("no decision is offered while a new focus area is written", "[window][decisions]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    const auto offered = [&w] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QPushButton* button : w.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == u"Propose"_s) return true;
        return false;
    };
    REQUIRE(QTest::qWaitFor(offered, 5000));
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(offered());
}

TEST_CASE("undo while something is written saves it first and takes nothing back", "[window]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    const QString id = w.file.add("note", {{"title", u"Före"_s}, {"day", QDate(2026, 11, 20)}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_9, Qt::ControlModifier);
    ui::RecordForm* form = &w.form();
    REQUIRE(form->currentId() == id);
    form->focusField("title");
    support::EditBench::press(Qt::Key_End);
    support::EditBench::type(u" efter"_s);
    w.action(u"Undo: add monitoring note"_s).trigger();
    CHECK(w.file.text("note", id, "title") == u"Före efter"_s);
    CHECK(w.file.count("note") == 1);
    w.action(u"Undo: change monitoring note"_s).trigger();
    CHECK(w.file.text("note", id, "title") == u"Före"_s);
}

TEST_CASE("a record written for another year stays in sight, and the window's year stays too", "[window]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    ui::RecordForm* form = &w.form();
    form->focusField("year");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    support::EditBench::type(u"2027"_s);
    form->focusField("title");
    support::EditBench::type(u"Trygg park"_s);
    const QString id = form->currentId();
    REQUIRE(form->commit());
    CHECK(form->currentId() == id);
    CHECK(w.part<QComboBox>(u"The year that the pages speak of"_s).currentText() == u"2026"_s);
    CHECK(w.shown() == 1);
}

TEST_CASE("a new record's year is replaced by what is typed", "[window][keyboard]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto* year = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(year != nullptr);
    REQUIRE(year->text() == u"2026"_s);
    support::EditBench::type(u"2027"_s);
    CHECK(year->text() == u"2027"_s);
}

TEST_CASE("a page that is left with something unfinished says that it is kept as a draft", "[window]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.form().focusField("problem");
    support::EditBench::type(u"Klotter vid stationen"_s);
    QTest::keyClick(w.window.get(), Qt::Key_6, Qt::ControlModifier);
    CHECK(w.part<QLabel>(u"What happened"_s).text().contains(u"draft"_s));
}

TEST_CASE("a record that a line leads to has the keyboard in its first field", "[window][overview]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    const QString type = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString meeting = w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}, {"title", u"Planering"_s}});
    w.open();
    auto& tasks = w.part<QListWidget>(u"What is late"_s);
    for (int row = 0; row < tasks.count(); ++row)
        if (tasks.item(row)->text() == u"Planering"_s) tasks.setCurrentRow(row);
    QTest::keyClick(&tasks, Qt::Key_Return);
    CHECK(w.form().currentId() == meeting);
    CHECK(w.form().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a window built anew has each menu once", "[window]") {
    Window w;
    w.open();
    const auto menus = [&w] {
        QStringList titles;
        for (const QMenu* menu : w.window->findChildren<QMenu*>())
            if (!menu->title().isEmpty()) titles << menu->title();
        return titles;
    };
    const QStringList before = menus();
    REQUIRE(before.size() == 5);
    w.window->rebuild();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(menus() == before);
}

TEST_CASE("Ctrl+K finds pages, acts, reports and records, by keyboard alone", "[window][search][keyboard]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    const QString id = w.file.add("note", {{"title", u"Rykten om tivolit"_s}, {"day", QDate(2026, 11, 20)}});
    w.open();
    const auto find = [&w](const QString& words) {
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* dialog = w.window->findChild<ui::FindDialog*>();
        REQUIRE(dialog != nullptr);
        support::EditBench::type(dialog->findChild<QLineEdit*>(), words);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QString later = w.file.add("note", {{"title", u"Rykten om tivolit igen"_s}, {"day", QDate(2026, 11, 21)}});
    find(u"tivol 2026-11-20"_s);
    CHECK(w.form().currentId() == id);
    find(u"2026-11-21"_s);
    CHECK(w.form().currentId() == later);
    REQUIRE(w.file.tryRemove("note", later));
    find(u"tivol"_s);
    CHECK(w.form().currentId() == id);
    find(u"rounds"_s);
    CHECK(w.sectionShown().section().key == "inspections");
    find(u"add focus"_s);
    CHECK(w.sectionShown().section().key == "focus");
    CHECK(w.form().isNew());
    find(u"add person"_s);  // not the contact person, whose name has the words in it
    const auto buttons = w.sectionShown().findChildren<QPushButton*>();
    CHECK(std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) { return button->isVisible() && button->text() == u"Add person"_s; }));
    find(u"settings"_s);
    CHECK(w.window->findChild<ui::FindDialog*>() == nullptr);
}

TEST_CASE("a quick note is written from any page, and what is not finished is a draft", "[window][keyboard]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    const QString category = w.file.add("category", {{"name", u"Klotter"_s}});
    const QString area = w.file.add("area", {{"name", u"Lomma"_s}});
    w.file.add("incident", {{"occurred", u"2026-11-01"_s}, {"category", category}, {"area", area}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_6, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = w.window->findChild<ui::QuickNote*>();
    REQUIRE(note != nullptr);
    note->activateWindow();  // a window manager would
    REQUIRE(QTest::qWaitFor([note] { return QApplication::activeWindow() == note; }, 5000));
    auto* form = note->findChild<ui::RecordForm*>();
    form->focusField("place");
    REQUIRE(note->isAncestorOf(QApplication::focusWidget()));
    support::EditBench::type(u"Busstorget"_s);
    REQUIRE(form->isDirty());
    const QString id = form->currentId();
    CHECK_FALSE(form->commit());  // the category is missing
    note->reject();
    CHECK(w.file.count("incident") == 1);
    REQUIRE(w.file->drafts().all()->size() == 1);
    CHECK(w.sectionShown().section().key == "meetings");
    CHECK(w.file->drafts().all()->first().record.id == id);
    CHECK(w.file.catalogue().get("incident").text(w.file->drafts().all()->first().record, "area") == area);
}

TEST_CASE("Ctrl+S does not say that all is saved while something is but a draft", "[window]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.form().focusField("reason");
    support::EditBench::type(u"Klotter"_s);
    QTest::keyClick(w.window.get(), Qt::Key_S, Qt::ControlModifier);
    CHECK(w.part<QLabel>(u"What happened"_s).text().contains(u"draft"_s));
    w.form().focusField("title");
    support::EditBench::type(u"Trygg station"_s);
    QTest::keyClick(w.window.get(), Qt::Key_S, Qt::ControlModifier);
    CHECK(w.part<QLabel>(u"What happened"_s).text() == u"Everything is saved."_s);
    CHECK(w.file.count("focus-area") == 1);
}

TEST_CASE("Ctrl+S saves what is being written of a part inside its owner", "[window]") {
    Window w;
    const QString area = w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    const QString plan = w.file.add("plan", {{"focus-area", area}});
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_5, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&w, area] { return w.form().currentId() == area; }, 5000));
    ui::RecordForm* part = w.form().openPart(w.file.catalogue().get("plan"), plan);
    REQUIRE(part != nullptr);
    part->focusField("evaluation");
    support::EditBench::type(u"Målet är nått"_s);
    QTest::keyClick(w.window.get(), Qt::Key_S, Qt::ControlModifier);
    CHECK(w.file.text("plan", plan, "evaluation") == u"Målet är nått"_s);
}

TEST_CASE("F1 opens the guide of the page, and every page has one", "[window][help]") {
    Window w;
    w.open();
    const auto sections = ui::sectionsOf(app::catalogue());
    for (int i = 0; i < sections.size(); ++i) {
        INFO(sections[i].key.toStdString());
        QTest::keyClick(w.window.get(), static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
        QTest::keyClick(w.window.get(), Qt::Key_F1);
        auto* help = w.window->findChild<ui::HelpDialog*>();
        REQUIRE(help != nullptr);
        CHECK(help->findChild<QTextBrowser*>()->toPlainText().size() > 100);
        help->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        w.window->activateWindow();
        REQUIRE(QTest::qWaitFor([&w] { return QApplication::activeWindow() == w.window.get(); }, 5000));
    }
}

}  // namespace main_window_test
