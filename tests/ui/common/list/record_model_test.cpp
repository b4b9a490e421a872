#include "ui/common/list/record_model.h"

#include "core/report/report.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/list/list_ground.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using support::columnTexts;

namespace record_model_test {

records::Query byTitle(const records::Kind& kind, bool descending = false) {
    records::Query query;
    query.sortField = kind.title;
    query.descending = descending;
    return query;
}

TEST_CASE("the model keeps the rules of item models while the file changes", "[list]") {
    support::ListGround ground;
    ground.addNotes(10);
    ui::RecordModel model(ground.file.file(), ground.kind("note"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(byTitle(ground.kind("note")));
    CHECK(model.rowCount() == 10);
    const QString id = ground.file.add("note", {{"title", QStringLiteral("Aa")}, {"day", QDate(2026, 5, 1)}});
    CHECK(model.rowOf(id) == 0);
    ground.file.set("note", id, {{"title", QStringLiteral("Öö")}});
    CHECK(model.rowOf(id) == 10);
    REQUIRE(ground.file.tryRemove("note", id));
    CHECK(model.rowCount() == 10);
    model.setQuery(byTitle(ground.kind("note"), true));
    CHECK(model.index(0, model.columnOf("title")).data().toString() == QStringLiteral("Notering 0010"));
}

TEST_CASE("changes of single records are told without a reset", "[list]") {
    support::ListGround ground;
    ground.addNotes(100);
    ui::RecordModel model(ground.file.file(), ground.kind("note"));
    model.setQuery(byTitle(ground.kind("note")));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex watched = model.index(50, 0);
    const QString before = model.idAt(50);
    const QString id = ground.file.add("note", {{"title", QStringLiteral("Aa")}, {"day", QDate(2026, 5, 1)}});
    CHECK(watched.row() == 51);
    ground.file.set("note", id, {{"title", QStringLiteral("Öö")}});
    CHECK(watched.row() == 50);
    REQUIRE(ground.file.tryRemove("note", id));
    CHECK(model.idAt(watched.row()) == before);
    CHECK(inserted.size() == 1);
    CHECK(removed.size() == 1);
    CHECK(resets.isEmpty());
}

TEST_CASE("what is written while rows are told of is taken in when all of them are told", "[list]") {
    support::ListGround ground;
    ground.addNotes(200);
    const records::Kind& note = ground.kind("note");
    ui::RecordModel model(ground.file.file(), note);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(byTitle(note));
    const QString outside = model.idAt(3);
    const QString inside = model.idAt(120);
    // As a form that is left for another row: the row goes, the form saves what was written, and the list hears of it.
    bool written = false;
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model, [&] {
        if (std::exchange(written, true)) return;
        ground.file.set("note", outside, {{"title", QStringLiteral("Aa")}});
        ground.file.set("note", inside, {{"day", QDate(2026, 12, 24)}});
    });
    records::Query some = byTitle(note);
    some.from = QDate(2026, 1, 1).addDays(50);
    some.to = QDate(2026, 1, 1).addDays(149);
    model.setQuery(some);
    REQUIRE(written);
    CHECK(model.rowCount() == 99);
    CHECK(model.rowOf(outside) < 0);
    CHECK(model.rowOf(inside) < 0);
    QStringList titles = columnTexts(model, model.columnOf("title"));
    CHECK(titles.first() == QStringLiteral("Notering 0051"));
    CHECK(titles.last() == QStringLiteral("Notering 0150"));
    titles.sort();
    CHECK(titles == columnTexts(model, model.columnOf("title")));
}

TEST_CASE("texts stand in Swedish order", "[list]") {
    support::ListGround ground;
    for (const auto* title : {"Örn", "Zebra", "Ål", "älg", "Ara"}) ground.file.add("note", {{"title", QString::fromUtf8(title)}, {"day", QDate(2026, 5, 1)}});
    ui::RecordModel model(ground.file.file(), ground.kind("note"));
    model.setQuery(byTitle(ground.kind("note")));
    CHECK(columnTexts(model, 0) ==
          QStringList{QStringLiteral("Ara"), QStringLiteral("Zebra"), QStringLiteral("Ål"), QStringLiteral("älg"), QStringLiteral("Örn")});
}

TEST_CASE("references are shown by name and follow a change of the name", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    ground.file.add("premises", {{"name", QStringLiteral("Kiosken")}, {"kind", QStringLiteral("sale")}, {"area", area}});
    const records::Kind& premises = ground.kind("premises");
    ui::RecordModel model(ground.file.file(), premises);
    model.setQuery(byTitle(premises));
    const QModelIndex cell = model.index(0, model.columnOf("area"));
    CHECK(cell.data().toString() == QStringLiteral("Bjärred"));
    CHECK(model.index(0, model.columnOf("kind")).data().toString() == QStringLiteral("Place that sells"));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    ground.file.set("area", area, {{"name", QStringLiteral("Bjärred norra")}});
    // Derived columns may follow too, in a signal of their own.
    CHECK(std::count_if(told.cbegin(), told.cend(), [&](const QList<QVariant>& signal) {
              return signal[0].toModelIndex().column() <= cell.column() && signal[1].toModelIndex().column() >= cell.column();
          }) == 1);
    CHECK(cell.data().toString() == QStringLiteral("Bjärred norra"));
}

TEST_CASE("a list of ten thousand reads only the pages that are looked at", "[list]") {
    support::ListGround ground;
    ground.addNotes(10'000);
    ui::RecordList list(ground.session(), ground.kind("note"));
    list.resize(700, 600);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    const auto* model = list.findChild<ui::RecordTable*>()->model();
    const auto* records = qobject_cast<const ui::RecordModel*>(model);
    REQUIRE(records != nullptr);
    CHECK(records->rowCount() == 10'000);
    CHECK(records->pagesRead() >= 1);
    CHECK(records->pagesRead() <= 3);
    list.findChild<ui::RecordTable*>()->scrollToBottom();
    QTest::qWait(20);
    CHECK(records->pagesRead() <= 6);
}

TEST_CASE("numbers stand right, states carry a sign, long texts are one line", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("focus-area", {{"title", QStringLiteral("Trygga torg")}, {"year", qint64(2026)}});
    ui::RecordModel focus(ground.file.file(), ground.kind("focus-area"));
    focus.setQuery({});
    CHECK(focus.index(0, focus.columnOf("year")).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    CHECK(focus.index(0, focus.columnOf("state")).data(ui::RecordModel::StandingRole).toInt() == static_cast<int>(report::Standing::NotDue));
    ground.file.add("note", {{"title", QStringLiteral("A")}, {"day", QDate(2026, 5, 1)}, {"text", QStringLiteral("rad ett\nrad två")}});
    ui::RecordModel notes(ground.file.file(), ground.kind("note"));
    notes.setQuery({});
    const QModelIndex text = notes.index(0, notes.columnOf("text"));
    CHECK(text.data().toString() == QStringLiteral("rad ett rad två"));
    CHECK(text.data(ui::RecordModel::WholeTextRole).toString() == QStringLiteral("rad ett\nrad två"));
    CHECK(notes.index(0, notes.columnOf("day")).data().toString() == QStringLiteral("2026-05-01"));
}

/// A model that takes a hundred records for very many.
struct ManyGround : support::ListGround {
    explicit ManyGround(int notes) { addNotes(notes); }
    void wait() {
        REQUIRE(QTest::qWaitFor([this] { return model.isWhole(); }, 20000));
    }
    [[nodiscard]] QString title(int row) const { return model.index(row, model.columnOf("title")).data().toString(); }

    ui::RecordModel model{file.file(), kind("note"), nullptr, 100};
};

TEST_CASE("very many records are read beside the window, and shown as those of few are", "[list][many]") {
    ManyGround g(300);
    const QAbstractItemModelTester tester(&g.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    g.model.setQuery(byTitle(g.kind("note")));
    CHECK_FALSE(g.model.isWhole());
    CHECK(g.model.rowCount() == 0);  // nothing was read in the window's thread
    g.wait();
    REQUIRE(g.model.rowCount() == 300);
    CHECK(g.title(299) == QStringLiteral("Notering 0300"));
    records::Query search = byTitle(g.kind("note"), true);
    search.search = QStringLiteral("0120");
    g.model.setQuery(search);
    CHECK(g.model.rowCount() == 300);  // what was shown stays until there is an answer
    g.wait();
    REQUIRE(g.model.rowCount() == 1);
    CHECK(g.title(0) == QStringLiteral("Notering 0120"));
}

TEST_CASE("of several searches in a row the last one is shown", "[list][many]") {
    ManyGround g(300);
    records::Query query = byTitle(g.kind("note"));
    for (const QString& typed : {QStringLiteral("0"), QStringLiteral("02"), QStringLiteral("021")}) {
        query.search = typed;
        g.model.setQuery(query);
    }
    g.wait();
    CHECK(g.model.rowCount() == 10);
    CHECK(g.title(0) == QStringLiteral("Notering 0210"));
}

TEST_CASE("a record among very many stands at its place at once when it is added or changed", "[list][many]") {
    ManyGround g(300);
    g.model.setQuery(byTitle(g.kind("note")));
    g.wait();
    const QAbstractItemModelTester tester(&g.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&g.model, &QAbstractItemModel::modelReset);
    const QString id = g.file.add("note", {{"title", QStringLiteral("Aa")}, {"day", QDate(2026, 5, 1)}});
    CHECK(g.model.isWhole());
    CHECK(g.model.rowOf(id) == 0);
    g.file.set("note", id, {{"title", QStringLiteral("Öö")}});
    CHECK(g.model.rowOf(id) == 300);
    REQUIRE(g.file.tryRemove("note", id));
    g.wait();
    CHECK(g.model.rowCount() == 300);
    CHECK(resets.isEmpty());
}

TEST_CASE("who must find one record among very many waits for all of them", "[list][many]") {
    ManyGround g(300);
    const QString id = g.file.add("note", {{"title", QStringLiteral("Öö")}, {"day", QDate(2026, 5, 1)}});
    g.model.setQuery(byTitle(g.kind("note")));
    CHECK(g.model.rowOf(id) == -1);
    g.model.finishReading();
    CHECK(g.model.isWhole());
    CHECK(g.model.rowOf(id) == 300);
}

TEST_CASE("drafts stand before very many records, and read none of them again", "[list][many]") {
    ManyGround g(300);
    g.model.setQuery(byTitle(g.kind("note")));
    g.wait();
    records::Record draft = g.kind("note").blank;
    draft.id = QStringLiteral("draft");
    g.kind("note").setValue(draft, "title", QStringLiteral("Halvskriven"));
    REQUIRE(g.file->drafts().keep(g.kind("note"), draft));
    CHECK(g.model.isWhole());
    REQUIRE(g.model.rowCount() == 301);
    CHECK(g.title(0) == QStringLiteral("Halvskriven"));
}

}  // namespace record_model_test
