#pragma once

#include "core/records/kind.h"

#include <QHash>
#include <optional>
#include <vector>

namespace storage {
class Database;
}

namespace tables {

/// What the file knows of rows that were read before: which record a row became, whatever has happened to the record since.
class KnownRows {
public:
    explicit KnownRows(storage::Database& database);

    /// The last state of a record that was removed: its kind's key, and its revision.
    struct Past {
        QByteArray kind;
        int revision = 0;
    };
    [[nodiscard]] std::optional<Past> past(const QString& id) const;

    /// The record that the row with @p key became, empty when it was never read.
    [[nodiscard]] QString recordOf(const QByteArray& key) const;
    /// Kept here until there are some ten thousand, or finish(): in the order of their keys they fill page after page of the file.
    void remember(const QByteArray& key, const QString& record);
    /// Writes what was remembered. Must come after the last row.
    void finish();

    /// The sets of fields that tables of @p kind had, keys in the order in which they were remembered with.
    [[nodiscard]] QList<QByteArrayList> columnsOf(const records::Kind& kind) const;
    void rememberColumns(const records::Kind& kind, const QByteArrayList& fields);

    /// Whether rows were read when they were still known by the text of their cells, and the record that such a row became.
    [[nodiscard]] bool hasTexts() const;
    [[nodiscard]] QString recordOfText(const QByteArray& key) const;

    /// The record whose fields @p first and @p second hold these values, empty when there is none.
    [[nodiscard]] QString recordWith(const records::Kind& kind, qsizetype first, const records::Value& one, qsizetype second, const records::Value& other) const;

private:
    storage::Database& m_database;
    /// Whether the file may know the key. Looks at the file alone while few were asked for, then at the beginnings of all keys.
    [[nodiscard]] bool mayKnow(const QByteArray& key) const;

    QHash<QByteArray, QString> m_remembered;                     ///< not written yet
    mutable std::optional<std::vector<quint64>> m_beginnings;  ///< of all keys that the file knows, ascending
    mutable qint64 m_asked = 0;
};

}  // namespace tables
