#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/focus/matters_dialog.h"
#include "ui/meetings/series_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dialogs_test {

struct Council {
    scene::Scene scene;
    support::HeardNavigator navigator;
    ui::WorkYear year;
    ui::Session session{scene.file.file(), navigator, year};
    QString type = scene.file.add("meeting-type", {{"key", u"steering-group"_s}, {"label", u"Styrgruppen"_s}});
    QString meeting = scene.file.add("meeting", {{"type", type}, {"day", QDate(2026, 10, 7)}, {"time", QTime(9, 0)}, {"state", u"held"_s}});

    Council() { ui::applyTheme(ui::ThemeChoice::Light); }
    static void press(const QWidget& dialog, const QString& word) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == word) {
                REQUIRE(button->isEnabled());
                button->click();
                return;
            }
        FAIL("no button " << word.toStdString());
    }
    void propose() {
        for (const auto& [id, verb] : {std::pair(scene.area, focus::Verb::Propose), std::pair(scene.plan, focus::Verb::Submit)}) {
            focus::DecisionRequest request = scene::fullRequest({id}, verb, focus::Body::Cooperation);
            request.day = QDate(2026, 9, 30);  // before the meeting
            REQUIRE(focus::decide(scene.file.file(), request));
        }
    }
};

TEST_CASE("what waits for the steering group is decided in one act with numbered paragraphs", "[decisions]") {
    Council c;
    c.propose();
    ui::MattersDialog dialog(c.session, c.meeting);
    support::EditBench::show(dialog);
    auto* matters = dialog.findChild<QListWidget*>();
    REQUIRE(matters->count() == 2);
    CHECK(matters->item(0)->text().startsWith(u"§ 4"_s));
    CHECK(matters->item(1)->text().startsWith(u"§ 5"_s));
    Council::press(dialog, u"Decide as proposed"_s);
    CHECK(c.scene.file.text("focus-area", c.scene.area, "state") == u"decided"_s);
    CHECK(c.scene.file.text("plan", c.scene.plan, "state") == u"approved"_s);
    const records::Kind& kind = c.scene.file.catalogue().get("decision");
    QStringList items;
    for (const QString& subject : {c.scene.area, c.scene.plan})
        for (const records::Record& decision : c.scene.decisions(subject))
            if (kind.text(decision, "verb") == u"approve"_s) {
                items << kind.text(decision, "item");
                CHECK(kind.text(decision, "meeting") == c.meeting);
                CHECK(kind.value(decision, "day") == records::Value(QDate(2026, 10, 7)));
            }
    CHECK(items == QStringList{u"§ 4"_s, u"§ 5"_s});
    REQUIRE(c.scene.file->undo());
    CHECK(c.scene.file.text("focus-area", c.scene.area, "state") == u"proposed"_s);
    CHECK(c.scene.file.text("plan", c.scene.plan, "state") == u"submitted"_s);
}

TEST_CASE("a matter that is not ticked waits on, and the paragraphs close up", "[decisions]") {
    Council c;
    c.propose();
    ui::MattersDialog dialog(c.session, c.meeting);
    auto* matters = dialog.findChild<QListWidget*>();
    matters->item(0)->setCheckState(Qt::Unchecked);
    CHECK(matters->item(1)->text().startsWith(u"§ 4"_s));
    Council::press(dialog, u"Decide as proposed"_s);
    CHECK(c.scene.file.text("focus-area", c.scene.area, "state") == u"proposed"_s);
    CHECK(c.scene.file.text("plan", c.scene.plan, "state") == u"approved"_s);
}

TEST_CASE("what came up after a meeting is not ticked there, and says so", "[decisions]") {
    Council c;
    c.propose();
    const QString earlier = c.scene.file.add("meeting", {{"type", c.type}, {"day", QDate(2026, 2, 3)}, {"state", u"held"_s}});
    ui::MattersDialog dialog(c.session, earlier);
    auto* matters = dialog.findChild<QListWidget*>();
    REQUIRE(matters->count() == 2);
    for (int row = 0; row < 2; ++row) {
        CHECK(matters->item(row)->checkState() == Qt::Unchecked);
        CHECK(matters->item(row)->text().contains(u"after the meeting"_s));
    }
}

TEST_CASE("when one matter is refused nothing is decided, and the reasons stand in the dialog", "[decisions]") {
    Council c;
    c.propose();
    c.scene.file.set("activity", c.scene.activity, {{"responsible", records::Value()}});
    ui::MattersDialog dialog(c.session, c.meeting);
    Council::press(dialog, u"Decide as proposed"_s);
    CHECK(c.scene.file.text("focus-area", c.scene.area, "state") == u"proposed"_s);
    CHECK(c.scene.file.text("plan", c.scene.plan, "state") == u"submitted"_s);
}

TEST_CASE("a series shows its days with what is passed over, and plans them in one act", "[series]") {
    Council c;
    c.scene.file.clock().setDay(QDate(2026, 12, 14));
    const QString tuesday = c.scene.file.add("meeting", {{"type", c.type}, {"day", QDate(2026, 12, 15)}, {"time", QTime(13, 0)}});
    ui::SeriesDialog dialog(c.session, tuesday);
    support::EditBench::show(dialog);
    CHECK(dialog.findChild<QComboBox*>()->currentData().toInt() == 2);
    auto* days = dialog.findChild<QListWidget*>();
    REQUIRE(days->count() > 20);  // half a year, when no agreement says when the term ends
    CHECK(days->item(0)->text().contains(u"2026-12-22"_s));
    const auto before = c.scene.file.count("meeting");
    Council::press(dialog, u"Plan them"_s);
    CHECK(c.scene.file.count("meeting") > before + 20);
    REQUIRE(c.scene.file->undo());
    CHECK(c.scene.file.count("meeting") == before);
}

TEST_CASE("a day of a series that is none is said when it is left, and why nothing is planned", "[meetings]") {
    Council c;
    ui::SeriesDialog dialog(c.session, c.meeting);
    support::EditBench::show(dialog);
    const auto says = [&dialog](const QString& part) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    };
    QWidget* last = nullptr;
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
        if (line->accessibleName() == u"Last day"_s) last = line;
    REQUIRE(last != nullptr);
    last->setFocus(Qt::TabFocusReason);
    support::EditBench::type(u"31/2"_s);
    CHECK_FALSE(says(u"no such day"_s));
    support::EditBench::press(Qt::Key_Tab);
    CHECK(says(u"no such day"_s));
    CHECK(says(u"No meeting yet: write the first and the last day."_s));
    last->setFocus(Qt::TabFocusReason);
    support::EditBench::type(u"2026-01-01"_s);
    CHECK_FALSE(says(u"no such day"_s));
    CHECK(says(u"No meeting: the last day is before the first."_s));
}

}  // namespace dialogs_test
