#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Stands where the rows would be when there is none: what belongs here, and a button for the next step.
class EmptyList final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyList(QWidget* parent = nullptr);

    /// @param action  the button's words; empty: no button
    void tell(const QString& title, const QString& sentence, const QString& action, bool primary);

Q_SIGNALS:
    void actionWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The action in full, or as one word where it has no room.
    void sayAction();
    void saySentence();

    QString m_action;
    bool m_primary = false;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

}  // namespace ui
