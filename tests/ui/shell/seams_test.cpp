// Where parts of the window meet: list and form, field and record, draft and list, record and year.
#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/look/focus_chain.h"
#include "ui/shell/section_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seams_test {

/// The window on the page of registers with its notes, the newest first.
struct Seams : support::WindowGround {
    QString older;
    QString newer;

    Seams() {
        file.clock().setDay(QDate(2026, 11, 25));
        older = file.add("note", {{"title", u"Äldre"_s}, {"day", QDate(2026, 11, 1)}});
        newer = file.add("note", {{"title", u"Nyare"_s}, {"day", QDate(2026, 11, 20)}});
    }
    void openNotes() {
        open();
        QTest::keyClick(window.get(), Qt::Key_9, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    template <class T>
    [[nodiscard]] T& visible() const {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible()) return *widget;
        throw std::runtime_error("nothing of the sort is visible");
    }
    [[nodiscard]] ui::RecordForm& form() const { return visible<ui::RecordForm>(); }
    [[nodiscard]] ui::RecordList& list() const { return visible<ui::RecordList>(); }
    [[nodiscard]] ui::RecordTable& table() const { return visible<ui::RecordTable>(); }
    [[nodiscard]] ui::FieldRow& row(const char* key) const {
        for (ui::FieldRow* candidate : form().findChildren<ui::FieldRow*>())
            if (candidate->field().key == key) return *candidate;
        throw std::runtime_error(key);
    }
    [[nodiscard]] int year() const { return this->part<QComboBox>(u"The year that the pages speak of"_s).currentText().toInt(); }
    void click(const QString& id) const {
        auto& model = static_cast<ui::RecordModel&>(*table().model());
        const int at = model.rowOf(id);
        REQUIRE(at >= 0);
        const QRect cell = table().visualRect(model.index(at, table().currentIndex().isValid() ? table().currentIndex().column() : 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(40, cell.center().y()));
    }
    void write(const char* field, const QString& text) const {
        form().focusField(field);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        support::EditBench::type(text);
    }
    /// The row that is selected is the record that is shown, and it is @p id.
    void shows(const QString& id) const {
        CHECK(list().currentId() == id);
        CHECK(form().currentId() == id);
        CHECK(form().findChildren<ui::FieldRow*>().first()->isVisible());
    }
};

TEST_CASE("another row chosen while a form holds changes shows that row, and what was written is saved", "[seams][window]") {
    Seams w;
    w.openNotes();
    REQUIRE(w.form().currentId() == w.newer);
    w.write("title", u"Ändrad"_s);

    SECTION("by the mouse") { w.click(w.older); }
    SECTION("by the keys of the list") {
        w.list().focusTable();
        QTest::keyClick(&w.table(), Qt::Key_Down);
    }
    SECTION("when the list is sorted by what was changed") {
        w.table().sortBy(static_cast<ui::RecordModel&>(*w.table().model()).columnOf("title"), false);
        w.click(w.older);
    }
    w.shows(w.older);
    CHECK(w.file.text("note", w.newer, "title") == u"Ändrad"_s);
}

TEST_CASE("a form opens at its top, wherever the one before was", "[seams][window]") {
    Seams w;
    w.openNotes();
    w.window->resize(911, 512);
    QCoreApplication::processEvents();
    QScrollBar* bar = nullptr;
    for (QScrollArea* area : w.form().findChildren<QScrollArea*>()) bar = area->verticalScrollBar();
    REQUIRE(bar != nullptr);
    REQUIRE(bar->maximum() > 0);
    const auto scrolled = [&] {
        bar->setValue(bar->maximum());
        return bar->value() > 0;
    };
    REQUIRE(scrolled());
    w.click(w.older);
    CHECK(bar->value() == 0);
    REQUIRE(scrolled());
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(bar->value() == 0);
}

TEST_CASE("what appears later in a form is no new stop of Tab", "[seams][window][keyboard]") {
    Seams w;
    w.file.add("area", {{"name", u"Lomma"_s}});
    w.file.add("role", {{"key", u"police"_s}, {"label", u"Polis"_s}});
    w.open();
    w.window->resize(1366, 768);
    QTest::keyClick(w.window.get(), Qt::Key_8, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const auto stops = [&w] {
        QList<QWidget*> all;
        for (QWidget* stop : ui::focusChainOf(w.form()))
            if (stop->isVisible() && stop->isEnabled()) all << stop;
        return all;
    };
    const QList<QWidget*> before = stops();
    w.write("area", u"Lomma"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    w.write("description", u"Tage ringde från 070-1740609"_s);  // a mark appears
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(stops() == before);
}

TEST_CASE("a filter that hides the record being written saves it and shows one of those that are left", "[seams][window]") {
    Seams w;
    w.openNotes();
    w.write("title", u"Ändrad"_s);
    auto* search = w.list().findChild<QLineEdit*>();
    search->setFocus();
    support::EditBench::type(u"Äldre"_s);
    QTest::keyClick(search, Qt::Key_Return);
    w.shows(w.older);
    CHECK(w.list().count() == 1);
    CHECK(w.file.text("note", w.newer, "title") == u"Ändrad"_s);
}

TEST_CASE("a record written so that its list leaves it out stays shown", "[seams][window]") {
    Seams w;
    w.openNotes();
    w.write("day", u"2025-03-01"_s);
    REQUIRE(w.form().commit());
    w.shows(w.newer);
    CHECK(w.year() == 2026);
    CHECK(w.list().year() == 2025);
}

TEST_CASE("a new record that is begun has no row selected; the row chosen then is shown, and the new one is saved", "[seams][window]") {
    Seams w;
    w.openNotes();
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(w.list().currentId().isEmpty());
    w.write("title", u"Ny"_s);
    w.click(w.newer);  // the one that was shown before
    w.shows(w.newer);
    CHECK(w.file.count("note") == 3);
}

TEST_CASE("the row chosen beside a new record that cannot be saved is the one that is selected and shown; the draft has its own", "[seams][window]") {
    Seams w;
    w.openNotes();
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("text", u"Utan rubrik"_s);  // no title, and no draft is kept yet
    SECTION("before its draft is in the list") {}
    SECTION("after it has been changed again") {
        w.form().keepDraft();
        w.write("text", u"Utan rubrik, ändrat"_s);
    }
    w.click(w.older);
    w.shows(w.older);
    CHECK(w.file.count("note") == 2);
    const auto drafts = w.file->drafts().all();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    w.click(drafts->first().record.id);
    w.shows(drafts->first().record.id);
}

TEST_CASE("who asks to take back and thinks better of it with Escape goes on in the same field", "[seams][window][keyboard]") {
    Seams w;
    w.openNotes();
    w.write("title", u"Ändrad"_s);
    const QWidget* field = QApplication::focusWidget();
    support::EditBench::press(Qt::Key_Escape);
    REQUIRE(QApplication::focusWidget() != field);
    support::EditBench::press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == field);
    CHECK(w.form().isDirty());
}

TEST_CASE("a record removed elsewhere while nothing of it is written gives way to its neighbour", "[seams][window]") {
    Seams w;
    w.openNotes();
    REQUIRE(w.file.tryRemove("note", w.newer));
    w.shows(w.older);
    REQUIRE(w.file->undo());
    w.shows(w.older);
}

TEST_CASE("undo inside a field ends where the record ends", "[seams][window]") {
    Seams w;
    const QString type = w.file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat möte"_s}});
    const QString first = w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}});
    const QString second = w.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 10)}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_6, Qt::ControlModifier);
    QCoreApplication::processEvents();
    REQUIRE(w.list().select(first));
    // Every kind of edit: typed in the first, then emptied again, so that both records show the same.
    for (const char* field : {"title", "place", "roles", "notes"}) {
        INFO(field);
        if (w.form().findChildren<ui::FieldRow*>().isEmpty()) continue;
        bool there = false;
        for (const ui::FieldRow* row : w.form().findChildren<ui::FieldRow*>()) there = there || row->field().key == field;
        if (!there) continue;
        w.form().focusField(field);
        support::EditBench::type(u"Bara hos den första"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        support::EditBench::press(Qt::Key_Delete);
    }
    w.click(second);
    w.shows(second);
    for (const auto* row : w.form().findChildren<ui::FieldRow*>()) {
        for (const auto* line : row->findChildren<QLineEdit*>()) {
            INFO(row->field().key.toStdString());
            CHECK_FALSE(line->isUndoAvailable());
        }
        for (const auto* text : row->findChildren<QPlainTextEdit*>()) CHECK_FALSE(text->document()->isUndoAvailable());
    }
}

TEST_CASE("opening an old record shows it in its year and leaves the year of the window alone", "[seams][window][year]") {
    Seams w;
    const QString old = w.file.add("note", {{"title", u"Från förr"_s}, {"day", QDate(2024, 5, 2)}});
    w.openNotes();
    const auto widen = [&w]() -> QToolButton& {
        for (QToolButton* button : w.list().findChildren<QToolButton*>())
            if (button->isVisible() && button->text().contains(u"2026"_s)) return *button;
        throw std::runtime_error("the list does not say its year");
    };
    CHECK(widen().text() == u"Only 2026 – show all years"_s);
    REQUIRE(w.list().select(old));
    w.shows(old);
    CHECK(w.year() == 2026);
    CHECK(w.list().year() == 2024);
    CHECK(widen().text() == u"2024 is shown here – back to 2026"_s);

    SECTION("a press leads back") {
        widen().click();
        CHECK(w.list().year() == 2026);
        CHECK(w.list().count() == 2);
    }
    SECTION("so does leaving the page") {
        QTest::keyClick(w.window.get(), Qt::Key_6, Qt::ControlModifier);
        QTest::keyClick(w.window.get(), Qt::Key_9, Qt::ControlModifier);
        QCoreApplication::processEvents();
        CHECK(w.list().year() == 2026);
    }
    SECTION("and the list can be widened to all years") {
        widen().click();
        widen().click();
        CHECK(w.list().count() == 3);
        CHECK(w.year() == 2026);
    }
}

TEST_CASE("the year of the window is not changed by an arrow that passes its box", "[seams][window][year]") {
    Seams w;
    w.file.add("note", {{"title", u"Från förr"_s}, {"day", QDate(2024, 5, 2)}});
    w.openNotes();
    auto& years = w.part<QComboBox>(u"The year that the pages speak of"_s);
    years.setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_End}) QTest::keyClick(&years, key);
    CHECK(w.year() == 2026);
}

TEST_CASE("an untouched new form is no draft, has no red, and Escape gives it up", "[seams][window][drafts]") {
    Seams w;
    w.openNotes();
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    for (int i = 0; i < 6; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (const ui::FieldRow* row : w.form().findChildren<ui::FieldRow*>()) CHECK(row->issue().isEmpty());
    QTest::keyClick(w.window.get(), Qt::Key_6, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_9, Qt::ControlModifier);
    CHECK(w.file->drafts().all()->isEmpty());
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    w.shows(w.newer);
    CHECK(w.file.count("note") == 2);
}

TEST_CASE("a draft is a row of its list, restored whole, and the record takes its place", "[seams][window][drafts]") {
    Seams w;
    w.file.add("category", {{"name", u"Klotter"_s}});
    w.file.add("area", {{"name", u"Lomma"_s}});
    w.open();
    const auto go = [&w](Qt::Key page) {
        QTest::keyClick(w.window.get(), page, Qt::ControlModifier);
        QCoreApplication::processEvents();
    };
    go(Qt::Key_8);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("place", u"Busstorget"_s);
    w.write("category", u"Okänd sort"_s);
    const QString id = w.form().currentId();
    go(Qt::Key_6);
    go(Qt::Key_8);
    auto& model = static_cast<ui::RecordModel&>(*w.table().model());
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data(ui::RecordModel::DraftRole).toBool());
    CHECK(model.idAt(0) == id);
    w.click(id);
    w.shows(id);
    // What was typed and means nothing yet stands there again.
    CHECK(w.row("category").findChild<QLineEdit*>()->text() == u"Okänd sort"_s);
    CHECK(w.row("place").findChild<QLineEdit*>()->text() == u"Busstorget"_s);
    CHECK(w.form().isDirty());
    w.write("category", u"Klotter"_s);
    w.write("area", u"Lomma"_s);
    w.write("occurred", u"2026-11-20"_s);
    REQUIRE(w.form().commit());
    CHECK(w.file.count("incident") == 1);
    CHECK(model.rowCount() == 1);
    CHECK_FALSE(model.index(0, 0).data(ui::RecordModel::DraftRole).toBool());
    w.shows(id);
    CHECK(w.file->drafts().all()->isEmpty());
}

TEST_CASE("a draft is removed after a question, for undo could not bring it back", "[seams][window][drafts]") {
    Seams w;
    w.openNotes();
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("text", u"Halvfärdigt"_s);
    w.form().keepDraft();
    const QString id = w.form().currentId();
    w.shows(id);  // the row came with what was written
    w.click(w.older);
    w.click(id);
    w.shows(id);
    w.list().focusTable();
    QTest::keyClick(&w.table(), Qt::Key_Delete);
    auto* question = w.window->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    question->findChildren<QPushButton*>().first()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(w.file->drafts().all()->isEmpty());
    CHECK(w.list().currentId() == w.form().currentId());
    CHECK_FALSE(w.form().currentId().isEmpty());
    CHECK(w.form().currentId() != id);
    CHECK(w.file.count("note") == 2);
}

TEST_CASE("a key that leads to a page leads into its list", "[seams][window][keyboard]") {
    Seams w;
    w.openNotes();
    CHECK(QApplication::focusWidget() == &w.table());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    w.shows(w.older);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_6, Qt::Key_0}) {
        QTest::keyClick(w.window.get(), page, Qt::ControlModifier);
        REQUIRE(QApplication::focusWidget() != nullptr);
        INFO(QApplication::focusWidget()->accessibleName().toStdString());
        CHECK(QApplication::focusWidget()->accessibleName() != u"Pages"_s);
        // Where there is nothing yet, the overview has its first steps and the meetings their search.
        if (page != Qt::Key_1 && page != Qt::Key_6) CHECK(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()) != nullptr);
    }
}

TEST_CASE("an area or a function is made where it is referred to, by its name", "[seams][window][reference]") {
    Seams w;
    w.file.add("category", {{"name", u"Klotter"_s}});
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_8, Qt::ControlModifier);
    QTest::keyClick(w.window.get(), Qt::Key_N, Qt::ControlModifier);
    w.write("area", u"Hamnen"_s);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(w.file.count("area") == 1);
    CHECK(line->text() == u"Hamnen"_s);
    CHECK_FALSE(w.row("area").edit().unreadable());
}

}  // namespace seams_test
