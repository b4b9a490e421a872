#include "ui/common/look/wrapped_rows.h"

#include "core/base/language.h"
#include "ui/common/look/measures.h"
#include "ui/print/hyphenation.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace ui {

namespace {

class WrappedRow final : public QStyledItemDelegate {
public:
    WrappedRow(QTreeView& tree, int least) : QStyledItemDelegate(&tree), m_tree(tree), m_least(least), m_hyphens(base::languageCode(base::currentLanguage())) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        int depth = m_tree.rootIsDecorated() ? 1 : 0;
        for (QModelIndex owner = index.parent(); owner.isValid(); owner = owner.parent()) ++depth;
        if (index.column() > 0) depth = 0;
        QStyleOptionViewItem narrow(option);
        narrow.rect = QRect(0, 0, m_tree.columnWidth(index.column()) - depth * m_tree.indentation(), QWIDGETSIZE_MAX);  // words are wrapped in a valid one only
        return QStyledItemDelegate::sizeHint(narrow, index).grownBy({0, 0, 0, kWithinGroup}).expandedTo({0, m_least});
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = parted(option->text);
    }

private:
    /// @p text with soft hyphens: a long word goes on on the next line where it would be cut.
    [[nodiscard]] QString parted(const QString& text) const {
        QString all;
        for (const QString& word : text.split(u' ')) {
            if (!all.isEmpty()) all += u' ';
            qsizetype from = 0;
            for (const qsizetype place : m_hyphens.placesIn(word)) {
                all += QStringView(word).mid(from, place - from);
                all += QChar(QChar::SoftHyphen);
                from = place;
            }
            all += QStringView(word).mid(from);
        }
        return all;
    }

    QTreeView& m_tree;
    const int m_least;
    mutable print::Hyphenation m_hyphens;  // reads its patterns when it is asked first
};

}  // namespace

void wrapRows(QTreeView& tree, int leastHeight) {
    tree.setWordWrap(true);
    tree.setTextElideMode(Qt::ElideRight);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree.setItemDelegate(new WrappedRow(tree, leastHeight));  // owned by the tree
    QObject::connect(tree.header(), &QHeaderView::sectionResized, &tree, [&tree] { tree.doItemsLayout(); });
}

}  // namespace ui
