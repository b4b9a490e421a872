#include "core/meetings/text_free_types.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/part_list.h"
#include "ui/common/form/record_form.h"
#include "ui/inspections/inspection_conditions.h"
#include "ui/meetings/meeting_conditions.h"

#include <QComboBox>
#include <algorithm>

using records::Value;
using support::EditBench;

namespace parts_test {

class MeetingBench : public EditBench {
public:
    MeetingBench() {
        ui::addMeetingConditions();
        ui::addInspectionConditions();
        full = file.add("meeting-type", {{"key", QStringLiteral("weekly")}, {"label", QStringLiteral("Lägesbild")}, {"notes", QStringLiteral("full")}});
        none = file.add("meeting-type", {{"key", QStringLiteral("sspf")}, {"label", QStringLiteral("SSPF")}, {"notes", QStringLiteral("none")}});
    }
    std::unique_ptr<ui::RecordForm> form(const char* kind) {
        auto made = std::make_unique<ui::RecordForm>(session, file.catalogue().get(kind));
        made->resize(700, 900);
        show(*made);
        return made;
    }
    QString full;
    QString none;
};

ui::PartList& list(const QWidget& form, const char* kind) {
    for (ui::PartList* candidate : form.findChildren<ui::PartList*>())
        if (candidate->kind().key == kind) return *candidate;
    throw std::runtime_error(kind);
}

/// A row of the form itself, not of a part's form inside.
ui::FieldRow& row(const ui::RecordForm& form, const char* key) {
    for (ui::FieldRow* candidate : form.findChildren<ui::FieldRow*>()) {
        const QWidget* around = candidate->parentWidget();
        while (qobject_cast<const ui::RecordForm*>(around) == nullptr) around = around->parentWidget();
        if (around == &form && candidate->field().key == key) return *candidate;
    }
    throw std::runtime_error(key);
}

TEST_CASE("a part is added after its owner is stored, in a form of its own", "[form]") {
    MeetingBench bench;
    const auto form = bench.form("meeting");
    records::Record preset = bench.file.catalogue().get("meeting").blank;
    form->startNew(preset);
    ui::PartList& items = list(*form, "agenda-item");
    items.addPart();
    CHECK(items.editor() == nullptr);  // type and day are missing
    CHECK_FALSE(row(*form, "day").issue().isEmpty());

    bench.file.catalogue().get("meeting").setValue(preset, "type", bench.full);
    bench.file.catalogue().get("meeting").setValue(preset, "day", QDate(2026, 11, 24));
    form->startNew(preset);
    items.addPart();
    CHECK(bench.file.count("meeting") == 1);
    REQUIRE(items.editor() != nullptr);
    CHECK(row(*items.editor(), "meeting").isHidden());
    items.editor()->focusField("text");
    EditBench::type(QStringLiteral("Förra gången"));
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(bench.file.count("agenda-item") == 1);
    REQUIRE(items.texts().size() == 1);
    CHECK(items.texts().first().label == QStringLiteral("Förra gången"));
    // Ctrl+Enter has begun the next one; what is written there is saved when the meeting is left.
    REQUIRE(items.editor() != nullptr);
    items.editor()->focusField("text");
    EditBench::type(QStringLiteral("Övrigt"));
    form->clear();
    CHECK(bench.file.count("agenda-item") == 2);
    CHECK(bench.navigator.errors.isEmpty());
}

TEST_CASE("a part is opened, changed, closed and removed by the keyboard", "[form]") {
    MeetingBench bench;
    const QString meeting = bench.file.add("meeting", {{"type", bench.full}, {"day", QDate(2026, 11, 24)}});
    const QString item = bench.file.add("agenda-item", {{"meeting", meeting}, {"text", QStringLiteral("Ett")}});
    bench.file.add("agenda-item", {{"meeting", meeting}, {"text", QStringLiteral("Två")}});
    const auto form = bench.form("meeting");
    form->load(meeting);
    ui::PartList& items = list(*form, "agenda-item");
    const auto focusRow = [&](const QString& id) {
        const auto rows = items.findChildren<ui::PartRow*>();
        const auto found =
            std::find_if(rows.cbegin(), rows.cend(), [&](const ui::PartRow* candidate) { return candidate->isVisible() && candidate->id() == id; });
        REQUIRE(found != rows.cend());
        (*found)->setFocus();
    };
    focusRow(item);
    bench.press(Qt::Key_Return);
    REQUIRE(items.editor() != nullptr);
    CHECK(items.editor()->currentId() == item);
    items.editor()->focusField("text");
    bench.press(Qt::Key_A, Qt::ControlModifier);
    EditBench::type(QStringLiteral("Första"));
    bench.press(Qt::Key_Return);  // saves and goes on
    CHECK(bench.file.text("agenda-item", item, "text") == QStringLiteral("Första"));
    bench.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(items.editor() == nullptr);
    auto* here = qobject_cast<ui::PartRow*>(QApplication::focusWidget());
    REQUIRE(here != nullptr);
    CHECK(here->id() == item);
    bench.press(Qt::Key_Delete);
    CHECK(bench.file.count("agenda-item") == 1);
    CHECK(items.texts().size() == 1);
    CHECK(bench.file->undo());
    CHECK(items.texts().size() == 2);
}

TEST_CASE("a part that was never finished waits in its list", "[form]") {
    MeetingBench bench;
    const QString meeting = bench.file.add("meeting", {{"type", bench.full}, {"day", QDate(2026, 11, 24)}});
    const auto form = bench.form("meeting");
    form->load(meeting);
    ui::PartList& items = list(*form, "agenda-item");
    items.addPart();
    REQUIRE(items.editor() != nullptr);
    items.editor()->focusField("outcome");
    EditBench::type(QStringLiteral("Utan rubrik"));
    items.closeEditor();
    CHECK(bench.file.count("agenda-item") == 0);
    REQUIRE(items.texts().size() == 1);
    CHECK(items.texts().first().draft);
    items.openPart(items.texts().first().id);
    REQUIRE(items.editor() != nullptr);
    items.editor()->focusField("text");
    EditBench::type(QStringLiteral("Rubrik"));
    CHECK(items.editor()->commit());
    items.closeEditor();
    CHECK(bench.file.count("agenda-item") == 1);
    REQUIRE(items.texts().size() == 1);
    CHECK_FALSE(items.texts().first().draft);
}

TEST_CASE("a meeting about individuals asks for no text and offers plain reasons", "[form]") {
    MeetingBench bench;
    const QString meeting = bench.file.add("meeting", {{"type", bench.full}, {"day", QDate(2026, 11, 24)}});
    const auto form = bench.form("meeting");
    form->load(meeting);
    for (const char* field : {"notes", "agenda", "place", "title"}) CHECK_FALSE(row(*form, field).isHidden());
    CHECK(row(*form, "reason").findChild<QComboBox*>() == nullptr);
    CHECK_FALSE(list(*form, "agenda-item").isHidden());

    const QString free = bench.file.add("meeting", {{"type", bench.none}, {"day", QDate(2026, 11, 20)}});
    form->load(free);
    for (const char* field : {"notes", "agenda", "place", "title"}) CHECK(row(*form, field).isHidden());
    CHECK_FALSE(row(*form, "area").isHidden());
    CHECK(list(*form, "agenda-item").isHidden());
    CHECK_FALSE(list(*form, "attendance").isHidden());
    CHECK_FALSE(form->isDirty());
    form->focusField("reason");
    auto* box = row(*form, "reason").edit().findChild<QComboBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->count() == meetings::plainReasons().size() + 1);
    EditBench::type(box, QStringLiteral("Summer"));
    CHECK(form->commit());
    CHECK(bench.file.text("meeting", free, "reason") == QStringLiteral("summer"));

    // What a meeting holds already stays in sight, so that it can be emptied.
    form->load(meeting);
    form->focusField("notes");
    EditBench::type(QStringLiteral("Text"));
    row(*form, "type").setFocus();
    form->focusField("type");
    bench.press(Qt::Key_A, Qt::ControlModifier);
    EditBench::type(QStringLiteral("SSPF"));
    form->focusField("day");
    CHECK(row(*form, "type").edit().value() == Value(bench.none));
    CHECK_FALSE(row(*form, "notes").isHidden());
    CHECK(row(*form, "agenda").isHidden());
    CHECK_FALSE(form->commit());
    CHECK_FALSE(row(*form, "notes").issue().isEmpty());
}

TEST_CASE("a ground for police presence is asked for when the police take part", "[form]") {
    MeetingBench bench;
    const QString police = bench.file.add("role", {{"key", QStringLiteral("community-police")}, {"label", QStringLiteral("Kommunpolis")}});
    const QString premises = bench.file.add("premises", {{"name", QStringLiteral("Krogen")}, {"kind", QStringLiteral("serving")}});
    const QString alone = bench.file.add("inspection", {{"day", QDate(2026, 11, 20)}, {"premises", premises}});
    const QString together = bench.file.add("inspection", {{"day", QDate(2026, 11, 21)}, {"premises", premises}, {"participants", QStringList{police}}});
    const auto form = bench.form("inspection");
    form->load(alone);
    CHECK(row(*form, "police-ground").isHidden());
    form->load(together);
    CHECK_FALSE(row(*form, "police-ground").isHidden());
}

}  // namespace parts_test
