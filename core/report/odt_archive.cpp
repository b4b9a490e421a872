#include "core/report/odt_archive.h"

#include <QXmlStreamWriter>
#include <quazip.h>
#include <quazipfile.h>

namespace report {

namespace {

constexpr const char* kType = "application/vnd.oasis.opendocument.text";
constexpr int kDeflate = 8;
const QTime kNoon(12, 0);

}  // namespace

OdtArchive::OdtArchive(QDate day) : m_day(day.isValid() ? day : QDate(1980, 1, 1)), m_zip(std::make_unique<QuaZip>(&m_device)) {
    // With a descriptor behind it the first part would not be plain to those who look for it.
    m_zip->setDataDescriptorWritingEnabled(false);
    m_zip->setUtf8Enabled(true);
    m_failed = !m_zip->open(QuaZip::mdCreate);
    write(QStringLiteral("mimetype"), kType, false);
}

OdtArchive::~OdtArchive() = default;

void OdtArchive::write(const QString& path, const QByteArray& bytes, bool packed) {
    if (m_failed) return;
    QuaZipNewInfo info(path);
    info.dateTime = QDateTime(m_day, kNoon);
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QuaZipFile file(m_zip.get());
    m_failed = !file.open(QIODevice::WriteOnly, info, nullptr, 0, packed ? kDeflate : 0) || file.write(bytes) != bytes.size();
    file.close();
    if (file.getZipError() != 0) m_failed = true;
}

void OdtArchive::add(const QString& path, const QString& type, const QByteArray& bytes) {
    m_parts.push_back({path, type});
    write(path, bytes, true);
}

base::Result<QByteArray> OdtArchive::finish() {
    QByteArray manifest;
    QXmlStreamWriter xml(&manifest);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    entry(QStringLiteral("/"), QString::fromLatin1(kType));
    for (const Part& part : m_parts) entry(part.path, part.type);
    xml.writeEndDocument();
    write(QStringLiteral("META-INF/manifest.xml"), manifest, true);
    m_zip->close();
    if (m_failed || m_zip->getZipError() != 0)
        return base::fileTrouble({"cannot-write", QT_TRANSLATE_NOOP("message", "The text document could not be made. Save the report as PDF or web page."), {}});
    return m_device.data();
}

}  // namespace report
