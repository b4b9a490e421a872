#include "ui/common/change/field_change_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/edits/field_edit.h"
#include "ui/common/form/notice.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace field_change_dialog_test {

struct ChangeGround : support::ListGround {
    explicit ChangeGround(int notes) {
        addNotes(notes);
        if (!file->read([&](const records::Reader& reader) { rows = reader.rows(kind("note"), {}); })) rows.clear();
    }
    [[nodiscard]] qint64 onDay(QDate day) {
        qint64 count = 0;
        records::Query query;
        query.from = query.to = day;
        REQUIRE(file->read([&](const records::Reader& reader) { count = reader.count(kind("note"), query); }));
        return count;
    }
    QList<qint64> rows;
};

void choose(ui::FieldChangeDialog& dialog, const records::Kind& kind, const char* field) {
    auto* fields = dialog.findChild<QComboBox*>();
    fields->setCurrentIndex(fields->findData(QVariant::fromValue(kind.index(field))));
}

TEST_CASE("a field of the selected records is changed beside the window, and one undo takes it back", "[change]") {
    ChangeGround g(300);
    const ui::Session session = g.session();
    auto* dialog = new ui::FieldChangeDialog(session, g.kind("note"), g.rows);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> open(dialog);
    support::EditBench::show(*dialog);
    choose(*dialog, g.kind("note"), "day");
    dialog->findChild<ui::FieldEdit*>()->setValue(QDate(2026, 12, 24));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == u"Change 300 records"_s) button->click();
    REQUIRE(QTest::qWaitFor([&open] { return open.isNull(); }, 20000));
    CHECK(g.onDay(QDate(2026, 12, 24)) == 300);
    CHECK(g.navigator.sentences.last().startsWith(u"Changed records: "_s));
    REQUIRE(g.file->undo());
    CHECK(g.onDay(QDate(2026, 12, 24)) < 2);
}

TEST_CASE("a value that some records cannot have is told in the dialog, and nothing is changed", "[change]") {
    ChangeGround g(8);
    const ui::Session session = g.session();
    ui::FieldChangeDialog dialog(session, g.kind("note"), g.rows);
    support::EditBench::show(dialog);
    choose(dialog, g.kind("note"), "title");
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"Change 8 records"_s) button->click();
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.findChild<ui::Notice*>()->isVisible(); }, 20000));
    const QString told = dialog.findChild<ui::Notice*>()->text();
    CHECK(told.startsWith(u"Nothing was changed"_s));
    CHECK(told.contains(u"Notering 0001"_s));
    CHECK(told.count(u'\n') == 6);  // five of the eight, and that there are more
    CHECK(dialog.isVisible());
    qint64 titled = 0;
    REQUIRE(g.file->read([&](const records::Reader& reader) {
        for (const records::Record& record : reader.all(g.kind("note"))) titled += g.kind("note").text(record, "title").isEmpty() ? 0 : 1;
    }));
    CHECK(titled == 8);
}

}  // namespace field_change_dialog_test
