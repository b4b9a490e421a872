#include "ui/common/look/focus_style.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QPainter>
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
        if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled)) ring(*painter, option->rect);
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override {
        // The keyboard's place is always shown, not only after the first Tab.
        if (hint == SH_UnderlineShortcut) return 1;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
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
