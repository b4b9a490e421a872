#pragma once

#include "core/records/open_file.h"
#include "core/tables/table_source.h"

#include <algorithm>

namespace tables {

/// How the columns of a foreign table become fields. JSON: {"columns":{"Header":"field"}, "constants":{"field":"text"}, "header_row":1}
struct Mapping {
    QHash<QString, QString> columns;    ///< header → field key, empty to leave the column out; headers compare folded (base::folded)
    QHash<QString, QString> constants;  ///< field key → text, for every row that has no value of its own
    QSet<QString> newOnly;              ///< field keys that count for new records only: a known one keeps what people have said since
    QSet<QString> keptWhenEmpty;        ///< field keys whose empty cell leaves a known record's value
    int headerRow = 0;                  ///< the row of the header, 1-based: rows before it are skipped, and blank ones after it too; 0: found out
};
/// @error bad-mapping (Input) names what is wrong: no JSON, an unknown key, a field that the kind does not have or that two columns want
[[nodiscard]] base::Result<Mapping> mappingFrom(const records::Kind& kind, const QByteArray& json, const QString& source);

struct ImportOptions {
    Mapping mapping;
    QString sheet;        ///< the sheet of a workbook that is read, by its name; empty: of those that people see the one whose head fits best
    QString encoding;     ///< of a table of text or a calendar, as encodingsToChoose() names it; empty: found out
    bool dryRun = false;  ///< tells what would happen and writes nothing
    records::PersonalDataPolicy personalData;
    std::function<bool(double)> progress;  ///< told the part done, 0–1; false cancels, and nothing is written
};

/// Something about one row or one cell that kept it out, or about the whole file.
struct ImportProblem {
    qint64 row = 0;  ///< as a spreadsheet counts them, of a calendar the line where the event begins, 1-based; 0 when the file is meant
    QString column;  ///< its header, empty when the whole row is meant
    QString value;
    QString reason;       ///< a sentence that says what to do
    bool remark = false;  ///< nothing was kept out: it only tells what was done with the row
};

/// A row that was added although a record resembles it.
struct LikelyDouble {
    qint64 row = 0;
    QString id;     ///< of the record that it resembles
    QString label;  ///< and what that is called
};

struct ImportOutcome {
    QString source;
    QString encoding;        ///< of a table of text or a calendar, as CsvDialect says
    QString sheet;           ///< of a workbook, the one that was read
    QStringList sheetsLeft;  ///< the others: those that people see, and hidden ones whose head fits
    qint64 headerRow = 0;    ///< the row in which the columns are named
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QStringList unknownColumns;
    QStringList ignoredColumns;     ///< derived, workflow and opaque fields, the revision and labels of an export, and what the mapping leaves out
    QList<ImportProblem> problems;  ///< in the order of rows
    QList<LikelyDouble> likelyDoubles;

    /// Whether there is something for people to look at.
    [[nodiscard]] bool hasFindings() const {
        return rejected > 0 || !likelyDoubles.isEmpty() || std::any_of(problems.cbegin(), problems.cend(), [](const ImportProblem& one) { return !one.remark; });
    }
};

/// What a user may choose of how a table is read.
struct SourceChoices {
    QStringList sheets;     ///< of a workbook with more than one
    QStringList encodings;  ///< of a table of text
};
[[nodiscard]] SourceChoices choicesOf(const QString& path);

/// Reads a table (delimited text or an Excel workbook, told apart by their bytes) into records of @p kind: one act, all good rows or (on a fault)
/// nothing. Bad rows are named and left out.
/// Columns are taken by mapping, else by key or label in either language; a column that the mapping names beats one that is only
/// called like the field. Rows without any value are no rows.
/// Identity of a row: id, else source + source-key, else the kind's natural key, else its values and its ordinal among equal rows (RowIdentity).
/// An unknown id that nothing else tells is added with it. A row known by id or source key changes the mapped fields of its record only, an empty cell
/// empties its field or gives it the constant; constants of other fields count for new records only. A row known by its natural key does the same,
/// but its empty cells leave what there is. A row known by its values has been read before: it is unchanged, also when its record was edited since; one
/// that has more columns than when it was read brings those. When the record was removed it is added anew.
/// A dry run does all of it and takes it back.
/// @param path  the file's path; its name is what outcome and history call it
/// @error file-missing, is-folder, not-a-file, cannot-open (File); no-header, spreadsheet, web-page, not-a-workbook, open-document, unknown-sheet, no-sheets,
///        no-encoding, not-text, duplicate-column, no-columns, bad-mapping, invalid (a constant; Input); workflow-field, personal-data (Refused; up to a
///        hundred places); cancelled (Cancelled); those of OpenFile::write
[[nodiscard]] base::Result<ImportOutcome> importTable(records::OpenFile& file, const records::Kind& kind, const QString& path, const ImportOptions& options);

/// The same for rows that come from elsewhere.
/// @param source  what outcome and history call them
[[nodiscard]] base::Result<ImportOutcome> importRows(records::OpenFile& file, const records::Kind& kind, TableSource& table, const QString& source, const ImportOptions& options);

}  // namespace tables
