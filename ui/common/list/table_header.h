#pragma once

#include <QHeaderView>

namespace ui {

/// The head of a table of records: muted words on the panel, a thin line below, an arrow at the column of the order.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);

    /// Shows by which column the table is ordered; -1: by none.
    void showOrder(int column, bool descending);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    int m_column = -1;
    bool m_descending = false;
};

}  // namespace ui
