#include "core/picture/behind.h"
#include "core/picture/chart_words.h"
#include "core/picture/charts.h"
#include "core/picture/rate_interval.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using report::words;
using Week = std::array<std::array<std::optional<double>, 24>, 7>;

constexpr std::size_t kBlocks = 6;
constexpr std::size_t kBlockHours = 4;

/// Whole events as they are, shares of events to a tenth: "3", "0.4".
QString hourText(std::optional<double> value) {
    if (!value) return words(QT_TRANSLATE_NOOP("report", "left out"));
    return *value > 0 && *value < 0.05 ? QStringLiteral("< ") + decimalText(0.1) : decimalText(*value);
}

report::HeatMap weekMap(const YearPicture& picture) {
    report::HeatMap map;
    for (int day = 1; day <= 7; ++day) map.rows << asSentence(dayName(day, true));
    for (int hour = 0; hour < 24; ++hour) map.columns << QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
    map.fewLabel = words(QT_TRANSLATE_NOOP("report", "none"));
    const bool hidden = std::any_of(picture.hours->begin(), picture.hours->end(),
                                    [](const auto& day) { return std::any_of(day.begin(), day.end(), [](const auto& hour) { return !hour; }); });
    if (hidden) map.hiddenLabel = words(QT_TRANSLATE_NOOP("report", "1–4, left out"));
    for (std::size_t day = 0; day < 7; ++day) {
        QList<report::HeatMap::Cell> row;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            report::HeatMap::Cell cell;
            cell.value = (*picture.hours)[day][hour];
            cell.id = idOf({picture.now.from, picture.now.to, {}, picture.question.area, {}}, static_cast<int>(day * 24 + hour));
            cell.text = words(QT_TRANSLATE_NOOP("report", "%1 %2–%3: %4"),
                              {asSentence(dayName(static_cast<int>(day) + 1)), map.columns.at(static_cast<qsizetype>(hour)),
                               QStringLiteral("%1").arg(hour + 1, 2, 10, QLatin1Char('0')), hourText(cell.value)});
            row << cell;
        }
        map.cells << row;
    }
    return map;
}

report::Table weekTable(const Week& week) {
    report::Table table;
    table.dense = true;
    table.columns << report::Column{words(QT_TRANSLATE_NOOP("report", "Hour")), 1.2, false, true};
    for (int day = 1; day <= 7; ++day) table.columns << report::Column{asSentence(dayName(day, true)), 1, true};
    for (std::size_t hour = 0; hour < 24; ++hour) {
        QList<report::Cell> row{QStringLiteral("%1–%2").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'))};
        for (const auto& day : week) row << report::Cell(day[hour] ? decimalText(*day[hour]) : QStringLiteral("–"));
        table.rows << row;
    }
    return table;
}

/// The place whose share is certainly above the equal one, the largest; nothing when there is none.
template <std::size_t Size>
std::optional<std::size_t> peakOf(const std::array<double, Size>& sums) {
    double all = 0;
    for (const double sum : sums) all += sum;
    const auto peak = std::max_element(sums.begin(), sums.end());
    const qint64 total = std::llround(all);
    if (total < kFewestForChart) return std::nullopt;
    constexpr double kLevel = 1 - 0.05 / Size;
    if (shareInterval(std::min<qint64>(std::llround(*peak), total), total, kLevel).low <= 1.0 / Size) return std::nullopt;
    return static_cast<std::size_t>(peak - sums.begin());
}

QString weekSentence(const Week& week) {
    std::array<double, 7> days{};
    std::array<double, kBlocks> blocks{};
    double all = 0;
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double value = week[day][hour].value_or(0);
            days[day] += value;
            blocks[hour / kBlockHours] += value;
            all += value;
        }
    const auto share = [all](double part) { return QString::number(std::llround(part / all * 100)); };
    QStringList sentences;
    if (const auto day = peakOf(days))
        sentences << words(QT_TRANSLATE_NOOP("report", "Certainly more on %1 than if all days were alike: %2 % of all."),
                           {words(QT_TRANSLATE_NOOP("report", "%1s"), {dayName(static_cast<int>(*day) + 1)}), share(days[*day])});
    if (const auto block = peakOf(blocks))
        sentences << words(QT_TRANSLATE_NOOP("report", "Certainly more between %1 and %2 than if all hours were alike: %3 % of all."),
                           {QString::number(*block * kBlockHours), QString::number((*block + 1) * kBlockHours), share(blocks[*block])});
    if (sentences.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "No day and no hours stand out for certain."));
    return sentences.join(u' ');
}

}  // namespace

Chart weekChart(const YearPicture& picture) {
    Chart chart;
    chart.key = "week";
    chart.title = words(QT_TRANSLATE_NOOP("report", "Weekday and hour %1"), {QString::number(picture.question.year)});
    if (!picture.hours) {
        chart.sentence = picture.question.source == Source::Incident
                             ? words(QT_TRANSLATE_NOOP("report", "There is no picture of the week."))
                             : words(QT_TRANSLATE_NOOP("report", "The police's figures have no hours: there is no picture of the week."));
        return chart;
    }
    chart.table = weekTable(*picture.hours);
    double sum = 0;
    bool hidden = false;
    for (const auto& day : *picture.hours)
        for (const auto& hour : day) {
            sum += hour.value_or(0);
            hidden = hidden || !hour;
        }
    QStringList notes;
    if (picture.withoutHour.value_or(0) > 0)
        notes << words(QT_TRANSLATE_NOOP("report", "%1 without an hour stand outside."), {countWords(*picture.withoutHour, Source::Incident)});
    if (picture.spread.value_or(0) > 0)
        notes << words(QT_TRANSLATE_NOOP("report", "%1 at an unknown time within a span are spread evenly over it."),
                       {countWords(*picture.spread, Source::Incident)});
    if (hidden) notes << words(QT_TRANSLATE_NOOP("report", "Hours with 1–4 events are left out, so that nobody can be recognised."));
    chart.note = notes.join(u' ');
    if (std::llround(sum) < kFewestForChart && !hidden) {
        chart.sentence =
            words(QT_TRANSLATE_NOOP("report", "%1 with an hour: too few for a picture of the week."), {countWords(std::llround(sum), Source::Incident)});
        return chart;
    }
    // Of what is left out nothing follows: sums over the rest would mislead.
    chart.sentence = hidden ? words(QT_TRANSLATE_NOOP("report", "Only hours with five events or more, or none, are shown.")) : weekSentence(*picture.hours);
    chart.figure = report::DrawnFigure{chart.title, weekMap(picture), chart.title + QStringLiteral(". ") + chart.sentence};
    return chart;
}

}  // namespace picture
