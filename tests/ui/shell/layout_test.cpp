// Every page at the screens that people have, laid out and measured.
#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"
#include "tests/ui/common/page_walk.h"
#include "tests/ui/common/settled.h"
#include "ui/common/look/stacking_splitter.h"
#include "ui/common/look/word_tabs.h"
#include "ui/common/drawing_widget.h"
#include "ui/meetings/calendar_grid.h"
#include "ui/meetings/calendar_view.h"
#include "ui/picture/board_view.h"
#include "ui/shell/settings_page.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace layout_test {

/// What a widget says of itself, short.
QString told(const QWidget& widget) {
    QString words;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) words = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) words = button->text();
    if (words.isEmpty()) words = widget.accessibleName();
    return u"\"%1\" %2 %3x%4"_s.arg(words.left(40), support::described(widget).left(90)).arg(widget.width()).arg(widget.height());
}

/// Text that does not fit into the place it got. Whoever shortens a text on purpose shows the whole of it as a hint.
bool isClipped(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->toolTip() == label->text() || label->pixmap().isNull() == false) return false;
        if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 2;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->text().isEmpty()) return false;
        if (qobject_cast<const QToolButton*>(&widget) != nullptr && button->toolTip() == button->text()) return false;
        return button->sizeHint().width() > button->width() + 1 || button->minimumSizeHint().height() > button->height() + 1;
    }
    return false;
}

/// Whether something else decides where it lies: the parts of views and of other controls.
bool isOwnPart(const QWidget& parent) {
    return qobject_cast<const QAbstractScrollArea*>(&parent) != nullptr || parent.inherits("QComboBox") || parent.inherits("QAbstractSpinBox") ||
           parent.inherits("QLineEdit") || parent.inherits("QMenuBar") || parent.inherits("QHeaderView") || parent.inherits("QTabBar") ||
           (parent.parentWidget() != nullptr && qobject_cast<const QAbstractScrollArea*>(parent.parentWidget()) != nullptr);
}

/// A scrolling place whose content is wider than it, with no bar to come to the rest.
bool isCutSideways(const QWidget& widget) {
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area != nullptr && area->widget() != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
           area->widget()->width() > area->viewport()->width() + 1;
}

/// Whether it stands above what is shown beside a list, and not below the list or inside what is shown.
bool isBesideList(const QWidget& widget) {
    const QWidget* around = &widget;
    while (around != nullptr && qobject_cast<const ui::StackingSplitter*>(around) == nullptr) {
        if (qobject_cast<const QAbstractScrollArea*>(around) != nullptr) return false;
        around = around->parentWidget();
    }
    return around != nullptr && !static_cast<const ui::StackingSplitter*>(around)->isStacked();
}

/// Words that a drawing has no room for: a widget that paints them itself, of which no label tells.
QStringList shortenedIn(const QWidget& widget) {
    if (const auto* picture = qobject_cast<const ui::DrawingWidget*>(&widget)) return picture->shortened();
    if (const auto* calendar = qobject_cast<const ui::CalendarGrid*>(&widget)) return calendar->shortened();
    return {};
}

struct Measured {
    QStringList faults;

    void look(const QWidget& window, const QString& place) {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->isWindow() || widget->width() == 0) continue;
            if (isCutSideways(*widget)) faults << u"%1: cut sideways: %2"_s.arg(place, told(*widget));
            if (const auto* tabs = qobject_cast<const ui::WordTabs*>(widget); tabs != nullptr && isBesideList(*tabs) && tabs->lineWidth() > tabs->width())
                faults << u"%1: on two lines: %2"_s.arg(place, told(*widget));
            for (const QString& words : shortenedIn(*widget)) faults << u"%1: shortened: %2 in %3"_s.arg(place, words, told(*widget));
            if (isClipped(*widget)) faults << u"%1: clipped: %2"_s.arg(place, told(*widget));
            const auto* bar = qobject_cast<const QScrollBar*>(widget);
            if (bar != nullptr && bar->orientation() == Qt::Horizontal && bar->maximum() > 0) faults << u"%1: bar: %2"_s.arg(place, told(*widget));
            if (isOwnPart(*widget)) continue;
            lookForOverlaps(*widget, place);
        }
    }
    void lookForOverlaps(const QWidget& parent, const QString& place) {
        QList<const QWidget*> seen;
        for (const QObject* child : parent.children()) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget == nullptr || !widget->isVisible() || widget->isWindow() || widget->size().isEmpty()) continue;
            if (!parent.rect().adjusted(-2, -2, 2, 2).contains(widget->geometry())) faults << u"%1: outside: %2"_s.arg(place, told(*widget));
            for (const QWidget* other : seen) {
                const QRect common = other->geometry().intersected(widget->geometry());
                if (common.width() > 1 && common.height() > 1 && !other->inherits("QSplitterHandle") && !widget->inherits("QSplitterHandle"))
                    faults << u"%1: overlap: %2 and %3"_s.arg(place, told(*other), told(*widget));
            }
            seen << widget;
        }
    }
};

/// Goes through all pages and looks at each when it has settled.
void measureEach(support::PageWalk& walk, QSize size, Measured& measured) {
    walk.each([&](const QString& place) {
        CHECK(support::isSettled(*walk.window));
        // What lies wrong for a moment is not wrong: each change of a width is answered with the next turns.
        constexpr int kTurns = 12;
        Measured now;
        for (int turn = 0; turn < kTurns && (turn == 0 || !now.faults.isEmpty()); ++turn) {
            QTest::qWait(1 + turn * 4);
            now.faults.clear();
            now.look(*walk.window, place);
        }
        measured.faults << now.faults;
        if (walk.window->size() != size) {
            measured.faults << u"%1: the window is %2 x %3"_s.arg(place).arg(walk.window->width()).arg(walk.window->height());
            walk.window->resize(size);
        }
    });
}

TEST_CASE("every page is laid out on every screen without clipped text, sideways bars or overlaps, and the window keeps its size", "[layout]") {
    const QSize size = GENERATE(QSize(911, 512), QSize(1093, 614), QSize(1366, 768), QSize(1920, 1080), QSize(2560, 1440));
    const support::Spoken spoken(base::Language::Swedish);
    {
        // All that people write, on the smallest screen and the most common one; the others are for their measures.
        const bool whole = size.width() == 911 || size.width() == 1366;
        support::PageWalk walk(size, whole ? support::PageWalk::Over::Example : support::PageWalk::Over::Sample);
        Measured measured;
        measureEach(walk, size, measured);
        measured.faults.removeDuplicates();
        INFO(size.width() << " x " << size.height());
        CHECK(measured.faults.join(u'\n').toStdString() == "");
    }
}

TEST_CASE("on the smallest screen the window keeps its size with the history beside a form, whose columns then stack", "[layout]") {
    const QSize smallest(911, 512);
    support::PageWalk walk(smallest);
    QTest::keyClick(walk.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::qWait(1);
    auto& columns = *walk.visible<ui::StackingSplitter>();
    CHECK_FALSE(columns.isStacked());
    const QList<int> beside = columns.sizes();
    QTest::keyClick(walk.window.get(), Qt::Key_H, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(columns.isStacked());
    CHECK(walk.window->size() == smallest);
    QTest::keyClick(walk.window.get(), Qt::Key_H, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK_FALSE(columns.isStacked());
    CHECK(columns.sizes() == beside);
    CHECK(walk.window->size() == smallest);
}

TEST_CASE("beside the history every page is laid out on the smallest screen as well", "[layout]") {
    const QSize smallest(911, 512);
    const support::Spoken spoken(base::Language::Swedish);
    support::PageWalk walk(smallest, support::PageWalk::Over::Example);
    QTest::keyClick(walk.window.get(), Qt::Key_H, Qt::ControlModifier);
    Measured measured;
    measureEach(walk, smallest, measured);
    measured.faults.removeDuplicates();
    CHECK(measured.faults.join(u'\n').toStdString() == "");
}

TEST_CASE("the history opened and closed leaves the parts of every page as wide as they were", "[layout]") {
    const QSize size = GENERATE(QSize(911, 512), QSize(1366, 768), QSize(1920, 1080));
    support::PageWalk walk(size, support::PageWalk::Over::Example);
    QStringList other;
    walk.each([&](const QString& place) {
        QTest::qWait(1);
        const auto* columns = walk.visible<ui::StackingSplitter>();
        if (columns == nullptr) return;
        const QList<int> before = columns->sizes();
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(walk.window.get(), Qt::Key_H, Qt::ControlModifier);
            QCoreApplication::processEvents();
        }
        QTest::qWait(1);
        const QList<int> after = columns->sizes();
        if (after != before) other << u"%1: %2, %3 became %4, %5"_s.arg(place).arg(before.value(0)).arg(before.value(1)).arg(after.value(0)).arg(after.value(1));
    });
    INFO(size.width() << " x " << size.height());
    CHECK(other.join(u'\n').toStdString() == "");
}

TEST_CASE("the year in figures follows a window that changes its size", "[layout]") {
    support::PageWalk walk(QSize(1366, 700), support::PageWalk::Over::Example);
    QTest::keyClick(walk.window.get(), Qt::Key_4, Qt::ControlModifier);
    auto* board = walk.visible<ui::BoardView>();
    REQUIRE(board != nullptr);
    REQUIRE(QTest::qWaitFor([board] { return board->isReady(); }, 20000));
    for (const QSize size : {QSize(911, 472), QSize(1366, 700), QSize(911, 472)}) {
        walk.window->resize(size);
        QTest::qWait(50);
        CHECK(walk.window->size() == size);
        CHECK(board->isVisible());
    }
}

TEST_CASE("the strip of meetings is shown whole or not at all", "[layout]") {
    support::PageWalk walk(QSize(911, 512));
    QTest::keyClick(walk.window.get(), Qt::Key_6, Qt::ControlModifier);
    auto* strip = walk.visible<ui::SectionPage>()->findChild<ui::CalendarView*>();
    REQUIRE(strip != nullptr);
    for (const int height : {512, 560, 614, 660, 700, 768, 900}) {
        walk.window->resize(1366, height);
        QCoreApplication::processEvents();
        INFO(height);
        if (strip->isVisible()) CHECK(strip->height() >= strip->sizeHint().height());
        CHECK(strip->isVisible() == (height >= 700));
    }
}

TEST_CASE("the fields of all groups of the settings begin at one edge", "[layout]") {
    for (const QSize size : {QSize(911, 512), QSize(1366, 768)}) {
        support::PageWalk walk(size);
        for (QAction* action : walk.window->findChildren<QAction*>())
            if (action->text() == u"Se&ttings"_s) action->trigger();
        QCoreApplication::processEvents();
        auto* page = walk.visible<ui::SettingsPage>();
        REQUIRE(page != nullptr);
        QSet<int> edges;
        for (const QFormLayout* form : page->findChildren<QFormLayout*>())
            for (int row = 0; row < form->rowCount(); ++row)
                if (const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole); field != nullptr && field->widget() != nullptr && field->widget()->isVisible())
                    edges << field->widget()->mapTo(page, QPoint()).x();
        CHECK(edges.size() == 1);
    }
}

TEST_CASE("no dialog is larger than the smallest screen", "[layout]") {
    support::PageWalk walk(QSize(911, 512));
    const QSize room(911, 512 - 40);
    QTest::keyClick(walk.window.get(), Qt::Key_2, Qt::ControlModifier);
    const std::pair<Qt::Key, Qt::KeyboardModifiers> ways[]{
        {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_F1, Qt::NoModifier}, {Qt::Key_N, Qt::ControlModifier}};
    for (const auto& [key, modifiers] : ways) {
        QTest::keyClick(walk.window.get(), key, modifiers);
        auto* dialog = walk.visible<QDialog>();
        INFO(int(key));
        REQUIRE(dialog != nullptr);
        CHECK(dialog->minimumSizeHint().width() <= room.width());
        CHECK(dialog->minimumSizeHint().height() <= room.height());
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("the words that choose a list stay where they are, whichever is chosen", "[layout][tabs]") {
    support::PageWalk walk(QSize(1366, 768));
    for (int i = 0; i < walk.sections.size(); ++i) {
        if (walk.sections[i].kinds.size() < 2) continue;
        QTest::keyClick(walk.window.get(), static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
        auto& page = *walk.visible<ui::SectionPage>();
        std::optional<QPoint> at;
        std::optional<int> below;
        for (const records::Kind* kind : walk.sections[i].kinds) {
            page.showKind(*kind);
            QTest::qWait(1);
            const auto tabs = page.findChildren<ui::WordTabs*>(QString(), Qt::FindDirectChildrenOnly);
            REQUIRE_FALSE(tabs.isEmpty());
            INFO(kind->key.toStdString());
            const QPoint now = tabs.last()->mapTo(walk.window.get(), QPoint());
            const int under = walk.visible<ui::RecordPage>()->mapTo(walk.window.get(), QPoint()).y();
            CHECK(at.value_or(now) == now);
            CHECK(below.value_or(under) == under);
            at = now;
            below = under;
        }
    }
}

}  // namespace layout_test
