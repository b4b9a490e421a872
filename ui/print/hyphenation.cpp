#include "ui/print/hyphenation.h"

#include <hyphen.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace print {

struct Hyphenation::Patterns {
    std::unique_ptr<HyphenDict, decltype(&hnj_hyphen_free)> dictionary;
};

namespace {

using Patterns = Hyphenation::Patterns;

constexpr qsizetype kShortestParted = 6;
constexpr qsizetype kLongestParted = 60;
constexpr qsizetype kLeastBefore = 2;
constexpr qsizetype kLeastAfter = 3;

QString patternsFile(const QString& language) {
    const QDir folder(QStringLiteral("/usr/share/hyphen"));
    if (language == QStringLiteral("sv")) return folder.filePath(QStringLiteral("hyph_sv_SE.dic"));
    if (language == QStringLiteral("en")) return folder.filePath(QStringLiteral("hyph_en_GB.dic"));
    return {};
}

/// Read once for the whole program; reports are made in threads of their own. Null where the machine has none.
std::shared_ptr<const Patterns> patternsOf(const QString& language) {
    static QMutex guard;
    static QHash<QString, std::shared_ptr<const Patterns>> all;
    const QMutexLocker lock(&guard);
    const auto known = all.constFind(language);
    if (known != all.cend()) return *known;
    const QString file = patternsFile(language);
    std::shared_ptr<const Patterns> read;
    if (!file.isEmpty() && QFile::exists(file))
        if (HyphenDict* const dictionary = hnj_hyphen_load(QFile::encodeName(file).constData()))
            read = std::make_shared<const Patterns>(Patterns{{dictionary, hnj_hyphen_free}});
    return *all.insert(language, read);
}

/// What is copied as a whole and would be wrong with a hyphen in it.
bool isAddress(QStringView word) {
    return word.contains(u'@') || word.contains(QLatin1String("://")) || word.contains(u'_') || word.contains(u'\\') || word.startsWith(QLatin1String("www."));
}

/// @p word as the patterns spell it, a byte a letter or UTF-8; empty when they lack a letter of it.
std::string spelt(const QString& word, const HyphenDict& patterns) {
    if (patterns.utf8 != 0) return word.toStdString();
    const auto beyond = [](QChar c) { return c.unicode() > 0xFF; };
    return std::any_of(word.cbegin(), word.cend(), beyond) ? std::string() : word.toLatin1().toStdString();
}

}  // namespace

QList<qsizetype> Hyphenation::placesIn(QStringView word) {
    QList<qsizetype> places;
    if (isAddress(word)) return places;
    for (qsizetype from = 0; from < word.size();) {
        qsizetype to = from;
        while (to < word.size() && word[to].isLetter()) ++to;
        const bool whole = (from == 0 || !word[from - 1].isDigit()) && (to == word.size() || !word[to].isDigit());
        if (whole && to > from)
            for (const qsizetype place : placesInLetters(word.mid(from, to - from).toString())) places.append(from + place);
        from = to + 1;
    }
    return places;
}

QList<qsizetype> Hyphenation::placesInLetters(const QString& word) {
    if (word.size() < kShortestParted || word.size() > kLongestParted || word == word.toUpper()) return {};
    if (!std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter() && !c.isSurrogate(); })) return {};
    if (!m_asked) m_patterns = patternsOf(m_language);
    m_asked = true;
    if (!m_patterns) return {};
    const QString lower = word.toLower();
    if (lower.size() != word.size()) return {};
    const std::string letters = spelt(lower, *m_patterns->dictionary);
    if (letters.empty()) return {};

    std::vector<char> weights(letters.size() + 5, 0);  // as much room as the library asks for
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const int trouble = hnj_hyphen_hyphenate3(m_patterns->dictionary.get(), letters.c_str(), static_cast<int>(letters.size()), weights.data(), nullptr,
                                              &replacements, &positions, &cuts, kLeastBefore, kLeastAfter, 0, 0);
    QList<qsizetype> places;
    // After letter i when its weight is odd. Where a spelling would change ("tillåta", "till-låta") the word is left whole there.
    for (qsizetype i = kLeastBefore - 1; trouble == 0 && i + 1 + kLeastAfter <= word.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool changes = replacements != nullptr && replacements[at] != nullptr;
        if (((weights[at] - '0') & 1) == 0 || changes) continue;
        // The s that joins two words ends the first of them.
        if (!places.isEmpty() && places.constLast() == i) places.last() = i + 1;
        else places.append(i + 1);
    }
    if (replacements != nullptr)
        for (std::size_t i = 0; i + 1 < letters.size(); ++i) std::free(replacements[i]);  // NOLINT: the library's own memory
    std::free(static_cast<void*>(replacements));                                          // NOLINT
    std::free(positions);                                                                 // NOLINT
    std::free(cuts);                                                                      // NOLINT
    return places;
}

}  // namespace print
