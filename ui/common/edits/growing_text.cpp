#include "ui/common/edits/growing_text.h"

#include "ui/common/edits/spelling.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <memory>

namespace ui {

namespace {
constexpr int kFewestLines = 3;
constexpr int kMostLines = 10;
constexpr int kMostSuggestions = 5;
}

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);  // fixed at the hint, which grows
    setFocusPolicy(Qt::StrongFocus);
    // The document of plain text counts its height in lines, wrapped ones included.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::growIfNeeded);
}

int GrowingText::linesWanted() const {
    const int written = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    return std::clamp(written, kFewestLines, kMostLines);
}

int GrowingText::heightOf(int lines) const {
    const int edges = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + edges;
}

QSize GrowingText::sizeHint() const { return {QFontMetrics(font()).averageCharWidth() * 40, heightOf(linesWanted())}; }
QSize GrowingText::minimumSizeHint() const { return {QFontMetrics(font()).averageCharWidth() * 12, heightOf(linesWanted())}; }

void GrowingText::growIfNeeded() {
    const int lines = linesWanted();
    setVerticalScrollBarPolicy(lines < kMostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (lines == m_lines) return;
    m_lines = lines;
    updateGeometry();
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    growIfNeeded();
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
    // Ctrl+Enter saves: it belongs to the form around.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::wheelEvent(QWheelEvent* event) {
    if (!hasFocus() || verticalScrollBar()->maximum() == 0) {
        event->ignore();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void GrowingText::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours().accent, kFocusRing);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    const qreal inset = kFocusRing / 2.0;
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), 2, 2);
}

void GrowingText::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void GrowingText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

void GrowingText::contextMenuEvent(QContextMenuEvent* event) {
    std::unique_ptr<QMenu> menu(createStandardContextMenu());
    QTextCursor word = event->reason() == QContextMenuEvent::Keyboard ? textCursor() : cursorForPosition(event->pos());
    word.select(QTextCursor::WordUnderCursor);
    if (m_offersSpelling && !isReadOnly() && !Spelling::shared().missesIn(word.selectedText()).isEmpty()) {
        QAction* first = menu->actions().value(0);
        const QStringList offered = Spelling::shared().suggestions(word.selectedText(), kMostSuggestions);
        for (const QString& one : offered) {
            auto* action = new QAction(one, menu.get());
            connect(action, &QAction::triggered, this, [word, one]() mutable { word.insertText(one); });
            menu->insertAction(first, action);
        }
        if (!offered.isEmpty()) menu->insertSeparator(first);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu.release()->popup(event->globalPos());
}

}  // namespace ui
