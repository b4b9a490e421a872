#pragma once

#include <QKeyEvent>

namespace ui {

/// Whether a key writes a letter, a digit or a sign: no act of a menu, no blank that presses a button.
[[nodiscard]] inline bool isTypedText(const QKeyEvent& key) {
    const bool acts = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !acts && !key.text().isEmpty() && key.text().front().isPrint() && !key.text().front().isSpace();
}

}  // namespace ui
