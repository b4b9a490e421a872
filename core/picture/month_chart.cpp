#include "core/picture/behind.h"
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
    parts << monthWords(month);
    return asSentence(monthName(month.month.month())) + u' ' + yearOfChart(picture) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

report::ColumnChart monthColumns(const YearPicture& picture) {
    report::ColumnChart chart;
    chart.unit = sourceWords(picture.question.source);
    bool anyBand = false;
    bool anyMarked = false;
    bool anyRunning = false;
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
        anyMarked = anyMarked || column.marked;
        anyRunning = anyRunning || (column.faint && column.value.value_or(0) > 0);
        chart.columns << column;
    }
    if (anyBand) {
        chart.bandLabel = words(QT_TRANSLATE_NOOP("report", "Up to here within chance"));
        chart.expectedLabel = words(QT_TRANSLATE_NOOP("report", "Expected"));
    }
    if (anyMarked) chart.markedLabel = words(QT_TRANSLATE_NOOP("report", "More than expected"));
    if (anyRunning) chart.faintLabel = words(QT_TRANSLATE_NOOP("report", "Not over yet"));
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
                                          band ? decimalText(month.band->expected) : QStringLiteral("–"),
                                          band ? decimalText(month.band->upper) : QStringLiteral("–"), asSentence(monthWords(month))};
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
    QStringList above;
    bool judged = false;
    for (const MonthFigure& month : picture.months) {
        judged = judged || month.signal;
        if (month.signal == Signal::Rise) above << monthName(month.month.month());
    }
    QStringList sentences;
    if (!above.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "More than expected in %1."), {joinedWords(above)});
    else if (judged) sentences << words(QT_TRANSLATE_NOOP("report", "No month was above what was expected."));
    else sentences << words(QT_TRANSLATE_NOOP("report", "Whether a month is unusual cannot be told: there are too few months or too few cases before it."));
    sentences << mostAndFewest(picture);
    sentences.removeAll(QString());
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
    chart.note = words(QT_TRANSLATE_NOOP(
        "report", "The grey field behind a column is what chance alone can bring, by the same months of earlier years. Only what rises above it is unusual."));
    chart.figure = report::DrawnFigure{chart.title, monthColumns(picture), chart.title + QStringLiteral(". ") + chart.sentence};
    return chart;
}

}  // namespace picture
