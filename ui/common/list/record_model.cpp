#include "ui/common/list/record_model.h"

#include "core/records/row_order.h"
#include "core/records/said.h"
#include "ui/common/list/row_changes.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/list/state_sign.h"
#include "ui/common/session.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

using records::Field;
using records::FieldType;
using records::Reader;

constexpr qsizetype kLinesKept = 4096;  // records in memory: some sixty pages
constexpr qsizetype kNamesKept = 20'000;
constexpr qint64 kFirstRows = 4 * RecordModel::kPageSize;  // more than any screen shows
constexpr qsizetype kNamedChanges = 32;  // up to so many changed rows are told one by one
constexpr qsizetype kCellLetters = 300;  // no cell shows more

bool rightAligned(const Field& field) { return field.type == FieldType::Integer || field.type == FieldType::Number; }

}  // namespace

RecordModel::RecordModel(records::OpenFile& file, const records::Kind& kind, QObject* parent, qint64 many)
    : QAbstractTableModel(parent), m_file(file), m_kind(kind), m_many(many), m_firstRows(file, this), m_allRows(file, this) {
    for (const Field& field : kind.fields)
        if (!field.is(records::Flag::Opaque)) m_fields << &field;
    for (const Field& field : kind.derived) m_fields << &field;
    for (const Field* field : std::as_const(m_fields))
        if (field->isReference()) watchLabelsOf(file.catalogue().get(field->target));
    connect(&m_firstRows, &BackgroundReader::failed, this, &RecordModel::failed);
    connect(&m_allRows, &BackgroundReader::failed, this, [this](const base::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT reloaded();  // nothing more comes: nobody goes on waiting for it
    });
    connect(&file.changes(), &records::Changes::changed, this, &RecordModel::onChanged);
    connect(&file.changes(), &records::Changes::written, this, &RecordModel::onWritten);
    connect(&file.changes(), &records::Changes::drafted, this, &RecordModel::onDrafted);
}

void RecordModel::watchLabelsOf(const records::Kind& kind) {
    if (m_watched.contains(kind.key)) return;
    m_watched.insert(kind.key);
    QList<qsizetype> parts = kind.titleParts;
    if (kind.title >= 0) parts << kind.title;
    for (const qsizetype part : std::as_const(parts))
        if (kind.fields[part].isReference()) watchLabelsOf(m_file.catalogue().get(kind.fields[part].target));
}

int RecordModel::columnOf(const QByteArray& fieldKey) const {
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field* field) { return field->key == fieldKey; });
    return found == m_fields.cend() ? -1 : static_cast<int>(std::distance(m_fields.cbegin(), found));
}

bool RecordModel::sortable(int column) const { return !field(column).is(records::Flag::Derived) && !field(column).isList(); }

qsizetype RecordModel::storedField(int column) const { return field(column).is(records::Flag::Derived) ? -1 : m_kind.index(field(column).key); }

// ---- following the file

void RecordModel::setQuery(const records::Query& query) {
    m_query = query;
    reload(Asked::Anew);
}

void RecordModel::forget() {
    m_lines.clear();
    m_names.clear();
}

void RecordModel::changeRows(const std::function<void()>& change) {
    ++m_changing;
    change();
    if (--m_changing > 0 || !m_again) return;
    const Asked asked = *m_again;
    m_again.reset();
    reload(asked);
}

void RecordModel::reload(Asked asked) {
    if (m_changing > 0) {
        m_again = m_again ? std::min(*m_again, asked) : asked;
        return;
    }
    // What the older question would have shown never came.
    if (!isWhole() && (m_asked == Asked::Anew || asked == Asked::OfDrafts)) asked = m_asked;
    m_firstRows.cancel();
    m_allRows.cancel();
    const auto stored = m_file.drafts().all();
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    const int draftsBefore = m_newDrafts;
    QList<qint64> next;
    const auto read = m_file.read([&](const Reader& reader) {
        next = placeDrafts(reader, *stored);
        m_beside = reader.lastRow(m_kind) >= m_many;
        next += m_beside ? m_rows.mid(draftsBefore) : reader.rows(m_kind, m_query);
    });
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    take(next);
    if (m_beside && asked != Asked::OfDrafts) readBeside(asked);
    else Q_EMIT reloaded();
}

void RecordModel::readBeside(Asked asked) {
    m_asked = asked;
    const auto rows = [&kind = m_kind, query = m_query](qint64 limit) {
        return [&kind, query, limit](const records::OpenFile& file) -> base::Result<QList<qint64>> {
            QList<qint64> found;
            const auto read = file.read([&](const Reader& reader) {
                const records::RowOrder order = reader.order(kind, query);
                if (limit < 0 || order.firstAtOnce()) found = order.rows(limit);
            });
            if (!read) return base::Failure(read.error());
            return found;
        };
    };
    m_allRows.ask(rows(-1), [this](const QList<qint64>& all) { showAll(all, m_asked); });
    if (asked == Asked::Anew)
        m_firstRows.ask(rows(kFirstRows), [this](const QList<qint64>& first) {
            if (isWhole() || first.isEmpty()) return;
            reset(drafts() + first);
            Q_EMIT reloaded();
        });
}

void RecordModel::showAll(const QList<qint64>& rows, Asked asked) {
    m_firstRows.cancel();
    const QList<qint64> next = drafts() + rows;
    const bool begun = !m_rows.isEmpty() && m_rows.size() <= next.size() && std::equal(m_rows.cbegin(), m_rows.cend(), next.cbegin());
    if (begun && m_rows.size() < next.size()) {
        changeRows([&] {
            beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(next.size()) - 1);
            m_rows = next;
            endInsertRows();
        });
    } else if (asked == Asked::Anew && !begun) {
        reset(next);
    } else {
        take(next);
    }
    Q_EMIT reloaded();
}

void RecordModel::finishReading() {
    if (isWhole() || m_changing > 0) return;
    const Asked asked = m_asked;
    m_allRows.cancel();
    QList<qint64> rows;
    if (const auto read = m_file.read([&](const Reader& reader) { rows = reader.rows(m_kind, m_query); }); !read) {
        Q_EMIT failed(read.error());
        return;
    }
    showAll(rows, asked);
}

bool RecordModel::follow(const QStringList& ids) {
    if (m_changing > 0) return false;
    bool all = true;
    QList<qint64> next = m_rows.mid(m_newDrafts);
    const auto read = m_file.read([&](const Reader& reader) {
        const records::RowOrder order = reader.order(m_kind, m_query);
        for (const QString& id : ids) {
            const auto row = reader.rowOf(m_kind, id);
            all = all && row.has_value();
            if (!row) continue;
            next.removeOne(*row);
            if (const auto place = order.placeOf(*row, next)) next.insert(*place, *row);
        }
    });
    if (!read) {
        Q_EMIT failed(read.error());
        return true;
    }
    if (!all) return false;
    take(drafts() + next);
    Q_EMIT reloaded();
    return true;
}

QList<qint64> RecordModel::placeDrafts(const Reader& reader, const QList<records::Draft>& drafts) {
    QList<qint64> keys;
    m_drafts.clear();
    m_changed.clear();
    m_newDrafts = 0;
    const bool asked = !m_query.search.trimmed().isEmpty() || !m_query.filters.isEmpty() || m_query.from.isValid() || m_query.to.isValid();
    for (const records::Draft& draft : drafts) {
        if (draft.kind != &m_kind) continue;
        if (reader.rowOf(m_kind, draft.record.id)) {
            m_changed.insert(draft.record.id);
            continue;
        }
        if (asked) continue;
        auto known = m_draftKeys.constFind(draft.record.id);
        if (known == m_draftKeys.cend()) known = m_draftKeys.insert(draft.record.id, -1 - m_draftKeys.size());
        const qint64 key = *known;
        m_drafts.insert(key, draft);
        keys << key;
    }
    m_newDrafts = static_cast<int>(keys.size());
    return keys;
}

void RecordModel::onDrafted(const QByteArray& kind, const QString& id) {
    if (kind != m_kind.key) return;
    if (const auto key = m_draftKeys.constFind(id); key != m_draftKeys.cend()) m_lines.remove(*key);
    reload(Asked::OfDrafts);
    if (const int row = rowOf(id); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordModel::onChanged(const QByteArray& kind, const QStringList& ids) {
    const bool own = kind == m_kind.key;
    if (!own && !m_watched.contains(kind)) return;
    forget();
    if (own) ++m_changesSeen;
    const bool sortedByIt = m_query.sortField >= 0 && m_kind.fields[m_query.sortField].target == kind;
    const bool few = own && !ids.isEmpty() && ids.size() <= kNamedChanges;
    const bool followed = few && isWhole() && m_beside && follow(ids);
    if ((own || sortedByIt) && !followed) reload(Asked::Again);
    if (m_rows.isEmpty()) return;
    const int last = columnCount() - 1;
    if (few) {
        for (const QString& id : ids)
            if (const int row = rowOf(id); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, last));
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
}

void RecordModel::onWritten() {
    // What is computed may follow from any record of the file.
    if (m_kind.derived.isEmpty() || m_rows.isEmpty()) return;
    forget();
    Q_EMIT dataChanged(index(0, columnCount() - static_cast<int>(m_kind.derived.size())), index(rowCount() - 1, columnCount() - 1));
}

void RecordModel::reset(const QList<qint64>& next) {
    changeRows([&] {
        beginResetModel();
        m_rows = next;
        endResetModel();
    });
}

void RecordModel::take(const QList<qint64>& next) {
    if (next != m_rows) changeRows([&] { takeParts(next); });
}

void RecordModel::takeParts(const QList<qint64>& next) {
    const auto changes = RowChanges::between(m_rows, next);
    if (!changes) {
        reset(next);
        return;
    }
    for (auto range = changes->removed.crbegin(); range != changes->removed.crend(); ++range) {
        beginRemoveRows({}, static_cast<int>(range->first), static_cast<int>(range->first + range->count - 1));
        m_rows.remove(range->first, range->count);
        endRemoveRows();
    }
    if (changes->kept != m_rows) reorder(changes->kept);
    for (const RowRange& range : changes->added) {
        beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.first + range.count - 1));
        m_rows.insert(range.first, range.count, 0);
        std::copy_n(next.cbegin() + range.first, range.count, m_rows.begin() + range.first);
        endInsertRows();
    }
}

void RecordModel::reorder(const QList<qint64>& next) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> places;
    if (!before.isEmpty()) {
        places.reserve(next.size());
        for (int i = 0; i < next.size(); ++i) places.insert(next[i], i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) after << index(places.value(m_rows[old.row()]), old.column());
    m_rows = next;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// ---- reading

void RecordModel::readPage(int row) const {
    if (m_lines.size() > kLinesKept) m_lines.clear();
    if (m_names.size() > kNamesKept) m_names.clear();
    ++m_pagesRead;
    const int first = row / kPageSize * kPageSize;
    const int end = std::min(first + kPageSize, rowCount());
    const auto read = m_file.read([&](const Reader& reader) {
        for (int i = first; i < end; ++i) {
            const qint64 key = m_rows[i];
            if (m_lines.contains(key)) continue;
            if (key < 0) {
                m_lines.insert(key, Line{m_drafts.value(key).record, {}});
                continue;
            }
            // A record that has gone since leaves an empty line until the change arrives.
            const QList<records::Record> found = reader.atRows(m_kind, {key});
            m_lines.insert(key, found.isEmpty() ? Line() : Line{found.first(), {}});
        }
    });
    if (!read) qWarning("a page of %s cannot be read: %s", m_kind.key.constData(), qPrintable(base::errorText(read.error())));
}

const RecordModel::Line* RecordModel::line(int row) const {
    const qint64 key = m_rows[row];
    auto found = m_lines.constFind(key);
    if (found == m_lines.cend()) {
        readPage(row);
        found = m_lines.constFind(key);
        if (found == m_lines.cend()) return nullptr;
    }
    return found->record.id.isEmpty() ? nullptr : &*found;
}

QString RecordModel::textOf(const Reader& reader, const records::Record& record, int column) const {
    const Field& field = this->field(column);
    const bool stored = record.revision > 0;
    if (!stored && field.is(records::Flag::Derived)) return {};
    const records::Value value = field.is(records::Flag::Derived) ? reader.derived(m_kind, record, field) : record.values[m_kind.index(field.key)];
    if (records::isEmpty(value)) return {};
    const auto named = [&](const QString& id) {
        auto known = m_names.constFind(id);
        if (known == m_names.cend()) known = m_names.insert(id, reader.label(m_file.catalogue().get(field.target), id));
        return *known;
    };
    if (field.type == FieldType::Reference) return named(std::get<QString>(value));
    const auto* list = std::get_if<QStringList>(&value);
    if (list == nullptr) return field.is(records::Flag::Derived) ? reader.text(field, value) : records::saidOf(reader, m_kind, record, m_kind.index(field.key));
    QStringList words;
    for (const QString& item : *list) words << (field.isReference() ? named(item) : reader.text(field, QStringList{item}));
    return words.join(QStringLiteral(", "));
}

void RecordModel::makeTexts(int row, int column) const {
    const int first = row / kPageSize * kPageSize;
    const int end = std::min(first + kPageSize, rowCount());
    const auto read = m_file.read([&](const Reader& reader) {
        for (int i = first; i < end; ++i)
            if (const auto found = m_lines.find(m_rows[i]); found != m_lines.end() && !found->record.id.isEmpty() && !found->texts.contains(column))
                found->texts.insert(column, textOf(reader, found->record, column));
    });
    if (!read) qWarning("texts of %s cannot be read: %s", m_kind.key.constData(), qPrintable(base::errorText(read.error())));
}

QString RecordModel::text(int row, int column) const {
    const Line* known = line(row);
    if (known == nullptr) return {};
    if (!known->texts.contains(column)) makeTexts(row, column);
    return known->texts.value(column);
}

QString RecordModel::idAt(int row) const {
    const Line* known = row >= 0 && row < rowCount() ? line(row) : nullptr;
    return known == nullptr ? QString() : known->record.id;
}

int RecordModel::rowOf(const QString& id) const {
    if (const auto draft = m_draftKeys.constFind(id); draft != m_draftKeys.cend() && m_drafts.contains(*draft)) return rowOfKey(*draft);
    std::optional<qint64> key;
    const auto read = m_file.read([&](const Reader& reader) { key = reader.rowOf(m_kind, id); });
    return read && key ? rowOfKey(*key) : -1;
}

int RecordModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RecordModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Field& shown = field(index.column());
    switch (role) {
        case Qt::DisplayRole: {
            const QString whole = text(index.row(), index.column());
            return shown.type == FieldType::LongText ? whole.left(kCellLetters).simplified() : whole;
        }
        case WholeTextRole: return text(index.row(), index.column());
        case DraftRole: {
            if (m_rows[index.row()] < 0) return true;
            if (m_changed.isEmpty()) return false;
            const Line* known = line(index.row());
            return known != nullptr && m_changed.contains(known->record.id);
        }
        case Qt::AccessibleTextRole:
            // Said with the first words of the row; painted as a mark.
            return index.data(DraftRole).toBool() ? RowDelegate::draftWord() + u' ' + text(index.row(), index.column()) : QVariant();
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (rightAligned(shown) ? Qt::AlignRight : Qt::AlignLeft));
        case StandingRole: {
            if (shown.type != FieldType::Choice) return {};
            if (shown.is(records::Flag::Derived)) {
                // Only the words of what is found out are kept.
                const QString word = text(index.row(), index.column());
                for (const records::Choice& choice : shown.choices)
                    if (QCoreApplication::translate("kind", choice.label) == word)
                        if (const auto sign = signOf(shown, QLatin1String(choice.key))) return static_cast<int>(*sign);
                return {};
            }
            const Line* known = line(index.row());
            if (known == nullptr) return {};
            const auto* key = std::get_if<QString>(&known->record.values[m_kind.index(shown.key)]);
            const auto sign = key == nullptr ? std::nullopt : signOf(shown, *key);
            return sign ? QVariant(static_cast<int>(*sign)) : QVariant();
        }
        default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return labelOf(field(section));
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (rightAligned(field(section)) ? Qt::AlignRight : Qt::AlignLeft));
        default: return {};
    }
}

}  // namespace ui
