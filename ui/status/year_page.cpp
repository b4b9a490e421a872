#include "ui/status/year_page.h"

#include "core/status/agreement_status.h"
#include "core/status/commitment_drawings.h"
#include "core/status/year_calendar.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/page_head.h"
#include "ui/common/look/quiet_stack.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/word_tabs.h"
#include "ui/common/drawing_widget.h"
#include "ui/common/look/wrapped_rows.h"
#include "ui/meetings/calendar_exchange.h"
#include "ui/meetings/calendar_view.h"
#include "ui/status/standing_reader.h"

#include <QCoreApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <algorithm>

namespace ui {

namespace {

constexpr int kLeastWheel = 320;
constexpr int kWidestWheelAbove = 480;  // of a wheel above its list
constexpr int kLeastList = 260;         // a day, and the first words of what is on it
constexpr int kLeastRows = 8;
constexpr int kIdRole = Qt::UserRole;
enum YearColumn { DayOfYear, WhatOfYear };

}  // namespace

YearPage::YearPage(const Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_head(new PageHead(QCoreApplication::translate("sections", "Wheel of the year"))),
      m_views(new WordTabs(tr("What of the year is shown"))),
      m_stack(new QuietStack),
      m_month(new CalendarView(session, CalendarView::Span::Month)),
      m_week(new CalendarView(session, CalendarView::Span::Week)),
      m_stage(new QScrollArea),
      m_wheel(new DrawingWidget(tr("Wheel of the year"))),
      m_list(new QTreeWidget),
      m_standing(new StandingReader(session, this)),
      m_calendar(new BackgroundReader(session, this)) {
    auto* print = new QPushButton(tr("Print on A3"));
    m_head->addButton(print);
    connect(print, &QPushButton::clicked, this, [this] { m_session.navigator.openReport("year", {}); });
    auto* outlook = new QPushButton(tr("To Outlook …"));
    m_head->addButton(outlook);
    connect(outlook, &QPushButton::clicked, this, &YearPage::saveForOutlook);
    m_list->setAccessibleName(tr("The year as a list"));
    m_list->setHeaderLabels({tr("Day"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(WhatOfYear, QHeaderView::Stretch);
    wrapRows(*m_list);
    m_list->setIconSize({kSignSide, kSignSide});
    // The wheel is never larger than its place; only a window lower than the least wheel scrolls.
    m_stage->setFrameShape(QFrame::NoFrame);
    m_stage->setFocusPolicy(Qt::NoFocus);
    m_stage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stage->setWidgetResizable(true);
    auto* ground = new QWidget;
    auto* stage = new QVBoxLayout(ground);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->addWidget(m_wheel);
    stage->addStretch();
    m_stage->setWidget(ground);
    auto* wheel = new QWidget;
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, wheel);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(kBetweenGroups);
    m_parts->addWidget(m_stage);
    m_parts->addWidget(m_list, 1);
    for (QWidget* view : {wheel, static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_week)}) m_stack->addWidget(view);
    for (const QString& word : {tr("Wheel"), tr("Month"), tr("Week")}) m_views->add(word);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_head);
    column->addWidget(m_views);
    column->addWidget(m_stack, 1);
    const auto tell = [this](const base::Error& error) { m_session.navigator.tell(error); };
    connect(m_standing, &StandingReader::told, this, [this](const StandingReader::Standing& standing) { showWheel(*standing); });
    connect(m_standing, &StandingReader::failed, this, tell);
    connect(m_calendar, &BackgroundReader::failed, this, tell);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSettleMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &YearPage::refresh);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) m_pause.start();
    });
    connect(&session.year, &WorkYear::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_views, &WordTabs::chosen, this, &YearPage::showView);
    showView(0);
    connect(m_wheel, &DrawingWidget::activated, this, &YearPage::open);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { open(item->data(DayOfYear, kIdRole).toString()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr) m_wheel->setCurrent(item->data(DayOfYear, kIdRole).toString());
    });
}

void YearPage::showView(int view) {
    for (int i = 0; i < m_stack->count(); ++i) m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == view ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(view);
    if (isVisible()) refresh();
}

void YearPage::saveForOutlook() {
    m_calendar->ask(
        [year = year()](const records::OpenFile& file) -> base::Result<QByteArray> {
            const auto standing = status::readStatus(file, file.clock().today());
            if (!standing) return base::Failure(standing.error());
            QByteArray bytes;
            const auto read = file.read(
                [&](const records::Reader& reader) { bytes = meetings::writeCalendar(status::yearCalendar(reader, *standing, year), file.clock().now()); });
            if (!read) return base::Failure(read.error());
            return bytes;
        },
        [this, year = year()](const QByteArray& bytes) { saveCalendar(m_session, bytes, QStringLiteral("vaksam-%1.ics").arg(year), window()); });
}

void YearPage::takeFocus() {
    if (m_stack->currentIndex() == 0) m_list->setFocus(Qt::ShortcutFocusReason);
    else m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void YearPage::edit() {
    if (m_stack->currentIndex() == 0) m_wheel->setFocus();
    else m_stack->currentWidget()->setFocus();
}

void YearPage::open(const QString& id) {
    if (!id.isEmpty()) Q_EMIT wanted(id.section(u' ', 0, -2), id.section(u' ', -1).section(u'@', 0, 0));
}

void YearPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void YearPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

/// The wheel is as large as the page is high, so that it is seen whole, and leaves the list room; where there is none beside it, the list stands below.
void YearPage::fit() {
    const int room = contentsRect().width() - 2 * layout()->contentsMargins().left();
    const bool stacked = room < kLeastWheel + kBetweenGroups + kLeastList;
    m_parts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumHeight(stacked ? kLeastRows * kRowHeight : 0);
    if (stacked) {
        const int wide = std::clamp(room, kLeastWheel, kWidestWheelAbove);
        m_stage->setFixedSize(wide, std::max(kLeastWheel, m_wheel->heightForWidth(wide)));
        return;
    }
    m_stage->setMinimumHeight(0);
    m_stage->setMaximumHeight(QWIDGETSIZE_MAX);
    const int high = std::max(kLeastWheel, m_stage->height());
    int width = std::min(high, this->width() * 3 / 5);
    // Below the circle stands its key, which takes more lines the narrower it is.
    while (width > kLeastWheel && m_wheel->heightForWidth(width) > high) width -= kWithinGroup;
    m_stage->setFixedWidth(width);
}

void YearPage::refresh() {
    if (m_stack->currentWidget() == m_month) m_month->refresh();
    else if (m_stack->currentWidget() == m_week) m_week->refresh();
    else m_standing->ask(m_session.file.clock().today());
}

int YearPage::year() const { return m_session.year.year().value_or(m_session.file.clock().today().year()); }

void YearPage::showWheel(const status::AgreementStatus& standing) {
    const report::DrawnFigure figure = status::yearWheel(standing, year());
    m_head->setState(tr("%1: what was held, what is planned, what is missing. Choose a sign to see what it stands for; a commitment has one for each period and area.").arg(year()));
    m_wheel->show(figure);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto& wheel = std::get<report::YearWheel>(figure.drawing);
    QList<const report::YearWheel::Mark*> marks;
    for (const report::YearWheel::Ring& ring : wheel.rings) {
        for (const report::YearWheel::Mark& mark : ring.days) marks << &mark;
        for (const report::YearWheel::Mark& mark : ring.stretches)
            if (status::isShort(mark.standing)) marks << &mark;
    }
    std::stable_sort(marks.begin(), marks.end(), [](const auto* a, const auto* b) { return a->from < b->from; });
    QTreeWidgetItem* next = nullptr;
    for (const report::YearWheel::Mark* mark : std::as_const(marks)) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(DayOfYear, mark->when);
        item->setIcon(DayOfYear, signIcon(mark->standing));
        item->setText(WhatOfYear, mark->text);
        item->setToolTip(WhatOfYear, mark->text);
        item->setData(DayOfYear, kIdRole, mark->id);
        if (next == nullptr && mark->from >= standing.date) next = item;
    }
    m_list->resizeColumnToContents(DayOfYear);
    if (next != nullptr) m_list->scrollToItem(next, QAbstractItemView::PositionAtTop);
    fit();
}

}  // namespace ui
