#include "tests/ui/print/pdf_reader.h"

#include "ui/print/content_scan.h"

#include <QHash>
#include <QRegularExpression>
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace support {

namespace {

using Handle = QPDFObjectHandle;
using Letters = QHash<int, QString>;

QString lettersOfHex(const QString& hex) {
    QString out;
    for (int i = 0; i + 4 <= hex.size(); i += 4) out += QChar(static_cast<char16_t>(hex.mid(i, 4).toInt(nullptr, 16)));
    return out;
}

/// The map of a font, of ranges as Qt writes them.
Letters lettersOfMap(const QString& map) {
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]+)>"));
    Letters out;
    for (const QString& line : map.split(u'\n')) {
        if (!line.startsWith(u'<')) continue;
        QStringList codes;
        for (auto found = code.globalMatch(line); found.hasNext();) codes << found.next().captured(1);
        if (codes.size() < 3) continue;
        const int first = codes[0].toInt(nullptr, 16);
        const int last = codes[1].toInt(nullptr, 16);
        for (int i = first; i <= last; ++i) out.insert(i, lettersOfHex(codes.value(2 + (line.contains(u'[') ? i - first : 0))));
    }
    return out;
}

/// The texts of a page by their MCID.
std::map<int, QString> textsOf(Handle page) {
    std::map<int, QString> out;
    std::map<std::string, Letters> fonts;
    std::vector<int> open;
    print::ContentEvents events;
    events.begin = [&](int number, std::string_view) { open.push_back(number); };
    events.end = [&] { open.pop_back(); };
    events.paint = [](std::string_view) {};
    events.state = [](std::string_view) {};
    events.trouble = [](std::string_view) {};
    events.text = [&](std::string_view font, std::string_view codes) {
        if (open.empty() || open.back() < 0) return;
        const std::string name = '/' + std::string(font);
        if (fonts.count(name) == 0) fonts[name] = lettersOfMap(QString::fromStdString(streamData(page.getKey("/Resources").getKey("/Font").getKey(name).getKey("/ToUnicode"))));
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
            out[open.back()] += fonts[name].value(static_cast<unsigned char>(codes[i]) * 256 + static_cast<unsigned char>(codes[i + 1]));
    };
    print::scanContent(streamData(page.getKey("/Contents")), events);
    return out;
}

class Reader {
public:
    explicit Reader(QPDF& pdf) : m_pdf(pdf) {
        for (Handle page : pdf.getAllPages()) m_texts[page.getObjectID()] = textsOf(page);
    }

    ReadPart read() { return part(m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/K")); }

private:
    ReadPart part(Handle element) {
        ReadPart out;
        out.type = QString::fromStdString(element.getKey("/S").getName()).mid(1);
        if (element.getKey("/Lang").isString()) out.language = QString::fromStdString(element.getKey("/Lang").getUTF8Value());
        if (element.getKey("/Alt").isString()) out.words = QString::fromStdString(element.getKey("/Alt").getUTF8Value());
        if (Handle attributes = element.getKey("/A"); attributes.isDictionary() && attributes.getKey("/Scope").isName())
            out.scope = QString::fromStdString(attributes.getKey("/Scope").getName()).mid(1);
        Handle kids = element.getKey("/K");
        QString text;
        for (Handle kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<Handle>{kids}) {
            if (kid.isInteger()) text += m_texts[element.getKey("/Pg").getObjectID()][static_cast<int>(kid.getIntValue())];
            else if (kid.isDictionary() && kid.hasKey("/MCID")) text += m_texts[kid.getKey("/Pg").getObjectID()][static_cast<int>(kid.getKey("/MCID").getIntValue())];
            else if (kid.isDictionary() && kid.hasKey("/S")) out.kids << part(kid);
        }
        out.text = text.simplified();
        return out;
    }

    QPDF& m_pdf;
    std::map<int, std::map<int, QString>> m_texts;
};

}  // namespace

std::string streamData(QPDFObjectHandle stream) {
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
}

ReadPart readParts(const QByteArray& pdf) {
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    return Reader(file).read();
}

QList<ReadPart> partsOf(const ReadPart& part, const QStringList& types) {
    QList<ReadPart> out;
    for (const ReadPart& kid : part.kids) {
        if (types.contains(kid.type)) out << kid;
        out << partsOf(kid, types);
    }
    return out;
}

QByteArray changedPdf(const QByteArray& pdf, const std::function<void(QPDF&)>& change) {
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
}

}  // namespace support
