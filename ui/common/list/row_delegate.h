#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints the cells of a table of records: one line of text, elided, a sign beside the word of a state, a thin line below, a
/// selection that tells whether the table has the keyboard. The whole text is the tooltip where it does not fit.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Height of a row of @p widget: that of the measures, more when the font asks for it.
    [[nodiscard]] static int rowHeight(const QWidget& widget);

    /// Marks a row with something written that is no entry yet.
    [[nodiscard]] static QString draftWord();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
};

}  // namespace ui
