#include "core/picture/weekly_report.h"

#include "core/incidents/incident.h"
#include "core/picture/benjamini_hochberg.h"
#include "core/picture/chart_words.h"
#include "core/picture/rate_comparison.h"
#include "core/picture/small_cells.h"
#include "core/picture/week_counts.h"
#include "core/records/choice_label.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using report::Heading;
using report::Paragraph;
using report::words;

constexpr double kWeekSure = 0.05;
constexpr int kFewestEventRows = 2;
constexpr int kFewestCategoryRows = 6;

struct WeekTable {
    const WeekCounts& counts;
    qint64 days = 0;
    std::optional<HiddenCells> hidden;  ///< in public output

    [[nodiscard]] std::size_t columns() const { return static_cast<std::size_t>(counts.areas.size()); }
    [[nodiscard]] qint64 total(std::size_t category) const {
        qint64 sum = 0;
        for (std::size_t area = 0; area < columns(); ++area) sum += counts.cells[category * columns() + area];
        return sum;
    }
    [[nodiscard]] std::optional<qint64> shownTotal(std::size_t category) const {
        return hidden && hidden->rowTotals[category] ? std::nullopt : std::optional(total(category));
    }
};

QString leftOut() { return words(QT_TRANSLATE_NOOP("report", "left out")); }

/// How a category stands against the year before, in words: "more than usual (5, 1.2 a week before)".
QStringList usualWords(const WeekTable& week) {
    std::vector<std::optional<double>> values;
    std::vector<double> ratios;
    for (std::size_t i = 0; i < week.counts.before.size(); ++i) {
        const bool hidden = week.hidden && (!week.shownTotal(i) || isSmall(static_cast<double>(week.counts.before[i])));
        const auto comparison = hidden || !week.counts.countedBefore
                                    ? Stated<RateComparison>(Unstated(NoStatement::Suppressed))
                                    : compareRates({week.total(i), static_cast<double>(week.days)}, {week.counts.before[i], WeekCounts::kDaysBefore});
        values.push_back(comparison ? std::optional(comparison->p) : std::nullopt);
        ratios.push_back(comparison ? comparison->ratio : 1);
    }
    const auto adjusted = benjaminiHochberg(values);
    QStringList lines;
    for (std::size_t i = 0; i < adjusted.size(); ++i) {
        if (!adjusted[i]) lines << QStringLiteral("–");
        else if (*adjusted[i] >= kWeekSure) lines << words(QT_TRANSLATE_NOOP("report", "as usual"));
        else lines << (ratios[i] > 1 ? words(QT_TRANSLATE_NOOP("report", "more than usual")) : words(QT_TRANSLATE_NOOP("report", "fewer than usual")));
    }
    return lines;
}

report::Table categoryTable(const WeekTable& week) {
    const WeekCounts& counts = week.counts;
    report::Table table;
    table.dense = true;
    table.fewestRows = kFewestCategoryRows;
    table.moreOne = words(QT_TRANSLATE_NOOP("report", "One more category has no room here."));
    table.moreMany = QCoreApplication::translate("report", "%1 more categories have no room here.");
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No event is recorded in these days."));
    table.columns << report::Column{words(QT_TRANSLATE_NOOP("report", "Category")), 2.2, false, true};
    for (const QString& area : counts.areas) table.columns << report::Column{area, 0.9, true};
    table.columns << report::Column{words(QT_TRANSLATE_NOOP("report", "All")), 0.7, true}
                  << report::Column{words(QT_TRANSLATE_NOOP("report", "A week, the year before")), 1.2, true}
                  << report::Column{words(QT_TRANSLATE_NOOP("report", "In words")), 1.6};
    const QStringList usual = usualWords(week);
    for (std::size_t i = 0; i < counts.before.size(); ++i) {
        if (week.total(i) == 0) continue;
        QList<report::Cell> row{counts.categories.at(static_cast<qsizetype>(i))};
        for (std::size_t area = 0; area < week.columns(); ++area)
            row << report::Cell(week.hidden && week.hidden->cell(i, area) ? leftOut() : numberOf(counts.cells[i * week.columns() + area]));
        const bool hidden = week.hidden && isSmall(static_cast<double>(counts.before[i]));
        row << report::Cell(week.shownTotal(i) ? numberOf(week.total(i)) : leftOut())
            << report::Cell(hidden || !counts.countedBefore ? QStringLiteral("–")
                                                            : decimalText(static_cast<double>(counts.before[i]) * 7 / WeekCounts::kDaysBefore))
            << report::Cell(usual.at(static_cast<qsizetype>(i)));
        table.rows << row;
    }
    return table;
}

template <class Enum>
QString choiceWord(const QString& key) {
    for (const auto& choice : records::ChoicesOf<Enum>::choices)
        if (key == QLatin1String(choice.key)) return QCoreApplication::translate("kind", choice.label);
    return QStringLiteral("–");
}

report::Table eventTable(const WeekCounts& counts) {
    report::Table table;
    table.dense = true;
    table.fewestRows = kFewestEventRows;
    table.moreOne = words(QT_TRANSLATE_NOOP("report", "One more stands in the list of events."));
    table.moreMany = QCoreApplication::translate("report", "%1 more stand in the list of events.");
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "All events are closed, and none is of high severity."));
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "When")), 1.7},  {words(QT_TRANSLATE_NOOP("report", "Category")), 1.6, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Where")), 1.8}, {words(QT_TRANSLATE_NOOP("report", "Severity")), 0.8},
                     {words(QT_TRANSLATE_NOOP("report", "State")), 0.9}, {words(QT_TRANSLATE_NOOP("report", "Passed on to")), 1.4}};
    for (const WeekCounts::Event& event : counts.foremost)
        table.rows << QList<report::Cell>{QString(event.when).replace(u'T', u' '),
                                          event.category,
                                          event.place.isEmpty() ? event.area : event.area + QStringLiteral(", ") + event.place,
                                          choiceWord<incidents::Severity>(event.severity),
                                          choiceWord<incidents::IncidentStatus>(event.status),
                                          report::orDash(event.passedOn)};
    return table;
}

}  // namespace

report::Report weeklyReport(const records::Reader& reader, QDate from, QDate to, const report::Face& face) {
    const WeekCounts counts = readWeek(reader, from, to);
    WeekTable week{counts, from.daysTo(to) + 1, {}};
    if (face.isPublic) week.hidden = hideSmallCells({counts.before.size(), week.columns(), counts.cells});
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "Weekly picture")),
                      words(QT_TRANSLATE_NOOP("report", "Events from %1 to %2"), {report::dayText(from), report::dayText(to)}), reader.today(), face);
    qint64 all = 0;
    for (const qint64 cell : counts.cells) all += cell;
    const auto number = [&](qint64 count) { return face.isPublic && isSmall(static_cast<double>(count)) ? leftOut() : numberOf(count); };
    report::KeyNumbers numbers;
    numbers.numbers << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Events that happened")), week.hidden && week.hidden->total ? leftOut() : numberOf(all), {}};
    // In public output these two could give away what the table hides.
    if (!face.isPublic)
        numbers.numbers << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Of high severity")), number(counts.severity[2]), {}}
                        << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Concern children or young people")), number(counts.children), {}};
    report.blocks << numbers;
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Categories and areas"))} << categoryTable(week);
    report.blocks << Paragraph{
        words(counts.countedBefore
                  ? QT_TRANSLATE_NOOP("report", "More or fewer than usual is said only where chance alone would hardly bring it, against the 52 weeks before.")
                  : QT_TRANSLATE_NOOP("report", "What is usual cannot be told: events are not recorded for a whole year before.")),
        true};
    if (!face.isPublic) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "To be looked at first"))} << eventTable(counts);
    return report;
}

}  // namespace picture
