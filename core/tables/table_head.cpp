#include "core/tables/table_head.h"

#include "core/tables/row_words.h"

#include <algorithm>

namespace tables {

namespace {

using base::badInput;
using base::Failure;
using base::Result;
using records::Field;
using records::Flag;
using records::Kind;

constexpr qsizetype kRowsLookedAt = 20;   // a head below that is told by a mapping
constexpr qsizetype kColumnsOfAHead = 2;  // known ones; a single known word may stand in any row

/// @param row  the one that the mapping names, 0: none
Failure noHeader(const QString& source, int row) {
    if (row > 0)
        return badInput({"no-header",
                         QT_TRANSLATE_NOOP("message", "%1 has no row %2, in which the columns are named by the mapping. Mend its header_row, or leave it out."),
                         {source, QString::number(row)}});
    return badInput({"no-header",
                     QT_TRANSLATE_NOOP("message", "%1 is empty. One of the first %2 rows must name the columns, and what is to come in stand below it."),
                     {source, QString::number(kRowsLookedAt)}});
}

bool isBlankRow(const TableRow& row) { return std::all_of(row.cells.cbegin(), row.cells.cend(), isBlank); }

bool isComplete(const Kind& kind, const Mapping& mapping, const ImportColumns& columns) {
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        if (!field.is(Flag::Required) || field.is(Flag::Workflow) || !records::isEmpty(kind.blank.values[i])) continue;
        const bool column = std::any_of(columns.fields.cbegin(), columns.fields.cend(), [&](const ImportColumn& one) { return one.field == i; });
        if (!column && !mapping.constants.contains(QString::fromLatin1(field.key))) return false;
    }
    return true;
}

/// What one row would be as a head.
struct Candidate {
    Result<ImportColumns> columns;
    bool complete = false;
    [[nodiscard]] bool suits() const { return columns && (complete || columns->id.has_value() || columns->fields.size() >= kColumnsOfAHead); }
};

Candidate candidateOf(const Kind& kind, const Mapping& mapping, const TableRow& row, const QString& source) {
    if (row.broken)
        return {
            badInput({"not-text",
                      QT_TRANSLATE_NOOP("message",
                                        "The header of %1 cannot be read: signs that are no text, or a quote that never ends. Save the table as CSV (UTF-8) "
                                        "and import that."),
                      {source}}),
            false};
    auto columns = columnsOf(kind, mapping, row, source);
    const bool complete = columns && isComplete(kind, mapping, *columns);
    return {std::move(columns), complete};
}

/// Two rows that name columns together.
TableRow oneHead(const TableRow& upper, const TableRow& lower) {
    TableRow both = lower;
    while (both.cells.size() < upper.cells.size()) both.cells << QString();
    for (qsizetype i = 0; i < upper.cells.size(); ++i)
        if (isBlank(both.cells[i])) both.cells[i] = upper.cells[i];
    return both;
}

}  // namespace

Result<TableHead> findHead(const Kind& kind, const Mapping& mapping, TableSource& table, const QString& source) {
    TableRow row;
    bool found = table.next(row);
    while (found && row.line < mapping.headerRow) found = table.next(row);
    if (!found) return noHeader(source, mapping.headerRow);
    const auto made = [&](Candidate candidate, const QList<TableRow>& rows, qsizetype at) -> Result<TableHead> {
        if (!candidate.columns) return Failure(candidate.columns.error());
        candidate.columns->grid = table.isGrid();
        const bool skipped = std::any_of(rows.cbegin(), rows.cbegin() + at, [](const TableRow& above) { return !isBlankRow(above); });
        return TableHead{*std::move(candidate.columns), rows[at].line, candidate.complete, skipped, false, rows[at].troubles, rows.mid(at + 1)};
    };
    // The same, and whether the row below belongs to the head: it names columns that the one above leaves open.
    const auto madeOfTwo = [&](Candidate candidate, QList<TableRow>& rows, qsizetype at) -> Result<TableHead> {
        if (at + 1 == rows.size() && table.next(row)) rows << row;
        if (at + 1 == rows.size() || !candidate.columns || rows[at + 1].broken) return made(std::move(candidate), rows, at);
        Candidate both = candidateOf(kind, mapping, oneHead(rows[at], rows[at + 1]), source);
        if (!both.columns || both.columns->fields.size() <= candidate.columns->fields.size()) return made(std::move(candidate), rows, at);
        auto head = made(std::move(both), rows, at + 1);
        if (!head) return head;
        head->twoRows = true;
        head->skipped = std::any_of(rows.cbegin(), rows.cbegin() + at, [](const TableRow& above) { return !isBlankRow(above); });
        return head;
    };
    QList<TableRow> rows{row};
    Candidate first = candidateOf(kind, mapping, row, source);
    if (mapping.headerRow > 0 || first.suits()) return mapping.headerRow > 0 ? made(std::move(first), rows, 0) : madeOfTwo(std::move(first), rows, 0);
    while (rows.size() < kRowsLookedAt && table.next(row)) rows << row;
    std::optional<std::pair<qsizetype, Candidate>> best;
    for (qsizetype i = 1; i < rows.size() && !(best && best->second.complete); ++i) {
        Candidate candidate = candidateOf(kind, mapping, rows[i], source);
        if (candidate.suits() && (!best || candidate.complete)) best.emplace(i, std::move(candidate));
    }
    if (best) return madeOfTwo(std::move(best->second), rows, best->first);
    if (std::all_of(rows.cbegin(), rows.cend(), [](const TableRow& one) { return !one.broken && isBlankRow(one); })) return noHeader(source, 0);
    // Blank rows name nothing: the first one that says something is told as what was found.
    const auto said = std::find_if_not(rows.cbegin(), rows.cend(), isBlankRow);
    if (!first.columns && said != rows.cend() && said != rows.cbegin()) return made(candidateOf(kind, mapping, *said, source), rows, said - rows.cbegin());
    return made(std::move(first), rows, 0);
}

}  // namespace tables
