#include "ui/print/check_parts.h"

#include <QHash>
#include <QXmlStreamReader>
#include <qpdf/Buffer.hh>

namespace print {

namespace {

using Object = QPDFObjectHandle;

const QString kDublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kPdfA = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString kPdfUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString kSchemas = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");

/// The texts of the properties, by namespace and name; nothing when it is no XML.
QHash<QString, QString> propertiesOf(const QByteArray& packet) {
    QHash<QString, QString> out;
    QXmlStreamReader reader(packet);
    QStringList open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
            case QXmlStreamReader::StartElement: open << reader.namespaceUri().toString() + reader.name().toString(); break;
            case QXmlStreamReader::EndElement: open.removeLast(); break;
            case QXmlStreamReader::Characters:
                // A title stands two levels deeper, once for each language.
                for (const QString& name : std::as_const(open)) out[name] += reader.text().toString().trimmed();
                break;
            default: break;
        }
    }
    return reader.hasError() ? QHash<QString, QString>() : out;
}

bool isTrue(Object value) { return value.isBool() && value.getBoolValue(); }
Object below(Object dictionary, const std::string& key) { return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull(); }

QString textOf(Object value) { return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString(); }

/// "D:20261124120000Z" as "2026-11-24T12:00:00Z".
QString isoDate(const QString& date) {
    return QStringLiteral("%1-%2-%3T%4:%5:%6Z").arg(date.mid(2, 4), date.mid(6, 2), date.mid(8, 2), date.mid(10, 2), date.mid(12, 2), date.mid(14, 2));
}

void checkMetadata(QPDF& pdf, Faults& faults) {
    Object stream = pdf.getRoot().getKey("/Metadata");
    if (!stream.isStream()) {
        faults.add("metadata");
        return;
    }
    faults.require(!stream.getDict().hasKey("/Filter"), "metadata-packed");
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    const QHash<QString, QString> says = propertiesOf(QByteArray(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
    const auto said = [&](const QString& space, const char* name) { return says.value(space + QLatin1String(name)); };
    faults.require(said(kPdfA, "part") == QStringLiteral("2") && said(kPdfA, "conformance") == QStringLiteral("A"), "pdfa-claim");
    faults.require(said(kPdfUa, "part") == QStringLiteral("1"), "pdfua-claim");
    faults.require(said(kSchemas, "namespaceURI") == kPdfUa && !said(kSchemas, "property").isEmpty(), "pdfua-schema");
    const QString title = said(kDublinCore, "title");
    faults.require(!title.isEmpty(), "title");
    Object info = pdf.getTrailer().getKey("/Info");
    faults.require(textOf(below(info, "/Title")).trimmed() == title, "title-differs");
    faults.require(isoDate(textOf(below(info, "/CreationDate"))) == said(kXmp, "CreateDate"), "date-differs");
}

}  // namespace

void checkDocument(QPDF& pdf, Faults& faults) {
    Object root = pdf.getRoot();
    faults.require(!textOf(root.getKey("/Lang")).isEmpty(), "language");
    faults.require(isTrue(below(root.getKey("/MarkInfo"), "/Marked")), "marked");
    faults.require(isTrue(below(root.getKey("/ViewerPreferences"), "/DisplayDocTitle")), "title-shown");
    Object labels = below(root.getKey("/PageLabels"), "/Nums");
    faults.require(labels.isArray() && labels.getArrayNItems() > 0, "page-labels");
    Object intents = root.getKey("/OutputIntents");
    faults.require(intents.isArray() && intents.getArrayNItems() > 0 && below(intents.getArrayItem(0), "/DestOutputProfile").isStream(), "output-intent");
    faults.require(pdf.getTrailer().getKey("/ID").isArray(), "identity");
    faults.require(!pdf.isEncrypted(), "encrypted");
    for (const char* forbidden : {"/AA", "/OpenAction", "/AcroForm", "/OCProperties"}) faults.require(!root.hasKey(forbidden), "forbidden", QString::fromLatin1(forbidden));
    checkMetadata(pdf, faults);
}

}  // namespace print
