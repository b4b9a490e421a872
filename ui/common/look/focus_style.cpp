#include "ui/common/look/focus_style.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kCorner = 2;

class FocusStyle final : public QProxyStyle {
public:
    FocusStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override {
        if (element == PE_FrameFocusRect) {
            // Fusion gives these theirs only after the first Tab: it is drawn with them.
            if (qobject_cast<const QPushButton*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr) return;
            // Upon the accent colour the ring takes the colour of the text there.
            const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
            ring(*painter, option->rect, focus != nullptr && focus->backgroundColor == colours().accent ? colours().onAccent : colours().accent);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isLine = element == PE_PanelLineEdit && (widget == nullptr || qobject_cast<const QComboBox*>(widget->parentWidget()) == nullptr);
        const bool isText = element == PE_Frame && hasLines(widget);
        // What scrolls and has no row of its own to mark.
        if (element == PE_Frame && widget != nullptr && widget->hasFocus() && widget->inherits("QPdfView")) ring(*painter, option->rect);
        const bool contrast = currentScheme() == drawing::Scheme::Contrast;
        if (element == PE_IndicatorRadioButton) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(edgeColour(), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
            painter->restore();
        }
        if (contrast && element == PE_Frame && qobject_cast<const QAbstractItemView*>(widget) != nullptr) edge(*painter, option->rect);
        if (element == PE_IndicatorCheckBox || ((isLine || isText) && currentScheme() != drawing::Scheme::Light)) edge(*painter, option->rect);
        // The line inside a combo box is a part of it: the ring stands around the whole.
        if (isLine && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled)) ring(*painter, option->rect);
        if (isText && widget->hasFocus() && widget->isEnabled()) ring(*painter, option->rect);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        // What is inside the frame covers the rest of a ring that is wider than it.
        if (metric == PM_DefaultFrameWidth && hasLines(widget)) return kFocusRing;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control != CC_ComboBox) return;
        if (currentScheme() != drawing::Scheme::Light) edge(*painter, option->rect);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (box != nullptr && option->state.testFlag(State_HasFocus)) ring(*painter, option->rect.adjusted(1, 1, -1, -1));
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) && button->state.testFlag(State_Enabled);
        if (!primary || (element != CE_PushButtonBevel && element != CE_PushButtonLabel)) {
            QProxyStyle::drawControl(element, option, painter, widget);
            // Fusion shades its frames from the ground, and black has no shade.
            if (element == CE_PushButtonBevel && currentScheme() == drawing::Scheme::Contrast) edge(*painter, option->rect);
            if (element == CE_PushButtonBevel && option->state.testFlag(State_HasFocus)) ring(*painter, option->rect.adjusted(1, 1, -1, -1));
            return;
        }
        // The one button that leads on stands in the accent colour, its icon in that of the text upon it.
        if (element == CE_PushButtonBevel) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            const bool pressed = button->state.testFlag(State_Sunken);
            const bool hovered = button->state.testFlag(State_MouseOver);
            painter->setBrush(pressed || hovered ? drawing::mixed(colours().text, colours().accent, pressed ? 0.3 : 0.15) : colours().accent);
            painter->drawRoundedRect(button->rect, kCorner, kCorner);
            painter->restore();
            if (button->state.testFlag(State_HasFocus))
                ring(*painter, button->rect.adjusted(kFocusRing, kFocusRing, -kFocusRing, -kFocusRing), colours().onAccent);
            return;
        }
        QStyleOptionButton label = *button;
        label.palette.setColor(QPalette::ButtonText, colours().onAccent);
        if (!label.icon.isNull()) label.icon = QIcon(label.icon.pixmap(label.iconSize, widget != nullptr ? widget->devicePixelRatioF() : 1.0, QIcon::Selected));
        QProxyStyle::drawControl(element, &label, painter, widget);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override {
        const QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
        // Words want air on both sides; Fusion leaves them little.
        return type == CT_PushButton ? made + QSize(2 * kBetweenControls, 0) : made;
    }

    void polish(QWidget* widget) override {
        QProxyStyle::polish(widget);
        // Enter presses the button that has the keyboard, not only in dialogs.
        if (qobject_cast<QPushButton*>(widget) != nullptr || qobject_cast<QToolButton*>(widget) != nullptr) widget->installEventFilter(&m_enter);
    }
    using QProxyStyle::polish;

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override {
        // The keyboard's place is always shown, not only after the first Tab.
        if (hint == SH_UnderlineShortcut) return 1;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    class EnterPresses final : public QObject {
    protected:
        bool eventFilter(QObject* watched, QEvent* event) override {
            if (event->type() != QEvent::KeyPress) return false;
            const int key = static_cast<QKeyEvent*>(event)->key();
            auto* button = static_cast<QAbstractButton*>(watched);
            if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !button->isEnabled()) return false;
            auto* tool = qobject_cast<QToolButton*>(button);
            if (tool != nullptr && tool->menu() != nullptr && tool->popupMode() == QToolButton::InstantPopup) tool->showMenu();
            else button->click();
            return true;
        }
    };

    /// A field of several lines, or a text to read.
    static bool hasLines(const QWidget* widget) { return qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr; }

    /// Fusion's outline is darker than the ground; on a dark one nobody sees where an edit is.
    /// What Fusion draws around is too near to the ground; in light, of what is ticked alone.
    static QColor edgeColour() {
        switch (currentScheme()) {
            case drawing::Scheme::Contrast: return colours().line;
            case drawing::Scheme::Light: return colours().muted;
            default: return colours().before;
        }
    }

    static void edge(QPainter& painter, const QRect& rect) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(edgeColour(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
        painter.restore();
    }

    static void ring(QPainter& painter, const QRect& rect, const QColor& colour = colours().accent) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(colour, kFocusRing);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal inset = kFocusRing / 2.0;
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kCorner, kCorner);
        painter.restore();
    }

    EnterPresses m_enter;
};

}  // namespace

QStyle* makeFocusStyle() { return new FocusStyle; }  // owned by the application

}  // namespace ui
