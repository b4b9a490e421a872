#include "core/tables/importing.h"

#include "core/tables/import_source.h"
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

constexpr qint64 kRowsBetweenLooks = 256;  // rows between two looks at the user's wish to stop

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
    outcome.headerRow = head->line;
    if (head->skipped && options.mapping.headerRow == 0)
        outcome.problems << ImportProblem{
            head->line,
            {},
            {},
            base::sentence({"head-below", QT_TRANSLATE_NOOP("message", "The columns are named in this row. What stands above it was left out."), {}}),
            true};
    outcome.unknownColumns = head->columns.unknown;
    outcome.ignoredColumns = head->columns.ignored;

    const QList<ImportColumn> columns = head->columns.fields;
    const auto stopped = [&] { return options.progress && !options.progress(table.progress()); };
    bool whole = false;  // a dry run that came to its end
    const Act act{QStringLiteral("import ") + QLatin1String(kind.key), outcome.source, options.personalData, {}};
    const auto written = file.write(act, [&](Batch& batch) -> Result<void> {
        const Failure cancelled(
            Error{base::Trouble::Cancelled, {"cancelled", QT_TRANSLATE_NOOP("message", "The import was stopped. Nothing was changed."), {}}, {}, {}, {}});
        RowImport rows(batch, kind, options, std::move(head->columns), outcome);
        if (auto done = rows.readConstants(); !done) return done;
        for (const TableRow& known : std::as_const(head->behind)) rows.take(known);
        TableRow row;
        qint64 looked = 0;
        while (!rows.hopeless() && table.next(row)) {
            rows.take(row);
            if (++looked % kRowsBetweenLooks == 0 && stopped()) return cancelled;
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
