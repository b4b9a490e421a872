#include "ui/print/pdf_writer.h"

#include "ui/chart/curve_chart.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/signs.h"
#include "ui/print/page_layout.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/typesetter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <optional>

namespace print {

namespace {

/// Paints the items of a page; fonts and pens are changed only when they differ, for a table has many thousand cells.
class ItemPainter {
public:
    ItemPainter(QPainter& painter, Typesetter& type, const QLocale& locale) : m_painter(painter), m_type(type), m_locale(locale) {}

    void operator()(const TextRun& run) {
        if (m_style != run.style) {
            m_painter.setFont(m_type.font(run.style));
            m_style = run.style;
        }
        if (m_colour != run.colour) {
            m_painter.setPen(QColor::fromRgb(run.colour));
            m_colour = run.colour;
        }
        m_painter.drawText(run.at * kUnitsPerPoint, run.text);
    }

    void operator()(const Fill& fill) { m_painter.fillRect(scaled(fill.rect), QColor::fromRgb(fill.colour)); }

    void operator()(const SignMark& sign) { drawing::paintSign(m_painter, scaled(sign.rect), sign.standing, drawing::palette(drawing::Scheme::Light)); }

    void operator()(const FigureMark& mark) {
        chart::CurveLook look;
        look.font = m_type.font({Face::Regular, 8});
        look.locale = m_locale;
        look.unit = kUnitsPerPoint;
        chart::paintCurve(m_painter, scaled(mark.rect), *mark.figure, look);
    }

private:
    [[nodiscard]] static QRectF scaled(const QRectF& rect) { return QRectF(rect.topLeft() * kUnitsPerPoint, rect.size() * kUnitsPerPoint); }

    QPainter& m_painter;
    Typesetter& m_type;
    QLocale m_locale;
    std::optional<Style> m_style;
    std::optional<QRgb> m_colour;
};

/// Paints all pages; empty when the painter could not start.
QByteArray painted(const Layout& layout, const report::Report& report, Typesetter& type) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(report.title);
    writer.setResolution(kPaperResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), report.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer)) return {};
    const QLocale locale =
        report.language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Swedish, QLocale::Sweden);
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        if (i > 0) writer.newPage();
        ItemPainter paint(painter, type, locale);
        for (const Item& item : layout.pages[i].items) std::visit(paint, item);
    }
    painter.end();
    return bytes;
}

}  // namespace

base::Result<Document> makePdf(const report::Report& report) {
    Typesetter type;
    if (!type.ready()) return base::fileTrouble({"font-missing", QT_TRANSLATE_NOOP("message", "The fonts of the report cannot be loaded."), {}});
    const Layout layout = layOut(report, type);
    const QString language = report.language.isEmpty() ? QStringLiteral("sv") : report.language;
    auto finished = finishPdf(painted(layout, report, type), {report.title, language, report.day, layout.outline});
    if (!finished) return tl::unexpected(finished.error());
    return Document{*std::move(finished), type.missingLetters(), static_cast<int>(layout.pages.size())};
}

}  // namespace print
