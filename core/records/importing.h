#pragma once

#include "core/records/open_file.h"

namespace records {

/// How the columns of a foreign table become fields. JSON: {"columns":{"Header":"field"}, "constants":{"field":"text"}, "header_row":1}
struct Mapping {
    QHash<QString, QString> columns;    ///< header → field key; headers compare trimmed and without case
    QHash<QString, QString> constants;  ///< field key → text, for every row that has no value of its own
    int headerRow = 1;                  ///< 1-based; rows before it are skipped
};
/// @error bad-mapping (Input) names what is wrong: no JSON, an unknown key, a field that the kind does not have
[[nodiscard]] base::Result<Mapping> mappingFrom(const Kind& kind, const QByteArray& json, const QString& source);

struct ImportOptions {
    Mapping mapping;
    bool dryRun = false;                           ///< tells what would happen and writes nothing
    PersonalDataPolicy personalData;
    std::function<bool(double)> progress;          ///< told the part done, 0–1; false cancels, and nothing is written
};

/// Something about one row or one cell that kept it out.
struct ImportProblem {
    qint64 row = 0;    ///< the line of the source where the row begins, 1-based
    QString column;    ///< its header, empty when the whole row is meant
    QString value;
    QString reason;    ///< a sentence that says what to do
};

struct ImportOutcome {
    QString source;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QStringList unknownColumns;
    QStringList ignoredColumns;      ///< derived and workflow fields
    QList<ImportProblem> problems;   ///< in the order of rows
};

/// Reads a delimited table into records of @p kind: one act, all good rows or (on a fault) nothing. Bad rows are named and left out.
/// Columns are taken by mapping, else by key or label in either language. Identity of a row: id, else source + source-key, else a hash
/// of its mapped cells and its ordinal among equal rows; a known row with the same values is unchanged, with other values updated.
/// @param path  the file's path; its name is what outcome and history call it
/// @error file-missing, cannot-open (File); no-header, workflow-kind, bad-mapping (Input); personal-data (Refused, all rows);
///        Cancelled; those of OpenFile::write
[[nodiscard]] base::Result<ImportOutcome> importTable(OpenFile& file, const Kind& kind, const QString& path, const ImportOptions& options);

}  // namespace records
