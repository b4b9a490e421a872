#include "ui/common/list/record_table.h"

#include "ui/common/list/list_choice.h"
#include "ui/common/list/list_measures.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/list/state_sign.h"
#include "ui/common/list/table_header.h"
#include "ui/common/look/typed_text.h"
#include "ui/common/session.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrowestName = 10;  // letters
constexpr qsizetype kSelectionKept = 1000;  // rows that a reset puts back

}  // namespace

RecordTable::RecordTable(RecordModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setHorizontalHeader(new TableHeader(this));  // owned by the view
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(pluralOf(model.kind()));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();

    TableHeader& header = *static_cast<TableHeader*>(horizontalHeader());
    connect(&header, &QHeaderView::sectionClicked, this, [this](int column) { sortBy(column, column == m_sortColumn && !m_descending); });
    connect(&header, &QHeaderView::sectionMoved, this, &RecordTable::keepColumns);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_applying) return;
        m_ownWidths.insert(m_model.field(column).key);
        if (column == flexibleColumn(m_model)) m_ownFlexible = true;
        fit();
        keepColumns();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT openWanted(m_model.idAt(index.row())); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_currentSeen = viewport()->rect().intersects(visualRect(currentIndex())); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTable::restoreSelection);
    resetToRemembered();
    recallOrder();
}

void RecordTable::resetToRemembered() {
    const ListMemory memory = ListMemory::load(m_model.kind().key);
    const bool known = std::any_of(memory.columns.cbegin(), memory.columns.cend(), [&](const Column& column) { return m_model.columnOf(column.field) >= 0; });
    m_atFirst = !known;
    applyColumns(known ? memory.columns : columnsAtFirst());
}

QList<Column> RecordTable::columnsAtFirst() const {
    // Before it is seen nobody knows how wide it will be.
    const int room = isVisible() ? std::min(kRoomAtFirst, viewport()->width()) : kRoomAtFirst;
    return defaultColumns(m_model, m_fixed, fontMetrics(), room);
}

void RecordTable::fitColumns() {
    if ((!m_atFirst && !m_narrow) || !isVisible()) return;
    QList<QByteArray> wanted;
    const QList<Column> columns = m_narrow ? narrowColumns() : columnsAtFirst();
    for (const Column& column : columns) wanted << column.field;
    if (wanted != shownFields()) applyColumns(columns);
}

void RecordTable::setFixedFields(const QSet<QByteArray>& fields) {
    if (fields == m_fixed) return;
    m_fixed = fields;
    resetToRemembered();
}

// ---- columns

void RecordTable::applyColumns(const QList<Column>& columns) {
    m_applying = true;
    m_ownWidths.clear();
    m_ownFlexible = false;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, true);
        horizontalHeader()->resizeSection(column, sensibleWidth(m_model, column, fontMetrics()));
    }
    int place = 0;
    for (const Column& wanted : columns) {
        const int column = m_model.columnOf(wanted.field);
        if (column < 0) continue;
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        if (wanted.width > 0) {
            horizontalHeader()->resizeSection(column, wanted.width);
            m_ownWidths.insert(wanted.field);
            if (column == flexibleColumn(m_model)) m_ownFlexible = true;
        }
    }
    m_applying = false;
    fit();
}

QList<QByteArray> RecordTable::shownFields() const {
    QList<QByteArray> keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column)) keys << m_model.field(column).key;
    return keys;
}

void RecordTable::showField(const QByteArray& key, bool shown) {
    const int column = m_model.columnOf(key);
    if (column < 0 || isColumnHidden(column) != shown) return;
    if (!shown && shownFields().size() == 1) return;  // a list without columns says nothing
    m_applying = true;
    const int last = horizontalHeader()->visualIndex(m_model.columnOf(shownFields().last()));
    setColumnHidden(column, !shown);
    const int place = horizontalHeader()->visualIndex(column);
    if (shown) horizontalHeader()->moveSection(place, place < last ? last : last + 1);  // hidden columns stand between the others
    m_applying = false;
    fit();
    keepColumns();
}

void RecordTable::resetColumns() {
    m_atFirst = true;
    applyColumns(columnsAtFirst());
    remember();
}

void RecordTable::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    if (!narrow) {
        resetToRemembered();
        return;
    }
    m_beforeNarrow = shownFields();
    applyColumns(narrowColumns());
}

int RecordTable::widthOfWords(int column) const {
    constexpr int kRowsLookedAt = RecordModel::kPageSize;
    int widest = headWidth(m_model, column) + (column == m_sortColumn ? kSortArrow : 0);
    for (int row = 0; row < std::min(kRowsLookedAt, m_model.rowCount()); ++row) {
        const QModelIndex index = m_model.index(row, column);
        const int sign = index.data(RecordModel::StandingRole).isValid() ? fontMetrics().height() + kCellPadding : 0;
        widest = std::max(widest, sign + fontMetrics().horizontalAdvance(index.data().toString()));
    }
    return std::min(sensibleWidth(m_model, column, fontMetrics()), widest + 2 * kCellPadding + 2);
}

QList<Column> RecordTable::narrowColumns() const {
    const records::Kind& kind = m_model.kind();
    const ListChoice* choice = listChoiceOf(kind.key);
    const int flexible = flexibleColumn(m_model);
    int room = isVisible() ? viewport()->width() - fontMetrics().averageCharWidth() * kNarrowestName : 0;
    QList<Column> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const records::Field& field = m_model.field(column);
        const bool names = std::any_of(kind.titleParts.cbegin(), kind.titleParts.cend(),
                                       [&](qsizetype part) { return kind.title < 0 && kind.fields[part].key == field.key; });
        const bool state = choice != nullptr && !choice->state.isEmpty() ? field.key == choice->state : isState(field);
        if (column != flexible && !names && !(state && m_beforeNarrow.contains(field.key))) continue;
        // What has no room beside the name is left out; it stands in the record.
        const int width = column == flexible ? 0 : widthOfWords(column);
        if (width > room && column != flexible) continue;
        room -= width;
        columns << Column{field.key, width};
    }
    return columns;
}

void RecordTable::keepColumns() {
    if (m_applying || m_narrow) return;
    m_atFirst = false;  // someone has chosen them
    remember();
}

void RecordTable::remember() {
    if (m_applying || m_narrow) return;
    ListMemory memory;
    const QList<QByteArray> shown = m_atFirst ? QList<QByteArray>() : shownFields();
    for (const QByteArray& key : shown) memory.columns << Column{key, m_ownWidths.contains(key) ? columnWidth(m_model.columnOf(key)) : 0};
    if (m_sortColumn >= 0) memory.sortField = m_model.field(m_sortColumn).key;
    memory.descending = m_descending;
    memory.save(m_model.kind().key);
}

void RecordTable::fit() {
    const int flexible = flexibleColumn(m_model);
    if (m_ownFlexible || isColumnHidden(flexible)) return;
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (column != flexible && !isColumnHidden(column)) others += columnWidth(column);
    // Only columns that someone has chosen may stand wider than the list: the others give way.
    const bool chosen = !m_atFirst && !m_narrow;
    const int least = chosen ? leastFlexibleWidth(m_model, fontMetrics()) : fontMetrics().averageCharWidth() * kNarrowestName;
    m_applying = true;
    horizontalHeader()->resizeSection(flexible, std::max(least, viewport()->width() - others));
    m_applying = false;
}

void RecordTable::fillColumnMenu(QMenu& menu) {
    menu.addSection(tr("Columns"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* action = menu.addAction(labelOf(m_model.field(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        const QByteArray key = m_model.field(column).key;
        connect(action, &QAction::toggled, this, [this, key](bool shown) { showField(key, shown); });
    }
    menu.addSeparator();
    QMenu* order = menu.addMenu(tr("Sort by"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_model.sortable(column)) continue;
        QAction* action = order->addAction(labelOf(m_model.field(column)));
        action->setCheckable(true);
        action->setChecked(column == m_sortColumn);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column, column == m_sortColumn && !m_descending); });
    }
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this, &RecordTable::resetColumns);
}

// ---- order

bool RecordTable::sortBy(int column, bool descending) {
    if (column < 0 || !m_model.sortable(column)) return false;
    m_sortColumn = column;
    m_descending = descending;
    static_cast<TableHeader*>(horizontalHeader())->showOrder(column, descending);
    remember();
    Q_EMIT sortWanted();
    return true;
}

void RecordTable::recallOrder() {
    const ListMemory memory = ListMemory::load(m_model.kind().key);
    const records::Kind& kind = m_model.kind();
    int column = m_model.columnOf(memory.sortField);
    bool descending = memory.descending;
    if (column < 0 || !m_model.sortable(column)) {
        // What happens in time is read from the newest; parts keep the order of their work.
        const bool inTime = kind.mainDay >= 0 || (kind.title < 0 && !kind.yearFields.isEmpty());
        const qsizetype field = kind.mainDay >= 0 ? kind.mainDay : kind.title >= 0 ? kind.title : inTime ? kind.yearFields.first() : kind.titleParts.value(0, -1);
        const ListChoice* choice = listChoiceOf(kind.key);
        const bool chosen = choice != nullptr && !choice->sort.isEmpty();
        column = chosen ? m_model.columnOf(choice->sort) : field >= 0 ? m_model.columnOf(kind.fields[field].key) : -1;
        descending = !chosen && inTime && kind.owner < 0;
        // What is called by a list of others stands as it was written.
        if (column >= 0 && !m_model.sortable(column)) column = -1;
    }
    m_sortColumn = column;
    m_descending = descending;
    static_cast<TableHeader*>(horizontalHeader())->showOrder(column, descending);
}

void RecordTable::applyOrder(records::Query& query) const {
    query.sortField = m_sortColumn >= 0 ? m_model.storedField(m_sortColumn) : -1;
    query.descending = m_descending;
}

// ---- selection

QString RecordTable::currentId() const {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isRowSelected(current.row())) return {};
    return m_model.idAt(current.row());
}

QList<int> RecordTable::selectedRows() const {
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordTable::selectRow(int row) {
    const QList<QByteArray> shown = shownFields();
    const QModelIndex index = m_model.index(row, shown.isEmpty() ? 0 : m_model.columnOf(shown.first()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showCurrent();
}

void RecordTable::showCurrent() {
    if (!currentIndex().isValid()) return;
    executeDelayedItemsLayout();  // Qt lays rows that have come in out with the next turn: until then there is nowhere to scroll to
    scrollTo(currentIndex());
    m_currentSeen = true;
}

void RecordTable::selectNothing() { selectionModel()->clear(); }

void RecordTable::keepSelection() {
    if (m_waits) return;
    m_keptRows.clear();
    const QList<int> rows = selectedRows();
    if (rows.size() <= kSelectionKept)
        for (const int row : rows) m_keptRows << m_model.keyAt(row);
    m_keptCurrent = currentIndex().isValid() ? m_model.keyAt(currentIndex().row()) : -1;
}

void RecordTable::restoreSelection() {
    QItemSelection selection;
    for (const qint64 key : std::as_const(m_keptRows))
        if (const int row = m_model.rowOfKey(key); row >= 0) selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    const int current = m_keptCurrent < 0 ? -1 : m_model.rowOfKey(m_keptCurrent);
    m_waits = m_keptCurrent >= 0 && current < 0 && !m_model.isWhole();
    if (m_waits) return;
    if (current >= 0) selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0) showCurrent();
    Q_EMIT choiceChanged();
}

void RecordTable::restoreWaiting() {
    if (m_waits && m_model.isWhole()) restoreSelection();
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    m_waits = false;
    viewport()->update();
    Q_EMIT choiceChanged();
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();  // the ring goes along the whole row
    // A press makes a row the current one first, and selects it then: between the two nothing is chosen.
    if (!current.isValid() || selectionModel()->isRowSelected(current.row())) Q_EMIT choiceChanged();
}

// ---- keys

bool RecordTable::event(QEvent* event) {
    // These keys mean the records here, whatever the window does with them elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) viewport()->update();
    return QTableView::event(event);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter && !event->modifiers().testFlag(Qt::ControlModifier)) || event->key() == Qt::Key_F2) {
        // The row on which the keyboard stands, though it be not selected (Ctrl and an arrow).
        if (const QString id = m_model.idAt(currentIndex().row()); !id.isEmpty()) Q_EMIT openWanted(id);
    } else if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && m_model.rowCount() > 0) {
        selectRow(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1);  // the form shows what the outline stands on
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removeWanted();
    } else if (isTypedText(*event)) {
        event->ignore();  // the list around searches for it
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::keyboardSearch(const QString& search) { Q_UNUSED(search) }

// ---- measures

void RecordTable::applyRowHeight() {
    const ListChoice* choice = listChoiceOf(m_model.kind().key);
    const int more = choice != nullptr && choice->wholeTitles ? fontMetrics().lineSpacing() : 0;
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(*this) + more);
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    // What takes room from the list must not push the chosen row out of sight; who has scrolled away from it stays there.
    const bool seen = m_currentSeen;
    QTableView::resizeEvent(event);
    if (seen) showCurrent();
    if (m_applying) return;  // bars come and go while columns are set; whoever sets them fits them at the end
    fitColumns();
    fit();
}

void RecordTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    // Before it was seen nobody knew how wide it is.
    fitColumns();
    fit();
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) applyRowHeight();
}

}  // namespace ui
