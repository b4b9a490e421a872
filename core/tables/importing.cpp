#include "core/tables/importing.h"

#include "core/base/personal_data.h"
#include "core/records/value_text.h"
#include "core/tables/import_columns.h"
#include "core/tables/known_rows_queries.h"
#include "core/tables/workbook_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace tables {

namespace {

using base::badInput;
using base::Error;
using base::Failure;
using base::FieldIssue;
using base::Reason;
using base::Result;
using records::Act;
using records::Batch;
using records::Field;
using records::FieldType;
using records::Flag;
using records::isEmpty;
using records::Kind;
using records::OpenFile;
using records::PersonalDataPolicy;
using records::Record;
using records::Value;
using records::valueFromText;

constexpr int kSpreadsheetDigits = 15;
constexpr qsizetype kMostReasons = 100;    // places with personal data that one refusal names
constexpr qsizetype kValuesRemembered = 10'000;  // texts of one column whose values are kept
constexpr qint64 kRowsBetweenLooks = 256;  // rows between two looks at the user's wish to stop
constexpr qsizetype kUsualRowKey = 512;    // bytes; longer rows take more

bool blank(const QString& cell) { return QStringView(cell).trimmed().isEmpty(); }

/// Reads the rows of one table inside one batch.
class Rows {
public:
    Rows(Batch& batch, const Kind& kind, const ImportOptions& options, ImportColumns columns, ImportOutcome& outcome)
        : m_batch(batch),
          m_kind(kind),
          m_options(options),
          m_columns(std::move(columns)),
          m_outcome(outcome),
          m_known(batch.reader().database()),
          m_source(kind.index("source")),
          m_sourceKey(kind.index("source-key")) {
        m_memory.resize(kind.fields.size());
    }

    /// @error invalid: a constant that its field does not take
    Result<void> readConstants() {
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
        return {};
    }

    /// Takes one row in, or names why not.
    void take(const TableRow& row);

    [[nodiscard]] const QList<Reason>& refusals() const { return m_refusals; }
    [[nodiscard]] bool hopeless() const { return m_refusals.size() >= kMostReasons; }
    /// Columns without a header that hold something all the same.
    [[nodiscard]] QStringList filledNameless() const {
        QStringList names;
        for (const qsizetype cell : m_columns.nameless)
            if (m_filled.contains(cell)) names << QCoreApplication::translate("message", "(column %1 without a name)").arg(cell + 1);
        return names;
    }

private:
    /// What became of a row that was let in.
    enum class Fate { Added, Updated, Unchanged };

    [[nodiscard]] static QString cellAt(const TableRow& row, qsizetype cell) { return cell < row.cells.size() ? row.cells[cell] : QString(); }
    void problem(const TableRow& row, const QString& column, const QString& value, const base::Message& reason) {
        m_outcome.problems << ImportProblem{row.line, column, value, base::sentence(reason)};
    }
    [[nodiscard]] Value guarded(qsizetype field, Value value) const;
    [[nodiscard]] bool readValues(const TableRow& row);
    [[nodiscard]] Result<Fate> store(const TableRow& row);
    [[nodiscard]] Result<Fate> storeKnown(const QString& id);
    [[nodiscard]] Result<Fate> storeNew(const QString& id, int revision);
    [[nodiscard]] Result<Fate> storeById(const QString& text);
    [[nodiscard]] Result<Fate> storeByHash();
    [[nodiscard]] QByteArray rowKey();
    void explain(const TableRow& row, const Error& error);

    Batch& m_batch;
    const Kind& m_kind;
    const ImportOptions& m_options;
    ImportColumns m_columns;
    ImportOutcome& m_outcome;
    KnownRows m_known;
    qsizetype m_source;
    qsizetype m_sourceKey;
    QHash<qsizetype, Value> m_constants;
    QList<QHash<QString, Value>> m_memory;  ///< by field: what a text of a choice or reference means
    QStringList m_cells;                    ///< of the row at hand, trimmed, one a column
    QList<Value> m_values;                  ///< and what they mean
    QHash<quint64, qint64> m_ordinals;      ///< equal rows so far
    QString m_lastAdded;                    ///< the id of the record that was added last
    QList<Reason> m_refusals;
    QSet<qsizetype> m_filled;
};

/// Masks at once what the write path would mask, so that a masked value compares equal to itself the next time.
Value Rows::guarded(qsizetype field, Value value) const {
    if (m_options.personalData.action != PersonalDataPolicy::Action::Mask || !m_kind.fields[field].is(Flag::FreeText)) return value;
    if (auto* text = std::get_if<QString>(&value)) *text = base::maskPersonalData(*text, m_batch.clock().today());
    return value;
}

bool Rows::readValues(const TableRow& row) {
    bool good = true;
    m_values.clear();
    m_cells.clear();
    for (const ImportColumn& column : m_columns.fields) {
        const Field& field = m_kind.fields[column.field];
        QString cell = cellAt(row, column.cell);
        if (field.type != FieldType::LongText) cell = cell.trimmed();
        else if (blank(cell)) cell.clear();
        m_cells << cell;
        const bool memorable = field.type == FieldType::Choice || (field.type == FieldType::Reference && field.target != m_kind.key);
        QHash<QString, Value>& memory = m_memory[column.field];
        if (memorable)
            if (const auto known = memory.constFind(cell); known != memory.cend()) {
                m_values << *known;
                continue;
            }
        auto value = valueFromText(m_batch.reader(), field, cell);
        if (!value) {
            good = false;
            m_values << Value();
            for (const FieldIssue& issue : value.error().issues) problem(row, column.header, cell, issue.message);
            continue;
        }
        if (memorable) {
            if (memory.size() >= kValuesRemembered) memory.clear();
            memory.insert(cell, *value);
        }
        m_values << guarded(column.field, std::move(*value));
    }
    return good;
}

/// What makes the row the same row the next time: its mapped cells and the constants, and which of its equals it is.
QByteArray Rows::rowKey() {
    QByteArray parts;
    parts.reserve(kUsualRowKey);
    const auto add = [&parts](const QByteArray& part) {
        parts += QByteArray::number(part.size());
        parts += ':';
        parts += part;
    };
    add(m_kind.key);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        add(m_kind.fields[m_columns.fields[i].field].key);
        add(m_cells[i].toUtf8());
    }
    QStringList constants = m_options.mapping.constants.keys();
    constants.sort();
    for (const QString& key : constants) {
        add(key.toUtf8());
        add(m_options.mapping.constants.value(key).toUtf8());
    }
    const QByteArray content = QCryptographicHash::hash(parts, QCryptographicHash::Sha256);
    quint64 place = 0;
    memcpy(&place, content.constData(), sizeof place);
    return QCryptographicHash::hash(content + QByteArray::number(m_ordinals[place]++), QCryptographicHash::Sha256);
}

Result<Rows::Fate> Rows::storeNew(const QString& id, int revision) {
    Record record = m_kind.blank;
    record.id = id;
    record.revision = revision;
    for (auto it = m_constants.cbegin(); it != m_constants.cend(); ++it) record.values[it.key()] = it.value();
    for (qsizetype i = 0; i < m_values.size(); ++i)
        if (!isEmpty(m_values[i])) record.values[m_columns.fields[i].field] = m_values[i];
    if (auto added = m_batch.add(m_kind, std::move(record)); !added) return Failure(std::move(added.error()));
    else m_lastAdded = *added;
    return Fate::Added;
}

namespace {

/// Whether @p read is @p stored as a spreadsheet keeps it, with fifteen digits: no one has changed it.
bool isRounded(const Value& stored, const Value& read) {
    const auto* one = std::get_if<double>(&stored);
    const auto* other = std::get_if<double>(&read);
    return one != nullptr && other != nullptr && QString::number(*one, 'g', kSpreadsheetDigits) == QString::number(*other, 'g', kSpreadsheetDigits);
}

}  // namespace

Result<Rows::Fate> Rows::storeKnown(const QString& id) {
    auto record = m_batch.reader().find(m_kind, id);
    Q_ASSERT(record.has_value());
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const qsizetype field = m_columns.fields[i].field;
        const QString key = QString::fromLatin1(m_kind.fields[field].key);
        if (m_options.mapping.newOnly.contains(key) || (isEmpty(m_values[i]) && m_options.mapping.keptWhenEmpty.contains(key))) continue;
        if (!isRounded(record->values[field], m_values[i])) record->values[field] = isEmpty(m_values[i]) ? m_constants.value(field) : m_values[i];
    }
    auto changed = m_batch.change(m_kind, std::move(*record));
    if (!changed) return Failure(std::move(changed.error()));
    return *changed ? Fate::Updated : Fate::Unchanged;
}

Result<Rows::Fate> Rows::storeById(const QString& text) {
    const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    const auto bad = [&](const char* code, const char* sentence) {
        return badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, {FieldIssue{"id", {code, sentence, {text}}}});
    };
    if (uuid.isNull()) return bad("bad-id", QT_TRANSLATE_NOOP("message", "\"%1\" is no id. Leave it empty for a new record."));
    const QString id = uuid.toString(QUuid::WithoutBraces);
    if (m_batch.reader().rowOf(m_kind, id)) return storeKnown(id);
    // A removed record that comes back goes on where it ended; an id never changes its kind.
    const auto past = m_known.past(id);
    if (!past) return storeNew(id, 0);
    if (past->kind != m_kind.key)
        return bad("foreign-id", QT_TRANSLATE_NOOP("message", "The id \"%1\" belongs to a record of another kind. Leave it empty for a new record."));
    return storeNew(id, past->revision + 1);
}

Result<Rows::Fate> Rows::storeByHash() {
    const QByteArray key = rowKey();
    const QString record = m_known.recordOf(key);
    if (!record.isEmpty() && m_batch.reader().rowOf(m_kind, record)) return Fate::Unchanged;
    auto fate = storeNew({}, 0);
    if (!fate) return fate;
    m_known.remember(key, m_lastAdded);
    return fate;
}

Result<Rows::Fate> Rows::store(const TableRow& row) {
    if (m_columns.id)
        if (const QString id = cellAt(row, m_columns.id->cell).trimmed(); !id.isEmpty()) return storeById(id);
    if (m_source >= 0 && m_sourceKey >= 0) {
        const auto valueOf = [&](qsizetype field) {
            for (qsizetype i = 0; i < m_values.size(); ++i)
                if (m_columns.fields[i].field == field && !isEmpty(m_values[i])) return m_values[i];
            return m_constants.value(field);
        };
        const Value source = valueOf(m_source);
        const Value key = valueOf(m_sourceKey);
        if (!isEmpty(source) && !isEmpty(key)) {
            const QString id = m_known.recordWith(m_kind, m_sourceKey, key, m_source, source);
            return id.isEmpty() ? storeNew({}, 0) : storeKnown(id);
        }
    }
    return storeByHash();
}

void Rows::explain(const TableRow& row, const Error& error) {
    const bool personal =
        std::any_of(error.reasons.cbegin(), error.reasons.cend(), [](const Reason& reason) { return qstrcmp(reason.message.code, "personal-data") == 0; });
    if (personal) {
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
            problem(row, m_columns.id->header, cellAt(row, m_columns.id->cell), issue.message);
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

void Rows::take(const TableRow& row) {
    if (!row.broken && std::all_of(row.cells.cbegin(), row.cells.cend(), blank)) return;
    ++m_outcome.read;
    const auto reject = [&](const base::Message& reason) {
        problem(row, {}, {}, reason);
        ++m_outcome.rejected;
    };
    if (row.broken)
        return reject(
            {"broken-row",
             QT_TRANSLATE_NOOP(
                 "message", "The row cannot be read: a quote that never ends, a text of millions of letters, or signs that are no text. Mend it in the file."),
             {}});
    for (qsizetype i = m_columns.width; i < row.cells.size(); ++i)
        if (!blank(row.cells[i]))
            return reject({"too-many-cells",
                           QT_TRANSLATE_NOOP(
                               "message", "The row has %1 cells but the header only %2. Look for a delimiter inside a text and put quotes around that text."),
                           {QString::number(row.cells.size()), QString::number(m_columns.width)}});
    for (const qsizetype cell : m_columns.nameless)
        if (!blank(cellAt(row, cell))) m_filled.insert(cell);
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

Failure noHeader(const QString& source, int row) {
    return badInput({"no-header",
                     QT_TRANSLATE_NOOP("message", "%1 has no header in row %2. The first row must name the columns; header_row of a mapping says where it is."),
                     {source, QString::number(row)}});
}

/// Whether the bytes are those of .xlsx (a zip archive), and of an .xls or a workbook with a password.
bool isNewWorkbook(QFile& device) { return device.peek(4) == "PK\3\4"; }
bool isOldWorkbook(QFile& device) { return device.peek(4) == "\xD0\xCF\x11\xE0"; }

Failure cannotRead(const QString& path, const QFile& device) {
    return base::fileTrouble(
        {"cannot-open", QT_TRANSLATE_NOOP("message", "%1 cannot be read. Check that you may read it and that no other program holds it."), {path}},
        device.errorString());
}

/// A delimited table in a file that can stop being readable.
class TableFile final : public TableSource {
public:
    TableFile(QFile& device, QString path) : m_device(device), m_path(std::move(path)), m_table(device) {}
    bool next(TableRow& row) override { return m_table.next(row); }
    [[nodiscard]] double progress() const override { return m_table.progress(); }
    [[nodiscard]] std::optional<Error> fault() const override {
        return m_device.error() == QFileDevice::NoError ? std::nullopt : std::optional(cannotRead(m_path, m_device).value());
    }

private:
    QFile& m_device;
    QString m_path;
    CsvReader m_table;
};

}  // namespace

Result<ImportOutcome> importTable(OpenFile& file, const Kind& kind, const QString& path, const ImportOptions& options) {
    const QFileInfo info(path);
    if (!info.exists()) return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "There is no file %1. Check the name."), {path}});
    if (info.isDir()) return base::fileTrouble({"is-folder", QT_TRANSLATE_NOOP("message", "%1 is a folder. Name a table in it (a .csv file)."), {path}});
    // A table is read twice, first for its encoding; and to open a pipe would wait for its writer.
    if (!info.isFile())
        return base::fileTrouble({"not-a-file", QT_TRANSLATE_NOOP("message", "%1 is not a file. Save the table as a file (.csv) and import that."), {path}});
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) return cannotRead(path, device);
    if (isNewWorkbook(device)) {
        device.close();
        const auto workbook = WorkbookReader::open(path);
        if (!workbook) return Failure(workbook.error());
        return importRows(file, kind, **workbook, info.fileName(), options);
    }
    if (isOldWorkbook(device))
        return badInput({"spreadsheet",
                         QT_TRANSLATE_NOOP("message", "%1 is an old or protected workbook. Save it as .xlsx without a password, or as CSV, and import that."),
                         {info.fileName()}});
    TableFile table(device, path);
    return importRows(file, kind, table, info.fileName(), options);
}

Result<ImportOutcome> importRows(OpenFile& file, const Kind& kind, TableSource& table, const QString& source, const ImportOptions& options) {
    if (kind.workflow)
        return base::refused({{"workflow-field",
                               QT_TRANSLATE_NOOP("message", "\"%1\" is set by decisions only. Use decide."),
                               {QCoreApplication::translate("kind", kind.label)}},
                              kind.key,
                              {}});
    ImportOutcome outcome;
    outcome.source = source;
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
        Rows rows(batch, kind, options, std::move(*columns), outcome);
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
        whole = true;
        if (options.dryRun) return cancelled;  // rolls everything back
        return {};
    });
    if (!written && !(options.dryRun && whole)) return Failure(written.error());
    return outcome;
}

}  // namespace tables
