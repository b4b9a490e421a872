#pragma once

#include "core/tables/single_byte.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QIODevice;

namespace tables {

/// The encodings that a user may say a file is in, by the names that TextDecoder::encoding gives.
[[nodiscard]] const QStringList& encodingsToChoose();
/// The one of them that @p text means, as people call it: `utf8`, `latin1`, `cp1252`, `mac`, `850`; empty when it means none.
[[nodiscard]] QString encodingNamed(const QString& text);

/// Finds out how the bytes of a text file stand for letters, and reads them piece by piece.
/// BOM, else UTF-16 by its NUL bytes, else UTF-8 when all bytes are, or when more of its letters are whole than broken; else the encoding of one
/// byte a letter that makes Swedish of it.
class TextDecoder {
public:
    /// Looks through @p device (the whole of it when neither BOM nor NUL bytes tell) and leaves it at the first byte of text.
    /// @param encoding  one of encodingsToChoose() when somebody has said which it is, else empty
    explicit TextDecoder(QIODevice& device, const QString& encoding = {});

    /// As CsvDialect::encoding says.
    [[nodiscard]] const QString& encoding() const { return m_encoding; }
    /// All bytes are text: a U+FFFD stands in the file itself, where someone lost a letter before.
    [[nodiscard]] bool sound() const { return m_sound; }
    /// The text of the next @p bytes; a letter that is cut at their end waits for the rest.
    /// @param last  nothing follows: what still waits is broken
    /// @return U+FFFD where the bytes are no text
    [[nodiscard]] QString decode(const QByteArray& bytes, bool last);

private:
    enum class Form { Utf8, Utf16, Utf32, SingleByte };
    void guess(QIODevice& device, const QByteArray& head);
    void obey(QIODevice& device, const QByteArray& head, const QString& encoding);
    void take(QIODevice& device, const QString& name, Form form, bool bigEndian, qint64 mark);
    void takeSingleByte(QIODevice& device, SingleByte encoding);
    QString units(QByteArray bytes, bool last);

    qint64 m_start = 0;  ///< where the file begins
    QString m_encoding;
    Form m_form = Form::Utf8;
    SingleByte m_singleByte = SingleByte::Windows1252;
    bool m_bigEndian = false;
    bool m_sound = false;
    QByteArray m_waiting;
    char16_t m_high = 0;  ///< the first half of a surrogate pair that was cut
};

}  // namespace tables
