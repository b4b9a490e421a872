#include "ui/reports/print_run.h"

#include <QPrinter>
#include <algorithm>

namespace ui {

namespace {

constexpr int kPrintedDotsPerInch = 300;  ///< letters are sharp, and a page of A3 still fits into memory

QPageLayout::Orientation lies(QSizeF page) { return page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait; }

}  // namespace

PrintRun::PrintRun(const QByteArray& pdf, std::shared_ptr<QPrinter> printer, QObject* parent) : QObject(parent), m_printer(std::move(printer)) {
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    const int count = m_document.pageCount();
    int first = 1;
    int last = count;
    if (m_printer->printRange() == QPrinter::PageRange) {
        first = std::max(1, m_printer->fromPage());
        if (m_printer->toPage() > 0) last = std::min(count, m_printer->toPage());
    }
    QList<int> once;
    for (int page = first; page <= last; ++page) once << page - 1;
    if (m_printer->pageOrder() == QPrinter::LastPageFirst) std::reverse(once.begin(), once.end());
    // Some printers make copies themselves; for the others each page is sent as often.
    const int copies = m_printer->supportsMultipleCopies() ? 1 : std::max(1, m_printer->copyCount());
    if (m_printer->collateCopies()) {
        for (int copy = 0; copy < copies; ++copy) m_pages << once;
    } else {
        for (const int page : std::as_const(once)) m_pages << QList<int>(copies, page);
    }
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PrintRun::printNext);
}

PrintRun::~PrintRun() {
    if (m_painter.isActive()) m_printer->abort();
}

void PrintRun::prepare(QPrinter& printer, const QByteArray& pdf, const QString& name) {
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    printer.setDocName(name);
    printer.setFullPage(true);  // the pages have margins of their own
    printer.setResolution(kPrintedDotsPerInch);
    if (document.pageCount() == 0) return;
    const QSizeF size = document.pagePointSize(0);
    const QSizeF upright(std::min(size.width(), size.height()), std::max(size.width(), size.height()));
    printer.setPageSize(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(lies(size));
}

void PrintRun::start() {
    if (m_pages.isEmpty()) return end(false);
    m_printer->setPageOrientation(lies(m_document.pagePointSize(m_pages.constFirst())));
    if (!m_painter.begin(m_printer.get())) return end(false);
    m_turn.start();
}

void PrintRun::printNext() {
    const int page = m_pages.at(m_next);
    if (m_next > 0) {
        m_printer->setPageOrientation(lies(m_document.pagePointSize(page)));
        if (!m_printer->newPage()) return end(false);
    }
    const QRectF paper(QPointF(), QSizeF(m_painter.device()->width(), m_painter.device()->height()));
    const QSizeF fitted = m_document.pagePointSize(page).scaled(paper.size(), Qt::KeepAspectRatio);
    const QImage picture = m_document.render(page, fitted.toSize());
    m_painter.fillRect(paper, Qt::white);
    m_painter.drawImage(QRectF(paper.center() - QPointF(fitted.width() / 2, fitted.height() / 2), fitted), picture);
    if (++m_next == m_pages.size()) end(m_painter.end());
}

void PrintRun::end(bool printed) {
    m_turn.stop();
    if (m_painter.isActive()) {
        m_printer->abort();
        m_painter.end();
    }
    Q_EMIT finished(printed);
}

}  // namespace ui
