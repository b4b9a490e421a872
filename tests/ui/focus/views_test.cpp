#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/part_list.h"
#include "ui/common/look/word_link.h"
#include "ui/common/drawing_widget.h"
#include "ui/focus/drawing_view.h"
#include "ui/focus/standing_view.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using support::EditBench;

namespace views_test {

struct Views {
    scene::Scene scene;
    support::HeardNavigator navigator;
    ui::WorkYear year;
    ui::Session session{scene.file.file(), navigator, year};

    explicit Views(bool complete = true) : scene(complete) { ui::applyTheme(ui::ThemeChoice::Light); }
    std::unique_ptr<ui::RecordView> shown(ui::RecordView* view) {
        std::unique_ptr<ui::RecordView> owned(view);
        owned->resize(800, 600);
        EditBench::show(*owned);
        owned->show(scene.area);
        return owned;
    }
    static QStringList links(const QWidget& view) {
        QStringList texts;
        for (const ui::WordLink* button : view.findChildren<ui::WordLink*>()) texts << button->text();
        return texts;
    }
};

TEST_CASE("a cause chosen in the fishbone is opened below, and the other way round", "[focus][pictures]") {
    Views v;
    const QString second = v.scene.file.add("cause", {{"focus-area", v.scene.area}, {"text", u"Ingen ser"_s}, {"factor", u"place"_s}});
    const auto view = v.shown(ui::makeCausesView(v.session));
    auto* picture = view->findChild<ui::DrawingWidget*>();
    auto* parts = view->findChild<ui::PartList*>();
    view->takeFocus();
    REQUIRE(picture->hasFocus());
    EditBench::press(Qt::Key_Down);
    const QString chosen = picture->current();
    REQUIRE_FALSE(chosen.isEmpty());
    EditBench::press(Qt::Key_Return);
    REQUIRE(parts->editor() != nullptr);
    CHECK(parts->editor()->currentId() == chosen);
    const QString other = chosen == second ? v.scene.cause : second;
    parts->openPart(other);
    CHECK(picture->current() == other);
}

TEST_CASE("the first activity begins the plan", "[focus][pictures]") {
    Views v(false);
    REQUIRE(v.scene.file.tryRemove("plan", v.scene.plan));
    const auto view = v.shown(ui::makeActivitiesView(v.session));
    view->findChild<ui::PartList*>()->addPart();
    CHECK(v.scene.file.count("plan") == 1);
    REQUIRE(view->findChild<ui::PartList*>()->editor() != nullptr);
}

TEST_CASE("what is missing for the approval is a list of ways to mend it", "[focus]") {
    Views v;
    v.scene.file.set("activity", v.scene.activity, {{"responsible", records::Value()}});
    v.scene.file.set("goal", v.scene.goal, {{"unit", records::Value()}});
    const auto view = v.shown(new ui::StandingView(v.session));
    ui::WordLink* way = nullptr;
    for (ui::WordLink* button : view->findChildren<ui::WordLink*>())
        if (button->text().contains(u"nobody responsible"_s)) way = button;
    REQUIRE(way != nullptr);
    way->click();
    CHECK(v.navigator.opened == QStringList{v.scene.activity + u" responsible"_s});
    CHECK(Views::links(*view).contains(u"Measurable: lacks unit"_s));
    CHECK(Views::links(*view).contains(u"Timed"_s));
    v.scene.file.set("activity", v.scene.activity, {{"responsible", u"Säkerhetschef"_s}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(Views::links(*view).filter(u"nobody responsible"_s).isEmpty());
}

TEST_CASE("what has been changed since the approval stands there, before and after", "[focus]") {
    using focus::Body;
    using focus::Verb;
    Views v;
    for (const auto& [id, verb, body] : {std::tuple(v.scene.area, Verb::Propose, Body::Cooperation), std::tuple(v.scene.area, Verb::Approve, Body::Steering),
                                         std::tuple(v.scene.plan, Verb::Submit, Body::Cooperation), std::tuple(v.scene.plan, Verb::Approve, Body::Steering)})
        REQUIRE(focus::decide(v.scene.file.file(), scene::fullRequest({id}, verb, body)));
    const auto view = v.shown(new ui::StandingView(v.session));
    const auto says = [&view](const QString& words) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QLabel* label : view->findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    CHECK(says(u"as the steering group approved it"_s));
    v.scene.file.set("activity", v.scene.activity, {{"due", QDate(2027, 1, 15)}});
    CHECK(says(u"Byt lampor – Due: 2026-12-10 → 2027-01-15"_s));
    CHECK_FALSE(says(u"as the steering group approved it"_s));
}

TEST_CASE("the activities of a plan stand as a table with their columns, each row said whole", "[focus][pictures]") {
    Views v;
    const auto view = v.shown(ui::makeActivitiesView(v.session));
    const auto texts = view->findChild<ui::PartList*>()->texts();
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].cells == QStringList{u"Säkerhetschef"_s, QString(), u"2026-12-10"_s, u"Planned"_s});
    CHECK(texts[0].signs.last() == report::Standing::NotDue);
    CHECK(texts[0].details == u"Responsible Säkerhetschef, Due 2026-12-10, Status Planned"_s);
}

}  // namespace views_test
