#include "ui/common/look/word_link.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrowestLetters = 14;
constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

WordLink::WordLink(const QIcon& sign, const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setIcon(sign);
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WordLink::besideWords() const { return (icon().isNull() ? 0 : kSignSide + kWithinGroup) + 2 * kWithinGroup; }

QSize WordLink::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + besideWords() + 1, fontMetrics().height() + 2 * kWithinGroup}; }

QSize WordLink::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * kNarrowestLetters + besideWords()), fontMetrics().height() + 2 * kWithinGroup};
}

int WordLink::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - besideWords()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, kFlags, text()).height() + 2 * kWithinGroup;
}

void WordLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() || isDown()) painter.fillRect(rect(), drawing::tint(colours().accent, colours().ground));
    const int line = fontMetrics().height();
    QRect words = rect().adjusted(kWithinGroup, kWithinGroup, -kWithinGroup, -kWithinGroup);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(words.left(), words.top() + (line - kSignSide) / 2, kSignSide, kSignSide));
        words.setLeft(words.left() + kSignSide + kWithinGroup);
    }
    painter.setPen(isEnabled() ? colours().accent : colours().muted);
    painter.drawText(words, kFlags, text());
    if (!hasFocus()) return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

}  // namespace ui
