#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class FlowLayout;

/// A message inside the form with what one can do about it: never a dialog. Hidden until it is told something. When one of its buttons is pressed, the
/// keyboard goes back to where it came from, unless what the button does takes it elsewhere.
class Notice final : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);

    /// A new sentence; the buttons of before are gone.
    void tell(const QString& sentence);
    /// Adds a button; a press hides the notice, then runs @p act.
    QPushButton* offer(const QString& verb, const std::function<void()>& act);
    /// Puts a widget between the sentence and the buttons; owned by the notice until the next tell().
    void insert(QWidget* widget);
    [[nodiscard]] QString text() const;
    /// Hides as soon as something is written or chosen in @p whole: what was said of it may not be true any more. What asks something stays.
    void goesWhenWrittenIn(QWidget& whole);
    /// Where the keyboard was before it came into the notice; null when it has not, or when that is gone.
    [[nodiscard]] QWidget* before() const { return m_before; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_words;
    QWidget* m_buttons;
    FlowLayout* m_flow;
    QWidget* m_inserted = nullptr;
    QPointer<QWidget> m_before;
};

}  // namespace ui
