#pragma once

#include <QString>
#include <QVariant>

class QSqlQuery;

namespace storage {

/// One use of a prepared statement: bind in order, step through the rows, read the columns.
/// Made by Database::prepare; finishes the statement when it goes, since an unfinished SELECT blocks checkpoints.
/// Throws DbError.
class Statement {
public:
    Statement(QSqlQuery& query, bool& lent, QString sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the next parameter; a null QString and an invalid QVariant bind as NULL.
    Statement& bind(const QVariant& value);
    Statement& bindAll(const QVariantList& values);
    /// Executes at the first call, then moves to the next row.
    /// @return false when there is no more row
    [[nodiscard]] bool next();
    /// Executes a statement without rows.
    void run();
    /// Makes the statement ready for another round of bind and run.
    void reset();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// @return the row id of the last insert
    [[nodiscard]] qint64 insertedRow() const;

private:
    void execute();

    QSqlQuery* m_query;
    bool* m_lent;
    QString m_sql;
    int m_bound = 0;
    bool m_executed = false;
};

}  // namespace storage
