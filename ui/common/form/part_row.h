#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace ui {

/// What a row of parts shows.
struct PartText {
    QString id;
    QString label;
    QString details;  ///< two or three values, muted
    bool draft = false;
    QStringList cells;                             ///< one a column, when the parts stand as a table; else none
    QList<std::optional<report::Standing>> signs;  ///< as long as cells

    bool operator==(const PartText&) const = default;
};

/// One part of a record: one line, with the keyboard's place; Enter or a click opens it, Delete removes it.
/// The place of a column in a table of parts: the name has the first two fifths, the columns share the rest.
[[nodiscard]] QRect partCell(const QRect& row, qsizetype column, qsizetype columns);

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
    void paintLine(QPainter& painter, const QRect& inner) const;
    void paintCells(QPainter& painter, const QRect& inner) const;

    PartText m_text;
    bool m_mayChange;
};

}  // namespace ui
