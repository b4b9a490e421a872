#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <qpdf/QPDF.hh>

namespace support {

/// A part of a finished file as a screen reader meets it.
struct ReadPart {
    QString type;  ///< "H1", "TD"
    QString text;  ///< its own, blanks made single
    QString words; ///< of a figure: the alternative text
    QString scope; ///< of a head cell
    QString language; ///< where it is another than the report's
    QList<ReadPart> kids;
};

/// The structure of @p pdf with the text of each part, read by its marks and the maps of its fonts.
[[nodiscard]] ReadPart readParts(const QByteArray& pdf);

/// All parts below @p part of one of @p types, in reading order.
[[nodiscard]] QList<ReadPart> partsOf(const ReadPart& part, const QStringList& types);

/// @p pdf after @p change, written anew.
[[nodiscard]] QByteArray changedPdf(const QByteArray& pdf, const std::function<void(QPDF&)>& change);

/// Data of a stream, unpacked.
[[nodiscard]] std::string streamData(QPDFObjectHandle stream);

}  // namespace support
