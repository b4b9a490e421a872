#include "core/base/personal_data.h"
#include "core/tables/row_import.h"
#include "core/tables/row_words.h"

#include <QCoreApplication>
#include <algorithm>

/// What is wrong with a row, or makes it no record, and how that is told.
namespace tables {

namespace {

using base::Error;
using base::FieldIssue;
using base::Reason;
using records::Field;
using records::FieldType;
using records::Flag;
using records::isEmpty;
using records::Value;

constexpr qsizetype kMostReasons = 100;  // places with personal data that one refusal names

}  // namespace

bool RowImport::hopeless() const { return m_refusals.size() >= kMostReasons; }

bool RowImport::lacks(const ImportColumn& column, const TableRow& row) const {
    return m_kind.fields[column.field].is(Flag::Required) && !m_constants.contains(column.field) && isEmpty(m_kind.blank.values[column.field]) &&
           isBlank(row.cells.value(column.cell));
}

bool RowImport::lacksSome(const TableRow& row) const {
    return std::any_of(m_columns.fields.cbegin(), m_columns.fields.cend(), [&](const ImportColumn& column) { return lacks(column, row); });
}

std::optional<RowImport::NoRecord> RowImport::noRecord(const TableRow& row) {
    const auto below = [&](qsizetype cell, const base::Message& reason) {
        m_below = true;
        return NoRecord{cell, reason};
    };
    if (const auto sum = sumCell(row))
        return below(*sum,
                     {"total", QT_TRANSLATE_NOOP("message", "This row seems to sum up others; it is not taken as a record. Leave it out of the file."), {}});
    if (const auto note = footnoteCell(row))
        return below(
            *note,
            {"footnote",
             QT_TRANSLATE_NOOP("message",
                               "Nothing else stands in this row: it seems to be a note about the table. Leave it out of the file, or fill in the rest if it "
                               "is a record."),
             {}});
    m_below = false;
    if (const auto head = headCell(row))
        return NoRecord{*head, {"head-again", QT_TRANSLATE_NOOP("message", "This row tells of the columns, as their names do; it is not taken as a record."), {}}};
    if (saysNothing(row)) {
        const auto first = std::find_if_not(row.cells.cbegin(), row.cells.cend(), isBlank);
        return NoRecord{first == row.cells.cend() ? -1 : first - row.cells.cbegin(),
                        {"says-nothing", QT_TRANSLATE_NOOP("message", "No column that is taken has anything in this row. Fill it in, or leave the row out of the file."), {}}};
    }
    return std::nullopt;
}

std::optional<qsizetype> RowImport::headCell(const TableRow& row) const {
    qsizetype first = -1;
    qsizetype filled = 0;
    bool names = true;
    bool brackets = m_first;  // units and explanations stand right below the names
    for (qsizetype i = 0; i < row.cells.size() && (names || brackets); ++i) {
        const QStringView cell = QStringView(row.cells[i]).trimmed();
        if (cell.isEmpty()) continue;
        if (first < 0) first = i;
        ++filled;
        names = names && i < m_columns.names.size() && cell == m_columns.names[i];
        brackets = brackets && ((cell.startsWith(u'(') && cell.endsWith(u')')) || (cell.startsWith(u'[') && cell.endsWith(u']')));
    }
    return filled > 0 && (names || (brackets && filled > 1)) ? std::optional(first) : std::nullopt;
}

bool RowImport::saysNothing(const TableRow& row) const {
    const auto says = [&](const ImportColumn& column) {
        return !isBlank(row.cells.value(column.cell)) ||
               std::any_of(row.troubles.cbegin(), row.troubles.cend(), [&](const CellTrouble& trouble) { return trouble.cell == column.cell; });
    };
    return !(m_columns.id && says(*m_columns.id)) && std::none_of(m_columns.fields.cbegin(), m_columns.fields.cend(), says);
}

std::optional<qsizetype> RowImport::sumCell(const TableRow& row) {
    const auto first = std::find_if_not(row.cells.cbegin(), row.cells.cend(), isBlank);
    if (first != row.cells.cend() && isSumWord(*first)) {
        // A sum that only its word tells: numbers stand beside it, and nothing that is one record's own.
        const bool numbers = std::all_of(first + 1, row.cells.cend(), [](const QString& cell) { return isBlank(cell) || isNumberText(cell); });
        if (lacksSome(row) || (numbers && isSumAlone(*first))) return first - row.cells.cbegin();
    }
    // "Totalt" where a category, an area or a month belongs, and there is none of that name.
    for (const ImportColumn& column : std::as_const(m_columns.fields)) {
        const Field& field = m_kind.fields[column.field];
        const QString cell = row.cells.value(column.cell).trimmed();
        if ((field.type != FieldType::Reference && !field.is(Flag::Month)) || !isSumWord(cell)) continue;
        if (field.is(Flag::Month) || !meaningOf(column.field, cell).issues.isEmpty()) return column.cell;
    }
    return std::nullopt;
}

std::optional<qsizetype> RowImport::footnoteCell(const TableRow& row) const {
    std::optional<qsizetype> only;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (isBlank(row.cells[i])) continue;
        // What begins with # and ends before the head does is a remark, whatever delimiters stand in it.
        if (only && *only == 0 && !m_columns.grid && row.cells.size() < m_columns.width && isRemark(row.cells[0])) return only;
        if (only) return std::nullopt;
        only = i;
    }
    if (!only || (m_columns.id && m_columns.id->cell == *only)) return std::nullopt;
    const QString& text = row.cells[*only];
    // It may be merged with the cells beside it: the name of a part of the table, or a note on it.
    const bool troubled = std::any_of(row.troubles.cbegin(), row.troubles.cend(), [&](const CellTrouble& one) { return one.value != text; });
    if (troubled) return std::nullopt;
    const bool several = std::count_if(m_columns.names.cbegin(), m_columns.names.cend(), [](const QString& name) { return !name.isEmpty(); }) > 1;
    if (!row.troubles.isEmpty() || isNote(text) || (several && isMarkedNote(text))) return only;
    const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
    if (letters && lacksSome(row)) return only;
    // Apart from the rows above it, or below a total or another note, one cell of several is no record.
    return several && (m_below || (letters && row.line > m_before + 1)) ? only : std::nullopt;
}

QString RowImport::headerAt(qsizetype cell) const {
    for (const ImportColumn& column : m_columns.fields)
        if (column.cell == cell) return column.header;
    return m_columns.id && m_columns.id->cell == cell ? m_columns.id->header : QString();
}

void RowImport::nameSpoiled(const TableRow& row, const ImportColumn& column, const QString& cell) {
    const FieldType type = m_kind.fields[column.field].type;
    // Rows that come from elsewhere than a table have been looked at there.
    if (m_spoiled || (m_outcome.encoding.isEmpty() && m_outcome.sheet.isEmpty()) ||
        (type != FieldType::Text && type != FieldType::LongText && type != FieldType::Words))
        return;
    const QString letters = spoiledLetters(cell);
    if (letters.isEmpty()) return;
    m_spoiled = true;
    problem(row, column.header, cell,
            {"spoiled-letters",
             QT_TRANSLATE_NOOP("message",
                               "Letters were spoiled before the file came here: \"%1\" stands where another letter belongs. It is taken as it stands. Get the "
                               "file anew from where it was right, and look at the other rows too."),
             {letters}});
}

void RowImport::explain(const TableRow& row, const Error& error) {
    if (error.gives("personal-data")) {
        const QDate today = m_batch.clock().today();
        const auto refuse = [&](const QString& column, const Value& value) {
            const auto* text = std::get_if<QString>(&value);
            if (text == nullptr || hopeless() || base::findPersonalData(*text, today).isEmpty()) return;
            m_refusals << Reason{{"personal-data",
                                  QT_TRANSLATE_NOOP("message",
                                                    "Row %1, \"%2\" seems to hold a person's identity number. Nothing was imported. Take it out; if it is not "
                                                    "a person's number, say so and why, or have it masked."),
                                  {QString::number(row.line), column}},
                                 m_kind.key,
                                 {}};
        };
        for (qsizetype i = 0; i < m_values.size(); ++i)
            if (m_kind.fields[m_columns.fields[i].field].is(Flag::FreeText)) refuse(m_columns.fields[i].header, m_values[i]);
        for (auto it = m_constants.cbegin(); it != m_constants.cend(); ++it)
            if (m_kind.fields[it.key()].is(Flag::FreeText)) refuse(QString::fromLatin1(m_kind.fields[it.key()].key), it.value());
        return;
    }
    for (const FieldIssue& issue : error.issues) {
        if (issue.field == "id" && m_columns.id) {
            problem(row, m_columns.id->header, row.cells.value(m_columns.id->cell), issue.message);
            continue;
        }
        const qsizetype field = m_kind.index(issue.field);
        QString column;
        QString value;
        for (qsizetype i = 0; i < m_columns.fields.size(); ++i)
            if (field >= 0 && m_columns.fields[i].field == field) {
                column = m_columns.fields[i].header;
                value = m_cells[i];
            }
        if (column.isEmpty() && field >= 0)  // no column fills it: say which field is meant
            m_outcome.problems << ImportProblem{
                row.line, {}, {}, QCoreApplication::translate("kind", m_kind.fields[field].label) + QStringLiteral(": ") + base::sentence(issue.message)};
        else problem(row, column, value, issue.message);
    }
    for (const Reason& reason : error.reasons) problem(row, {}, {}, reason.message);
    if (error.issues.isEmpty() && error.reasons.isEmpty()) problem(row, {}, {}, error.message);
}

}  // namespace tables
