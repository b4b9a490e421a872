#include "ui/print/svg_figures.h"

#include "ui/chart/curve_scale.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/picture.h"
#include "ui/drawing/signs.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

namespace print {

namespace {

constexpr double kPictureWidth = 760;
constexpr int kFigurePixels = 12;
constexpr double kWidth = 640;
constexpr double kHeight = 280;
constexpr double kLegendBaseline = 14;
constexpr double kUnitBaseline = 34;
constexpr double kPlotTop = 44;
constexpr double kPlotBottom = kHeight - 24;
constexpr double kPlotRight = kWidth - 12;
constexpr double kTextSize = 12;
constexpr double kLetterWidth = 7;  // a browser's font is not known; generous for a sans serif of this size
constexpr double kSampleWidth = 36;
constexpr double kMarker = 4;
constexpr qsizetype kMostMarkers = 60;
constexpr double kPointsPerUnit = 0.75;  // CSS: 96 units an inch
constexpr double kPixelsPerUnit = 2.5;   // some 240 an inch

enum class Marker { Disc, Square, Diamond, None };

/// Dashes and markers differ, so that the lines can be told apart without colour.
struct Stroke {
    QColor colour;
    double width;
    const char* dashes;
    Marker marker;
};

const drawing::Palette& figureColours() { return drawing::palette(drawing::Scheme::Light); }

QString number(double value) { return QString::number(value, 'f', 1); }

QString textAt(double x, double y, const QString& text, const QColor& colour, const char* anchor = "start") {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\" text-anchor=\"%4\">%5</text>")
        .arg(number(x), number(y), colour.name(), QString::fromLatin1(anchor), text.toHtmlEscaped());
}

QString lineBetween(QPointF from, QPointF to, const Stroke& stroke) {
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\" stroke-dasharray=\"%7\"/>")
        .arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()), stroke.colour.name(), number(stroke.width),
             QString::fromLatin1(stroke.dashes));
}

QString markerAt(QPointF at, const Stroke& stroke) {
    const QString colour = stroke.colour.name();
    const QString ground = figureColours().ground.name();
    switch (stroke.marker) {
        case Marker::Disc:
            return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\"/>").arg(number(at.x()), number(at.y()), number(kMarker), colour);
        case Marker::Square:
            return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" fill=\"%4\" stroke=\"%5\" stroke-width=\"1.5\"/>")
                .arg(number(at.x() - kMarker), number(at.y() - kMarker), number(2 * kMarker), ground, colour);
        case Marker::Diamond: {
            const double r = kMarker * 1.3;
            return QStringLiteral("<path d=\"M%1 %2l%3 %3l-%3 %3l-%3 -%3z\" fill=\"%4\" stroke=\"%5\" stroke-width=\"1.5\"/>")
                .arg(number(at.x()), number(at.y() - r), number(r), ground, colour);
        }
        case Marker::None: return {};
    }
    return {};
}

/// Places points of a figure within the drawing.
class Plot {
public:
    Plot(const report::CurveFigure& figure, const QLocale& locale) : m_values(chart::valueScale(figure, locale)), m_days(chart::dayScale(figure)) {
        qsizetype longest = 0;
        for (const chart::Tick& tick : m_values.ticks) longest = std::max(longest, tick.label.size());
        m_left = static_cast<double>(longest) * kLetterWidth + 10;
    }

    [[nodiscard]] double x(double day) const { return m_left + (day - m_days.low) / (m_days.high - m_days.low) * (kPlotRight - m_left); }
    [[nodiscard]] double y(double value) const { return kPlotBottom - (value - m_values.low) / (m_values.high - m_values.low) * (kPlotBottom - kPlotTop); }
    [[nodiscard]] QPointF at(const QDate& day, double value) const { return {x(chart::placeOf(day)), y(value)}; }

    [[nodiscard]] QString level(double value, const Stroke& stroke) const { return lineBetween({m_left, y(value)}, {kPlotRight, y(value)}, stroke); }

    [[nodiscard]] QString axes() const {
        QString out;
        const Stroke grid{figureColours().line, 1, "none", Marker::None};
        const Stroke axis{figureColours().muted, 1, "none", Marker::None};
        for (const chart::Tick& tick : m_values.ticks) {
            out += lineBetween({m_left, y(tick.at)}, {kPlotRight, y(tick.at)}, grid);
            out += textAt(m_left - 8, y(tick.at) + kTextSize / 3, tick.label, figureColours().muted, "end");
        }
        out += lineBetween({m_left, kPlotBottom}, {kPlotRight, kPlotBottom}, axis);
        for (const chart::Tick& tick : m_days.ticks) {
            out += lineBetween({x(tick.at), kPlotBottom}, {x(tick.at), kPlotBottom + 4}, axis);
            out += textAt(x(tick.at), kPlotBottom + 18, tick.label, figureColours().muted, "middle");
        }
        return out;
    }

private:
    chart::Scale m_values;
    chart::Scale m_days;
    double m_left = 0;
};

QString legendEntry(double& x, const Stroke& stroke, const QString& label) {
    const double middle = kLegendBaseline - kTextSize / 3;
    QString out = lineBetween({x, middle}, {x + kSampleWidth, middle}, stroke) + markerAt({x + kSampleWidth / 2, middle}, stroke);
    x += kSampleWidth + 6;
    out += textAt(x, kLegendBaseline, label, figureColours().text);
    x += static_cast<double>(label.size()) * kLetterWidth + 16;
    return out;
}

QString withValue(const QString& label, double value, const QLocale& locale) {
    return label + (label.isEmpty() ? QString() : QStringLiteral(" ")) + chart::valueText(value, locale);
}

/// The head of a picture that stands alone: with its own font, since a picture within a page inherits nothing, and with its words.
QString beginning(double width, double height, const QString& title, const QString& words) {
    const QString label = (words.isEmpty() ? title : words).simplified().toHtmlEscaped();
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\" "
                          "font-family=\"'Noto Sans','Segoe UI',system-ui,sans-serif\" font-size=\"%4\"><title>%5</title><desc>%1</desc>")
        .arg(label, number(width), number(height), QString::number(kTextSize), title.simplified().toHtmlEscaped());
}

}  // namespace

QString curveSvg(const report::CurveFigure& figure, const QLocale& locale) {
    if (!chart::hasContent(figure)) return {};
    const QList<report::CurvePoint> points = chart::drawablePoints(figure);
    const bool baseline = figure.baseline && std::isfinite(figure.baseline->value);
    const bool target = figure.target && std::isfinite(*figure.target);
    const Stroke measuredStroke{figureColours().accent, 2.5, "none", points.size() <= kMostMarkers ? Marker::Disc : Marker::None};
    const Stroke baselineStroke{figureColours().muted, 1.5, "7 5", Marker::Square};
    const Stroke targetStroke{figureColours().fulfilled, 1.5, "14 4 2 4", Marker::Diamond};

    QString out = beginning(kWidth, kHeight, figure.title, figure.alternativeText);
    double x = 0;
    if (!points.isEmpty()) out += legendEntry(x, measuredStroke, figure.measuredLabel);
    if (baseline) out += legendEntry(x, baselineStroke, withValue(figure.baselineLabel, figure.baseline->value, locale));
    if (target) out += legendEntry(x, targetStroke, withValue(figure.targetLabel, *figure.target, locale));
    if (!figure.unit.isEmpty()) out += textAt(0, kUnitBaseline, figure.unit, figureColours().muted);

    const Plot plot(figure, locale);
    out += plot.axes();
    if (baseline) out += plot.level(figure.baseline->value, baselineStroke);
    if (target) out += plot.level(*figure.target, targetStroke);
    QStringList path;
    for (const report::CurvePoint& point : points)
        path.append(number(plot.at(point.day, point.value).x()) + u',' + number(plot.at(point.day, point.value).y()));
    if (path.size() > 1)
        out += QStringLiteral("<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"%2\" stroke-linejoin=\"round\" points=\"%3\"/>")
                   .arg(measuredStroke.colour.name(), number(measuredStroke.width), path.join(u' '));
    if (baseline && figure.baseline->day.isValid()) out += markerAt(plot.at(figure.baseline->day, figure.baseline->value), baselineStroke);
    if (target && figure.targetDay.isValid()) out += markerAt(plot.at(figure.targetDay, *figure.target), targetStroke);
    for (const report::CurvePoint& point : points) out += markerAt(plot.at(point.day, point.value), measuredStroke);
    return out + QStringLiteral("</svg>");
}

QString pictureSvg(const report::DrawnFigure& figure) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(kFigurePixels);
    const double height = drawing::heightOf(figure.picture, kPictureWidth, font);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, kPictureWidth, height));
    generator.setResolution(96);
    QPainter painter(&generator);
    drawing::paint(painter, kPictureWidth, figure.picture, {figureColours(), font, {}});
    painter.end();
    // Without the generator's own head: with ours, and its words.
    const QString svg = QString::fromUtf8(bytes);
    const qsizetype body = svg.indexOf(u'>', svg.indexOf(QStringLiteral("<svg"))) + 1;
    static const QRegularExpression notes(QStringLiteral("<(title|desc)>[^<]*</(title|desc)>\\s*"));
    return beginning(kPictureWidth, height, figure.title, figure.alternativeText) + svg.mid(body).remove(notes).trimmed();
}

report::HtmlParts htmlParts(const QString& language) {
    const drawing::Palette& c = figureColours();
    const QLocale locale = language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Swedish, QLocale::Sweden);
    report::HtmlParts parts;
    parts.figure = [locale](const report::CurveFigure& figure) { return curveSvg(figure, locale); };
    parts.picture = pictureSvg;
    parts.sign = [&c](report::Standing standing) { return drawing::signSvg(standing, c); };
    const auto property = [&parts](const QString& name, const QColor& colour) { parts.colours += QStringLiteral("--%1:%2;").arg(name, colour.name()); };
    property(QStringLiteral("ground"), c.ground);
    property(QStringLiteral("panel"), c.panel);
    property(QStringLiteral("line"), c.line);
    property(QStringLiteral("text"), c.text);
    property(QStringLiteral("muted"), c.muted);
    property(QStringLiteral("accent"), c.accent);
    for (const report::Standing standing : {report::Standing::Fulfilled, report::Standing::OnTrack, report::Standing::DueSoon, report::Standing::Missed,
                                            report::Standing::Excused, report::Standing::NotDue, report::Standing::Counted, report::Standing::ToTick,
                                            report::Standing::Passed}) {
        property(QStringLiteral("ink-") + report::cssName(standing), drawing::colourOf(c, standing));
        property(QStringLiteral("tint-") + report::cssName(standing), drawing::tint(drawing::colourOf(c, standing), c.ground));
    }
    return parts;
}

report::OdtParts odtParts(const QString& language) {
    const report::HtmlParts drawn = htmlParts(language);
    report::OdtParts parts;
    parts.figure = drawn.figure;
    parts.picture = drawn.picture;
    parts.colours = {figureColours().muted.name(), figureColours().line.name(), figureColours().panel.name()};
    parts.pixels = [](const QString& svg, QSizeF& size) {
        // The renderer takes one family, not a list of them.
        static const QRegularExpression families(QStringLiteral("font-family=\"'([^']+)'[^\"]*\""));
        QString one = svg;
        QSvgRenderer renderer(one.replace(families, QStringLiteral("font-family=\"\\1\"")).toUtf8());
        const QSizeF units = renderer.viewBoxF().size();
        if (!renderer.isValid() || units.isEmpty()) return QByteArray();
        QImage image((units * kPixelsPerUnit).toSize(), QImage::Format_RGB32);
        image.fill(figureColours().ground);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) return QByteArray();
        size = units * kPointsPerUnit;
        return bytes;
    };
    return parts;
}

}  // namespace print
