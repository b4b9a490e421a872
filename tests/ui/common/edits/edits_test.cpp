#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/edits/edit_factory.h"
#include "ui/common/edits/growing_text.h"
#include "ui/common/edits/moment_edit.h"
#include "ui/common/edits/spelling.h"
#include "ui/common/edits/writing_mark.h"
#include "ui/common/edits/references_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using records::Field;
using records::FieldType;
using records::Value;
using support::EditBench;

namespace edits_test {

Field fieldOf(FieldType type) {
    Field field;
    field.key = "it";
    field.label = "It";
    field.type = type;
    return field;
}

QLineEdit* lineOf(QWidget& edit) { return edit.findChild<QLineEdit*>(); }

/// Types into the only line of an edit and leaves it.
void write(ui::FieldEdit& edit, const QString& text) {
    lineOf(edit)->clear();
    EditBench::type(lineOf(edit), text);
    edit.tidy();
}

TEST_CASE("a number is read with comma and point and shown with a comma", "[edits]") {
    EditBench bench;
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, fieldOf(FieldType::Number), true, nullptr));
    QSignalSpy changed(edit.get(), &ui::FieldEdit::changed);
    edit->setValue(Value(1234.5));
    CHECK(lineOf(*edit)->text() == QStringLiteral("1234,5"));
    CHECK(changed.isEmpty());
    write(*edit, QStringLiteral("1 200,25"));
    CHECK(edit->value() == Value(1200.25));
    CHECK(lineOf(*edit)->text() == QStringLiteral("1200,25"));
    CHECK(changed.count() == 8);
    write(*edit, QStringLiteral("7.5"));
    CHECK(edit->value() == Value(7.5));
    write(*edit, QStringLiteral("many"));
    CHECK(records::isEmpty(edit->value()));
    REQUIRE(edit->unreadable());
    CHECK(std::string(edit->unreadable()->code) == "not-a-number");
    CHECK(lineOf(*edit)->text() == QStringLiteral("many"));
}

TEST_CASE("half past nine is written as 930", "[edits]") {
    EditBench bench;
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, fieldOf(FieldType::Time), true, nullptr));
    write(*edit, QStringLiteral("930"));
    CHECK(edit->value() == Value(QTime(9, 30)));
    CHECK(lineOf(*edit)->text() == QStringLiteral("09:30"));
    write(*edit, QStringLiteral("2561"));
    CHECK(edit->unreadable());
}

TEST_CASE("a day is written in short, shown in full with its weekday, and may be empty", "[edits]") {
    EditBench bench;  // today is Tuesday 2026-11-24
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, fieldOf(FieldType::Day), true, nullptr));
    const auto weekday = [&] { return edit->findChild<QLabel*>()->text(); };
    CHECK(records::isEmpty(edit->value()));
    CHECK_FALSE(edit->unreadable());
    EditBench::type(lineOf(*edit), QStringLiteral("v 47 tis"));
    CHECK(weekday().endsWith(QStringLiteral("2026-11-17")));
    edit->tidy();
    CHECK(lineOf(*edit)->text() == QStringLiteral("2026-11-17"));
    CHECK(edit->value() == Value(QDate(2026, 11, 17)));
    CHECK(weekday() == QStringLiteral("tisdag"));
    write(*edit, QStringLiteral("31/2"));
    CHECK(edit->unreadable());
    CHECK(lineOf(*edit)->text() == QStringLiteral("31/2"));
    CHECK(weekday().isEmpty());
    edit->setValue(Value());
    CHECK(lineOf(*edit)->text().isEmpty());
}

TEST_CASE("a moment is a day, or a day and a time, but no time alone", "[edits]") {
    EditBench bench;
    ui::MomentEdit edit(bench.session, fieldOf(FieldType::Moment));
    edit.setValue(Value(QStringLiteral("2026-11-20T22:15")));
    CHECK(edit.value() == Value(QStringLiteral("2026-11-20T22:15")));
    edit.setValue(Value(QStringLiteral("2026-11-20")));
    CHECK(edit.value() == Value(QStringLiteral("2026-11-20")));
    const QList<QLineEdit*> lines = edit.findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 2);
    lines[0]->clear();
    EditBench::type(lines[1], QStringLiteral("8:05"));
    CHECK(records::isEmpty(edit.value()));
    REQUIRE(edit.unreadable());
    CHECK(std::string(edit.unreadable()->code) == "time-without-day");
}

TEST_CASE("a choice is typed by its label whatever the case; others are refused", "[edits]") {
    EditBench bench;
    const Field& state = bench.file.catalogue().get("meeting").fields[bench.file.catalogue().get("meeting").index("state")];
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, state, true, nullptr));
    CHECK(records::isEmpty(edit->value()));
    write(*edit, QStringLiteral("called off"));
    CHECK(edit->value() == Value(QStringLiteral("cancelled")));
    CHECK(lineOf(*edit)->text() == QStringLiteral("Called off"));
    write(*edit, QStringLiteral("Postponed"));
    CHECK(records::isEmpty(edit->value()));
    CHECK(edit->unreadable());
    lineOf(*edit)->clear();
    CHECK_FALSE(edit->unreadable());
}

TEST_CASE("yes and no have a third state only where nothing may be the answer", "[edits]") {
    EditBench bench;
    const std::unique_ptr<ui::FieldEdit> plain(ui::makeEdit(bench.session, fieldOf(FieldType::YesNo), false, nullptr));
    CHECK(plain->value() == Value(false));
    plain->findChild<QCheckBox*>()->click();
    CHECK(plain->value() == Value(true));
    const std::unique_ptr<ui::FieldEdit> open(ui::makeEdit(bench.session, fieldOf(FieldType::YesNo), true, nullptr));
    CHECK(records::isEmpty(open->value()));
    for (const Value& value : {Value(true), Value(false), Value()}) {
        open->setValue(value);
        CHECK(open->value() == value);
    }
}

TEST_CASE("every type of field gives back what it is shown and says nothing of it", "[edits]") {
    EditBench bench;
    const QString role = bench.file.add("role", {{"key", QStringLiteral("chief")}, {"label", QStringLiteral("Chief")}});
    const QList<std::pair<FieldType, Value>> cases{
        {FieldType::Text, QStringLiteral("Åkarp")},
        {FieldType::LongText, QStringLiteral("ett\n\ntvå")},
        {FieldType::Integer, qint64(-12)},
        {FieldType::Number, 0.1},
        {FieldType::YesNo, true},
        {FieldType::Day, QDate(2026, 2, 28)},
        {FieldType::Time, QTime(0, 5)},
        {FieldType::Moment, QStringLiteral("2026-11-20T22:15")},
        {FieldType::Choice, QStringLiteral("b")},
        {FieldType::Choices, QStringList{QStringLiteral("a"), QStringLiteral("b")}},
        {FieldType::Words, QStringList{QStringLiteral("ett"), QStringLiteral("två; tre")}},
        {FieldType::Reference, role},
        {FieldType::References, QStringList{role}},
    };
    for (const auto& [type, value] : cases) {
        INFO("type " << static_cast<int>(type));
        Field field = fieldOf(type);
        field.choices = {{"a", "Apples"}, {"b", "Bananas"}};
        field.target = "role";
        const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, field, true, nullptr));
        QSignalSpy changed(edit.get(), &ui::FieldEdit::changed);
        CHECK(records::isEmpty(edit->value()));
        edit->setValue(value);
        CHECK(edit->value() == value);
        edit->tidy();
        CHECK(edit->value() == value);
        edit->setValue(Value());
        CHECK(records::isEmpty(edit->value()));
        CHECK(changed.isEmpty());
        CHECK(edit->keyboard() != nullptr);
    }
    CHECK(bench.navigator.errors.isEmpty());
}

TEST_CASE("a reference is found by its name; one that nothing answers to is refused", "[edits]") {
    EditBench bench;
    const QString chief = bench.file.add("role", {{"key", QStringLiteral("chief")}, {"label", QStringLiteral("Säkerhetschef")}});
    bench.file.add("role", {{"key", QStringLiteral("school")}, {"label", QStringLiteral("Skola")}});
    Field field = fieldOf(FieldType::Reference);
    field.target = "role";
    ui::ReferenceEdit edit(bench.session, field);
    write(edit, QStringLiteral("säkerh"));
    CHECK(edit.value() == Value(chief));
    CHECK(lineOf(edit)->text() == QStringLiteral("Säkerhetschef"));
    write(edit, QStringLiteral("s"));  // could be both
    CHECK(records::isEmpty(edit.value()));
    CHECK(edit.unreadable());
    write(edit, QStringLiteral("Räddningstjänst"));
    CHECK(edit.unreadable());
    edit.setValue(Value(chief));
    EditBench::show(edit);
    for (QToolButton* button : edit.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Open")) button->click();
    CHECK(bench.navigator.opened == QStringList{chief});
}

TEST_CASE("at most so many are offered, those used last first", "[edits]") {
    EditBench bench;
    QStringList ids;
    for (int i = 0; i < 30; ++i) ids << bench.file.add("area", {{"name", QStringLiteral("Område %1").arg(i, 2, 10, QLatin1Char('0'))}});
    const records::Kind& area = bench.file.catalogue().get("area");
    CHECK(ui::findCandidates(bench.session, area, {}, 20).size() == 20);
    ui::rememberUse(area, ids[25]);
    ui::rememberUse(area, ids[28]);
    const auto found = ui::findCandidates(bench.session, area, QStringLiteral("område"), 20);
    REQUIRE(found.size() == 20);
    CHECK(found[0].id == ids[28]);
    CHECK(found[1].id == ids[25]);
    CHECK(found[2].id == ids[0]);
}

TEST_CASE("names that begin as typed are offered before those with a word that does, and these before the middle of a word", "[edits]") {
    EditBench bench;
    for (const char* name : {"Ambrys kiosk", "Bistro Långbryggan", "Gamla Bryggeriet", "Bryggan", "Bryggans café"})
        bench.file.add("premises", {{"name", QString::fromUtf8(name)}, {"kind", QStringLiteral("serving")}});
    const records::Kind& premises = bench.file.catalogue().get("premises");
    const auto names = [&](const char* typed, int most) {
        QStringList all;
        for (const ui::Candidate& one : ui::findCandidates(bench.session, premises, QString::fromUtf8(typed), most)) all << one.label;
        return all;
    };
    CHECK(names("Bry", 20) == QStringList{QStringLiteral("Bryggan"), QStringLiteral("Bryggans café"), QStringLiteral("Gamla Bryggeriet"), QStringLiteral("Ambrys kiosk"),
                                          QStringLiteral("Bistro Långbryggan")});
    // Also when not all of them are shown.
    CHECK(names("bry", 2) == QStringList{QStringLiteral("Bryggan"), QStringLiteral("Bryggans café")});
}

TEST_CASE("chosen references are removed by the keyboard", "[edits]") {
    EditBench bench;
    QStringList ids;
    for (const char* key : {"a", "b", "c"}) ids << bench.file.add("role", {{"key", QLatin1String(key)}, {"label", QLatin1String(key)}});
    Field field = fieldOf(FieldType::References);
    field.target = "role";
    ui::ReferencesEdit edit(bench.session, field);
    edit.setValue(Value(ids));
    EditBench::show(edit);
    lineOf(edit)->setFocus();
    bench.press(Qt::Key_Backspace);
    CHECK(edit.value() == Value(ids.mid(0, 2)));
    bench.press(Qt::Key_Tab, Qt::ShiftModifier);  // to the chip before
    auto* chip = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(chip != nullptr);
    CHECK(chip->text() == QStringLiteral("b"));
    bench.press(Qt::Key_Delete);
    CHECK(edit.value() == Value(QStringList{ids[0]}));
    bench.press(Qt::Key_Delete);
    CHECK(records::isEmpty(edit.value()));
    CHECK(QApplication::focusWidget() == lineOf(edit));
}

TEST_CASE("the wheel changes nothing that has no keyboard focus", "[edits]") {
    EditBench bench;
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    Field field = fieldOf(FieldType::Choice);
    field.choices = {{"a", "Apples"}, {"b", "Bananas"}};
    ui::FieldEdit* edit = ui::makeEdit(bench.session, field, true, &window);
    auto* other = new QLineEdit(&window);
    layout->addWidget(edit);
    layout->addWidget(other);
    EditBench::show(window);
    auto* box = edit->findChild<QComboBox*>();
    const auto roll = [&] {
        const QPointF at = box->rect().center();
        QWheelEvent event(at, box->mapToGlobal(at), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
    };
    other->setFocus();
    roll();
    CHECK(box->currentIndex() == 0);
    box->setFocus();
    roll();
    CHECK(box->currentIndex() == 1);
}

TEST_CASE("long text grows, lets Tab through and takes letters beyond ASCII", "[edits]") {
    EditBench bench;
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    ui::FieldEdit* edit = ui::makeEdit(bench.session, fieldOf(FieldType::LongText), true, &window);
    auto* after = new QLineEdit(&window);
    layout->addWidget(edit);
    layout->addWidget(after);
    EditBench::show(window);
    auto* text = edit->findChild<ui::GrowingText*>();
    text->setFocus();
    EditBench::type(text, QStringLiteral("Åäö"));
    CHECK(edit->value() == Value(QStringLiteral("Åäö")));
    const int three = text->sizeHint().height();
    for (int i = 0; i < 5; ++i) bench.press(Qt::Key_Return);
    const int six = text->sizeHint().height();
    CHECK(six > three);
    for (int i = 0; i < 30; ++i) bench.press(Qt::Key_Return);
    CHECK(text->sizeHint().height() > six);
    CHECK(text->sizeHint().height() < 3 * six);
    // Blank lines at the end are not part of the value.
    CHECK(edit->value() == Value(QStringLiteral("Åäö")));
    bench.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == after);
}

TEST_CASE("words that the Swedish dictionary does not know are marked, names, abbreviations and numbers are not", "[edits][spelling]") {
    ui::Spelling& spelling = ui::Spelling::shared();
    QSignalSpy ready(&spelling, &ui::Spelling::ready);
    REQUIRE((spelling.isReady() || ready.wait(20000)));
    const auto missed = [&](const QString& text) {
        QStringList words;
        for (const ui::Spelling::Miss& miss : spelling.missesIn(text)) words << text.mid(miss.start, miss.length);
        return words;
    };
    CHECK(missed(QStringLiteral("Belysningen på skolvägen är trasig.")).isEmpty());
    CHECK(missed(QStringLiteral("Belysnigen är trassig, sa någon.")) == QStringList{QStringLiteral("Belysnigen"), QStringLiteral("trassig")});
    CHECK(missed(QStringLiteral("Samtal med Bjärrehus och SSPF, se §8 och dnr KS/2026:14.")).isEmpty());
    CHECK(spelling.suggestions(QStringLiteral("trassig"), 5).contains(QStringLiteral("trasig")));
    ui::Spelling none(QStringLiteral("/nowhere"));
    CHECK_FALSE(none.isReady());
    CHECK(none.missesIn(QStringLiteral("Belysnigen")).isEmpty());
}

TEST_CASE("a mark under a word is no change of the text, and personal data keeps its own", "[edits][spelling]") {
    support::EditBench bench;
    records::Field field = fieldOf(FieldType::LongText);
    field.flags |= records::Flag::FreeText;
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, field, true, nullptr));
    int changes = 0;
    QObject::connect(edit.get(), &ui::FieldEdit::changed, edit.get(), [&changes] { ++changes; });
    edit->setValue(Value(QStringLiteral("Belysnigen sågs av 811228-9874")));
    REQUIRE(QTest::qWaitFor([] { return ui::Spelling::shared().isReady(); }, 20000));
    const auto* text = edit->findChild<QPlainTextEdit*>();
    REQUIRE(QTest::qWaitFor([text] { return text->document()->firstBlock().layout()->formats().size() == 2; }, 5000));
    const auto formats = text->document()->firstBlock().layout()->formats();
    CHECK(formats.first().format.underlineStyle() == QTextCharFormat::DotLine);
    CHECK(formats.last().format.underlineStyle() == QTextCharFormat::WaveUnderline);
    CHECK(changes == 0);
}

TEST_CASE("an hour alone is a time", "[edits]") {
    support::EditBench bench;
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, fieldOf(FieldType::Time), true, nullptr));
    for (const auto& [typed, time] : {std::pair(QStringLiteral("13"), QTime(13, 0)), std::pair(QStringLiteral("9"), QTime(9, 0)), std::pair(QStringLiteral("0"), QTime(0, 0))}) {
        edit->showTyped(typed);
        CHECK(edit->value() == Value(time));
    }
    edit->showTyped(QStringLiteral("25"));
    CHECK(edit->unreadable().has_value());
}

TEST_CASE("what no record answers to may be left empty only where the field may", "[edits]") {
    support::EditBench bench;
    for (const bool required : {false, true}) {
        records::Field field = fieldOf(FieldType::Reference);
        field.target = "area";
        if (required) field.flags |= records::Flag::Required;
        const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, field, true, nullptr));
        edit->showTyped(QStringLiteral("Ingenstans"));
        REQUIRE(edit->unreadable());
        CHECK(base::sentence(*edit->unreadable()).contains(QStringLiteral("leave this empty")) == !required);
    }
}

TEST_CASE("what looks like a person's number is explained", "[edits]") {
    const QDate today(2026, 11, 24);
    CHECK(ui::WritingMark::explanation(QStringLiteral("ring 811228-9874"), today).contains(QStringLiteral("811228-9874")));
    CHECK(ui::WritingMark::explanation(QStringLiteral("ring 112"), today).isEmpty());
}

TEST_CASE("the beginning of one word of a choice means that word", "[edits]") {
    EditBench b;
    records::Field field;
    field.key = "state";
    field.type = records::FieldType::Choice;
    ui::ChoiceEdit edit(b.session, field,
                        {{QStringLiteral("inner"), QStringLiteral("Inre")},
                         {QStringLiteral("outer"), QStringLiteral("Yttre")},
                         {QStringLiteral("outermost"), QStringLiteral("Ytterst")}},
                        true);
    EditBench::show(edit);
    EditBench::type(edit.keyboard(), QStringLiteral("in"));
    edit.tidy();
    CHECK(edit.value() == Value(QStringLiteral("inner")));
    edit.setValue({});
    EditBench::type(edit.keyboard(), QStringLiteral("yt"));
    edit.tidy();
    CHECK(records::isEmpty(edit.value()));
    CHECK(edit.unreadable());
}

TEST_CASE("a text too long for its line shows its beginning, and while it is written the place of the cursor", "[edits]") {
    EditBench bench;
    const std::unique_ptr<ui::FieldEdit> edit(ui::makeEdit(bench.session, fieldOf(FieldType::Text), true, nullptr));
    EditBench::show(*edit);
    lineOf(*edit)->clearFocus();
    edit->setValue(Value(QStringLiteral("Samverkansöverenskommelse ").repeated(8)));
    CHECK(lineOf(*edit)->cursorPosition() == 0);
    lineOf(*edit)->setFocus();
    edit->setValue(Value(QStringLiteral("Samverkan")));
    CHECK(lineOf(*edit)->cursorPosition() == 9);
}

}  // namespace edits_test
