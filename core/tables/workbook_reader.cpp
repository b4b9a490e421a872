#include "core/tables/workbook_reader.h"

#include "core/tables/merged_cells.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <quazip.h>
#include <quazipfile.h>

namespace tables {

namespace {

constexpr qsizetype kShownFormula = 60;  // letters of a formula that are told

bool isTrue(QStringView flag) { return flag == u"1" || flag == u"true"; }

}  // namespace

struct WorkbookReader::State {
    State(std::shared_ptr<const Workbook> workbook, qsizetype sheetAt) : book(std::move(workbook)), archive(book->path()), part(book->sheets()[sheetAt].part) {}

    [[nodiscard]] bool open() {
        if (!archive.open(QuaZip::mdUnzip)) return false;
        const auto unpack = [this] {
            if (!archive.setCurrentFile(part)) return false;
            sheet = std::make_unique<QuaZipFile>(&archive);
            return sheet->open(QIODevice::ReadOnly) && sheet->usize() <= kMostPartBytes;
        };
        // Twice: what is merged stands behind the rows that it concerns.
        if (!unpack()) return false;
        merged = std::make_unique<MergedCells>(*sheet);
        sheet.reset();
        if (!unpack()) return false;
        xml.setDevice(sheet.get());
        return true;
    }

    /// Columns that share their look: remembered when they are hidden.
    void takeColumns(const QXmlStreamAttributes& look) {
        if (!isTrue(look.value(QLatin1String("hidden"))) && look.value(QLatin1String("width")) != u"0") return;
        hidden.columns << std::pair(look.value(QLatin1String("min")).toLongLong() - 1, look.value(QLatin1String("max")).toLongLong() - 1);
    }

    void addHidden(qint64 number) {
        if (!hidden.rows.isEmpty() && hidden.rows.last().second == number - 1) hidden.rows.last().second = number;
        else hidden.rows << std::pair(number, number);
    }

    /// Takes the cell that the XML stands at into the row.
    void takeCell(TableRow& row) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView reference = attributes.value(QLatin1String("r"));
        const int column = reference.isEmpty() ? lastColumn + 1 : columnOf(reference);
        lastColumn = column;
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        QString raw;
        QString inlined;
        QString formula;
        bool hasFormula = false;
        bool hasValue = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == u"c") break;
            if (!xml.isStartElement()) continue;
            if (xml.name() == u"v") {
                raw = xml.readElementText();
                hasValue = true;
            } else if (xml.name() == u"is") {
                inlined = stringItem(xml, u"is");
            } else if (xml.name() == u"f") {
                hasFormula = true;
                formula = xml.readElementText();
            }
        }
        if (column < 0) return;
        const auto trouble = [&](const QString& value, const base::Message& reason) { row.troubles << CellTrouble{column, value, reason}; };
        if (type == u"e")
            return trouble(raw, {"error-value", QT_TRANSLATE_NOOP("message", "An error stands here instead of a value. Mend it in the table, or empty the cell."), {}});
        // A formula whose answer is an empty text says that it is a text, and that it has an answer.
        if (hasFormula && raw.isEmpty() && type != u"inlineStr" && !(type == u"str" && hasValue))
            return trouble(u'=' + base::shortened(formula, kShownFormula),
                           {"formula-without-value",
                            QT_TRANSLATE_NOOP("message", "A formula stands here without its value. Open the file in Excel, save it there and import it again."),
                            {}});
        QString shown;
        const QString text = textOf(type, style, raw, inlined, shown);
        if (text.isEmpty()) return;
        while (row.cells.size() <= column) row.cells << QString();
        row.cells[column] = text;
        if (shown.isNull() || shown == text) return;
        while (row.shown.size() <= column) row.shown << QString();
        row.shown[column] = shown;
    }

    QString textOf(const QString& type, int style, const QString& raw, const QString& inlined, QString& shown) {
        if (type == u"inlineStr") return inlined;
        if (type == u"s") {
            if (raw.isEmpty()) return {};
            bool fine = false;
            const int index = raw.toInt(&fine);
            // A text that cannot be found is not the same as none: the workbook is damaged.
            if (!fine || index < 0 || index >= book->texts().size()) broken = true;
            return book->texts().value(index);
        }
        if (type == u"b") {
            shown = raw == u"1" ? QStringLiteral("SANT") : QStringLiteral("FALSKT");
            return raw == u"1" ? QStringLiteral("true") : QStringLiteral("false");
        }
        if (type == u"str") return unescapedLetters(raw);
        bool fine = false;
        const double number = type == u"d" ? CellFormat::serialOf(raw, book->since1904(), fine) : raw.toDouble(&fine);
        if (!fine) return raw;
        const CellFormat& format = type == u"d" && !book->format(style).isMoment() ? CellFormat::plainMoment(raw.contains(u'T')) : book->format(style);
        shown = format.shown(number, book->since1904());
        return format.plain(number, book->since1904());
    }

    std::shared_ptr<const Workbook> book;
    QuaZip archive;
    QString part;
    std::unique_ptr<QuaZipFile> sheet;
    std::unique_ptr<MergedCells> merged;
    QXmlStreamReader xml;
    qint64 line = 0;
    int lastColumn = -1;
    HiddenParts hidden;
    bool isHidden = false;  ///< the row at hand
    bool ended = false;  ///< no row comes any more, however often one is asked for
    bool broken = false;
};

WorkbookReader::WorkbookReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkbookReader::~WorkbookReader() = default;

base::Result<std::unique_ptr<WorkbookReader>> WorkbookReader::open(const QString& path) {
    auto book = Workbook::open(path);
    if (!book) return base::Failure(book.error());
    const QList<Workbook::Sheet>& sheets = (*book)->sheets();
    const auto seen = std::find_if(sheets.cbegin(), sheets.cend(), [](const Workbook::Sheet& sheet) { return !sheet.hidden; });
    return open(*std::move(book), seen == sheets.cend() ? 0 : seen - sheets.cbegin());
}

base::Result<std::unique_ptr<WorkbookReader>> WorkbookReader::open(std::shared_ptr<const Workbook> book, qsizetype sheet) {
    auto state = std::make_unique<State>(book, sheet);
    if (!state->open()) return book->notAWorkbook();
    return std::unique_ptr<WorkbookReader>(new WorkbookReader(std::move(state)));
}

bool WorkbookReader::next(TableRow& row) {
    QXmlStreamReader& xml = m_state->xml;
    while (!xml.atEnd() && !m_state->ended) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"row") {
            const qint64 number = xml.attributes().value(QLatin1String("r")).toLongLong();
            m_state->line = number > 0 ? number : m_state->line + 1;
            m_state->lastColumn = -1;
            row = {m_state->line, {}};
            m_state->isHidden = isTrue(xml.attributes().value(QLatin1String("hidden"))) || xml.attributes().value(QLatin1String("ht")) == u"0";
        } else if (xml.isStartElement() && xml.name() == u"col") {
            m_state->takeColumns(xml.attributes());
        } else if (xml.isStartElement() && xml.name() == u"c") {
            m_state->takeCell(row);
        } else if (xml.isEndElement() && xml.name() == u"sheetData") {
            m_state->ended = true;  // what programs keep for themselves behind it may be called a row too
        } else if (xml.isEndElement() && xml.name() == u"row") {
            m_state->merged->fill(row);
            if (row.cells.isEmpty() && row.troubles.isEmpty()) continue;
            if (m_state->isHidden) m_state->addHidden(row.line);
            return true;
        }
    }
    m_state->broken = m_state->broken || xml.hasError();
    return false;
}

HiddenParts WorkbookReader::hidden() const { return m_state->hidden; }

double WorkbookReader::progress() const {
    const qint64 all = m_state->sheet->usize();
    return all <= 0 ? 1 : std::min(1.0, static_cast<double>(m_state->sheet->pos()) / static_cast<double>(all));
}

std::optional<base::Error> WorkbookReader::fault() const {
    return m_state->broken ? std::optional(m_state->book->notAWorkbook().value()) : std::nullopt;
}

}  // namespace tables
