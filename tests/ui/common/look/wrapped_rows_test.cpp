#include "ui/common/look/wrapped_rows.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"

#include <QHeaderView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace wrapped_rows_test {

TEST_CASE("a word that is longer than its column goes on on the next line, parted as the language parts it", "[list][look]") {
    const base::LanguageScope speaks(base::Language::Swedish);
    QTreeWidget tree;
    tree.setColumnCount(2);
    tree.setRootIsDecorated(false);
    ui::wrapRows(tree);
    auto* item = new QTreeWidgetItem(&tree, {u"Händelserapportering"_s});
    const int word = tree.fontMetrics().horizontalAdvance(item->text(0));
    tree.setColumnWidth(0, 3 * word);
    const int wide = tree.itemDelegate()->sizeHint({}, tree.model()->index(0, 0)).height();
    tree.setColumnWidth(0, 2 * word / 3);
    QStyleOptionViewItem option;
    option.initFrom(&tree);
    option.features = QStyleOptionViewItem::WrapText;
    CHECK(tree.itemDelegate()->sizeHint(option, tree.model()->index(0, 0)).height() >= wide + tree.fontMetrics().height() / 2);
    CHECK(item->text(0) == u"Händelserapportering"_s);  // what is read aloud and searched for is whole
    // A word that the next line has room for is not parted: two of them take two lines, as they would without hyphens.
    item->setText(0, u"Lägesbild lägesbild"_s);
    tree.setColumnWidth(0, tree.fontMetrics().horizontalAdvance(u"Lägesbild läges"_s));
    CHECK(tree.itemDelegate()->sizeHint(option, tree.model()->index(0, 0)).height() >= wide + tree.fontMetrics().height() / 2);
}

}  // namespace wrapped_rows_test
