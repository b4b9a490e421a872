#include "core/picture/behind.h"
#include "core/picture/chart_words.h"
#include "core/picture/charts.h"
#include "core/picture/picture_words.h"
#include "core/picture/rate_comparison.h"
#include "core/picture/survey_index.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace picture {

namespace {

using report::words;

constexpr double kSureChange = 0.05;

/// From the first to the last of the whole years that have figures: "From 134 in 2016 to 35 in 2025: certain fall."
QString yearsSentence(const YearHistory& history, const YearHistory::Row& row) {
    std::optional<std::size_t> first;
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < row.years.size(); ++i) {
        if (!row.years[i] || (i + 1 == row.years.size() && !history.lastIsOver)) continue;
        if (!first) first = i;
        last = i;
    }
    if (!first || *first == *last) return words(QT_TRANSLATE_NOOP("report", "There are not two whole years to compare."));
    const QStringList both{numberOf(*row.years[*first]), QString::number(history.years[*first]), numberOf(*row.years[*last]),
                           QString::number(history.years[*last])};
    const auto comparison = compareRates({*row.years[*last], 1}, {*row.years[*first], 1});
    if (!comparison || comparison->p >= kSureChange) return words(QT_TRANSLATE_NOOP("report", "From %1 in %2 to %3 in %4: no certain change."), both);
    if (comparison->ratio > 1) return words(QT_TRANSLATE_NOOP("report", "From %1 in %2 to %3 in %4: certain rise."), both);
    return words(QT_TRANSLATE_NOOP("report", "From %1 in %2 to %3 in %4: certain fall."), both);
}

report::ColumnChart yearColumns(const YearHistory& history, const YearHistory::Row& row) {
    report::ColumnChart chart;
    chart.unit = sourceWords(history.question.source);
    chart.hue = row.hue;
    for (std::size_t i = 0; i < history.years.size(); ++i) {
        const int year = history.years[i];
        const bool running = i + 1 == history.years.size() && !history.lastIsOver;
        report::ColumnChart::Column column;
        column.id = idOf({QDate(year, 1, 1), running ? history.lastDay : QDate(year, 12, 31), row.category, history.question.area, {}}, year);
        column.label = QString::number(year);
        column.text = QString::number(year) + QStringLiteral(": ") +
                      (row.years[i] ? countWords(*row.years[i], history.question.source) : words(QT_TRANSLATE_NOOP("report", "no figures")));
        if (running) column.text += QStringLiteral(", ") + words(QT_TRANSLATE_NOOP("report", "up to %1"), {report::dayText(history.lastDay)});
        if (row.years[i]) column.value = static_cast<double>(*row.years[i]);
        column.faint = running;
        chart.columns << column;
    }
    if (!history.lastIsOver) chart.faintLabel = words(QT_TRANSLATE_NOOP("report", "Not over yet"));
    return chart;
}

QString percentText(double share) { return report::numberText(share) + QStringLiteral(" %"); }

/// How many have answered the newest survey: an index of few answers says little.
QString answersWords(const SurveyHistory::Value& value) {
    QStringList parts;
    if (value.answers) parts << report::counted(*value.answers, QT_TRANSLATE_NOOP("report", "%1 answer"), QT_TRANSLATE_NOOP("report", "%1 answers"));
    if (value.responseRate) parts << words(QT_TRANSLATE_NOOP("report", "response rate %1"), {percentText(*value.responseRate)});
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "How many answered is not recorded."))
                           : QString::number(value.year) + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + u'.';
}

QString valueLine(const SurveyHistory::Value& value) {
    QStringList parts{QString::number(value.year) + QStringLiteral(": ") + report::numberText(value.index)};
    if (value.published.isValid()) parts << words(QT_TRANSLATE_NOOP("report", "published %1"), {report::dayText(value.published)});
    if (!value.by.isEmpty()) parts << value.by;
    if (!value.note.isEmpty()) parts << value.note;
    if (value.answers) parts << report::counted(*value.answers, QT_TRANSLATE_NOOP("report", "%1 answer"), QT_TRANSLATE_NOOP("report", "%1 answers"));
    if (value.responseRate) parts << words(QT_TRANSLATE_NOOP("report", "response rate %1"), {percentText(*value.responseRate)});
    return parts.join(QStringLiteral(", "));
}

struct SurveyYear {
    int year = 0;
    std::vector<const SurveyHistory::Value*> values;
    [[nodiscard]] std::vector<double> indices() const {
        std::vector<double> all;
        for (const auto* value : values) all.push_back(value->index);
        return all;
    }
    [[nodiscard]] QString text() const {
        QStringList all;
        for (const auto* value : values) all << report::numberText(value->index);
        all.removeDuplicates();
        return joinedWords(all);
    }
};

QString surveySentence(const std::vector<SurveyYear>& years) {
    const SurveyYear& now = years.back();
    if (years.size() < 2) return words(QT_TRANSLATE_NOOP("report", "%1 in %2. Of other years there is no value."), {now.text(), QString::number(now.year)});
    const SurveyYear& before = years[years.size() - 2];
    const QStringList both{now.text(), QString::number(now.year), before.text(), QString::number(before.year)};
    QString sentence;
    switch (indexChange(before.indices(), now.indices())) {
        case IndexChange::Better: sentence = words(QT_TRANSLATE_NOOP("report", "%1 in %2 against %3 in %4: better."), both); break;
        case IndexChange::Worse: sentence = words(QT_TRANSLATE_NOOP("report", "%1 in %2 against %3 in %4: worse."), both); break;
        case IndexChange::None: sentence = words(QT_TRANSLATE_NOOP("report", "%1 in %2 against %3 in %4: no certain change."), both); break;
    }
    for (const SurveyYear& year : years)
        if (year.text() != report::numberText(year.values.front()->index))
            return sentence + u' ' + words(QT_TRANSLATE_NOOP("report", "Of %1 several values are published."), {QString::number(year.year)});
    return sentence;
}

}  // namespace

Chart yearChart(const YearHistory& history, const QString& category) {
    Chart chart;
    chart.key = "years";
    const auto row = std::find_if(history.rows.begin(), history.rows.end(), [&](const YearHistory::Row& one) { return one.category == category; });
    const QString name = category.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "All categories")) : row == history.rows.end() ? QString() : row->name;
    chart.title = words(QT_TRANSLATE_NOOP("report", "Year by year: %1"), {name});
    if (row == history.rows.end() || std::none_of(row->years.begin(), row->years.end(), [](const auto& count) { return count.has_value(); })) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "There are no figures of these years."));
        return chart;
    }
    chart.table.columns = {{words(QT_TRANSLATE_NOOP("report", "Year")), 1, false, true}, {words(QT_TRANSLATE_NOOP("report", "Number")), 1, true}};
    qint64 sum = 0;
    for (std::size_t i = 0; i < history.years.size(); ++i) {
        chart.table.rows << QList<report::Cell>{QString::number(history.years[i]), row->years[i] ? numberOf(*row->years[i]) : QStringLiteral("–")};
        sum += row->years[i].value_or(0);
    }
    chart.sentence = yearsSentence(history, *row);
    if (sum < kFewestForChart) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "%1 in all these years: too few for a picture."), {countWords(sum, history.question.source)});
        return chart;
    }
    chart.note = words(QT_TRANSLATE_NOOP("report", "Counts as they are, not reckoned against how many live there."));
    chart.figure = report::DrawnFigure{chart.title, yearColumns(history, *row), chart.title + QStringLiteral(". ") + chart.sentence};
    return chart;
}

Chart surveyChart(const SurveyHistory& history, const QString& indicator) {
    Chart chart;
    chart.key = "survey";
    chart.title = indicator.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "The safety survey"))
                                      : words(QT_TRANSLATE_NOOP("report", "The safety survey: %1"), {indicator});
    std::vector<SurveyYear> years;
    for (const SurveyHistory::Value& value : history.values) {
        if (value.indicator != indicator) continue;
        if (years.empty() || years.back().year != value.year) years.push_back({value.year, {}});
        years.back().values.push_back(&value);
    }
    if (years.empty()) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "There are no values of the safety survey here."));
        return chart;
    }
    chart.table.columns = {{words(QT_TRANSLATE_NOOP("report", "Year")), 0.7, false, true},
                           {words(QT_TRANSLATE_NOOP("report", "Index")), 0.7, true},
                           {words(QT_TRANSLATE_NOOP("report", "Published")), 1},
                           {words(QT_TRANSLATE_NOOP("report", "By")), 1.6},
                           {words(QT_TRANSLATE_NOOP("report", "Answers")), 0.8, true},
                           {words(QT_TRANSLATE_NOOP("report", "Response rate")), 0.8, true}};
    report::IndexChart drawing;
    drawing.lowWords = words(QT_TRANSLATE_NOOP("report", "0: almost no problem"));
    drawing.highWords = words(QT_TRANSLATE_NOOP("report", "6: alarming"));
    for (const SurveyYear& year : years) {
        report::IndexChart::Place place{QString::number(year.year), {}};
        for (const SurveyHistory::Value* value : year.values) {
            place.values << report::IndexChart::Value{idOf({{}, {}, {}, {}, value->survey}, static_cast<int>(value - history.values.data())), value->index,
                                                      report::numberText(value->index), valueLine(*value)};
            chart.table.rows << QList<report::Cell>{QString::number(value->year), report::numberText(value->index), report::dayText(value->published),
                                                    report::orDash(value->note.isEmpty() ? value->by : value->note),
                                                    value->answers ? numberOf(*value->answers) : QStringLiteral("–"),
                                                    value->responseRate ? percentText(*value->responseRate) : QStringLiteral("–")};
        }
        drawing.places << place;
    }
    chart.sentence = surveySentence(years);
    chart.note = words(QT_TRANSLATE_NOOP("report", "Low is good. The scale is coarse: less than a whole step is no certain change.")) + u' ' +
                 answersWords(*years.back().values.back());
    chart.figure = report::DrawnFigure{chart.title, drawing, chart.title + QStringLiteral(". ") + chart.sentence};
    return chart;
}

}  // namespace picture
