#pragma once

#include "ui/print/typesetter.h"

#include <QStringView>

namespace print {

/// Breaks text into lines: where words end, within long words by the patterns of their language, and anywhere in what is wider
/// than a line and has no such place. All lengths in points.
class LineBreaker {
public:
    LineBreaker(Typesetter& type, Hyphenation& hyphenation, const Style& style, double width);

    /// Adds a clean text without line ends, from a new line on.
    void add(const QString& text);
    /// At least one line for each text that was added; one that goes on ends in a blank, or in kSoftHyphen within a word.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    void addWord(QStringView word);
    [[nodiscard]] qsizetype addPart(QStringView word);
    void addAnywhere(QStringView word);
    void append(QStringView word, double width);
    void endLine();

    Typesetter& m_type;
    Hyphenation& m_hyphenation;
    Style m_style;
    double m_width;
    double m_blank;
    QStringList m_lines;
    QString m_line;
    double m_filled = 0;  ///< up to where the next word begins
};

}  // namespace print
