#include "core/storage/statement.h"

#include "core/storage/db_error.h"

#include <sqlite3.h>
#include <utility>

namespace storage {

namespace {

int bindText(sqlite3_stmt* statement, int at, const QString& text) {
    if (text.isNull()) return sqlite3_bind_null(statement, at);
    // SQLite makes UTF-8 of it letter by letter; half a letter is left to it.
    if (!text.isValidUtf16()) return sqlite3_bind_text16(statement, at, text.constData(), static_cast<int>(text.size() * 2), SQLITE_TRANSIENT);
    const QByteArray letters = text.toUtf8();
    return sqlite3_bind_text(statement, at, letters.constData(), static_cast<int>(letters.size()), SQLITE_TRANSIENT);
}

int bindBlob(sqlite3_stmt* statement, int at, const QByteArray& bytes) {
    if (bytes.isNull()) return sqlite3_bind_null(statement, at);
    return sqlite3_bind_blob(statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

}  // namespace

Statement::Statement(sqlite3_stmt* statement, bool& lent) : m_statement(statement), m_lent(&lent) { *m_lent = true; }

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_lent(std::exchange(other.m_lent, nullptr)),
      m_bound(other.m_bound),
      m_begun(other.m_begun),
      m_ended(other.m_ended) {}

Statement::~Statement() {
    if (m_statement == nullptr) return;
    reset();
    sqlite3_clear_bindings(m_statement);
    *m_lent = false;
}

Statement& Statement::bound(int code) {
    if (code != SQLITE_OK) fail();
    return *this;
}

Statement& Statement::bind(const QString& text) { return bound(bindText(m_statement, ++m_bound, text)); }
Statement& Statement::bind(const QByteArray& bytes) { return bound(bindBlob(m_statement, ++m_bound, bytes)); }
Statement& Statement::bind(qint64 number) { return bound(sqlite3_bind_int64(m_statement, ++m_bound, number)); }
Statement& Statement::bind(double number) { return bound(sqlite3_bind_double(m_statement, ++m_bound, number)); }

Statement& Statement::bindLetters(QByteArrayView text) {
    return bound(sqlite3_bind_text(m_statement, ++m_bound, text.isNull() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bind(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::UnknownType: return bound(sqlite3_bind_null(m_statement, ++m_bound));
        case QMetaType::QByteArray: return bind(value.toByteArray());
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong: return bind(value.toLongLong());
        case QMetaType::Double: return bind(value.toDouble());
        default: return bind(value.toString());
    }
}

Statement& Statement::bindAll(const QVariantList& values) {
    for (const QVariant& value : values) bind(value);
    return *this;
}

bool Statement::next() {
    if (!m_begun && m_bound != sqlite3_bind_parameter_count(m_statement))
        throw DbError(SQLITE_RANGE, QStringLiteral("%1 parameters are bound").arg(m_bound), QString::fromUtf8(sqlite3_sql(m_statement)));
    m_begun = true;
    if (m_ended) return false;  // SQLite itself would begin anew
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail();
    m_ended = true;
    return false;
}

void Statement::run() { (void)next(); }

void Statement::reset() {
    sqlite3_reset(m_statement);  // answers the fault of the last step, which has been told of
    m_bound = 0;
    m_begun = m_ended = false;
}

QVariant Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER: return integer(column);
        case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT: return text(column);
        case SQLITE_BLOB: {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
            return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
        }
        default: return {};
    }
}

QString Statement::text(int column) const {
    const QByteArrayView letters = bytes(column);
    return letters.isNull() ? QString() : QString::fromUtf8(letters);
}

QByteArrayView Statement::bytes(int column) const {
    const auto* letters = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return letters == nullptr ? QByteArrayView() : QByteArrayView(letters, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::insertedRow() const { return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement)); }

void Statement::fail() const {
    sqlite3* connection = sqlite3_db_handle(m_statement);
    throw DbError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), QString::fromUtf8(sqlite3_sql(m_statement)));
}

}  // namespace storage
