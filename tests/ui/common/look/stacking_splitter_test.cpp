#include "ui/common/look/stacking_splitter.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"

namespace stacking_splitter_test {

TEST_CASE("a part that is shown later gets its width, not the none that it had while it was hidden", "[layout]") {
    ui::StackingSplitter columns(300);
    auto* list = new QWidget(&columns);
    auto* panel = new QWidget(&columns);
    list->setMinimumWidth(100);
    panel->setMinimumWidth(68);
    panel->hide();
    columns.resize(800, 300);
    support::EditBench::show(columns);
    const auto widen = [&](int width) {
        columns.resize(width, 300);
        QCoreApplication::processEvents();
    };
    widen(700);
    widen(800);
    panel->show();
    widen(700);
    widen(800);
    CHECK(columns.sizes().at(1) > 200);
    // Both shown, a width that comes back has the parts as they were.
    columns.setSizes({300, 496});
    const QList<int> before = columns.sizes();
    widen(700);
    widen(800);
    CHECK(columns.sizes() == before);
}

}  // namespace stacking_splitter_test
