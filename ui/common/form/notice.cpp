#include "ui/common/form/notice.h"

#include "ui/common/edits/field_edit.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Notice::Notice(QWidget* parent) : QFrame(parent), m_words(new QLabel(this)), m_buttons(new QWidget(this)), m_flow(new FlowLayout(m_buttons)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBetweenControls + kWithinGroup, kBetweenControls, kBetweenControls, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_words);
    column->addWidget(m_buttons);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, const QWidget* now) {
        if (now != nullptr && isAncestorOf(now) && old != nullptr && !isAncestorOf(old)) m_before = old;
    });
    hide();
}

void Notice::tell(const QString& sentence) {
    m_words->setText(sentence);
    setAccessibleName(sentence);
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // its press may be what brought us here
        delete item;
    }
    if (m_inserted != nullptr) {
        m_inserted->hide();
        m_inserted->deleteLater();
        m_inserted = nullptr;
    }
    m_buttons->hide();
    setVisible(!sentence.isEmpty());
}

QPushButton* Notice::offer(const QString& verb, const std::function<void()>& act) {
    auto* button = new QPushButton(verb, m_buttons);
    button->setAutoDefault(true);  // Enter presses it, here too where there is no dialog
    button->setMinimumWidth(button->sizeHint().width() + 2 * kBetweenControls);
    m_flow->addWidget(button);
    button->show();
    m_buttons->show();
    connect(button, &QPushButton::clicked, this, [this, act] {
        const auto kept = act;  // the button may not outlive what it does
        // First: what is hidden gives the keyboard to whatever comes next in the window.
        if (isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible()) m_before->setFocus();
        hide();
        kept();
    });
    return button;
}

void Notice::insert(QWidget* widget) {
    m_inserted = widget;
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
    widget->show();
}

QString Notice::text() const { return isHidden() ? QString() : m_words->text(); }

void Notice::goesWhenWrittenIn(QWidget& whole) {
    const auto answered = [this] {
        if (m_flow->count() == 0) hide();
    };
    for (auto* edit : whole.findChildren<FieldEdit*>()) connect(edit, &FieldEdit::changed, this, answered);
    for (auto* line : whole.findChildren<QLineEdit*>()) connect(line, &QLineEdit::textEdited, this, answered);
    for (auto* text : whole.findChildren<QPlainTextEdit*>()) connect(text, &QPlainTextEdit::textChanged, this, answered);
    for (auto* box : whole.findChildren<QComboBox*>()) connect(box, &QComboBox::activated, this, answered);
    for (auto* button : whole.findChildren<QAbstractButton*>())
        if (button->isCheckable()) connect(button, &QAbstractButton::toggled, this, answered);
}

void Notice::keyPressEvent(QKeyEvent* event) {
    // Enter here answers the question; it must not save the form around.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) event->ignore();
}

void Notice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const drawing::Palette& c = colours();
    painter.fillRect(rect(), drawing::tint(c.dueSoon, c.ground));
    painter.fillRect(QRect(0, 0, kWithinGroup, height()), c.dueSoon);
}

}  // namespace ui
