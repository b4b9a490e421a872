#include "ui/reports/report_preview.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;

}  // namespace

ReportPreview::ReportPreview(QWidget* parent) : QWidget(parent), m_view(new QPdfView(this)), m_page(new QLabel) {
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setPageSpacing(kBetweenControls);
    m_view->setDocumentMargins(QMargins(kBetweenControls, kBetweenControls, kBetweenControls, kBetweenControls));
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setDocument(&m_document);
    makeMuted(*m_page);

    QToolButton* smaller = tool(QStringLiteral("−"), tr("Smaller"));
    QToolButton* larger = tool(QStringLiteral("+"), tr("Larger"));
    QToolButton* fit = tool(tr("Whole width"), tr("As wide as the window"));
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(1 / kZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(kZoomStep); });
    connect(fit, &QToolButton::clicked, this, [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &ReportPreview::tellPage);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kWithinGroup);
    tools->addWidget(m_page, 1);
    tools->addWidget(smaller);
    tools->addWidget(larger);
    tools->addWidget(fit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
}

QToolButton* ReportPreview::tool(const QString& text, const QString& name) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ReportPreview::show(const QByteArray& pdf) {
    const int place = m_view->verticalScrollBar()->value();
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    m_view->verticalScrollBar()->setValue(place);
    tellPage();
}

void ReportPreview::clear() {
    m_document.close();
    tellPage();
}

void ReportPreview::tellPage() {
    const int pages = m_document.pageCount();
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(m_view->pageNavigator()->currentPage() + 1).arg(pages) : QString());
}

void ReportPreview::zoom(double factor) {
    double now = m_view->zoomFactor();
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom && m_document.pageCount() > 0) {
        // What "whole width" amounts to now, so that the first step starts from what is seen.
        const double width = m_document.pagePointSize(0).width() * logicalDpiX() / 72.0;
        now = (m_view->viewport()->width() - 2.0 * kBetweenControls) / std::max(1.0, width);
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * factor, kLeastZoom, kMostZoom));
}

}  // namespace ui
