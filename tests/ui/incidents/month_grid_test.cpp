#include "ui/incidents/month_grid.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/form/notice.h"
#include "ui/common/form/signed_line.h"
#include "ui/common/tables/import_dialog.h"
#include "ui/incidents/month_paste.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace month_grid_test {

struct Grid : support::ListGround {
    QStringList categories;
    QStringList areas;
    ui::Session shown = session();
    std::unique_ptr<ui::MonthGrid> grid;

    Grid() {
        file.clock().setDay(QDate(2026, 11, 24));
        for (const char* name : {"Bedrägeri", "Skadegörelse"}) categories << file.add("category", {{"name", QString::fromUtf8(name)}});
        for (const char* name : {"Bjärred", "Lomma"}) areas << file.add("area", {{"name", QString::fromUtf8(name)}});
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

TEST_CASE("a month is asked for as people write it", "[figures][keyboard]") {
    Grid g;
    auto* month = g.grid->findChild<QLineEdit*>();
    month->setFocus();
    month->selectAll();
    support::EditBench::type(u"september 2026"_s);
    QTest::keyClick(month, Qt::Key_Return);
    CHECK(month->text() == u"2026-09"_s);
    CHECK(g.table().isEnabled());
}

TEST_CASE("pasted numbers that have no room are told, not dropped in silence", "[figures][paste]") {
    Grid g;
    QApplication::clipboard()->setText(u"3\t4\t5\r\n6\t7\r\n8\t9"_s);
    g.table().setFocus();
    QTest::keyClick(&g.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(g.table().item(1, 1)->text() == u"7"_s);
    REQUIRE_FALSE(g.navigator.sentences.isEmpty());
    CHECK(g.navigator.sentences.last() == u"Pasted numbers that had no room in the table: 3."_s);
}

TEST_CASE("numbers pasted with one that was hidden fill their cells, and the hidden one says at its cell that it is no number", "[figures][paste]") {
    Grid g;
    const auto said = [&g](const QString& text) {
        for (const QLabel* label : g.grid->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    };
    QApplication::clipboard()->setText(u"\t\n3\t<5"_s);
    g.table().setFocus();
    g.table().setCurrentCell(0, 0);
    QTest::keyClick(&g.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(g.table().item(0, 0)->text().isEmpty());  // an empty row is a row
    CHECK(g.table().item(1, 0)->text() == u"3"_s);
    CHECK(g.table().item(1, 1)->text() == u"<5"_s);
    CHECK(said(u"\"<5\" is no number"_s));
}

TEST_CASE("what is no number is told with its place and left standing, and the other figures are saved", "[figures]") {
    Grid g;
    g.table().item(0, 0)->setText(u"tre"_s);
    g.table().item(0, 1)->setText(u"4"_s);
    g.grid->leave();
    CHECK(g.navigator.sentences.last().contains(u"\"tre\" is no number: Bedrägeri, Bjärred stays as it was"_s));
    CHECK(g.file.count("police-statistic") == 1);
    CHECK(g.table().item(0, 0)->text() == u"tre"_s);
    auto* month = g.grid->findChild<QLineEdit*>();
    month->setText(u"2026-09"_s);
    Q_EMIT month->editingFinished();
    CHECK(month->text() == u"2026-10"_s);
    CHECK(g.navigator.sentences.last().startsWith(u"2026-09 is not shown yet"_s));
    CHECK(g.table().item(0, 1)->text() == u"4"_s);
}

TEST_CASE("a figure that is undone goes from the table also while another cell holds no number, and is not written back", "[figures]") {
    Grid g;
    g.table().item(0, 0)->setText(u"xx"_s);
    g.table().item(1, 1)->setText(u"44"_s);
    g.grid->leave();
    CHECK(g.file.count("police-statistic") == 1);
    REQUIRE(g.file->undo());
    CHECK(g.table().item(1, 1)->text().isEmpty());
    CHECK(g.table().item(0, 0)->text() == u"xx"_s);
    g.grid->leave();
    CHECK(g.file.count("police-statistic") == 0);
}

TEST_CASE("what is no number is marked at its cell as soon as it is left, with words, until it is mended", "[figures]") {
    Grid g;
    const auto said = [&g] {
        const auto* line = g.grid->findChild<ui::SignedLine*>();
        return line->isVisible() ? line->text() : QString();
    };
    CHECK(said().isEmpty());
    g.table().item(0, 1)->setText(u"abc"_s);
    CHECK(said().contains(u"\"abc\" is no number: Bedrägeri, Lomma"_s));
    CHECK(g.table().item(0, 1)->toolTip() == said());
    CHECK(g.table().item(0, 1)->background().style() != Qt::NoBrush);
    CHECK(g.table().item(0, 0)->background().style() == Qt::NoBrush);
    g.table().item(0, 1)->setText(u"4"_s);
    CHECK(said().isEmpty());
    CHECK(g.table().item(0, 1)->background().style() == Qt::NoBrush);
    auto* month = g.grid->findChild<QLineEdit*>();
    month->setText(u"2026-13"_s);
    Q_EMIT month->editingFinished();
    CHECK(said().contains(u"2026-13"_s));
}

TEST_CASE("a month that is none keeps the keyboard in its line, where undo is of the line", "[figures][keyboard]") {
    Grid g;
    auto* month = g.grid->findChild<QLineEdit*>();
    month->setFocus();
    month->selectAll();
    support::EditBench::type(u"2026-13"_s);
    support::EditBench::press(Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() == month);
    support::EditBench::type(u"2026-09"_s);
    support::EditBench::press(Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() != month);
    CHECK(g.table().isEnabled());
}

TEST_CASE("a cell that holds no number takes no other figure with it when the window goes", "[figures]") {
    Grid g;
    const QString area = g.areas[0];
    const QString known = g.file.add("police-statistic", {{"month", u"2026-10"_s}, {"category", g.categories[0]}, {"area", area}, {"reports", qint64(7)}});
    g.table().item(0, 0)->setText(u"x1"_s);
    g.table().item(1, 0)->setText(u"11"_s);
    g.grid.reset();
    CHECK(g.file.count("police-statistic") == 2);
    CHECK(g.file.value("police-statistic", known, "reports") == records::Value(qint64(7)));
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

/// Pastes as by Ctrl+V, answers what is asked with @p answers, and takes it in.
void pasteNamed(Grid& g, const QString& text, const QStringList& answers = {}) {
    QApplication::clipboard()->setText(text);
    g.table().setFocus();
    QTest::keyClick(&g.table(), Qt::Key_V, Qt::ControlModifier);
    if (!answers.isEmpty()) {
        auto* words = g.grid->findChild<ui::WordsDialog*>();
        REQUIRE(words != nullptr);
        const auto boxes = words->findChildren<QComboBox*>();
        REQUIRE(boxes.size() == answers.size());
        for (qsizetype i = 0; i < answers.size(); ++i) boxes[i]->setCurrentText(answers[i]);
        words->accept();
    }
    auto* look = g.grid->findChild<ui::ImportDialog*>();
    REQUIRE(look != nullptr);
    const bool looked = QTest::qWaitFor([look] { return look->summary().contains(u"left outside"_s); }, 20000);
    INFO(look->summary().toStdString() << " " << look->findChild<ui::Notice*>()->text().toStdString());
    REQUIRE(looked);
}

void take(Grid& g) {
    auto* look = g.grid->findChild<ui::ImportDialog*>();
    QSignalSpy taken(look, &QDialog::accepted);
    for (QPushButton* button : look->findChildren<QPushButton*>())
        if (button->text() == u"Take it in"_s) button->click();
    REQUIRE(QTest::qWaitFor([&taken] { return taken.count() > 0; }, 20000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_CASE("a pasted table with names goes to the cells of these names, whatever their order, and sums stay outside", "[figures][paste]") {
    Grid g;
    pasteNamed(g, u"Brott\tLomma\tBjärred\tSumma\nSkadegörelse\t4\t1 203\t1207\nBedrägeri\t2\t-\t2\nSumma\t6\t1203\t1209\n"_s);
    CHECK(g.file.count("police-statistic") == 0);  // looked at first
    take(g);
    CHECK(g.file.count("police-statistic") == 4);
    // Rows: Bedrägeri, Skadegörelse; columns: Bjärred, Lomma.
    CHECK(g.table().item(0, 0)->text() == u"0"_s);
    CHECK(g.table().item(0, 1)->text() == u"2"_s);
    CHECK(g.table().item(1, 0)->text() == u"1203"_s);
    CHECK(g.table().item(1, 1)->text() == u"4"_s);
    SECTION("undo takes it back, and the grid shows that") {
        REQUIRE(g.file->undo());
        CHECK(g.table().item(1, 1)->text().isEmpty());
    }
    SECTION("pasted again with another number it changes the figure that is there, and says from what to what") {
        pasteNamed(g, u"\tLomma\nSkadegörelse\t5\nBedrägeri\t2\n"_s);
        auto* told = g.grid->findChild<ui::ImportDialog*>()->findChild<QTreeWidget*>();
        REQUIRE(told->topLevelItemCount() == 1);
        CHECK(told->topLevelItem(0)->text(1) == u"Skadegörelse, Lomma"_s);
        CHECK(told->topLevelItem(0)->text(2) == u"4 → 5"_s);
        CHECK(told->topLevelItem(0)->text(3) == u"Changes the figure of 2026-10"_s);
        take(g);
        CHECK(g.file.count("police-statistic") == 4);
        CHECK(g.table().item(1, 1)->text() == u"5"_s);
    }
}

TEST_CASE("a pasted table that names its month is told of by that month, which is shown when it is taken in", "[figures][paste]") {
    Grid g;
    REQUIRE(g.grid->findChild<QLineEdit*>()->text() == u"2026-10"_s);
    pasteNamed(g, u"Anmälda brott september 2026\n\tLomma\nSkadegörelse\t4\n"_s);
    CHECK(g.grid->findChild<ui::ImportDialog*>()->windowTitle().contains(u"2026-10"_s) == false);
    take(g);
    CHECK(g.grid->findChild<QLineEdit*>()->text() == u"2026-09"_s);
    CHECK(g.table().item(1, 1)->text() == u"4"_s);
}

TEST_CASE("a cell that holds no number is emptied by Delete and edited by F2; until then a paste says why it waits", "[figures][paste][keyboard]") {
    Grid g;
    g.table().setFocus();
    g.table().setCurrentCell(0, 0);
    g.table().item(0, 0)->setText(u"<5"_s);
    g.table().item(1, 1)->setText(u"tre"_s);
    g.table().item(0, 1)->setText(u"7"_s);
    QApplication::clipboard()->setText(u"\tLomma\nSkadegörelse\t4\n"_s);
    QTest::keyClick(&g.table(), Qt::Key_V, Qt::ControlModifier);
    // What is said counts all that is not saved, and what it says of the others is true.
    CHECK(g.navigator.sentences.filter(u"2 cells hold no number"_s).size() == 1);
    CHECK(g.navigator.sentences.last().startsWith(u"Nothing is pasted yet"_s));
    CHECK(g.file.count("police-statistic") == 1);
    QTest::keyClick(&g.table(), Qt::Key_Delete);
    CHECK(g.table().currentItem()->text().isEmpty());
    g.table().setCurrentCell(1, 1);
    QTest::keyClick(&g.table(), Qt::Key_Backspace);
    CHECK(g.table().item(1, 1)->text().isEmpty());
    QTest::keyClick(&g.table(), Qt::Key_F2);
    CHECK(g.table().isPersistentEditorOpen(g.table().currentItem()));
    CHECK(g.table().findChild<QLineEdit*>() != nullptr);  // the cell is being written
}

TEST_CASE("areas may stand in the rows of a pasted table", "[figures][paste]") {
    Grid g;
    pasteNamed(g, u"\tSkadegörelse\tBedrägeri\nLomma\t4\t2\nBjärred\t1\t\n"_s);
    take(g);
    CHECK(g.table().item(1, 1)->text() == u"4"_s);
    CHECK(g.table().item(0, 1)->text() == u"2"_s);
    CHECK(g.table().item(1, 0)->text() == u"1"_s);
    CHECK(g.table().item(0, 0)->text().isEmpty());
}

TEST_CASE("what is no number in a pasted table is told with its place, and the rest can be taken in", "[figures][paste]") {
    Grid g;
    pasteNamed(g, u"\tBjärred\tLomma\nBedrägeri\t<5\t2\n"_s);
    auto* look = g.grid->findChild<ui::ImportDialog*>();
    CHECK(look->summary().contains(u"1 left outside"_s));
    auto* problems = look->findChild<QTreeWidget*>();
    REQUIRE(problems->topLevelItemCount() == 4);
    CHECK(problems->topLevelItem(0)->text(0) == u"Left outside"_s);
    CHECK(problems->topLevelItem(1)->text(0) == u"2"_s);
    CHECK(problems->topLevelItem(1)->text(1) == u"Bedrägeri, Bjärred"_s);  // the place in the month, not the import's column
    CHECK(problems->topLevelItem(1)->text(2) == u"<5"_s);
    CHECK(problems->topLevelItem(2)->text(0) == u"Comes in"_s);
    CHECK(problems->topLevelItem(3)->text(1) == u"Bedrägeri, Lomma"_s);
    take(g);
    CHECK(g.file.count("police-statistic") == 1);
}

TEST_CASE("what stays outside of a pasted table is told once and apart from what comes, with its whole reason", "[figures][paste]") {
    Grid g;
    pasteNamed(g, u"\tBjärred\tLomma\tSumma\nBedrägeri\t3\t2\t5\nVildsvin\t1\t1\t2\nSumma\t4\t3\t7\n"_s, {u"left out"_s});
    auto* look = g.grid->findChild<ui::ImportDialog*>();
    CHECK(look->windowTitle().startsWith(u"Paste: "_s));
    CHECK(look->summary().contains(u"2 new, 0 changed, 0 as before, 2 left outside"_s));
    auto* told = look->findChild<QTreeWidget*>();
    QStringList lines;
    for (int row = 0; row < told->topLevelItemCount(); ++row) {
        const QTreeWidgetItem& item = *told->topLevelItem(row);
        lines << QStringList{item.text(0), item.text(1), item.text(2)}.join(u'|');
        if (item.text(3).isEmpty()) continue;
        const int room = told->header()->sectionSize(3) - 8;
        CHECK(item.sizeHint(3).height() >= told->fontMetrics().boundingRect(QRect(0, 0, room, 9999), Qt::TextWordWrap, item.text(3)).height());
    }
    CHECK(lines == QStringList{u"Left outside||"_s, u"||Summa"_s, u"3||Vildsvin"_s, u"Comes in||"_s, u"2|Bedrägeri, Bjärred|3"_s, u"2|Bedrägeri, Lomma|2"_s});
    CHECK(told->topLevelItem(2)->text(3).contains(u"2 figures"_s));
    for (const QLabel* label : look->findChildren<QLabel*>()) CHECK_FALSE(label->text().contains(u"Summa"_s));
    take(g);
    CHECK(g.file.count("police-statistic") == 2);
}

TEST_CASE("a word that is not known is asked for once, and known from then on", "[figures][paste]") {
    Grid g;
    pasteNamed(g, u"\tBjärred\tLomma\nBedr. mot äldre\t3\t2\n"_s, {u"Bedrägeri"_s});
    take(g);
    CHECK(g.table().item(0, 0)->text() == u"3"_s);
    pasteNamed(g, u"\tBjärred\tLomma\nBedr. mot äldre\t4\t2\n"_s);
    CHECK(g.grid->findChild<ui::WordsDialog*>() == nullptr);
    take(g);
    CHECK(g.table().item(0, 0)->text() == u"4"_s);
}

TEST_CASE("the month that is offered is the first that lacks figures", "[figures]") {
    Grid g;
    QString category;
    QString area;
    REQUIRE(g.file->read([&](const records::Reader& reader) {
        category = reader.all(g.kind("category")).first().id;
        area = reader.all(g.kind("area")).first().id;
    }));
    for (const QString& month : {u"2026-06"_s, u"2026-07"_s, u"2026-09"_s})
        g.file.add("police-statistic", {{"month", month}, {"category", category}, {"area", area}, {"reports", qint64(1)}});
    ui::MonthGrid fresh(g.shown);
    fresh.show({});
    CHECK(fresh.findChild<QLineEdit*>()->text() == u"2026-08"_s);
}

TEST_CASE("a month that goes on says that it is not over, one that is over does not", "[figures]") {
    Grid g;  // on 24 November
    const auto says = [&g](const QString& text) {
        for (const QLabel* label : g.grid->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    };
    auto& month = *g.grid->findChild<QLineEdit*>();
    CHECK_FALSE(says(u"unfinished"_s));
    month.setText(u"2026-11"_s);
    Q_EMIT month.editingFinished();
    CHECK(says(u"2026-11 is not over until 2026-11-30: these are figures of an unfinished month."_s));
    month.setText(u"2026-12"_s);
    Q_EMIT month.editingFinished();
    CHECK(says(u"2026-12 has not begun: nothing can be known of it yet."_s));
    CHECK_FALSE(says(u"unfinished"_s));
    month.setText(u"2026-09"_s);
    Q_EMIT month.editingFinished();
    CHECK_FALSE(says(u"unfinished"_s));
    CHECK_FALSE(says(u"has not begun"_s));
}

}  // namespace month_grid_test
