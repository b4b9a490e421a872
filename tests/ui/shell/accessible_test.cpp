// What a screen reader and a keyboard meet on every page, asked through the accessibility interface.
#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"
#include "tests/ui/common/page_walk.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace accessible_test {

/// Takes the keyboard or the mouse, and is no part of another control.
bool isControl(const QWidget& widget) {
    if (qobject_cast<const QHeaderView*>(&widget) != nullptr || qobject_cast<const QScrollBar*>(&widget) != nullptr) return false;
    if (qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr)
        return false;
    if (qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr) return false;  // the button that empties it
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           widget.focusPolicy() == Qt::StrongFocus;
}

using Walk = support::PageWalk;

TEST_CASE("every control of every page has a name and a role for those who cannot see it", "[accessible]") {
    Walk walk;
    QStringList nameless;
    int controls = 0;
    walk.each([&](const QString& place) {
        for (QWidget* widget : walk.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !isControl(*widget)) continue;
            ++controls;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            const bool named = interface != nullptr && !interface->text(QAccessible::Name).trimmed().isEmpty();
            if (!named) nameless << u"%1: no name: %2"_s.arg(place, support::described(*widget));
            if (interface == nullptr || interface->role() == QAccessible::NoRole) nameless << u"%1: no role: %2"_s.arg(place, support::described(*widget));
        }
    });
    nameless.removeDuplicates();
    CHECK(nameless.join(u'\n').toStdString() == "");
    CHECK(controls > 300);
}

TEST_CASE("Tab goes round every page without a trap", "[accessible][keyboard]") {
    Walk walk;
    QStringList traps;
    walk.each([&](const QString& place) {
        QWidget* first = QApplication::focusWidget();
        if (first == nullptr) {
            traps << place + u": nothing has the keyboard"_s;
            return;
        }
        QSet<const QWidget*> seen;
        bool round = false;
        for (int i = 0; i < 400 && !round; ++i) {
            QTest::keyClick(QApplication::focusWidget() == nullptr ? static_cast<QWidget*>(walk.window.get()) : QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            if (now == nullptr || !walk.window->isAncestorOf(now)) break;
            round = now == first;
            if (!round && seen.contains(now)) break;
            seen.insert(now);
        }
        if (!round) traps << u"%1: stays at %2"_s.arg(place, QApplication::focusWidget() == nullptr ? u"nothing"_s : support::described(*QApplication::focusWidget()));
    });
    CHECK(traps.join(u'\n').toStdString() == "");
}

TEST_CASE("every page fits a laptop of 1366 by 768 at 150 %, in Swedish and in English", "[accessible]") {
    constexpr QSize kScaledLaptop(910, 512);
    constexpr int kWithHistory = 1138;  // 1366 at 120 %: beside the history there is less room
    const auto language = GENERATE(base::Language::English, base::Language::Swedish);
    const support::Spoken spoken(language);
    {
        Walk walk;
        walk.each([&](const QString& place) {
            QCoreApplication::processEvents();
            const QSize least = walk.window->minimumSizeHint();
            INFO(place.toStdString() << " wants " << least.width() << " x " << least.height());
            CHECK(least.width() <= kScaledLaptop.width());
            CHECK(least.height() <= kScaledLaptop.height());
        });
        QTest::keyClick(walk.window.get(), Qt::Key_H, Qt::ControlModifier);  // with the history beside it, on all pages at once
        QCoreApplication::processEvents();
        INFO("with the history " << walk.window->minimumSizeHint().width());
        CHECK(walk.window->minimumSizeHint().width() <= kWithHistory);
        QTest::keyClick(walk.window.get(), Qt::Key_H, Qt::ControlModifier);
    }
}

}  // namespace accessible_test
