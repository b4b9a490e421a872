// What a screen reader and a keyboard meet on every page, asked through the accessibility interface.
#include "app/composition/kinds.h"
#include "app/composition/reports.h"
#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/sample_year.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/look/word_tabs.h"
#include "ui/picture/board_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/shell/sections.h"

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

QString described(const QWidget& widget) {
    QString where = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr && where.size() < 120; parent = parent->parentWidget())
        where += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return where;
}

struct Walk : support::ListGround {
    std::unique_ptr<ui::MainWindow> window;
    QList<ui::Section> sections = ui::sectionsOf(app::catalogue());

    Walk() {
        support::addSampleYear(file);
        window = std::make_unique<ui::MainWindow>(file.file(), app::reportKinds());
        window->resize(1366, 768);
        support::EditBench::show(*window);
    }
    template <class T>
    [[nodiscard]] T* visible() const {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    /// Calls @p look on every page, kind and view, with its name.
    void each(const std::function<void(const QString&)>& look) {
        for (int i = 0; i < sections.size(); ++i) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
            auto* board = visible<ui::BoardView>();
            if (board != nullptr) {
                REQUIRE(QTest::qWaitFor([board] { return board->isReady(); }, 20000));
                board->takeFocus();
            }
            if (sections[i].kinds.isEmpty() || board != nullptr) look(QString::fromLatin1(sections[i].key));
            for (int kind = 0; kind < sections[i].kinds.size(); ++kind) {
                visible<ui::SectionPage>()->showKind(*sections[i].kinds[kind]);
                QTest::qWait(1);  // the first record is shown with the next turn
                const QString name = QString::fromLatin1(sections[i].kinds[kind]->key);
                look(name);
                auto* page = visible<ui::RecordPage>();
                auto* views = page == nullptr ? nullptr : page->findChild<ui::WordTabs*>();
                for (int view = 1; views != nullptr && views->isVisible() && view < views->count(); ++view) {
                    views->setCurrent(view);
                    look(u"%1, view %2"_s.arg(name).arg(view));
                }
                if (views != nullptr) views->setCurrent(0);
            }
        }
    }
};

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
            if (!named) nameless << u"%1: no name: %2"_s.arg(place, described(*widget));
            if (interface == nullptr || interface->role() == QAccessible::NoRole) nameless << u"%1: no role: %2"_s.arg(place, described(*widget));
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
        if (!round) traps << u"%1: stays at %2"_s.arg(place, QApplication::focusWidget() == nullptr ? u"nothing"_s : described(*QApplication::focusWidget()));
    });
    CHECK(traps.join(u'\n').toStdString() == "");
}

TEST_CASE("every page fits a laptop of 1366 by 768 at 150 %, in Swedish and in English", "[accessible]") {
    constexpr QSize kScaledLaptop(910, 512);
    constexpr int kWithHistory = 1138;  // 1366 at 120 %: beside the history there is less room
    const auto language = GENERATE(base::Language::English, base::Language::Swedish);
    base::Translator translator(language);
    QCoreApplication::installTranslator(&translator);
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
    QCoreApplication::removeTranslator(&translator);
    translator.setLanguage(base::Language::Swedish);
}

}  // namespace accessible_test
