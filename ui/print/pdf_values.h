#pragma once

#include <QByteArray>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

namespace print {

/// How hard streams are packed, of 9: more takes twice the time for a few per cent.
inline constexpr int kCompression = 3;

/// A text as a value of the file.
[[nodiscard]] inline QPDFObjectHandle textValue(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// @p data packed as zlib does; Qt puts its length before.
[[nodiscard]] inline QByteArray deflated(const char* data, qsizetype size) {
    constexpr qsizetype kLength = 4;
    return qCompress(reinterpret_cast<const uchar*>(data), size, kCompression).mid(kLength);
}

}  // namespace print
