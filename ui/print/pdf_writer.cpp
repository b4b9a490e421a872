#include "ui/print/pdf_writer.h"

#include "ui/print/item_painter.h"
#include "ui/print/pdf_finish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <optional>

namespace print {

namespace {

/// No file may be without a title.
QString titleOf(const report::Report& report, Typesetter& type) {
    for (const QString& text : {report.title, report.subtitle, report.municipality})
        if (const QString title = type.clean(text).simplified(); !title.isEmpty()) return title;
    return QStringLiteral("Vaksam");
}

}  // namespace

class PdfPainting::Private {
public:
    explicit Private(const report::Report& made) : report(made), type(languageOf(made)), marker(painter), paint(painter, type, layout, localeOf(made), &marker) {}

    report::Report report;
    Typesetter type;
    Layout layout;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::optional<QPdfWriter> writer;
    QPainter painter;
    PaintMarker marker;
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
    auto finished = finishPdf(m_p->bytes, {titleOf(report, m_p->type), languageOf(report), report.day, layout.outline, layout.structure, m_p->marker.painted()});
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
