#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace ui {

/// The head of a page: what this is, one line of state in words, and at most two buttons to the right, or below it where the page is narrow.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const QString& title, QWidget* parent = nullptr);

    void setState(const QString& sentence);
    /// Takes ownership.
    void addButton(QWidget* button);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// A button without words for what is done more rarely. @return its menu, to be filled when it shows itself
    QMenu* addMenu(const QString& name, const QString& help);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_state;
    QHBoxLayout* m_row;
    QWidget* m_buttons;  ///< beside the heading, or below it where there is no room
};

}  // namespace ui
