#include "core/picture/behind.h"
#include "core/picture/chart_words.h"
#include "core/picture/charts.h"
#include "core/picture/rate_comparison.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace picture {

namespace {

using report::words;

constexpr double kSure = 0.05;

/// A count, or per 1 000 inhabitants where the populations of all areas are known.
struct AreaScale {
    bool rates = false;
    [[nodiscard]] double of(const AreaFigures& area, double events) const { return rates ? events / static_cast<double>(*area.population) * 1000 : events; }
};

AreaScale scaleOf(const YearPicture& picture) {
    return {std::all_of(picture.areas.begin(), picture.areas.end(), [](const AreaFigures& area) { return area.population.value_or(0) > 0; })};
}

QString rateText(const AreaScale& scale, const AreaFigures& area) {
    if (!area.count) return area.suppressed ? words(QT_TRANSLATE_NOOP("report", "left out")) : QStringLiteral("–");
    if (!scale.rates) return numberOf(*area.count);
    return words(QT_TRANSLATE_NOOP("report", "%1 per 1,000 (%2)"), {tenthsText(scale.of(area, static_cast<double>(*area.count))), numberOf(*area.count)});
}

report::RowChart areaRows(const YearPicture& picture, const std::vector<const AreaFigures*>& areas, const AreaScale& scale) {
    report::RowChart chart;
    chart.scale = report::RowChart::Scale::FromZero;
    chart.unit = scale.rates ? words(QT_TRANSLATE_NOOP("report", "per 1,000 inhabitants")) : words(QT_TRANSLATE_NOOP("report", "number"));
    int place = 0;
    for (const AreaFigures* area : areas) {
        report::RowChart::Row row;
        row.id = idOf({picture.now.from, picture.now.to, {}, area->id, {}}, place++);
        row.label = area->name;
        row.words = rateText(scale, *area);
        row.text = area->name + QStringLiteral(": ") + rateText(scale, *area);
        if (area->count && area->interval) {
            row.value = scale.of(*area, static_cast<double>(*area->count));
            row.low = scale.of(*area, area->interval->low);
            row.high = scale.of(*area, area->interval->high);
            row.text += QStringLiteral("; ") +
                        words(QT_TRANSLATE_NOOP("report", "with 95 % certainty between %1 and %2"), {tenthsText(*row.low), tenthsText(*row.high)});
        }
        row.strong = true;
        chart.rows << row;
    }
    return chart;
}

report::Table areaTable(const std::vector<const AreaFigures*>& areas, const AreaScale& scale) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Area")), 1.6, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Number")), 0.8, true},
                     {words(QT_TRANSLATE_NOOP("report", "Inhabitants")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "Per 1,000 inhabitants")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "95 % interval")), 1.2, true}};
    for (const AreaFigures* area : areas) {
        const bool rate = area->count && area->population.value_or(0) > 0;
        const AreaScale own{rate};
        table.rows << QList<report::Cell>{
            area->name, area->count ? numberOf(*area->count) : QStringLiteral("–"), area->population ? numberOf(*area->population) : QStringLiteral("–"),
            rate ? tenthsText(own.of(*area, static_cast<double>(*area->count))) : QStringLiteral("–"),
            area->count && area->interval ? QStringLiteral("%1–%2").arg(tenthsText((scale.rates ? scale : own).of(*area, area->interval->low)),
                                                                        tenthsText((scale.rates ? scale : own).of(*area, area->interval->high)))
                                          : QStringLiteral("–")};
    }
    return table;
}

QString areaSentence(const std::vector<const AreaFigures*>& areas, const AreaScale& scale) {
    std::vector<const AreaFigures*> known;
    for (const AreaFigures* area : areas)
        if (area->count) known.push_back(area);
    if (known.size() < 2) return known.empty() ? QString() : known.front()->name + QStringLiteral(": ") + rateText(scale, *known.front()) + u'.';
    const AreaFigures& high = *known.front();
    const AreaFigures& low = *known.back();
    const QStringList both{high.name, rateText(scale, high), low.name, rateText(scale, low)};
    if (!scale.rates) return words(QT_TRANSLATE_NOOP("report", "Most in %1 (%2), fewest in %3 (%4). How many live there is not filled in."), both);
    const auto comparison = compareRates({*high.count, static_cast<double>(*high.population)}, {*low.count, static_cast<double>(*low.population)});
    const auto pairs = static_cast<double>(known.size() * (known.size() - 1)) / 2;
    if (comparison && comparison->p * pairs < kSure)
        return words(QT_TRANSLATE_NOOP("report", "Highest in %1: %2. Lowest in %3: %4. The difference between these two is certain."), both);
    return words(QT_TRANSLATE_NOOP("report", "Highest in %1: %2. Lowest in %3: %4. The difference can be chance."), both);
}

}  // namespace

Chart areaChart(const YearPicture& picture) {
    Chart chart;
    chart.key = "areas";
    chart.title = words(QT_TRANSLATE_NOOP("report", "Areas %1"), {QString::number(picture.question.year)});
    const AreaScale scale = scaleOf(picture);
    std::vector<const AreaFigures*> areas;
    qint64 sum = 0;
    bool any = false;
    bool hidden = false;
    for (const AreaFigures& area : picture.areas) {
        areas.push_back(&area);
        sum += area.count.value_or(0);
        any = any || area.count;
        hidden = hidden || area.suppressed;
    }
    std::stable_sort(areas.begin(), areas.end(), [&](const AreaFigures* a, const AreaFigures* b) {
        const auto size = [&](const AreaFigures* area) { return area->count ? scale.of(*area, static_cast<double>(*area->count)) : -1; };
        return size(a) > size(b);
    });
    chart.table = areaTable(areas, scale);
    if (!picture.area.isEmpty()) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "Only %1 is shown. Choose all areas to compare them."), {picture.area});
    } else if (!any && !hidden) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "There are no figures of %1."), {QString::number(picture.question.year)});
    } else if (sum < kFewestForChart && !hidden) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "%1 in %2: too few to compare the areas."),
                               {countWords(sum, picture.question.source), QString::number(picture.question.year)});
    } else {
        chart.sentence = hidden ? words(QT_TRANSLATE_NOOP("report", "What could point at someone is left out: the areas cannot all be compared."))
                                : areaSentence(areas, scale);
        chart.note = words(QT_TRANSLATE_NOOP("report", "The line at the end of a bar shows where the true value lies with 95 % certainty."));
        chart.noteOfDrawing = true;
        chart.figure = report::DrawnFigure{chart.title, areaRows(picture, areas, scale), alternativeOf(chart, picture)};
    }
    return chart;
}

}  // namespace picture
