#include "ui/common/list/record_list.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/list/columns.h"
#include "ui/common/list/empty_list.h"
#include "ui/common/list/filter_chip.h"
#include "ui/common/list/filter_chips.h"
#include "ui/common/list/filter_popup.h"
#include "ui/common/list/saved_views.h"
#include "ui/common/list/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QPushButton>
#include <QToolButton>
#include <QSignalSpy>

namespace record_list_test {

/// A list on the screen with what it is made of.
struct Shown {
    Shown(support::ListGround& ground, const char* kind) : list(ground.session(), ground.kind(kind)) {
        list.resize(700, 500);
        list.show();
        (void)QTest::qWaitForWindowActive(&list);
        table = list.findChild<ui::RecordTable*>();
        search = list.findChild<QLineEdit*>();
        model = table->model();
    }

    [[nodiscard]] QStringList titles() const { return support::columnTexts(*model, qobject_cast<ui::RecordModel*>(model)->columnOf("title")); }
    [[nodiscard]] QStringList labels() const {
        QStringList texts;
        for (const QLabel* label : list.findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty()) texts << label->text();
        return texts;
    }
    void clickHeader(const QByteArray& field) const {
        const int column = qobject_cast<ui::RecordModel*>(model)->columnOf(field);
        QHeaderView* header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }

    ui::RecordList list;
    ui::RecordTable* table = nullptr;
    QLineEdit* search = nullptr;
    QAbstractItemModel* model = nullptr;
};

void type(QWidget* widget, const QString& text) {
    for (const QChar letter : text) QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void addTitles(support::ListGround& ground, const QStringList& titles) {
    for (const QString& title : titles) ground.file.add("note", {{"title", title}, {"day", QDate(2026, 5, 1)}});
}

TEST_CASE("a click on a head sorts, a second one reverses", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Beta"), QStringLiteral("Ålfa"), QStringLiteral("Alfa")});
    const Shown shown(ground, "note");
    shown.clickHeader("title");
    CHECK(shown.titles() == QStringList{QStringLiteral("Alfa"), QStringLiteral("Beta"), QStringLiteral("Ålfa")});
    shown.clickHeader("title");
    CHECK(shown.titles() == QStringList{QStringLiteral("Ålfa"), QStringLiteral("Beta"), QStringLiteral("Alfa")});
    // And the next list of the kind remembers.
    const Shown again(ground, "note");
    CHECK(again.titles() == shown.titles());
}

TEST_CASE("the search waits for a pause, finds words with å ä ö and Esc takes it back", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Skadegörelse vid skolan"), QStringLiteral("Åverkan på båtar"), QStringLiteral("Klotter")});
    Shown shown(ground, "note");
    shown.list.focusSearch();
    type(shown.search, QStringLiteral("åv"));
    CHECK(shown.list.count() == 3);
    QTest::qWait(300);
    CHECK(shown.titles() == QStringList{QStringLiteral("Åverkan på båtar")});
    CHECK(shown.labels().contains(QStringLiteral("1 of 3 shown")));
    QTest::keyClick(shown.search, Qt::Key_Escape);
    QTest::qWait(300);
    CHECK(shown.list.count() == 3);
    CHECK(shown.labels().contains(QStringLiteral("3 records")));
}

TEST_CASE("the chosen row is in sight when a search is taken back", "[list]") {
    support::ListGround ground;
    ground.addNotes(300);
    Shown shown(ground, "note");
    shown.search->setText(QStringLiteral("0150"));
    REQUIRE(QTest::qWaitFor([&] { return shown.list.count() == 1; }, 5000));
    shown.table->selectRow(0);
    shown.search->clear();
    REQUIRE(QTest::qWaitFor([&] { return shown.list.count() == 300; }, 5000));
    const QRect row = shown.table->visualRect(shown.table->currentIndex());
    CHECK(shown.table->currentIndex().data().toString().contains(QStringLiteral("0150")));
    INFO(row.y() << " of " << shown.table->viewport()->height() << ", row " << shown.table->currentIndex().row());
    CHECK(shown.table->viewport()->rect().contains(row.center()));
}

TEST_CASE("the foot counts as many drafts as bear the mark, of records with unsaved changes too", "[list]") {
    support::ListGround ground;
    ground.addNotes(3);
    Shown shown(ground, "note");
    const records::Kind& kind = ground.kind("note");
    records::Record changed;
    REQUIRE(ground.file->read([&](const records::Reader& reader) { changed = reader.all(kind).first(); }));
    kind.setValue(changed, "title", QStringLiteral("Halvfärdig"));
    REQUIRE(ground.file->drafts().keep(kind, changed));
    CHECK(shown.labels().contains(QStringLiteral("3 records · 1 draft")));
}

TEST_CASE("of very many records, a narrowed list is shown before it is known how many there are", "[list][many]") {
    support::ListGround ground;
    ground.addNotes(300);
    ui::RecordList list(ground.session(), ground.kind("note"), nullptr, 100);
    list.resize(700, 500);
    list.show();
    QStringList told;
    QObject::connect(&list, &ui::RecordList::countChanged, &list, [&] {
        for (const QLabel* label : list.findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("shown"))) told << label->text();
    });
    list.findChild<QLineEdit*>()->setText(QStringLiteral("0120"));
    CHECK_FALSE(list.countOfYear());
    REQUIRE(QTest::qWaitFor([&] { return list.countOfYear().has_value() && list.count() == 1; }, 20000));
    CHECK(told == QStringList{QStringLiteral("1 shown"), QStringLiteral("1 of 300 shown")});
    CHECK(list.countOfYear() == 300);
}

TEST_CASE("one record is counted in the singular", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Ensam")});
    const Shown shown(ground, "note");
    CHECK(shown.labels().contains(QStringLiteral("1 record")));
}

TEST_CASE("a chip stands for a filter and takes it off", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    ground.file.add("premises", {{"name", QStringLiteral("Kiosken")}, {"kind", QStringLiteral("sale")}, {"area", area}});
    ground.file.add("premises", {{"name", QStringLiteral("Krogen")}, {"kind", QStringLiteral("serving")}});
    Shown shown(ground, "premises");
    const records::Kind& kind = ground.kind("premises");
    auto* chips = shown.list.findChild<ui::FilterChips*>();
    ui::FilterSet set;
    set.add(kind, {kind.index("area"), area});
    chips->setFilters(set);
    Q_EMIT chips->changed();
    CHECK(shown.list.count() == 1);
    auto* chip = shown.list.findChild<ui::FilterChip*>();
    REQUIRE(chip != nullptr);
    CHECK(chip->text() == QStringLiteral("Area: Bjärred"));
    CHECK(chip->accessibleName().contains(QStringLiteral("Bjärred")));
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::qWait(10);
    CHECK(shown.list.count() == 2);
    CHECK(shown.list.findChild<ui::FilterChip*>() == nullptr);
    set.filters = {{kind.index("area"), {}}};
    chips->setFilters(set);
    CHECK(shown.list.findChild<ui::FilterChip*>()->text() == QStringLiteral("Area: not filled in"));
}

TEST_CASE("the value of a filter is chosen by typing", "[list]") {
    support::ListGround ground;
    ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    const QString other = ground.file.add("area", {{"name", QStringLiteral("Östra Lomma")}});
    const records::Kind& kind = ground.kind("premises");
    QWidget anchor;
    anchor.show();
    auto* popup = new ui::FilterPopup(ground.file.file(), kind, kind.index("area"), &anchor);
    QSignalSpy chosen(popup, &ui::FilterPopup::chosen);
    popup->openBelow(anchor);
    auto* edit = popup->findChild<QLineEdit*>();
    type(edit, QStringLiteral("öst"));
    CHECK(popup->findChild<QListWidget*>()->count() == 1);
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    const auto filter = chosen.first().first().value<records::Filter>();
    CHECK(filter == records::Filter{kind.index("area"), other});
}

TEST_CASE("a period is read from a day, a month or a year", "[list]") {
    CHECK(ui::periodDay(QStringLiteral("2026"), false) == QDate(2026, 1, 1));
    CHECK(ui::periodDay(QStringLiteral("2026"), true) == QDate(2026, 12, 31));
    CHECK(ui::periodDay(QStringLiteral("2026-02"), true) == QDate(2026, 2, 28));
    CHECK(ui::periodDay(QStringLiteral(" 2026-11-22 "), true) == QDate(2026, 11, 22));
    CHECK_FALSE(ui::periodDay(QStringLiteral("2026-02-30"), false).isValid());
    CHECK_FALSE(ui::periodDay(QStringLiteral("i går"), false).isValid());
}

TEST_CASE("filters come back from a saved view, without what this file does not know", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    const records::Kind& kind = ground.kind("meeting");
    ui::FilterSet set;
    set.add(kind, {kind.index("area"), area});
    set.add(kind, {kind.index("state"), QStringLiteral("held")});
    set.from = QDate(2026, 1, 1);
    ui::FilterSet read;
    const QJsonObject json = ui::toJson(kind, set);
    REQUIRE(ground.file->read([&](const records::Reader& reader) { read = ui::filtersFromJson(reader, kind, json); }));
    CHECK(read == set);
    REQUIRE(ground.file.tryRemove("area", area));
    REQUIRE(ground.file->read([&](const records::Reader& reader) { read = ui::filtersFromJson(reader, kind, json); }));
    CHECK(read.filters == QList<records::Filter>{{kind.index("state"), QStringLiteral("held")}});
}

TEST_CASE("the selection stays on its record when others change", "[list]") {
    support::ListGround ground;
    ground.addNotes(50);
    Shown shown(ground, "note");
    shown.table->sortBy(0, false);
    shown.table->selectRow(20);
    const QString id = shown.list.currentId();
    QSignalSpy moved(&shown.list, &ui::RecordList::currentChanged);
    ground.file.add("note", {{"title", QStringLiteral("Aa")}, {"day", QDate(2026, 5, 1)}});
    CHECK(shown.list.currentId() == id);
    CHECK(shown.list.selectedIds() == QStringList{id});
    CHECK(shown.table->currentIndex().row() == 21);
    CHECK(moved.isEmpty());
    // Even where the list begins anew, for half of its records go.
    type(shown.search, QStringLiteral("0021"));
    QTest::qWait(300);
    CHECK(shown.list.currentId() == id);
}

TEST_CASE("select takes off what hides the record, but not the fixed wishes", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa")});
    const QString hidden = ground.file.add("note", {{"title", QStringLiteral("Beta")}, {"day", QDate(2026, 6, 1)}});
    Shown shown(ground, "note");
    shown.search->setText(QStringLiteral("alfa"));
    QTest::qWait(300);
    REQUIRE(shown.list.count() == 1);
    CHECK(shown.list.select(hidden));
    CHECK(shown.list.currentId() == hidden);
    CHECK(shown.search->text().isEmpty());
    const records::Kind& kind = ground.kind("note");
    shown.list.setFixedFilters({{kind.index("title"), QStringLiteral("Alfa")}});
    CHECK(shown.list.count() == 1);
    CHECK_FALSE(shown.list.select(hidden));
    CHECK_FALSE(shown.list.select(QStringLiteral("no-such-id")));
}

TEST_CASE("Delete removes at once and undo brings it back", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa"), QStringLiteral("Beta"), QStringLiteral("Gamma")});
    Shown shown(ground, "note");
    shown.table->sortBy(0, false);
    shown.table->setFocus();
    shown.table->selectRow(0);
    QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.table, Qt::Key_Delete);
    CHECK(shown.titles() == QStringList{QStringLiteral("Gamma")});
    CHECK_FALSE(shown.list.currentId().isEmpty());
    REQUIRE(ground.file->undo());
    CHECK(shown.titles() == QStringList{QStringLiteral("Alfa"), QStringLiteral("Beta"), QStringLiteral("Gamma")});
    CHECK(ground.navigator.errors.isEmpty());
}

TEST_CASE("a removal that other records forbid is told, and nothing goes", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    ground.file.add("premises", {{"name", QStringLiteral("Kiosken")}, {"kind", QStringLiteral("sale")}, {"area", area}});
    Shown shown(ground, "area");
    shown.table->selectRow(0);
    QTest::keyClick(shown.table, Qt::Key_Delete);
    CHECK(shown.list.count() == 1);
    REQUIRE(ground.navigator.errors.size() == 1);
    CHECK(support::reasonCodes(ground.navigator.errors.first()) == QStringList{QStringLiteral("referenced")});
}

TEST_CASE("a copy is a table of texts, with its head, in the order shown", "[list]") {
    support::ListGround ground;
    ground.file.add("note", {{"title", QStringLiteral("A & <b>; c")}, {"day", QDate(2026, 5, 1)}, {"text", QStringLiteral("ett\ntvå")}});
    Shown shown(ground, "note");
    shown.table->showField("text", true);
    shown.table->selectRow(0);
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data != nullptr);
    CHECK(data->text() == QStringLiteral("Title\tDay\tText\nA & <b>; c\t2026-05-01\tett två\n"));
    CHECK(data->html().contains(QStringLiteral("<td>A &amp; &lt;b&gt;; c</td><td>2026-05-01</td><td>ett<br>två</td>")));
}

TEST_CASE("columns and their order are remembered per kind", "[list]") {
    support::ListGround ground;
    {
        Shown shown(ground, "premises");
        CHECK(shown.table->shownFields() == QList<QByteArray>{"name", "last-visit", "kind", "risk"});
        shown.table->showField("last-visit", false);
        shown.table->showField("risk", false);
        shown.table->showField("contact", true);
        shown.table->horizontalHeader()->moveSection(0, 2);  // over the hidden one, too
        shown.table->horizontalHeader()->resizeSection(1, 151);
        CHECK(shown.table->shownFields() == QList<QByteArray>{"kind", "name", "contact"});
    }
    Shown again(ground, "premises");
    CHECK(again.table->shownFields() == QList<QByteArray>{"kind", "name", "contact"});
    CHECK(again.table->columnWidth(1) == 151);
    again.table->resetColumns();
    CHECK(again.table->shownFields() == QList<QByteArray>{"name", "last-visit", "kind", "risk"});
    const Shown other(ground, "note");
    CHECK(other.table->shownFields() == QList<QByteArray>{"title", "day"});
}

TEST_CASE("focus areas stand in rank order, those without a rank last, with plan state, what is late and the special focus", "[list][focus]") {
    support::ListGround ground;
    const auto add = [&](const QString& title, const records::Value& rank, bool children) {
        const records::Kind& kind = ground.kind("focus-area");
        const QString id = ground.file.add("focus-area", {{"title", title}, {"year", qint64(2026)}, {"children", children}});
        if (records::isEmpty(rank)) return id;
        const auto ranked = ground.file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
            records::Record record = batch.reader().get(kind, id);
            kind.setValue(record, "rank", rank);
            const records::Batch::Decision decided(batch);
            const auto changed = batch.change(kind, record);
            return changed ? base::Result<void>() : base::Result<void>(base::Failure(changed.error()));
        });
        REQUIRE(ranked);
        return id;
    };
    add(QStringLiteral("Utan rang"), {}, false);
    const QString second = add(QStringLiteral("Två"), qint64(2), false);
    add(QStringLiteral("Ett"), qint64(1), true);
    const QString plan = ground.file.add("plan", {{"focus-area", second}});
    ground.file.add("activity", {{"plan", plan}, {"what", QStringLiteral("Belysning")}, {"due", QDate(2026, 1, 1)}});
    Shown shown(ground, "focus-area");
    const auto& model = *qobject_cast<ui::RecordModel*>(shown.table->model());
    const auto column = [&](const char* key) { return support::columnTexts(model, model.columnOf(key)); };
    CHECK(column("title") == QStringList{QStringLiteral("Ett"), QStringLiteral("Två"), QStringLiteral("Utan rang")});
    CHECK(column("late-activities") == QStringList{QString(), QStringLiteral("1"), QString()});
    CHECK(column("special-focus") == QStringList{QStringLiteral("Children and young"), QString(), QString()});
    CHECK(shown.table->shownFields().mid(0, 3) == QList<QByteArray>{"title", "stage", "late-activities"});
    for (const QByteArray& field : shown.table->shownFields()) CHECK(field != "children");
    CHECK(shown.table->verticalHeader()->defaultSectionSize() >= 2 * shown.table->fontMetrics().height());
}

/// A list without records shows words instead of its columns.
void addAnIncident(support::ListGround& ground) {
    const QString category = ground.file.add("category", {{"name", QStringLiteral("Klotter")}});
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Hamnen")}});
    ground.file.add("incident", {{"occurred", QStringLiteral("2026-11-20")}, {"category", category}, {"area", area}, {"description", QStringLiteral("Gångtunneln")}});
}

TEST_CASE("incidents show where they were and their first words", "[list]") {
    support::ListGround ground;
    addAnIncident(ground);
    Shown shown(ground, "incident");
    const QList<QByteArray> fields = shown.table->shownFields();
    CHECK(fields.contains("place"));
    CHECK(fields.contains("description"));
    CHECK_FALSE(fields.contains("children"));
}

TEST_CASE("a list that is too narrow for its first columns shows fewer and has no bar; they come back with the room", "[list]") {
    support::ListGround ground;
    addAnIncident(ground);
    Shown shown(ground, "incident");
    const auto all = shown.table->shownFields().size();
    shown.list.resize(320, 400);
    QCoreApplication::processEvents();
    CHECK(shown.table->shownFields().size() < all);
    CHECK(shown.table->horizontalScrollBar()->maximum() == 0);
    shown.list.resize(900, 400);
    QCoreApplication::processEvents();
    CHECK(shown.table->shownFields().size() == all);
}

TEST_CASE("Enter opens the record, Tab leaves the table", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa"), QStringLiteral("Beta")});
    Shown shown(ground, "note");
    QSignalSpy opened(&shown.list, &ui::RecordList::activated);
    shown.list.focusTable();
    shown.table->selectRow(1);
    QTest::keyClick(shown.table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == shown.list.currentId());
    REQUIRE(shown.table->hasFocus());
    QTest::keyClick(shown.table, Qt::Key_Tab);
    CHECK_FALSE(shown.table->hasFocus());
}

TEST_CASE("an empty list says what belongs there and offers the first step", "[list]") {
    support::ListGround ground;
    Shown shown(ground, "meeting");
    CHECK(shown.labels().contains(QStringLiteral("No meetings yet")));
    QSignalSpy wanted(&shown.list, &ui::RecordList::newRequested);
    auto* button = shown.list.findChild<ui::EmptyList*>()->findChild<QPushButton*>();
    CHECK(button->text() == QStringLiteral("Add meeting"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(wanted.size() == 1);
}

TEST_CASE("filters that hide all say so and can be taken off", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa")});
    Shown shown(ground, "note");
    type(shown.search, QStringLiteral("zzz"));
    QTest::qWait(300);
    CHECK(shown.labels().contains(QStringLiteral("Nothing matches")));
    QTest::mouseClick(shown.list.findChild<ui::EmptyList*>()->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(shown.list.count() == 1);
    CHECK(shown.table->isVisible());
}

TEST_CASE("saved views keep their names, whatever letters they hold", "[list]") {
    const support::ListGround ground;
    ui::SavedViews views("note");
    views.save({QStringLiteral("Höst / vår & jul"), {{QStringLiteral("from"), QStringLiteral("2026-01-01")}}, QStringLiteral("båt")});
    views.save({QStringLiteral("Andra"), {}, {}});
    views.save({QStringLiteral("Andra"), {}, QStringLiteral("ny")});
    const auto all = ui::SavedViews("note").all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == QStringLiteral("Höst / vår & jul"));
    CHECK(all[0].filters[QStringLiteral("from")].toString() == QStringLiteral("2026-01-01"));
    CHECK(all[0].search == QStringLiteral("båt"));
    CHECK(all[1].search == QStringLiteral("ny"));
    views.remove(QStringLiteral("Andra"));
    CHECK(views.all().size() == 1);
    CHECK(ui::SavedViews("meeting").all().isEmpty());
}

TEST_CASE("CSV quotes what must be quoted and lets no cell become a formula", "[list]") {
    const ui::TableCopy table{{QStringLiteral("A"), QStringLiteral("B")},
                              {{QStringLiteral("x;\"y\""), QStringLiteral("=1+1")}, {QStringLiteral("-1,5"), QString()}}};
    CHECK(table.csv() == QStringLiteral("A;B\r\n\"x;\"\"y\"\"\";'=1+1\r\n-1,5;\r\n"));
}

TEST_CASE("Tab goes from the tools over the chips to the table", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa")});
    Shown shown(ground, "note");
    auto* chips = shown.list.findChild<ui::FilterChips*>();
    ui::FilterSet set;
    set.from = QDate(2026, 1, 1);
    set.filters = {{ground.kind("note").index("text"), {}}};
    chips->setFilters(set);
    Q_EMIT chips->changed();
    REQUIRE(shown.list.count() == 1);
    shown.list.focusSearch();
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
    }
    const QString button = QStringLiteral("QToolButton");
    const QString chip = QStringLiteral("ui::FilterChip");
    CHECK(order == QStringList{button, button, button, chip, chip, QStringLiteral("ui::RecordTable")});
}

TEST_CASE("every control of the list has a name", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa")});
    const Shown shown(ground, "note");
    for (const QWidget* widget : shown.list.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->parentWidget() == shown.search || widget->parentWidget() == shown.table)
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("parts go with their owner and come back with it, in one entry", "[list]") {
    support::ListGround ground;
    const QString type = ground.file.add("meeting-type", {{"key", QStringLiteral("other")}, {"label", QStringLiteral("Annat")}});
    const QString meeting = ground.file.add("meeting", {{"type", type}, {"day", QDate(2026, 5, 1)}});
    ground.file.add("action-point", {{"meeting", meeting}, {"what", QStringLiteral("Ring skolan")}});
    Shown shown(ground, "meeting");
    REQUIRE(shown.list.select(meeting));
    QTest::keyClick(shown.table, Qt::Key_Delete);
    CHECK(ground.navigator.errors.isEmpty());
    CHECK(ground.file.count("action-point") == 0);
    CHECK(shown.list.count() == 0);
    REQUIRE(ground.file->undo());
    CHECK(ground.file.count("action-point") == 1);
    CHECK(shown.list.select(meeting));
}

TEST_CASE("the menu of a record offers what can be done with it", "[list]") {
    support::ListGround ground;
    addTitles(ground, {QStringLiteral("Alfa; Omega")});
    Shown shown(ground, "note");
    shown.table->selectRow(0);
    const QPoint place(20, 10);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, shown.table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(shown.table->viewport(), &event);
    QMenu* menu = nullptr;
    for (QMenu* candidate : shown.list.findChildren<QMenu*>())
        if (candidate->isVisible()) menu = candidate;
    REQUIRE(menu != nullptr);
    QStringList texts;
    for (QAction* action : menu->actions()) {
        if (action->isSeparator()) continue;
        texts << action->text();
        CHECK(action->isEnabled());
        if (action->text() == QStringLiteral("Copy as CSV")) action->trigger();
    }
    CHECK(texts == QStringList{QStringLiteral("Open"), QStringLiteral("Copy as table"), QStringLiteral("Copy as CSV"), QStringLiteral("Remove")});
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Title;Day\r\n\"Alfa; Omega\";2026-05-01\r\n"));
    menu->close();
}

TEST_CASE("a list by day begins at the newest that is not still to come, another one at its first", "[list]") {
    support::ListGround g;
    g.file.clock().setDay(QDate(2026, 11, 25));
    const QString type = g.file.add("meeting-type", {{"key", QStringLiteral("other")}, {"label", QStringLiteral("Annat")}});
    QStringList meetings;
    for (const int day : {10, 25, 26, 30}) meetings << g.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, day)}});
    Shown shown(g, "meeting");
    shown.list.selectFirst();
    CHECK(shown.list.currentId() == meetings[1]);
    support::ListGround ahead;  // all is still to come: the first row
    ahead.file.clock().setDay(QDate(2026, 11, 25));
    const QString other = ahead.file.add("meeting-type", {{"key", QStringLiteral("other")}, {"label", QStringLiteral("Annat")}});
    ahead.file.add("meeting", {{"type", other}, {"day", QDate(2026, 11, 26)}});
    const QString last = ahead.file.add("meeting", {{"type", other}, {"day", QDate(2026, 11, 30)}});
    Shown later(ahead, "meeting");
    later.list.selectFirst();
    CHECK(later.list.currentId() == last);
}

TEST_CASE("beside a drawing a list shows names and states, and afterwards the columns that were chosen", "[list]") {
    support::ListGround g;
    g.file.add("focus-area", {{"title", QStringLiteral("Trygg skolväg")}, {"year", qint64(2026)}});
    Shown shown(g, "focus-area");
    shown.table->showField("year", false);
    const QList<QByteArray> chosen = shown.table->shownFields();
    REQUIRE(chosen.size() > 2);
    shown.list.setNarrow(true);
    CHECK(shown.table->shownFields() == QList<QByteArray>{"title", "stage"});
    shown.list.setNarrow(false);
    CHECK(shown.table->shownFields() == chosen);
}

TEST_CASE("every list says in its head by which column it is sorted, and no list shows keys of files", "[list]") {
    support::ListGround ground;
    for (const records::Kind* kind : ground.file.catalogue().kinds()) {
        if (kind->owner >= 0) continue;  // written inside its owner
        INFO(kind->key.toStdString());
        const Shown shown(ground, kind->key.constData());
        // An assessment is called by the plans that it serves, a list: it stands as it was written.
        if (kind->key != "child-impact") CHECK(shown.table->shownFields().contains(shown.table->orderedBy()));
        if (kind->keyField >= 0) CHECK_FALSE(shown.table->shownFields().contains(kind->fields[kind->keyField].key));
    }
}

TEST_CASE("thousands stand apart in lists from five figures on, as the language has it", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    const QString category = ground.file.add("category", {{"name", QStringLiteral("Stöld")}});
    ground.file.add("police-statistic", {{"month", QStringLiteral("2026-10")}, {"area", area}, {"category", category}, {"reports", qint64(10150)}, {"crimes", qint64(2026)}});
    const support::Spoken swedish(base::Language::Swedish);
    const Shown shown(ground, "police-statistic");
    const auto texts = [&](const char* field) { return support::columnTexts(*shown.model, qobject_cast<ui::RecordModel*>(shown.model)->columnOf(field)); };
    CHECK(texts("reports") == QStringList{QStringLiteral("10\u00A0150")});
    CHECK(texts("crimes") == QStringList{QStringLiteral("2026")});
}

TEST_CASE("the police's figures show the category whole, the newest month first", "[list]") {
    support::ListGround ground;
    const QString area = ground.file.add("area", {{"name", QStringLiteral("Bjärred")}});
    const QString category = ground.file.add("category", {{"name", QStringLiteral("Skadegörelse inkl. klotter")}});
    for (const char* month : {"2026-09", "2026-10", "2026-08"})
        ground.file.add("police-statistic", {{"month", QString::fromLatin1(month)}, {"area", area}, {"category", category}, {"reports", qint64(3)}});
    const Shown shown(ground, "police-statistic");
    const auto column = [&](const char* field) { return qobject_cast<ui::RecordModel*>(shown.model)->columnOf(field); };
    CHECK(support::columnTexts(*shown.model, column("month")) == QStringList{QStringLiteral("2026-10"), QStringLiteral("2026-09"), QStringLiteral("2026-08")});
    CHECK(shown.table->columnWidth(column("category")) > 2 * shown.table->columnWidth(column("month")));
    CHECK(shown.table->columnWidth(column("category")) >= shown.table->fontMetrics().horizontalAdvance(QStringLiteral("Skadegörelse inkl. klotter")));
}

}  // namespace record_list_test
