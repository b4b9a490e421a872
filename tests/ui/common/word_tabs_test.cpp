#include "ui/common/look/word_tabs.h"

#include "tests/support/catch_qt.h"
#include "ui/common/look/focus_chain.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TEST_CASE("words stand side by side in the order of Tab, whatever has been made between them", "[keyboard]") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* tabs = new ui::WordTabs(u"Vyer"_s);
    column->addWidget(tabs);
    tabs->add(u"Uppgifter"_s);
    auto* line = new QLineEdit;
    column->addWidget(line);
    tabs->add(u"Läget"_s);
    tabs->add(u"Orsaker"_s);
    QStringList order;
    for (const QWidget* widget : ui::focusChainOf(window)) {
        const auto* tab = qobject_cast<const QAbstractButton*>(widget);
        order << (tab == nullptr ? u"line"_s : tab->text());
    }
    CHECK(order == QStringList{u"Uppgifter"_s, u"Läget"_s, u"Orsaker"_s, u"line"_s});
}
