#include "core/report/part_language.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace report {

namespace {

// In the order of their letters. Words that both languages have (in, by, men, under, for) say nothing.
constexpr std::array<std::u16string_view, 22> kSwedish{u"att", u"av",  u"det", u"efter", u"eller", u"finns", u"har",  u"hos",  u"inte", u"kan",  u"kommun",
                                                       u"med", u"mot", u"och", u"om",    u"ska",   u"som",   u"till", u"utan", u"vid",   u"vilka", u"vill"};
constexpr std::array<std::u16string_view, 19> kEnglish{u"and", u"are",  u"been", u"from", u"has",   u"have", u"is",    u"not",  u"of",  u"shall",
                                                       u"that", u"the", u"this", u"to",   u"was", u"were", u"which", u"with", u"year"};
constexpr qsizetype kLongest = 6;
constexpr int kClearlyEnglish = 2;

static_assert(std::is_sorted(kSwedish.cbegin(), kSwedish.cend()) && std::is_sorted(kEnglish.cbegin(), kEnglish.cend()));

bool isSwedishLetter(char16_t c) { return c == u'å' || c == u'ä' || c == u'ö'; }

}  // namespace

void LanguageSigns::count(QStringView text) {
    std::array<char16_t, kLongest> word{};
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter()) continue;
        const qsizetype length = i - from;
        bool swedish = false;
        for (qsizetype k = 0; k < length; ++k) {
            const char16_t letter = text[from + k].toLower().unicode();
            swedish = swedish || isSwedishLetter(letter);
            if (k < kLongest) word[static_cast<std::size_t>(k)] = letter;
        }
        const std::u16string_view lower(word.data(), static_cast<std::size_t>(std::min(length, kLongest)));
        if (swedish || (length <= kLongest && std::binary_search(kSwedish.cbegin(), kSwedish.cend(), lower))) ++m_swedish;
        else if (length <= kLongest && std::binary_search(kEnglish.cbegin(), kEnglish.cend(), lower)) ++m_english;
        from = i + 1;
    }
}

QString LanguageSigns::other(const QString& language) const {
    if (language == QStringLiteral("en")) return m_swedish > m_english ? QStringLiteral("sv") : QString();
    // A Swedish text may name an English thing; a sentence has more than one such word, and no Swedish one.
    return m_english >= kClearlyEnglish && m_swedish == 0 ? QStringLiteral("en") : QString();
}

QString partLanguage(QStringView text, const QString& language) {
    LanguageSigns signs;
    signs.count(text);
    return signs.other(language);
}

}  // namespace report
