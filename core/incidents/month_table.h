#pragma once

#include "core/records/open_file.h"
#include "core/tables/table_source.h"

namespace incidents {

/// Figures of a month as someone pastes them, with their names: crosswise (categories by areas, either way round) or as a list with a head of its own.
struct MonthTable {
    /// One figure as it stood there.
    struct Line {
        qint64 row = 0;  ///< of the table, 1-based
        QString month;   ///< empty: that of the page
        QString category;
        QString area;
        QString reports;
    };
    QList<Line> lines;
    QStringList sums;  ///< the names of rows and columns that add up others; left out
};

/// Reads pasted text: cells parted by tabs, else by semicolons.
/// @param area  the name of the area that a single column without a head belongs to
/// @return nothing when it is numbers alone
[[nodiscard]] std::optional<MonthTable> monthTableFrom(const records::Reader& reader, const QString& text, const QString& area);

/// What the words of a table mean: by word, without regard to case. Categories are known by their name and by the police's names for them.
struct MonthWords {
    QHash<QString, QString> categories;  ///< → id
    QHash<QString, QString> areas;
    QSet<QString> own;  ///< those that are a category's own name, not one that the police call a part of it by
    [[nodiscard]] static QString key(const QString& word) { return word.simplified().toCaseFolded(); }
};
[[nodiscard]] MonthWords wordsOf(const records::Reader& reader);

/// The words of @p table that mean nothing yet, each once.
struct UnknownWords {
    QStringList categories;
    QStringList areas;
    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() && areas.isEmpty(); }
};
[[nodiscard]] UnknownWords unknownWords(const MonthTable& table, const MonthWords& words);

/// Writes what the police call categories into these, as one act: word → id of the category.
/// @error those of a record's rules
[[nodiscard]] base::Result<void> rememberCategories(records::OpenFile& file, const QHash<QString, QString>& meant);

/// A word that means nothing here, and how many figures stay outside with it.
struct LeftWord {
    qint64 row = 0;  ///< of the first figure
    QString word;
    int figures = 0;
};
/// @p table without the figures whose category or area means nothing; each of those words stands in @p left once.
[[nodiscard]] MonthTable withoutUnknown(const MonthTable& table, const MonthWords& words, QList<LeftWord>& left);

/// A figure that the table would bring or change.
struct ComingFigure {
    qsizetype line = 0;  ///< of the table
    QString what;        ///< "Theft, Lomma"
    QString month;
    std::optional<int> from;  ///< nothing: there is none yet
    int to = 0;
};
/// Those of @p table, in its order; words that mean nothing and what is no number bring nothing.
[[nodiscard]] QList<ComingFigure> comingFigures(const records::Reader& reader, const MonthTable& table, const QString& month, const MonthWords& words);

/// The first row that rowsToImport() gives a line; below it stands the head.
inline constexpr qint64 kFirstImportedRow = 2;

/// The table as rows to import, with a head in the language of the moment, numbered by line: two figures of one pasted row are two rows. Known figures
/// are changed by their natural key.
[[nodiscard]] QList<tables::TableRow> rowsToImport(const MonthTable& table, const QString& month, const MonthWords& words);

}  // namespace incidents
