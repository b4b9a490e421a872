#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace tables {

/// Finds out how the bytes of a text file stand for letters, and reads them piece by piece.
class TextDecoder {
public:
    /// Looks through @p device (the whole of it when neither BOM nor NUL bytes tell) and leaves it at the first byte of text.
    explicit TextDecoder(QIODevice& device);

    /// As CsvDialect::encoding says.
    [[nodiscard]] const QString& encoding() const { return m_encoding; }
    /// All bytes are text: a U+FFFD stands in the file itself, where someone lost a letter before.
    [[nodiscard]] bool sound() const { return m_sound; }
    /// The text of the next @p bytes; a letter that is cut at their end waits for the rest.
    /// @param last  nothing follows: what still waits is broken
    /// @return U+FFFD where the bytes are no text
    [[nodiscard]] QString decode(const QByteArray& bytes, bool last);

private:
    enum class Form { Utf8, Utf16, Utf32, Windows1252 };
    QString units(QByteArray bytes, bool last);

    QString m_encoding;
    Form m_form = Form::Utf8;
    bool m_bigEndian = false;
    bool m_sound = false;
    QByteArray m_waiting;
    char16_t m_high = 0;  ///< the first half of a surrogate pair that was cut
};

}  // namespace tables
