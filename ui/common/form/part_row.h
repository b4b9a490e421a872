#pragma once

#include <QWidget>

namespace ui {

/// What a row of parts shows.
struct PartText {
    QString id;
    QString label;
    QString details;  ///< two or three values, muted
    bool draft = false;

    bool operator==(const PartText&) const = default;
};

/// One part of a record: one line, with the keyboard's place; Enter or a click opens it, Delete removes it.
class PartRow final : public QWidget {
    Q_OBJECT
public:
    /// @param mayChange  false for what decisions have written
    PartRow(PartText text, bool mayChange, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_text.id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    PartText m_text;
    bool m_mayChange;
};

}  // namespace ui
