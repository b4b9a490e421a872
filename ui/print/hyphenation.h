#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <memory>

namespace print {

/// Where words may be parted at the end of a line (avstavning): the patterns of a language, as the machine has them.
/// Where it has none, no word is parted.
class Hyphenation {
public:
    /// @param language  "sv" or "en"; any other has no patterns
    explicit Hyphenation(QString language) : m_language(std::move(language)) {}

    /// Before which letters of @p word, which has no blank, a hyphen may stand, ascending: never before the third letter of a word,
    /// nor before its last two. None in addresses, capitals, words with figures, and those of less than six or more than sixty letters.
    [[nodiscard]] QList<qsizetype> placesIn(QStringView word);

    struct Patterns;

private:
    [[nodiscard]] QList<qsizetype> placesInLetters(const QString& word);

    QString m_language;
    std::shared_ptr<const Patterns> m_patterns;
    bool m_asked = false;
};

}  // namespace print
