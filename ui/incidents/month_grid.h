#pragma once

#include "ui/common/record_view.h"
#include "ui/common/session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

class SignedLine;

/// The police's figures of a whole month: category by area, typed or pasted from a table, saved as one act.
class MonthGrid final : public RecordView {
    Q_OBJECT
public:
    explicit MonthGrid(const Session& session, QWidget* parent = nullptr);
    /// Saves what has been typed.
    ~MonthGrid() override;

    void show(const QString& id) override;
    void takeFocus() override;
    void leave() override { save(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The month as people write it, as `2026-10`; what is none as it stands.
    [[nodiscard]] QString asked(const QString& text) const;
    void load(const QString& month);
    /// Shows what has been stored since in the cells where nothing else has been typed.
    void refreshUntouched();
    void save();
    /// Marks what is no number, where it stands and above.
    void look(int row, int column);
    void sayWrong(const QString& sentence);
    void paste();
    void makeRoomForFigures();

    const Session& m_session;
    QLineEdit* m_month;
    QLabel* m_state;
    SignedLine* m_wrong;  ///< in the place of the state, so that nothing moves
    QTableWidget* m_table;
    QPushButton* m_save;
    QString m_loaded;
    QString m_id;           ///< the record shown beside the list
    QString m_told;         ///< what was said last of a cell that holds no number
    bool m_saving = false;  ///< what is told meanwhile is our own
    bool m_dirty = false;
};

}  // namespace ui
