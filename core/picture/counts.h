#pragma once

#include "core/picture/aoristic.h"
#include "core/picture/no_statement.h"

#include <QDate>
#include <QList>
#include <QString>

namespace picture {

/// What is counted. The three are apart everywhere: never added up, never in one axis.
enum class Source {
    Incident,  ///< events that reporting units told of (händelser)
    Reports,   ///< reports to the police (anmälningar)
    Crimes,    ///< crimes in those reports (brott); one report can hold many
};

/// Days from … to, both included; empty when to lies before from.
struct Period {
    QDate from;
    QDate to;
    [[nodiscard]] bool isEmpty() const { return !from.isValid() || to < from; }
};

/// The two years that a picture sets side by side.
struct Question {
    Source source = Source::Incident;
    int year = 0;
    int compare = 0;
    QString area;  ///< id of the only area that months and hours are wanted of; empty: all
    QDate today;
};

struct CountedCategory {
    QString id;
    QString name;
    QDate from;  ///< null: always
    QDate to;
    bool policeActivity = false;
    std::optional<int> hue;  ///< of its own in charts
};

struct CountedArea {
    QString id;
    QString name;
    std::optional<qint64> population;          ///< of the year
    std::optional<qint64> previousPopulation;  ///< of the year that is compared with
};

/// A month of the police's figures that has had several values.
struct FigureRevision {
    struct Value {
        qint64 count = 0;
        bool preliminary = false;
        QDate replaced;  ///< null: it stands
    };
    QString month;  ///< `2026-10`
    QString category;
    QString area;
    std::vector<Value> values;  ///< in the order in which they came
    qint64 counts = 0;          ///< the value that counts: the newest final one, else the newest preliminary one
};

/// The counts of one category in one area.
struct CellCounts {
    std::size_t category = 0;
    std::size_t area = 0;
    std::optional<qint64> now;  ///< nothing: no figure
    std::optional<qint64> before;
    qint64 comparedNow = 0;  ///< over the months that both years have a figure for
    qint64 comparedBefore = 0;
    bool comparable = false;  ///< there is such a month
    Series months;            ///< from Counts::firstMonth on; empty when nothing occurred
};

/// Everything that a picture is made of, as plain counts. As large as categories × areas × months, however many events there are.
struct Counts {
    Question question;
    Period now;                               ///< the days that are counted
    Period before;                            ///< the same days of the year that is compared with
    std::vector<CountedCategory> categories;  ///< in their order
    std::vector<CountedArea> areas;           ///< by name
    std::vector<CellCounts> cells;            ///< those in which something occurred or has a figure
    QDate firstMonth;                         ///< first day of the first month that is known, at most six years before the year
    std::size_t monthsKnown = 0;              ///< from there to the end of the year, or to the present month
    bool countedNow = false;                  ///< whether there is any figure at all in the period
    bool countedBefore = false;

    // Of events alone, in the period and the area that was asked for.
    WeekHours hours{};
    qint64 withoutHour = 0;
    qint64 spread = 0;                   ///< events with a span
    std::vector<qint64> weeks;           ///< ISO weeks 1 … of the year
    std::array<qint64, 4> bySeverity{};  ///< low, medium, high, not told
    std::array<qint64, 3> byChildren{};  ///< concerned, not concerned, not told
    QDate firstEvent;                    ///< day of the first event of the file; null: none
    qint64 afterToday = 0;               ///< events that are dated after today; left out

    // Of the police's figures alone.
    QStringList preliminary;  ///< months of the year, `2026-10`
    QStringList gaps;         ///< months within the period of which there is no figure at all
    QStringList incomplete;   ///< months of which some categories and areas lack the figure that other months have
    std::vector<FigureRevision> revisions;  ///< of the year, and of the area that was asked for
};

/// The days of @p question's two years that are compared: whole years, or, when one of them is not over, both up to today's day of the year.
[[nodiscard]] std::pair<Period, Period> comparedPeriods(const Question& question);

}  // namespace picture
