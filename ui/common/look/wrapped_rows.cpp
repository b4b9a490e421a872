#include "ui/common/look/wrapped_rows.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace ui {

namespace {

class WrappedRow final : public QStyledItemDelegate {
public:
    explicit WrappedRow(QTreeView& tree) : QStyledItemDelegate(&tree), m_tree(tree) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        int depth = m_tree.rootIsDecorated() ? 1 : 0;
        for (QModelIndex owner = index.parent(); owner.isValid(); owner = owner.parent()) ++depth;
        QStyleOptionViewItem narrow(option);
        narrow.rect = QRect(0, 0, m_tree.columnWidth(0) - depth * m_tree.indentation(), QWIDGETSIZE_MAX);  // words are wrapped in a valid one only
        return QStyledItemDelegate::sizeHint(narrow, index);
    }

private:
    QTreeView& m_tree;
};

}  // namespace

void wrapRows(QTreeView& tree) {
    tree.setWordWrap(true);
    tree.setTextElideMode(Qt::ElideRight);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree.header()->setStretchLastSection(true);
    tree.setItemDelegate(new WrappedRow(tree));  // owned by the tree
    QObject::connect(tree.header(), &QHeaderView::sectionResized, &tree, [&tree] { tree.doItemsLayout(); });
}

}  // namespace ui
