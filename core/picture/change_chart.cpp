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

/// "between 0.5 and 3.1 times as many"
QString ratioWords(const GroupFigures& group) {
    if (!group.comparison) return {};
    const Interval& own = group.comparison->interval;
    if (!std::isfinite(own.high)) return words(QT_TRANSLATE_NOOP("report", "at least %1 times the rate of the other year"), {report::numberText(own.low)});
    return words(QT_TRANSLATE_NOOP("report", "between %1 and %2 times the rate of the other year"),
                 {report::numberText(own.low), report::numberText(own.high)});
}

report::RowChart changeRows(const YearPicture& picture, const std::vector<const GroupFigures*>& groups) {
    report::RowChart chart;
    chart.scale = report::RowChart::Scale::Ratio;
    chart.sameLabel = words(QT_TRANSLATE_NOOP("report", "as in %1"), {QString::number(picture.question.compare)});
    chart.strongLabel = words(QT_TRANSLATE_NOOP("report", "Certain change"));
    chart.weakLabel = words(QT_TRANSLATE_NOOP("report", "No certain change"));
    int place = 0;
    for (const GroupFigures* group : groups) {
        report::RowChart::Row row;
        row.id = idOf({picture.now.from, picture.now.to, group->categoryId, group->areaId, {}}, place++);
        row.label = group->category;
        row.words = asSentence(changeWords(*group));
        const QString ratio = ratioWords(*group);
        row.text = group->category + QStringLiteral(": ") + changeWords(*group) + (ratio.isEmpty() ? QString() : QStringLiteral("; ") + ratio);
        if (group->comparison) {
            row.value = group->comparison->ratio;
            row.low = group->comparison->interval.low;
            row.high = group->comparison->interval.high;
        }
        row.hue = group->hue;
        row.strong = group->signal && *group->signal != Signal::None;
        chart.rows << row;
    }
    return chart;
}

report::Table changeTable(const YearPicture& picture, const std::vector<const GroupFigures*>& groups) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Category")), 1.6, false, true},
                     {QString::number(picture.question.compare), 0.7, true},
                     {QString::number(picture.question.year), 0.7, true},
                     {words(QT_TRANSLATE_NOOP("report", "Change")), 2.2},
                     {words(QT_TRANSLATE_NOOP("report", "Ratio, 95 % interval")), 1.4, true}};
    const auto count = [](std::optional<qint64> value) { return value ? numberOf(*value) : QStringLiteral("–"); };
    for (const GroupFigures* group : groups) {
        QString ratio = QStringLiteral("–");
        if (group->comparison) {
            const auto number = [](double value) { return std::isfinite(value) ? report::numberText(value) : QStringLiteral("∞"); };
            ratio = !std::isfinite(group->comparison->ratio) ? words(QT_TRANSLATE_NOOP("report", "at least %1"), {number(group->comparison->interval.low)})
                                                             : QStringLiteral("%1 (%2–%3)")
                        .arg(number(group->comparison->ratio), number(group->comparison->interval.low), number(group->comparison->interval.high));
        }
        table.rows << QList<report::Cell>{group->category, count(group->previous), count(group->count), asSentence(changeWords(*group)), ratio};
    }
    return table;
}

QString changeSentence(const std::vector<const GroupFigures*>& groups) {
    QStringList rises;
    QStringList falls;
    int unsure = 0;
    int unsaid = 0;
    int hidden = 0;
    for (const GroupFigures* group : groups) {
        if (group->suppressed) ++hidden;
        else if (!group->signal) ++unsaid;
        else if (*group->signal == Signal::None) ++unsure;
        else (*group->signal == Signal::Rise ? rises : falls) << group->category;
    }
    constexpr qsizetype kMost = 4;
    QStringList sentences;
    if (!rises.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "Certain rise: %1."), {fewWords(rises, kMost)});
    if (!falls.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "Certain fall: %1."), {fewWords(falls, kMost)});
    if (unsure > 0)
        sentences << report::counted(unsure, QT_TRANSLATE_NOOP("report", "No certain change in %1 category."),
                                     QT_TRANSLATE_NOOP("report", "No certain change in %1 categories."));
    if (unsaid > 0)
        sentences << report::counted(unsaid, QT_TRANSLATE_NOOP("report", "Of %1 category nothing can be said."),
                                     QT_TRANSLATE_NOOP("report", "Of %1 categories nothing can be said."));
    if (hidden > 0)
        sentences << report::counted(hidden, QT_TRANSLATE_NOOP("report", "%1 category is left out."), QT_TRANSLATE_NOOP("report", "%1 categories are left out."));
    return sentences.join(u' ');
}

}  // namespace

std::vector<const GroupFigures*> categoriesBySize(const YearPicture& picture) {
    std::vector<const GroupFigures*> groups;
    for (const GroupFigures& group : picture.groups)
        if (group.area == picture.area && (group.suppressed || group.count.value_or(0) > 0 || group.previous.value_or(0) > 0)) groups.push_back(&group);
    const auto rank = [](const GroupFigures* group) { return !group->signal ? 2 : *group->signal == Signal::None ? 1 : 0; };
    std::stable_sort(groups.begin(), groups.end(), [&](const GroupFigures* a, const GroupFigures* b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return std::max(a->count.value_or(0), a->previous.value_or(0)) > std::max(b->count.value_or(0), b->previous.value_or(0));
    });
    return groups;
}

Chart changeChart(const YearPicture& picture) {
    Chart chart;
    chart.key = "changes";
    chart.title =
        words(QT_TRANSLATE_NOOP("report", "Categories, %1 against %2"), {QString::number(picture.question.year), QString::number(picture.question.compare)});
    const auto groups = categoriesBySize(picture);
    chart.table = changeTable(picture, groups);
    if (groups.empty()) {
        chart.sentence = words(QT_TRANSLATE_NOOP("report", "There are no figures of %1 or %2."),
                               {QString::number(picture.question.year), QString::number(picture.question.compare)});
        return chart;
    }
    chart.sentence = changeSentence(groups);
    const bool compared = std::any_of(groups.begin(), groups.end(), [](const GroupFigures* group) { return group->comparison.has_value(); });
    if (!compared) return chart;
    chart.note = words(QT_TRANSLATE_NOOP("report",
                                         "The bar shows where the true change lies with 95 % certainty. A bar that crosses the line can be chance. "
                                         "That many are looked at together is reckoned with."));
    chart.noteOfDrawing = true;
    chart.figure = report::DrawnFigure{chart.title, changeRows(picture, groups), alternativeOf(chart, picture)};
    return chart;
}

}  // namespace picture
