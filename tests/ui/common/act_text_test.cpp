#include "ui/common/act_text.h"

#include "app/composition/kinds.h"
#include "tests/support/catch_qt.h"


namespace act_text_test {
QString text(const char* act) { return ui::actText(app::catalogue(), QLatin1String(act)); }

TEST_CASE("acts of the history have a name for people", "[act]") {
    CHECK(text("change meeting") == QStringLiteral("change meeting"));
    CHECK(text("remove focus-area") == QStringLiteral("remove focus area"));
    CHECK(text("undo add test-purchase") == QStringLiteral("undo: add test purchase"));
    CHECK(text("follow-up decision") == QStringLiteral("decision: following up"));
    CHECK(text("something older") == QStringLiteral("something older"));
}

}  // namespace act_text_test
