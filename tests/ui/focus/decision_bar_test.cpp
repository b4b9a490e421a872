#include "ui/focus/decision_bar.h"

#include "tests/core/focus/focus_scene.h"
#include "tests/ui/common/edits/edit_bench.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// A bar over the scene's focus area; buttons are found by their word.
struct Bar {
    scene::Scene scene;
    support::HeardNavigator navigator;
    ui::Session session{scene.file.file(), navigator};
    ui::DecisionBar bar{session};

    explicit Bar(bool complete) : scene(complete) { bar.show(scene.area); }

    QStringList words() {
        // Buttons of before go with the next turn of the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList found;
        for (const QPushButton* button : bar.findChildren<QPushButton*>()) found << button->text();
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
    QString reasons() {
        for (const QLabel* label : bar.findChildren<QLabel*>())
            if (!label->isHidden() && label->wordWrap()) return label->text();
        return {};
    }
};

}  // namespace

TEST_CASE("the bar offers just the steps of the states, and a click takes one", "[decisions]") {
    Bar b(true);
    CHECK(b.words() == QStringList{u"Propose"_s, u"Submit to the steering group"_s});
    b.press(u"Submit to the steering group"_s);
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"submitted"_s);
    CHECK(b.words() == QStringList{u"Propose"_s, u"Approve"_s, u"Return for completion"_s, u"Defer"_s});
    b.press(u"Approve"_s);
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"approved"_s);
}

TEST_CASE("a refused decision shows all reasons and changes nothing", "[decisions]") {
    Bar b(false);
    b.press(u"Submit to the steering group"_s);
    b.press(u"Approve"_s);
    CHECK(b.scene.file.text("plan", b.scene.plan, "state") == u"submitted"_s);
    CHECK(b.reasons().count(u'\n') >= 3);
}

TEST_CASE("nothing is offered without a focus area", "[decisions]") {
    Bar b(true);
    b.bar.show(QString());
    CHECK(b.words().isEmpty());
}
