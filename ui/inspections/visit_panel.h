#pragma once

#include "core/inspections/begun_visits.h"
#include "ui/common/session.h"

#include <QTimer>
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

    /// Begins the visit of @p stop, with what was begun of it before; what stands there of the same stop stays.
    void show(const QString& round, const inspections::Round& said, const inspections::Stop& stop, const inspections::BegunVisit& begun);
    /// Keeps what is begun as a draft; the clock does so every two seconds, if something was written since.
    void keepBegun();
    /// Keeps it and says so.
    void leave();
    /// What ends the visit, with what is said against it: whoever shows the panel puts it where it is always seen.
    [[nodiscard]] QWidget* foot() const { return m_foot; }
    /// By Tab from the outcome to the button that ends the visit: whoever has put the foot in its place calls it.
    void orderTabs();
    /// A key of the list beside: 1, 2 and 3 choose the outcome, Enter writes. @return whether it was one of these
    bool takeKey(const QKeyEvent& key);

Q_SIGNALS:
    void written();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clear();
    void showBegun();
    /// What stands there now.
    [[nodiscard]] inspections::BegunVisit begun() const;
    void choose(inspections::InspectionOutcome outcome);
    [[nodiscard]] bool takeOutcomeKey(const QKeyEvent& key);
    void showAsked();
    /// What is written so far.
    [[nodiscard]] inspections::VisitNotes notes() const;
    /// Says what a visit with remarks lacks, while it does.
    void showMissing();
    void turnCheckpoint();
    /// What nobody has said anything about yet.
    void restInOrder();
    void write(const records::PersonalDataPolicy& personalData = {});
    void showRefusal(const base::Error& error);

    const Session& m_session;
    QString m_round;
    inspections::Round m_said;
    inspections::Stop m_stop;
    inspections::BegunVisit m_kept;    ///< as it was kept last
    inspections::BegunVisit m_toldOf;  ///< said once of what is written: each page that one goes to later would be told of it again
    QTimer m_clock;
    bool m_saving = false;
    QLabel* m_title;
    QLabel* m_before;
    QButtonGroup* m_outcome;
    QFormLayout* m_form;
    QWidget* m_checked;  ///< the checkpoints, and the press that says the rest of them
    QListWidget* m_checkpoints;
    QPlainTextEdit* m_remarks;
    DayEdit* m_followUp;
    QCheckBox* m_closes;
    Notice* m_trouble;
    QLabel* m_missing;  ///< beside the button, so that it pushes nothing away
    QPushButton* m_write;
    QWidget* m_foot;
};

}  // namespace ui
