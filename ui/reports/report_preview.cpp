#include "ui/reports/report_preview.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_tabs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

namespace ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
constexpr int kThumbnail = 120;  ///< the longer side
constexpr int kSideWidth = 168;
constexpr int kLeastPageWidth = 340;  // below it the page alone is shown
constexpr int kOrderWidth = 240;
constexpr int kFiguresWidth = 320;

/// What a piece is, in the words of who looks at a page.
QString wordOf(print::Role role) {
    switch (role) {
        case print::Role::Heading1: return ReportPreview::tr("Title");
        case print::Role::Heading2: return ReportPreview::tr("Heading");
        case print::Role::Heading3: return ReportPreview::tr("Heading, second level");
        case print::Role::Heading4: return ReportPreview::tr("Heading, third level");
        case print::Role::Caption: return ReportPreview::tr("Caption");
        case print::Role::ListItem: return ReportPreview::tr("Item of a list");
        case print::Role::Row: return ReportPreview::tr("Row of a table");
        case print::Role::Figure: return ReportPreview::tr("Figure");
        case print::Role::ContentsItem: return ReportPreview::tr("Line of the contents");
        default: return ReportPreview::tr("Paragraph");
    }
}

}  // namespace

ReportPreview::ReportPreview(QWidget* figures, QWidget* parent)
    : QWidget(parent),
      m_view(new QPdfView(this)),
      m_page(new QLabel),
      m_sides(new WordTabs(tr("Beside the pages"))),
      m_side(new QStackedWidget),
      m_thumbnails(new QListWidget),
      m_outline(new QTreeView),
      m_bookmarks(new QPdfBookmarkModel(this)),
      m_orderToggle(tool(tr("Reading order"), tr("Shows with numbers in which order the report is read aloud"))),
      m_figuresToggle(tool(tr("Figures"), tr("Shows what the figures say to those who do not see them"))),
      m_panels(new QStackedWidget),
      m_figures(figures),
      m_order(new QListWidget) {
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
    m_figuresToggle->setObjectName(QStringLiteral("figures"));
    m_orderToggle->setObjectName(QStringLiteral("order"));
    for (QToolButton* toggle : {m_figuresToggle, m_orderToggle}) {
        toggle->setCheckable(true);
        tools->addWidget(toggle);
        connect(toggle, &QToolButton::toggled, this, &ReportPreview::arrange);
    }
    connect(m_orderToggle, &QToolButton::toggled, this, &ReportPreview::orderWanted);
    // By Tab as they stand, whatever was made first.
    const QList<QWidget*> asTheyStand{smaller, larger, fit, m_figuresToggle, m_orderToggle};
    for (qsizetype i = 0; i + 1 < asTheyStand.size(); ++i) setTabOrder(asTheyStand[i], asTheyStand[i + 1]);
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetweenControls);
    row->addWidget(m_view, 1);
    m_panels->addWidget(sidePanel());
    m_panels->addWidget(orderPanel());
    m_panels->addWidget(m_figures);
    m_beside = m_panels;
    row->addWidget(m_beside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addLayout(tools);
    column->addLayout(row, 1);
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ReportPreview::arrange() {
    const bool figures = m_figuresToggle->isChecked();
    const bool order = !figures && m_orderToggle->isChecked();
    const int side = figures ? kFiguresWidth : order ? kOrderWidth : kSideWidth;
    const bool both = width() >= kLeastPageWidth + side;
    m_panels->setCurrentIndex(figures ? 2 : order ? 1 : 0);
    // Where there is no room for both: what was asked for. The numbers of the order stand on the pages themselves.
    m_beside->setMinimumWidth(both ? side : 0);
    m_beside->setMaximumWidth(both ? side : QWIDGETSIZE_MAX);
    m_view->setVisible(both || !figures);
    m_beside->setVisible(both || figures);
}

QWidget* ReportPreview::orderPanel() {
    m_order->setAccessibleName(tr("Order in which the report is read"));
    m_order->setWordWrap(true);
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->setSpacing(kWithinGroup / 2);
    m_order->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_order, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_pieces.size() || m_pieces[row].places.isEmpty()) return;
        const print::ReadPiece::Place& place = m_pieces[row].places.constFirst();
        goTo(place.page, place.rect.topLeft());
    });
    return m_order;
}

bool ReportPreview::showsOrder() const { return m_orderToggle->isChecked(); }

void ReportPreview::showOrder(const QByteArray& pdf, const QList<print::ReadPiece>& pieces) {
    if (!showsOrder()) return;
    const int row = m_order->currentRow();
    setPdf(pdf, m_view->verticalScrollBar()->value());
    m_pieces = pieces;
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    for (qsizetype i = 0; i < pieces.size(); ++i)
        m_order->addItem(QStringLiteral("%1 · %2: %3").arg(QString::number(i + 1), wordOf(pieces[i].role), pieces[i].words.isEmpty() ? QStringLiteral("–") : pieces[i].words));
    if (row < m_order->count()) m_order->setCurrentRow(row);
}

QWidget* ReportPreview::sidePanel() {
    m_thumbnails->setAccessibleName(tr("Pages in small"));
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setFlow(QListView::TopToBottom);
    m_thumbnails->setWrapping(false);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setSpacing(kWithinGroup);
    m_thumbnails->setIconSize(QSize(kThumbnail, kThumbnail));
    // The pictures come later than the list is laid out.
    m_thumbnails->setGridSize(QSize(kThumbnail + 2 * kBetweenControls, kThumbnail + m_thumbnails->fontMetrics().height() + 2 * kBetweenControls));
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline->setAccessibleName(tr("Outline of the report"));
    m_outline->setModel(m_bookmarks);
    m_outline->setHeaderHidden(true);
    m_outline->setWordWrap(true);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_bookmarks->setDocument(&m_document);
    m_sides->add(tr("Pages"));
    m_sides->add(tr("Outline"));
    m_side->addWidget(m_thumbnails);
    m_side->addWidget(m_outline);
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addWidget(m_sides);
    column->addWidget(m_side, 1);
    connect(m_sides, &WordTabs::chosen, m_side, &QStackedWidget::setCurrentIndex);
    connect(m_thumbnails, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page != m_view->pageNavigator()->currentPage()) goTo(page);
    });
    const auto follow = [this](const QModelIndex& index) {
        if (index.isValid()) goTo(index.data(int(QPdfBookmarkModel::Role::Page)).toInt(), index.data(int(QPdfBookmarkModel::Role::Location)).toPointF());
    };
    connect(m_outline, &QTreeView::activated, this, follow);
    connect(m_outline, &QTreeView::clicked, this, follow);
    m_painting.setInterval(0);
    connect(&m_painting, &QTimer::timeout, this, &ReportPreview::paintThumbnail);
    return panel;
}

void ReportPreview::goTo(int page, QPointF place) { m_view->pageNavigator()->jump(page, place, m_view->pageNavigator()->currentZoom()); }

void ReportPreview::fillThumbnails() {
    const int pages = m_document.pageCount();
    const QSignalBlocker quiet(m_thumbnails);
    while (m_thumbnails->count() > pages) delete m_thumbnails->takeItem(m_thumbnails->count() - 1);
    while (m_thumbnails->count() < pages) {
        auto* item = new QListWidgetItem(QString::number(m_thumbnails->count() + 1), m_thumbnails);  // owned by the list
        item->setTextAlignment(Qt::AlignHCenter);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(m_thumbnails->count()));
    }
    m_painted = 0;
    if (pages > 0) m_painting.start();
    else m_painting.stop();
}

void ReportPreview::paintThumbnail() {
    if (m_painted >= m_document.pageCount()) {
        m_painting.stop();
        return;
    }
    const QSizeF page = m_document.pagePointSize(m_painted);
    const QSizeF fitted = page.scaled(QSizeF(kThumbnail, kThumbnail), Qt::KeepAspectRatio) * devicePixelRatioF();
    QImage picture(fitted.toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    {
        QPainter painter(&picture);
        painter.drawImage(0, 0, m_document.render(m_painted, fitted.toSize()));
        painter.setPen(QPen(colours().line, 1));
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    }
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_thumbnails->item(m_painted)->setIcon(QIcon(QPixmap::fromImage(picture)));
    ++m_painted;
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

void ReportPreview::show(const QByteArray& pdf, bool anotherOne) {
    const int place = m_document.pageCount() > 0 ? m_view->verticalScrollBar()->value() : m_place;
    setPdf(pdf, anotherOne ? 0 : place);
}

void ReportPreview::setPdf(const QByteArray& pdf, int place) {
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    m_view->verticalScrollBar()->setValue(place);
    fillThumbnails();
    m_outline->expandAll();
    tellPage();
}

void ReportPreview::clear() {
    if (m_document.pageCount() > 0) m_place = m_view->verticalScrollBar()->value();
    m_document.close();
    m_pieces.clear();
    m_order->clear();
    fillThumbnails();
    tellPage();
}

void ReportPreview::tellPage() {
    const int pages = m_document.pageCount();
    const QSignalBlocker quiet(m_thumbnails);
    if (pages > 0) m_thumbnails->setCurrentRow(std::min(m_view->pageNavigator()->currentPage(), m_thumbnails->count() - 1));
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
