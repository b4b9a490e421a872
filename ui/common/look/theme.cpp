#include "ui/common/look/theme.h"

#include "ui/common/look/focus_style.h"
#include "ui/common/look/measures.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace ui {

namespace {

constexpr double kContrastOfDesktop = 20;

drawing::Scheme scheme = drawing::Scheme::Light;

/// Keeps the text colour of a widget muted when the palette changes.
class Muter final : public QObject {
public:
    explicit Muter(QWidget& widget) : QObject(&widget), m_widget(widget) {
        widget.installEventFilter(this);
        mute();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ApplicationPaletteChange && !m_busy) mute();
        return QObject::eventFilter(watched, event);
    }

private:
    void mute() {
        m_busy = true;
        QPalette own;
        own.setColor(QPalette::WindowText, colours().muted);
        own.setColor(QPalette::Text, colours().muted);
        m_widget.setPalette(own);
        m_busy = false;
    }
    QWidget& m_widget;
    bool m_busy = false;
};

}  // namespace

void applyTheme(ThemeChoice choice) {
    // Qt 6.4 tells of no dark desktop: the lightness of the palette that it started with does.
    static const bool darkDesktop = QApplication::palette().color(QPalette::Window).lightness() < 128;
    // White on pure black is what a desktop made for those who see poorly has.
    static const bool contrastDesktop = darkDesktop && drawing::contrast(QApplication::palette().color(QPalette::WindowText),
                                                                         QApplication::palette().color(QPalette::Window)) >= kContrastOfDesktop;
    switch (choice) {
        case ThemeChoice::System: scheme = contrastDesktop ? drawing::Scheme::Contrast : darkDesktop ? drawing::Scheme::Dark : drawing::Scheme::Light; break;
        case ThemeChoice::Light: scheme = drawing::Scheme::Light; break;
        case ThemeChoice::Dark: scheme = drawing::Scheme::Dark; break;
        case ThemeChoice::Contrast: scheme = drawing::Scheme::Contrast; break;
    }
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(makeFocusStyle());
        QFont base = QApplication::font();
        if (base.pointSize() < kTextPoints) base.setPointSize(kTextPoints);
        QApplication::setFont(base);
        styled = true;
    }
    QApplication::setPalette(drawing::applicationPalette(scheme));
}

drawing::Scheme currentScheme() { return scheme; }
const drawing::Palette& colours() { return drawing::palette(scheme); }

QFont font(int points, bool bold) {
    QFont made = QApplication::font();
    // Someone who has chosen larger type gets all sizes larger.
    made.setPointSize(points + QApplication::font().pointSize() - kTextPoints);
    if (bold) made.setWeight(QFont::DemiBold);
    return made;
}

void makeMuted(QWidget& widget) { new Muter(widget); }  // owned by the widget

}  // namespace ui
