#include "ui/focus/decision_bar.h"

#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/notice.h"
#include "ui/focus/decision_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace decision_bar_test {

/// A bar over the scene's focus area; buttons are found by their word.
struct Bar {
    scene::Scene scene;
    support::HeardNavigator navigator;
    ui::WorkYear year;
    ui::Session session{scene.file.file(), navigator, year};
    ui::DecisionBar bar{session};

    explicit Bar(bool complete) : scene(complete) { bar.show(scene.area); }

    QStringList words() {
        // Buttons of before go with the next turn of the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList found;
        for (const QWidget* group : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (group->isWindow() || qobject_cast<const ui::Notice*>(group) != nullptr) continue;
            for (const QPushButton* button : group->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)) found << button->text();
        }
        return found;
    }
    void press(const QString& word) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton* button : bar.findChildren<QPushButton*>())
            if (button->text() == word) {
                button->click();
                return;
            }
        FAIL("no button " << word.toStdString());
    }
    /// The question that a step asks.
    [[nodiscard]] ui::DecisionDialog& question() {
        auto* dialog = bar.findChild<ui::DecisionDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
    [[nodiscard]] QPlainTextEdit& lines(const QString& name) {
        for (QPlainTextEdit* edit : question().findChildren<QPlainTextEdit*>())
            if (edit->accessibleName() == name && !edit->isHidden()) return *edit;
        throw std::logic_error("the question does not ask for it");
    }
    [[nodiscard]] QPushButton& decideButton() {
        for (QPushButton* button : question().findChildren<QPushButton*>())
            if (button->text() == question().windowTitle()) return *button;
        throw std::logic_error("the question has no button that decides");
    }
    void take(const QString& word) {
        press(word);
        REQUIRE(decideButton().isEnabled());
        decideButton().click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QString reasons() { return bar.findChild<ui::Notice*>()->text(); }
    [[nodiscard]] records::Record approval() {
        for (const records::Record& decision : scene.decisions(scene.plan))
            if (scene.file.catalogue().get("decision").text(decision, "verb") == u"approve"_s) return decision;
        throw std::logic_error("nothing was approved");
    }
};

TEST_CASE("the bar offers just the steps of the states, and takes one when its question is answered", "[decisions]") {
    Bar b(true);
    CHECK(b.words() == QStringList{u"Propose"_s, u"Submit to the steering group"_s});
    b.take(u"Submit to the steering group"_s);
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"submitted"_s);
    CHECK(b.words() == QStringList{u"Propose"_s, u"Approve"_s, u"Return for completion"_s, u"Defer"_s});
    b.take(u"Approve"_s);
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"approved"_s);
}

TEST_CASE("a decision is written with the meeting, its day and the paragraph", "[decisions]") {
    Bar b(true);
    const QString type = b.scene.file.add("meeting-type", {{"key", u"steering-group"_s}, {"label", u"Styrgruppen"_s}});
    const QString meeting = b.scene.file.add("meeting", {{"type", type}, {"day", QDate(2026, 10, 7)}, {"state", u"held"_s}});
    b.take(u"Submit to the steering group"_s);
    b.press(u"Approve"_s);
    auto* meetings = b.question().findChild<QComboBox*>();
    REQUIRE(meetings->count() == 2);
    meetings->setCurrentIndex(1);
    Q_EMIT meetings->activated(1);
    for (QLineEdit* line : b.question().findChildren<QLineEdit*>())
        if (line->placeholderText().contains(u"§ 4"_s)) line->setText(u"§ 7"_s);
    b.decideButton().click();
    const records::Kind& kind = b.scene.file.catalogue().get("decision");
    const records::Record decision = b.approval();
    CHECK(kind.text(decision, "meeting") == meeting);
    CHECK(kind.text(decision, "item") == u"§ 7"_s);
    CHECK(std::get<QDate>(kind.value(decision, "day")) == QDate(2026, 10, 7));
}

TEST_CASE("a decision in which something is written is not taken away by Escape without a question", "[decisions][keyboard]") {
    Bar b(true);
    b.press(u"Submit to the steering group"_s);
    ui::DecisionDialog& asked = b.question();
    asked.reject();
    CHECK_FALSE(asked.isVisible());  // nothing was written
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    b.press(u"Submit to the steering group"_s);
    ui::DecisionDialog& dialog = b.question();
    b.lines(u"Note"_s).setPlainText(u"Efter samråd"_s);
    dialog.reject();
    CHECK(dialog.isVisible());
    const auto offered = [&dialog](const QString& word) -> QPushButton* {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == word) return button;
        return nullptr;
    };
    REQUIRE(offered(u"Keep writing"_s) != nullptr);
    offered(u"Keep writing"_s)->click();
    CHECK(b.lines(u"Note"_s).toPlainText() == u"Efter samråd"_s);
    CHECK(b.decideButton().isDefault());
    dialog.reject();
    REQUIRE(offered(u"Take back"_s) != nullptr);
    offered(u"Take back"_s)->click();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a plan is not returned without a word of why", "[decisions]") {
    Bar b(true);
    b.take(u"Submit to the steering group"_s);
    b.press(u"Return for completion"_s);
    CHECK_FALSE(b.decideButton().isEnabled());
    b.lines(u"Note"_s).setPlainText(u"Målet behöver ett utgångsvärde"_s);
    REQUIRE(b.decideButton().isEnabled());
    b.decideButton().click();
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"returned"_s);
}

TEST_CASE("a refused decision shows all reasons and changes nothing", "[decisions]") {
    Bar b(false);
    b.take(u"Submit to the steering group"_s);
    b.take(u"Approve"_s);
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"submitted"_s);
    CHECK(b.reasons().count(u'\n') >= 3);
}

TEST_CASE("what the steering group approved against the gates is written with the reason", "[decisions]") {
    Bar b(false);
    b.take(u"Submit to the steering group"_s);
    b.take(u"Approve"_s);
    b.press(u"It was approved all the same …"_s);
    CHECK_FALSE(b.decideButton().isEnabled());
    for (QPlainTextEdit* edit : b.question().findChildren<QPlainTextEdit*>())
        if (edit->accessibleName().startsWith(u"Why it was approved"_s)) edit->setPlainText(u"Brådskande efter sommaren"_s);
    b.decideButton().click();
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"approved"_s);
    CHECK(b.scene.file.catalogue().get("decision").text(b.approval(), "despite") == u"Brådskande efter sommaren"_s);
}

TEST_CASE("nothing is offered without a focus area", "[decisions]") {
    Bar b(true);
    b.bar.show(QString());
    CHECK(b.words().isEmpty());
}

TEST_CASE("after a decision the keyboard stands on the next step", "[decisions][keyboard]") {
    Bar b(true);
    support::EditBench::show(b.bar);
    b.press(u"Submit to the steering group"_s);
    b.decideButton().click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* focused = qobject_cast<QPushButton*>(b.bar.focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->text() == u"Propose"_s);
}

TEST_CASE("a decision asks only what its step needs", "[decisions]") {
    Bar b(true);
    const auto asked = [&b] {
        QStringList labels;
        for (const QLabel* label : b.question().findChildren<QLabel*>())
            if (label->buddy() != nullptr && !label->isHidden()) labels << label->text();
        return labels;
    };
    b.press(u"Submit to the steering group"_s);
    CHECK(asked() == QStringList{u"Meeting"_s, u"Day"_s, u"Note"_s});
    b.decideButton().click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    b.press(u"Approve"_s);
    CHECK(asked() == QStringList{u"Meeting"_s, u"Day"_s, u"Paragraph"_s, u"Note"_s});
}

}  // namespace decision_bar_test
