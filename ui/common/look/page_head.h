#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace ui {

/// The head of a page: what this is, one line of state in words, and at most two buttons to the right.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const QString& title, QWidget* parent = nullptr);

    void setState(const QString& sentence);
    /// Takes ownership.
    void addButton(QWidget* button);
    /// A button without words for what is done more rarely. @return its menu, to be filled when it shows itself
    QMenu* addMenu(const QString& name, const QString& help);

private:
    QLabel* m_state;
    QHBoxLayout* m_row;
};

}  // namespace ui
