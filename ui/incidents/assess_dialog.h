#pragma once

#include "ui/common/session.h"

#include <QDialog>
#include <functional>
#include <optional>

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
    /// Asks first where something is chosen or written and not kept.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(qsizetype at);
    void chooseSeverity(int place);
    /// @return whether it is kept
    bool keep();
    /// What is chosen and written now.
    struct Answer {
        std::optional<int> severity;
        QString passedOn;
        QString feedback;

        bool operator==(const Answer&) const = default;
    };
    [[nodiscard]] Answer answer() const;
    /// Runs @p act; where something would be lost by that, asks first whether to keep it.
    /// @param without  the word for going on without keeping it
    /// @param kept     what follows when it has been kept, which shows the next event
    void leaveFor(const QString& without, const std::function<void()>& act, const std::function<void()>& kept);

    const Session& m_session;
    const QStringList m_events;
    qsizetype m_at = 0;
    qsizetype m_kept = 0;
    Answer m_stored;  ///< as the event had it when it was shown
    QLabel* m_place;
    QLabel* m_event;
    QLabel* m_description;
    QList<QPushButton*> m_severities;  ///< low, medium, high
    QLineEdit* m_passedOn;
    QLineEdit* m_feedback;
    Notice* m_trouble;
    Notice* m_question;
    QPushButton* m_keep;
    QPushButton* m_skip;
};

}  // namespace ui
