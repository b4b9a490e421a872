#include "ui/print/pdf_writer.h"

#include "ui/drawing/goal_curve.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/picture.h"
#include "ui/drawing/signs.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_marks.h"
#include "ui/print/page_measures.h"
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

/// Paints the items of a page; fonts and pens are changed only when they differ, for a table has many thousand cells.
class ItemPainter {
public:
    ItemPainter(QPainter& painter, Typesetter& type, const Layout& layout, const QLocale& locale)
        : m_painter(painter), m_type(type), m_layout(layout), m_locale(locale), m_marker(painter) {}

    /// A page begins with the painter's own font and pen.
    void begin() {
        m_style.reset();
        m_colour.reset();
        m_marker.beginPage();
    }

    [[nodiscard]] const PaintedMarks& marks() { return m_marker.painted(); }

    void operator()(const TextRun& run) {
        m_marker.begin(run.element);
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
        m_marker.beginSoftHyphen();
        m_painter.drawText((run.at + QPointF(m_type.width(part, run.style), 0)) * kUnitsPerPoint, QStringLiteral("-"));
        m_marker.endSoftHyphen();
    }

    void operator()(const Fill& fill) {
        m_marker.begin(kNoElement);
        m_painter.fillRect(scaled(fill.rect), QColor::fromRgb(fill.colour));
    }

    void operator()(const SignMark& sign) {
        m_marker.begin(kNoElement);
        drawing::paintSign(m_painter, scaled(sign.rect), sign.standing, drawing::palette(drawing::Scheme::Light));
    }

    void operator()(const PageNumber& number) {
        const QString text = QString::number(m_layout.outline.at(number.target).page + 1);
        (*this)(TextRun{number.at - QPointF(m_type.width(text, number.style), 0), text, number.style, number.colour, number.element});
    }

    void operator()(const LinkArea& link) {
        PaintedMarks& painted = m_marker.painted();
        painted.links.append(LinkSpot{static_cast<int>(painted.pages.size()) - 1, link.rect, link.target, link.element});
    }

    void operator()(const FigureMark& mark) {
        m_marker.begin(mark.element);
        m_marker.painted().boxes.insert(mark.element, mark.rect);
        m_painter.save();
        m_painter.translate(mark.rect.topLeft() * kUnitsPerPoint);
        m_painter.scale(kUnitsPerPoint, kUnitsPerPoint);
        drawing::paintCurve(m_painter, mark.rect.size(), *mark.figure,
                            {drawing::palette(drawing::Scheme::Light), pictureFont(m_type, measures::kPicturePixels), {}}, m_locale);
        m_painter.restore();
    }

    void operator()(const PictureMark& mark) {
        m_marker.begin(mark.element);
        m_marker.painted().boxes.insert(mark.element, mark.rect);
        m_painter.save();
        m_painter.translate(mark.rect.topLeft() * kUnitsPerPoint);
        m_painter.scale(kUnitsPerPoint, kUnitsPerPoint);
        drawing::paint(m_painter, mark.rect.width(), *mark.picture, {drawing::palette(drawing::Scheme::Light), pictureFont(m_type, mark.letters), {}});
        m_painter.restore();
    }

    void operator()(const ArmsMark& mark) {
        m_marker.begin(mark.element);
        if (mark.element != kNoElement) m_marker.painted().boxes.insert(mark.element, mark.rect);
        m_painter.save();
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        m_painter.drawImage(scaled(mark.rect), *mark.picture);
        m_painter.restore();
    }

private:
    [[nodiscard]] static QRectF scaled(const QRectF& rect) { return QRectF(rect.topLeft() * kUnitsPerPoint, rect.size() * kUnitsPerPoint); }

    QPainter& m_painter;
    Typesetter& m_type;
    const Layout& m_layout;
    QLocale m_locale;
    PaintMarker m_marker;
    std::optional<Style> m_style;
    std::optional<QRgb> m_colour;
};

namespace {

QLocale localeOf(const report::Report& report) {
    return report.language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Swedish, QLocale::Sweden);
}

QString languageOf(const report::Report& report) { return report.language.isEmpty() ? QStringLiteral("sv") : report.language; }

/// No file may be without a title.
QString titleOf(const report::Report& report, Typesetter& type) {
    for (const QString& text : {report.title, report.subtitle, report.municipality})
        if (const QString title = type.clean(text).simplified(); !title.isEmpty()) return title;
    return QStringLiteral("Vaksam");
}

}  // namespace

class PdfPainting::Private {
public:
    explicit Private(const report::Report& made) : report(made), type(languageOf(made)), paint(painter, type, layout, localeOf(made)) {}

    report::Report report;
    Typesetter type;
    Layout layout;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::optional<QPdfWriter> writer;
    QPainter painter;
    ItemPainter paint;
    int painted = 0;
};

PdfPainting::PdfPainting() = default;
PdfPainting::~PdfPainting() = default;

base::Result<std::unique_ptr<PdfPainting>> PdfPainting::begin(const report::Report& report, Show show) {
    std::unique_ptr<PdfPainting> painting(new PdfPainting);
    painting->m_p = std::make_unique<Private>(report);
    Private& p = *painting->m_p;
    if (!p.type.ready()) return base::fileTrouble({"font-missing", QT_TRANSLATE_NOOP("message", "The fonts of the report cannot be loaded."), {}});
    p.layout = layOut(p.report, p.type);
    if (show == Show::ReadingOrder) showReadingOrder(p.layout, readingOrder(p.layout, p.type), p.type);
    p.buffer.open(QIODevice::WriteOnly);
    p.writer.emplace(&p.buffer);
    p.writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    p.writer->setTitle(report.title);
    p.writer->setResolution(kPaperResolution);
    const bool across = report.landscape != p.layout.pages.constFirst().turned;
    p.writer->setPageLayout(
        QPageLayout(QPageSize(report.large ? QPageSize::A3 : QPageSize::A4), across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    // A painter that could not start leaves no bytes, which finish() tells of.
    p.painter.begin(&*p.writer);
    return painting;
}

int PdfPainting::pages() const { return static_cast<int>(m_p->layout.pages.size()); }
int PdfPainting::painted() const { return m_p->painted; }

QList<ReadPiece> PdfPainting::order() const { return readingOrder(m_p->layout, m_p->type); }

bool PdfPainting::paintNext() {
    if (!m_p->painter.isActive() || m_p->painted >= pages()) return false;
    const Page& page = m_p->layout.pages[m_p->painted];
    const bool across = m_p->report.landscape != page.turned;
    if (const auto lies = across ? QPageLayout::Landscape : QPageLayout::Portrait; m_p->writer->pageLayout().orientation() != lies)
        m_p->writer->setPageOrientation(lies);
    if (m_p->painted > 0) m_p->writer->newPage();
    m_p->paint.begin();
    for (const Item& item : page.items) std::visit(m_p->paint, item);
    return ++m_p->painted < pages();
}

base::Result<Document> PdfPainting::finish() {
    m_p->painter.end();
    const report::Report& report = m_p->report;
    const Layout& layout = m_p->layout;
    auto finished = finishPdf(m_p->bytes, {titleOf(report, m_p->type), languageOf(report), report.day, layout.outline, layout.structure, m_p->paint.marks()});
    if (!finished) return tl::unexpected(finished.error());
    const QList<Fault> faults = faultsOf(*finished);
    return Document{*std::move(finished), m_p->type.missingLetters(), faults, pages()};
}

base::Message missingLettersTold(const QStringList& letters) {
    QStringList named;
    for (const QString& letter : letters) {
        // With its number: a letter that no font of the report has is often not seen on the screen either.
        QStringList numbers;
        for (const uint code : letter.toUcs4()) numbers << QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
        named << QStringLiteral("%1 (%2)").arg(letter, numbers.join(u' '));
    }
    return {"missing-letters", QT_TRANSLATE_NOOP("message", "No font has these letters, so □ stands in their place: %1"), {named.join(QStringLiteral(", "))}};
}

base::Message faultsTold(const QList<Fault>& faults) {
    QStringList named;
    for (const Fault& fault : faults) named << QString::fromLatin1(fault.rule) + (fault.where.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(fault.where));
    return {
        "pdf-faults",
        QT_TRANSLATE_NOOP("message",
                          "The PDF can be read, but is not fit for an archive and for screen readers as it says of itself. That is a fault of this program: "
                          "please report it with these words: %1"),
        {named.join(QStringLiteral(", "))}};
}

base::Result<Document> makePdf(const report::Report& report) {
    auto painting = PdfPainting::begin(report);
    if (!painting) return tl::unexpected(painting.error());
    while ((*painting)->paintNext()) {
    }
    return (*painting)->finish();
}

}  // namespace print
