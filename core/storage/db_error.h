#pragma once

#include "core/base/error.h"

#include <QString>
#include <exception>

namespace storage {

/// A fault of the database; thrown inside core only, turned into a base::Error by Database::write and Database::read.
class DbError : public std::exception {
public:
    /// @param nativeCode  SQLite's extended result code
    DbError(int nativeCode, QString text, QString sql) : m_code(nativeCode), m_text(std::move(text)), m_sql(std::move(sql)) {}

    [[nodiscard]] int primaryCode() const { return m_code & 0xFF; }
    [[nodiscard]] int nativeCode() const { return m_code; }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QString& sql() const { return m_sql; }
    [[nodiscard]] const char* what() const noexcept override { return "database fault"; }

private:
    int m_code;
    QString m_text;
    QString m_sql;
};

/// What the fault means to the user of the file at @p path, and what to do about it.
[[nodiscard]] base::Error errorFrom(const DbError& fault, const QString& path);

}  // namespace storage
