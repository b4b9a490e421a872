#pragma once

#include "core/inspections/round_visits.h"
#include "ui/common/session.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QKeyEvent;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class DayEdit;
class Notice;

/// What is written about one visit of a round: outcome, checkpoints, remarks, follow-up. What all visits share comes from the round.
class VisitPanel final : public QWidget {
    Q_OBJECT
public:
    explicit VisitPanel(const Session& session, QWidget* parent = nullptr);

    /// Begins the visit of @p stop; what was written of the same stop before stays.
    void show(const QString& round, const inspections::Stop& stop);
    /// A key of the list beside: 1, 2 and 3 choose the outcome, Enter writes. @return whether it was one of these
    bool takeKey(const QKeyEvent& key);

Q_SIGNALS:
    void written();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clear();
    void choose(inspections::InspectionOutcome outcome);
    void showAsked();
    void turnCheckpoint();
    void write(const records::PersonalDataPolicy& personalData = {});
    void showRefusal(const base::Error& error);

    const Session& m_session;
    QString m_round;
    inspections::Stop m_stop;
    QLabel* m_title;
    QLabel* m_before;
    QButtonGroup* m_outcome;
    QFormLayout* m_form;
    QListWidget* m_checkpoints;
    QPlainTextEdit* m_remarks;
    DayEdit* m_followUp;
    QCheckBox* m_closes;
    Notice* m_trouble;
    QPushButton* m_write;
};

}  // namespace ui
