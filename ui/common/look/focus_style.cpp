#include "ui/common/look/focus_style.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

namespace {

class FocusStyle final : public QProxyStyle {
public:
    FocusStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override {
        if (element == PE_FrameFocusRect) {
            ring(*painter, option->rect);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isLine = element == PE_PanelLineEdit && (widget == nullptr || qobject_cast<const QComboBox*>(widget->parentWidget()) == nullptr);
        const bool isText = element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
        if ((isLine || isText || element == PE_IndicatorCheckBox) && currentScheme() == drawing::Scheme::Dark) edge(*painter, option->rect);
        // The line inside a combo box is a part of it: the ring stands around the whole.
        if (isLine && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled)) ring(*painter, option->rect);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control != CC_ComboBox) return;
        if (currentScheme() == drawing::Scheme::Dark) edge(*painter, option->rect);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (box != nullptr && box->isEditable() && option->state.testFlag(State_HasFocus)) ring(*painter, option->rect);
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override {
        // The keyboard's place is always shown, not only after the first Tab.
        if (hint == SH_UnderlineShortcut) return 1;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    /// Fusion's outline is darker than the ground; on a dark one nobody sees where an edit is.
    static void edge(QPainter& painter, const QRect& rect) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().before, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }

    static void ring(QPainter& painter, const QRect& rect) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(colours().accent, kFocusRing);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal inset = kFocusRing / 2.0;
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2, 2);
        painter.restore();
    }
};

}  // namespace

QStyle* makeFocusStyle() { return new FocusStyle; }  // owned by the application

}  // namespace ui
