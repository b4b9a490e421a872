#pragma once

#include "ui/common/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Notice;

/// Assesses events one after the other: a digit says how severe it is, the lines to whom it was passed on and what was answered, Enter keeps that and shows
/// the next one. Each is an act of its own.
class AssessDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param events  ids, in the order in which they are shown
    AssessDialog(const Session& session, QStringList events, QWidget* parent = nullptr);

    [[nodiscard]] QString current() const { return m_events.value(m_at); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(qsizetype at);
    void chooseSeverity(int place);
    void keep();

    const Session& m_session;
    const QStringList m_events;
    qsizetype m_at = 0;
    qsizetype m_kept = 0;
    QLabel* m_place;
    QLabel* m_event;
    QLabel* m_description;
    QList<QPushButton*> m_severities;  ///< low, medium, high
    QLineEdit* m_passedOn;
    QLineEdit* m_feedback;
    Notice* m_trouble;
    QPushButton* m_keep;
    QPushButton* m_skip;
};

}  // namespace ui
