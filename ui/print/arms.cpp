#include "ui/print/arms.h"

#include "core/base/language.h"
#include "core/records/open_here.h"
#include "core/report/png.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <algorithm>

namespace print {

namespace {

using base::Result;

constexpr int kLongestSide = 480;  // some 600 an inch on paper
constexpr int kSmallerSide = 240;  // of a photograph, which does not pack well
constexpr qsizetype kMostBytes = 300 * 1024;
constexpr qint64 kMostFileBytes = 100LL * 1024 * 1024;
constexpr qint64 kMostSvgBytes = 8LL * 1024 * 1024;
constexpr qint64 kMegapixel = 1000 * 1000;
constexpr int kMostMegabytes = 256;  // of a picture unpacked

QString named(const QString& path) { return QFileInfo(path).fileName(); }

base::Failure notAPicture(const QString& path, const QString& detail = {}) {
    auto failure = base::badInput({"not-a-picture",
                                   QT_TRANSLATE_NOOP("message", "\"%1\" cannot be read as a picture: it is damaged, or of another kind. Take a PNG, JPEG or SVG file."),
                                   {named(path)}});
    failure.value().detail = detail;
    return failure;
}

base::Failure tooLarge(const QString& path, const QString& size, const QString& most) {
    return base::badInput({"picture-too-large",
                           QT_TRANSLATE_NOOP("message", "\"%1\" is too large: %2, and at most %3 can be taken in. Save the picture smaller first; a coat of arms is printed "
                                                        "less than two centimetres high."),
                           {named(path), size, most}});
}

QString megapixels(qint64 pixels) { return base::currentLocale().toString((pixels + kMegapixel - 1) / kMegapixel) + QStringLiteral(" Mpx"); }
QString megabytes(qint64 bytes) { return base::currentLocale().toString((bytes + kMegapixel - 1) / kMegapixel) + QStringLiteral(" MB"); }

QSize within(QSizeF size, int side) { return size.scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}); }

/// Nothing may shine through in the archival PDF.
QImage onWhite(const QImage& picture) {
    QImage out(picture.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter(&out).drawImage(0, 0, picture);
    return out;
}

bool isSvg(const QByteArray& head) {
    const QByteArray start = head.trimmed();
    return (start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<")) && head.contains("<svg");
}

/// Whether a drawing would take a picture from the machine that it is opened on: that would be kept in the file with it.
bool fetches(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name().compare(QLatin1String("image"), Qt::CaseInsensitive) == 0)
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                if (attribute.name() == QLatin1String("href") && !attribute.value().trimmed().startsWith(QLatin1String("data:"))) return true;
    return false;
}

Result<QImage> svgDrawing(QFile& file) {
    if (file.size() > kMostSvgBytes) return tooLarge(file.fileName(), megabytes(file.size()), megabytes(kMostSvgBytes));
    const QByteArray text = file.readAll();
    if (fetches(text))
        return base::badInput({"picture-outside",
                               QT_TRANSLATE_NOOP("message", "\"%1\" is a drawing that holds the place of another picture instead of the picture. Save it with the picture inside, "
                                                            "or as PNG."),
                               {named(file.fileName())}});
    QSvgRenderer renderer(text);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty() || !qIsFinite(size.width()) || !qIsFinite(size.height())) return notAPicture(file.fileName());
    QImage picture(within(size, kLongestSide), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    renderer.render(&painter);
    return picture;
}

/// How much memory Qt takes for one picture, as long as one lives; Qt's own limit has no room for a large photograph.
class Limit {
public:
    explicit Limit(int megabytes) : m_before(QImageReader::allocationLimit()) { QImageReader::setAllocationLimit(megabytes); }
    ~Limit() { QImageReader::setAllocationLimit(m_before); }
    Limit(const Limit&) = delete;
    Limit& operator=(const Limit&) = delete;

private:
    int m_before;
};

Result<QImage> pixelPicture(QFile& file) {
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // Its size stands at its head: nothing is unpacked for a picture that says too much of itself.
    const QSize size = reader.size();
    if (size.isEmpty()) return notAPicture(file.fileName(), reader.errorString());
    const qint64 pixels = qint64(size.width()) * size.height();
    const int depth = reader.imageFormat() == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    // Sixteen bits a colour take twice the room.
    const qint64 most = std::min(kMostArmsMegapixels * kMegapixel, qint64(kMostMegabytes) * kMegapixel * 8 / std::max(1, depth));
    if (pixels > most) return tooLarge(file.fileName(), megapixels(pixels), megapixels(most));
    const Limit limit(kMostMegabytes);
    if (std::max(size.width(), size.height()) > kLongestSide) reader.setScaledSize(within(size, kLongestSide));
    const QImage picture = reader.read();
    if (picture.isNull()) return notAPicture(file.fileName(), reader.errorString());
    return picture;
}

QByteArray packed(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) return {};
    return bytes;
}

}  // namespace

Result<QByteArray> armsFrom(const QString& path) {
    if (records::isOpenHere(path)) return notAPicture(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fileTrouble({"cannot-read", QT_TRANSLATE_NOOP("message", "%1 cannot be read: %2"), {QDir::toNativeSeparators(path), file.errorString()}});
    if (file.size() == 0) return base::badInput({"picture-empty", QT_TRANSLATE_NOOP("message", "\"%1\" is empty: there is no picture in it."), {named(path)}});
    if (file.size() > kMostFileBytes) return tooLarge(path, megabytes(file.size()), megabytes(kMostFileBytes));
    constexpr qint64 kHead = 4096;
    auto picture = isSvg(file.peek(kHead)) ? svgDrawing(file) : pixelPicture(file);
    if (!picture) return base::Failure(picture.error());
    const QImage opaque = onWhite(*picture);
    QByteArray bytes = packed(opaque);
    if (bytes.size() > kMostBytes) bytes = packed(opaque.scaled(within(opaque.size(), kSmallerSide), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    if (bytes.isEmpty() || report::sizeOfArms(bytes).isEmpty()) return notAPicture(path);
    return bytes;
}

QImage armsPicture(const QByteArray& png) {
    if (report::sizeOfArms(png).isEmpty()) return {};
    const QImage picture = QImage::fromData(png, "PNG");
    return picture.isNull() ? picture : onWhite(picture);
}

}  // namespace print
