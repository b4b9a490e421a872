#include "core/tables/text_decoder.h"

#include <QHash>
#include <QIODevice>
#include <QtEndian>
#include <array>

namespace tables {

namespace {

constexpr qint64 kDecodedChunk = 64 * 1024;
constexpr qint64 kBomlessSample = 4096;  // bytes whose NULs tell UTF-16 without BOM
constexpr char16_t kNoLetter = 0xFFFD;

/// By SingleByte.
const std::array<QString, 3> kSingleByteNames{QStringLiteral("Windows-1252"), QStringLiteral("Mac Roman"), QStringLiteral("CP850")};

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

/// How much of a file is UTF-8.
struct Utf8Share {
    qint64 letters = 0;  ///< whole letters of several bytes
    qint64 broken = 0;   ///< places where the bytes are no letter
};

/// Reads all that @p device still holds, piece by piece.
Utf8Share utf8Share(QIODevice& device) {
    Utf8Share share;
    unsigned char lead = 0;
    int place = 0;
    int length = 0;
    const auto begin = [&](unsigned char byte) {
        lead = byte;
        length = lengthOf(byte);
        place = 1;
        if (length > 0) return;
        ++share.broken;
        length = 1;
    };
    for (;;) {
        const QByteArray bytes = device.read(kDecodedChunk);
        if (bytes.isEmpty()) break;
        for (const char sign : bytes) {
            const auto byte = static_cast<unsigned char>(sign);
            if (place == length) {
                begin(byte);
            } else if (follows(lead, place, byte)) {
                if (++place == length) ++share.letters;
            } else {
                ++share.broken;
                begin(byte);
            }
        }
    }
    if (place != length) ++share.broken;  // cut at the end of the file
    return share;
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

const QStringList& encodingsToChoose() {
    static const QStringList names{QStringLiteral("UTF-8"), kSingleByteNames[0], kSingleByteNames[1], kSingleByteNames[2], QStringLiteral("UTF-16LE"),
                                   QStringLiteral("UTF-16BE")};
    return names;
}

QString encodingNamed(const QString& text) {
    QString plain = text.toLower();
    plain.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    static const QHash<QString, QString> others{
        {QStringLiteral("utf8bom"), QStringLiteral("UTF-8")},     {QStringLiteral("utf16"), QStringLiteral("UTF-16LE")},
        {QStringLiteral("unicode"), QStringLiteral("UTF-16LE")},  {QStringLiteral("cp1252"), kSingleByteNames[0]},
        {QStringLiteral("1252"), kSingleByteNames[0]},            {QStringLiteral("ansi"), kSingleByteNames[0]},
        {QStringLiteral("latin1"), kSingleByteNames[0]},          {QStringLiteral("iso88591"), kSingleByteNames[0]},
        {QStringLiteral("mac"), kSingleByteNames[1]},             {QStringLiteral("macintosh"), kSingleByteNames[1]},
        {QStringLiteral("850"), kSingleByteNames[2]},             {QStringLiteral("codepage850"), kSingleByteNames[2]},
        {QStringLiteral("ibm850"), kSingleByteNames[2]},          {QStringLiteral("dos"), kSingleByteNames[2]}};
    for (const QString& name : encodingsToChoose()) {
        QString known = name.toLower();
        known.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
        if (known == plain) return name;
    }
    return others.value(plain);
}

TextDecoder::TextDecoder(QIODevice& device, const QString& encoding) : m_start(device.pos()) {
    const QByteArray head = device.read(kBomlessSample);
    if (encoding.isEmpty()) guess(device, head);
    else obey(device, head, encoding);
}

void TextDecoder::take(QIODevice& device, const QString& name, Form form, bool bigEndian, qint64 mark) {
    m_encoding = name;
    m_form = form;
    m_bigEndian = bigEndian;
    device.seek(m_start + mark);
}

void TextDecoder::takeSingleByte(QIODevice& device, SingleByte encoding) {
    m_singleByte = encoding;
    take(device, kSingleByteNames.at(static_cast<std::size_t>(encoding)), Form::SingleByte, false, 0);
}

void TextDecoder::guess(QIODevice& device, const QByteArray& head) {
    // Without a BOM every second byte of Western text in UTF-16 is NUL; a stray NUL in other text is not that many.
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++zeros.at(static_cast<std::size_t>(i % 2));
    const qsizetype pairs = head.size() / 2;
    const auto mostly = [&](std::size_t here, std::size_t there) { return pairs > 0 && zeros.at(here) * 2 > pairs && zeros.at(there) * 8 < zeros.at(here); };
    if (head.startsWith("\xEF\xBB\xBF")) {
        device.seek(m_start + 3);
        m_sound = utf8Share(device).broken == 0;
        return take(device, QStringLiteral("UTF-8 BOM"), Form::Utf8, false, 3);
    }
    if (head.startsWith(QByteArray("\xFF\xFE\0\0", 4))) return take(device, QStringLiteral("UTF-32LE"), Form::Utf32, false, 4);
    if (head.startsWith(QByteArray("\0\0\xFE\xFF", 4))) return take(device, QStringLiteral("UTF-32BE"), Form::Utf32, true, 4);
    if (head.startsWith("\xFF\xFE")) return take(device, QStringLiteral("UTF-16LE"), Form::Utf16, false, 2);
    if (head.startsWith("\xFE\xFF")) return take(device, QStringLiteral("UTF-16BE"), Form::Utf16, true, 2);
    if (mostly(1, 0)) return take(device, QStringLiteral("UTF-16LE"), Form::Utf16, false, 0);
    if (mostly(0, 1)) return take(device, QStringLiteral("UTF-16BE"), Form::Utf16, true, 0);
    device.seek(m_start);
    const Utf8Share share = utf8Share(device);
    m_sound = share.broken == 0;
    // Letters of UTF-8 do not come about by chance: where most are whole, somebody cut a few, and those rows are named.
    if (m_sound || share.letters >= share.broken) return take(device, QStringLiteral("UTF-8"), Form::Utf8, false, 0);
    SingleByteGuess guess;
    device.seek(m_start);
    for (QByteArray bytes = device.read(kDecodedChunk); !bytes.isEmpty(); bytes = device.read(kDecodedChunk)) guess.look(bytes);
    if (share.letters == 0 && !guess.isPlausible()) return take(device, QStringLiteral("UTF-8"), Form::Utf8, false, 0);
    takeSingleByte(device, guess.likeliest());
}

void TextDecoder::obey(QIODevice& device, const QByteArray& head, const QString& encoding) {
    for (std::size_t i = 0; i < kSingleByteNames.size(); ++i)
        if (encoding == kSingleByteNames.at(i)) return takeSingleByte(device, static_cast<SingleByte>(i));
    const bool bigEndian = encoding == QStringLiteral("UTF-16BE");
    if (bigEndian || encoding == QStringLiteral("UTF-16LE"))
        return take(device, encoding, Form::Utf16, bigEndian, head.startsWith(bigEndian ? "\xFE\xFF" : "\xFF\xFE") ? 2 : 0);
    const qint64 mark = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    device.seek(m_start + mark);
    m_sound = utf8Share(device).broken == 0;
    take(device, mark > 0 ? QStringLiteral("UTF-8 BOM") : QStringLiteral("UTF-8"), Form::Utf8, false, mark);
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
        case Form::SingleByte: return textOf(m_singleByte, bytes);
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
