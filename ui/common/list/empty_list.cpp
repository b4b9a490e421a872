#include "ui/common/list/empty_list.h"

#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int kTextWidth = 360;
constexpr int kTextShare = 1000;  // all that it may have, before the edges get any

}  // namespace

EmptyList::EmptyList(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setFont(ui::font(kSectionPoints, true));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMaximumWidth(kTextWidth);
    makeMuted(*m_sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenControls, kPageEdge, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addStretch(2);
    column->addWidget(m_title);
    // In the middle between two stretches: aligned in its layout, a wrapped label is not asked for the height of its width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, kTextShare);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(kBetweenControls);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyList::actionWanted);
}

void EmptyList::tell(const QString& title, const QString& sentence, const QString& action, bool primary) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action = action;
    m_primary = primary;
    m_button->setVisible(!action.isEmpty());
    m_button->setIcon(primary ? icon(QStringLiteral("add")) : QIcon());
    m_button->setAccessibleName(action);
    sayAction();
    saySentence();
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyList::sayAction() {
    const auto widthOf = [this](const QString& text) { return m_button->fontMetrics().horizontalAdvance(text) + 2 * kPageEdge + kIconSize; };
    const QMargins edges = layout()->contentsMargins();
    // Beside a drawing there is no room for what is added: the page says it, and so does the button to those who hear it.
    const bool fits = !m_primary || widthOf(m_action) <= width() - edges.left() - edges.right();
    const QString text = fits ? m_action : tr("Add");
    m_button->setText(text);
    m_button->setToolTip(fits ? QString() : m_action);
    m_button->setMinimumWidth(widthOf(text));
}

void EmptyList::saySentence() {
    // Where it is low, the title and the button have the room; the sentence is told to those who hear it all the same.
    const QMargins edges = layout()->contentsMargins();
    const int wide = width() - edges.left() - edges.right();
    const int others = m_title->heightForWidth(wide) + (m_action.isEmpty() ? 0 : m_button->sizeHint().height()) + 3 * kBetweenControls + edges.top() + edges.bottom();
    m_sentence->setVisible(!m_sentence->text().isEmpty() && others + m_sentence->heightForWidth(std::min(wide, kTextWidth)) <= height());
}

void EmptyList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sayAction();
    saySentence();
}

}  // namespace ui
