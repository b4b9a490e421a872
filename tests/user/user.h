#pragma once

#include "core/records/open_file.h"

#include <QTest>
#include <functional>
#include <memory>

namespace ui {
class MainWindow;
}
namespace support {
class TestFile;
}

namespace user {

/// Someone at the keyboard of the program: nothing but keys, found by what is written on the screen. Keys are counted.
class User {
public:
    /// A new file with the shipped agreement, opened in the window.
    explicit User(QDate today);
    ~User();

    [[nodiscard]] support::TestFile& file() { return *m_file; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] int keys() const { return m_keys; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types letters by key events; a text counts as one key, for it is the same on paper.
    void type(const QString& text);
    /// Tab until the control called @p name has the keyboard. Fails the test when the way round does not come to it.
    void goTo(const QString& name);
    /// goTo, then the text in place of what stands there.
    void fill(const QString& name, const QString& text);
    /// goTo, then Space: a button, a box.
    void push(const QString& name);
    /// Ctrl+K, the words, Enter.
    void find(const QString& words);
    /// Ctrl+S.
    void save() { press(Qt::Key_S, Qt::ControlModifier); }
    /// The word that the program says last in its foot.
    [[nodiscard]] QString told() const;
    /// The file moves to another day.
    void sleepUntil(QDate day);

private:
    [[nodiscard]] static QString nameOf(const QWidget* widget);
    [[nodiscard]] QWidget* focused() const;

    std::unique_ptr<support::TestFile> m_file;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_keys = 0;
};

}  // namespace user
