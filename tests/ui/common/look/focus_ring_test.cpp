// Where the keyboard is, measured: what the ring changes stands out three to one from what was there, in each set of colours.
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/list/filter_chip.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_link.h"
#include "ui/common/look/word_tabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace focus_ring_test {

constexpr double kStandsOut = 3.0;

struct Colours {
    explicit Colours(ui::ThemeChoice choice) { ui::applyTheme(choice); }
    ~Colours() { ui::applyTheme(ui::ThemeChoice::Light); }
};

/// A button of each kind that the window has, each in the states that it can have.
struct Bench {
    QWidget ground;
    QMenu menu;
    QWidget* elsewhere;
    QList<std::pair<QString, QWidget*>> all;

    Bench() {
        auto* column = new QVBoxLayout(&ground);
        elsewhere = new QPushButton(u"Elsewhere"_s);
        column->addWidget(elsewhere);
        const auto add = [&](const QString& name, QWidget* widget) {
            column->addWidget(widget, 0, Qt::AlignLeft);
            all << std::pair(name, widget);
            return widget;
        };
        const auto push = [&](const QString& name) { return static_cast<QPushButton*>(add(u"push button, "_s + name, new QPushButton(ui::icon(u"add"_s), u"Add meeting"_s))); };
        push(u"plain"_s);
        push(u"primary"_s)->setDefault(true);
        push(u"flat"_s)->setFlat(true);
        push(u"with a menu"_s)->setMenu(&menu);
        QPushButton* on = push(u"switched on"_s);
        on->setCheckable(true);
        on->setChecked(true);
        push(u"pressed"_s)->setDown(true);
        QPushButton* down = push(u"primary, pressed"_s);
        down->setDefault(true);
        down->setDown(true);
        const auto tool = [&](const QString& name) {
            auto* made = static_cast<QToolButton*>(add(u"tool button, "_s + name, new QToolButton));
            made->setText(u"Figures"_s);
            made->setFocusPolicy(Qt::StrongFocus);
            return made;
        };
        tool(u"plain"_s);
        tool(u"of a bar"_s)->setAutoRaise(true);
        for (const bool raised : {true, false}) {
            QToolButton* checked = tool(raised ? u"of a bar, switched on"_s : u"switched on"_s);
            checked->setAutoRaise(raised);
            checked->setCheckable(true);
            checked->setChecked(true);
            QToolButton* held = tool(raised ? u"of a bar, pressed"_s : u"pressed"_s);
            held->setAutoRaise(raised);
            held->setDown(true);
            QToolButton* more = tool(raised ? u"of a bar, with a menu"_s : u"with a menu"_s);
            more->setAutoRaise(raised);
            more->setMenu(&menu);
            more->setPopupMode(QToolButton::InstantPopup);
        }
        auto* check = new QCheckBox(u"For the public"_s);
        check->setChecked(true);
        add(u"check box"_s, check);
        add(u"radio button"_s, new QRadioButton(u"Each week"_s));
        add(u"words that are pressed"_s, new ui::WordLink(ui::icon(u"add"_s), u"Add community police"_s, nullptr));
        add(u"filter"_s, new ui::FilterChip(u"Area: Lomma"_s));
        auto* tabs = new ui::WordTabs(u"Views"_s);
        for (const QString& word : {u"Wheel"_s, u"Month"_s}) tabs->add(word);
        column->addWidget(tabs);
        for (QRadioButton* tab : tabs->findChildren<QRadioButton*>()) all << std::pair(u"tab "_s + tab->text(), tab);
        auto* box = new QComboBox;
        box->addItem(u"Lomma"_s);
        add(u"choice"_s, box);
        support::EditBench::show(ground);
    }
    [[nodiscard]] QImage seen(QWidget& widget, bool focused) {
        (focused ? &widget : elsewhere)->setFocus(Qt::TabFocusReason);
        return ground.grab(QRect(widget.mapTo(&ground, QPoint()), widget.size())).toImage();
    }
};

/// How many pixels of @p with stand out from what was there, and the frame around them.
std::pair<qsizetype, QRect> ring(const QImage& without, const QImage& with) {
    qsizetype pixels = 0;
    QRect frame;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (drawing::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= kStandsOut) {
                ++pixels;
                frame |= QRect(x, y, 1, 1);
            }
    return {pixels, frame};
}

TEST_CASE("where the keyboard is stands out three to one on every kind of button, in every set of colours", "[focus][look]") {
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast);
    const bool pointed = GENERATE(false, true);
    const Colours colours(choice);
    Bench bench;
    QStringList faint;
    for (const auto& [name, widget] : bench.all) {
        widget->setAttribute(Qt::WA_UnderMouse, pointed);
        const QImage without = bench.seen(*widget, false);
        const QImage with = bench.seen(*widget, true);
        const auto [pixels, frame] = ring(without, with);
        // A whole ring, nearly two pixels wide: corners are rounded.
        const qsizetype whole = 2 * (frame.width() + frame.height());
        if (frame.height() < widget->fontMetrics().height() || pixels < whole * 3 / 2) faint << u"%1: %2 of %3"_s.arg(name).arg(pixels).arg(whole * ui::kFocusRing);
    }
    INFO(int(choice) << (pointed ? " pointed at" : ""));
    CHECK(faint.join(u'\n').toStdString() == "");
}

TEST_CASE("a choice that is not made can be seen on every ground", "[look]") {
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast);
    const bool box = GENERATE(false, true);
    const Colours colours(choice);
    QWidget ground;
    auto* column = new QVBoxLayout(&ground);
    QAbstractButton* button = box ? static_cast<QAbstractButton*>(new QCheckBox(u"No remarks"_s)) : new QRadioButton(u"No remarks"_s);
    column->addWidget(button);
    support::EditBench::show(ground);
    QStyleOptionButton option;
    option.initFrom(button);
    const QRect circle = button->style()->subElementRect(box ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option, button);
    const QImage seen = button->grab().toImage();
    const QColor around = ground.palette().color(QPalette::Window);
    qsizetype pixels = 0;
    for (int y = circle.top(); y <= circle.bottom(); ++y)
        for (int x = circle.left(); x <= circle.right(); ++x) pixels += drawing::contrast(seen.pixelColor(x, y), around) >= kStandsOut;
    INFO(int(choice));
    CHECK(pixels >= circle.width());
}

}  // namespace focus_ring_test
