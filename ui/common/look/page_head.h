#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

/// The head of a page: what this is, one line of state in words, and at most two buttons to the right.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const QString& title, QWidget* parent = nullptr);

    void setState(const QString& sentence);
    /// Takes ownership.
    void addButton(QWidget* button);

private:
    QLabel* m_state;
    QHBoxLayout* m_row;
};

}  // namespace ui
