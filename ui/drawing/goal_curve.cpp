#include "ui/drawing/goal_curve.h"

#include "ui/drawing/curve_scale.h"
#include "ui/drawing/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

// Lengths in parts of the letters' size.
constexpr double kCurveWidth = 0.2;
constexpr double kHelpLineWidth = 0.14;
constexpr double kCurveMarkerRadius = 0.35;
constexpr double kCurveSampleWidth = 3.2;
constexpr double kCurveSampleGap = 0.5;
constexpr double kCurveLegendGap = 2;
constexpr double kLegendLines = 1.2;
constexpr double kCurveAxisGap = 0.6;  // between an axis and its words
constexpr double kDayMark = 0.4;       // the stroke under a day
constexpr qsizetype kMostCurveMarkers = 60;

enum class Marker { Disc, Square, Diamond, None };

struct Stroke {
    QPen pen;
    Marker marker = Marker::None;
};

class CurvePainter {
public:
    CurvePainter(QPainter& painter, QSizeF size, const report::CurveFigure& figure, const Look& look, const QLocale& locale)
        : m_painter(painter),
          m_figure(figure),
          m_look(look),
          m_locale(locale),
          m_font(unhinted(look.font)),
          m_size(size),
          m_em(m_font.pixelSize()),
          m_days(dayScale(figure)),
          m_values(valueScale(figure, locale)) {
        QPen curve(look.colours.accent, kCurveWidth * m_em);
        curve.setJoinStyle(Qt::RoundJoin);
        m_measured = {curve, figure.measured.size() <= kMostCurveMarkers ? Marker::Disc : Marker::None};
        m_baseline = {helpLine(look.colours.muted, {5, 4}), Marker::Square};
        m_target = {helpLine(look.colours.fulfilled, {9, 3, 1.5, 3}), Marker::Diamond};
        painter.setFont(m_font);
        const double line = lineOf(m_font);
        double top = line * kLegendLines;
        if (!figure.unit.isEmpty()) top += line;
        double widest = 0;
        for (const Tick& tick : m_values.ticks) widest = std::max(widest, widthOf(tick.label, m_font));
        const double left = widest + kCurveAxisGap * m_em;
        // Half of the uppermost word stands above the plot, half of the last one beside it.
        top += line / 2;
        m_plot = QRectF(left, top, std::max(1.0, size.width() - left - m_em), std::max(1.0, size.height() - top - line - kDayMark * m_em));
    }

    void paint() {
        paintLegend();
        paintUnit();
        paintAxes();
        if (m_figure.baseline) paintLevel(m_figure.baseline->value, m_baseline);
        if (m_figure.target) paintLevel(*m_figure.target, m_target);
        QPolygonF curve;
        for (const report::CurvePoint& point : m_figure.measured) curve << at(point.day, point.value);
        if (curve.size() > 1) {
            m_painter.setPen(m_measured.pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(curve);
        }
        if (m_figure.baseline && m_figure.baseline->day.isValid()) paintMarker(at(m_figure.baseline->day, m_figure.baseline->value), m_baseline);
        if (m_figure.target && m_figure.targetDay.isValid()) paintMarker(at(m_figure.targetDay, *m_figure.target), m_target);
        for (const QPointF& point : std::as_const(curve)) paintMarker(point, m_measured);
    }

private:
    [[nodiscard]] QPen helpLine(const QColor& colour, const QList<qreal>& dashes) const {
        QPen pen(colour, kHelpLineWidth * m_em);
        pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::FlatCap);
        return pen;
    }
    [[nodiscard]] double x(double day) const { return m_plot.left() + (day - m_days.low) / (m_days.high - m_days.low) * m_plot.width(); }
    [[nodiscard]] double y(double value) const { return m_plot.bottom() - (value - m_values.low) / (m_values.high - m_values.low) * m_plot.height(); }
    [[nodiscard]] QPointF at(const QDate& day, double value) const { return {x(placeOf(day)), y(value)}; }

    void paintMarker(const QPointF& place, const Stroke& stroke) {
        const double r = kCurveMarkerRadius * m_em;
        QPen outline(stroke.pen.color(), kHelpLineWidth * m_em);
        outline.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(stroke.marker == Marker::Disc ? QPen(Qt::NoPen) : outline);
        m_painter.setBrush(stroke.marker == Marker::Disc ? stroke.pen.color() : m_look.colours.ground);
        switch (stroke.marker) {
            case Marker::Disc: m_painter.drawEllipse(place, r, r); break;
            case Marker::Square: m_painter.drawRect(QRectF(place.x() - r, place.y() - r, 2 * r, 2 * r)); break;
            case Marker::Diamond: {
                const double d = r * 1.3;
                m_painter.drawPolygon(QPolygonF({place + QPointF(0, -d), place + QPointF(d, 0), place + QPointF(0, d), place + QPointF(-d, 0)}));
                break;
            }
            case Marker::None: break;
        }
    }

    void paintLevel(double value, const Stroke& stroke) {
        m_painter.setPen(stroke.pen);
        m_painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
    }

    /// The numbers of a legend entry: "Target 12 (2026-12-31)".
    [[nodiscard]] QString withValue(const QString& label, double value, const QDate& day) const {
        QString text = label + (label.isEmpty() ? QString() : QStringLiteral(" ")) + valueText(value, m_locale);
        if (day.isValid()) text += QStringLiteral(" (") + day.toString(Qt::ISODate) + u')';
        return text;
    }

    void paintLegendEntry(double& left, const Stroke& stroke, const QString& label) {
        const double middle = lineOf(m_font) / 2;
        const double sample = kCurveSampleWidth * m_em;
        m_painter.setPen(stroke.pen);
        m_painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle));
        paintMarker(QPointF(left + sample / 2, middle), stroke);
        left += sample + kCurveSampleGap * m_em;
        const QFontMetricsF metrics(m_font);
        const QString text = metrics.elidedText(label, Qt::ElideRight, std::max(0.0, m_size.width() - left));
        m_painter.setPen(m_look.colours.text);
        m_painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), text);
        left += metrics.horizontalAdvance(text) + kCurveLegendGap * m_em;
    }

    void paintLegend() {
        double left = 0;
        if (!m_figure.measured.isEmpty()) paintLegendEntry(left, m_measured, m_figure.measuredLabel);
        if (m_figure.baseline) paintLegendEntry(left, m_baseline, withValue(m_figure.baselineLabel, m_figure.baseline->value, m_figure.baseline->day));
        if (m_figure.target) paintLegendEntry(left, m_target, withValue(m_figure.targetLabel, *m_figure.target, m_figure.targetDay));
    }

    void paintUnit() {
        if (m_figure.unit.isEmpty()) return;
        m_painter.setPen(m_look.colours.muted);
        m_painter.drawText(QPointF(0, lineOf(m_font) * kLegendLines + ascentOf(m_font)),
                           QFontMetricsF(m_font).elidedText(m_figure.unit, Qt::ElideRight, m_size.width()));
    }

    void paintAxes() {
        const double ascent = ascentOf(m_font);
        const double descent = QFontMetricsF(m_font).descent();
        for (const Tick& tick : m_values.ticks) {
            m_painter.setPen(QPen(m_look.colours.line, 1));
            m_painter.drawLine(QPointF(m_plot.left(), y(tick.at)), QPointF(m_plot.right(), y(tick.at)));
            m_painter.setPen(m_look.colours.muted);
            m_painter.drawText(QPointF(m_plot.left() - kCurveAxisGap * m_em - widthOf(tick.label, m_font), y(tick.at) + (ascent - descent) / 2), tick.label);
        }
        m_painter.setPen(QPen(m_look.colours.muted, 1));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        const double mark = kDayMark * m_em;
        for (const Tick& tick : m_days.ticks) {
            m_painter.drawLine(QPointF(x(tick.at), m_plot.bottom()), QPointF(x(tick.at), m_plot.bottom() + mark));
            const double width = widthOf(tick.label, m_font);
            const double left = std::clamp(x(tick.at) - width / 2, 0.0, std::max(0.0, m_size.width() - width));
            m_painter.drawText(QPointF(left, m_plot.bottom() + mark + ascent), tick.label);
        }
    }

    QPainter& m_painter;
    const report::CurveFigure& m_figure;
    const Look& m_look;
    const QLocale& m_locale;
    QFont m_font;
    QSizeF m_size;
    double m_em;
    Scale m_days;
    Scale m_values;
    QRectF m_plot;
    Stroke m_measured;
    Stroke m_baseline;
    Stroke m_target;
};

}  // namespace

void paintCurve(QPainter& painter, QSizeF size, const report::CurveFigure& given, const Look& look, const QLocale& locale) {
    if (!hasContent(given) || size.isEmpty()) return;
    report::CurveFigure figure = given;
    figure.measured = drawablePoints(given);
    if (figure.baseline && !std::isfinite(figure.baseline->value)) figure.baseline.reset();
    if (figure.target && !std::isfinite(*figure.target)) figure.target.reset();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    CurvePainter(painter, size, figure, look, locale).paint();
    painter.restore();
}

}  // namespace drawing
