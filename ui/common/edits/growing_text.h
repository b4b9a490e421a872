#pragma once

#include <QPlainTextEdit>

namespace ui {

/// Plain text of several lines, as high as what is written in it: from three lines to ten, then it scrolls. Tab leaves it.
class GrowingText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The context menu offers what may have been meant by a word that the dictionary does not know.
    void offerSpelling() { m_offersSpelling = true; }

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int linesWanted() const;
    void growIfNeeded();
    bool m_offersSpelling = false;
    int m_lines = 0;
};

}  // namespace ui
