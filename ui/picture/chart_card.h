#pragma once

#include "core/picture/charts.h"
#include "ui/common/session.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QTreeWidget;
class QToolButton;
class QVBoxLayout;

namespace ui {

class DrawingWidget;

/// One chart of the board: its title, the sentence of what it shows, the drawing or the same as a table, how it is read, and what can be done with it.
class ChartCard final : public QWidget {
    Q_OBJECT
public:
    explicit ChartCard(const Session& session, QWidget* parent = nullptr);

    void show(const picture::Chart& chart);
    [[nodiscard]] const picture::Chart& chart() const { return m_chart; }
    /// Puts a choice below the title.
    void addChoice(QComboBox* choice);
    /// Offers to pin the chart into a picture of the situation.
    void offerPin();

Q_SIGNALS:
    /// A part was chosen with Enter or a click: its id.
    void wanted(const QString& id);
    /// The chart is to be pinned; a choice may be asked for at @p place of the screen.
    void pinWanted(const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTable(bool table);
    void fillTable();
    void copyPicture();
    void copyTable();
    void saveSvg();
    void savePng();
    void saveCsv();
    [[nodiscard]] QString proposedName(const QString& ending) const;
    void tell(const QString& sentence);

    const Session& m_session;
    picture::Chart m_chart;
    QHBoxLayout* m_head;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_note;
    DrawingWidget* m_picture;
    QTreeWidget* m_table;
    QToolButton* m_asTable;
    QToolButton* m_more;
    QMenu* m_menu;
};

}  // namespace ui
