#include "app/cli/picture_answer.h"

#include "core/base/language.h"
#include "core/picture/picture_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace cli {

namespace {

using picture::GroupFigures;
using picture::MonthFigure;
using picture::Signal;
using picture::YearPicture;

/// JSON knows no infinity: a ratio to nothing is null.
QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

template <class T>
QJsonValue orNull(const std::optional<T>& value) {
    if (!value) return {};
    if constexpr (std::is_same_v<T, double>) return number(*value);
    else return QJsonValue(*value);
}

QJsonValue keyOf(const std::optional<Signal>& signal) {
    if (!signal) return {};
    switch (*signal) {
        case Signal::Rise: return QStringLiteral("rise");
        case Signal::Fall: return QStringLiteral("fall");
        case Signal::None: break;
    }
    return QStringLiteral("none");
}

QJsonValue reasonOf(const std::optional<picture::NoStatement>& reason) { return reason ? QJsonValue(picture::reasonKey(*reason)) : QJsonValue(); }

QJsonValue nameOrNull(const QString& name) { return name.isEmpty() ? QJsonValue() : QJsonValue(name); }

QJsonObject groupJson(const GroupFigures& group) {
    const auto ratio = [&](double picture::RateComparison::*of) { return group.comparison ? number((*group.comparison).*of) : QJsonValue(); };
    const auto end = [&](double picture::Interval::*of) { return group.comparison ? number(group.comparison->interval.*of) : QJsonValue(); };
    const auto countEnd = [&](double picture::Interval::*of) { return group.interval ? QJsonValue((*group.interval).*of) : QJsonValue(); };
    return {{QStringLiteral("category"), group.category},
            {QStringLiteral("area"), nameOrNull(group.area)},
            {QStringLiteral("count"), orNull(group.count)},
            {QStringLiteral("previous"), orNull(group.previous)},
            {QStringLiteral("expected"), orNull(group.expected)},
            {QStringLiteral("low"), countEnd(&picture::Interval::low)},
            {QStringLiteral("high"), countEnd(&picture::Interval::high)},
            {QStringLiteral("rate_per_1000"), orNull(group.ratePer1000)},
            {QStringLiteral("compared_count"), group.comparison ? QJsonValue(group.comparedCount) : QJsonValue()},
            {QStringLiteral("compared_previous"), group.comparison ? QJsonValue(group.comparedPrevious) : QJsonValue()},
            {QStringLiteral("rate_ratio"), ratio(&picture::RateComparison::ratio)},
            {QStringLiteral("rate_ratio_low"), end(&picture::Interval::low)},
            {QStringLiteral("rate_ratio_high"), end(&picture::Interval::high)},
            {QStringLiteral("p_value"), ratio(&picture::RateComparison::p)},
            {QStringLiteral("p_adjusted"), orNull(group.pAdjusted)},
            {QStringLiteral("signal"), keyOf(group.signal)},
            {QStringLiteral("no_statement"), reasonOf(group.noStatement)},
            {QStringLiteral("police_activity"), group.policeActivity},
            {QStringLiteral("suppressed"), group.suppressed}};
}

QJsonValue methodOf(const MonthFigure& month) {
    if (!month.band) return {};
    switch (month.band->method) {
        case picture::BandMethod::EarsC1: return QStringLiteral("ears_c1");
        case picture::BandMethod::EarsC2: return QStringLiteral("ears_c2");
        case picture::BandMethod::Farrington: break;
    }
    return QStringLiteral("farrington");
}

QJsonObject monthJson(const MonthFigure& month) {
    return {{QStringLiteral("month"), month.month.toString(QStringLiteral("yyyy-MM"))},
            {QStringLiteral("count"), orNull(month.count)},
            {QStringLiteral("expected"), month.band ? QJsonValue(month.band->expected) : QJsonValue()},
            {QStringLiteral("upper"), month.band ? QJsonValue(month.band->upper) : QJsonValue()},
            {QStringLiteral("method"), methodOf(month)},
            {QStringLiteral("signal"), keyOf(month.signal)},
            {QStringLiteral("no_statement"), reasonOf(month.noStatement)},
            {QStringLiteral("suppressed"), month.suppressed}};
}

QJsonValue hoursJson(const YearPicture& picture) {
    if (!picture.hours) return {};
    QJsonArray days;
    for (const auto& day : *picture.hours) {
        QJsonArray hours;
        for (const auto& hour : day) hours << orNull(hour);
        days << hours;
    }
    return days;
}

QString sourceKey(picture::Source source) {
    switch (source) {
        case picture::Source::Reports: return QStringLiteral("reports");
        case picture::Source::Crimes: return QStringLiteral("crimes");
        case picture::Source::Incident: break;
    }
    return QStringLiteral("incident");
}

QJsonValue periodJson(const picture::Period& period) {
    if (period.isEmpty()) return {};
    return QJsonObject{{QStringLiteral("from"), period.from.toString(Qt::ISODate)}, {QStringLiteral("to"), period.to.toString(Qt::ISODate)}};
}

QJsonArray revisionsJson(const YearPicture& picture) {
    QJsonArray revisions;
    for (const picture::FigureRevision& revision : picture.revisions) {
        QJsonArray values;
        for (const auto& value : revision.values)
            values << QJsonObject{{QStringLiteral("count"), value.count},
                                  {QStringLiteral("preliminary"), value.preliminary},
                                  {QStringLiteral("replaced"), value.replaced.isValid() ? QJsonValue(value.replaced.toString(Qt::ISODate)) : QJsonValue()}};
        revisions << QJsonObject{{QStringLiteral("month"), revision.month},
                                 {QStringLiteral("category"), revision.category},
                                 {QStringLiteral("area"), revision.area},
                                 {QStringLiteral("count"), revision.counts},
                                 {QStringLiteral("values"), values}};
    }
    return revisions;
}

template <class T>
QJsonValue listOrNull(const std::optional<std::vector<T>>& list, QJsonObject (*json)(const T&)) {
    if (!list) return {};
    QJsonArray all;
    for (const T& one : *list) all << json(one);
    return all;
}

QJsonObject goalJson(const picture::GoalFollowUp& one) {
    using focus::CountChange;
    const focus::GoalCount& count = one.count;
    const bool said = count.change != CountChange::NothingToCompare;
    QJsonValue change;
    if (said)
        change = count.change == CountChange::Rise   ? QStringLiteral("rise")
                 : count.change == CountChange::Fall ? QStringLiteral("fall")
                                                     : QStringLiteral("none");
    return {{QStringLiteral("goal"), one.id},
            {QStringLiteral("statement"), one.goal.statement},
            {QStringLiteral("focus_area"), one.focusArea},
            {QStringLiteral("category"), nameOrNull(one.category)},
            {QStringLiteral("area"), nameOrNull(one.area)},
            {QStringLiteral("baseline"), orNull(one.goal.baseline)},
            {QStringLiteral("target"), orNull(one.goal.target)},
            {QStringLiteral("through"), count.through.isValid() ? QJsonValue(count.through.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("twelve_months"), orNull(count.lastYear)},
            {QStringLiteral("reached"), one.isReached() ? QJsonValue(*one.isReached()) : QJsonValue()},
            {QStringLiteral("compared_months"), count.compared},
            {QStringLiteral("compared_count"), count.compared > 0 ? QJsonValue(count.now) : QJsonValue()},
            {QStringLiteral("compared_previous"), count.compared > 0 ? QJsonValue(count.before) : QJsonValue()},
            {QStringLiteral("p_value"), said ? QJsonValue(count.p) : QJsonValue()},
            {QStringLiteral("signal"), change},
            {QStringLiteral("no_statement"),
             said ? QJsonValue()
                  : reasonOf(count.compared > 0 ? picture::NoStatement::NothingToCompare
                             : count.through.isValid() ? picture::NoStatement::MonthsDiffer
                                                       : picture::NoStatement::NotCounted)}};
}

QJsonValue beforeAfterJson(const std::optional<picture::BeforeAfter>& counts) {
    if (!counts) return {};
    return QJsonObject{{QStringLiteral("before"), counts->before}, {QStringLiteral("after"), counts->after}};
}

QJsonObject effectJson(const picture::MeasureEffect& effect) {
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    const bool counted = effect.months > 0;
    QJsonObject json{{QStringLiteral("activity"), effect.activity},
                     {QStringLiteral("what"), effect.what},
                     {QStringLiteral("focus_area"), effect.focusArea},
                     {QStringLiteral("category"), nameOrNull(effect.category)},
                     {QStringLiteral("area"), nameOrNull(effect.area)},
                     {QStringLiteral("comparison_area"), nameOrNull(effect.comparisonArea)},
                     {QStringLiteral("beside_area"), nameOrNull(effect.besideArea)},
                     {QStringLiteral("start"), day(effect.start)},
                     {QStringLiteral("from"), day(effect.from)},
                     {QStringLiteral("to"), day(effect.to)},
                     {QStringLiteral("months"), effect.months},
                     {QStringLiteral("here"), counted ? beforeAfterJson(effect.treated) : QJsonValue()},
                     {QStringLiteral("comparison"), beforeAfterJson(effect.comparison)},
                     {QStringLiteral("beside"), beforeAfterJson(effect.beside)},
                     {QStringLiteral("p_adjusted"), orNull(effect.pAdjusted)}};
    json[QStringLiteral("rate_ratio")] =
        effect.change ? QJsonValue(QJsonObject{{QStringLiteral("value"), number(effect.change->ratio)},
                                               {QStringLiteral("low"), number(effect.change->interval.low)},
                                               {QStringLiteral("high"), number(effect.change->interval.high)},
                                               {QStringLiteral("p_value"), effect.change->p}})
                      : QJsonValue();
    json[QStringLiteral("ratio_of_ratios")] =
        effect.againstOther ? QJsonValue(QJsonObject{{QStringLiteral("value"), effect.againstOther->ratio},
                                                     {QStringLiteral("low"), effect.againstOther->interval.low},
                                                     {QStringLiteral("high"), effect.againstOther->interval.high},
                                                     {QStringLiteral("p_value"), effect.againstOther->p}})
                            : QJsonValue();
    json[QStringLiteral("wdd")] =
        effect.difference ? QJsonValue(QJsonObject{{QStringLiteral("value"), effect.difference->difference},
                                                   {QStringLiteral("standard_error"), effect.difference->standardError},
                                                   {QStringLiteral("z"), effect.difference->z},
                                                   {QStringLiteral("low"), effect.difference->interval.low},
                                                   {QStringLiteral("high"), effect.difference->interval.high}})
                          : QJsonValue();
    json[QStringLiteral("signal")] =
        effect.pAdjusted ? QJsonValue(!effect.isCertain() ? QStringLiteral("none") : effect.isFewer() ? QStringLiteral("fall") : QStringLiteral("rise"))
                         : QJsonValue();
    std::optional<picture::NoStatement> reason;
    if (!effect.pAdjusted) reason = effect.comparison && !effect.againstOther ? effect.againstOther.error() : effect.change ? std::nullopt : std::optional(effect.change.error());
    json[QStringLiteral("no_statement")] = reasonOf(reason);
    return json;
}

QString countText(const std::optional<qint64>& count, bool hidden) {
    if (count) return base::currentLocale().toString(*count);
    return hidden ? QStringLiteral("…") : QStringLiteral("–");
}

/// Lines of cells set under each other: the first columns to the left, numbers to the right, the last as long as it is.
QStringList setTable(const QList<QStringList>& rows, qsizetype leftColumns) {
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= i) widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            line += last ? row[i] : i < leftColumns ? row[i].leftJustified(widths[i] + 2) : row[i].rightJustified(widths[i]) + QStringLiteral("  ");
        }
        lines << line;
    }
    return lines;
}

QString spoken(const char* text) { return QCoreApplication::translate("cli", text); }

QStringList groupLines(const YearPicture& picture) {
    const QLocale locale = base::currentLocale();
    QList<QStringList> rows{{spoken(QT_TRANSLATE_NOOP("cli", "Category")), spoken(QT_TRANSLATE_NOOP("cli", "Area")), QString::number(picture.question.year),
                             QString::number(picture.question.compare), spoken(QT_TRANSLATE_NOOP("cli", "per 1,000")),
                             spoken(QT_TRANSLATE_NOOP("cli", "Change"))}};
    for (const GroupFigures& group : picture.groups)
        rows << QStringList{group.category,
                            group.area.isEmpty() ? spoken(QT_TRANSLATE_NOOP("cli", "all")) : group.area,
                            countText(group.count, group.suppressed),
                            countText(group.previous, group.suppressed),
                            group.ratePer1000 ? locale.toString(*group.ratePer1000, 'f', 1) : QStringLiteral("–"),
                            picture::changeWords(group)};
    return setTable(rows, 2);
}

QStringList monthLines(const YearPicture& picture) {
    const QLocale locale = base::currentLocale();
    QList<QStringList> rows{{spoken(QT_TRANSLATE_NOOP("cli", "Month")), spoken(QT_TRANSLATE_NOOP("cli", "Count")), spoken(QT_TRANSLATE_NOOP("cli", "expected")),
                             spoken(QT_TRANSLATE_NOOP("cli", "at most")), QString()}};
    for (const MonthFigure& month : picture.months)
        rows << QStringList{month.month.toString(QStringLiteral("yyyy-MM")), countText(month.count, month.suppressed),
                            month.band ? locale.toString(month.band->expected, 'f', 1) : QStringLiteral("–"),
                            month.band ? locale.toString(month.band->upper, 'f', 1) : QStringLiteral("–"), picture::monthWords(month, picture.question.today)};
    return setTable(rows, 1);
}

QStringList goalLines(const std::vector<picture::GoalFollowUp>& goals) {
    QStringList lines{spoken(QT_TRANSLATE_NOOP("cli", "Goals that are counted, over twelve months:"))};
    for (const picture::GoalFollowUp& one : goals) {
        const auto wished = [](const std::optional<double>& value) { return value ? base::currentLocale().toString(*value, 'g', 12) : QStringLiteral("–"); };
        lines << QStringLiteral("– ") + spoken(QT_TRANSLATE_NOOP("cli", "%1: %2 (baseline %3, target %4). %5"))
                                            .arg(one.goal.statement, countText(one.count.lastYear, false), wished(one.goal.baseline), wished(one.goal.target),
                                                 focus::countSentence(one.count));
    }
    return lines;
}

QStringList effectLines(const std::vector<picture::MeasureEffect>& effects) {
    const QLocale locale = base::currentLocale();
    QStringList lines{spoken(QT_TRANSLATE_NOOP("cli", "Before and after measures:"))};
    for (const picture::MeasureEffect& effect : effects) {
        lines << QStringLiteral("– %1: %2").arg(effect.what, picture::effectSentence(effect));
        if (effect.againstOther)
            lines << QStringLiteral("  ") + spoken(QT_TRANSLATE_NOOP("cli", "ratio of ratios %1 (%2–%3), weighted displacement difference %4 (standard error %5)"))
                                                .arg(locale.toString(effect.againstOther->ratio, 'f', 2), locale.toString(effect.againstOther->interval.low, 'f', 2),
                                                     locale.toString(effect.againstOther->interval.high, 'f', 2),
                                                     locale.toString(effect.difference ? effect.difference->difference : 0, 'f', 0),
                                                     locale.toString(effect.difference ? effect.difference->standardError : 0, 'f', 1));
    }
    return lines;
}

QStringList hourLines(const YearPicture& picture) {
    const QLocale locale = base::currentLocale();
    QStringList head{QString()};
    for (int hour = 0; hour < 24; ++hour) head << QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
    QList<QStringList> rows{head};
    for (int day = 0; day < 7; ++day) {
        QStringList row{locale.dayName(day + 1, QLocale::ShortFormat)};
        for (const auto& hour : (*picture.hours)[static_cast<std::size_t>(day)])
            row << (!hour ? QStringLiteral("…") : *hour == 0 ? QStringLiteral("·") : locale.toString(*hour, 'f', *hour == std::floor(*hour) ? 0 : 1));
        rows << row;
    }
    return setTable(rows, 1);
}

}  // namespace

QJsonObject pictureJson(const PictureAnswer& answer) {
    const YearPicture& picture = answer.picture;
    QJsonArray groups;
    for (const GroupFigures& group : picture.groups) groups << groupJson(group);
    QJsonArray months;
    for (const MonthFigure& month : picture.months) months << monthJson(month);
    QJsonArray missing;
    for (const base::Message& message : picture.missing)
        missing << QJsonObject{{QStringLiteral("code"), QLatin1String(message.code)}, {QStringLiteral("text"), base::sentence(message)}};
    return {{QStringLiteral("year"), picture.question.year},
            {QStringLiteral("compare"), picture.question.compare},
            {QStringLiteral("source"), sourceKey(picture.question.source)},
            {QStringLiteral("area"), nameOrNull(picture.area)},
            {QStringLiteral("period"), periodJson(picture.now)},
            {QStringLiteral("previous_period"), periodJson(picture.before)},
            {QStringLiteral("population"), orNull(picture.population)},
            {QStringLiteral("total"), orNull(picture.total)},
            {QStringLiteral("previous_total"), orNull(picture.previousTotal)},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("months"), picture.months.empty() ? QJsonValue() : QJsonValue(months)},
            {QStringLiteral("weekday_hour"), hoursJson(picture)},
            {QStringLiteral("without_hour"), orNull(picture.withoutHour)},
            {QStringLiteral("spread"), orNull(picture.spread)},
            {QStringLiteral("revised"), revisionsJson(picture)},
            {QStringLiteral("goals"), listOrNull(answer.goals, &goalJson)},
            {QStringLiteral("before_after"), listOrNull(answer.effects, &effectJson)},
            {QStringLiteral("missing"), missing}};
}

QStringList pictureLines(const PictureAnswer& answer) {
    const YearPicture& picture = answer.picture;
    const QString place = picture.area.isEmpty() ? spoken(QT_TRANSLATE_NOOP("cli", "the whole municipality")) : picture.area;
    QStringList lines{QStringLiteral("%1, %2, %3: %4 (%5: %6)")
                          .arg(picture::sourceWords(picture.question.source), place, QString::number(picture.question.year), countText(picture.total, false),
                               QString::number(picture.question.compare), countText(picture.previousTotal, false))};
    for (const base::Message& message : picture.missing) lines << QStringLiteral("– ") + base::sentence(message);
    if (!picture.groups.empty()) lines << QString() << groupLines(picture);
    if (!picture.months.empty()) lines << QString() << monthLines(picture);
    if (picture.hours) lines << QString() << hourLines(picture);
    if (answer.goals && !answer.goals->empty()) lines << QString() << goalLines(*answer.goals);
    if (answer.effects && !answer.effects->empty()) lines << QString() << effectLines(*answer.effects);
    return lines;
}

}  // namespace cli
