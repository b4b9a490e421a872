#include "tests/support/catch_qt.h"
#include "tests/ui/common/list/list_ground.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace row_in_sight_test {

/// A list of two hundred notes of this year and as many of 2024, on a low page.
struct Low : support::ListGround {
    ui::Session desk = session();
    std::unique_ptr<QWidget> page;
    ui::RecordList* list = nullptr;
    ui::RecordTable* table = nullptr;

    void open() {
        addNotes(200, u"Ny"_s);
        addNotes(200, u"Äldre"_s, QDate(2024, 1, 1));
        year.set(2026);
        page = std::make_unique<QWidget>();
        list = new ui::RecordList(desk, kind("note"));
        auto* column = new QVBoxLayout(page.get());
        column->addWidget(list);
        page->resize(700, 500);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        table = list->findChild<ui::RecordTable*>();
    }
    [[nodiscard]] QString note(const QString& title) {
        QString id;
        REQUIRE(file->read([&](const records::Reader& reader) { id = reader.resolve(kind("note"), title).value(); }));
        return id;
    }
    [[nodiscard]] bool isSeen() const { return table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()); }
};

TEST_CASE("the row of an old record that is opened from elsewhere is in sight, though its year comes in first", "[list][window]") {
    Low low;
    low.open();
    REQUIRE(low.list->select(low.note(u"Äldre 0100"_s)));
    CHECK(low.isSeen());
    QCoreApplication::processEvents();
    CHECK(low.isSeen());
}

TEST_CASE("what takes room from a list leaves its chosen row in sight; who has scrolled away from it stays there", "[list][window]") {
    Low low;
    low.open();
    REQUIRE(low.list->select(low.note(u"Ny 0100"_s)));
    low.page->resize(700, 220);
    QCoreApplication::processEvents();
    CHECK(low.isSeen());
    low.page->resize(700, 500);
    QCoreApplication::processEvents();
    low.table->verticalScrollBar()->setValue(0);
    REQUIRE_FALSE(low.isSeen());
    low.page->resize(700, 300);
    QCoreApplication::processEvents();
    CHECK(low.table->verticalScrollBar()->value() == 0);
}

TEST_CASE("a list says which other year it shows, and shows it again", "[list]") {
    Low low;
    low.open();
    CHECK(low.list->otherYear().isEmpty());
    REQUIRE(low.list->select(low.note(u"Äldre 0100"_s)));
    CHECK(low.list->otherYear() == u"2024"_s);
    low.list->showOtherYear(u"all"_s);
    CHECK(low.list->otherYear() == u"all"_s);
    CHECK(low.list->count() == 400);
    low.list->showOtherYear({});
    CHECK(low.list->count() == 200);
}

}  // namespace row_in_sight_test
