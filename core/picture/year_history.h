#pragma once

#include "core/picture/counts.h"
#include "core/records/reader.h"

namespace picture {

/// Whole years of each category, in the area that was asked for.
struct YearHistory {
    struct Row {
        QString category;  ///< id; empty: all categories
        QString name;
        std::optional<int> hue{};  ///< the category's own in charts
        Series years{};  ///< one for each of `years`; nothing: no figure at all
    };
    Question question;
    std::vector<int> years;  ///< ascending, ten at most; the last is the question's
    bool lastIsOver = true;  ///< else the last counts to today
    QDate lastDay;           ///< of what is counted
    std::vector<Row> rows;   ///< all categories first, then each that has anything, in their order
};

/// The values of the safety survey as they were published.
struct SurveyHistory {
    struct Value {
        int year = 0;
        QString survey;     ///< id
        QString indicator;  ///< with the area's name where several are told of
        QString area;       ///< name; empty: the whole
        double index = 0;
        QDate published;
        std::optional<int> answers;
        std::optional<double> responseRate;  ///< percent of those asked
        QString by;    ///< who conducted the survey
        QString note;  ///< where it was published
    };
    std::vector<Value> values;  ///< by indicator, year and day of publication
    int year = 0;               ///< the picture's
    /// Those that have values: of the whole municipality first, then the ones with most years.
    [[nodiscard]] QStringList indicators() const;
};

/// How many years back a history goes, its own year included.
inline constexpr int kHistoryYears = 10;

/// Counts the years of @p question's source in one pass. Throws storage::DbError, as readers do.
[[nodiscard]] YearHistory readYearHistory(const records::Reader& reader, const Question& question);
/// The values up to the question's year: of its area, or of the whole municipality and each area, whose name the indicator has then.
[[nodiscard]] SurveyHistory readSurveyHistory(const records::Reader& reader, const Question& question);

}  // namespace picture
