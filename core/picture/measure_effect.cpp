#include "core/picture/measure_effect.h"

#include "core/focus/activity.h"
#include "core/focus/counted_months.h"
#include "core/picture/benjamini_hochberg.h"
#include "core/picture/chart_words.h"
#include "core/picture/picture_words.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace picture {

namespace {

using focus::CountedMonths;
using focus::GoalMeasure;
using records::Reader;
using report::words;

constexpr int kYearOfMonths = 12;

GoalMeasure measureOf(Source source) {
    switch (source) {
        case Source::Reports: return GoalMeasure::Reports;
        case Source::Crimes: return GoalMeasure::Crimes;
        case Source::Incident: break;
    }
    return GoalMeasure::Incident;
}

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

/// First day of the last month that may be counted.
QDate lastMonth(const Question& question) {
    const QDate today = question.today;
    const QDate over = today.day() == today.daysInMonth() ? monthOf(today) : monthOf(today).addMonths(-1);
    return std::min(over, QDate(question.year, 12, 1));
}

/// An area of the comparison, with what was counted in it.
struct Place {
    CountedMonths months;
    BeforeAfter sum;
};

void count(const Reader& reader, MeasureEffect& effect, QDate last) {
    const QDate first = effect.start.day() == 1 ? effect.start : monthOf(effect.start).addMonths(1);
    // A month in which the measure began is neither before nor after it.
    const int most = effect.start.day() == 1 ? kYearOfMonths : kYearOfMonths - 1;
    last = std::min(last, first.addMonths(most - 1));
    effect.from = first;
    if (last < first) return;
    QStringList areas{effect.areaId};
    if (!effect.comparisonAreaId.isEmpty()) areas << effect.comparisonAreaId;
    if (!effect.besideAreaId.isEmpty()) areas << effect.besideAreaId;
    std::vector<Place> places;
    for (const QString& area : areas)
        places.push_back({focus::readCountedMonths(reader, {measureOf(effect.source), effect.categoryId, area}, first.addMonths(-kYearOfMonths), last), {}});
    for (QDate month = first; month <= last; month = month.addMonths(1)) {
        const QDate then = month.addMonths(-kYearOfMonths);
        const bool whole =
            std::all_of(places.begin(), places.end(), [&](const Place& place) { return place.months.of(month).has_value() && place.months.of(then).has_value(); });
        if (!whole) continue;
        ++effect.months;
        effect.to = month.addMonths(1).addDays(-1);
        for (Place& place : places) {
            place.sum.before += *place.months.of(then);
            place.sum.after += *place.months.of(month);
        }
    }
    effect.treated = places.front().sum;
    std::size_t at = 1;
    if (!effect.comparisonAreaId.isEmpty()) effect.comparison = places[at++].sum;
    if (!effect.besideAreaId.isEmpty()) effect.beside = places[at].sum;
}

void compare(MeasureEffect& effect, bool anyOver) {
    if (effect.months == 0) {
        const NoStatement reason = anyOver ? NoStatement::MonthsDiffer : NoStatement::NotOver;
        effect.change = Unstated(reason);
        effect.againstOther = Unstated(reason);
        effect.difference = Unstated(reason);
        return;
    }
    effect.change = compareRates({effect.treated.after, 1}, {effect.treated.before, 1});
    if (!effect.comparison) {
        effect.againstOther = Unstated(NoStatement::NothingToCompare);
        effect.difference = Unstated(NoStatement::NothingToCompare);
        return;
    }
    effect.againstOther = ratioOfRatios(effect.treated, *effect.comparison);
    effect.difference = displacement(effect.treated, *effect.comparison, effect.beside);
}

void settleEffects(std::vector<MeasureEffect>& effects) {
    std::vector<std::optional<double>> values;
    for (const MeasureEffect& effect : effects) {
        if (effect.comparison) values.push_back(effect.againstOther ? std::optional(effect.againstOther->p) : std::nullopt);
        else values.push_back(effect.change ? std::optional(effect.change->p) : std::nullopt);
    }
    const auto adjusted = benjaminiHochberg(values);
    for (std::size_t i = 0; i < effects.size(); ++i) effects[i].pAdjusted = adjusted[i];
}

QString idOr(const auto& reference) { return reference ? reference->text() : QString(); }

MeasureEffect begun(const Reader& reader, const focus::Activity& activity, const focus::Goal& goal) {
    MeasureEffect effect;
    effect.what = activity.what.simplified();
    effect.start = activity.start.isValid() ? activity.start : activity.doneDay;
    effect.categoryId = idOr(goal.category);
    effect.areaId = idOr(goal.area);
    effect.comparisonAreaId = idOr(goal.comparisonArea);
    effect.besideAreaId = idOr(goal.besideArea);
    const auto name = [&](const char* kind, const QString& id) { return id.isEmpty() ? QString() : reader.label(reader.catalogue().get(kind), id); };
    effect.category = name("category", effect.categoryId);
    effect.area = name("area", effect.areaId);
    effect.comparisonArea = name("area", effect.comparisonAreaId);
    effect.besideArea = name("area", effect.besideAreaId);
    const auto plan = reader.get<focus::Plan>(goal.plan.text());
    effect.focusArea = reader.label(reader.catalogue().get("focus-area"), plan.focusArea.text());
    return effect;
}

QString everywhere() { return words(QT_TRANSLATE_NOOP("report", "The whole municipality")); }

QString arrow(const QString& place, const BeforeAfter& sum) {
    return QStringLiteral("%1 %2 → %3").arg(place.isEmpty() ? everywhere() : place, numberOf(sum.before), numberOf(sum.after));
}

}  // namespace

std::vector<MeasureEffect> readEffects(const Reader& reader, const Question& question) {
    std::vector<MeasureEffect> effects;
    const QDate last = lastMonth(question);
    reader.each(records::kindOf<focus::Activity>(), {}, [&](const records::Record& record) {
        const auto activity = records::fromRecord<focus::Activity>(record);
        const QDate start = activity.start.isValid() ? activity.start : activity.doneDay;
        if (!activity.goal || activity.status == focus::ActivityStatus::Cancelled || !start.isValid()) return true;
        if (start > QDate(question.year, 12, 31) || start > question.today || start.addYears(1) <= QDate(question.year, 1, 1)) return true;
        const auto goal = reader.get<focus::Goal>(activity.goal->text());
        if (goal.measure != measureOf(question.source)) return true;
        if (!question.area.isEmpty() && idOr(goal.area) != question.area) return true;
        MeasureEffect effect = begun(reader, activity, goal);
        effect.activity = record.id;
        effect.goal = activity.goal->text();
        effect.source = question.source;
        count(reader, effect, last);
        compare(effect, effect.from <= last);
        effects.push_back(std::move(effect));
        return true;
    });
    std::stable_sort(effects.begin(), effects.end(), [](const MeasureEffect& a, const MeasureEffect& b) { return a.start > b.start; });
    settleEffects(effects);
    return effects;
}

QString effectSentence(const MeasureEffect& effect) {
    if (effect.months == 0)
        return words(QT_TRANSLATE_NOOP("report", "Since %1 there is no whole month yet that can be set beside the year before."), {report::dayText(effect.start)});
    QStringList sums{arrow(effect.area, effect.treated)};
    if (effect.comparison) sums << arrow(effect.comparisonArea, *effect.comparison);
    if (effect.beside) sums << arrow(effect.besideArea, *effect.beside);
    const QString both = report::counted(effect.months, QT_TRANSLATE_NOOP("report", "%2 in one month of the year"),
                                         QT_TRANSLATE_NOOP("report", "%2 in the same %1 months of the year"), {sums.join(QStringLiteral(", "))});
    if (!effect.comparison) {
        if (!effect.change) return words(QT_TRANSLATE_NOOP("report", "%1: nothing to compare."), {both});
        const QString alone = words(QT_TRANSLATE_NOOP("report", "Whether the measure did it cannot be told without an area to compare with."));
        if (!effect.isCertain()) return words(QT_TRANSLATE_NOOP("report", "%1: no certain change."), {both}) + u' ' + alone;
        return words(effect.isFewer() ? QT_TRANSLATE_NOOP("report", "%1: certain fall.") : QT_TRANSLATE_NOOP("report", "%1: certain rise."), {both}) + u' ' +
               alone;
    }
    if (!effect.againstOther)
        return words(QT_TRANSLATE_NOOP("report", "%1: too few to tell whether the measure had an effect."), {both});
    if (!effect.isCertain()) return words(QT_TRANSLATE_NOOP("report", "%1: no certain effect."), {both});
    return words(effect.isFewer() ? QT_TRANSLATE_NOOP("report", "%1: fewer than without the measure, for certain.")
                                  : QT_TRANSLATE_NOOP("report", "%1: more than without the measure, for certain."),
                 {both});
}

}  // namespace picture
