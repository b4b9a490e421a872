#include "ui/shell/history_pane.h"

#include "core/base/language.h"
#include "core/records/said.h"
#include "ui/common/act_text.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_tabs.h"
#include "ui/common/look/wrapped_rows.h"
#include "ui/common/who_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kLeastWidth = 240;
constexpr int kEntriesAtOnce = 60;
constexpr int kMostChanges = 50;  // of a bulk import the rest is counted
constexpr int kOpenAtOnce = 3;
constexpr int kMostLetters = 120;

enum Role { EntryRole = Qt::UserRole, KindRole, RecordRole, OlderRole };

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() > kMostLetters ? line.left(kMostLetters) + QStringLiteral("…") : line;
}

/// The record that an entry is about: the first it changed.
QString nameOf(const records::Reader& reader, const records::HistoryReader& history, qint64 entry) {
    QString name;
    history.eachChange(entry, {}, [&](const records::PastChange& change) {
        if (change.kind == nullptr) return true;
        if (const auto after = history.stateAfter(change)) name = shortened(reader.label(*change.kind, *after));
        return false;
    });
    return name;
}

QTreeWidgetItem* line(QTreeWidgetItem* parent, const QString& text) {
    auto* item = new QTreeWidgetItem(parent, {text});  // owned by the parent
    item->setToolTip(0, text);
    return item;
}

}  // namespace

HistoryPane::HistoryPane(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scope(new WordTabs(tr("Whose changes"))), m_tree(new QTreeWidget), m_takeBack(new QPushButton) {
    setMinimumWidth(kLeastWidth);
    auto* title = new QLabel(tr("Change history"));
    title->setFont(ui::font(kSectionPoints, true));
    auto* closing = new QToolButton;
    closing->setIcon(icon(QStringLiteral("close")));
    closing->setAutoRaise(true);
    closing->setFocusPolicy(Qt::StrongFocus);
    closing->setAccessibleName(tr("Close the change history"));
    closing->setToolTip(tr("Close"));
    connect(closing, &QToolButton::clicked, this, &HistoryPane::closeWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(closing);

    m_scope->add(tr("The record shown"));
    m_scope->add(tr("The whole file"));
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Change history"));
    wrapRows(*m_tree);
    m_tree->header()->setStretchLastSection(true);
    m_takeBack->setIcon(icon(QStringLiteral("undo")));
    m_takeBack->setText(tr("Take this act back"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kBetweenGroups, kBetweenGroups, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addLayout(head);
    column->addWidget(m_scope);
    column->addWidget(m_tree, 1);
    column->addWidget(m_takeBack);

    connect(m_scope, &WordTabs::chosen, this, &HistoryPane::reload);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &HistoryPane::open);
    connect(m_tree, &QTreeWidget::itemActivated, this, &HistoryPane::goTo);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryPane::refreshTakeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPane::takeBack);
    connect(&session.file.changes(), &records::Changes::written, this, &HistoryPane::reload);
}

void HistoryPane::follow(const QString& id) {
    if (id == m_record) return;
    m_record = id;
    if (ofRecord()) reload();
}

bool HistoryPane::ofRecord() const { return m_scope->current() == 0; }

void HistoryPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) reload();
}

QList<records::Entry> HistoryPane::read(qint64 before) const {
    QList<records::Entry> entries;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        entries = ofRecord() ? history.newestOf(m_record, kEntriesAtOnce, before) : history.newest(kEntriesAtOnce, before);
    });
    if (!read) m_session.navigator.tell(read.error());
    return entries;
}

void HistoryPane::reload() {
    m_stale = !isVisible();
    if (m_stale) return;
    m_tree->clear();
    if (ofRecord() && m_record.isEmpty()) {
        line(m_tree->invisibleRootItem(), tr("No record is shown."))->setFlags(Qt::NoItemFlags);
    } else {
        const QList<records::Entry> entries = read(0);
        if (entries.isEmpty()) line(m_tree->invisibleRootItem(), tr("Nothing has been changed yet."))->setFlags(Qt::NoItemFlags);
        addEntries(entries);
    }
    refreshTakeBack();
}

void HistoryPane::addEntries(const QList<records::Entry>& entries) {
    QHash<QString, QString> names;
    QHash<qint64, QString> about;
    QSet<qint64> prioritisations;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        for (const records::Entry& entry : entries) {
            if (!names.contains(entry.who)) names.insert(entry.who, whoText(reader, entry.who));
            if (isPrioritisation(reader, entry)) prioritisations << entry.number;
            if (!ofRecord()) about.insert(entry.number, nameOf(reader, history, entry.number));
        }
    });
    if (!read) m_session.navigator.tell(read.error());
    for (const records::Entry& entry : entries) {
        QString text = actText(m_session.file.catalogue(), entry.act, prioritisations.contains(entry.number));
        if (!text.isEmpty()) text[0] = text[0].toUpper();
        if (const QString name = about.value(entry.number); !name.isEmpty()) text += QStringLiteral(": ") + name;
        if (entry.undoneBy) text += QStringLiteral(" – ") + tr("taken back");
        const QDateTime at = entry.at.toLocalTime();
        text += u'\n' + tr("%1 at %2 · %3").arg(at.date().toString(Qt::ISODate), at.time().toString(QStringLiteral("HH:mm")), names.value(entry.who));
        if (!entry.note.isEmpty()) text += u'\n' + shortened(entry.note);
        QTreeWidgetItem* item = line(m_tree->invisibleRootItem(), text);
        item->setData(0, EntryRole, entry.number);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    if (entries.size() < kEntriesAtOnce) return;
    QTreeWidgetItem* more = line(m_tree->invisibleRootItem(), tr("Show older acts"));
    more->setData(0, OlderRole, entries.last().number);
}

void HistoryPane::open(QTreeWidgetItem* item) {
    if (item->childCount() > 0 || !item->data(0, EntryRole).isValid()) return;
    const qint64 number = item->data(0, EntryRole).toLongLong();
    int count = 0;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        history.eachChange(number, ofRecord() ? m_record : QString(), [&](const records::PastChange& change) {
            if (change.kind == nullptr || ++count > kMostChanges) return true;
            const auto after = history.stateAfter(change);
            const QString name = after ? reader.label(*change.kind, *after) : QString();
            QTreeWidgetItem* what = line(item, labelOf(*change.kind) + (name.isEmpty() ? QString() : QStringLiteral(": ") + shortened(name)));
            what->setData(0, KindRole, change.kind->key);
            what->setData(0, RecordRole, change.record);
            if (change.operation == records::Change::Operation::Remove) line(what, tr("removed; it held:"));
            for (const records::Difference& difference : history.differences(change)) {
                const records::Field& field = change.kind->fields[difference.field];
                if (field.is(records::Flag::Opaque)) continue;
                const auto words = [&](const std::optional<records::Value>& value) {
                    if (!value || records::isEmpty(*value)) return tr("nothing");
                    if (!after) return shortened(reader.text(field, *value));
                    records::Record then = *after;
                    then.values[difference.field] = *value;
                    return shortened(records::saidOf(reader, *change.kind, then, difference.field));
                };
                if (difference.before && difference.after)
                    line(what, QStringLiteral("%1: %2 → %3").arg(labelOf(field), words(difference.before), words(difference.after)));
                else if (const auto& only = difference.before ? difference.before : difference.after; only && !records::isEmpty(*only))
                    line(what, QStringLiteral("%1: %2").arg(labelOf(field), words(only)));
            }
            return true;
        });
    });
    if (!read) m_session.navigator.tell(read.error());
    if (count > kMostChanges) line(item, tr("… and %1 more records").arg(base::currentLocale().toString(count - kMostChanges)));
    for (int i = 0; i < item->childCount() && item->childCount() <= kOpenAtOnce; ++i) item->child(i)->setExpanded(true);
}

void HistoryPane::goTo(QTreeWidgetItem* item) {
    if (const QVariant older = item->data(0, OlderRole); older.isValid()) {
        const QList<records::Entry> entries = read(older.toLongLong());
        delete item;
        addEntries(entries);
        return;
    }
    const QByteArray kind = item->data(0, KindRole).toByteArray();
    if (!kind.isEmpty()) m_session.navigator.openRecord(m_session.file.catalogue().get(kind), item->data(0, RecordRole).toString());
}

void HistoryPane::refreshTakeBack() {
    const QTreeWidgetItem* item = m_tree->currentItem();
    while (item != nullptr && item->parent() != nullptr) item = item->parent();
    m_takeBack->setEnabled(item != nullptr && item->data(0, EntryRole).isValid() && !m_session.file.readOnly());
}

void HistoryPane::takeBack() {
    const QTreeWidgetItem* item = m_tree->currentItem();
    while (item != nullptr && item->parent() != nullptr) item = item->parent();
    if (item == nullptr) return;
    m_tree->setFocus();  // not on to the next button, which would take back one more
    const auto done = m_session.file.undo(item->data(0, EntryRole).toLongLong());
    if (done) m_session.navigator.tell(tr("Taken back."));
    else m_session.navigator.tell(done.error());
}

}  // namespace ui
