#include "ui/common/form/leave_question.h"

#include "ui/common/form/notice.h"

#include <QPushButton>

namespace ui {

void LeaveQuestion::ask(QWidget& back, const std::function<void()>& leave) {
    if (m_notice.isVisible() && m_asked) {
        m_notice.hide();
        return goOn(back);
    }
    m_asked = true;
    m_notice.tell(tr("Take back what you wrote?"));
    m_notice.offer(tr("Keep writing"), [this, &back] { goOn(back); })->setFocus();
    m_notice.offer(tr("Take back"), leave);
}

void LeaveQuestion::goOn(QWidget& back) {
    m_asked = false;
    back.setFocus();
    m_usual.setDefault(true);  // the button of the question has had that
}

}  // namespace ui
