#pragma once

#include "core/report/report.h"

#include <QDate>
#include <QTime>
#include <QWidget>

namespace ui {

/// A meeting in the calendar, or what else is planned for a day.
struct CalendarItem {
    QString id;
    QDate day;
    QTime time;  ///< null: none is set
    QString title;
    QString place;
    report::Standing standing = report::Standing::NotDue;
    bool movable = false;  ///< planned, so that it can be moved to another day
    QByteArray kind = "meeting";
};

/// Weeks as rows of days, Monday first, with week numbers, holidays and meetings. The arrows go from day to day, Page Up and Down further, Tab is
/// free to leave; Enter opens the meeting that is chosen, Up and Down with Ctrl choose among those of the day, the arrows with Alt move a planned one.
/// The mouse opens by a double click and moves by dragging.
class CalendarGrid final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget* parent = nullptr);

    /// @param monday  of the first week; @param month  days outside it are muted; null: none are
    void show(QDate monday, int weeks, QDate month, QDate today, const QList<CalendarItem>& items, const QHash<QDate, QString>& notes);
    [[nodiscard]] QDate current() const { return m_current; }
    void setCurrent(QDate day);
    [[nodiscard]] const QList<CalendarItem>& items() const { return m_items; }
    [[nodiscard]] QString chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Words that have no room and are shortened.
    [[nodiscard]] QStringList shortened() const;

Q_SIGNALS:
    void opened(const QByteArray& kind, const QString& id);
    void moved(const QString& id, const QDate& day);
    /// A double click, or Enter, on a day without a chosen meeting.
    void dayWanted(const QDate& day);
    /// The day that the keyboard went to lies outside what is shown.
    void left(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A week whose days have no room beside each other stands as a list of them.
    [[nodiscard]] bool isListed() const;
    [[nodiscard]] QRectF cell(QDate day) const;
    /// Of a listed day: its lines.
    [[nodiscard]] double listedHeight(QDate day) const;
    /// Where the meetings of a day begin, from the upper left of its cell.
    [[nodiscard]] QPointF itemsAt() const;
    [[nodiscard]] QString nameOf(QDate day) const;
    /// A meeting in its day: in a week on as many lines as it takes, in a month on one.
    [[nodiscard]] QStringList wordsOf(const CalendarItem& item) const;
    [[nodiscard]] double roomForWords() const;
    /// How many meetings of @p day are shown; the others are counted behind the last.
    [[nodiscard]] qsizetype shownOf(QDate day) const;
    [[nodiscard]] QDate dayAt(QPointF place) const;
    [[nodiscard]] QList<const CalendarItem*> itemsOf(QDate day) const;
    [[nodiscard]] const CalendarItem* itemAt(QPointF place) const;
    [[nodiscard]] const CalendarItem* item(const QString& id) const;
    [[nodiscard]] double lineHeight() const;
    void paintDay(QPainter& painter, QDate day) const;
    void chooseNext(int by);
    void openChosen();
    void moveChosen(int days);
    void tellCurrent();

    QDate m_monday;
    int m_weeks = 0;
    QDate m_month;
    QDate m_today;
    QList<CalendarItem> m_items;
    QHash<QDate, QString> m_notes;
    QDate m_current;
    QString m_chosen;
    QString m_dragged;
    QDate m_over;
    QPoint m_pressed;
};

}  // namespace ui
