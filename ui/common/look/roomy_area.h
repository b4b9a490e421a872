#pragma once

#include <QPointer>
#include <QScrollArea>

namespace ui {

/// Gives what is in it the room there is; where that is too low, it scrolls downwards, and never sideways. It asks for next to no room
/// itself: whatever it holds, no window grows by it. What gets the keyboard is brought into sight.
class RoomyArea final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes ownership of @p content.
    explicit RoomyArea(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    /// Scrolls to what has got the keyboard.
    void bring(QWidget& inside);
    bool m_arranging = false;
    QPointer<QWidget> m_followed;  ///< has the keyboard, and nobody has scrolled away from it
};

}  // namespace ui
