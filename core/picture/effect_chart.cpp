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

/// With two decimals also where it is a whole number: "1,00 times" is a measured ratio, and no "1 time".
/// An interval without an upper end is told by its sign, which stands in a table only.
QString ratioText(double value) { return std::isfinite(value) ? report::fixedText(value, 2) : QStringLiteral("∞"); }

QString intervalText(double value, const Interval& interval) {
    if (!std::isfinite(value)) return words(QT_TRANSLATE_NOOP("report", "at least %1"), {ratioText(interval.low)});
    return QStringLiteral("%1 (%2–%3)").arg(ratioText(value), ratioText(interval.low), ratioText(interval.high));
}

struct EffectPlace {
    QString name;
    QString areaId;
    BeforeAfter sum;
};

QList<EffectPlace> placesOf(const MeasureEffect& effect) {
    QList<EffectPlace> places{{effect.area.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "The whole municipality")) : effect.area, effect.areaId, effect.treated}};
    if (effect.comparison)
        places << EffectPlace{words(QT_TRANSLATE_NOOP("report", "%1, compared with"), {effect.comparisonArea}), effect.comparisonAreaId, *effect.comparison};
    if (effect.beside) places << EffectPlace{words(QT_TRANSLATE_NOOP("report", "%1, beside"), {effect.besideArea}), effect.besideAreaId, *effect.beside};
    return places;
}

void addRatio(Chart& chart, report::RowChart& drawing, report::RowChart::Row row, const QString& before, const QString& after, const Interval& interval) {
    row.low = interval.low;
    row.high = interval.high;
    // Nothing before: how many times is not known, only how many at least.
    const bool open = !std::isfinite(*row.value);
    row.words = open ? words(QT_TRANSLATE_NOOP("report", "at least %1 times"), {ratioText(interval.low)})
                     : words(QT_TRANSLATE_NOOP("report", "%1 times"), {ratioText(*row.value)});
    row.text = row.label + QStringLiteral(": ") + (before.isEmpty() ? QString() : before + QStringLiteral(" → ") + after + QStringLiteral("; ")) +
               (open ? row.words
                     : words(QT_TRANSLATE_NOOP("report", "%1 times, 95 % interval %2 to %3"),
                             {ratioText(*row.value), ratioText(interval.low), ratioText(interval.high)}));
    chart.table.rows << QList<report::Cell>{row.label, report::orDash(before), report::orDash(after), intervalText(*row.value, interval)};
    drawing.rows << row;
}

void drawEffect(const MeasureEffect& effect, Chart& chart) {
    report::RowChart drawing;
    drawing.scale = report::RowChart::Scale::Ratio;
    drawing.sameLabel = words(QT_TRANSLATE_NOOP("report", "as before"));
    drawing.strongLabel = words(QT_TRANSLATE_NOOP("report", "Certain"));
    drawing.weakLabel = words(QT_TRANSLATE_NOOP("report", "Within chance"));
    int place = 0;
    for (const EffectPlace& one : placesOf(effect)) {
        const auto change = compareRates({one.sum.after, 1}, {one.sum.before, 1});
        report::RowChart::Row row;
        row.id = idOf({effect.from, effect.to, effect.categoryId, one.areaId, {}}, place++);
        row.label = one.name;
        if (!change) {
            row.words = row.text = reasonWords(change.error());
            chart.table.rows << QList<report::Cell>{row.label, numberOf(one.sum.before), numberOf(one.sum.after), QStringLiteral("–")};
            drawing.rows << row;
            continue;
        }
        row.value = change->ratio;
        row.strong = !effect.comparison && effect.isCertain();
        addRatio(chart, drawing, row, numberOf(one.sum.before), numberOf(one.sum.after), change->interval);
    }
    if (effect.againstOther) {
        report::RowChart::Row row;
        row.id = idOf({effect.from, effect.to, effect.categoryId, effect.areaId, {}}, place);
        row.label = words(QT_TRANSLATE_NOOP("report", "%1 against %2"), {effect.area, effect.comparisonArea});
        row.value = effect.againstOther->ratio;
        row.strong = effect.isCertain();
        addRatio(chart, drawing, row, {}, {}, effect.againstOther->interval);
    }
    chart.figure = report::DrawnFigure{chart.title, drawing, chart.title + QStringLiteral(". ") + chart.sentence};
}

QString differenceNote(const MeasureEffect& effect) {
    if (!effect.difference) return {};
    const Displacement& own = *effect.difference;
    const QString counts = words(QT_TRANSLATE_NOOP("report", "Weighted displacement difference: %1 (95 % interval %2 to %3, standard error %4)."),
                                 {decimalText(own.difference), decimalText(own.interval.low), decimalText(own.interval.high), decimalText(own.standardError)});
    return counts + u' ' + words(QT_TRANSLATE_NOOP("report", "So many more or fewer than the area of comparison lets one expect."));
}

}  // namespace

Chart effectChart(const std::vector<MeasureEffect>& effects, const QString& activity) {
    Chart chart;
    chart.key = "effect";
    chart.title = words(QT_TRANSLATE_NOOP("report", "Before and after a measure"));
    if (effects.empty()) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "No measure of this year can be told: its goal must be counted, and its activity have a day."));
        return chart;
    }
    const auto found = std::find_if(effects.begin(), effects.end(), [&](const MeasureEffect& one) { return one.activity == activity; });
    const MeasureEffect& effect = found == effects.end() ? effects.front() : *found;
    chart.title = words(QT_TRANSLATE_NOOP("report", "Before and after: %1"), {effect.what});
    chart.sentence = effectSentence(effect);
    if (effect.months == 0) return chart;
    chart.table.columns = {{words(QT_TRANSLATE_NOOP("report", "Where")), 1.8, false, true},
                           {words(QT_TRANSLATE_NOOP("report", "Before")), 0.7, true},
                           {words(QT_TRANSLATE_NOOP("report", "After")), 0.7, true},
                           {words(QT_TRANSLATE_NOOP("report", "Ratio, 95 % interval")), 1.4, true}};
    const QString what = effect.category.isEmpty() ? sourceWords(effect.source) : effect.category;
    QStringList notes{words(QT_TRANSLATE_NOOP("report", "%1, %2 to %3 against the same months a year before. The measure began on %4."),
                            {asSentence(what), report::dayText(effect.from), report::dayText(effect.to), report::dayText(effect.start)})};
    notes << differenceNote(effect);
    notes.removeAll(QString());
    chart.note = notes.join(u' ');
    drawEffect(effect, chart);
    return chart;
}

}  // namespace picture
