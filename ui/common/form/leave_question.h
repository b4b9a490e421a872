#pragma once

#include <QCoreApplication>
#include <functional>

class QPushButton;
class QWidget;

namespace ui {

class Notice;

/// What a dialog asks before Escape takes away what is written in it; Escape again goes on writing.
class LeaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(ui::LeaveQuestion)

public:
    /// @param notice  of the dialog; @param usual  the button that Enter presses
    LeaveQuestion(Notice& notice, QPushButton& usual) : m_notice(notice), m_usual(usual) {}

    /// Asks, or takes the question back when it stands there already. @param back  where writing goes on; @param leave  closes the dialog
    void ask(QWidget& back, const std::function<void()>& leave);
    /// What was asked is answered by what is done now.
    void forget() { m_asked = false; }

private:
    void goOn(QWidget& back);

    Notice& m_notice;
    QPushButton& m_usual;
    bool m_asked = false;
};

}  // namespace ui
