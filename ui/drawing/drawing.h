#pragma once

#include "core/report/report.h"
#include "ui/drawing/palette.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace drawing {

/// How a picture is dressed; the same serves window, paper and web page. Sizes are those of the font's pixels.
struct Look {
    const Palette& colours;
    QFont font;       ///< with its size in pixels of the painter's coordinates
    QString current;  ///< the part that the keyboard or the mouse stands on; empty: none
};

/// A part of a picture that stands for a record.
struct Spot {
    QString id;
    QRectF rect;
    QString text;          ///< all that is known of it, one line
    QPainterPath shape{};  ///< its outline where it is no rectangle

    [[nodiscard]] bool contains(QPointF place) const { return shape.isEmpty() ? rect.contains(place) : shape.contains(place); }
};

/// The height that @p picture takes at @p width.
[[nodiscard]] double heightOf(const report::Drawing& picture, double width, const QFont& font);
/// Paints @p picture as vectors with its upper left corner at the origin. Needs a QApplication.
void paint(QPainter& painter, double width, const report::Drawing& picture, const Look& look);
/// Where its parts are, in the order in which one reads them.
[[nodiscard]] QList<Spot> spotsOf(const report::Drawing& picture, double width, const QFont& font);

}  // namespace drawing
