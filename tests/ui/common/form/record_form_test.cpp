#include "ui/common/form/record_form.h"

#include "core/records/history_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/fields_panel.h"
#include "ui/common/form/notice.h"
#include "ui/common/form/part_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <algorithm>

using records::Value;
using support::EditBench;

namespace record_form_test {

/// A bench with one note stored and the form of notes.
class FormBench : public EditBench {
public:
    explicit FormBench(const char* kindKey = "note") : kind(file.catalogue().get(kindKey)) {}

    std::unique_ptr<ui::RecordForm> form() {
        auto made = std::make_unique<ui::RecordForm>(session, kind);
        made->resize(700, 600);
        show(*made);
        return made;
    }
    QString note(const char* title = "Lugnt") { return file.add("note", {{"title", QString::fromUtf8(title)}, {"day", QDate(2026, 11, 20)}}); }
    qsizetype entries() {
        qsizetype count = 0;
        static_cast<void>(file->read([&](const records::Reader& reader) { count = records::HistoryReader(reader).newest(1000).size(); }));
        return count;
    }
    std::optional<records::Draft> draft(const QString& id) {
        const auto found = file->drafts().find(id);
        REQUIRE(found);
        return *found;
    }

    const records::Kind& kind;
};

ui::FieldRow& row(const QWidget& form, const char* key) {
    for (ui::FieldRow* candidate : form.findChildren<ui::FieldRow*>())
        if (candidate->field().key == key) return *candidate;
    throw std::runtime_error(key);
}

/// Goes to a field and replaces what is in it.
void write(ui::RecordForm& form, const char* key, const QString& text) {
    form.focusField(key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty()) EditBench::press(Qt::Key_Delete);
    else EditBench::type(text);
}

QPushButton* button(const QWidget& form, const char* text) {
    for (QPushButton* candidate : form.findChildren<QPushButton*>())
        if (candidate->isVisibleTo(&form) && candidate->text() == QLatin1String(text)) return candidate;
    return nullptr;
}

bool says(const QWidget& form, const char* words) {
    const auto notices = form.findChildren<ui::Notice*>();
    return std::any_of(notices.cbegin(), notices.cend(), [&](const ui::Notice* notice) { return notice->text().contains(QLatin1String(words)); });
}

TEST_CASE("what was written becomes one entry, and the same again none", "[form]") {
    FormBench bench;
    const QString id = bench.note();
    const qsizetype before = bench.entries();
    const auto form = bench.form();
    QSignalSpy saved(form.get(), &ui::RecordForm::saved);
    form->load(id);
    CHECK_FALSE(form->isDirty());
    CHECK(form->commit());
    CHECK(bench.entries() == before);

    write(*form, "title", QStringLiteral("Åskväder över Bjärred"));
    CHECK(form->isDirty());
    CHECK(form->commit());
    CHECK_FALSE(form->isDirty());
    CHECK(bench.entries() == before + 1);
    CHECK(saved.count() == 1);
    CHECK(bench.file.text("note", id, "title") == QStringLiteral("Åskväder över Bjärred"));

    write(*form, "title", QStringLiteral("Åskväder över Bjärred"));
    CHECK_FALSE(form->isDirty());
    CHECK(form->commit());
    CHECK(bench.entries() == before + 1);
}

TEST_CASE("a draft is kept outside history, found again and dropped by the commit", "[form]") {
    FormBench bench;
    const QString id = bench.note();
    const qsizetype before = bench.entries();
    {
        const auto form = bench.form();
        form->load(id);
        form->keepDraft();
        CHECK_FALSE(bench.draft(id));  // nothing was written
        write(*form, "title", QStringLiteral("Halvfärdigt"));
        form->keepDraft();
        REQUIRE(bench.draft(id));
        CHECK(bench.kind.text(bench.draft(id)->record, "title") == QStringLiteral("Halvfärdigt"));
        CHECK(bench.entries() == before);
        // The program dies here: what was kept is all there is.
        static_cast<void>(bench.file->drafts().keep(bench.kind, bench.draft(id)->record));
        const records::Draft kept = *bench.draft(id);
        form->revert();
        CHECK_FALSE(bench.draft(id));
        static_cast<void>(bench.file->drafts().keep(bench.kind, kept.record));
    }
    const auto form = bench.form();
    form->load(id);
    CHECK(form->isDirty());
    CHECK(says(*form, "Not saved yet"));
    CHECK(row(*form, "title").edit().value() == Value(QStringLiteral("Halvfärdigt")));
    CHECK(form->commit());
    CHECK_FALSE(bench.draft(id));
    CHECK_FALSE(says(*form, "Not saved yet"));
    CHECK(bench.entries() == before + 1);
}

TEST_CASE("a new record has its id from the start and can come back as a draft", "[form]") {
    FormBench bench;
    QString id;
    {
        const auto form = bench.form();
        form->startNew(bench.kind.blank);
        id = form->currentId();
        CHECK_FALSE(id.isEmpty());
        CHECK(form->isNew());
        write(*form, "text", QStringLiteral("Bara text"));  // title and day are missing
    }
    REQUIRE(bench.draft(id));
    CHECK(bench.draft(id)->record.revision == 0);
    CHECK(bench.navigator.told.size() == 1);
    CHECK(bench.file.count("note") == 0);

    const auto form = bench.form();
    form->load(id);
    CHECK(form->isNew());
    CHECK(row(*form, "text").edit().value() == Value(QStringLiteral("Bara text")));
    write(*form, "title", QStringLiteral("Nu hel"));
    write(*form, "day", QStringLiteral("idag"));
    CHECK(form->commit());
    CHECK_FALSE(form->isNew());
    CHECK(bench.file.text("note", id, "text") == QStringLiteral("Bara text"));
    CHECK(bench.file.value("note", id, "day") == Value(QDate(2026, 11, 24)));
}

TEST_CASE("leaving saves what is valid and keeps the rest", "[form]") {
    FormBench bench;
    const QString one = bench.note("Ett");
    const QString two = bench.note("Två");
    const auto form = bench.form();
    form->load(one);
    write(*form, "title", QStringLiteral("Ett igen"));
    form->load(two);
    CHECK(bench.file.text("note", one, "title") == QStringLiteral("Ett igen"));
    CHECK(bench.navigator.told.isEmpty());
    write(*form, "title", {});
    form->load(one);
    CHECK(bench.file.text("note", two, "title") == QStringLiteral("Två"));
    CHECK(bench.draft(two));
    CHECK(bench.navigator.told.size() == 1);
    write(*form, "title", QStringLiteral("Ett till"));
    form->hide();
    CHECK(bench.file.text("note", one, "title") == QStringLiteral("Ett till"));
}

TEST_CASE("a commit marks all that is wrong and goes to the first", "[form]") {
    FormBench bench;
    const auto form = bench.form();
    form->startNew(bench.kind.blank);
    CHECK(row(*form, "title").issue().isEmpty());
    CHECK_FALSE(form->commit());
    CHECK_FALSE(row(*form, "title").issue().isEmpty());
    CHECK_FALSE(row(*form, "day").issue().isEmpty());
    const auto rows = form->findChildren<ui::FieldRow*>();
    const auto first = std::find_if(rows.cbegin(), rows.cend(), [](const ui::FieldRow* candidate) { return !candidate->issue().isEmpty(); });
    CHECK((*first)->isAncestorOf(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget()->accessibleDescription() == (*first)->issue());
    // The complaint goes with its cause.
    write(*form, "title", QStringLiteral("Något"));
    CHECK(row(*form, "title").issue().isEmpty());
}

TEST_CASE("a field is looked at when it is left, not while it is written", "[form]") {
    FormBench bench;
    const auto form = bench.form();
    form->load(bench.note());
    write(*form, "day", QStringLiteral("31/2"));
    CHECK(row(*form, "day").issue().isEmpty());
    form->focusField("text");
    CHECK(row(*form, "day").issue().contains(QStringLiteral("31/2")));
    CHECK_FALSE(form->commit());
    write(*form, "day", QStringLiteral("22/11"));
    form->focusField("text");
    CHECK(row(*form, "day").issue().isEmpty());
    CHECK(row(*form, "day").findChild<QLineEdit*>()->text() == QStringLiteral("2026-11-22"));
}

TEST_CASE("Enter saves and goes on, Ctrl+Enter asks for another", "[form]") {
    FormBench bench;
    const QString id = bench.note();
    const auto form = bench.form();
    QSignalSpy wanted(form.get(), &ui::RecordForm::committedAndNew);
    form->load(id);
    write(*form, "title", QStringLiteral("Med Enter"));
    const QWidget* before = QApplication::focusWidget();
    bench.press(Qt::Key_Return);
    CHECK(bench.file.text("note", id, "title") == QStringLiteral("Med Enter"));
    CHECK(QApplication::focusWidget() != before);
    write(*form, "text", QStringLiteral("Rad"));
    bench.press(Qt::Key_Return);  // a new line of the text
    CHECK(form->isDirty());
    CHECK(wanted.isEmpty());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(form->isDirty());
    CHECK(wanted.count() == 1);
    CHECK(bench.file.text("note", id, "text") == QStringLiteral("Rad"));
}

TEST_CASE("Esc asks before it takes back, and only when there is something", "[form]") {
    FormBench bench;
    const QString id = bench.note();
    const auto form = bench.form();
    form->load(id);
    form->focusField("title");
    bench.press(Qt::Key_Escape);
    CHECK(button(*form, "Take back") == nullptr);
    write(*form, "title", QStringLiteral("Ångrat"));
    form->keepDraft();
    bench.press(Qt::Key_Escape);
    REQUIRE(button(*form, "Keep writing") != nullptr);
    button(*form, "Keep writing")->click();
    CHECK(row(*form, "title").edit().value() == Value(QStringLiteral("Ångrat")));
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_Return);  // the answer that has the keyboard loses nothing
    CHECK(row(*form, "title").edit().value() == Value(QStringLiteral("Ångrat")));
    CHECK(form->isDirty());
    bench.press(Qt::Key_Escape);
    button(*form, "Take back")->click();
    CHECK_FALSE(form->isDirty());
    CHECK(row(*form, "title").edit().value() == Value(QStringLiteral("Lugnt")));
    CHECK_FALSE(bench.draft(id));
}

TEST_CASE("a draft that comes back says at its fields what kept it from being saved, and leaves the keyboard where it is", "[form][drafts]") {
    FormBench bench;
    const QString id = bench.note();
    const auto form = bench.form();
    form->load(id);
    write(*form, "title", QStringLiteral("Halvt"));
    write(*form, "day", QStringLiteral("30/2"));
    form->leave();
    REQUIRE(bench.draft(id));
    form->clear();
    QWidget elsewhere;
    elsewhere.setFocusPolicy(Qt::StrongFocus);
    EditBench::show(elsewhere);
    elsewhere.setFocus();
    form->load(id);
    CHECK(row(*form, "day").issue().contains(QStringLiteral("30/2")));
    CHECK(row(*form, "title").issue().isEmpty());
    CHECK(elsewhere.hasFocus());
}

TEST_CASE("a wrong order is told when a field is left, at the day that the rule names, also where something else is still missing", "[form]") {
    FormBench bench("camera");
    const auto form = bench.form();
    form->startNew(bench.kind.blank);
    const auto& from = row(*form, "from");
    const auto& to = row(*form, "to");
    SECTION("the last day is left") {
        write(*form, "from", QStringLiteral("2026-11-20"));
        write(*form, "to", QStringLiteral("2026-11-10"));
        bench.press(Qt::Key_Tab);
    }
    SECTION("the first day is left, which was written after the last") {
        write(*form, "to", QStringLiteral("2026-11-10"));
        write(*form, "from", QStringLiteral("2026-11-20"));
        bench.press(Qt::Key_Tab);
    }
    CHECK(to.issue().contains(QStringLiteral("2026-11-10")));
    CHECK(from.issue().isEmpty());
    CHECK(form->isDirty());
    write(*form, "to", QStringLiteral("2026-11-21"));
    CHECK(to.issue().isEmpty());
}

TEST_CASE("a change from elsewhere is shown at once, but never over what is being written", "[form]") {
    FormBench bench;
    const QString id = bench.note();
    const auto form = bench.form();
    form->load(id);
    bench.file.set("note", id, {{"title", QStringLiteral("Annans")}});
    CHECK(row(*form, "title").edit().value() == Value(QStringLiteral("Annans")));
    CHECK_FALSE(form->isDirty());

    write(*form, "text", QStringLiteral("Mitt"));
    bench.file.set("note", id, {{"title", QStringLiteral("Annans igen")}});
    CHECK(says(*form, "changed elsewhere"));
    CHECK_FALSE(form->commit());  // stale
    REQUIRE(button(*form, "Keep what I wrote") != nullptr);
    button(*form, "Keep what I wrote")->click();
    CHECK(form->commit());
    CHECK(bench.file.text("note", id, "title") == QStringLiteral("Annans igen"));
    CHECK(bench.file.text("note", id, "text") == QStringLiteral("Mitt"));

    write(*form, "text", QStringLiteral("Mitt nästa"));
    bench.file.set("note", id, {{"text", QStringLiteral("Deras")}});
    button(*form, "Show the stored one")->click();
    CHECK_FALSE(form->isDirty());
    CHECK(row(*form, "text").edit().value() == Value(QStringLiteral("Deras")));

    QSignalSpy shown(form.get(), &ui::RecordForm::shown);
    CHECK(bench.file.tryRemove("note", id));
    CHECK(form->currentId().isEmpty());
    CHECK(shown.count() == 1);
}

TEST_CASE("personal data stops the commit until it is changed, kept with a reason, or masked", "[form]") {
    FormBench bench;
    const QString id = bench.note();
    const auto form = bench.form();
    form->load(id);
    write(*form, "text", QStringLiteral("ring 811228-9874"));
    CHECK_FALSE(form->commit());
    REQUIRE(button(*form, "Mask it") != nullptr);
    CHECK(button(*form, "Change the text")->hasFocus());
    CHECK(bench.draft(id));
    SECTION("changed") {
        button(*form, "Change the text")->click();
        CHECK(row(*form, "text").isAncestorOf(QApplication::focusWidget()));
        write(*form, "text", QStringLiteral("ring 112"));
        CHECK(form->commit());
        CHECK(button(*form, "Mask it") == nullptr);
    }
    SECTION("kept, but not without a reason") {
        button(*form, "Keep, for this reason")->click();
        QCoreApplication::processEvents();
        CHECK(form->isDirty());
        EditBench::type(QStringLiteral("diarienummer"));
        bench.press(Qt::Key_Return);
        QCoreApplication::processEvents();
        CHECK_FALSE(form->isDirty());
        CHECK(bench.file.text("note", id, "text") == QStringLiteral("ring 811228-9874"));
    }
    SECTION("masked") {
        button(*form, "Mask it")->click();
        QCoreApplication::processEvents();
        CHECK_FALSE(form->isDirty());
        CHECK_FALSE(bench.file.text("note", id, "text").contains(QStringLiteral("9874")));
        CHECK(row(*form, "text").edit().value() == Value(bench.file.text("note", id, "text")));
    }
}

TEST_CASE("every kind has a form that Tab walks through from end to end", "[form]") {
    EditBench bench;
    for (const records::Kind* kind : bench.file.catalogue().kinds()) {
        INFO(kind->key.toStdString());
        ui::RecordForm form(bench.session, *kind);
        form.resize(420, 500);
        form.startNew(kind->blank);
        EditBench::show(form);
        CHECK_FALSE(form.isDirty());
        const auto rows = form.findChildren<ui::FieldRow*>();
        for (const ui::FieldRow* one : rows) {
            const auto labels = one->findChildren<QLabel*>();
            CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) { return label->buddy() != nullptr; }));
            CHECK(one->field().is(records::Flag::Workflow) == false);
            if (one->field().type != records::FieldType::Choices) CHECK_FALSE(one->edit().keyboard()->accessibleName().isEmpty());
        }
        // Nothing is wider than the narrowest panel.
        if (const auto* area = form.findChild<QScrollArea*>()) CHECK(area->widget()->minimumSizeHint().width() <= 420);
        if (kind->workflow) continue;
        form.focusFirst();
        QWidget* const first = QApplication::focusWidget();
        REQUIRE(first != nullptr);
        QSet<const QWidget*> reached;
        int lastRow = -1;
        for (int steps = 0; steps < 200; ++steps) {
            const QWidget* here = QApplication::focusWidget();
            reached.insert(here);
            // Reading order: Tab never goes back to a row above.
            for (qsizetype i = 0; i < rows.size(); ++i)
                if (rows[i]->isAncestorOf(here)) {
                    CHECK(static_cast<int>(i) >= lastRow);
                    lastRow = static_cast<int>(i);
                }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == first) break;
        }
        CHECK(QApplication::focusWidget() == first);
        for (const ui::FieldRow* one : rows)
            if (one->isVisible()) CHECK(reached.contains(one->edit().keyboard()));
    }
    CHECK(bench.navigator.errors.isEmpty());
}

TEST_CASE("labels stand left in wide forms and above in narrow ones", "[form]") {
    FormBench bench;
    const auto form = bench.form();
    form->load(bench.note());
    const ui::FieldRow& title = row(*form, "title");
    const auto* label = title.findChild<QLabel*>();
    form->resize(700, 600);
    QCoreApplication::processEvents();
    CHECK(title.edit().mapTo(&title, QPoint()).x() > label->geometry().right());
    form->resize(420, 600);
    QCoreApplication::processEvents();
    CHECK(title.edit().mapTo(&title, QPoint()).y() >= label->geometry().bottom());
    CHECK(title.edit().mapTo(&title, QPoint()).x() == 0);
}

TEST_CASE("Tab goes through all of a form whose field of references holds several", "[form][keyboard]") {
    FormBench b("meeting");
    const QString type = b.file.add("meeting-type", {{"key", QStringLiteral("other")}, {"label", QStringLiteral("Annat möte")}});
    const QString one = b.file.add("role", {{"key", QStringLiteral("one")}, {"label", QStringLiteral("Ett")}});
    const QString two = b.file.add("role", {{"key", QStringLiteral("two")}, {"label", QStringLiteral("Två")}});
    const QString meeting = b.file.add("meeting", {{"type", type}, {"day", QDate(2026, 11, 20)}, {"roles", QStringList{one, two}}});
    b.file.add("action-point", {{"meeting", meeting}, {"what", QStringLiteral("Ring skolan")}});
    const auto form = b.form();
    form->load(meeting);
    form->focusField("type");
    QStringList way;
    for (int i = 0; i < 40; ++i) {
        way << QApplication::focusWidget()->accessibleName();
        EditBench::press(Qt::Key_Tab);
    }
    const auto at = [&way](const QString& part) {
        for (qsizetype i = 0; i < way.size(); ++i)
            if (way[i].contains(part)) return i;
        return qsizetype(-1);
    };
    INFO(way.join(QStringLiteral(" | ")).toStdString());
    QList<qsizetype> order;
    for (const char* part : {"Ett, remove", "Två, remove", "Roles present", "Agenda", "Notes", "Ring skolan"}) order << at(QString::fromUtf8(part));
    CHECK_FALSE(order.contains(-1));
    CHECK(std::is_sorted(order.cbegin(), order.cend()));
}

TEST_CASE("the key by which files name a record is made of its name and waits among what is rarely needed", "[form]") {
    FormBench bench("role");
    bench.file.add("role", {{"key", QStringLiteral("faltassistent")}, {"label", QStringLiteral("Fältassistent på dagen")}});
    const auto form = bench.form();
    form->startNew(bench.kind.blank);
    CHECK_FALSE(row(*form, "key").isVisible());
    write(*form, "label", QStringLiteral("Fältassistent"));
    CHECK(row(*form, "key").edit().value() == Value(QStringLiteral("faltassistent-2")));
    CHECK_FALSE(row(*form, "key").isVisible());
    REQUIRE(form->commit());
    const QString id = form->currentId();
    CHECK(bench.file.text("role", id, "key") == QStringLiteral("faltassistent-2"));
    // Another name later leaves the key: files name the record by it.
    write(*form, "label", QStringLiteral("Fältsekreterare"));
    REQUIRE(form->commit());
    CHECK(bench.file.text("role", id, "key") == QStringLiteral("faltassistent-2"));
    CHECK_FALSE(row(*form, "key").isVisible());
}

}  // namespace record_form_test
