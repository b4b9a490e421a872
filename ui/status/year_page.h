#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;

namespace status {
struct AgreementStatus;
}  // namespace status

namespace ui {

class BackgroundReader;
class PageHead;
class CalendarView;
class DrawingWidget;
class StandingReader;
class WordTabs;

/// The year as a wheel (årshjul) with the same as a list beside it; its meetings month by month and week by week.
class YearPage final : public Page {
    Q_OBJECT
public:
    explicit YearPage(const Session& session, QWidget* parent = nullptr);

    void takeFocus() override;
    void edit() override;
    [[nodiscard]] std::pair<QByteArray, QString> report() const override { return {"year", {}}; }

Q_SIGNALS:
    /// Someone wants to see the period at @p place of the commitment @p key.
    void wanted(const QString& key, const QString& place);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showWheel(const status::AgreementStatus& standing);
    [[nodiscard]] int year() const;
    void saveForOutlook();
    void open(const QString& id);
    void fit();
    /// Shows one of the ways to look at the year; only that one asks for room.
    void showView(int view);

    const Session& m_session;
    PageHead* m_head;
    WordTabs* m_views;
    QStackedWidget* m_stack;
    CalendarView* m_month;
    CalendarView* m_week;
    QBoxLayout* m_parts = nullptr;  ///< wheel and list
    QScrollArea* m_stage;
    DrawingWidget* m_wheel;
    QTreeWidget* m_list;
    StandingReader* m_standing;
    BackgroundReader* m_calendar;
    QTimer m_pause;
};

}  // namespace ui
