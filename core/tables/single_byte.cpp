#include "core/tables/single_byte.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tables {

namespace {

constexpr char16_t kNone = 0xFFFD;
constexpr int kSwedish = 10;      // å, ä, ö, é beside a letter
constexpr int kPlacedSign = 10;   // quotes and dashes where they belong
constexpr int kLooseSwedish = 3;  // "å" as a word
constexpr int kOtherLetter = 2;   // a letter of another Western language
constexpr int kOtherSign = 1;
constexpr int kImplausible = -6;
constexpr int kHeaviest = 1'000'000'000;

/// 0x80–0xFF. Windows-1252 differs from Latin-1 in its first two rows only; the five places that it leaves empty are no text.
constexpr char16_t kWindows[] =
    u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
constexpr char16_t kMac[] =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr char16_t kDos[] =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
static_assert(std::size(kWindows) == 129 && std::size(kMac) == 129 && std::size(kDos) == 129);

constexpr std::array<const char16_t*, 3> kTables{kWindows, kMac, kDos};

bool isAsciiLetter(unsigned char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
bool isSmall(unsigned char byte) { return byte >= 'a' && byte <= 'z'; }
bool isCapital(unsigned char byte) { return byte >= 'A' && byte <= 'Z'; }

/// How likely a letter is between these two, in a Swedish text.
int weightOf(char16_t letter, unsigned char before, unsigned char after) {
    const bool touches = isAsciiLetter(before) || isAsciiLetter(after);
    const bool between = isAsciiLetter(before) && isAsciiLetter(after);
    const QChar sign(letter);
    if (QStringView(u"åäöÅÄÖ").contains(sign)) {
        // A capital within a word of small letters, or a small one after capitals, is the wrong letter.
        if (sign.isUpper() && isSmall(before)) return kImplausible;
        if (sign.isLower() && isCapital(before) && isCapital(after)) return kImplausible;
        return touches || before >= 0x80 || after >= 0x80 ? kSwedish : kLooseSwedish;
    }
    if (QStringView(u"éüÉÜèàáæøÆØ").contains(sign)) return touches && !(sign.isUpper() && isSmall(before)) ? kOtherLetter + 1 : kOtherSign;
    if (letter == u'’' || letter == u'–' || letter == u'…' || letter == u'´') return kPlacedSign;
    if (QStringView(u"“”‘„»«—•").contains(sign)) return between ? kImplausible : kPlacedSign;
    if (QStringView(u"€£§°½¼²³®©™·×±µ\u00A0").contains(sign)) return between ? kImplausible : kLooseSwedish;
    if (sign.isLetter()) return touches && !(sign.isUpper() && isSmall(before)) ? kOtherLetter : 0;
    return kImplausible;
}

}  // namespace

QChar letterOf(SingleByte encoding, unsigned char byte) { return QChar(kTables.at(static_cast<std::size_t>(encoding))[byte - 0x80]); }

QString textOf(SingleByte encoding, const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& unit : text)
        if (unit.unicode() >= 0x80) unit = letterOf(encoding, static_cast<unsigned char>(unit.unicode()));
    return text;
}

void SingleByteGuess::weigh(unsigned char before, unsigned char byte, unsigned char after) {
    ++m_seen;
    for (std::size_t i = 0; i < kTables.size(); ++i) {
        const char16_t letter = kTables.at(i)[byte - 0x80];
        const int weight = letter == kNone ? 2 * kImplausible : weightOf(letter, before, after);
        m_weights[i] = std::clamp(m_weights[i] + weight, -kHeaviest, kHeaviest);
    }
}

void SingleByteGuess::look(QByteArrayView bytes) {
    for (const char sign : bytes) {
        const auto byte = static_cast<unsigned char>(sign);
        if (m_waiting >= 0x80) weigh(m_before, m_waiting, byte);
        m_before = m_waiting;
        m_waiting = byte;
    }
    // The last letter of a piece is weighed as if a blank followed; pieces are long.
    if (m_waiting >= 0x80) {
        weigh(m_before, m_waiting, ' ');
        m_waiting = ' ';
    }
}

SingleByte SingleByteGuess::likeliest() const {
    std::size_t best = 0;
    for (std::size_t i = 1; i < std::size(m_weights); ++i)
        if (m_weights[i] > m_weights[best]) best = i;
    return static_cast<SingleByte>(best);
}

bool SingleByteGuess::isPlausible() const {
    return m_seen == 0 || *std::max_element(std::begin(m_weights), std::end(m_weights)) > 0;
}

}  // namespace tables
