#include "ui/common/list/row_delegate.h"

#include "ui/common/list/columns.h"
#include "ui/common/list/list_measures.h"
#include "ui/common/list/record_model.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/preferences.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <algorithm>

namespace ui {

namespace {

constexpr int kSelectionBar = 3;

bool hasSign(const QModelIndex& index) { return index.data(RecordModel::StandingRole).isValid(); }

/// The mark of what is not saved yet, before the first words of a row.
int draftWidth(const QStyleOptionViewItem& option) { return option.fontMetrics.horizontalAdvance(RowDelegate::draftWord()) + 2 * kWithinGroup; }

QRect textRect(const QRect& cell, bool sign) { return cell.adjusted(kCellPadding + (sign ? kSignSide + kSignGap : 0), 0, -kCellPadding, 0); }

/// The column in which the mark stands, the same in each row: the one that names records and has the most room, so that no day is cut for it; else the first.
int draftColumn(const QTableView& view, const QModelIndex& index) {
    const auto* model = qobject_cast<const RecordModel*>(index.model());
    const int wide = model == nullptr ? -1 : flexibleColumn(*model);
    if (wide >= 0 && !view.isColumnHidden(wide)) return wide;
    const QHeaderView& header = *view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !view.isColumnHidden(column)) return column;
    return index.column();
}

bool hasDraftMark(const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!index.data(RecordModel::DraftRole).toBool()) return false;
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view == nullptr || draftColumn(*view, index) == index.column();
}

/// How many lines a cell has room for.
int linesIn(const QStyleOptionViewItem& option) { return std::max(1, (option.rect.height() - kWithinGroup) / std::max(1, option.fontMetrics.lineSpacing())); }

/// What the table tells of the row beyond the option of one cell.
struct RowState {
    bool selected;
    bool keyboard;  ///< the table has the keyboard
    bool enabled;
    bool ring;   ///< the keyboard stands on this row and the selection alone does not show it
    bool first;  ///< leftmost cell
    bool last;
};

RowState stateOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    RowState state{option.state.testFlag(QStyle::State_Selected), false, option.state.testFlag(QStyle::State_Enabled), false, false, false};
    if (view == nullptr) return state;
    state.keyboard = view->hasFocus();
    const int place = view->horizontalHeader()->visualIndex(index.column());
    const auto hiddenFrom = [&](int from, int to) {
        for (int i = from; i < to; ++i)
            if (!view->isColumnHidden(view->horizontalHeader()->logicalIndex(i))) return false;
        return true;
    };
    state.first = hiddenFrom(0, place);
    state.last = hiddenFrom(place + 1, view->horizontalHeader()->count());
    const QItemSelectionModel* selection = view->selectionModel();
    const bool current = selection->currentIndex().row() == index.row();
    const bool several = selection->selection().size() > 1 || (selection->selection().size() == 1 && selection->selection().first().height() > 1);
    state.ring = state.keyboard && current && (!state.selected || several);
    return state;
}

void paintGround(QPainter& painter, const QRect& cell, const RowState& row) {
    const drawing::Palette& c = colours();
    if (row.selected && row.keyboard && row.enabled) {
        painter.fillRect(cell, c.accent);
    } else {
        painter.fillRect(cell, row.selected ? drawing::tint(c.accent, row.enabled ? c.ground : c.panel) : row.enabled ? c.ground : c.panel);
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), c.line);
        // Not colour alone: what is selected while the keyboard is elsewhere has a bar at its edge.
        if (row.selected && row.first) painter.fillRect(QRect(cell.left(), cell.top(), kSelectionBar, cell.height()), c.accent);
    }
}

void paintRing(QPainter& painter, const QRect& cell, const RowState& row) {
    const QColor colour = row.selected ? colours().onAccent : colours().accent;
    const QRect ring = cell.adjusted(0, 0, 0, -1);
    painter.fillRect(QRect(ring.left(), ring.top(), ring.width(), kFocusRing), colour);
    painter.fillRect(QRect(ring.left(), ring.bottom() + 1 - kFocusRing, ring.width(), kFocusRing), colour);
    if (row.first) painter.fillRect(QRect(ring.left(), ring.top(), kFocusRing, ring.height()), colour);
    if (row.last) painter.fillRect(QRect(ring.right() + 1 - kFocusRing, ring.top(), kFocusRing, ring.height()), colour);
}

/// Signs upon the accent colour take the colour of the text there.
drawing::Palette coloursUpon(const RowState& row) {
    drawing::Palette c = colours();
    if (row.selected && row.keyboard && row.enabled) c.fulfilled = c.onTrack = c.dueSoon = c.missed = c.notDue = c.muted = c.onAccent;
    if (!row.enabled) c.fulfilled = c.onTrack = c.dueSoon = c.missed = c.notDue = c.muted;
    return c;
}

}  // namespace

QString RowDelegate::draftWord() { return tr("draft"); }

int RowDelegate::rowHeight(const QWidget& widget) {
    const bool compact = Preferences::load().compactRows;
    return std::max(compact ? kCompactRowHeight : kRowHeight, widget.fontMetrics().height() + (compact ? kWithinGroup : kBetweenControls));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RowState row = stateOf(option, index);
    painter->save();
    paintGround(*painter, option.rect, row);
    const drawing::Palette c = coloursUpon(row);
    const QVariant standing = index.data(RecordModel::StandingRole);
    if (standing.isValid()) {
        const QRectF box(option.rect.left() + kCellPadding, option.rect.top() + (option.rect.height() - kSignSide) / 2.0, kSignSide, kSignSide);
        drawing::paintSign(*painter, box, static_cast<report::Standing>(standing.toInt()), c);
    }
    QRect place = textRect(option.rect, standing.isValid());
    if (hasDraftMark(option, index)) {
        const int height = option.fontMetrics.height();
        const QRect mark(place.left(), place.center().y() - height / 2, draftWidth(option), height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(c.dueSoon);
        painter->drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setFont(option.font);
        painter->drawText(mark, Qt::AlignCenter | Qt::TextSingleLine, draftWord());
        place.setLeft(mark.right() + 1 + kBetweenControls);
    }
    const int lines = linesIn(option);
    QString text = index.data().toString();
    text = lines > 1 ? drawing::wrapped(text, option.font, place.width(), lines).join(u'\n')
                     : option.fontMetrics.elidedText(text, Qt::ElideRight, place.width(), Qt::TextSingleLine);
    painter->setFont(option.font);
    painter->setPen(!row.enabled ? option.palette.color(QPalette::Disabled, QPalette::Text) : row.selected && row.keyboard ? c.onAccent : c.text);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(place, static_cast<int>(alignment) | (lines > 1 ? 0 : int(Qt::TextSingleLine)), text);
    if (row.ring) paintRing(*painter, option.rect, row);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int sign = hasSign(index) ? kSignSide + kSignGap : 0;
    const int height = option.widget != nullptr ? rowHeight(*option.widget) : kRowHeight;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kCellPadding + sign, height};
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event == nullptr || event->type() != QEvent::ToolTip || !index.isValid()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString whole = index.data(RecordModel::WholeTextRole).toString();
    const int width = textRect(option.rect, hasSign(index)).width();
    const bool fits = whole == index.data().toString() &&
                      (option.fontMetrics.horizontalAdvance(whole) <= width ||
                       (linesIn(option) > 1 && drawing::wrapped(whole, option.font, width, linesIn(option) + 1).size() <= linesIn(option)));
    // Plain text only: what people wrote is not markup.
    if (fits) QToolTip::hideText();
    else QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))), view);
    return true;
}

}  // namespace ui
