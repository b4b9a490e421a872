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
    void show(const QString& round, QDate day, const inspections::Stop& stop);
    /// Whether something is begun for the stop and not saved; it waits there.
    [[nodiscard]] bool isBegun(const QString& round, const QString& stop) const { return m_begun.contains(round + u' ' + stop); }
    /// What ends the visit, with what is said against it: whoever shows the panel puts it where it is always seen.
    [[nodiscard]] QWidget* foot() const { return m_foot; }
    /// By Tab from the outcome to the button that ends the visit: whoever has put the foot in its place calls it.
    void orderTabs();
    /// A key of the list beside: 1, 2 and 3 choose the outcome, Enter writes. @return whether it was one of these
    bool takeKey(const QKeyEvent& key);

Q_SIGNALS:
    void written();
    /// Another stop is shown, and something waits at the one before.
    void begun();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is begun of a visit.
    struct Begun {
        int outcome = -1;  ///< none is chosen yet
        QList<inspections::CheckpointOutcome> checkpoints;
        QString remarks;
        QString followUp;
    };
    void clear();
    void keepBegun();
    void showBegun();
    void choose(inspections::InspectionOutcome outcome);
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
    inspections::Stop m_stop;
    QHash<QString, Begun> m_begun;  ///< by round and stop
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
