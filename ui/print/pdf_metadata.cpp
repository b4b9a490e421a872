#include "ui/print/pdf_metadata.h"

#include "ui/print/pdf_values.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace print {

namespace {

using Object = QPDFObjectHandle;

/// Info dictionary and XMP, which must say the same (PDF/A-2, 6.6.3).
struct Metadata {
    QString title;
    QString creator;
    QString producer;
    QDate day;

    [[nodiscard]] std::string pdfDate() const { return "D:" + day.toString(QStringLiteral("yyyyMMdd")).toStdString() + "120000Z"; }
    [[nodiscard]] QString xmpDate() const { return day.toString(Qt::ISODate) + QStringLiteral("T12:00:00Z"); }
};

/// PDF/A knows no pdfuaid: a file that uses it must bring its description.
const char* const kSchema =
    "  <rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
    "    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "     <pdfaProperty:name>part</pdfaProperty:name>\n"
    "     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "     <pdfaProperty:category>internal</pdfaProperty:category>\n"
    "     <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>\n"
    "    </rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "   </rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
    "  </rdf:Description>\n";

std::string xmp(const Metadata& data, const QString& language) {
    const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "   <dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "   <xmp:CreatorTool>%3</xmp:CreatorTool>\n"
        "   <xmp:CreateDate>%5</xmp:CreateDate>\n"
        "   <xmp:ModifyDate>%5</xmp:ModifyDate>\n"
        "   <xmp:MetadataDate>%5</xmp:MetadataDate>\n"
        "   <pdf:Producer>%4</pdf:Producer>\n"
        "   <pdfaid:part>2</pdfaid:part>\n"
        "   <pdfaid:conformance>A</pdfaid:conformance>\n"
        "   <pdfuaid:part>1</pdfuaid:part>\n"
        "  </rdf:Description>\n"
        "%6"
        " </rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>\n");
    return packet.arg(data.title.toHtmlEscaped(), language.toHtmlEscaped(), data.creator.toHtmlEscaped(), data.producer.toHtmlEscaped(), data.xmpDate(),
             QString::fromLatin1(kSchema))
        .toStdString();
}

}  // namespace

void setMetadata(QPDF& pdf, const FinishInfo& info) {
    Metadata data{info.title.simplified(), QStringLiteral("Vaksam"), QStringLiteral("Qt, libqpdf"), info.day};
    if (!data.day.isValid()) data.day = QDate(1970, 1, 1);

    Object dictionary = pdf.makeIndirectObject(Object::newDictionary());
    dictionary.replaceKey("/Title", textValue(data.title));
    dictionary.replaceKey("/Creator", textValue(data.creator));
    dictionary.replaceKey("/Producer", textValue(data.producer));
    dictionary.replaceKey("/CreationDate", Object::newString(data.pdfDate()));
    dictionary.replaceKey("/ModDate", Object::newString(data.pdfDate()));
    pdf.getTrailer().replaceKey("/Info", dictionary);

    Object stream = Object::newStream(&pdf, xmp(data, info.language));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

}  // namespace print
