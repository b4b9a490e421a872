#include "ui/incidents/cycle_bar.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "tests/ui/common/settled.h"
#include "ui/common/form/notice.h"
#include "ui/incidents/assess_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cycle_bar_test {

/// Thursday 26 November 2026: the cycle of 17 to 23 November is in work.
struct RhythmGround : support::ListGround {
    RhythmGround() {
        file.clock().setDay(QDate(2026, 11, 26));
        category = file.add("category", {{"name", u"Skadegörelse"_s}});
        area = file.add("area", {{"name", u"Lomma"_s}});
    }
    QString event(const QString& day, const QString& severity = {}) {
        const bool assessed = !severity.isEmpty();
        return file.add("incident", {{"occurred", day + u"T20:00"_s},
                                     {"reported", QDate::fromString(day, Qt::ISODate)},
                                     {"category", category},
                                     {"area", area},
                                     {"severity", assessed ? records::Value(severity) : records::Value()},
                                     {"status", QString(assessed ? u"assessed"_s : u"open"_s)}});
    }
    [[nodiscard]] QString text(const QString& id, const char* field) { return file.text("incident", id, field); }

    QString category;
    QString area;
};

QPushButton* button(QWidget& where, const QString& begins) {
    for (QPushButton* one : where.findChildren<QPushButton*>())
        if (one->text().startsWith(begins)) return one;
    return nullptr;
}

TEST_CASE("the rhythm says what is new and what waits, and closes the assessed events of the cycle in one act", "[rhythm]") {
    RhythmGround g;
    const QString assessed = g.event(u"2026-11-18"_s, u"low"_s);
    const QString open = g.event(u"2026-11-19"_s);
    g.event(u"2026-11-25"_s);
    const ui::Session session = g.session();
    ui::CycleBar bar(session);
    support::EditBench::show(bar);
    REQUIRE(support::isSettled(bar));
    const QString said = bar.findChild<QLabel*>()->text();
    INFO(said.toStdString());
    CHECK(said.contains(u"New since tisdag 2026-11-24: 1."_s));
    CHECK(said.contains(u"Came in during the cycle 2026-11-17 to 2026-11-23: 2."_s));
    CHECK(said.contains(u"1 to assess"_s));
    CHECK(said.contains(u"1 to close."_s));
    button(bar, u"Close the cycle"_s)->click();
    CHECK(g.text(assessed, "status") == u"closed"_s);
    CHECK(g.text(open, "status") == u"open"_s);
    CHECK(g.navigator.sentences.last().contains(u"Not assessed, and open as before: 1."_s));
    REQUIRE(g.file->undo());
    CHECK(g.text(assessed, "status") == u"assessed"_s);
    REQUIRE(support::isSettled(bar));
    button(bar, u"Weekly picture"_s)->click();
    CHECK(g.navigator.opened.last().startsWith(u"weekly-picture"_s));
}

TEST_CASE("events are assessed in a row by one digit and Enter each", "[rhythm][keyboard]") {
    RhythmGround g;
    const QStringList events{g.event(u"2026-11-17"_s), g.event(u"2026-11-18"_s), g.event(u"2026-11-19"_s)};
    const ui::Session session = g.session();
    auto* dialog = new ui::AssessDialog(session, events);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    support::EditBench::show(*dialog);
    CHECK(dialog->current() == events[0]);
    support::EditBench::press(Qt::Key_Return);
    CHECK(g.text(events[0], "status") == u"open"_s);  // it was not said how severe it is
    CHECK_FALSE(dialog->findChild<ui::Notice*>()->text().isEmpty());
    support::EditBench::press(Qt::Key_1);
    support::EditBench::press(Qt::Key_Return);
    CHECK(g.text(events[0], "severity") == u"low"_s);
    CHECK(g.text(events[0], "status") == u"assessed"_s);
    CHECK(dialog->current() == events[1]);
    support::EditBench::press(Qt::Key_3);
    dialog->findChildren<QLineEdit*>().first()->setText(u"Socialtjänsten"_s);
    support::EditBench::press(Qt::Key_Return);
    CHECK(g.text(events[1], "severity") == u"high"_s);
    CHECK(g.text(events[1], "passed-on-to") == u"Socialtjänsten"_s);
    CHECK(dialog->current() == events[2]);
    CHECK(dialog->findChildren<QLineEdit*>().first()->text().isEmpty());  // of the event before nothing is taken along
    support::EditBench::press(Qt::Key_2);
    support::EditBench::press(Qt::Key_Return);
    CHECK(g.text(events[2], "severity") == u"medium"_s);
    CHECK(g.navigator.sentences.last().contains(u"Assessed: 3."_s));
}

QPushButton* offered(QWidget& where, const QString& words) {
    for (QPushButton* one : where.findChildren<QPushButton*>())
        if (one->isVisible() && one->text() == words) return one;
    return nullptr;
}

TEST_CASE("Esc asks before what was chosen for an event is lost, and keeps it, leaves it, or stays", "[rhythm][keyboard]") {
    RhythmGround g;
    const QStringList events{g.event(u"2026-11-17"_s), g.event(u"2026-11-18"_s)};
    const ui::Session session = g.session();
    auto* dialog = new ui::AssessDialog(session, events);
    support::EditBench::show(*dialog);
    support::EditBench::press(Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());  // nothing was chosen
    support::EditBench::show(*dialog);
    support::EditBench::press(Qt::Key_2);
    support::EditBench::press(Qt::Key_Escape);
    REQUIRE(dialog->isVisible());
    REQUIRE(offered(*dialog, u"Keep it"_s) != nullptr);
    support::EditBench::press(Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK(offered(*dialog, u"Keep it"_s) == nullptr);
    support::EditBench::press(Qt::Key_Escape);
    SECTION("kept") {
        support::EditBench::press(Qt::Key_Return);
        CHECK_FALSE(dialog->isVisible());
        CHECK(g.text(events[0], "severity") == u"medium"_s);
        CHECK(g.text(events[1], "status") == u"open"_s);
    }
    SECTION("left") {
        offered(*dialog, u"Close without keeping"_s)->click();
        CHECK_FALSE(dialog->isVisible());
        CHECK(g.text(events[0], "status") == u"open"_s);
    }
    delete dialog;
}

TEST_CASE("what is chosen is not skipped without a question", "[rhythm]") {
    RhythmGround g;
    const QStringList events{g.event(u"2026-11-17"_s), g.event(u"2026-11-18"_s), g.event(u"2026-11-19"_s)};
    const ui::Session session = g.session();
    ui::AssessDialog dialog(session, events);
    support::EditBench::show(dialog);
    button(dialog, u"Skip"_s)->click();
    CHECK(dialog.current() == events[1]);
    support::EditBench::press(Qt::Key_3);
    button(dialog, u"Skip"_s)->click();
    CHECK(dialog.current() == events[1]);
    offered(dialog, u"Keep it"_s)->click();
    CHECK(g.text(events[1], "severity") == u"high"_s);
    CHECK(dialog.current() == events[2]);
}

TEST_CASE("events are assessed in one box at a time", "[rhythm]") {
    RhythmGround g;
    g.event(u"2026-11-18"_s);
    const ui::Session session = g.session();
    ui::CycleBar bar(session);
    support::EditBench::show(bar);
    REQUIRE(support::isSettled(bar));
    button(bar, u"Assess in a row"_s)->click();
    button(bar, u"Assess in a row"_s)->click();
    CHECK(bar.findChildren<ui::AssessDialog*>().size() == 1);
}

TEST_CASE("between the severity and what is written of an event lies one Tab, and no blank of a text presses a degree", "[rhythm][keyboard]") {
    RhythmGround g;
    const QStringList events{g.event(u"2026-11-17"_s)};
    const ui::Session session = g.session();
    auto* dialog = new ui::AssessDialog(session, events);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    support::EditBench::show(*dialog);
    support::EditBench::press(Qt::Key_2);
    support::EditBench::press(Qt::Key_Tab);
    support::EditBench::press(Qt::Key_Tab);
    support::EditBench::type(u"Anmälaren har fått svar"_s);
    support::EditBench::press(Qt::Key_Return);
    CHECK(g.text(events[0], "severity") == u"medium"_s);
    CHECK(g.text(events[0], "feedback-given") == u"Anmälaren har fått svar"_s);
}

}  // namespace cycle_bar_test
