#include "ui/focus/assessment_view.h"

#include "core/focus/child_impact.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/record_form.h"
#include "ui/common/look/word_tabs.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::EditBench;

namespace assessment_view_test {

struct Assessment {
    scene::Scene scene;
    support::HeardNavigator navigator;
    ui::WorkYear year;
    ui::Session session{scene.file.file(), navigator, year};
    std::unique_ptr<ui::RecordView> view;

    Assessment() {
        ui::addAssessmentConditions();
        view.reset(ui::makeAssessmentView(session));
        view->resize(700, 600);
        EditBench::show(*view);
    }
    [[nodiscard]] QStringList asked() const {
        QStringList fields;
        for (const ui::FieldRow* row : view->findChildren<ui::FieldRow*>())
            if (row->isVisible()) fields << QString::fromLatin1(row->field().key);
        return fields;
    }
    void set(const char* field, const records::Value& value) const {
        for (ui::FieldRow* row : view->findChildren<ui::FieldRow*>())
            if (row->field().key == field) {
                row->edit().setValue(value);
                Q_EMIT row->edit().changed();
            }
    }
    void press(const QString& words) const {
        for (QPushButton* button : view->findChildren<QPushButton*>())
            if (button->text() == words) {
                button->click();
                return;
            }
        FAIL("no button " << words.toStdString());
    }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : view->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
};

TEST_CASE("an assessment begins with three questions, and asks for no more when no children are concerned", "[focus][guided]") {
    Assessment a;
    CHECK(a.view->startNew(records::kindOf<focus::ChildImpact>().blank));
    CHECK(a.asked() == QStringList{u"plans"_s, u"concerned"_s});
    a.set("concerned", false);
    CHECK(a.asked() == QStringList{u"plans"_s, u"concerned"_s, u"reason"_s});
    a.set("reason", u"Bara belysning på en väg utan barn"_s);
    a.press(u"Save and go on"_s);
    REQUIRE(a.scene.file.count("child-impact") == 2);
    CHECK(a.says(u"The assessment is complete."_s));
}

TEST_CASE("step by step an assessment becomes complete, and what was written is saved when one goes on", "[focus][guided]") {
    Assessment a;
    CHECK(a.view->startNew(records::kindOf<focus::ChildImpact>().blank));
    a.set("concerned", true);
    CHECK(a.asked() == QStringList{u"plans"_s, u"concerned"_s, u"groups"_s});
    a.set("groups", u"Årskurs 5"_s);
    a.press(u"Save and go on"_s);
    CHECK(a.asked() == QStringList{u"rights"_s});
    a.set("rights", u"Artikel 3"_s);
    a.press(u"Save and go on"_s);
    CHECK(a.asked() == QStringList{u"known"_s, u"heard"_s});
    a.press(u"Back"_s);
    CHECK(a.asked() == QStringList{u"rights"_s});
    a.press(u"Save and go on"_s);
    a.press(u"Save and go on"_s);
    a.set("options", u"Ljus eller vakt"_s);
    a.press(u"Save and go on"_s);
    a.set("weighing", u"Ljus räcker"_s);
    a.set("conclusion", u"Ljus"_s);
    a.press(u"Save and go on"_s);
    CHECK(a.asked() == QStringList{u"feedback"_s});
    CHECK(a.says(u"The assessment is complete."_s));
}

TEST_CASE("a step is chosen by its word, which says whether it is done, and what was written before is saved", "[focus][guided]") {
    Assessment a;
    a.view->show(a.scene.assessment);
    auto* steps = a.view->findChild<ui::WordTabs*>();
    REQUIRE(steps->count() == 6);
    a.set("groups", u"Årskurs 6"_s);
    steps->setCurrent(4);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(a.asked() == QStringList{u"weighing"_s, u"conclusion"_s});
    CHECK(steps->current() == 4);
    CHECK(a.scene.file.text("child-impact", a.scene.assessment, "groups") == u"Årskurs 6"_s);
}

TEST_CASE("a stored assessment opens at its first step, and no step can be left with what cannot be stored", "[focus][guided]") {
    Assessment a;
    a.view->show(a.scene.assessment);
    CHECK(a.asked() == QStringList{u"plans"_s, u"concerned"_s, u"groups"_s});
    CHECK(a.view->startNew(records::kindOf<focus::ChildImpact>().blank));
    a.press(u"Save and go on"_s);  // whether children are concerned is not answered
    CHECK(a.asked() == QStringList{u"plans"_s, u"concerned"_s});
    CHECK(a.scene.file.count("child-impact") == 1);
}

}  // namespace assessment_view_test
