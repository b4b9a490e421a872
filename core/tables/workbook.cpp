#include "core/tables/workbook.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <quazip.h>
#include <quazipfile.h>

namespace tables {

namespace {

constexpr qsizetype kEscapeLength = 7;  // _x000D_

/// A relation of one part to another.
struct Relation {
    QString id;
    QString type;    ///< the last word of its URL: `worksheet`
    QString target;  ///< as the archive calls it; empty when it has no such part
};

/// The parts of an archive by their names, without case and with slashes however they were written.
class Parts {
public:
    explicit Parts(QuaZip& archive) : m_archive(archive) {
        for (const QString& name : archive.getFileNameList()) m_names.insert(plain(name), name);
    }

    [[nodiscard]] QString find(const QString& path) const { return m_names.value(plain(path)); }
    [[nodiscard]] QByteArray bytes(const QString& name) const {
        if (name.isEmpty() || !m_archive.setCurrentFile(name)) return {};
        QuaZipFile part(&m_archive);
        if (!part.open(QIODevice::ReadOnly) || part.usize() > kMostPartBytes) return {};
        return part.readAll();
    }
    /// The relations of the part at @p path; of the archive itself for an empty path.
    [[nodiscard]] QList<Relation> relationsOf(const QString& path) const {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString folder = path.left(slash + 1);
        QList<Relation> all;
        QXmlStreamReader xml(bytes(find(folder + QStringLiteral("_rels/") + path.mid(slash + 1) + QStringLiteral(".rels"))));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"Relationship") continue;
            const QString target = xml.attributes().value(QLatin1String("Target")).toString();
            all << Relation{xml.attributes().value(QLatin1String("Id")).toString(),
                            xml.attributes().value(QLatin1String("Type")).toString().section(u'/', -1),
                            find(target.startsWith(u'/') || target.startsWith(u'\\') ? target : folder + target)};
        }
        return all;
    }

private:
    static QString plain(QString path) {
        path.replace(u'\\', u'/');
        while (path.startsWith(u'/')) path.remove(0, 1);
        return QDir::cleanPath(path).toLower();
    }

    QuaZip& m_archive;
    QHash<QString, QString> m_names;
};

QString targetOf(const QList<Relation>& relations, QStringView type) {
    for (const Relation& relation : relations)
        if (relation.type == type) return relation.target;
    return {};
}

QStringList sharedTexts(const QByteArray& part) {
    QStringList all;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si") all << stringItem(xml, u"si");
    }
    return all;
}

/// How each style of cells shows numbers.
QList<CellFormat> cellFormats(const QByteArray& part) {
    QHash<int, QString> codes;
    QList<CellFormat> formats;
    QXmlStreamReader xml(part);
    bool cells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"cellXfs") cells = false;
        if (!xml.isStartElement()) continue;
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt") codes.insert(id, xml.attributes().value(QLatin1String("formatCode")).toString());
        else if (xml.name() == u"cellXfs") cells = true;
        else if (cells && xml.name() == u"xf") formats << CellFormat(id, codes.value(id));
    }
    return formats;
}

/// The letter of an escape that begins at @p at, nothing when none does.
std::optional<char16_t> escapeAt(QStringView text, qsizetype at) {
    if (at + kEscapeLength > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_') return std::nullopt;
    uint code = 0;
    for (const QChar digit : text.mid(at + 2, 4)) {
        const char16_t unit = digit.unicode();
        const bool decimal = unit >= u'0' && unit <= u'9';
        const bool small = unit >= u'a' && unit <= u'f';
        if (!decimal && !small && (unit < u'A' || unit > u'F')) return std::nullopt;
        code = code * 16 + (decimal ? unit - u'0' : (small ? unit - u'a' : unit - u'A') + 10U);
    }
    return static_cast<char16_t>(code);
}

/// Letters that XML does not have, and CR, which its readers change.
bool needsEscape(QChar letter) {
    const char16_t unit = letter.unicode();
    return (unit < u' ' && unit != u'\t' && unit != u'\n') || unit >= 0xFFFE;
}

}  // namespace

QString unescapedLetters(const QString& text) {
    if (!text.contains(QStringLiteral("_x"))) return text;
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const auto letter = escapeAt(text, at);
        // A NUL ends a text in half of all programs: it stays as it was written.
        if (letter.value_or(0) == 0) {
            plain += text[at++];
        } else {
            plain += QChar(*letter);
            at += kEscapeLength;
        }
    }
    return plain;
}

QString escapedLetters(const QString& text) {
    QString safe;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (needsEscape(text[at])) safe += QStringLiteral("_x") + QString::number(text[at].unicode(), 16).toUpper().rightJustified(4, u'0') + u'_';
        else if (escapeAt(text, at)) safe += QStringLiteral("_x005F_");
        else safe += text[at];
    }
    return safe;
}

QString stringItem(QXmlStreamReader& xml, QStringView end) {
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end) break;
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"rPh") xml.skipCurrentElement();
        else if (xml.name() == u"t") text += xml.readElementText();
    }
    return unescapedLetters(text);
}

base::Failure Workbook::notAWorkbook() const {
    return base::badInput(
        {"not-a-workbook",
         QT_TRANSLATE_NOOP("message", "%1 cannot be read as an Excel workbook. Save it as .xlsx without a password, or as CSV, and import that."),
         {QFileInfo(m_path).fileName()}});
}

base::Result<std::shared_ptr<const Workbook>> Workbook::open(const QString& path) {
    const std::shared_ptr<Workbook> book(new Workbook(path));
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdUnzip)) return book->notAWorkbook();
    const Parts parts(archive);
    // Its first part says what it is; a packer may have put it elsewhere.
    if (parts.bytes(parts.find(QStringLiteral("mimetype"))).startsWith("application/vnd.oasis.opendocument") ||
        (!parts.find(QStringLiteral("content.xml")).isEmpty() && parts.find(QStringLiteral("[Content_Types].xml")).isEmpty()))
        return base::badInput({"open-document",
                               QT_TRANSLATE_NOOP("message", "%1 is an OpenDocument file (.ods). Open it in LibreOffice or Excel, save it as .xlsx or as CSV, and import that."),
                               {QFileInfo(path).fileName()}});
    if (!book->read(archive)) return book->notAWorkbook();
    return std::shared_ptr<const Workbook>(book);
}

bool Workbook::read(QuaZip& archive) {
    const Parts parts(archive);
    QString main = targetOf(parts.relationsOf({}), u"officeDocument");
    if (main.isEmpty()) main = parts.find(QStringLiteral("xl/workbook.xml"));
    QString mainPath = main;
    const QList<Relation> relations = parts.relationsOf(mainPath.replace(u'\\', u'/'));
    QXmlStreamReader book(parts.bytes(main));
    while (!book.atEnd()) {
        book.readNext();
        if (!book.isStartElement()) continue;
        if (book.name() == u"workbookPr") {
            // Newer programs have one more of that name among their extensions.
            const QString flag = book.attributes().value(QLatin1String("date1904")).toString();
            if (!flag.isEmpty()) m_since1904 = flag == u"1" || flag == u"true";
        } else if (book.name() == u"sheet") {
            QString id;
            for (const QXmlStreamAttribute& attribute : book.attributes())
                if (attribute.name() == u"id") id = attribute.value().toString();
            for (const Relation& relation : relations)
                // Sheets of charts, dialogs and macros have no cells.
                if (relation.id == id && !relation.target.isEmpty() && (relation.type == u"worksheet" || !relation.type.endsWith(u"sheet"))) {
                    const QString state = book.attributes().value(QLatin1String("state")).toString();
                    m_sheets << Sheet{book.attributes().value(QLatin1String("name")).toString(), relation.target, state.endsWith(u"hidden", Qt::CaseInsensitive)};
                }
        }
    }
    const auto shared = [&](QStringView type, const QString& usual) {
        const QString target = targetOf(relations, type);
        return parts.bytes(target.isEmpty() ? parts.find(usual) : target);
    };
    m_texts = sharedTexts(shared(u"sharedStrings", QStringLiteral("xl/sharedStrings.xml")));
    m_formats = cellFormats(shared(u"styles", QStringLiteral("xl/styles.xml")));
    return !m_sheets.isEmpty();
}

}  // namespace tables
