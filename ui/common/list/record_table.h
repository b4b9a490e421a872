#pragma once

#include "ui/common/list/columns.h"

#include <QTableView>

class QMenu;

namespace ui {

/// The table of a list: rows of one height, columns that are chosen, moved and remembered, sorting by the header, keys.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(RecordModel& model, QWidget* parent = nullptr);

    /// Fields that are the same in every row: not shown at first.
    void setFixedFields(const QSet<QByteArray>& fields);
    /// The fields shown, from left to right.
    [[nodiscard]] QList<QByteArray> shownFields() const;
    /// The field by which it is sorted; empty where no column says it.
    [[nodiscard]] QByteArray orderedBy() const { return m_sortColumn < 0 ? QByteArray() : m_model.field(m_sortColumn).key; }
    void showField(const QByteArray& key, bool shown);
    void resetColumns();
    /// Beside a drawing there is room for what a record is called and how it stands; the columns that were chosen come back afterwards.
    void setNarrow(bool narrow);

    /// Orders by the column and remembers it. @return false when the file cannot order by it
    bool sortBy(int column, bool descending);
    /// Puts the order shown into @p query; at first the one remembered, else newest first, else by name.
    void applyOrder(records::Query& query) const;

    [[nodiscard]] QString currentId() const;
    /// The selected rows in the order shown.
    [[nodiscard]] QList<int> selectedRows() const;
    /// What was selected may be among the rows that are still being read.
    [[nodiscard]] bool waits() const { return m_waits; }
    void restoreWaiting();
    void selectRow(int row);
    void selectNothing();
    /// Scrolls to the current row, wherever it stands since the rows have changed.
    void showCurrent();

    /// Fills a menu with the columns and the orders.
    void fillColumnMenu(QMenu& menu);

Q_SIGNALS:
    void sortWanted();
    void openWanted(const QString& id);
    void removeWanted();
    void copyWanted();
    /// The selection or the current record is another one.
    void choiceChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Letters do not jump: that would read every record.
    void keyboardSearch(const QString& search) override;

private:
    void resetToRemembered();
    [[nodiscard]] QList<Column> columnsAtFirst() const;
    /// What names a record and how it stands, as far as there is room beside a drawing.
    [[nodiscard]] QList<Column> narrowColumns() const;
    /// What the texts of its first rows need, at most a sensible width.
    [[nodiscard]] int widthOfWords(int column) const;
    void applyColumns(const QList<Column>& columns);
    void remember();
    void keepColumns();
    void fit();
    void fitColumns();
    void keepSelection();
    void restoreSelection();
    void applyRowHeight();
    void recallOrder();

    RecordModel& m_model;
    QSet<QByteArray> m_fixed;
    int m_sortColumn = -1;
    bool m_descending = false;
    bool m_narrow = false;
    QList<QByteArray> m_beforeNarrow;  ///< the columns that were shown then
    bool m_atFirst = true;         ///< the columns are those of the first start: as many as there is room for
    bool m_applying = false;       ///< the program moves the columns, not the user
    bool m_ownFlexible = false;    ///< the user gave the flexible column a width of its own
    QSet<QByteArray> m_ownWidths;  ///< columns that the user resized
    bool m_waits = false;
    bool m_currentSeen = false;    ///< the current row is in sight, or was until somebody took its room
    qint64 m_keptCurrent = -1;
    QList<qint64> m_keptRows;
};

}  // namespace ui
