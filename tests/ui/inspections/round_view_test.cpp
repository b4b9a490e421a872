#include "ui/inspections/round_view.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/edits/day_edit.h"
#include "ui/common/form/notice.h"
#include "ui/common/form/field_conditions.h"
#include "ui/common/form/fields_panel.h"
#include "ui/inspections/inspection_conditions.h"
#include "ui/inspections/round_choice.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QScrollBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::EditBench;

namespace round_view_test {

/// The morning after a round of ten stops.
struct Morning : EditBench {
    QStringList premises;
    QString round;
    int keys = 0;

    Morning() {
        file.clock().setDay(QDate(2026, 11, 21));
        file.add("checkpoint", {{"key", u"food"_s}, {"label", u"Lagad mat"_s}, {"scopes", QStringList{u"alcohol"_s}}});
        for (int i = 1; i <= 10; ++i) premises << file.add("premises", {{"name", u"Krog %1"_s.arg(i)}, {"kind", u"serving"_s}});
        round = file.add("round", {{"day", QDate(2026, 11, 20)}, {"kind", u"coordinated"_s}, {"stops", premises}, {"scope", QStringList{u"alcohol"_s}}});
    }
    void key(Qt::Key key) {
        press(key);
        ++keys;
    }
    [[nodiscard]] QString outcomeOf(const QString& place) {
        QString outcome;
        REQUIRE(file->read([&](const records::Reader& reader) {
            const records::Kind& kind = file.catalogue().get("inspection");
            reader.each(kind, {}, [&](const records::Record& record) {
                if (kind.text(record, "premises") == place) outcome = kind.text(record, "outcome");
                return true;
            });
        }));
        return outcome;
    }
};

TEST_CASE("ten visits without remarks are typed with two keys each, in the order of the paper", "[rounds][keyboard]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    for (int i = 0; i < 10; ++i) {
        CHECK(m.file.count("inspection") == i);
        m.key(Qt::Key_1);
        m.key(Qt::Key_Return);
    }
    CHECK(m.file.count("inspection") == 10);
    CHECK(m.keys == 20);
    for (const QString& place : m.premises) CHECK(m.outcomeOf(place) == u"no-remarks"_s);
}

TEST_CASE("no outcome of a visit is chosen beforehand, and Enter asks for one", "[rounds][keyboard]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    for (const QRadioButton* outcome : view.findChildren<QRadioButton*>()) CHECK_FALSE(outcome->isChecked());
    m.key(Qt::Key_Return);
    CHECK(m.file.count("inspection") == 0);
    QStringList told;
    for (const ui::Notice* notice : view.findChildren<ui::Notice*>())
        if (notice->isVisible()) told << notice->text();
    CHECK(told == QStringList{u"Say first how it was: 1, 2 or 3."_s});
    m.key(Qt::Key_2);
    m.key(Qt::Key_Tab);
    CHECK(m.file.count("inspection") == 0);
}

TEST_CASE("a remark is typed with its checkpoint, text and follow-up without leaving the keyboard", "[rounds][keyboard]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    m.key(Qt::Key_2);
    m.key(Qt::Key_Space);  // the checkpoint: a remark
    m.key(Qt::Key_Tab);
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);
    EditBench::type(u"Köket stängt efter nio"_s);
    m.key(Qt::Key_Tab);
    EditBench::type(u"+14"_s);
    m.key(Qt::Key_Return);
    CHECK(m.keys == 5);
    CHECK(m.outcomeOf(m.premises[0]) == u"remarks"_s);
    QString written;
    REQUIRE(m.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = m.file.catalogue().get("inspection");
        for (const records::Record& record : reader.all(kind)) {
            written = record.id;
            CHECK(kind.text(record, "remarks") == u"Köket stängt efter nio"_s);
            CHECK(kind.value(record, "follow-up-due") == records::Value(QDate(2026, 12, 4)));  // from the visit, not from the morning after
        }
        const records::Kind& results = m.file.catalogue().get("checkpoint-result");
        const auto parts = reader.parts(results, written);
        REQUIRE(parts.size() == 1);
        CHECK(results.text(parts.first(), "outcome") == u"remark"_s);
    }));
    // The next stop begins empty, with the keyboard in the list.
    CHECK(view.findChild<QTreeWidget*>()->hasFocus());
    m.key(Qt::Key_1);
    m.key(Qt::Key_Return);
    CHECK(m.outcomeOf(m.premises[1]) == u"no-remarks"_s);
}

TEST_CASE("a visit that is begun when the window closes stands there when it opens again, and is written from there", "[rounds][drafts]") {
    Morning m;
    {
        ui::RoundView view(m.session);
        EditBench::show(view);
        view.show(m.round);
        view.takeFocus();
        m.key(Qt::Key_2);
        m.key(Qt::Key_Space);
        m.key(Qt::Key_Tab);
        EditBench::type(u"Köket stängt"_s);
        m.key(Qt::Key_Tab);
        EditBench::type(u"30/2"_s);
        view.leave();
        CHECK(m.navigator.told == QStringList{u"Not saved yet: the visit to Krog 1. It is kept as a draft."_s});
        view.leave();
        CHECK(m.navigator.told.size() == 1);  // said once
    }
    CHECK(m.file.count("inspection") == 0);
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    auto* list = view.findChild<QTreeWidget*>();
    CHECK(list->topLevelItem(0)->text(3) == u"begun, not saved"_s);
    CHECK(view.findChild<QPlainTextEdit*>()->toPlainText() == u"Köket stängt"_s);
    CHECK(view.findChild<ui::DayEdit*>()->typed() == u"30/2"_s);
    CHECK(view.findChild<QListWidget*>()->item(0)->text().contains(u"Remark"_s));
    view.findChild<ui::DayEdit*>()->showTyped(u"+14"_s);
    list->setFocus();
    m.key(Qt::Key_Return);
    CHECK(m.outcomeOf(m.premises[0]) == u"remarks"_s);
    CHECK(m.file->drafts().all()->isEmpty());
}

TEST_CASE("a slip of the outcome is put right by its key, in the checkpoints too", "[rounds][keyboard]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    m.key(Qt::Key_2);  // the keyboard is in the checkpoints now
    m.key(Qt::Key_3);
    CHECK(view.findChildren<QRadioButton*>()[2]->isChecked());
    m.key(Qt::Key_1);
    CHECK(view.findChildren<QRadioButton*>()[0]->isChecked());
    m.key(Qt::Key_Return);
    CHECK(m.outcomeOf(m.premises[0]) == u"no-remarks"_s);
}

TEST_CASE("a visit that is written at once was never a draft; one that is begun is marked when another is chosen", "[rounds][drafts]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    QSignalSpy drafted(&m.file->changes(), &records::Changes::drafted);
    m.key(Qt::Key_1);
    m.key(Qt::Key_Return);
    CHECK(m.file.count("inspection") == 1);
    CHECK(drafted.isEmpty());
    m.key(Qt::Key_1);
    m.key(Qt::Key_Down);
    QCoreApplication::processEvents();
    const auto* list = view.findChild<QTreeWidget*>();
    CHECK(list->topLevelItem(1)->text(3) == u"begun, not saved"_s);
    CHECK(list->topLevelItem(2)->text(3) == u"not written"_s);
    for (const QRadioButton* outcome : view.findChildren<QRadioButton*>()) CHECK_FALSE(outcome->isChecked());
    m.key(Qt::Key_Up);
    CHECK(view.findChildren<QRadioButton*>().first()->isChecked());
}

TEST_CASE("in the form of a visit, too, so many days on are counted from the visit", "[rounds][keyboard]") {
    Morning m;
    ui::addInspectionConditions();
    const records::Kind& kind = m.file.catalogue().get("inspection");
    ui::FieldsPanel panel(m.session, kind);
    records::Record visit = kind.blank;
    kind.setValue(visit, "day", QDate(2026, 10, 1));
    panel.setBase(visit);
    panel.row("follow-up-due")->edit().showTyped(u"+14"_s);
    panel.row("follow-up-done")->edit().showTyped(u"+14"_s);
    CHECK(kind.value(panel.written(), "follow-up-due") == records::Value(QDate(2026, 10, 15)));
    CHECK(kind.value(panel.written(), "follow-up-done") == records::Value(QDate(2026, 12, 5)));
}

TEST_CASE("of a visit with remarks, what nobody said anything about was not checked, unless one key says that the rest is in order", "[rounds][keyboard]") {
    Morning m;
    for (const char* key : {"order", "exits"}) m.file.add("checkpoint", {{"key", QString::fromLatin1(key)}, {"label", QString::fromLatin1(key)}, {"scopes", QStringList{u"alcohol"_s}}});
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    const bool rest = GENERATE(false, true);
    m.key(Qt::Key_2);
    m.key(Qt::Key_Space);
    if (rest) m.key(Qt::Key_0);
    m.key(Qt::Key_Return);
    QStringList outcomes;
    REQUIRE(m.file->read([&](const records::Reader& reader) {
        const records::Kind& results = m.file.catalogue().get("checkpoint-result");
        for (const records::Record& visit : reader.all(m.file.catalogue().get("inspection")))
            for (const records::Record& result : reader.parts(results, visit.id)) outcomes << results.text(result, "outcome");
    }));
    outcomes.sort();
    CHECK(outcomes == (rest ? QStringList{u"ok"_s, u"ok"_s, u"remark"_s} : QStringList{u"not-checked"_s, u"not-checked"_s, u"remark"_s}));
}

TEST_CASE("a number of a person in the remarks stops the visit until it is masked", "[rounds]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    m.key(Qt::Key_3);
    m.key(Qt::Key_Tab);
    EditBench::type(u"Ansvarig 189001019802"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(m.file.count("inspection") == 0);
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (button->text() == u"Mask it"_s) button->click();
    REQUIRE(m.file.count("inspection") == 1);
    REQUIRE(m.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = m.file.catalogue().get("inspection");
        CHECK_FALSE(kind.text(reader.all(kind).first(), "remarks").contains(u"189001019802"_s));
    }));
}

TEST_CASE("nobody but whoever was there says that a follow-up is done", "[rounds]") {
    Morning m;
    const QString before =
        m.file.add("inspection", {{"premises", m.premises[0]}, {"day", QDate(2026, 11, 1)}, {"kind", u"inner"_s}, {"outcome", u"remarks"_s}, {"follow-up-due", QDate(2026, 11, 15)}});
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    QCheckBox* closes = nullptr;
    for (QCheckBox* box : view.findChildren<QCheckBox*>())
        if (box->isVisible()) closes = box;
    REQUIRE(closes != nullptr);
    CHECK_FALSE(closes->isChecked());
    view.takeFocus();
    m.key(Qt::Key_1);
    m.key(Qt::Key_Return);
    CHECK(records::isEmpty(m.file.value("inspection", before, "follow-up-done")));
}

TEST_CASE("Enter upon a day that is none says so once, at the day, where the keyboard stays; it goes when the day is written anew", "[rounds][keyboard]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    m.key(Qt::Key_2);
    m.key(Qt::Key_Tab);
    m.key(Qt::Key_Tab);
    EditBench::type(u"30/2"_s);
    const auto said = [&view] {
        QStringList all;
        for (const QLabel* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"day"_s, Qt::CaseInsensitive) && label->text().contains(u"+7"_s)) all << label->text();
        return all;
    };
    CHECK(said().isEmpty());
    m.key(Qt::Key_Return);
    CHECK(m.file.count("inspection") == 0);
    CHECK(said().size() == 1);
    CHECK(view.findChild<ui::DayEdit*>()->keyboard()->hasFocus());
    m.key(Qt::Key_Backspace);
    CHECK(said().isEmpty());
}

TEST_CASE("by Tab one comes from the follow-up's day to the button that saves the visit", "[rounds][keyboard]") {
    Morning m;
    // As in the window, where the view is made before it has its place.
    QWidget window;
    auto* view = new ui::RoundView(m.session);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(view);
    column->addWidget(new QPushButton(u"Ångra"_s));
    EditBench::show(window);
    view->show(m.round);
    view->takeFocus();
    m.key(Qt::Key_2);
    view->findChild<ui::DayEdit*>()->keyboard()->setFocus();
    EditBench::type(u"+14"_s);
    m.key(Qt::Key_Tab);
    auto* next = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(next != nullptr);
    CHECK(next->isDefault());
}

TEST_CASE("a visit that cannot be saved names the field as it is called, not as the file calls it", "[rounds]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    m.key(Qt::Key_2);
    m.key(Qt::Key_Space);
    auto* day = view.findChild<ui::DayEdit*>()->keyboard();
    day->setFocus();
    EditBench::type(u"2026-11-01"_s);
    m.key(Qt::Key_Return);
    CHECK(m.file.count("inspection") == 0);
    const QString said = view.findChild<ui::Notice*>()->text();
    CHECK(said.startsWith(u"Follow-up due: "_s));
    CHECK_FALSE(said.contains(u"follow-up-due"_s));
    CHECK(day->hasFocus());
}

TEST_CASE("the button that saves a visit is seen however much is asked of it", "[rounds][layout]") {
    Morning m;
    for (int i = 0; i < 9; ++i) m.file.add("checkpoint", {{"key", u"c%1"_s.arg(i)}, {"label", u"En ganska lång mening om vad som ska ses till hos krögaren"_s}, {"scopes", QStringList{u"alcohol"_s}}});
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.resize(400, 250);
    view.show(m.round);
    view.takeFocus();
    m.key(Qt::Key_2);
    QCoreApplication::processEvents();
    QPushButton* save = nullptr;
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (button->isDefault()) save = button;
    REQUIRE(save != nullptr);
    CHECK(save->visibleRegion().boundingRect() == save->rect());
    // The checkpoints say their whole sentences.
    const auto* checkpoints = view.findChild<QListWidget*>();
    CHECK(checkpoints->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the stop that is written stays in sight while the file changes and the panel asks for more", "[rounds][layout]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.resize(600, 420);
    view.show(m.round);
    view.takeFocus();
    QCoreApplication::processEvents();
    auto* list = view.findChild<QTreeWidget*>();
    const auto seen = [list] { return list->viewport()->rect().contains(list->visualItemRect(list->currentItem())); };
    for (int i = 0; i < 7; ++i) m.key(Qt::Key_Down);
    REQUIRE(seen());
    m.file.add("inspection", {{"premises", m.premises[0]}, {"day", QDate(2026, 11, 20)}, {"kind", u"inner"_s}, {"outcome", u"no-remarks"_s}});
    CHECK(list->currentItem()->text(1) == u"Krog 8"_s);
    CHECK(seen());
    m.key(Qt::Key_3);
    QCoreApplication::processEvents();
    CHECK(list->currentItem()->text(1) == u"Krog 8"_s);
    CHECK(seen());
}

TEST_CASE("on a low screen one sees at first which stop is written and what can be said of it", "[rounds][layout]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.resize(430, 310);  // as at 911 × 512
    view.show(m.round);
    view.takeFocus();
    QCoreApplication::processEvents();
    for (const QRadioButton* outcome : view.findChildren<QRadioButton*>()) {
        INFO(outcome->text().toStdString());
        CHECK(outcome->visibleRegion().boundingRect() == outcome->rect());
    }
    auto* list = view.findChild<QTreeWidget*>();
    const QRect row = list->visualItemRect(list->currentItem());
    CHECK(list->viewport()->visibleRegion().boundingRect().contains(QPoint(0, row.center().y())));
}

TEST_CASE("a visit with remarks says live what is missing, and is saved when a checkpoint is not met or words say what was found", "[rounds][keyboard]") {
    Morning m;
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    const auto says = [&view](const QString& words) {
        int said = 0;
        for (const QLabel* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words) ++said;
        return said;
    };
    const QString missing = u"Mark a checkpoint that is not met, or write remarks."_s;
    CHECK(says(missing) == 0);
    m.key(Qt::Key_2);
    CHECK(says(missing) == 1);
    m.key(Qt::Key_Return);
    CHECK(m.file.count("inspection") == 0);
    CHECK(view.findChild<QListWidget*>()->hasFocus());
    const bool words = GENERATE(false, true);
    if (words) {
        m.key(Qt::Key_Tab);
        EditBench::type(u"Trångt vid dörren"_s);
        CHECK(says(missing) == 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    } else {
        m.key(Qt::Key_Space);
        CHECK(says(missing) == 0);
        m.key(Qt::Key_Return);
    }
    CHECK(m.file.count("inspection") == 1);
}

TEST_CASE("a place that two rounds of a day go to is told where the second is planned and where the visits are written", "[rounds]") {
    Morning m;
    const QString second = m.file.add("round", {{"day", QDate(2026, 11, 20)}, {"kind", u"inner"_s}, {"stops", QStringList{m.premises[1], m.premises[3]}}});
    const auto tells = [](const QWidget& view, const QString& words) {
        for (const QLabel* label : view.findChildren<QLabel*>())
            if (label->isVisibleTo(&view) && label->text().contains(words)) return true;
        return false;
    };
    ui::RoundView view(m.session);
    EditBench::show(view);
    view.show(m.round);
    view.takeFocus();
    CHECK_FALSE(tells(view, u"another round of the same day"_s));
    m.key(Qt::Key_Down);
    CHECK(tells(view, u"Also on another round of the same day (inner)"_s));
    m.key(Qt::Key_Down);
    CHECK_FALSE(tells(view, u"another round of the same day"_s));
    ui::RoundChoice choice(m.session);
    EditBench::show(choice);
    choice.show(second);
    CHECK(tells(choice, u"Also on another round of the same day: Krog 2, Krog 4."_s));
    ui::addInspectionConditions();
    REQUIRE(m.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = m.file.catalogue().get("round");
        QStringList noted;
        for (const ui::FieldCondition& condition : ui::fieldConditions(reader, kind, reader.get(kind, second)))
            if (condition.field == "stops") noted << condition.why;
        REQUIRE(noted.size() == 1);
        CHECK(noted.first().contains(u"Krog 2, Krog 4"_s));
    }));
}

TEST_CASE("by Tab one comes from the premises to what is done with them", "[rounds][keyboard]") {
    Morning m;
    ui::RoundChoice choice(m.session);
    EditBench::show(choice);
    choice.show(m.round);
    choice.takeFocus();
    EditBench::press(Qt::Key_Tab);
    auto* next = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(next != nullptr);
    CHECK(next->text() == u"Use the chosen ones"_s);
}

TEST_CASE("the premises of a round are ticked by the keyboard, the most urgent first", "[rounds][keyboard]") {
    Morning m;
    m.file.set("round", m.round, {{"stops", QStringList{m.premises[4]}}});
    m.file.add("inspection", {{"premises", m.premises[0]}, {"day", QDate(2026, 11, 1)}, {"kind", u"inner"_s}, {"outcome", u"no-remarks"_s}});
    m.file.add("inspection", {{"premises", m.premises[9]}, {"day", QDate(2026, 11, 1)}, {"kind", u"inner"_s}, {"outcome", u"serious"_s}});
    m.file.set("premises", m.premises[1], {{"closed", QDate(2026, 1, 1)}});
    ui::RoundChoice choice(m.session);
    EditBench::show(choice);
    choice.show(m.round);
    choice.takeFocus();
    auto* list = choice.findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 9);
    CHECK(list->topLevelItem(0)->text(0) == u"Krog 10"_s);
    CHECK(list->topLevelItem(8)->text(0) == u"Krog 1"_s);
    m.key(Qt::Key_Space);
    choice.leave();
    CHECK(m.file.value("round", m.round, "stops") == records::Value(QStringList{m.premises[4], m.premises[9]}));
}

}  // namespace round_view_test
