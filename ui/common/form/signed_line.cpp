#include "ui/common/form/signed_line.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/signs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

SignedLine::SignedLine(report::Standing standing, QWidget* parent) : QWidget(parent), m_standing(standing), m_words(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    // Room for the sign, as high as a line of the text.
    layout->setContentsMargins(QFontMetrics(font()).height() + kWithinGroup, 0, 0, 0);
    tint();
    hide();
}

void SignedLine::tint() {
    QPalette own;
    own.setColor(QPalette::WindowText, drawing::colourOf(colours(), m_standing));
    m_words->setPalette(own);
}

void SignedLine::setText(const QString& text) {
    m_words->setText(text);
    setVisible(!text.isEmpty());
}

QString SignedLine::text() const { return m_words->text(); }

void SignedLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = QFontMetrics(font()).height();
    drawing::paintSign(painter, QRectF(0, m_words->y(), side, side), m_standing, colours());
}

void SignedLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) layout()->setContentsMargins(QFontMetrics(font()).height() + kWithinGroup, 0, 0, 0);
}

bool SignedLine::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange) tint();
    return QWidget::event(event);
}

}  // namespace ui
