#pragma once

#include "core/meetings/series.h"
#include "ui/common/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

class DayEdit;
class Notice;

/// Plans meetings that come back, like one that stands there already: which weekday, from when to when, what is passed over; below, the
/// days as they will be. One act.
class SeriesDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param meeting  id of the meeting that gives type, times, place and area
    SeriesDialog(const Session& session, const QString& meeting, QWidget* parent = nullptr);

private:
    void refresh();
    void plan();

    const Session& m_session;
    meetings::Series m_series;
    agreement::TermCalendar m_calendar;
    QList<meetings::SeriesDay> m_days;
    DayEdit* m_from;
    DayEdit* m_to;
    QComboBox* m_weekday;
    QSpinBox* m_every;
    QCheckBox* m_holidays;
    QCheckBox* m_breaks;
    QCheckBox* m_summer;
    QLabel* m_count;
    QListWidget* m_preview;
    Notice* m_trouble;
    QPushButton* m_plan;
};

}  // namespace ui
