#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace report {

/// How a thing stands; drawn as sign + word + colour (never colour alone). `ToTick` is a box that is filled in by hand, on paper.
enum class Standing { Fulfilled, OnTrack, DueSoon, Missed, Excused, NotDue, Counted, ToTick, Passed };
inline constexpr int kStandings = 9;

/// A heading; level 1 is a section of the report (the title itself is not a block).
struct Heading {
    int level = 1;  ///< 1–3, never skipping a level
    QString text;
};

/// Running text; blank lines part paragraphs.
struct Paragraph {
    QString text;
    bool muted = false;      ///< secondary information
    bool keepsNext = false;  ///< stays on the page of what follows: the sentence of a drawing
};

/// A list of short items.
struct ItemList {
    QStringList items;
    bool numbered = false;
};

/// One sentence of judgement with its sign and word.
struct Judgement {
    Standing standing = Standing::OnTrack;
    QString word;  ///< the word of the standing, e.g. "snart dags"
    QString sentence;
};

/// One number of page one: a label, a value with unit, and a line that says what it is compared with.
struct KeyNumber {
    QString label;
    QString value;
    QString note;
};
struct KeyNumbers {
    QList<KeyNumber> numbers;
};

/// A table cell: text, optionally with a sign before it.
struct Cell {
    QString text;
    std::optional<Standing> standing;

    Cell() = default;
    Cell(QString cellText) : text(std::move(cellText)) {}  // NOLINT(google-explicit-constructor): rows read as lists of texts
    Cell(QString cellText, Standing cellStanding) : text(std::move(cellText)), standing(cellStanding) {}
};

struct Column {
    QString title;
    double weight = 1.0;  ///< share of the table's width
    bool number = false;  ///< right-aligned
    bool heads = false;   ///< its cells say what their rows are about: row heads for those who hear the table
};

struct Table {
    QString caption;  ///< what the table shows; may be empty
    QList<Column> columns;
    QList<QList<Cell>> rows;  ///< each as long as columns
    QString emptyText;        ///< shown instead of the table when there are no rows
    bool dense = false;       ///< rows stand closer, for a page that must hold much
    int fewestRows = 0;       ///< before the first page break, rows beyond these may give way so that one page stays one page; 0: none may
    QString moreOne{};        ///< said instead of one row left out …
    QString moreMany{};       ///< … or of several, `%1` is their number
};

/// A measured curve with its baseline and target.
struct CurvePoint {
    QDate day;
    double value = 0;
};
struct CurveFigure {
    QString title;
    QString unit;
    QList<CurvePoint> measured;  ///< by ascending day
    std::optional<CurvePoint> baseline;
    std::optional<double> target;
    QDate targetDay;        ///< may be null
    QString measuredLabel;  ///< words of the legend, in the report's language
    QString baselineLabel;
    QString targetLabel;
    QString alternativeText;  ///< the figure in words
    QString key{};            ///< as that of DrawnFigure
    QString madeText{};       ///< as that of DrawnFigure
};

/// A fishbone (fiskbensdiagram): the problem is the head, each factor a bone with its causes.
struct Fishbone {
    struct Cause {
        QString id;  ///< of the record, to be found again
        QString text;
        bool direct = true;
    };
    struct Bone {
        QString title;
        QList<Cause> causes;
    };
    QString head;
    QList<Bone> bones;
    QList<Cause> chain;   ///< a chain of events (händelsekedja), from the first to the problem
    QString directLabel;  ///< words of the legend, and of the chain, in the report's language
    QString indirectLabel;
    QString chainLabel;
};

/// What is done when: a bar from start to due for each activity.
struct Timeline {
    struct Bar {
        QString id;  ///< of the record, to be found again
        QString text;
        QDate start;  ///< null: it is only known when it is due
        QDate due;    ///< null: it has no day
        QDate done;   ///< null: not yet
        Standing standing = Standing::NotDue;
        QString word;  ///< of the standing
    };
    struct Tick {
        QDate day;
        QString label;
    };
    QDate from;
    QDate to;
    QDate today;
    QString todayLabel;
    QList<Tick> ticks;
    QList<Bar> bars;
};

/// Steps in a row, and how far one has come.
struct Stepper {
    struct Step {
        QString label;
        QString detail;  ///< who decided it and when, may be empty
        Standing standing = Standing::NotDue;
    };
    QList<Step> steps;
};

/// Rows of cells, one a period, that say how each stands.
struct PeriodGrid {
    struct Cell {
        QString id;     ///< to be found again
        QString label;  ///< "v 43"; shown where there is room
        QString text;   ///< all that is known of it, one line
        Standing standing = Standing::NotDue;
        bool now = false;  ///< today lies in it
        bool own = false;  ///< an own measure, not the agreement's demand
    };
    struct Row {
        QString label;
        QList<Cell> cells;
    };
    QList<Row> rows;
};

/// A year as a wheel (årshjul): months outside, one ring for each theme, and today's hand.
struct YearWheel {
    /// Days in a ring: a stretch that says how it stands, or one day of something held, planned or due.
    struct Mark {
        QString id;  ///< to be found again
        QDate from;
        QDate to;  ///< the same day for a single one
        Standing standing = Standing::NotDue;
        QString when;  ///< "21 May", "w 43"
        QString text;  ///< what it is, one line
    };
    struct Ring {
        QString label;
        QList<Mark> stretches;
        QList<Mark> days;
    };
    int year = 0;
    QDate today;  ///< null or of another year: no hand
    QString todayLabel;
    QStringList months;                         ///< twelve names
    QList<Ring> rings;                          ///< the outermost first
    QList<std::pair<Standing, QString>> signs;  ///< what each sign means, in words
};

/// Columns side by side, all from 0 (stapeldiagram): counts of months or years, perhaps with what was expected of each.
struct ColumnChart {
    struct Column {
        QString id;                      ///< to be found again
        QString label;                   ///< "Mar"; shown where there is room
        QString text;                    ///< all that is known of it, one line
        std::optional<double> value;     ///< 0 or more; nothing: no figure, which is not 0
        std::optional<double> expected;  ///< what the time before lets one expect
        std::optional<double> upper;     ///< up to here chance alone can bring it
        bool marked = false;             ///< a signal
        bool faint = false;              ///< not over yet
        bool hidden = false;             ///< left out of public output; no value
        bool ahead = false;              ///< still to come; no value
    };
    QList<Column> columns;
    QString unit;       ///< what is counted
    QString bandLabel;  ///< words of the key, each empty when there is nothing of it
    QString expectedLabel;
    QString markedLabel;
    QString faintLabel;
    QString hiddenLabel{};
    std::optional<int> hue;  ///< of its own, one of the five of charts, from 0; marks stay as they are
};

/// Rows with a value and its interval: as bars from 0, or as ratios around 1.
struct RowChart {
    enum class Scale {
        FromZero,
        Ratio,  ///< how many times; doubling and halving are equally far
    };
    struct Row {
        QString id;                   ///< to be found again
        QString label;                ///< what it is
        QString words;                ///< what it says, in a few words
        QString text;                 ///< all that is known of it, one line
        std::optional<double> value;  ///< may be infinite as a ratio; nothing: the words say why
        std::optional<double> low;    ///< the ends of its interval
        std::optional<double> high;
        bool strong = false;     ///< what it says is certain
        std::optional<int> hue;  ///< of its own, one of the five of charts, from 0
    };
    Scale scale = Scale::FromZero;
    QList<Row> rows;
    QString unit;         ///< of a scale from 0
    QString sameLabel;    ///< at the ratio 1
    QString strongLabel;  ///< words of the key, may be empty
    QString weakLabel;
};

/// Rows and columns of cells: the more, the stronger (värmekarta).
struct HeatMap {
    struct Cell {
        QString id;                   ///< to be found again
        QString text;                 ///< all that is known of it, one line
        std::optional<double> value;  ///< 0 or more; nothing: left out
    };
    QStringList rows;
    QStringList columns;
    QList<QList<Cell>> cells;  ///< row by row
    QString fewLabel;          ///< word of the key for 0
    QString hiddenLabel{};     ///< word of the key for what is left out; empty when nothing is
};

/// An index on its whole scale, year by year, with every value that was published.
struct IndexChart {
    static constexpr int kHighest = 6;  ///< of the scale, which begins at 0
    struct Value {
        QString id;  ///< to be found again
        double value = 0;
        QString label;  ///< the value as it is written
        QString text;   ///< all that is known of it, one line
    };
    struct Place {
        QString label;  ///< the year
        QList<Value> values;
    };
    QList<Place> places;
    QString lowWords;  ///< what the ends of the scale mean
    QString highWords;
};

/// A drawing with its words; the figures behind it stand in a table beside.
using Drawing = std::variant<Fishbone, Timeline, Stepper, PeriodGrid, YearWheel, ColumnChart, RowChart, HeatMap, IndexChart>;
struct DrawnFigure {
    QString title;
    Drawing drawing;
    QString alternativeText;  ///< the drawing in words
    QString key{};            ///< which figure it is, the same whenever it is made anew of the same thing; empty: nobody's own words can be kept for it
    QString madeText{};       ///< the words that its data make, when somebody's own stand in alternativeText
};

/// Begins a new page in paged formats.
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, ItemList, Judgement, KeyNumbers, Table, CurveFigure, DrawnFigure, PageBreak>;

/// The writers' own words in the report's language; a writer leaves out what it has no word for.
struct WriterWords {
    QString pageOf{};    ///< e.g. "Sida %1 av %2"
    QString contents{};  ///< over the table of contents
    QString skip{};      ///< leads past what stands on top of each page
    QString values{};    ///< over the values that a curve is drawn from …
    QString day{};       ///< … and over their days
    QString arms{};      ///< the coat of arms in words
    QString contact{};   ///< before whom to ask
};

/// How the municipality shows who speaks.
struct Sender {
    QByteArray arms{};  ///< its coat of arms (kommunvapen), PNG; empty: none
    QString colour{};   ///< of headings and of the line at the head, "#rrggbb", legible on white (accent.h); empty: that of text
    QString contact{};  ///< whom to ask: a few lines of unit, address, telephone, e-mail; may be empty
};

/// A report as plain data: made by a feature, written by a writer that knows only formats.
struct Report {
    QString title;
    QString subtitle;
    QString municipality;  ///< page header, left
    QString marking;       ///< page header, right (secrecy marking or working material); may be empty
    QString language;      ///< "sv" or "en"
    QDate day;             ///< the day that the report speaks of; stands in the footer and in the file's dates
    bool landscape = false;
    bool large = false;  ///< on A3, for the wall; else on A4
    QList<Block> blocks;
    WriterWords words{};
    Sender sender{};
};

}  // namespace report
