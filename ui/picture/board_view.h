#pragma once

#include "core/picture/board.h"
#include "ui/common/background_reader.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace ui {

class ChartCard;

/// The year in pictures (lägesbild): what is counted and compared with on top, a board of charts below. What was chosen is remembered; the figures are read
/// beside the window.
class BoardView final : public QWidget {
    Q_OBJECT
public:
    explicit BoardView(const Session& session, QWidget* parent = nullptr);

    /// One line in words: what the year says.
    [[nodiscard]] QString state() const { return m_state; }
    void takeFocus();
    /// Whether the charts are those of what is chosen.
    [[nodiscard]] bool isReady() const { return m_figures.has_value() && !m_reader.isBusy(); }

Q_SIGNALS:
    void stateChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildChoices(class FlowLayout& row);
    void fillAreas();
    void fillYears();
    void fillCards();
    void refresh();
    void take(const picture::BoardFigures& figures);
    void showCharts();
    void setColumns(int columns);
    void open(const QString& id);
    void askWhereToPin(const picture::Chart& chart, const QPoint& place);
    void pin(const picture::Chart& chart, const QString& pictureId);
    void setState(const QString& sentence);
    [[nodiscard]] picture::Question question() const;
    [[nodiscard]] picture::BoardChoice choice() const;

    const Session& m_session;
    BackgroundReader m_reader;
    QTimer m_pause;
    std::optional<picture::BoardFigures> m_figures;
    QString m_state;
    QComboBox* m_source;
    QComboBox* m_compare;
    QComboBox* m_area;
    QComboBox* m_category;   ///< of the ten years
    QComboBox* m_measure;    ///< of before and after
    QComboBox* m_indicator;  ///< of the survey
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QList<ChartCard*> m_cards;
    QLabel* m_limits;
    int m_columns = 0;
};

}  // namespace ui
