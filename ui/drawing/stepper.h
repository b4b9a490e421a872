#pragma once

#include "ui/drawing/drawing.h"

namespace drawing {

/// Steps in a row, set at a width; in several rows where their words have no room in one.
struct StepperLayout {
    struct Column {
        QRectF sign;
        QStringList label;
        QStringList detail;
        double left = 0;
        double labelTop = 0;
        double detailTop = 0;
        bool goesOn = false;  ///< the next one stands beside it
    };
    double height = 0;
    QList<Column> columns;
};

[[nodiscard]] StepperLayout layOut(const report::Stepper& steps, double width, const QFont& font);
void paint(QPainter& painter, const report::Stepper& steps, const StepperLayout& layout, const Look& look);

}  // namespace drawing
