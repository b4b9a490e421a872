#include "ui/common/look/page_head.h"

#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

PageHead::PageHead(const QString& title, QWidget* parent) : QWidget(parent), m_heading(new QLabel(title)), m_state(new QLabel), m_row(new QHBoxLayout), m_buttons(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    m_heading->setFont(ui::font(kTitlePoints, true));
    makeMuted(*m_state);
    m_state->setWordWrap(true);  // a long sentence must not hold the window wide
    m_row->setSpacing(kBetweenControls);
    m_row->addWidget(m_heading, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kBetweenControls);
    column->addLayout(m_row);
    // Below the buttons, so that it has the whole width.
    column->addWidget(m_state);
}

void PageHead::setState(const QString& sentence) { m_state->setText(sentence); }

void PageHead::addButton(QWidget* button) { m_buttons->layout()->addWidget(button); }

QSize PageHead::minimumSizeHint() const {
    const int width = std::max(m_heading->minimumSizeHint().width(), m_buttons->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void PageHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    auto* column = static_cast<QVBoxLayout*>(layout());
    const bool beside = m_heading->sizeHint().width() + m_row->spacing() + m_buttons->sizeHint().width() <= width();
    if (beside == (m_row->indexOf(m_buttons) >= 0)) return;
    if (beside) m_row->addWidget(m_buttons, 0, Qt::AlignTop);
    else column->insertWidget(column->indexOf(m_state), m_buttons, 0, Qt::AlignLeft);
    updateGeometry();
}

QMenu* PageHead::addMenu(const QString& name, const QString& help) {
    auto* more = new QToolButton;
    auto* menu = new QMenu(more);
    more->setIcon(icon(QStringLiteral("menu")));
    more->setText(name);
    more->setToolTip(help);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(menu);
    addButton(more);
    return menu;
}

}  // namespace ui
