#include "ui/common/look/word_tabs.h"

#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QButtonGroup>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionFocusRect>
#include <functional>
#include <utility>

namespace ui {

namespace {

constexpr int kBar = 3;

/// A radio button for the keyboard and for readers of the screen; a word with a bar for the eye.
class WordTab final : public QRadioButton {
public:
    WordTab(const QString& word, std::function<void()> clicked) : QRadioButton(word), m_clicked(std::move(clicked)) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(ui::font(kTextPoints, true));
        return {metrics.horizontalAdvance(text()) + 2 * kBetweenControls, metrics.height() + 2 * kWithinGroup + kBar};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect words = rect().adjusted(0, 0, 0, -kBar);
        painter.setFont(ui::font(kTextPoints, isChecked()));
        painter.setPen(isChecked() || underMouse() ? colours().text : colours().muted);
        painter.drawText(words, Qt::AlignCenter, text());
        if (isChecked()) painter.fillRect(QRect(0, height() - kBar, width(), kBar), colours().accent);
        if (!hasFocus()) return;
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = words;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    void mouseReleaseEvent(QMouseEvent* event) override {
        QRadioButton::mouseReleaseEvent(event);
        if (event->button() == Qt::LeftButton && hitButton(event->position().toPoint())) m_clicked();
    }
    [[nodiscard]] bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void enterEvent(QEnterEvent* event) override {
        QRadioButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override {
        QRadioButton::leaveEvent(event);
        update();
    }

private:
    std::function<void()> m_clicked;
};

}  // namespace

WordTabs::WordTabs(const QString& accessibleName, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    auto* row = new FlowLayout(this);
    row->setSpacing(kBetweenControls);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked) Q_EMIT chosen(index);
    });
}

void WordTabs::add(const QString& word) {
    const QList<QAbstractButton*> before = m_group->buttons();
    auto* tab = new WordTab(word, [this, index = static_cast<int>(before.size())] { Q_EMIT clicked(index); });
    m_group->addButton(tab, static_cast<int>(m_group->buttons().size()));
    layout()->addWidget(tab);
    // Beside the others in the order of Tab, whatever has been made between.
    if (!before.isEmpty()) setTabOrder(before.last(), tab);
    if (m_group->buttons().size() == 1) {
        const QSignalBlocker quiet(m_group);
        tab->setChecked(true);
    }
}

void WordTabs::clear() {
    const QList<QAbstractButton*> tabs = m_group->buttons();
    for (QAbstractButton* tab : tabs) {
        tab->hide();
        m_group->removeButton(tab);
        layout()->removeWidget(tab);
        tab->deleteLater();  // it may be the one that was pressed
    }
}

void WordTabs::follow(const WordTabs& before) {
    QWidget* last = before.m_group->buttons().isEmpty() ? nullptr : before.m_group->buttons().last();
    const QList<QAbstractButton*> tabs = m_group->buttons();
    for (QAbstractButton* tab : tabs) {
        if (last != nullptr) setTabOrder(last, tab);
        last = tab;
    }
}

int WordTabs::lineWidth() const {
    int width = 0;
    const QList<QAbstractButton*> tabs = m_group->buttons();
    for (const QAbstractButton* tab : tabs) width += tab->sizeHint().width() + (tab == tabs.first() ? 0 : layout()->spacing());
    return width;
}

int WordTabs::count() const { return static_cast<int>(m_group->buttons().size()); }
int WordTabs::current() const { return m_group->checkedId(); }

void WordTabs::setCurrent(int index) {
    if (QAbstractButton* tab = m_group->button(index)) tab->setChecked(true);
}

}  // namespace ui
