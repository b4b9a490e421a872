#include "ui/reports/print_run.h"

#include <QPrinter>
#include <algorithm>

namespace ui {

namespace {

QPageLayout::Orientation lies(QSizeF page) { return page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait; }

}  // namespace

PrintRun::PrintRun(std::shared_ptr<print::PaperPages> paper, std::shared_ptr<QPrinter> printer, QObject* parent)
    : QObject(parent), m_paper(std::move(paper)), m_printer(std::move(printer)) {
    const int count = m_paper->count();
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

void PrintRun::prepare(QPrinter& printer, const print::PaperPages& paper, const QString& name) {
    printer.setDocName(name);
    printer.setFullPage(true);  // the pages have margins of their own
    const QSizeF size = paper.size(0);
    const QSizeF upright(std::min(size.width(), size.height()), std::max(size.width(), size.height()));
    printer.setPageSize(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(lies(size));
}

void PrintRun::start() {
    if (m_pages.isEmpty()) return end(false);
    m_printer->setPageOrientation(lies(m_paper->size(m_pages.constFirst())));
    if (!m_painter.begin(m_printer.get())) return end(false);
    m_turn.start();
}

void PrintRun::printNext() {
    const int page = m_pages.at(m_next);
    if (m_next > 0) {
        m_printer->setPageOrientation(lies(m_paper->size(page)));
        if (!m_printer->newPage()) return end(false);
    }
    const QRectF paper(QPointF(), QSizeF(m_painter.device()->width(), m_painter.device()->height()));
    const QSizeF points = m_paper->size(page);
    const QSizeF fitted = points.scaled(paper.size(), Qt::KeepAspectRatio);
    m_painter.save();
    m_painter.translate(paper.center() - QPointF(fitted.width() / 2, fitted.height() / 2));
    m_painter.scale(fitted.width() / points.width(), fitted.height() / points.height());
    m_paper->paint(m_painter, page);
    m_painter.restore();
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
