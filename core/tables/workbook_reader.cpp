#include "core/tables/workbook_reader.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <cmath>
#include <quazip.h>
#include <quazipfile.h>

namespace tables {

namespace {

constexpr int kMostColumns = 500;
constexpr qint64 kMostBytes = 512LL * 1024 * 1024;  // of one part when unpacked: more is no table
constexpr qint64 kSecondsOfDay = 86'400;
constexpr int kFirstOwnFormat = 164;

QByteArray partOf(QuaZip& archive, const QString& name) {
    if (!archive.setCurrentFile(name, QuaZip::csInsensitive)) return {};
    QuaZipFile part(&archive);
    if (!part.open(QIODevice::ReadOnly) || part.usize() > kMostBytes) return {};
    return part.readAll();
}

/// "BC12" → 54.
int columnOf(QStringView reference) {
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z') break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > kMostColumns) return -1;
    }
    return column - 1;
}

/// The text of a string item, its runs together; the reading aids of East Asian text are none of it.
QString stringItem(QXmlStreamReader& xml, QStringView end) {
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end) break;
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"rPh") xml.skipCurrentElement();
        else if (xml.name() == u"t") text += xml.readElementText();
    }
    return text;
}

QStringList sharedStrings(const QByteArray& part) {
    QStringList all;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si") all << stringItem(xml, u"si");
    }
    return all;
}

bool isDateFormat(int id, const QHash<int, QString>& own) {
    if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) return true;
    if (id < kFirstOwnFormat) return false;
    QString code = own.value(id);
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]"));
    code.remove(quoted);
    return code.contains(QRegularExpression(QStringLiteral("[ydhs]"), QRegularExpression::CaseInsensitiveOption));
}

/// The styles of cells whose number is a day or a time.
QSet<int> dateStyles(const QByteArray& part) {
    QHash<int, QString> own;
    QSet<int> styles;
    QXmlStreamReader xml(part);
    bool cells = false;
    int index = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"cellXfs") cells = false;
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"numFmt")
            own.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(), xml.attributes().value(QLatin1String("formatCode")).toString());
        else if (xml.name() == u"cellXfs") cells = true;
        else if (cells && xml.name() == u"xf") {
            if (isDateFormat(xml.attributes().value(QLatin1String("numFmtId")).toInt(), own)) styles << index;
            ++index;
        }
    }
    return styles;
}

struct FirstSheet {
    QString part;
    bool since1904 = false;
};

FirstSheet firstSheet(QuaZip& archive) {
    FirstSheet found;
    QString relation;
    QXmlStreamReader book(partOf(archive, QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd()) {
        book.readNext();
        if (!book.isStartElement()) continue;
        if (book.name() == u"workbookPr") {
            const QStringView flag = book.attributes().value(QLatin1String("date1904"));
            found.since1904 = flag == u"1" || flag == u"true";
        } else if (book.name() == u"sheet" && relation.isEmpty()) {
            for (const QXmlStreamAttribute& attribute : book.attributes())
                if (attribute.name() == u"id") relation = attribute.value().toString();
        }
    }
    QXmlStreamReader relations(partOf(archive, QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd()) {
        relations.readNext();
        if (!relations.isStartElement() || relations.name() != u"Relationship" || relations.attributes().value(QLatin1String("Id")) != relation) continue;
        const QString target = relations.attributes().value(QLatin1String("Target")).toString();
        found.part = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
    }
    return found;
}

QString dayText(double serial, bool since1904) {
    const QDate base = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(kSecondsOfDay)));
    const QDate day = base.addDays(seconds / kSecondsOfDay);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsOfDay));
    if (seconds % kSecondsOfDay == 0) return day.toString(Qt::ISODate);
    if (seconds < kSecondsOfDay) return time.toString(QStringLiteral("HH:mm"));
    return day.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm"));
}

base::Failure notAWorkbook(const QString& path) {
    return base::badInput(
        {"not-a-workbook",
         QT_TRANSLATE_NOOP("message", "%1 cannot be read as an Excel workbook. Save it as .xlsx without a password, or as CSV, and import that."),
         {QFileInfo(path).fileName()}});
}

}  // namespace

struct WorkbookReader::State {
    explicit State(const QString& file) : path(file), archive(file) {}

    QString path;
    QuaZip archive;
    std::unique_ptr<QuaZipFile> sheet;
    QXmlStreamReader xml;
    QStringList strings;
    QSet<int> dates;
    bool since1904 = false;
    qint64 line = 0;
    bool broken = false;

    QString textOfCell() {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString raw;
        QString inlined;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == u"c") break;
            if (!xml.isStartElement()) continue;
            if (xml.name() == u"v") raw = xml.readElementText();
            else if (xml.name() == u"is") inlined = stringItem(xml, u"is");
        }
        if (type == u"inlineStr") return inlined;
        if (type == u"s") {
            if (raw.isEmpty()) return {};
            bool fine = false;
            const int index = raw.toInt(&fine);
            // A text that cannot be found is not the same as none: the workbook is damaged.
            if (!fine || index < 0 || index >= strings.size()) broken = true;
            return strings.value(index);
        }
        if (type == u"b") return raw == u"1" ? QStringLiteral("true") : QStringLiteral("false");
        if (type == u"str" || type == u"e" || type == u"d") return raw;
        bool fine = false;
        const double number = raw.toDouble(&fine);
        if (!fine) return raw;
        if (dates.contains(style) && number >= 0) return dayText(number, since1904);
        return QString::number(number, 'g', 15);
    }
};

WorkbookReader::WorkbookReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkbookReader::~WorkbookReader() = default;

base::Result<std::unique_ptr<WorkbookReader>> WorkbookReader::open(const QString& path) {
    auto state = std::make_unique<State>(path);
    if (!state->archive.open(QuaZip::mdUnzip)) return notAWorkbook(path);
    const FirstSheet first = firstSheet(state->archive);
    state->since1904 = first.since1904;
    state->strings = sharedStrings(partOf(state->archive, QStringLiteral("xl/sharedStrings.xml")));
    state->dates = dateStyles(partOf(state->archive, QStringLiteral("xl/styles.xml")));
    if (first.part.isEmpty() || !state->archive.setCurrentFile(first.part, QuaZip::csInsensitive)) return notAWorkbook(path);
    state->sheet = std::make_unique<QuaZipFile>(&state->archive);
    if (!state->sheet->open(QIODevice::ReadOnly) || state->sheet->usize() > kMostBytes) return notAWorkbook(path);
    state->xml.setDevice(state->sheet.get());
    return std::unique_ptr<WorkbookReader>(new WorkbookReader(std::move(state)));
}

bool WorkbookReader::next(TableRow& row) {
    QXmlStreamReader& xml = m_state->xml;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"row") {
            const qint64 number = xml.attributes().value(QLatin1String("r")).toLongLong();
            m_state->line = number > 0 ? number : m_state->line + 1;
            row = {m_state->line, {}, false};
        } else if (xml.isStartElement() && xml.name() == u"c") {
            const QString reference = xml.attributes().value(QLatin1String("r")).toString();
            const int column = reference.isEmpty() ? static_cast<int>(row.cells.size()) : columnOf(reference);
            const QString text = m_state->textOfCell();
            if (column < 0 || column >= kMostColumns || text.isEmpty()) continue;
            while (row.cells.size() <= column) row.cells << QString();
            row.cells[column] = text;
        } else if (xml.isEndElement() && xml.name() == u"row" && !row.cells.isEmpty()) {
            return true;
        }
    }
    m_state->broken = m_state->broken || xml.hasError();
    return false;
}

double WorkbookReader::progress() const {
    const qint64 all = m_state->sheet->usize();
    return all <= 0 ? 1 : std::min(1.0, static_cast<double>(m_state->sheet->pos()) / static_cast<double>(all));
}

std::optional<base::Error> WorkbookReader::fault() const { return m_state->broken ? std::optional(notAWorkbook(m_state->path).value()) : std::nullopt; }

}  // namespace tables
