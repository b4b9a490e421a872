#pragma once

#include <QByteArrayView>
#include <QChar>
#include <QString>

namespace tables {

/// The encodings of one byte a letter in which Swedish tables come: of Windows, of old Macintosh programs, of DOS.
enum class SingleByte { Windows1252, MacRoman, CodePage850 };

/// The letter of a byte from 0x80 on; U+FFFD where the encoding has none.
[[nodiscard]] QChar letterOf(SingleByte encoding, unsigned char byte);
[[nodiscard]] QString textOf(SingleByte encoding, const QByteArray& bytes);

/// Finds out which of them makes Swedish of the bytes: å, ä and ö stand in words, in other encodings they become signs that stand in none.
class SingleByteGuess {
public:
    void look(QByteArrayView bytes);
    /// The likeliest; Windows-1252 where nothing speaks for another.
    [[nodiscard]] SingleByte likeliest() const;
    /// Whether any of them makes letters or signs of text of most bytes.
    [[nodiscard]] bool isPlausible() const;

private:
    void weigh(unsigned char before, unsigned char byte, unsigned char after);

    int m_weights[3] = {0, 0, 0};
    unsigned char m_before = ' ';
    unsigned char m_waiting = ' ';
    qint64 m_seen = 0;
};

}  // namespace tables
