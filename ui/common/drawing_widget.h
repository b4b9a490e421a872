#pragma once

#include "core/report/report.h"

#include <QWidget>
#include <optional>

namespace ui {

/// A drawing in the window: as wide as its place, painted by the same routine as on paper. The arrows go from part to part, Enter or a
/// click opens one, hover tells it whole.
class DrawingWidget final : public QWidget {
    Q_OBJECT
public:
    explicit DrawingWidget(const QString& accessibleName, QWidget* parent = nullptr);

    void show(const std::optional<report::DrawnFigure>& figure);
    /// Marks the part of the record @p id; none when it is empty.
    void setCurrent(const QString& id);
    /// The part that is marked is where the keyboard is, nothing that was chosen: without the keyboard it is not shown.
    void markOnlyWithKeyboard() { m_onlyWithKeyboard = true; }
    [[nodiscard]] const QString& current() const { return m_current; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// Words that have no room and are shortened; none where all is well.
    [[nodiscard]] QStringList shortened() const;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString spotAt(QPointF place) const;
    void move(int by);
    [[nodiscard]] double room(int width) const;
    [[nodiscard]] QFont drawingFont() const;

    std::optional<report::DrawnFigure> m_figure;
    QString m_current;
    bool m_onlyWithKeyboard = false;
};

}  // namespace ui
