#include "ui/print/pdf_finish.h"

#include <QCoreApplication>
#include <algorithm>
#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace print {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& value) { return Object::newUnicodeString(value.toStdString()); }

/// Info dictionary and XMP, which must say the same (PDF/A-1, 6.7.3).
struct Metadata {
    QString title;
    QString creator;
    QString producer;
    QDate day;

    [[nodiscard]] std::string pdfDate() const { return "D:" + day.toString(QStringLiteral("yyyyMMdd")).toStdString() + "120000Z"; }
    [[nodiscard]] QString xmpDate() const { return day.toString(Qt::ISODate) + QStringLiteral("T12:00:00Z"); }
};

std::string xmp(const Metadata& data, const QString& language) {
    const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "   <dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "   <xmp:CreatorTool>%3</xmp:CreatorTool>\n"
        "   <xmp:CreateDate>%5</xmp:CreateDate>\n"
        "   <xmp:ModifyDate>%5</xmp:ModifyDate>\n"
        "   <xmp:MetadataDate>%5</xmp:MetadataDate>\n"
        "   <pdf:Producer>%4</pdf:Producer>\n"
        "   <pdfaid:part>1</pdfaid:part>\n"
        "   <pdfaid:conformance>B</pdfaid:conformance>\n"
        "  </rdf:Description>\n"
        " </rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>\n");
    return packet.arg(data.title.toHtmlEscaped(), language.toHtmlEscaped(), data.creator.toHtmlEscaped(), data.producer.toHtmlEscaped(), data.xmpDate())
        .toStdString();
}

void setMetadata(QPDF& pdf, const FinishInfo& info) {
    Metadata data{info.title.simplified(), QStringLiteral("Vaksam"), QStringLiteral("Qt, libqpdf"), info.day};
    if (!data.day.isValid()) data.day = QDate(1970, 1, 1);

    Object dictionary = pdf.makeIndirectObject(Object::newDictionary());
    dictionary.replaceKey("/Title", text(data.title));
    dictionary.replaceKey("/Creator", text(data.creator));
    dictionary.replaceKey("/Producer", text(data.producer));
    dictionary.replaceKey("/CreationDate", Object::newString(data.pdfDate()));
    dictionary.replaceKey("/ModDate", Object::newString(data.pdfDate()));
    pdf.getTrailer().replaceKey("/Info", dictionary);

    Object stream = Object::newStream(&pdf, xmp(data, info.language));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

class OutlineBuilder {
public:
    explicit OutlineBuilder(QPDF& pdf) : m_pdf(pdf), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    /// Builds the tree; nothing when there is no heading.
    void build(const QList<OutlineEntry>& entries) {
        if (entries.isEmpty()) return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        qsizetype next = 0;
        const int count = addChildren(root, entries, next, 0);
        root.replaceKey("/Count", Object::newInteger(count));
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

private:
    /// Adds all entries deeper than @p level below @p parent; the number of visible ones, which are all.
    int addChildren(Object parent, const QList<OutlineEntry>& entries, qsizetype& next, int level) {
        int count = 0;
        Object previous;
        while (next < entries.size() && entries[next].level > level) {
            const OutlineEntry& entry = entries[next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(entry.text));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            const int below = addChildren(item, entries, next, entry.level);
            if (below > 0) item.replaceKey("/Count", Object::newInteger(below));
            count += 1 + below;
            previous = item;
        }
        if (previous.isInitialized()) parent.replaceKey("/Last", previous);
        return count;
    }

    Object destination(const OutlineEntry& entry) {
        constexpr double kAbove = 8;  // a little room above the heading
        QPDFPageObjectHelper& page = m_pages.at(static_cast<std::size_t>(entry.page));
        const double height = page.getMediaBox().getArrayItem(3).getNumericValue();
        Object out = Object::newArray();
        out.appendItem(page.getObjectHandle());
        out.appendItem(Object::newName("/XYZ"));
        out.appendItem(Object::newNull());
        out.appendItem(Object::newReal(std::max(0.0, height - entry.top + kAbove), 1));
        out.appendItem(Object::newNull());
        return out;
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

/// Qt says that the space is a tab and keeps ligatures as one letter, so that neither is found by search.
std::string repairedUnicodeMap(std::string map) {
    const std::pair<const char*, const char*> repairs[] = {
        {"<0009>", "<0020>"},     {"<FB00>", "<00660066>"},     {"<FB01>", "<00660069>"},
        {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"}, {"<FB04>", "<00660066006C>"},
    };
    // Only the second code of a line is the letter; the first is the glyph.
    std::string out;
    std::size_t from = 0;
    while (from < map.size()) {
        std::size_t end = map.find('\n', from);
        if (end == std::string::npos) end = map.size();
        std::string line = map.substr(from, end - from);
        const std::size_t letter = line.rfind('<');
        if (line.rfind('<', 0) == 0 && letter != 0 && letter != std::string::npos) {
            std::string code = line.substr(letter);
            std::transform(code.begin(), code.end(), code.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
            for (const auto& [wrong, right] : repairs)
                if (code.rfind(wrong, 0) == 0) line.replace(letter, std::string(wrong).size(), right);
        }
        out += line;
        if (end < map.size()) out += '\n';
        from = end + 1;
    }
    return out;
}

void repairText(QPDF& pdf) {
    for (Object& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        Object map = object.getKey("/ToUnicode");
        if (!map.isStream()) continue;
        const std::shared_ptr<Buffer> data = map.getStreamData();
        std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        map.replaceStreamData(repairedUnicodeMap(std::move(content)), Object::newNull(), Object::newNull());
    }
}

QByteArray written(QPDF& pdf) {
    // The identity that Qt gave is made of the clock; without it both halves follow from the content.
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // PDF/A-1 knows no object streams (6.1.4) and wants a line end before "endstream" (6.1.7).
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
}

}  // namespace

base::Result<QByteArray> finishPdf(const QByteArray& painted, const FinishInfo& info) {
    // libqpdf speaks in exceptions; they end here.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        Object root = pdf.getRoot();
        if (!info.language.isEmpty()) root.replaceKey("/Lang", text(info.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        OutlineBuilder(pdf).build(info.outline);
        setMetadata(pdf, info);
        repairText(pdf);
        return written(pdf);
    } catch (const std::exception& problem) {
        return base::fileTrouble({"pdf-failed", QT_TRANSLATE_NOOP("message", "The PDF could not be made."), {}}, QString::fromLocal8Bit(problem.what()));
    }
}

}  // namespace print
