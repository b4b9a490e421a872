#pragma once

#include "core/focus/decide.h"
#include "ui/common/session.h"
#include "ui/common/verb_text.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class DayEdit;
class LeaveQuestion;
class Notice;

/// The short question before a decision is written: on which day and at which meeting, and what the step itself asks for.
class DecisionDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param despite  the steering group decided against the gates: a reason is asked for
    DecisionDialog(const Session& session, const focus::Step& step, const QString& id, bool despite, QWidget* parent = nullptr);

    ~DecisionDialog() override;

    [[nodiscard]] focus::DecisionRequest request() const;
    /// Asks before what is written goes.
    void reject() override;

private:
    [[nodiscard]] QString subjectText() const;
    /// The next free rank of the year that is decided for.
    void offerRank();
    void fillMeetings();
    void meetingChosen();
    void refreshDecidable();

    const Session& m_session;
    focus::Step m_step;
    QString m_id;
    QComboBox* m_body;
    DayEdit* m_day;
    QComboBox* m_meeting;
    QLineEdit* m_item;
    QLineEdit* m_caseNumber;
    QSpinBox* m_rank;
    QSpinBox* m_year;
    QPlainTextEdit* m_note;
    QPlainTextEdit* m_despite;
    bool m_isDespite;
    QPushButton* m_decide = nullptr;
    Notice* m_trouble;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

}  // namespace ui
