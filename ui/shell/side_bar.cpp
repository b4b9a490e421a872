#include "ui/shell/side_bar.h"

#include "ui/common/edits/wheel_guard.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/typed_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int kRowPadding = 6;
constexpr int kBar = 4;
constexpr int kYearsAhead = 1;

/// Icon, word, and a bar at the edge of the active page.
class PageDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, std::max(kIconSize, option.fontMetrics.height()) + 2 * kRowPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool active = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        painter->save();
        if (active) painter->fillRect(row, colours().ground);
        if (active) painter->fillRect(QRect(row.left(), row.top(), kBar, row.height()), colours().accent);
        const QRect place(row.left() + kBetweenGroups, row.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        painter->setFont(ui::font(kTextPoints, active));
        painter->setPen(colours().text);
        const QRect words = row.adjusted(kBetweenGroups + kIconSize + kBetweenControls, 0, -kBetweenControls, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.rect = row.adjusted(1, 1, -1, -1);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
        painter->restore();
    }
};

}  // namespace

SideBar::SideBar(const Session& session, const QList<Section>& sections, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QListWidget), m_years(new QComboBox) {
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setItemDelegate(new PageDelegate(m_pages));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->viewport()->setAutoFillBackground(false);
    for (const Section& section : sections) new QListWidgetItem(icon(section.icon), QCoreApplication::translate("sections", section.title), m_pages);
    new QListWidgetItem(icon(QStringLiteral("settings")), tr("Settings"), m_pages);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) Q_EMIT chosen(row);
    });
    // The page that is shown already, too: whoever presses its name wants it as it is by itself.
    connect(m_pages, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { Q_EMIT chosen(m_pages->row(item)); });

    auto* yearLabel = new QLabel(tr("&Year"));
    yearLabel->setBuddy(m_years);
    m_years->setAccessibleName(tr("The year that the pages speak of"));
    m_years->setFocusPolicy(Qt::StrongFocus);
    guardWheel(*m_years);
    m_years->installEventFilter(this);
    fillYears();
    connect(m_years, &QComboBox::activated, this, [this](int index) {
        const QVariant year = m_years->itemData(index);
        m_session.year.set(year.isValid() ? std::optional(year.toInt()) : std::nullopt);
    });
    connect(&session.year, &WorkYear::changed, this, &SideBar::showYear);
    auto* years = new QHBoxLayout;
    years->addWidget(yearLabel);
    years->addWidget(m_years, 1);

    const QFileInfo info(session.file.path());
    auto* name = new QLabel(fontMetrics().elidedText(info.completeBaseName(), Qt::ElideMiddle, kNarrowSideBarWidth - 2 * kBetweenGroups));
    name->setToolTip(info.absoluteFilePath());
    name->setAccessibleName(tr("The file: %1").arg(info.absoluteFilePath()));
    makeMuted(*name);

    auto* below = new QVBoxLayout;
    below->setContentsMargins(kBetweenGroups, kBetweenControls, kBetweenGroups, kBetweenControls);
    below->setSpacing(kBetweenControls);
    below->addLayout(years);
    below->addWidget(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kBetweenGroups, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(below);
}

int SideBar::firstYear() const {
    int first = m_session.file.clock().today().year();
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        for (const records::Kind* kind : m_session.file.catalogue().kinds()) {
            if (kind->yearFields.isEmpty() || kind->owner >= 0) continue;
            records::Query query;
            query.sortField = kind->yearFields.first();
            reader.each(*kind, query, [&](const records::Record& record) {
                for (const int year : records::yearsOf(*kind, record)) first = std::min(first, year);
                return false;
            });
        }
    });
    if (!read) m_session.navigator.tell(read.error());
    return first;
}

void SideBar::fillYears() {
    const int today = m_session.file.clock().today().year();
    const int first = firstYear();
    for (int year = today + kYearsAhead; year >= first; --year) m_years->addItem(QString::number(year), year);
    m_years->addItem(tr("All years"));
    showYear();
}

bool SideBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_years && event->type() == QEvent::KeyPress) {
        // No key that only passes by changes what all pages speak of: a list is opened, and Enter chooses.
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Up:
            case Qt::Key_Down:
            case Qt::Key_PageUp:
            case Qt::Key_PageDown:
            case Qt::Key_Home:
            case Qt::Key_End: m_years->showPopup(); return true;
            default: break;
        }
        if (isTypedText(*static_cast<QKeyEvent*>(event))) {
            m_years->showPopup();
            QCoreApplication::sendEvent(m_years->view(), event);  // goes to the year that begins so, in sight
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SideBar::showYear() {
    const std::optional<int> year = m_session.year.year();
    int index = year ? m_years->findData(*year) : m_years->count() - 1;
    if (index < 0 && year) {
        // A record of a year that the list does not have yet was opened: it finds its place among the others.
        index = 0;
        while (index < m_years->count() && m_years->itemData(index).toInt() > *year) ++index;
        m_years->insertItem(index, QString::number(*year), *year);
    }
    m_years->setCurrentIndex(index);
}

void SideBar::setNarrow(bool narrow) { setFixedWidth(narrow ? kNarrowSideBarWidth : kSideBarWidth); }

void SideBar::setCurrent(int index) {
    const QSignalBlocker quiet(m_pages);
    m_pages->setCurrentRow(index);
}

void SideBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours().line);
}

}  // namespace ui
