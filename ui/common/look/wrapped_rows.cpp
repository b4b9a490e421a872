#include "ui/common/look/wrapped_rows.h"

#include "core/base/language.h"
#include "ui/common/look/measures.h"
#include "ui/print/hyphenation.h"

#include <QHeaderView>
#include <QStyle>
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
        option->text = parted(*option);
    }

private:
    /// What is written there, with soft hyphens in the words that no line has room for: they go on on the next one where they would be cut.
    [[nodiscard]] QString parted(const QStyleOptionViewItem& option) const {
        const int margin = m_tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &m_tree) + 1;
        const bool sign = option.features.testFlag(QStyleOptionViewItem::HasDecoration);
        const int room = option.rect.width() - 2 * margin - (sign ? option.decorationSize.width() + 2 * margin : 0);
        QStringList words = option.text.split(u' ');
        for (QString& word : words) {
            if (option.fontMetrics.horizontalAdvance(word) <= room) continue;
            const QList<qsizetype> places = m_hyphens.placesIn(word);
            for (auto place = places.crbegin(); place != places.crend(); ++place) word.insert(*place, QChar(QChar::SoftHyphen));
        }
        return words.join(u' ');
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
