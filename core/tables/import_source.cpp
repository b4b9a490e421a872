#include "core/tables/import_source.h"

#include "core/base/folded_text.h"
#include "core/records/open_here.h"
#include "core/tables/csv_reader.h"
#include "core/tables/table_head.h"
#include "core/tables/text_decoder.h"
#include "core/tables/workbook_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace tables {

namespace {

using base::badInput;
using base::Error;
using base::Failure;
using base::Result;
using records::Kind;

constexpr qint64 kMarkupSample = 4096;  // bytes in which a web page says that it is one

/// Whether the bytes are those of .xlsx (a zip archive), and of an .xls or a workbook with a password.
bool isNewWorkbook(QFile& device) { return device.peek(4) == "PK\3\4"; }
bool isOldWorkbook(QFile& device) { return device.peek(4) == "\xD0\xCF\x11\xE0"; }

/// Whether the file is JSON, which also this program writes: no table.
bool isJson(QFile& device) {
    const QByteArray head = device.peek(kMarkupSample).trimmed();
    const QByteArray inner = head.mid(1).trimmed();
    return (head.startsWith('{') && inner.startsWith('"')) || (head.startsWith('[') && (inner.startsWith('{') || inner.startsWith('[')));
}

/// Whether a "workbook" is really a web page or XML: what web systems call .xls.
bool isMarkup(QFile& device) {
    QByteArray sample = device.peek(kMarkupSample);
    QBuffer bytes(&sample);
    if (!bytes.open(QIODevice::ReadOnly)) return false;
    TextDecoder decoder(bytes);
    const QString head = decoder.decode(bytes.readAll(), true).trimmed().toLower();
    if (head.startsWith(QStringLiteral("mime-version:"))) return true;
    if (!head.startsWith(u'<')) return false;
    for (const char* mark : {"<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<?xml", "<workbook", "<div", "<style"})
        if (head.startsWith(QLatin1String(mark))) return true;
    return false;
}

Failure cannotRead(const QString& path, const QFile& device) {
    return base::fileTrouble(
        {"cannot-open", QT_TRANSLATE_NOOP("message", "%1 cannot be read. Check that you may read it and that no other program holds it."), {path}},
        device.errorString());
}

/// A delimited table in a file that can stop being readable.
class TableFile final : public TableSource {
public:
    TableFile(std::unique_ptr<QFile> device, QString path, const QString& encoding)
        : m_device(std::move(device)), m_path(std::move(path)), m_table(*m_device, encoding) {}
    bool next(TableRow& row) override { return m_table.next(row); }
    [[nodiscard]] double progress() const override { return m_table.progress(); }
    [[nodiscard]] std::optional<Error> fault() const override {
        return m_device->error() == QFileDevice::NoError ? std::nullopt : std::optional(cannotRead(m_path, *m_device).value());
    }
    [[nodiscard]] const QString& encoding() const { return m_table.dialect().encoding; }

private:
    std::unique_ptr<QFile> m_device;
    QString m_path;
    CsvReader m_table;
};

/// How well the head of a sheet suits the kind.
struct Fit {
    qsizetype columns = 0;   ///< that the kind knows
    bool complete = false;   ///< all that is required has a column or a constant
};

Fit fitOf(const Kind& kind, const Mapping& mapping, TableSource& sheet) {
    const auto head = findHead(kind, mapping, sheet, {});
    return head ? Fit{head->columns.fields.size(), head->complete} : Fit{};
}

QStringList namesOfSheets(const Workbook& book) {
    QStringList names;
    for (const Workbook::Sheet& sheet : book.sheets()) names << sheet.name;
    return names;
}

/// The sheet that is meant, and what the others are.
Result<qsizetype> chooseSheet(const Kind& kind, const ImportOptions& options, const std::shared_ptr<const Workbook>& book, ImportOutcome& outcome) {
    const QList<Workbook::Sheet>& sheets = book->sheets();
    QList<Fit> fits(sheets.size());
    if (sheets.size() > 1)
        for (qsizetype i = 0; i < sheets.size(); ++i)
            if (const auto reader = WorkbookReader::open(book, i)) fits[i] = fitOf(kind, options.mapping, **reader);
    qsizetype chosen = -1;
    if (!options.sheet.isEmpty()) {
        for (qsizetype i = 0; i < sheets.size() && chosen < 0; ++i)
            if (base::folded(sheets[i].name) == base::folded(options.sheet)) chosen = i;
        if (chosen < 0)
            return badInput({"unknown-sheet",
                             QT_TRANSLATE_NOOP("message", "%1 has no sheet \"%2\". Its sheets are: %3."),
                             {outcome.source, options.sheet, namesOfSheets(*book).join(QStringLiteral(", "))}});
    }
    // Of several that suit the one with the most columns, of these the first: a sheet that explains has a word or two of a head.
    const auto best = [&](auto suits) {
        if (chosen >= 0) return;
        for (qsizetype i = 0; i < sheets.size(); ++i)
            if (suits(sheets[i], fits[i]) && (chosen < 0 || fits[i].columns > fits[chosen].columns)) chosen = i;
    };
    best([](const Workbook::Sheet& sheet, const Fit& fit) { return !sheet.hidden && fit.complete; });
    best([](const Workbook::Sheet& sheet, const Fit& fit) { return !sheet.hidden && fit.columns > 0; });
    best([](const Workbook::Sheet& sheet, const Fit&) { return !sheet.hidden; });
    best([](const Workbook::Sheet&, const Fit&) { return true; });
    outcome.sheet = sheets[chosen].name;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i == chosen || (sheets[i].hidden && !fits[i].complete)) continue;
        outcome.sheetsLeft << sheets[i].name;
        if (options.sheet.isEmpty() && fits[i].complete)
            outcome.problems << ImportProblem{0, {}, sheets[i].name,
                                              base::sentence({"sheet-left",
                                                              QT_TRANSLATE_NOOP("message", "The sheet \"%1\" has the same columns and was not read. Read it too, by choosing it."),
                                                              {sheets[i].name}})};
    }
    return chosen;
}

}  // namespace

SourceChoices choicesOf(const QString& path) {
    const QFileInfo info(path);
    QFile device(path);
    if (!info.isFile() || records::isOpenHere(path) || !device.open(QIODevice::ReadOnly) || isOldWorkbook(device)) return {};
    if (!isNewWorkbook(device)) return {{}, encodingsToChoose()};
    device.close();
    const auto book = Workbook::open(path);
    if (!book || (*book)->sheets().size() < 2) return {};
    return {namesOfSheets(**book), {}};
}

Result<std::unique_ptr<TableSource>> openSource(const Kind& kind, const QString& path, const ImportOptions& options, ImportOutcome& outcome) {
    const QFileInfo info(path);
    outcome.source = info.fileName();
    if (!info.exists()) return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "There is no file %1. Check the name."), {path}});
    if (info.isDir()) return base::fileTrouble({"is-folder", QT_TRANSLATE_NOOP("message", "%1 is a folder. Name a table in it (a .csv file)."), {path}});
    // A table is read twice, first for its encoding; and to open a pipe would wait for its writer.
    if (!info.isFile())
        return base::fileTrouble({"not-a-file", QT_TRANSLATE_NOOP("message", "%1 is not a file. Save the table as a file (.csv) and import that."), {path}});
    if (records::isOpenHere(path))
        return badInput({"open-here", QT_TRANSLATE_NOOP("message", "%1 is the file that is open here. Choose the table that is to be read into it."), {outcome.source}});
    auto device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::ReadOnly)) return cannotRead(path, *device);
    if (isNewWorkbook(*device)) {
        device->close();
        if (!options.encoding.isEmpty())
            return badInput({"no-encoding", QT_TRANSLATE_NOOP("message", "%1 is a workbook: it says by itself how its letters are written."), {outcome.source}});
        auto book = Workbook::open(path);
        if (!book) return Failure(book.error());
        const auto sheet = chooseSheet(kind, options, *book, outcome);
        if (!sheet) return Failure(sheet.error());
        auto reader = WorkbookReader::open(*std::move(book), *sheet);
        if (!reader) return Failure(reader.error());
        return std::unique_ptr<TableSource>(*std::move(reader));
    }
    if (isOldWorkbook(*device))
        return badInput({"spreadsheet",
                         QT_TRANSLATE_NOOP("message", "%1 is an old or protected workbook. Save it as .xlsx without a password, or as CSV, and import that."),
                         {outcome.source}});
    if (isMarkup(*device))
        return badInput({"web-page",
                         QT_TRANSLATE_NOOP("message", "%1 is a web page or XML, whatever its name says. Open it in Excel, save it as .xlsx, and import that."),
                         {outcome.source}});
    if (isJson(*device))
        return badInput({"json", QT_TRANSLATE_NOOP("message", "%1 is JSON and no table. Export it as .csv or .xlsx, and import that."), {outcome.source}});
    if (!options.sheet.isEmpty())
        return badInput({"no-sheets", QT_TRANSLATE_NOOP("message", "%1 is a table of text: it has no sheets to choose from."), {outcome.source}});
    auto table = std::make_unique<TableFile>(std::move(device), path, options.encoding);
    outcome.encoding = table->encoding();
    return std::unique_ptr<TableSource>(std::move(table));
}

}  // namespace tables
