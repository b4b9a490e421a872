#include "ui/drawing/signs.h"

#include <QFont>
#include <QPainter>
#include <QPainterPathStroker>
#include <algorithm>
#include <initializer_list>

namespace drawing {

namespace {

using report::Standing;

constexpr double kStroke = 1.7;
constexpr QPointF kCentre{kSignBox / 2, kSignBox / 2};

QPainterPath stroked(const QPainterPath& line, double width) {
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath line(std::initializer_list<QPointF> points, double width) {
    QPainterPath path(*points.begin());
    for (const QPointF& point : points) path.lineTo(point);
    return stroked(path, width);
}

QPainterPath disc(double radius) {
    QPainterPath path;
    path.addEllipse(kCentre, radius, radius);
    return path;
}

QPainterPath ring() { return disc(7).subtracted(disc(7 - kStroke)); }

QPainterPath square(double inset) {
    QPainterPath path;
    path.addRoundedRect(QRectF(inset, inset, kSignBox - 2 * inset, kSignBox - 2 * inset), 1.5, 1.5);
    return path;
}

QPainterPath cross(double from, double width) {
    const double to = kSignBox - from;
    return line({{from, from}, {to, to}}, width).united(line({{from, to}, {to, from}}, width));
}

QPainterPath triangle() {
    QPainterPath path;
    path.addPolygon(QPolygonF({{8, 2.2}, {14.6, 13.8}, {1.4, 13.8}}));
    path.closeSubpath();
    QPainterPath mark = line({{8, 6.4}, {8, 9.6}}, 1.7);
    mark.addEllipse(QPointF(8, 12), 1.05, 1.05);
    return path.united(stroked(path, 1.0)).subtracted(mark);
}

/// Empty and upside down: no warning of what comes, but that something has gone by.
QPainterPath turnedTriangle() {
    QPainterPath path;
    path.addPolygon(QPolygonF({{8, 13.4}, {14.2, 2.6}, {1.8, 2.6}}));
    path.closeSubpath();
    return stroked(path, kStroke);
}

QPainterPath halfRing() {
    QPainterPath half;
    half.moveTo(kCentre);
    half.arcTo(QRectF(2.6, 2.6, 10.8, 10.8), 90, -180);
    half.closeSubpath();
    return ring().united(half);
}

/// A number sign, slanted a little like the written one.
QPainterPath hash() {
    QPainterPath path = line({{6.6, 2.6}, {5.2, 13.4}}, kStroke);
    path = path.united(line({{10.8, 2.6}, {9.4, 13.4}}, kStroke));
    path = path.united(line({{3, 6}, {13.6, 6}}, kStroke));
    return path.united(line({{2.4, 10}, {13, 10}}, kStroke));
}

QPainterPath made(Standing standing) {
    switch (standing) {
        case Standing::Fulfilled: return disc(7).subtracted(line({{4.7, 8.3}, {7.1, 10.7}, {11.4, 5.7}}, 1.9));
        case Standing::OnTrack: return halfRing();
        case Standing::DueSoon: return triangle();
        case Standing::Missed: return square(1.2).subtracted(cross(5, 1.9));
        case Standing::Excused: return square(1.2).subtracted(square(1.2 + kStroke)).united(cross(5.4, 1.5));
        case Standing::NotDue: return ring();
        case Standing::Counted: return hash();
        case Standing::ToTick: return square(1.2).subtracted(square(2.2));
        case Standing::Passed: return turnedTriangle();
    }
    return {};
}

}  // namespace

QPainterPath signPath(Standing standing) {
    static const std::array<QPainterPath, report::kStandings> paths = [] {
        std::array<QPainterPath, report::kStandings> all;
        for (std::size_t i = 0; i < all.size(); ++i) all.at(i) = made(static_cast<Standing>(i));
        return all;
    }();
    return paths.at(static_cast<std::size_t>(standing));
}

void paintSign(QPainter& painter, const QRectF& rect, Standing standing, const Palette& colours, const QString& number) {
    painter.save();
    if (standing == Standing::Counted && !number.isEmpty()) {
        QFont font = painter.font();
        font.setPixelSize(std::max(1, static_cast<int>(rect.height() * 0.8)));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colourOf(colours, standing));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, number);
    } else {
        const double side = std::min(rect.width(), rect.height());
        painter.translate(rect.center() - QPointF(side / 2, side / 2));
        painter.scale(side / kSignBox, side / kSignBox);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(signPath(standing), colourOf(colours, standing));
    }
    painter.restore();
}

QString signSvg(Standing standing, const Palette& colours) {
    return QStringLiteral(
               "<svg class=\"sign\" viewBox=\"0 0 16 16\" width=\"1em\" height=\"1em\" aria-hidden=\"true\" focusable=\"false\">"
               "<path fill=\"%1\" fill-rule=\"%2\" d=\"%3\"/></svg>")
        .arg(colourOf(colours, standing).name(), signPath(standing).fillRule() == Qt::OddEvenFill ? QStringLiteral("evenodd") : QStringLiteral("nonzero"),
             svgPathData(signPath(standing)));
}

QString svgPathData(const QPainterPath& path) {
    const auto point = [](const QPainterPath::Element& element) { return QString::number(element.x, 'f', 2) + u' ' + QString::number(element.y, 'f', 2); };
    QString out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
            case QPainterPath::MoveToElement: out += u'M' + point(element); break;
            case QPainterPath::LineToElement: out += u'L' + point(element); break;
            case QPainterPath::CurveToElement: out += u'C' + point(element); break;
            case QPainterPath::CurveToDataElement: out += u' ' + point(element); break;
        }
    }
    return out;
}

}  // namespace drawing
