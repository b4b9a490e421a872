#include "core/tables/importing.h"

#include "core/tables/import_source.h"
#include "core/tables/row_import.h"

#include <QCoreApplication>

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

Failure noHeader(const QString& source, int row) {
    return badInput({"no-header",
                     QT_TRANSLATE_NOOP("message", "%1 has no header in row %2. The first row must name the columns; header_row of a mapping says where it is."),
                     {source, QString::number(row)}});
}

/// @param outcome  what is known of the source already
Result<ImportOutcome> importFrom(OpenFile& file, const Kind& kind, TableSource& table, ImportOutcome outcome, const ImportOptions& options) {
    if (kind.workflow)
        return base::refused({{"workflow-field",
                               QT_TRANSLATE_NOOP("message", "\"%1\" is set by decisions only. Use decide."),
                               {QCoreApplication::translate("kind", kind.label)}},
                              kind.key,
                              {}});
    TableRow row;
    bool found = table.next(row);
    while (found && row.line < options.mapping.headerRow) found = table.next(row);
    if (found && row.broken)
        return badInput({"not-text",
                         QT_TRANSLATE_NOOP("message",
                                           "The header of %1 cannot be read: signs that are no text, or a quote that never ends. Save the table as CSV (UTF-8) "
                                           "and import that."),
                         {outcome.source}});
    if (!found) return noHeader(outcome.source, options.mapping.headerRow);
    auto columns = columnsOf(kind, options.mapping, row, outcome.source);
    if (!columns) return Failure(columns.error());
    outcome.unknownColumns = columns->unknown;
    outcome.ignoredColumns = columns->ignored;

    const auto stopped = [&] { return options.progress && !options.progress(table.progress()); };
    bool whole = false;  // a dry run that came to its end
    const Act act{QStringLiteral("import ") + QLatin1String(kind.key), outcome.source, options.personalData, {}};
    const auto written = file.write(act, [&](Batch& batch) -> Result<void> {
        const Failure cancelled(
            Error{base::Trouble::Cancelled, {"cancelled", QT_TRANSLATE_NOOP("message", "The import was stopped. Nothing was changed."), {}}, {}, {}, {}});
        RowImport rows(batch, kind, options, std::move(*columns), outcome);
        if (auto done = rows.readConstants(); !done) return done;
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
    return importFrom(file, kind, table, std::move(outcome), options);
}

}  // namespace tables
