#pragma once

#include <QStackedWidget>

namespace ui {

/// Pages upon each other that ask for no height by their width: a stack would ask for the most that any of its pages would like, as the least
/// that it can do with, and all beside it would be cut for that.
class QuietStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

}  // namespace ui
