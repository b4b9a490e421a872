#include "core/tables/text_decoder.h"

#include <QIODevice>
#include <QtEndian>
#include <array>

namespace tables {

namespace {

constexpr qint64 kDecodedChunk = 64 * 1024;
constexpr qint64 kBomlessSample = 4096;  // bytes whose NULs tell UTF-16 without BOM
constexpr char16_t kNoLetter = 0xFFFD;

// Windows-1252 differs from Latin-1 in 0x80–0x9F only; the five that it leaves empty are no text.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC,       kNoLetter, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, kNoLetter, 0x017D, kNoLetter,
    kNoLetter, 0x2018,       0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, kNoLetter, 0x017E, 0x0178};

/// How many bytes the UTF-8 letter that begins with @p lead has, 0 when none begins so.
int lengthOf(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool follows(unsigned char lead, int place, unsigned char byte) {
    if (place == 1) {  // no overlong forms, no surrogates, nothing above U+10FFFF
        if (lead == 0xE0) return byte >= 0xA0 && byte <= 0xBF;
        if (lead == 0xED) return byte >= 0x80 && byte <= 0x9F;
        if (lead == 0xF0) return byte >= 0x90 && byte <= 0xBF;
        if (lead == 0xF4) return byte >= 0x80 && byte <= 0x8F;
    }
    return byte >= 0x80 && byte <= 0xBF;
}

/// Is all that @p device still holds UTF-8? Reads it piece by piece.
bool isUtf8(QIODevice& device) {
    unsigned char lead = 0;
    int place = 0;
    int length = 0;
    for (;;) {
        const QByteArray bytes = device.read(kDecodedChunk);
        if (bytes.isEmpty()) return place == length;
        for (const char sign : bytes) {
            const auto byte = static_cast<unsigned char>(sign);
            if (place == length) {
                lead = byte;
                length = lengthOf(byte);
                if (length == 0) return false;
                place = 1;
            } else if (!follows(lead, place++, byte)) {
                return false;
            }
        }
    }
}

/// Where the letter that is cut at the end of @p bytes begins; their size when none is cut.
qsizetype wholeUtf8(const QByteArray& bytes) {
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80) break;
        if (byte >= 0xC0) return lengthOf(byte) > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

}  // namespace

TextDecoder::TextDecoder(QIODevice& device) {
    const qint64 start = device.pos();
    const QByteArray head = device.read(kBomlessSample);
    const auto take = [&](const char* name, Form form, bool bigEndian, qint64 mark) {
        m_encoding = QLatin1String(name);
        m_form = form;
        m_bigEndian = bigEndian;
        device.seek(start + mark);
    };
    // Without a BOM every second byte of Western text in UTF-16 is NUL; a stray NUL in other text is not that many.
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++zeros.at(static_cast<std::size_t>(i % 2));
    const qsizetype pairs = head.size() / 2;
    const auto mostly = [&](std::size_t here, std::size_t there) { return pairs > 0 && zeros.at(here) * 2 > pairs && zeros.at(there) * 8 < zeros.at(here); };
    if (head.startsWith("\xEF\xBB\xBF")) {
        device.seek(start + 3);
        m_sound = isUtf8(device);
        take("UTF-8 BOM", Form::Utf8, false, 3);
    } else if (head.startsWith(QByteArray("\xFF\xFE\0\0", 4))) {
        take("UTF-32LE", Form::Utf32, false, 4);
    } else if (head.startsWith(QByteArray("\0\0\xFE\xFF", 4))) {
        take("UTF-32BE", Form::Utf32, true, 4);
    } else if (head.startsWith("\xFF\xFE")) {
        take("UTF-16LE", Form::Utf16, false, 2);
    } else if (head.startsWith("\xFE\xFF")) {
        take("UTF-16BE", Form::Utf16, true, 2);
    } else if (mostly(1, 0)) {
        take("UTF-16LE", Form::Utf16, false, 0);
    } else if (mostly(0, 1)) {
        take("UTF-16BE", Form::Utf16, true, 0);
    } else {
        device.seek(start);
        m_sound = isUtf8(device);
        take(m_sound ? "UTF-8" : "Windows-1252", m_sound ? Form::Utf8 : Form::Windows1252, false, 0);
    }
}

QString TextDecoder::units(QByteArray bytes, bool last) {
    const qsizetype size = m_form == Form::Utf16 ? 2 : 4;
    QString text;
    text.reserve(bytes.size() / size + 1);
    if (m_high != 0) text += QChar(m_high);
    m_high = 0;
    const qsizetype whole = bytes.size() / size * size;
    for (qsizetype i = 0; i < whole; i += size) {
        const char* from = bytes.constData() + i;
        if (size == 2) {
            text += QChar(m_bigEndian ? qFromBigEndian<char16_t>(from) : qFromLittleEndian<char16_t>(from));
            continue;
        }
        const char32_t letter = m_bigEndian ? qFromBigEndian<char32_t>(from) : qFromLittleEndian<char32_t>(from);
        const bool real = letter <= 0x10FFFF && (letter < 0xD800 || letter > 0xDFFF);
        for (const char16_t unit : QChar::fromUcs4(real ? letter : kNoLetter)) text += QChar(unit);
    }
    m_waiting = bytes.mid(whole);
    if (last && !m_waiting.isEmpty()) {
        text += QChar(kNoLetter);
        m_waiting.clear();
    }
    if (!last && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_high = text.back().unicode();
        text.chop(1);
    }
    // Half a surrogate pair is no text.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) ++i;
        else if (text[i].isSurrogate()) text[i] = QChar(kNoLetter);
    }
    return text;
}

QString TextDecoder::decode(const QByteArray& bytes, bool last) {
    switch (m_form) {
        case Form::Utf16:
        case Form::Utf32: return units(m_waiting + bytes, last);
        case Form::Windows1252: {
            QString text = QString::fromLatin1(bytes);
            for (QChar& unit : text)
                if (unit.unicode() >= 0x80 && unit.unicode() <= 0x9F) unit = QChar(kWindows1252.at(unit.unicode() - 0x80U));
            return text;
        }
        case Form::Utf8: {
            const QByteArray all = m_waiting + bytes;
            const qsizetype whole = last ? all.size() : wholeUtf8(all);
            m_waiting = all.mid(whole);
            return QString::fromUtf8(all.constData(), whole);
        }
    }
    return {};
}

}  // namespace tables
