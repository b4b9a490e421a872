#include "ui/print/svg_figures.h"

#include "ui/drawing/curve_scale.h"
#include "ui/drawing/goal_curve.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/drawing.h"
#include "ui/drawing/signs.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <functional>

namespace print {

namespace {

constexpr double kDrawingWidth = 760;
constexpr int kFigurePixels = 12;
constexpr QSizeF kCurveSize(640, 280);
constexpr double kPointsPerUnit = 0.75;  // CSS: 96 units an inch
constexpr double kPixelsPerUnit = 2.5;   // some 240 an inch

const drawing::Palette& figureColours() { return drawing::palette(drawing::Scheme::Light); }

QFont figureFont() {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(kFigurePixels);
    return font;
}

QString number(double value) { return QString::number(value, 'f', 1); }

/// The head of a picture that stands alone: with its own font, since a picture within a page inherits nothing, and with its words.
QString beginning(double width, double height, const QString& title, const QString& words) {
    const QString label = (words.isEmpty() ? title : words).simplified().toHtmlEscaped();
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\" "
               "font-family=\"'Noto Sans','Segoe UI',system-ui,sans-serif\" font-size=\"%4\"><title>%5</title><desc>%1</desc>")
        .arg(label, number(width), number(height), QString::number(kFigurePixels), title.simplified().toHtmlEscaped());
}

/// What @p paint does in @p size, as such a picture.
QString drawnSvg(QSizeF size, const QString& title, const QString& words, const std::function<void(QPainter&, const drawing::Look&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setResolution(96);
    QPainter painter(&generator);
    paint(painter, {figureColours(), figureFont(), {}});
    painter.end();
    // Without the generator's own head: with ours, and its words.
    const QString svg = QString::fromUtf8(bytes);
    const qsizetype body = svg.indexOf(u'>', svg.indexOf(QStringLiteral("<svg"))) + 1;
    static const QRegularExpression notes(QStringLiteral("<(title|desc)>[^<]*</(title|desc)>\\s*"));
    return beginning(size.width(), size.height(), title, words) + svg.mid(body).remove(notes).trimmed();
}

}  // namespace

QString curveSvg(const report::CurveFigure& figure, const QLocale& locale) {
    if (!drawing::hasContent(figure)) return {};
    return drawnSvg(kCurveSize, figure.title, figure.alternativeText,
                    [&](QPainter& painter, const drawing::Look& look) { drawing::paintCurve(painter, kCurveSize, figure, look, locale); });
}

QString drawingSvg(const report::DrawnFigure& figure) {
    return drawnSvg({kDrawingWidth, drawing::heightOf(figure.drawing, kDrawingWidth, figureFont())}, figure.title, figure.alternativeText,
                    [&](QPainter& painter, const drawing::Look& look) { drawing::paint(painter, kDrawingWidth, figure.drawing, look); });
}

report::HtmlParts htmlParts(const QString& language) {
    const drawing::Palette& c = figureColours();
    const QLocale locale = language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Swedish, QLocale::Sweden);
    report::HtmlParts parts;
    parts.figure = [locale](const report::CurveFigure& figure) { return curveSvg(figure, locale); };
    parts.drawing = drawingSvg;
    parts.sign = [&c](report::Standing standing) { return drawing::signSvg(standing, c); };
    const auto property = [&parts](const QString& name, const QColor& colour) { parts.colours += QStringLiteral("--%1:%2;").arg(name, colour.name()); };
    property(QStringLiteral("ground"), c.ground);
    property(QStringLiteral("panel"), c.panel);
    property(QStringLiteral("line"), c.line);
    property(QStringLiteral("text"), c.text);
    property(QStringLiteral("muted"), c.muted);
    property(QStringLiteral("accent"), c.accent);
    for (const report::Standing standing :
         {report::Standing::Fulfilled, report::Standing::OnTrack, report::Standing::DueSoon, report::Standing::Missed, report::Standing::Excused,
          report::Standing::NotDue, report::Standing::Counted, report::Standing::ToTick, report::Standing::Passed}) {
        property(QStringLiteral("ink-") + report::cssName(standing), drawing::colourOf(c, standing));
        property(QStringLiteral("tint-") + report::cssName(standing), drawing::tint(drawing::colourOf(c, standing), c.ground));
    }
    return parts;
}

report::OdtParts odtParts(const QString& language) {
    const report::HtmlParts drawn = htmlParts(language);
    report::OdtParts parts;
    parts.figure = drawn.figure;
    parts.drawing = drawn.drawing;
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
