#include "ui/picture/chart_export.h"

#include "ui/drawing/drawing.h"
#include "ui/drawing/wrapped_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <cmath>

namespace ui {

namespace {

constexpr double kExportWidth = 760;
constexpr double kExportEdge = 16;
constexpr int kExportPixels = 13;
constexpr double kFine = 2;
constexpr int kMostSentenceLines = 4;

/// A chart on paper: where its words and its drawing stand.
struct ExportPage {
    explicit ExportPage(const picture::Chart& chart) : m_chart(chart) {
        m_font.setPixelSize(kExportPixels);
        m_lines = drawing::wrapped(chart.sentence, drawing::unhinted(m_font), kExportWidth, kMostSentenceLines);
        const double line = drawing::lineOf(drawing::unhinted(m_font));
        m_top = kExportEdge + line * (1.6 + static_cast<double>(m_lines.size()));
        if (chart.figure) m_height = m_top + drawing::heightOf(chart.figure->drawing, kExportWidth, m_font);
        else m_height = m_top;
    }
    [[nodiscard]] QSizeF size() const { return {kExportWidth + 2 * kExportEdge, m_height + kExportEdge}; }
    void paint(QPainter& painter) const {
        const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
        painter.fillRect(QRectF(QPointF(), size()), colours.ground);
        const QFont plain = drawing::unhinted(m_font);
        const QFont bold = drawing::unhinted(m_font, true);
        painter.setPen(colours.text);
        painter.setFont(bold);
        double y = kExportEdge + drawing::ascentOf(bold);
        painter.drawText(QPointF(kExportEdge, y), m_chart.title);
        painter.setFont(plain);
        y += drawing::lineOf(plain) * 0.2;
        for (const QString& text : m_lines) {
            y += drawing::lineOf(plain);
            painter.drawText(QPointF(kExportEdge, y), text);
        }
        if (!m_chart.figure) return;
        painter.translate(kExportEdge, m_top);
        drawing::paint(painter, kExportWidth, m_chart.figure->drawing, {colours, m_font, {}});
    }

private:
    const picture::Chart& m_chart;
    QFont m_font{QStringLiteral("Noto Sans")};
    QStringList m_lines;
    double m_top = 0;
    double m_height = 0;
};

}  // namespace

QByteArray chartSvg(const picture::Chart& chart) {
    const ExportPage page(chart);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.title);
    generator.setDescription(chart.sentence);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(), page.size()));
    generator.setResolution(96);
    QPainter painter(&generator);
    page.paint(painter);
    painter.end();
    return bytes;
}

QImage chartImage(const picture::Chart& chart) {
    const ExportPage page(chart);
    QImage image((page.size() * kFine).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(kFine, kFine);
    page.paint(painter);
    painter.end();
    return image;
}

TableCopy chartTable(const picture::Chart& chart) {
    TableCopy table;
    for (const report::Column& column : chart.table.columns) table.head << column.title;
    for (const QList<report::Cell>& cells : chart.table.rows) {
        QList<QString> row;
        for (const report::Cell& cell : cells) row << cell.text;
        table.rows << row;
    }
    return table;
}

}  // namespace ui
