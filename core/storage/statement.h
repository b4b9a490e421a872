#pragma once

#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace storage {

/// One use of a prepared statement: bind in order, step through the rows, read the columns.
/// Made by Database::prepare; resets the statement when it goes, since an unfinished SELECT blocks checkpoints.
/// Speaks to SQLite itself: QSqlQuery::bindValue makes a text of each parameter's number and looks it up. Throws DbError.
class Statement {
public:
    Statement(sqlite3_stmt* statement, bool& lent);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the next parameter; a null QString and an invalid QVariant bind as NULL.
    Statement& bind(const QVariant& value);
    Statement& bind(const QString& text);
    Statement& bind(const QByteArray& bytes);
    Statement& bind(qint64 number);
    Statement& bind(int number) { return bind(qint64(number)); }
    Statement& bind(double number);
    Statement& bind(bool yes) { return bind(qint64(yes ? 1 : 0)); }
    /// Binds UTF-8 as text.
    Statement& bindLetters(QByteArrayView text);
    Statement& bindAll(const QVariantList& values);
    /// Executes at the first call, then moves to the next row. All parameters must have been bound.
    /// @return false when there is no more row
    [[nodiscard]] bool next();
    /// Executes a statement without rows.
    void run();
    /// Makes the statement ready for another round of bind and run.
    void reset();

    /// @return qlonglong, double, QString, QByteArray or, of NULL, an invalid one
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The text as UTF-8, where SQLite holds it: good until the next row. Null of NULL.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// @return the row id of the last insert
    [[nodiscard]] qint64 insertedRow() const;

private:
    [[noreturn]] void fail() const;
    Statement& bound(int code);

    sqlite3_stmt* m_statement;
    bool* m_lent;
    int m_bound = 0;
    bool m_begun = false;
    bool m_ended = false;
};

}  // namespace storage
