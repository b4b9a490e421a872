#pragma once

#include "core/tables/table_source.h"

#include "core/base/error.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace tables {

/// How the bytes of a table were read.
struct CsvDialect {
    QString encoding;  ///< "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "Windows-1252", "Mac Roman" or "CP850"
    char16_t delimiter = u';';
};

/// Reads delimited text as Swedish Excel and everybody else writes it, row by row with bounded memory.
/// Encoding: as TextDecoder finds out.
/// Delimiter: a first line `sep=X` (quoted too), else the one of `;` `,` TAB `|` that divides the first lines most evenly.
/// Line ends: CRLF, LF, CR, CR CR LF. Quotes: `"` around a cell, doubled inside.
/// An apostrophe before a sign that spreadsheets take for a formula is taken off: exports put it there (formula_guard.h).
class CsvReader final : public TableSource {
public:
    /// @param device  open for reading, seekable; must outlive the reader
    /// @param encoding  one of encodingsToChoose() when somebody has said which it is, else empty
    /// @param delimiter  when it is known; then no line says it
    explicit CsvReader(QIODevice& device, const QString& encoding = {}, std::optional<char16_t> delimiter = {});
    ~CsvReader() override;
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    [[nodiscard]] const CsvDialect& dialect() const;
    /// Reads the next row; wholly blank lines are skipped.
    /// @return false at the end
    [[nodiscard]] bool next(TableRow& row) override;
    /// The part of the device that has been read, 0–1, for progress.
    [[nodiscard]] double progress() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace tables
