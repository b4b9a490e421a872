#pragma once

#include "core/inspections/begun_visits.h"
#include "ui/common/record_view.h"
#include "ui/common/session.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class CountsPanel;
class StopList;
class VisitPanel;

/// The morning after a round (tillsynsrunda): its stops in the order of the paper; each visit is written by its outcome and Enter.
class RoundView final : public RecordView {
    Q_OBJECT
public:
    explicit RoundView(const Session& session, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void takeFocus() override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showStop();
    void makeRoom();
    void openWritten();
    void mend(const CountsLine& line);
    [[nodiscard]] int nextUnwritten(int after) const;

    const Session& m_session;
    QString m_id;
    inspections::Round m_round;
    QList<inspections::Stop> m_stops;
    QHash<QString, inspections::BegunVisit> m_begun;  ///< what is begun and not saved, by premises
    QHash<QString, QStringList> m_others;  ///< where other rounds of the day go: their kinds, by premises
    QWidget* m_head;
    QLabel* m_progress;
    CountsPanel* m_counts;
    QPushButton* m_sheet;
    StopList* m_list;
    QLabel* m_shared;  ///< that another round of the day goes to the current stop too
    VisitPanel* m_panel;
};

}  // namespace ui
