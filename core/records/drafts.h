#pragma once

#include "core/records/changes.h"
#include "core/records/reader.h"

#include <QDateTime>

namespace records {

/// What someone is writing in a form and has not left yet: kept in the file, outside history and export.
struct Draft {
    const Kind* kind = nullptr;
    Record record;  ///< a new record has revision 0 and the id that it will get
    QDateTime at;   ///< when it was last kept, UTC
    QHash<QByteArray, QString> typed = {};  ///< by field: what stands there and means no value yet, such as a name that no record has
};

/// The file's drafts, one a record.
class Drafts {
public:
    Drafts(storage::Database& database, const Catalogue& catalogue, const base::Clock& clock, Changes& changes)
        : m_database(database), m_catalogue(catalogue), m_clock(clock), m_changes(changes) {}

    /// Tells Changes::drafted, as drop() does.
    [[nodiscard]] base::Result<void> keep(const Kind& kind, const Record& record, const QHash<QByteArray, QString>& typed = {});
    /// Nothing happens when there is none.
    [[nodiscard]] base::Result<void> drop(const QString& id);
    /// Drops it with the drafts of its parts, and theirs: a record that never came to be leaves nothing behind.
    [[nodiscard]] base::Result<void> discard(const QString& id);
    [[nodiscard]] base::Result<std::optional<Draft>> find(const QString& id) const;
    /// All drafts, newest first.
    [[nodiscard]] base::Result<QList<Draft>> all() const;

private:
    storage::Database& m_database;
    const Catalogue& m_catalogue;
    const base::Clock& m_clock;
    Changes& m_changes;
};

}  // namespace records
