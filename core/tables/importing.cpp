#include "core/tables/importing.h"

#include "core/base/folded_text.h"
#include "core/tables/column_habits.h"
#include "core/tables/import_source.h"
#include "core/tables/merged_cells.h"
#include "core/tables/row_import.h"
#include "core/tables/table_head.h"

#include <QCoreApplication>
#include <algorithm>

namespace tables {

namespace {

using base::badInput;
using base::Error;
using base::Failure;
using base::Result;
using records::Act;
using records::Batch;
using records::Kind;
using records::OpenFile;

constexpr qint64 kRowsBetweenLooks = 256;           // rows between two looks at the user's wish to stop
constexpr qsizetype kRowsThatShow = 1000;             // rows that show how the columns are written
constexpr qsizetype kLettersThatShow = 4'000'000;     // that they may have together
constexpr qsizetype kShownId = 60;                  // letters of a foreign id

/// Names what was read although people do not see it in their table.
void nameHidden(const HiddenParts& hidden, const QList<ImportColumn>& columns, ImportOutcome& outcome) {
    QStringList rows;
    qint64 first = 0;
    for (const auto& [begin, end] : hidden.rows) {
        const qint64 from = std::max(begin, outcome.headerRow + 1);
        if (end < from) continue;
        if (first == 0) first = from;
        rows << (from == end ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(end));
    }
    if (!rows.isEmpty()) {
        constexpr qsizetype kMostRuns = 12;  // of rows that someone reads
        const bool more = rows.size() > kMostRuns;
        outcome.problems << ImportProblem{
            first, {}, QStringList(rows.first(std::min(kMostRuns, rows.size()))).join(QStringLiteral(", ")) + (more ? QStringLiteral(" …") : QString()),
            base::sentence({"hidden-rows",
                            QT_TRANSLATE_NOOP("message", "These rows are hidden in the sheet, by a filter or by hand, and were read like the others. Show them there, and take out of "
                                                         "the file what should not come in."),
                            {}})};
    }
    for (const ImportColumn& column : columns) {
        const bool unseen = std::any_of(hidden.columns.cbegin(), hidden.columns.cend(),
                                        [&](const auto& run) { return column.cell >= run.first && column.cell <= run.second; });
        if (unseen)
            outcome.problems << ImportProblem{
                outcome.headerRow, column.header, {},
                base::sentence({"hidden-column", QT_TRANSLATE_NOOP("message", "The column is hidden in the sheet and was read like the others."), {}}), true};
    }
}

/// The first rows below the head: enough to see how the columns are written.
QList<TableRow> firstRows(TableHead& head, TableSource& table) {
    QList<TableRow> rows = std::move(head.behind);
    qsizetype letters = 0;
    const auto count = [&](const TableRow& row) {
        for (const QString& cell : row.cells) letters += cell.size();
    };
    for (const TableRow& known : std::as_const(rows)) count(known);
    TableRow row;
    while (rows.size() < kRowsThatShow && letters < kLettersThatShow && table.next(row)) {
        rows << row;
        count(row);
    }
    for (TableRow& known : rows) withoutMergesOfHead(known, head.line);
    return rows;
}

/// Names what stands in the head and above it.
void tellHead(const TableHead& head, const Mapping& mapping, ImportOutcome& outcome) {
    outcome.headerRow = head.line;
    const auto tell = [&](const base::Message& message) { outcome.problems << ImportProblem{head.line, {}, {}, base::sentence(message), true}; };
    if (head.twoRows) tell({"head-of-two", QT_TRANSLATE_NOOP("message", "The columns are named in two rows: this one, and the one above it where this one is empty."), {}});
    if (head.skipped && mapping.headerRow == 0 && !head.twoRows)
        tell({"head-below", QT_TRANSLATE_NOOP("message", "The columns are named in this row. What stands above it was left out."), {}});
    for (const CellTrouble& trouble : head.troubles)
        if (trouble.merged == 0)
            outcome.problems << ImportProblem{head.line, QCoreApplication::translate("message", "(column %1 without a name)").arg(trouble.cell + 1), trouble.value,
                                              base::sentence({"unreadable-name",
                                                              QT_TRANSLATE_NOOP("message", "The name of this column cannot be read, so it was not taken: a formula without its value, or an "
                                                                                           "error. Write the name as a text."),
                                                              {}})};
    outcome.unknownColumns = head.columns.unknown;
    outcome.ignoredColumns = head.columns.ignored;
}

/// Leaves out a column of ids that are another program's, unless the mapping wants it.
void leaveForeignIds(const Kind& kind, const Mapping& mapping, const ColumnHabits& habits, ImportColumns& columns, ImportOutcome& outcome) {
    if (!columns.id || !habits.foreignId) return;
    const QString name = base::folded(columns.id->header);
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        if (base::folded(it.key()) == name) return;
    const bool hasKey = kind.index("source-key") >= 0;
    const char* reason =
        hasKey ? QT_TRANSLATE_NOOP("message", "These are ids of another program: the column was not taken, its rows were. Call it source-key and give a column "
                                              "source besides, and a later file finds the same records again.")
               : QT_TRANSLATE_NOOP("message", "These are ids of another program: the column was not taken, its rows were.");
    outcome.problems << ImportProblem{outcome.headerRow, columns.id->header, base::shortened(*habits.foreignId, kShownId), base::sentence({"foreign-ids", reason, {}})};
    outcome.unknownColumns << columns.id->header;
    columns.id.reset();
}

/// @param outcome  what is known of the source already
Result<ImportOutcome> importFrom(OpenFile& file, const Kind& kind, TableSource& table, ImportOutcome outcome, const ImportOptions& options) {
    if (kind.workflow)
        return base::refused({{"workflow-field",
                               QT_TRANSLATE_NOOP("message", "\"%1\" is set by decisions only. Use decide."),
                               {QCoreApplication::translate("kind", kind.label)}},
                              kind.key,
                              {}});
    auto head = findHead(kind, options.mapping, table, outcome.source);
    if (!head) return Failure(head.error());
    tellHead(*head, options.mapping, outcome);
    const QList<TableRow> sample = firstRows(*head, table);
    ColumnHabits habits = habitsOf(kind, head->columns, sample);
    leaveForeignIds(kind, options.mapping, habits, head->columns, outcome);

    const QList<ImportColumn> columns = head->columns.fields;
    const auto stopped = [&] { return options.progress && !options.progress(table.progress()); };
    bool whole = false;  // a dry run that came to its end
    const Act act = Act(records::ActVerb::Import, kind.key).noting(outcome.source).with(options.personalData);
    const auto written = file.write(act, [&](Batch& batch) -> Result<void> {
        const Failure cancelled(
            Error{base::Trouble::Cancelled, {"cancelled", QT_TRANSLATE_NOOP("message", "The import was stopped. Nothing was changed."), {}}, {}, {}, {}});
        RowImport rows(batch, kind, options, std::move(head->columns), std::move(habits), outcome);
        if (auto done = rows.readConstants(); !done) return done;
        qint64 looked = 0;
        const auto goesOn = [&](const TableRow& row) {
            rows.take(row);
            return ++looked % kRowsBetweenLooks != 0 || !stopped();
        };
        for (const TableRow& known : sample) {
            if (rows.hopeless()) break;
            if (!goesOn(known)) return cancelled;
        }
        TableRow row;
        while (!rows.hopeless() && table.next(row)) {
            withoutMergesOfHead(row, outcome.headerRow);
            if (!goesOn(row)) return cancelled;
        }
        if (!rows.refusals().isEmpty()) return base::refusedBecause(rows.refusals());
        if (auto fault = table.fault()) return Failure(*std::move(fault));
        if (stopped()) return cancelled;
        outcome.unknownColumns << rows.filledNameless();
        rows.finish();
        nameHidden(table.hidden(), columns, outcome);
        whole = true;
        if (options.dryRun) return cancelled;  // rolls everything back
        return {};
    });
    if (!written && !(options.dryRun && whole)) return Failure(written.error());
    return outcome;
}

}  // namespace

Result<ImportOutcome> importTable(OpenFile& file, const Kind& kind, const QString& path, const ImportOptions& options) {
    ImportOutcome outcome;
    const auto table = openSource(kind, path, options, outcome);
    if (!table) return Failure(table.error());
    return importFrom(file, kind, **table, std::move(outcome), options);
}

Result<ImportOutcome> importRows(OpenFile& file, const Kind& kind, TableSource& table, const QString& source, const ImportOptions& options) {
    ImportOutcome outcome;
    outcome.source = source;
    auto done = importFrom(file, kind, table, std::move(outcome), options);
    if (done) done->headerRow = 0;  // it is no row of anyone's file
    return done;
}

}  // namespace tables
