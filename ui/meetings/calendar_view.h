#pragma once

#include "ui/common/session.h"

#include <QDate>
#include <QWidget>

class QLabel;

namespace ui {

class CalendarGrid;

/// The meetings of a month, a week or two weeks (kalender), with the way to those before and after.
class CalendarView final : public QWidget {
    Q_OBJECT
public:
    enum class Span { Month, Week, Fortnight };
    CalendarView(const Session& session, Span span, QWidget* parent = nullptr);

    void refresh();
    /// Is refreshed when the file changes, as long as it is seen.
    void followFile();
    /// Shows the span with @p day in it.
    void goTo(QDate day);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void step(int by);
    void moveMeeting(const QString& id, QDate day);
    void startMeeting(QDate day);

    const Session& m_session;
    Span m_span;
    QDate m_day;
    QLabel* m_title;
    CalendarGrid* m_grid;
    bool m_follows = false;
};

}  // namespace ui
