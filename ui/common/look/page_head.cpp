#include "ui/common/look/page_head.h"

#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PageHead::PageHead(const QString& title, QWidget* parent) : QWidget(parent), m_state(new QLabel), m_row(new QHBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    auto* heading = new QLabel(title);
    heading->setFont(ui::font(kTitlePoints, true));
    makeMuted(*m_state);
    m_state->setWordWrap(true);  // a long sentence must not hold the window wide
    m_row->setSpacing(kBetweenControls);
    m_row->addWidget(heading, 1);
    column->addLayout(m_row);
    // Below the buttons, so that it has the whole width.
    column->addWidget(m_state);
}

void PageHead::setState(const QString& sentence) { m_state->setText(sentence); }

void PageHead::addButton(QWidget* button) { m_row->addWidget(button, 0, Qt::AlignTop); }

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
