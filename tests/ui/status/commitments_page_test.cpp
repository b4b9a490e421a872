#include "ui/status/commitments_page.h"

#include "core/agreement/agreement_file.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/drawing_widget.h"
#include "ui/shell/section_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace commitments_page_test {

/// The window over a file with the shipped agreement.
struct Window : support::WindowGround {
    void open() {
        WindowGround::open();
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] QPushButton& button(const QString& text) const {
        for (QPushButton* widget : window->findChildren<QPushButton*>())
            if (widget->isVisible() && widget->text() == text) return *widget;
        FAIL("no button " << text.toStdString());
        throw std::logic_error("unreachable");
    }
    [[nodiscard]] bool isShown(const QString& text) const {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }
    [[nodiscard]] QTreeWidgetItem& line(const QString& start) const {
        settle();
        const auto& list = part<QTreeWidget>(u"Commitments and how they stand"_s);
        for (int group = 0; group < list.topLevelItemCount(); ++group)
            for (int i = 0; i < list.topLevelItem(group)->childCount(); ++i)
                if (list.topLevelItem(group)->child(i)->text(0).startsWith(start)) return *list.topLevelItem(group)->child(i);
        FAIL("no line " << start.toStdString());
        throw std::logic_error("unreachable");
    }
    void choose(const QString& start) const { part<QTreeWidget>(u"Commitments and how they stand"_s).setCurrentItem(&line(start)); }
    QString id(const char* kind, const char* name) {
        QString found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = reader.resolve(reader.catalogue().get(kind), QString::fromUtf8(name)).value(); }));
        return found;
    }
    Window() { REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"shipped"_s)); }
};

TEST_CASE("the page of commitments tells of each how it stands, and follows what is written", "[window][commitments]") {
    Window w;
    w.open();
    CHECK(w.line(u"A28"_s).text(1) == u"Before signing"_s);
    CHECK(w.line(u"A21"_s).text(1) == u"Due soon"_s);
    CHECK(w.line(u"§ 13"_s).text(1) == u"Own measure passed"_s);
    for (const QDate day : {QDate(2023, 9, 1), QDate(2024, 8, 1), QDate(2025, 7, 1), QDate(2026, 6, 11)})
        w.file.add("governance-report", {{"day", day}, {"body", u"council"_s}});
    CHECK(QTest::qWaitFor([&w] { return w.line(u"§ 13"_s).text(1) == u"Kept"_s; }, 5000));
}

TEST_CASE("a period that was not kept is excused by one act, and undone by one", "[window][commitments]") {
    Window w;
    w.open();
    w.choose(u"A7"_s);
    auto& cells = w.part<ui::DrawingWidget>(u"Periods of the year"_s);
    // The arrows go from week to week: the first one is that of New Year, for which a reason is offered.
    cells.setFocus();
    cells.setCurrent({});
    QTest::keyClick(&cells, Qt::Key_Right);
    QTest::keyClick(&cells, Qt::Key_Return);
    CHECK(w.isShown(u"w 1 2026 · Not kept"_s));
    w.button(u"Reason: julhelg"_s).click();
    CHECK(w.file.count("excuse") == 1);
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"w 1 2026 · Not kept, reason given"_s); }, 5000));
    QTest::keyClick(w.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(w.file.count("excuse") == 0);
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"w 1 2026 · Not kept · 0 of 1"_s); }, 5000));
}

TEST_CASE("a gate that nothing has passed says that it is kept because nothing was done", "[window][commitments]") {
    Window w;
    w.open();
    w.choose(u"A6"_s);
    CHECK(w.isShown(u"so nothing is broken"_s));
    w.choose(u"A7"_s);
    CHECK_FALSE(w.isShown(u"so nothing is broken"_s));
}

TEST_CASE("a reason of one's own is written and sent with Enter; an empty one is asked for", "[window][commitments]") {
    Window w;
    w.open();
    w.choose(u"A7"_s);
    auto& reason = w.part<QLineEdit>(u"Reason why the period was not kept"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    CHECK(w.file.count("excuse") == 0);
    reason.setText(u"Stabsövning"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    CHECK(w.file.count("excuse") == 1);
}

TEST_CASE("a reason that is begun when the window closes waits at its period, and says so", "[window][commitments][drafts]") {
    Window w;
    w.open();
    w.choose(u"A7"_s);
    w.part<QLineEdit>(u"Reason why the period was not kept"_s).setText(u"Stabsövning"_s);
    QTest::keyClick(w.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(w.isShown(u"It is kept as a draft."_s));
    w.window->close();
    w.window.reset();
    w.open();
    w.choose(u"A7"_s);
    auto& reason = w.part<QLineEdit>(u"Reason why the period was not kept"_s);
    CHECK(reason.text() == u"Stabsövning"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&w] { return w.file.count("excuse") == 1; }, 5000));
    CHECK(w.file->drafts().all()->isEmpty());
}

TEST_CASE("a reason that was given is corrected and taken back where it is shown", "[window][commitments]") {
    Window w;
    w.file.add("excuse", {{"commitment", u"A7"_s}, {"period", u"2026-W01"_s}, {"reason", u"julhelg"_s}, {"day", QDate(2026, 1, 7)}});
    w.open();
    w.choose(u"A7"_s);
    auto& cells = w.part<ui::DrawingWidget>(u"Periods of the year"_s);
    cells.setFocus();
    cells.setCurrent({});
    QTest::keyClick(&cells, Qt::Key_Right);
    QTest::keyClick(&cells, Qt::Key_Return);
    auto& reason = w.part<QLineEdit>(u"Reason why the period was not kept"_s);
    REQUIRE(reason.isVisible());
    CHECK(reason.text() == u"julhelg"_s);
    reason.setText(u"Julhelg och snökaos"_s);
    w.button(u"Correct the reason"_s).click();
    CHECK(w.file.count("excuse") == 1);
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"Julhelg och snökaos"_s); }, 5000));
    CHECK(reason.text() == u"Julhelg och snökaos"_s);
    w.button(u"Take the reason back"_s).click();
    CHECK(w.file.count("excuse") == 0);
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"w 1 2026 · Not kept · 0 of 1"_s); }, 5000));
}

TEST_CASE("the list says since when something lacks, not that it is due today", "[window][commitments]") {
    Window w;
    w.open();
    CHECK(w.line(u"A12"_s).text(2) == u"lacking since 2024-03-04"_s);
    w.choose(u"A12"_s);
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"It has been lacking since 2024-03-04."_s); }, 5000));
    CHECK_FALSE(w.isShown(u"Something must happen today."_s));
}

TEST_CASE("the button of a period opens the form where it is done, filled in", "[window][commitments]") {
    Window w;
    w.open();
    w.choose(u"A13"_s);
    w.button(u"Add meeting"_s).click();
    ui::RecordForm* form = nullptr;
    for (ui::RecordForm* found : w.window->findChildren<ui::RecordForm*>())
        if (found->isVisible()) form = found;
    REQUIRE(form != nullptr);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);  // save and new
    const records::Kind& kind = w.file.catalogue().get("meeting");
    std::optional<records::Record> added;
    REQUIRE(w.file->read([&](const records::Reader& reader) { added = reader.all(kind).value(0); }));
    REQUIRE(w.file.count("meeting") == 1);
    CHECK(kind.text(*added, "type") == w.id("meeting-type", "interaction"));
    CHECK_FALSE(kind.text(*added, "area").isEmpty());
}

TEST_CASE("a past year is shown as it stood on its last day", "[window][commitments]") {
    Window w;
    w.file.add("meeting", {{"type", w.id("meeting-type", "andts")}, {"day", QDate(2025, 4, 1)}, {"state", u"held"_s}});
    w.file.add("document", {{"title", u"Policy"_s}, {"purpose", u"andts-policy"_s}, {"valid-from", QDate(2025, 1, 1)}});
    w.open();
    CHECK(w.line(u"A12"_s).text(1) == u"Due soon"_s);
    auto& year = w.part<QComboBox>(u"The year that the pages speak of"_s);
    year.setCurrentIndex(year.findText(u"2025"_s));
    Q_EMIT year.activated(year.currentIndex());
    CHECK(w.line(u"A12"_s).text(1) == u"Kept"_s);
    CHECK(w.isShown(u"As it stood on 31 december 2025."_s));
    CHECK(w.line(u"A21"_s).text(1) == u"Due soon"_s);  // on 31 December there is still that day
}

TEST_CASE("the commitment's rule is told in plain words while it is written, and asks only for what its kind needs", "[window][commitments]") {
    Window w;
    w.open();
    w.choose(u"A13"_s);
    w.button(u"Change the commitment"_s).click();
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"Rules (1)"_s); }, 5000));
    QString rule;
    REQUIRE(w.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = reader.catalogue().get("rule");
        for (const records::Record& one : reader.all(kind))
            if (kind.text(one, "scope") == u"area"_s) rule = one.id;
    }));
    ui::RecordForm* form = nullptr;
    for (ui::RecordForm* found : w.window->findChildren<ui::RecordForm*>())
        if (found->isVisible()) form = found;
    REQUIRE(form != nullptr);
    REQUIRE(form->openPart(w.file.catalogue().get("rule"), rule) != nullptr);
    CHECK(QTest::qWaitFor([&w] { return w.isShown(u"At least 2 per term in each area"_s); }, 5000));
}

TEST_CASE("the overview asks for what the agreement wants, and leads to the period that needs it", "[window][commitments]") {
    Window w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_1, Qt::ControlModifier);
    auto& late = w.part<QListWidget>(u"What is late"_s);
    const auto weekly = [&late]() -> QListWidgetItem* {
        for (int i = 0; i < late.count(); ++i)
            if (late.item(i)->text().startsWith(u"A7 "_s)) return late.item(i);
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return weekly() != nullptr; }, 5000));
    late.setCurrentItem(weekly());
    late.setFocus();
    QTest::keyClick(&late, Qt::Key_Return);
    CHECK(w.isShown(u"A7 Veckolägesbild"_s));
    CHECK(w.isShown(u"Not kept"_s));
}

TEST_CASE("of a year that has not begun list and period say the same: how it stands in this one", "[window][commitments]") {
    Window w;
    w.file.clock().setDay(QDate(2026, 11, 25));
    w.open();
    const QString now = w.line(u"A1 "_s).text(1);
    auto& years = w.part<QComboBox>(u"The year that the pages speak of"_s);
    REQUIRE(years.findText(u"2027"_s) >= 0);
    years.setCurrentIndex(years.findText(u"2027"_s));
    Q_EMIT years.activated(years.currentIndex());
    w.settle();
    CHECK(w.line(u"A1 "_s).text(1) == now);
    CHECK(w.isShown(u"2027 has not begun; this is 2026."_s));
    CHECK_FALSE(w.isShown(u"2027 · "_s));
}

TEST_CASE("Delete upon a commitment asks, keeps it by Enter, and takes it with its rules when that is chosen; of a section it says why not", "[window][commitments][keyboard]") {
    Window w;
    w.open();
    auto& list = w.part<QTreeWidget>(u"Commitments and how they stand"_s);
    list.setFocus();
    w.choose(u"A27"_s);
    const qint64 rules = w.file.count("rule");
    QTest::keyClick(&list, Qt::Key_Delete);
    auto* question = w.window->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    CHECK(question->defaultButton()->text() == u"Keep"_s);
    question->defaultButton()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(w.file.count("commitment") == 30);
    QTest::keyClick(&list, Qt::Key_Delete);
    question = w.window->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    for (QAbstractButton* button : question->buttons())
        if (button->text() == u"Remove"_s) button->click();
    CHECK(w.file.count("commitment") == 29);
    CHECK(w.file.count("rule") < rules);
    REQUIRE(w.file->undo());
    CHECK(w.file.count("rule") == rules);
    w.choose(u"§ 5"_s);
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(w.isShown(u"§ 5 is a section of the act"_s));
}

TEST_CASE("a removed commitment gives the choice to the one after it, and is chosen and in sight when undo brings it back", "[window][commitments][keyboard]") {
    Window w;
    w.open();
    auto& list = w.part<QTreeWidget>(u"Commitments and how they stand"_s);
    list.setFocus();
    w.choose(u"A27"_s);
    QTest::keyClick(&list, Qt::Key_Delete);
    auto* question = w.window->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    for (QAbstractButton* button : question->buttons())
        if (button->text() == u"Remove"_s) button->click();
    REQUIRE(QTest::qWaitFor([&list] { return list.currentItem() != nullptr && list.currentItem()->text(0).startsWith(u"A28 "_s); }, 5000));
    // Somebody looks elsewhere meanwhile.
    w.window->activateWindow();  // the question has gone
    REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
    w.choose(u"A1 "_s);
    list.scrollToTop();
    list.setFocus();
    QTest::keyClick(w.window.get(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(w.file.count("commitment") == 30);
    CHECK(QTest::qWaitFor([&list] { return list.currentItem() != nullptr && list.currentItem()->text(0).startsWith(u"A27 "_s); }, 5000));
    CHECK(w.isShown(u"A27 Omvärldsbevakning"_s));
    CHECK(list.viewport()->rect().contains(list.visualItemRect(list.currentItem()).center()));
}

}  // namespace commitments_page_test
