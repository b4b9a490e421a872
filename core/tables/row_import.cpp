#include "core/tables/row_import.h"

#include "core/base/folded_text.h"
#include "core/base/personal_data.h"
#include "core/records/value_text.h"
#include "core/tables/row_words.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace tables {

namespace {

using base::badInput;
using base::Error;
using base::Failure;
using base::FieldIssue;
using base::Result;
using records::Batch;
using records::Field;
using records::FieldType;
using records::Flag;
using records::isEmpty;
using records::Kind;
using records::PersonalDataPolicy;
using records::Record;
using records::Value;
using records::valueFromText;

constexpr int kSpreadsheetDigits = 15;
constexpr qsizetype kSpreadsheetLetters = 32'767;  // of one cell
constexpr qsizetype kShownValue = 200;             // letters of a row that cannot be read
constexpr qsizetype kMeaningsKept = 10'000;        // texts of one column whose values are kept

/// Whether the field takes what people see in a cell, and not the number behind it.
bool takesSeen(const Field& field) {
    switch (field.type) {
        case FieldType::Text: return !field.is(Flag::Month);
        case FieldType::LongText:
        case FieldType::Words:
        case FieldType::Choice:
        case FieldType::Choices:
        case FieldType::Reference:
        case FieldType::References: return true;
        default: return false;
    }
}

/// Whether the text is what a spreadsheet shows where it has no value: an error, in English or Swedish, or a column too narrow for its number.
bool isErrorWord(const QString& cell) {
    if (!cell.startsWith(u'#')) return false;
    if (cell.size() > 2 && cell.count(u'#') == cell.size()) return true;
    for (const char* word : {"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#SAKNAS!", "#REFERENS!",
                             "#DIVISION/0!", "#NAMN?", "#OGILTIGT!", "#SKÄRNING!", "#VÄRDEFEL!", "#SPILL!", "#BERÄKNA!"})
        if (cell.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0) return true;
    return false;
}

/// Whether @p read is @p stored as a spreadsheet or an older version keeps it, so that no one has changed it: a number with fifteen digits, a text
/// as far as a cell holds it, accents that were not composed.
bool isSameKept(const Value& stored, const Value& read) {
    const auto* one = std::get_if<double>(&stored);
    const auto* other = std::get_if<double>(&read);
    if (one != nullptr && other != nullptr) return QString::number(*one, 'g', kSpreadsheetDigits) == QString::number(*other, 'g', kSpreadsheetDigits);
    const auto* whole = std::get_if<QString>(&stored);
    const auto* part = std::get_if<QString>(&read);
    if (whole == nullptr || part == nullptr) return false;
    if (part->size() >= kSpreadsheetLetters - 1 && whole->size() > part->size() && whole->startsWith(*part)) return true;
    return *whole != *part && base::composed(*whole) == *part;
}

Failure badId(const char* code, const char* sentence, const QString& text) {
    return badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, {FieldIssue{"id", {code, sentence, {text}}}});
}

}  // namespace

RowImport::RowImport(Batch& batch, const Kind& kind, const ImportOptions& options, ImportColumns columns, ColumnHabits habits, ImportOutcome& outcome)
    : m_batch(batch),
      m_kind(kind),
      m_options(options),
      m_columns(std::move(columns)),
      m_habits(std::move(habits)),
      m_outcome(outcome),
      m_source(kind.index("source")),
      m_sourceKey(kind.index("source-key")),
      m_before(outcome.headerRow) {
    m_memory.resize(kind.fields.size());
}

Result<void> RowImport::readConstants() {
    QList<FieldIssue> issues;
    for (auto it = m_options.mapping.constants.cbegin(); it != m_options.mapping.constants.cend(); ++it) {
        const qsizetype field = m_kind.index(it.key().toLatin1());
        if (field < 0)
            return badInput({"bad-mapping",
                             QT_TRANSLATE_NOOP("message", "%1: a %2 has no field \"%3\" that an import may fill."),
                             {m_outcome.source, QCoreApplication::translate("kind", m_kind.label).toLower(), it.key()}});
        auto value = valueFromText(m_batch.reader(), m_kind.fields[field], it.value());
        if (!value) issues << value.error().issues;
        else if (!isEmpty(*value)) m_constants.insert(field, guarded(field, *value));
    }
    if (!issues.isEmpty()) return badInput({"invalid", QT_TRANSLATE_NOOP("message", "A constant of the mapping cannot be used."), {}}, std::move(issues));
    for (const ImportColumn& column : std::as_const(m_columns.fields)) m_row.fields << column.field;
    for (auto it = m_constants.cbegin(); it != m_constants.cend(); ++it)
        if (!m_row.fields.contains(it.key())) m_row.fields << it.key();
    std::sort(m_row.fields.begin(), m_row.fields.end());
    m_identity.emplace(m_batch, m_kind, m_row.fields, m_options.mapping.constants);
    if (m_kind.evidence.numerous) m_beside.emplace(m_batch);
    return {};
}

QStringList RowImport::filledNameless() const {
    QStringList names;
    QList<qsizetype> filled = m_filled.values();
    std::sort(filled.begin(), filled.end());
    for (const qsizetype cell : std::as_const(filled)) names << QCoreApplication::translate("message", "(column %1 without a name)").arg(cell + 1);
    return names;
}

void RowImport::problem(const TableRow& row, const QString& column, const QString& value, const base::Message& reason) {
    m_outcome.problems << ImportProblem{row.line, column, value, base::sentence(reason)};
}

/// Masks at once what the write path would mask, so that a masked value compares equal to itself the next time.
Value RowImport::guarded(qsizetype field, Value value) const {
    if (m_options.personalData.action != PersonalDataPolicy::Action::Mask || !m_kind.fields[field].is(Flag::FreeText)) return value;
    if (auto* text = std::get_if<QString>(&value)) *text = base::maskPersonalData(*text, m_batch.clock().today());
    return value;
}

RowImport::Meaning RowImport::meaningOf(qsizetype index, const QString& cell, records::DecimalMark mark) {
    const Field& field = m_kind.fields[index];
    const bool memorable = field.type == FieldType::Choice || (field.type == FieldType::Reference && field.target != m_kind.key);
    QHash<QString, Meaning>& memory = m_memory[index];
    if (memorable)
        if (const auto known = memory.constFind(cell); known != memory.cend()) return *known;
    Meaning meaning;
    if (isErrorWord(cell)) {
        meaning.issues << FieldIssue{field.key, {"error-value", QT_TRANSLATE_NOOP("message", "An error stands here instead of a value. Mend it in the table, or empty the cell."), {}}};
    } else if (auto value = valueFromText(m_batch.reader(), field, cell, mark)) {
        meaning.value = guarded(index, *std::move(value));
    } else {
        meaning.issues = value.error().issues;
    }
    if (memorable) {
        if (memory.size() >= kMeaningsKept) memory.clear();
        memory.insert(cell, meaning);
    }
    return meaning;
}

bool RowImport::readValues(const TableRow& row) {
    bool good = true;
    m_values.clear();
    m_cells.clear();
    for (const ImportColumn& column : std::as_const(m_columns.fields)) {
        const Field& field = m_kind.fields[column.field];
        QString cell = takesSeen(field) ? row.seen(column.cell) : row.cells.value(column.cell);
        if (field.type != FieldType::LongText) cell = cell.trimmed();
        else if (isBlank(cell)) cell.clear();
        m_cells << cell;
        bool troubled = false;
        for (const CellTrouble& trouble : row.troubles) {
            if (trouble.cell != column.cell) continue;
            problem(row, column.header, trouble.value, trouble.reason);
            troubled = true;
        }
        // A number that the workbook knows is written with a point, whatever others of the column look like.
        const auto mark = row.isNumber(column.cell) ? records::DecimalMark::Point : m_habits.marks[column.field];
        Meaning meaning = troubled ? Meaning() : meaningOf(column.field, cell, mark);
        for (const FieldIssue& issue : std::as_const(meaning.issues)) problem(row, column.header, row.seen(column.cell).trimmed(), issue.message);
        if (!troubled) nameSpoiled(row, column, cell);
        good = good && !troubled && meaning.issues.isEmpty();
        m_values << std::move(meaning.value);
    }
    if (!good) return false;
    m_row.values.clear();
    qsizetype column = 0;
    for (const qsizetype field : std::as_const(m_row.fields)) {
        const bool own = column < m_columns.fields.size() && m_columns.fields[column].field == field;
        m_row.values << (own && !isEmpty(m_values[column]) ? m_values[column] : m_constants.value(field));
        if (own) ++column;
    }
    return true;
}

Result<RowImport::Fate> RowImport::storeNew(const TableRow& row, const QString& id, int revision) {
    // What its source names is told apart by it.
    const bool named = namesSource();
    const QString alike = named ? QString() : m_identity->resembling(m_row);
    Record record = m_kind.blank;
    record.id = id;
    record.revision = revision;
    for (auto it = m_constants.cbegin(); it != m_constants.cend(); ++it) record.values[it.key()] = it.value();
    for (qsizetype i = 0; i < m_values.size(); ++i)
        if (!isEmpty(m_values[i])) record.values[m_columns.fields[i].field] = m_values[i];
    auto added = m_batch.add(m_kind, std::move(record));
    if (!added) return Failure(std::move(added.error()));
    m_lastAdded = *std::move(added);
    if (named || m_identity->hasNaturalKey()) m_identity->take(m_lastAdded);
    if (!alike.isEmpty()) m_outcome.likelyDoubles << LikelyDouble{row.line, alike, m_batch.reader().label(m_kind, alike)};
    return Fate::Added;
}

Result<RowImport::Fate> RowImport::apply(Record record, const QList<std::pair<qsizetype, Value>>& values) {
    m_identity->take(record.id);
    for (const auto& [field, value] : values)
        if (!isSameKept(record.values[field], value)) record.values[field] = value;
    auto changed = m_batch.change(m_kind, std::move(record));
    if (!changed) return Failure(std::move(changed.error()));
    return *changed ? Fate::Updated : Fate::Unchanged;
}

Result<RowImport::Fate> RowImport::storeKnown(const QString& id, EmptyCell empty) {
    QList<std::pair<qsizetype, Value>> values;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const qsizetype field = m_columns.fields[i].field;
        const QString key = QString::fromLatin1(m_kind.fields[field].key);
        const bool leave = isEmpty(m_values[i]) && (empty == EmptyCell::Leaves || m_options.mapping.keptWhenEmpty.contains(key));
        if (leave || m_options.mapping.newOnly.contains(key)) continue;
        values.emplace_back(field, isEmpty(m_values[i]) ? m_constants.value(field) : m_values[i]);
    }
    return apply(m_batch.reader().get(m_kind, id), values);
}

/// A row that was read before, with fewer columns: what it says in the others is new.
Result<RowImport::Fate> RowImport::storeWider(const QString& id, const QList<qsizetype>& fields) {
    QList<std::pair<qsizetype, Value>> values;
    for (const qsizetype field : fields)
        if (const Value& value = *m_row.of(field); !isEmpty(value)) values.emplace_back(field, value);
    return apply(m_batch.reader().get(m_kind, id), values);
}

Result<RowImport::Fate> RowImport::storeByNaturalKey(const QString& id) {
    if (!m_identity->isTaken(id)) return storeKnown(id, EmptyCell::Leaves);
    // Two rows about one thing: they may say the same, else nobody can tell which holds.
    const Record stored = m_batch.reader().get(m_kind, id);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const qsizetype field = m_columns.fields[i].field;
        if (isEmpty(m_values[i]) || comparable(m_values[i]) == comparable(stored.values[field])) continue;
        QStringList labels;
        for (const qsizetype key : m_kind.naturalKey) labels << QCoreApplication::translate("kind", m_kind.fields[key].label).toLower();
        return badInput({"row-before", QT_TRANSLATE_NOOP("message", "Another row has the same %1 and says something else. Keep one of them."), {labels.join(QStringLiteral(", "))}});
    }
    return Fate::Unchanged;
}

bool RowImport::namesSource() const {
    if (m_source < 0 || m_sourceKey < 0) return false;
    const Value* source = m_row.of(m_source);
    const Value* key = m_row.of(m_sourceKey);
    return source != nullptr && key != nullptr && !isEmpty(*source) && !isEmpty(*key);
}

std::optional<QString> RowImport::bySourceKey() const {
    if (!namesSource()) return std::nullopt;
    return m_identity->known().recordWith(m_kind, m_sourceKey, *m_row.of(m_sourceKey), m_source, *m_row.of(m_source));
}

Result<RowImport::Fate> RowImport::storeByValues(const TableRow& row) {
    QList<std::pair<QByteArray, QString>> cells;
    for (qsizetype i = 0; m_identity->remembersTexts() && i < m_cells.size(); ++i) cells.emplace_back(m_kind.fields[m_columns.fields[i].field].key, m_cells[i]);
    const RowIdentity::Match match = m_identity->byValues(m_row, cells);
    if (match.record.isEmpty()) {
        auto fate = storeNew(row, {}, 0);
        if (fate) m_identity->remember(m_lastAdded);
        return fate;
    }
    auto fate = match.newFields.isEmpty() ? Result<Fate>(Fate::Unchanged) : storeWider(match.record, match.newFields);
    if (!fate) return fate;
    m_identity->take(match.record);
    m_identity->remember(match.record);
    return fate;
}

Result<RowImport::Fate> RowImport::store(const TableRow& row) {
    QString id;
    if (m_columns.id)
        if (const QString text = row.cells.value(m_columns.id->cell).trimmed(); !text.isEmpty()) {
            const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
            if (uuid.isNull()) return badId("bad-id", QT_TRANSLATE_NOOP("message", "\"%1\" is no id. Leave it empty for a new record."), text);
            id = uuid.toString(QUuid::WithoutBraces);
            if (m_batch.reader().rowOf(m_kind, id)) return storeKnown(id, EmptyCell::Empties);
        }
    // A removed record that comes back goes on where it ended; an id never changes its kind.
    const auto past = id.isEmpty() ? std::nullopt : m_identity->known().past(id);
    if (past && past->kind != m_kind.key)
        return badId("foreign-id", QT_TRANSLATE_NOOP("message", "The id \"%1\" belongs to a record of another kind. Leave it empty for a new record."), id);
    const int revision = past ? past->revision + 1 : 0;
    if (const auto record = bySourceKey()) return record->isEmpty() ? storeNew(row, id, revision) : storeKnown(*record, EmptyCell::Empties);
    if (const QString record = m_identity->byNaturalKey(m_row); !record.isEmpty()) return storeByNaturalKey(record);
    if (!id.isEmpty() || m_identity->hasNaturalKey()) return storeNew(row, id, revision);
    return storeByValues(row);
}

void RowImport::finish() {
    m_identity->finish();
    if (m_short == 0) return;
    m_outcome.problems << ImportProblem{m_firstShort,
                                        {},
                                        QString::number(m_short),
                                        base::sentence({"short-rows",
                                                        QT_TRANSLATE_NOOP("message", "Rows from this one on that have fewer cells than the head: %1. What they do not have was taken as empty."),
                                                        {QString::number(m_short)}}),
                                        true};
}

void RowImport::take(const TableRow& row) {
    const auto concerns = [&](const CellTrouble& trouble) {
        return std::any_of(m_columns.fields.cbegin(), m_columns.fields.cend(), [&](const ImportColumn& column) { return column.cell == trouble.cell; });
    };
    const bool empty = std::all_of(row.cells.cbegin(), row.cells.cend(), isBlank) && std::none_of(row.troubles.cbegin(), row.troubles.cend(), concerns);
    if (!row.broken && empty) return;
    ++m_outcome.read;
    const auto reject = [&](qsizetype cell, const base::Message& reason) {
        QString value = row.cells.value(cell);
        value.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        problem(row, headerAt(cell), base::shortened(value.trimmed(), kShownValue), reason);
        ++m_outcome.rejected;
    };
    const auto none = row.broken ? std::nullopt : noRecord(row);
    m_first = false;
    m_before = row.line;
    if (row.broken)
        return reject(
            row.brokenCell,
            {"broken-row",
             QT_TRANSLATE_NOOP(
                 "message", "The row cannot be read: a quote that never ends, a text of millions of letters, or signs that are no text. Mend it in the file."),
             {}});
    if (none) return reject(none->cell, none->reason);
    for (qsizetype i = m_columns.width; i < row.cells.size(); ++i) {
        if (isBlank(row.cells[i])) continue;
        if (m_columns.grid) m_filled.insert(i);
        else
            return reject(
                i, {"too-many-cells",
                    QT_TRANSLATE_NOOP("message",
                                      "The row has %1 cells but the header only %2. Look for a delimiter inside a text and put quotes around that text."),
                    {QString::number(row.cells.size()), QString::number(m_columns.width)}});
    }
    for (const qsizetype cell : std::as_const(m_columns.nameless))
        if (!isBlank(row.cells.value(cell))) m_filled.insert(cell);
    if (!m_columns.grid && row.cells.size() < m_columns.width && m_short++ == 0) m_firstShort = row.line;
    if (!readValues(row)) {
        ++m_outcome.rejected;
        return;
    }
    Result<Fate> fate = Fate::Unchanged;
    const auto work = [&]() -> Result<void> {
        fate = store(row);
        if (!fate) return Failure(fate.error());
        return {};
    };
    // Only follow-ups can fail after something has been written.
    if (const auto done = m_kind.followUps.isEmpty() ? work() : m_batch.attempt(work); !done) {
        ++m_outcome.rejected;
        explain(row, done.error());
        return;
    }
    switch (*fate) {
        case Fate::Added: ++m_outcome.added; break;
        case Fate::Updated: ++m_outcome.updated; break;
        case Fate::Unchanged: ++m_outcome.unchanged; break;
    }
}

}  // namespace tables
