#include "ui/common/edits/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || !watched->isWidgetType() || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore();  // the scroll area around gets it
        return true;
    }
};

}  // namespace

void guardWheel(QWidget& widget) {
    // Without "wheel focus" the wheel alone cannot take the focus either.
    widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(new WheelGuard(&widget));
}

}  // namespace ui
