#pragma once

#include "core/tables/table_source.h"

#include "core/base/error.h"

#include <QString>
#include <functional>
#include <memory>

class QIODevice;

namespace tables {

/// How the bytes of a table were read.
struct CsvDialect {
    QString encoding;  ///< "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" or "Windows-1252"
    char16_t delimiter = u';';
};

/// Reads delimited text as Swedish Excel and everybody else writes it, row by row with bounded memory.
/// Encoding: BOM, else UTF-16 by its NUL bytes, else valid UTF-8, else Windows-1252.
/// Delimiter: a first line `sep=X`, else the one of `;` `,` TAB `|` that divides the first lines most evenly.
/// Line ends: CRLF, LF, CR, CR CR LF. Quotes: `"` around a cell, doubled inside.
class CsvReader final : public TableSource {
public:
    /// @param device  open for reading, seekable; must outlive the reader
    explicit CsvReader(QIODevice& device);
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
