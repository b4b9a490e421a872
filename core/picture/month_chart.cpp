#include "core/picture/behind.h"
#include "core/picture/certain_changes.h"
#include "core/picture/chart_words.h"
#include "core/picture/charts.h"
#include "core/picture/picture_words.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using report::words;

QString yearOfChart(const YearPicture& picture) { return QString::number(picture.question.year); }

QString monthLine(const YearPicture& picture, const MonthFigure& month) {
    QStringList parts;
    if (month.count) parts << countWords(*month.count, picture.question.source);
    if (month.band && month.count)
        parts << words(QT_TRANSLATE_NOOP("report", "expected %1, up to %2 within chance"), {decimalText(month.band->expected), decimalText(month.band->upper)});
    parts << monthWords(month, picture.question.today);
    return asSentence(monthName(month.month.month())) + u' ' + yearOfChart(picture) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

report::ColumnChart monthColumns(const YearPicture& picture) {
    report::ColumnChart chart;
    chart.unit = sourceWords(picture.question.source);
    bool anyBand = false;
    bool anyMarked = false;
    bool anyRunning = false;
    bool anyHidden = false;
    for (const MonthFigure& month : picture.months) {
        report::ColumnChart::Column column;
        const int number = month.month.month();
        column.id = idOf({month.month, month.month.addMonths(1).addDays(-1), {}, picture.question.area, {}}, number);
        column.label = monthName(number, true);
        column.text = monthLine(picture, month);
        if (month.count && month.month <= picture.question.today) column.value = static_cast<double>(*month.count);
        if (month.band && month.count) {
            column.expected = month.band->expected;
            column.upper = month.band->upper;
            anyBand = true;
        }
        column.marked = month.signal == Signal::Rise;
        column.faint = month.noStatement == NoStatement::NotOver;
        column.hidden = month.suppressed;
        column.ahead = !column.value && month.month > picture.question.today;
        anyHidden = anyHidden || column.hidden;
        anyMarked = anyMarked || column.marked;
        anyRunning = anyRunning || (column.faint && column.value.value_or(0) > 0);
        chart.columns << column;
    }
    if (anyBand) {
        chart.bandLabel = words(QT_TRANSLATE_NOOP("report", "Up to here within chance"));
        chart.expectedLabel = words(QT_TRANSLATE_NOOP("report", "Expected"));
    }
    if (anyMarked) chart.markedLabel = words(QT_TRANSLATE_NOOP("report", "More than chance brings"));
    if (anyRunning) chart.faintLabel = words(QT_TRANSLATE_NOOP("report", "Not over yet"));
    if (anyHidden) chart.hiddenLabel = words(QT_TRANSLATE_NOOP("report", "Left out"));
    return chart;
}

report::Table monthTable(const YearPicture& picture) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Month")), 1.2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Number")), 0.8, true},
                     {words(QT_TRANSLATE_NOOP("report", "Expected")), 0.8, true},
                     {words(QT_TRANSLATE_NOOP("report", "Within chance up to")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "In words")), 2.4}};
    for (const MonthFigure& month : picture.months) {
        const bool told = month.count && month.month <= picture.question.today;
        const bool band = told && month.band;
        table.rows << QList<report::Cell>{asSentence(monthName(month.month.month())), told ? numberOf(*month.count) : QStringLiteral("–"),
                                          band ? tenthsText(month.band->expected) : QStringLiteral("–"),
                                          band ? tenthsText(month.band->upper) : QStringLiteral("–"), asSentence(monthWords(month, picture.question.today))};
    }
    return table;
}

/// "Most in July (34), fewest in February (12)." of the months that are over.
QString mostAndFewest(const YearPicture& picture) {
    const MonthFigure* most = nullptr;
    const MonthFigure* fewest = nullptr;
    for (const MonthFigure& month : picture.months) {
        if (month.suppressed) return {};  // it may be the one with fewest
        if (!month.count || month.noStatement == NoStatement::NotOver) continue;
        if (most == nullptr || *month.count > *most->count) most = &month;
        if (fewest == nullptr || *month.count < *fewest->count) fewest = &month;
    }
    if (most == nullptr || *most->count == *fewest->count) return {};
    return words(QT_TRANSLATE_NOOP("report", "Most in %1 (%2), fewest in %3 (%4)."),
                 {monthName(most->month.month()), numberOf(*most->count), monthName(fewest->month.month()), numberOf(*fewest->count)});
}

QString monthSentence(const YearPicture& picture) {
    const bool judged = std::any_of(picture.months.begin(), picture.months.end(), [](const MonthFigure& month) { return month.signal.has_value(); });
    const bool hidden = std::any_of(picture.months.begin(), picture.months.end(), [](const MonthFigure& month) { return month.suppressed; });
    const UnusualMonths unusual = unusualMonths(picture);
    QStringList sentences;
    if (!unusual.bySeason.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "More than chance brings in %1."), {joinedWords(unusual.bySeason)});
    if (!unusual.byMonthsBefore.isEmpty())
        sentences << words(QT_TRANSLATE_NOOP("report", "Many in %1 beside the months before, which do not tell whether that is the season."),
                           {joinedWords(unusual.byMonthsBefore)});
    if (judged && hidden && sentences.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "No month that is shown lies above what chance brings."));
    else if (judged && sentences.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "No month lies above what chance brings."));
    else if (!judged) sentences << words(QT_TRANSLATE_NOOP("report", "Whether a month is unusual cannot be told: there are too few months or too few cases before it."));
    sentences << mostAndFewest(picture);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// How the field behind the columns was made; nothing where there is none.
QString bandNote(const YearPicture& picture) {
    const auto anyBy = [&](bool season) {
        return std::any_of(picture.months.begin(), picture.months.end(),
                           [season](const MonthFigure& month) { return month.band && (month.band->method == BandMethod::Farrington) == season; });
    };
    QStringList sentences;
    if (anyBy(true))
        sentences << words(QT_TRANSLATE_NOOP("report", "The grey field behind a column is what chance alone can bring, by the same months of earlier years."));
    if (anyBy(false))
        sentences << words(QT_TRANSLATE_NOOP("report", "Where there are not yet three whole years, the field is made from the months before alone and knows no season."));
    if (!sentences.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "Only what rises above it is unusual."));
    return sentences.join(u' ');
}

}  // namespace

Chart monthChart(const YearPicture& picture) {
    Chart chart;
    chart.key = "months";
    chart.title = words(QT_TRANSLATE_NOOP("report", "Month by month %1"), {yearOfChart(picture)});
    chart.table = monthTable(picture);
    if (picture.months.empty()) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "The months of a single area are left out of public output."));
        return chart;
    }
    qint64 sum = 0;
    bool any = false;
    bool hidden = false;
    for (const MonthFigure& month : picture.months) {
        any = any || month.count;
        hidden = hidden || month.suppressed;
        sum += month.count.value_or(0);
    }
    if (!any && !hidden) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "There are no figures of %1."), {yearOfChart(picture)});
        return chart;
    }
    if (sum < kFewestForChart && !hidden) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "%1 in %2: too few for a picture of the months."),
                               {countWords(sum, picture.question.source), yearOfChart(picture)});
        return chart;
    }
    chart.sentence = monthSentence(picture);
    chart.note = bandNote(picture);
    chart.noteOfDrawing = true;
    chart.figure = report::DrawnFigure{chart.title, monthColumns(picture), alternativeOf(chart, picture)};
    return chart;
}

}  // namespace picture
