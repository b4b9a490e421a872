#pragma once

#include "ui/drawing/drawing.h"

namespace drawing {

/// A fishbone set at a width: plain data, to be painted anywhere.
struct FishboneLayout {
    struct Words {
        QRectF rect;
        QStringList lines;
        bool bold = false;
        bool muted = false;
        QString id;  ///< of the cause, empty for a title
    };
    struct Dot {
        QPointF at;
        bool full = true;  ///< a direct cause; a ring is an indirect one
    };
    struct Box {
        QRectF rect;
        QStringList lines;
        bool head = false;
        QString id;
    };
    double height = 0;
    QList<QLineF> thick;  ///< spine and bones
    QList<QLineF> thin;   ///< from a cause to its bone, arrows of the chain
    QList<Words> words;
    QList<Dot> dots;
    QList<Box> boxes;
    QList<Spot> spots;
};

[[nodiscard]] FishboneLayout layOut(const report::Fishbone& fish, double width, const QFont& font);
void paint(QPainter& painter, const report::Fishbone& fish, const FishboneLayout& layout, const Look& look);

}  // namespace drawing
