#pragma once

#include <QScreen>
#include <QWidget>

namespace ui {

/// Gives a window the size that it wants, or what its screen has room for: 911 × 512 is a laptop at 150 %.
inline void resizeWithinScreen(QWidget& window, QSize wanted) {
    constexpr int kFrame = 40;  // the title and the edges that the desktop draws
    const QScreen* screen = window.screen();
    if (screen != nullptr) wanted = wanted.boundedTo(screen->availableGeometry().size() - QSize(0, kFrame));
    window.resize(wanted);
}

}  // namespace ui
