#include "ui/shell/early_keys.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QWindow>

namespace ui {

EarlyKeys::EarlyKeys(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { qApp->installEventFilter(this); }

EarlyKeys::~EarlyKeys() { qApp->removeEventFilter(this); }

bool EarlyKeys::eventFilter(QObject* watched, QEvent* event) {
    if (m_over) return false;
    if (event->type() == QEvent::ActivationChange && watched == &m_dialog && m_dialog.isActiveWindow()) {
        m_over = true;
        qApp->removeEventFilter(this);
        return false;
    }
    const bool early = event->type() == QEvent::KeyPress && m_dialog.isVisible() && watched->isWindowType() && watched != m_dialog.windowHandle();
    QWidget* place = early ? m_dialog.focusWidget() : nullptr;
    if (place == nullptr) return false;
    QCoreApplication::sendEvent(place, event);
    return true;
}

}  // namespace ui
