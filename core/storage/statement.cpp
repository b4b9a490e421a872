#include "core/storage/statement.h"

#include "core/storage/db_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <utility>

namespace storage {

Statement::Statement(QSqlQuery& query, bool& lent, QString sql) : m_query(&query), m_lent(&lent), m_sql(std::move(sql)) { *m_lent = true; }

Statement::Statement(Statement&& other) noexcept
    : m_query(std::exchange(other.m_query, nullptr)),
      m_lent(std::exchange(other.m_lent, nullptr)),
      m_sql(std::move(other.m_sql)),
      m_bound(other.m_bound),
      m_executed(other.m_executed) {}

Statement::~Statement() {
    if (m_query == nullptr) return;
    m_query->finish();
    *m_lent = false;
}

Statement& Statement::bind(const QVariant& value) {
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bindAll(const QVariantList& values) {
    for (const QVariant& value : values) bind(value);
    return *this;
}

void Statement::execute() {
    if (!m_query->exec()) throw DbError(m_query->lastError().nativeErrorCode().toInt(), m_query->lastError().text(), m_sql);
    m_executed = true;
}

bool Statement::next() {
    if (!m_executed) execute();
    if (m_query->next()) return true;
    // QSqlQuery::next is false at the end and at a fault alike.
    if (m_query->lastError().isValid() && m_query->lastError().type() != QSqlError::NoError)
        throw DbError(m_query->lastError().nativeErrorCode().toInt(), m_query->lastError().text(), m_sql);
    return false;
}

void Statement::run() { execute(); }

void Statement::reset() {
    m_query->finish();
    m_bound = 0;
    m_executed = false;
}

QVariant Statement::value(int column) const { return m_query->value(column); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }
qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }
bool Statement::isNull(int column) const { return m_query->isNull(column); }
qint64 Statement::insertedRow() const { return m_query->lastInsertId().toLongLong(); }

}  // namespace storage
