#pragma once

#include "ui/status/own_commitment.h"
#include "ui/common/session.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class DayEdit;
class FieldEdit;
class LeaveQuestion;
class Notice;

/// A commitment of one's own in words: what, how often, where, who must be there, what counts. The sentence that it makes stands below while one
/// answers; one press makes commitment and rule.
class CommitmentDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CommitmentDialog(const Session& session, QWidget* parent = nullptr);
    ~CommitmentDialog() override;

    /// What is answered so far.
    [[nodiscard]] OwnCommitment answered() const;

    /// What is written is not thrown away unasked.
    void reject() override;

Q_SIGNALS:
    /// The commitment @p key is there.
    void made(const QString& key);

private:
    [[nodiscard]] OwnCommitment::Often often() const;
    void offerNarrowings();
    void saySentence();
    void make();

    const Session& m_session;
    QList<WhatCounts> m_whats;
    QList<Narrowing> m_narrowings;
    QLineEdit* m_title;
    QComboBox* m_what;
    QComboBox* m_only;
    QSpinBox* m_count;
    QComboBox* m_per;
    DayEdit* m_by;
    QComboBox* m_where;
    FieldEdit* m_roles;
    FieldEdit* m_responsible;
    QComboBox* m_theme;
    QCheckBox* m_ownMeasure;
    QLabel* m_sentence;
    Notice* m_trouble;
    QPushButton* m_make;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

}  // namespace ui
