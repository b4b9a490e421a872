#include "ui/chart/curve_chart.h"

#include "ui/chart/curve_scale.h"

#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <algorithm>
#include <cmath>
#include <memory>

namespace chart {

namespace {

// All lengths below are points times this: a chart lays its texts out in whole pixels, which must be finer than the paper's.
constexpr double kFine = 4.0;
constexpr double kLegendHeight = 16 * kFine;
constexpr double kUnitHeight = 12 * kFine;
constexpr double kSampleWidth = 26 * kFine;
constexpr double kTextSize = 8 * kFine;
constexpr double kMarker = 5.5 * kFine;
constexpr double kCurveWidth = 1.6 * kFine;
constexpr double kHelpLineWidth = 1.1 * kFine;
constexpr qsizetype kMostMarkers = 60;

enum class Marker { Disc, Square, Diamond, None };

struct Stroke {
    QPen pen;
    Marker marker = Marker::None;
};

struct Strokes {
    Stroke measured;
    Stroke baseline;
    Stroke target;
};

Strokes strokesOf(const report::CurveFigure& figure, const drawing::Palette& colours) {
    QPen curve(colours.accent, kCurveWidth);
    curve.setJoinStyle(Qt::RoundJoin);
    QPen baseline(colours.muted, kHelpLineWidth);
    baseline.setDashPattern({5, 4});
    baseline.setCapStyle(Qt::FlatCap);
    QPen target(colours.fulfilled, kHelpLineWidth);
    target.setDashPattern({9, 3, 1.5, 3});
    target.setCapStyle(Qt::FlatCap);
    return {{curve, figure.measured.size() <= kMostMarkers ? Marker::Disc : Marker::None}, {baseline, Marker::Square}, {target, Marker::Diamond}};
}

void paintMarker(QPainter& painter, const QPointF& at, const Stroke& stroke, const QColor& ground) {
    QPen outline(stroke.pen.color(), kHelpLineWidth);
    outline.setJoinStyle(Qt::MiterJoin);
    painter.setPen(stroke.marker == Marker::Disc ? QPen(Qt::NoPen) : outline);
    painter.setBrush(stroke.marker == Marker::Disc ? stroke.pen.color() : ground);
    const double r = kMarker / 2;
    switch (stroke.marker) {
        case Marker::Disc: painter.drawEllipse(at, r, r); break;
        case Marker::Square: painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)); break;
        case Marker::Diamond:
            painter.drawPolygon(QPolygonF({at + QPointF(0, -r * 1.3), at + QPointF(r * 1.3, 0), at + QPointF(0, r * 1.3), at + QPointF(-r * 1.3, 0)}));
            break;
        case Marker::None: break;
    }
}

void paintLegendEntry(QPainter& painter, double& x, double right, const Stroke& stroke, const QString& label, const CurveLook& look) {
    const double middle = kLegendHeight / 2;
    painter.setPen(stroke.pen);
    painter.drawLine(QPointF(x, middle), QPointF(x + kSampleWidth, middle));
    paintMarker(painter, QPointF(x + kSampleWidth / 2, middle), stroke, look.colours.ground);
    x += kSampleWidth + 4 * kFine;
    const QFontMetricsF metrics(painter.font());
    const QString text = metrics.elidedText(label, Qt::ElideRight, std::max(0.0, right - x));
    painter.setPen(look.colours.text);
    painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), text);
    x += metrics.horizontalAdvance(text) + 16 * kFine;
}

/// The numbers of a legend entry: "Target: 12 (2026-12-31)".
QString withValue(const QString& label, double value, const QDate& day, const QLocale& locale) {
    QString text = label + (label.isEmpty() ? QString() : QStringLiteral(" ")) + valueText(value, locale);
    if (day.isValid()) text += QStringLiteral(" (") + day.toString(Qt::ISODate) + u')';
    return text;
}

void paintLegend(QPainter& painter, double width, const report::CurveFigure& figure, const Strokes& strokes, const CurveLook& look) {
    double x = 0;
    if (!drawablePoints(figure).isEmpty()) paintLegendEntry(painter, x, width, strokes.measured, figure.measuredLabel, look);
    if (figure.baseline)
        paintLegendEntry(painter, x, width, strokes.baseline, withValue(figure.baselineLabel, figure.baseline->value, figure.baseline->day, look.locale), look);
    if (figure.target) paintLegendEntry(painter, x, width, strokes.target, withValue(figure.targetLabel, *figure.target, figure.targetDay, look.locale), look);
}

QCategoryAxis* addAxis(QChart& chart, const Scale& scale, Qt::Alignment side, const QFont& font, const CurveLook& look) {
    auto owned = std::make_unique<QCategoryAxis>();
    QCategoryAxis* axis = owned.get();
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(scale.low, scale.high);
    axis->setStartValue(scale.low);
    // The chart sets its words hard by the axis; a space keeps them apart.
    for (const Tick& tick : scale.ticks) axis->append(side == Qt::AlignLeft ? tick.label + QChar::Nbsp : tick.label, tick.at);
    axis->setLabelsFont(font);
    axis->setLabelsColor(look.colours.muted);
    axis->setTruncateLabels(false);
    const bool days = side == Qt::AlignBottom;
    axis->setGridLineVisible(!days);
    axis->setGridLinePen(QPen(look.colours.line, 0.5 * kFine));
    axis->setLineVisible(days);
    axis->setLinePen(QPen(look.colours.muted, 0.75 * kFine));
    axis->setMinorGridLineVisible(false);
    chart.addAxis(owned.release(), side);  // the chart owns its axes
    return axis;
}

void addLine(QChart& chart, const QList<QPointF>& points, const QPen& pen, QCategoryAxis* days, QCategoryAxis* values) {
    auto owned = std::make_unique<QLineSeries>();
    QLineSeries* series = owned.get();
    series->replace(points);
    series->setPen(pen);
    chart.addSeries(owned.release());  // the chart owns its series
    series->attachAxis(days);
    series->attachAxis(values);
}

void paintChart(QPainter& painter, const QRectF& rect, const report::CurveFigure& figure, const Strokes& strokes, const QFont& font, const CurveLook& look) {
    const Scale dayAxis = dayScale(figure);
    const Scale valueAxis = valueScale(figure, look.locale);

    QGraphicsScene scene;
    auto owned = std::make_unique<QChart>();
    QChart& chart = *owned;
    scene.addItem(owned.release());  // the scene owns its items
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    // Half of the uppermost word stands above the plot, half of the last one beside it.
    chart.setMargins(QMargins(0, static_cast<int>(kTextSize * 0.75), static_cast<int>(kTextSize), 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    chart.setLocale(look.locale);
    chart.setLocalizeNumbers(true);

    QCategoryAxis* days = addAxis(chart, dayAxis, Qt::AlignBottom, font, look);
    QCategoryAxis* values = addAxis(chart, valueAxis, Qt::AlignLeft, font, look);
    const auto level = [&](double value, const QPen& pen) { addLine(chart, {{dayAxis.low, value}, {dayAxis.high, value}}, pen, days, values); };
    if (figure.baseline) level(figure.baseline->value, strokes.baseline.pen);
    if (figure.target) level(*figure.target, strokes.target.pen);
    QList<QPointF> curve;
    for (const report::CurvePoint& point : drawablePoints(figure)) curve.append({placeOf(point.day), point.value});
    addLine(chart, curve, strokes.measured.pen, days, values);

    chart.resize(rect.size());
    chart.layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), rect.size()));
    scene.render(&painter, rect, scene.sceneRect(), Qt::IgnoreAspectRatio);

    // Markers are ours: those of the chart cannot be hollow and are cut at the plot's edge.
    const QRectF plot = chart.plotArea().translated(rect.topLeft());
    const auto place = [&](double day, double value) {
        return QPointF(plot.left() + (day - dayAxis.low) / (dayAxis.high - dayAxis.low) * plot.width(),
                       plot.bottom() - (value - valueAxis.low) / (valueAxis.high - valueAxis.low) * plot.height());
    };
    if (figure.baseline && figure.baseline->day.isValid())
        paintMarker(painter, place(placeOf(figure.baseline->day), figure.baseline->value), strokes.baseline, look.colours.ground);
    if (figure.target && figure.targetDay.isValid())
        paintMarker(painter, place(placeOf(figure.targetDay), *figure.target), strokes.target, look.colours.ground);
    for (const QPointF& point : curve) paintMarker(painter, place(point.x(), point.y()), strokes.measured, look.colours.ground);
}

}  // namespace

void paintCurve(QPainter& painter, const QRectF& rect, const report::CurveFigure& given, const CurveLook& look) {
    if (!hasContent(given) || rect.isEmpty()) return;
    report::CurveFigure figure = given;
    figure.measured = drawablePoints(given);
    if (figure.baseline && !std::isfinite(figure.baseline->value)) figure.baseline.reset();
    if (figure.target && !std::isfinite(*figure.target)) figure.target.reset();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(look.unit / kFine, look.unit / kFine);
    const QSizeF size = rect.size() * kFine / look.unit;

    QFont font = look.font;
    font.setPixelSize(static_cast<int>(kTextSize));
    painter.setFont(font);
    const Strokes strokes = strokesOf(figure, look.colours);
    paintLegend(painter, size.width(), figure, strokes, look);

    const QFontMetricsF metrics(font);
    painter.setPen(look.colours.muted);
    painter.drawText(QPointF(0, kLegendHeight + kUnitHeight - 3 * kFine), metrics.elidedText(figure.unit, Qt::ElideRight, size.width()));
    const double top = kLegendHeight + (figure.unit.isEmpty() ? 0 : kUnitHeight);
    paintChart(painter, QRectF(0, top, size.width(), std::max(1.0, size.height() - top)), figure, strokes, font, look);
    painter.restore();
}

}  // namespace chart
