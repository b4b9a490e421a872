#pragma once

#include "ui/print/hyphenation.h"

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

namespace print {

/// Units of the painter per typographic point: fine enough that rounding is not seen, and an A4 page stays within the 32767
/// that the archival format allows for a coordinate.
inline constexpr int kUnitsPerPoint = 20;
/// The same in dots per inch.
inline constexpr int kPaperResolution = 72 * kUnitsPerPoint;

/// Stands at the end of a line whose last word goes on in the next: painted as a hyphen, read as none.
inline constexpr QChar kSoftHyphen = QChar(0xAD);

enum class Face { Regular, Bold };

/// Face and size of a piece of text; the size in whole points.
struct Style {
    Face face = Face::Regular;
    int size = 10;

    bool operator==(const Style&) const = default;
};

/// The fonts of reports: cleans text to what they can show, measures it and breaks it into lines. All lengths in points.
class Typesetter {
public:
    /// @param language  in which words are parted, "sv" or "en"; none: words stay whole
    explicit Typesetter(QString language = {});

    /// False when the embedded fonts are missing; nothing else may be called then.
    [[nodiscard]] bool ready() const { return m_ready; }

    /// The font for painting at kUnitsPerPoint.
    [[nodiscard]] const QFont& font(const Style& style);

    /// @p text in composed form, without control and bidirectional marks and soft hyphens, line ends as '\n'. Letters that no
    /// embedded font has become □ and are remembered.
    [[nodiscard]] QString clean(const QString& text);

    /// The letters that were replaced, each once, in order of appearance.
    [[nodiscard]] const QStringList& missingLetters() const { return m_missing; }

    /// Width of a clean text, or line, without line ends.
    [[nodiscard]] double width(const QString& text, const Style& style);

    /// The widest part of @p word, which has no blank, when it is parted wherever it can be.
    [[nodiscard]] double widestPart(const QString& word, const Style& style);

    /// Breaks a clean text where words end, and within long ones (LineBreaker); at least one line. A line keeps one blank at its end
    /// when the next goes on with another word, and kSoftHyphen within a word, so that the text can be read and copied as a whole.
    [[nodiscard]] QStringList lines(const QString& text, const Style& style, double width);

    /// From the top of a line of @p lineHeight to its baseline.
    [[nodiscard]] double baseline(const Style& style, double lineHeight);

private:
    struct Metrics {
        QFont font;
        double ascent = 0;
        double descent = 0;
        QHash<QString, double> widths;
    };

    Metrics& metrics(const Style& style);
    [[nodiscard]] bool has(char32_t letter);
    void cleanCluster(const QString& cluster, QString& out);

    bool m_ready = false;
    Hyphenation m_hyphenation;
    QHash<int, Metrics> m_metrics;
    QHash<char32_t, bool> m_known;
    QStringList m_missing;
    QString m_replacement;
};

/// The font of drawings, in points of the page.
[[nodiscard]] QFont drawingFont(Typesetter& type, int letters);

}  // namespace print
