// The menus of a list and what its records are asked to do.
#include "ui/common/list/filter_popup.h"
#include "ui/common/list/record_list_p.h"
#include "ui/common/list/table_copy.h"
#include "ui/common/look/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {

/// Removes the records with their parts. Records that refer to each other go in an order in which each may go.
/// @error what stands in the way of the first that nothing helps
base::Result<void> removeAll(records::Batch& batch, const records::Kind& kind, QStringList ids) {
    while (!ids.isEmpty()) {
        QStringList waiting;
        std::optional<base::Error> refusal;
        for (const QString& id : std::as_const(ids)) {
            if (!batch.reader().rowOf(kind, id)) continue;  // went with another
            const auto removed = batch.remove(kind, id, true);
            if (removed) continue;
            waiting << id;
            if (!refusal) refusal = removed.error();
        }
        if (waiting.size() == ids.size()) return base::Failure(*refusal);
        ids = waiting;
    }
    return {};
}

}  // namespace

// ---- filters

void RecordList::Private::fillFilterMenu() {
    m_filterMenu->clear();
    const auto add = [&](qsizetype at) {
        connect(m_filterMenu->addAction(labelOf(m_kind.fields[at])), &QAction::triggered, this, [this, at] { askFilter(at); });
    };
    if (m_kind.mainDay >= 0) add(m_kind.mainDay);
    for (qsizetype i = 0; i < m_kind.fields.size(); ++i) {
        const bool fixed = std::any_of(m_fixed.cbegin(), m_fixed.cend(), [i](const records::Filter& filter) { return filter.field == i; });
        if (i != m_kind.mainDay && !fixed && canFilter(m_kind, i)) add(i);
    }
}

void RecordList::Private::askFilter(qsizetype field) {
    auto* popup = new FilterPopup(m_session.file, m_kind, field, &m_list);  // deletes itself
    connect(popup, &FilterPopup::chosen, this, [this](const records::Filter& filter) {
        FilterSet set = m_chips->filters();
        set.add(m_kind, filter);
        m_chips->setFilters(set);
        applyQuery();
    });
    connect(popup, &FilterPopup::periodChosen, this, [this](QDate from, QDate to) {
        FilterSet set = m_chips->filters();
        set.from = from;
        set.to = to;
        m_chips->setFilters(set);
        applyQuery();
    });
    popup->presetPeriod(m_chips->filters().from, m_chips->filters().to);
    popup->openBelow(*m_addFilter);
}

// ---- views

void RecordList::Private::fillViewMenu() {
    m_viewMenu->clear();
    const QList<SavedViews::View> views = m_views.all();
    for (const SavedViews::View& view : views) {
        // A name may hold the sign of a mnemonic.
        QAction* action = m_viewMenu->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, view] { applyView(view); });
    }
    QAction* all = m_viewMenu->addAction(tr("Show all"));
    connect(all, &QAction::triggered, this, &Private::takeOffFilters);
    m_viewMenu->addSeparator();
    QAction* save = m_viewMenu->addAction(tr("Save these filters as…"));
    save->setEnabled(!m_chips->filters().isEmpty() || !m_search->text().trimmed().isEmpty());
    connect(save, &QAction::triggered, this, &Private::askViewName);
    if (views.isEmpty()) return;
    QMenu* remove = m_viewMenu->addMenu(tr("Remove view"));
    for (const SavedViews::View& view : views) {
        QAction* action = remove->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name = view.name] { m_views.remove(name); });
    }
}

void RecordList::Private::askViewName() {
    auto* dialog = new QInputDialog(&m_list);  // deletes itself
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setOkButtonText(tr("Save view"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty()) m_views.save({name.trimmed(), toJson(m_kind, m_chips->filters()), m_search->text().trimmed()});
    });
    dialog->open();
}

void RecordList::Private::applyView(const SavedViews::View& view) {
    FilterSet set;
    if (const auto read = m_session.file.read([&](const records::Reader& reader) { set = filtersFromJson(reader, m_kind, view.filters); }); !read)
        return m_session.navigator.tell(read.error());
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(view.search);
    }
    m_searchPause.stop();
    m_chips->setFilters(set);
    applyQuery();
}

// ---- records

void RecordList::Private::showContextMenu(const QPoint& place) {
    auto* menu = new QMenu(&m_list);  // deletes itself
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = !m_table->selectedRows().isEmpty();
    const auto add = [&](const QString& text, const char* iconName, const QKeySequence& keys, auto act) {
        QAction* action = menu->addAction(iconName == nullptr ? QIcon() : icon(QLatin1String(iconName)), text);
        // The table itself listens to the key; here it is only shown.
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(any);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Open"), nullptr, Qt::Key_Return, [this] {
        if (const QString id = m_table->currentId(); !id.isEmpty()) Q_EMIT m_list.activated(id);
    })->setEnabled(!m_table->currentId().isEmpty());
    menu->addSeparator();
    add(tr("Copy as table"), "copy", QKeySequence::Copy, [this] { copy(); });
    add(tr("Copy as CSV"), nullptr, {}, [this] { copyCsv(); });
    menu->addSeparator();
    if (m_list.isChangeWanted()) {
        QList<qint64> stored;
        const QList<int> rows = m_table->selectedRows();
        for (const int row : rows)
            if (!m_model.isNewDraft(row)) stored << m_model.keyAt(row);
        add(tr("Change a field …"), nullptr, {}, [this, stored] { Q_EMIT m_list.changeWanted(stored); })
            ->setEnabled(!stored.isEmpty() && !m_session.file.readOnly() && !m_kind.workflow);
    }
    add(tr("Remove"), "remove", QKeySequence::Delete, [this] { removeSelected(); })->setEnabled(any && !m_session.file.readOnly() && !m_kind.workflow);
    // The menu key has no place of its own: the menu opens at the current row.
    const QModelIndex current = m_table->currentIndex();
    const bool byKey = !m_table->indexAt(place).isValid() && current.isValid();
    menu->popup(m_table->viewport()->mapToGlobal(byKey ? m_table->visualRect(current).bottomLeft() : place));
}

QList<int> RecordList::Private::shownColumns() const {
    QList<int> columns;
    const QList<QByteArray> fields = m_table->shownFields();
    for (const QByteArray& field : fields) columns << m_model.columnOf(field);
    return columns;
}

void RecordList::Private::copy() {
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty()) return;
    const TableCopy table = TableCopy::of(m_model, rows, shownColumns());
    auto* data = new QMimeData;  // owned by the clipboard
    data->setText(table.plain());
    data->setHtml(table.html());
    QGuiApplication::clipboard()->setMimeData(data);
}

void RecordList::Private::copyCsv() {
    const QList<int> rows = m_table->selectedRows();
    if (!rows.isEmpty()) QGuiApplication::clipboard()->setText(TableCopy::of(m_model, rows, shownColumns()).csv());
}

void RecordList::Private::removeSelected() {
    const QStringList ids = selectedIds();
    if (ids.isEmpty()) return;
    QStringList stored;
    QStringList drafts;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        if (const QString id = m_model.idAt(row); !id.isEmpty()) (m_model.isNewDraft(row) ? drafts : stored) << id;
    if (drafts.isEmpty()) return remove(stored, drafts);
    // A draft is in no history: undo cannot bring it back.
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Remove"), drafts.size() == 1 ? tr("Remove the draft? It cannot be brought back.") : tr("Remove %1 drafts? They cannot be brought back.").arg(drafts.size()), QMessageBox::NoButton, &m_list);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    QPushButton* keep = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    question->setEscapeButton(keep);
    question->setDefaultButton(keep);
    connect(yes, &QPushButton::clicked, this, [this, stored, drafts] { remove(stored, drafts); });
    question->open();
}

void RecordList::Private::remove(const QStringList& stored, const QStringList& drafts) {
    const QList<int> selected = m_table->selectedRows();
    const int place = selected.isEmpty() ? 0 : selected.first();
    const bool keyboard = m_table->hasFocus();
    Q_EMIT m_list.removing(stored + drafts);
    for (const QString& id : std::as_const(drafts))
        if (const auto dropped = m_session.file.drafts().discard(id); !dropped) return m_session.navigator.tell(dropped.error());
    // No question: undo brings all of it back, parts too, for it is one entry.
    if (!stored.isEmpty()) {
        const auto done = m_session.file.write({records::ActVerb::Remove, m_kind.key},
                                               [&](records::Batch& batch) { return removeAll(batch, m_kind, stored); });
        if (!done) return m_session.navigator.tell(done.error());
    }
    if (m_model.rowCount() == 0) return;
    m_table->selectRow(std::min(place, m_model.rowCount() - 1));
    if (keyboard) m_table->setFocus();
}

}  // namespace ui
