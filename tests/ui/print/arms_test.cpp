#include "ui/print/arms.h"

#include "core/report/png.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace arms_test {

struct Folder {
    QTemporaryDir dir;
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] QString save(const QString& name, const QImage& image) const {
        REQUIRE(image.save(dir.filePath(name)));
        return dir.filePath(name);
    }
};

QByteArray codeOf(const base::Result<QByteArray>& arms) { return arms ? QByteArray() : QByteArray(arms.error().message.code); }

QImage shield(int width, int height, QImage::Format format = QImage::Format_ARGB32) {
    QImage image(width, height, format);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(width / 4, 0, width / 2, height, QColor(0x1F, 0x5F, 0xA8));
    return image;
}

/// A PNG whose head promises more than follows it.
QByteArray promising(quint32 width, quint32 height) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(shield(8, 8).save(&buffer, "PNG"));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // Its checksum is right, so that the head alone is what is believed.
    quint32 crc = 0xFFFFFFFFu;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<unsigned char>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
    }
    qToBigEndian(crc ^ 0xFFFFFFFFu, bytes.data() + 29);
    return bytes;
}

TEST_CASE("arms of any kind and size become a small opaque PNG of the same shape", "[print][arms]") {
    const Folder folder;
    const QByteArray svg = R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100000 200000"><rect x="25000" width="50000" height="200000" fill="#1f5fa8"/></svg>)";
    for (const QString& path : {folder.save(u"small.png"_s, shield(20, 40)), folder.save(u"large.png"_s, shield(1500, 3000)),
                                folder.save(u"photo.jpg"_s, shield(1500, 3000, QImage::Format_RGB32)), folder.write(u"vapen.svg"_s, svg),
                                folder.write(u"svg-without-ending"_s, svg)}) {
        INFO(path.toStdString());
        const auto arms = print::armsFrom(path);
        REQUIRE(arms);
        const QSize size = report::sizeOfArms(*arms);
        CHECK(size.height() == 2 * size.width());
        CHECK(size.height() <= 480);
        CHECK(arms->size() < 300 * 1024);
        const QImage picture = print::armsPicture(*arms);
        CHECK_FALSE(picture.hasAlphaChannel());
        CHECK_FALSE(QImage::fromData(*arms).hasAlphaChannel());
        CHECK(qBlue(picture.pixel(size.width() / 2, size.height() / 2)) > 100);
        CHECK(qRed(picture.pixel(size.width() / 2, size.height() / 2)) < 80);
    }
    // What shone through is white, not black.
    const auto clear = print::armsFrom(folder.save(u"clear.png"_s, shield(20, 40)));
    CHECK(QColor(print::armsPicture(*clear).pixel(1, 1)) == QColor(Qt::white));
}

TEST_CASE("a picture of fifty megapixels is scaled down", "[print][arms]") {
    const Folder folder;
    QImage wide(10'000, 5'000, QImage::Format_Mono);
    wide.fill(1);
    const auto arms = print::armsFrom(folder.save(u"wide.png"_s, wide));
    REQUIRE(arms);
    CHECK(report::sizeOfArms(*arms) == QSize(480, 240));
    QImage photo(9'000, 5'600, QImage::Format_RGB32);
    photo.fill(Qt::darkBlue);
    const auto large = print::armsFrom(folder.save(u"photo.jpg"_s, photo));
    REQUIRE(large);
    CHECK(qBlue(print::armsPicture(*large).pixel(10, 10)) > 100);
}

TEST_CASE("a photograph that packs badly is kept smaller", "[print][arms]") {
    const Folder folder;
    QImage noise(800, 800, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < 800; ++y)
        for (int x = 0; x < 800; ++x) noise.setPixel(x, y, (seed = seed * 1664525u + 1013904223u) | 0xFF000000u);
    const auto arms = print::armsFrom(folder.save(u"noise.png"_s, noise));
    REQUIRE(arms);
    CHECK(arms->size() <= 300 * 1024);
}

TEST_CASE("a picture that says it is too large is refused before it is unpacked", "[print][arms]") {
    const Folder folder;
    QElapsedTimer clock;
    clock.start();
    const auto arms = print::armsFrom(folder.write(u"bomb.png"_s, promising(60'000, 60'000)));
    CHECK(codeOf(arms) == "picture-too-large");
    CHECK(arms.error().message.args.first() == u"bomb.png"_s);
    CHECK(clock.elapsed() < 1000);
}

TEST_CASE("a file that is no whole picture is told by its name", "[print][arms]") {
    const Folder folder;
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(shield(200, 200).save(&buffer, "PNG"));
    CHECK(codeOf(print::armsFrom(folder.write(u"empty.png"_s, {}))) == "picture-empty");
    CHECK(codeOf(print::armsFrom(folder.write(u"text.png"_s, "this is not a picture"))) == "not-a-picture");
    CHECK(codeOf(print::armsFrom(folder.write(u"cut.png"_s, png.left(40)))) == "not-a-picture");
    CHECK(codeOf(print::armsFrom(folder.write(u"nothing.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect")))  == "not-a-picture");
    CHECK(codeOf(print::armsFrom(folder.write(u"huge.png"_s, promising(2, 0)))) == "not-a-picture");
    CHECK(codeOf(print::armsFrom(folder.dir.filePath(u"missing.png"_s))) == "cannot-read");
    CHECK(codeOf(print::armsFrom(folder.dir.path())) == "cannot-read");
}

TEST_CASE("a drawing does not bring a picture of the machine that it is taken in on", "[print][arms]") {
    const Folder folder;
    QImage secret(100, 100, QImage::Format_RGB32);
    secret.fill(Qt::red);
    const QString path = folder.save(u"secret.png"_s, secret);
    for (const QString& address : {u"file://"_s + path, path, u"secret.png"_s}) {
        INFO(address.toStdString());
        const QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 100\">"
                            "<image width=\"100\" height=\"100\" xlink:href=\"%1\"/><rect width=\"10\" height=\"10\" fill=\"#00f\"/></svg>"_s.arg(address);
        CHECK(codeOf(print::armsFrom(folder.write(u"vapen.svg"_s, svg.toUtf8()))) == "picture-outside");
    }
}

TEST_CASE("what a file keeps as arms is a picture of ours or none", "[print][arms]") {
    CHECK(print::armsPicture({}).isNull());
    CHECK(print::armsPicture("no picture").isNull());
    CHECK(print::armsPicture(promising(60'000, 60'000)).isNull());
    CHECK(report::sizeOfArms(promising(10, 20)) == QSize(10, 20));
    CHECK(report::sizeOfArms(promising(0, 20)).isEmpty());
}

}  // namespace arms_test
