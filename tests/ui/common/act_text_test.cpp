#include "ui/common/act_text.h"

#include "app/composition/kinds.h"
#include "tests/support/catch_qt.h"


namespace act_text_test {
QString text(const char* act) { return ui::actText(app::catalogue(), records::actNamed(QLatin1String(act))); }

TEST_CASE("acts of the history have a name for people", "[act]") {
    CHECK(text("change meeting") == QStringLiteral("change meeting"));
    CHECK(text("remove focus-area") == QStringLiteral("remove focus area"));
    CHECK(text("undo add test-purchase") == QStringLiteral("undo: add test purchase"));
    CHECK(text("follow-up decision") == QStringLiteral("decision: following up"));
    CHECK(text("undo redo import premises") == QStringLiteral("undo: redo: import premises"));
    CHECK(text("renew law") == QStringLiteral("renew the act's rules"));
    CHECK(text("undo something older") == QStringLiteral("undo something older"));
    CHECK(text("add nothing-known") == QStringLiteral("add nothing-known"));
    CHECK(text("something older") == QStringLiteral("something older"));
}

}  // namespace act_text_test
