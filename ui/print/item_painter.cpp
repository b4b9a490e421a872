#include "ui/print/item_painter.h"

#include "ui/drawing/goal_curve.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/drawing.h"
#include "ui/drawing/signs.h"
#include "ui/print/page_measures.h"

#include <QPainter>

namespace print {

namespace {

QRectF scaled(const QRectF& rect) { return QRectF(rect.topLeft() * kUnitsPerPoint, rect.size() * kUnitsPerPoint); }

}  // namespace

QLocale localeOf(const report::Report& report) {
    return report.language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Swedish, QLocale::Sweden);
}

QString languageOf(const report::Report& report) { return report.language.isEmpty() ? QStringLiteral("sv") : report.language; }

void ItemPainter::mark(int element) const {
    if (m_marker != nullptr) m_marker->begin(element);
}

void ItemPainter::markFigure(int element, const QRectF& rect) const {
    mark(element);
    if (m_marker != nullptr && element != kNoElement) m_marker->painted().boxes.insert(element, rect);
}

void ItemPainter::begin() {
    m_style.reset();
    m_colour.reset();
    if (m_marker != nullptr) m_marker->beginPage();
}

void ItemPainter::operator()(const TextRun& run) {
    mark(run.element);
    if (m_style != run.style) {
        m_painter.setFont(m_type.font(run.style));
        m_style = run.style;
    }
    if (m_colour != run.colour) {
        m_painter.setPen(QColor::fromRgb(run.colour));
        m_colour = run.colour;
    }
    if (!run.text.endsWith(kSoftHyphen)) return m_painter.drawText(run.at * kUnitsPerPoint, run.text);
    const QString part = run.text.chopped(1);
    m_painter.drawText(run.at * kUnitsPerPoint, part);
    if (m_marker != nullptr) m_marker->beginSoftHyphen();
    m_painter.drawText((run.at + QPointF(m_type.width(part, run.style), 0)) * kUnitsPerPoint, QStringLiteral("-"));
    if (m_marker != nullptr) m_marker->endSoftHyphen();
}

void ItemPainter::operator()(const Fill& fill) {
    mark(kNoElement);
    m_painter.fillRect(scaled(fill.rect), QColor::fromRgb(fill.colour));
}

void ItemPainter::operator()(const SignMark& sign) {
    mark(kNoElement);
    drawing::paintSign(m_painter, scaled(sign.rect), sign.standing, drawing::palette(drawing::Scheme::Light));
}

void ItemPainter::operator()(const PageNumber& number) {
    const QString text = QString::number(m_layout.outline.at(number.target).page + 1);
    (*this)(TextRun{number.at - QPointF(m_type.width(text, number.style), 0), text, number.style, number.colour, number.element});
}

void ItemPainter::operator()(const LinkArea& link) {
    if (m_marker == nullptr) return;
    PaintedMarks& painted = m_marker->painted();
    painted.links.append(LinkSpot{static_cast<int>(painted.pages.size()) - 1, link.rect, link.target, link.element});
}

void ItemPainter::operator()(const FigureMark& mark) {
    markFigure(mark.element, mark.rect);
    m_painter.save();
    m_painter.translate(mark.rect.topLeft() * kUnitsPerPoint);
    m_painter.scale(kUnitsPerPoint, kUnitsPerPoint);
    drawing::paintCurve(m_painter, mark.rect.size(), *mark.figure, {drawing::palette(drawing::Scheme::Light), drawingFont(m_type, measures::kDrawingPixels), {}},
                        m_locale);
    m_painter.restore();
}

void ItemPainter::operator()(const DrawingMark& mark) {
    markFigure(mark.element, mark.rect);
    m_painter.save();
    m_painter.translate(mark.rect.topLeft() * kUnitsPerPoint);
    m_painter.scale(kUnitsPerPoint, kUnitsPerPoint);
    drawing::paint(m_painter, mark.rect.width(), *mark.drawing, {drawing::palette(drawing::Scheme::Light), drawingFont(m_type, mark.letters), {}});
    m_painter.restore();
}

void ItemPainter::operator()(const ArmsMark& mark) {
    markFigure(mark.element, mark.rect);
    m_painter.save();
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.drawImage(scaled(mark.rect), *mark.picture);
    m_painter.restore();
}

}  // namespace print
