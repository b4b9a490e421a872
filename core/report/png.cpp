#include "core/report/png.h"

#include <QtEndian>

namespace report {

namespace {

constexpr char kSignature[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype kWidthAt = 16;  // behind signature, length and name of the first chunk
constexpr qsizetype kHeadLength = 24;

}  // namespace

QSize sizeOfArms(const QByteArray& png) {
    if (png.size() < kHeadLength || !png.startsWith(kSignature) || png.mid(12, 4) != "IHDR") return {};
    const auto width = qFromBigEndian<quint32>(png.constData() + kWidthAt);
    const auto height = qFromBigEndian<quint32>(png.constData() + kWidthAt + 4);
    if (width == 0 || height == 0 || width > kMostArmsPixels || height > kMostArmsPixels) return {};
    return {static_cast<int>(width), static_cast<int>(height)};
}

}  // namespace report
