#include "ui/common/act_text.h"

#include "app/composition/kinds.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"


namespace act_text_test {
QString text(const char* act) { return ui::actText(app::catalogue(), records::actNamed(QLatin1String(act))); }

TEST_CASE("acts of the history have a name for people", "[act]") {
    CHECK(text("change meeting") == QStringLiteral("change meeting"));
    CHECK(text("remove focus-area") == QStringLiteral("remove focus area"));
    CHECK(text("undo add test-purchase") == QStringLiteral("undo: add test purchase"));
    CHECK(text("follow-up decision") == QStringLiteral("decision: following up"));
    CHECK(text("undo redo import premises") == QStringLiteral("undo: redo: import premises"));
    CHECK(text("import incident") == QStringLiteral("import incidents"));
    CHECK(text("renew law") == QStringLiteral("renew the act's rules"));
    CHECK(text("undo something older") == QStringLiteral("undo something older"));
    CHECK(text("add nothing-known") == QStringLiteral("add nothing-known"));
    CHECK(text("something older") == QStringLiteral("something older"));
}

TEST_CASE("the approval of a focus area is told as its prioritisation, also when it is taken back", "[act][history]") {
    scene::Scene scene;
    scene.areaTo(QStringLiteral("decided"));
    REQUIRE(scene.file->undo());
    REQUIRE(scene.file->redo());
    scene.planTo(QStringLiteral("approved"));
    QStringList told;
    REQUIRE(scene.file->read([&](const records::Reader& reader) {
        for (const records::Entry& entry : records::HistoryReader(reader).newest(5))
            told << ui::actText(scene.file.catalogue(), entry.act, ui::isPrioritisation(reader, entry));
    }));
    CHECK(told == QStringList{QStringLiteral("decision: approval"), QStringLiteral("decision: submission to the steering group"),
                              QStringLiteral("redo: decision: prioritisation"), QStringLiteral("undo: decision: prioritisation"),
                              QStringLiteral("decision: prioritisation")});
}

}  // namespace act_text_test
