#include "core/picture/missing_figures.h"

#include "core/base/language.h"
#include "core/picture/cell_grid.h"
#include "core/picture/chart_words.h"
#include "core/picture/figure_revision.h"
#include "core/picture/small_cells.h"

#include <algorithm>

namespace picture {

namespace {

QString yearText(int year) { return QString::number(year); }
QString isoDay(QDate day) { return day.toString(Qt::ISODate); }

/// At most a dozen names; those that hold commas themselves are parted by semicolons.
QString listed(const QStringList& names) {
    constexpr qsizetype kMost = 12;
    const bool commas = std::any_of(names.cbegin(), names.cend(), [](const QString& name) { return name.contains(u','); });
    if (!commas && names.size() <= kMost) return joinedWords(names);
    const QString between = commas ? QStringLiteral("; ") : QStringLiteral(", ");
    return names.first(std::min(names.size(), kMost)).join(between) + (names.size() > kMost ? QStringLiteral(" …") : QString());
}

/// Months as `2026-10`: "September and October 2026" of one year.
QString listedMonths(const QStringList& months) {
    QStringList names;
    for (const QString& month : months) {
        const QDate day = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
        if (!day.isValid() || month.left(4) != months.first().left(4)) return listed(months);
        names << monthName(day.month());
    }
    return months.isEmpty() ? QString() : listed(names) + u' ' + months.first().left(4);
}

void yearsWithout(const Counts& counts, QList<base::Message>& messages) {
    const auto say = [&](bool counted, const Period& period, int year) {
        if (period.isEmpty()) messages << base::Message{"year-not-begun", QT_TRANSLATE_NOOP("message", "%1 has not begun."), {yearText(year)}};
        else if (!counted)
            messages << base::Message{"nothing-counted",
                                      QT_TRANSLATE_NOOP("message", "There are no figures of %1. That is not the same as nothing having happened."),
                                      {yearText(year)}};
    };
    say(counts.countedNow, counts.now, counts.question.year);
    say(counts.countedBefore, counts.before, counts.question.compare);
    if (!counts.now.isEmpty() && !counts.before.isEmpty() && counts.now.to.dayOfYear() < QDate(counts.question.year, 12, 31).dayOfYear())
        messages << base::Message{"year-not-over",
                                  QT_TRANSLATE_NOOP("message", "Only the days up to %1 are counted, and compared with those up to %2."),
                                  {isoDay(counts.now.to), isoDay(counts.before.to)}};
}

/// The year in which people began to write events down is no whole year, even when no day says so.
void yearsThatBegan(const Counts& counts, QList<base::Message>& messages) {
    const auto within = [&](const Period& period) { return !period.isEmpty() && counts.firstEvent > period.from && counts.firstEvent <= period.to; };
    if (within(counts.now) || within(counts.before))
        messages << base::Message{
            "first-event",
            QT_TRANSLATE_NOOP("message", "The first event of the file is of %1. If events were not written down before that, the year is not whole."),
            {isoDay(counts.firstEvent)}};
}

void populationsWithout(const Counts& counts, QList<base::Message>& messages) {
    const auto say = [&](std::optional<qint64> CountedArea::*year, int number) {
        QStringList without;
        QStringList empty;
        for (const CountedArea& area : counts.areas) {
            if (!counts.question.area.isEmpty() && area.id != counts.question.area) continue;
            if (!(area.*year)) without << area.name;
            else if (*(area.*year) == 0) empty << area.name;
        }
        if (!without.isEmpty())
            messages << base::Message{
                "population-missing",
                QT_TRANSLATE_NOOP("message",
                                  "The population of %1 in %2 is missing: there are no rates for it, and changes are reckoned as if as many lived "
                                  "there in both years. Fill it in at the area."),
                {listed(without), yearText(number)}};
        if (!empty.isEmpty())
            messages << base::Message{
                "population-zero", QT_TRANSLATE_NOOP("message", "Nobody lived in %1 in %2: there is no rate."), {listed(empty), yearText(number)}};
    };
    say(&CountedArea::population, counts.question.year);
    if (counts.question.compare != counts.question.year) say(&CountedArea::previousPopulation, counts.question.compare);
}

void monthsWithout(const Counts& counts, QList<base::Message>& messages) {
    if (!counts.gaps.isEmpty())
        messages << base::Message{"months-missing",
                                  QT_TRANSLATE_NOOP("message", "There are no figures of %1. Only months that both years have figures for are compared."),
                                  {listedMonths(counts.gaps)}};
    if (!counts.incomplete.isEmpty())
        messages << base::Message{"months-incomplete",
                                  QT_TRANSLATE_NOOP("message", "In %1 some categories and areas have no figure; the sums lack them."),
                                  {listedMonths(counts.incomplete)}};
    if (!counts.preliminary.isEmpty())
        messages << base::Message{
            "preliminary", QT_TRANSLATE_NOOP("message", "The figures of %1 are preliminary and can change."), {listedMonths(counts.preliminary)}};
}

/// Not in public output: what was before a final figure is a small number more often than not.
void figuresThatChanged(const Counts& counts, QList<base::Message>& messages) {
    QStringList changed;
    for (const FigureRevision& revision : counts.revisions) changed << revisionWords(revision);
    if (changed.isEmpty()) return;
    constexpr qsizetype kMostRevisions = 6;
    const qsizetype more = changed.size() - kMostRevisions;
    messages << base::Message{"revised",
                              QT_TRANSLATE_NOOP("message", "The police have changed figures of this year; the newest final one counts. %1"),
                              {changed.first(std::min(changed.size(), kMostRevisions)).join(QStringLiteral("; ")) + (more > 0 ? QStringLiteral(" …") : QString())}};
}

void categoriesInPart(const Counts& counts, const CellGrid& grid, QList<base::Message>& messages) {
    QStringList part;
    QStringList police;
    for (std::size_t i = 0; i < counts.categories.size(); ++i) {
        const CountedCategory& category = counts.categories[i];
        if (!grid.occurs(i)) continue;
        if (category.policeActivity) police << category.name;
        const auto cuts = [&](const Period& period) {
            return !period.isEmpty() && ((category.from.isValid() && category.from > period.from) || (category.to.isValid() && category.to < period.to));
        };
        if (cuts(counts.now) || cuts(counts.before)) part << category.name;
    }
    if (!part.isEmpty())
        messages << base::Message{
            "category-incomplete", QT_TRANSLATE_NOOP("message", "%1 was not used the whole time: the two years cannot be compared there."), {listed(part)}};
    if (!police.isEmpty())
        messages << base::Message{
            "police-activity", QT_TRANSLATE_NOOP("message", "%1 follows how much the police are out more than how much crime there is."), {listed(police)}};
}

void hoursWithout(const Counts& counts, bool openly, QList<base::Message>& messages) {
    const auto number = [&](qint64 count) {
        return openly && isSmall(static_cast<double>(count)) ? QStringLiteral("1–4") : base::currentLocale().toString(count);
    };
    if (counts.question.source != Source::Incident) {
        messages << base::Message{"no-hours", QT_TRANSLATE_NOOP("message", "The police's figures have no hours: there is no picture of the week."), {}};
        return;
    }
    const bool ofArea = openly && !counts.question.area.isEmpty();
    if (ofArea)
        messages << base::Message{
            "only-whole",
            QT_TRANSLATE_NOOP("message", "Months and hours of a single area are left out of public output, so that nobody can be recognised."),
            {}};
    if (counts.withoutHour > 0 && !ofArea)
        messages << base::Message{"without-hour",
                                  QT_TRANSLATE_NOOP("message", "Events without an hour: %1. They stand outside the picture of the week."),
                                  {number(counts.withoutHour)}};
    if (counts.spread > 0 && !ofArea)
        messages << base::Message{"spread",
                                  QT_TRANSLATE_NOOP("message", "Events at an unknown time within a span: %1. Each is spread evenly over its span."),
                                  {number(counts.spread)}};
}

void bandsWithout(const YearPicture& picture, QList<base::Message>& messages) {
    bool isShort = false;
    for (const MonthFigure& month : picture.months)
        isShort = isShort || (month.band && month.band->method != BandMethod::Farrington) || month.noStatement == NoStatement::TooLittleHistory;
    if (isShort)
        messages << base::Message{
            "short-history",
            QT_TRANSLATE_NOOP("message",
                              "There are less than three years of months before some of these: what was expected there knows no season, or cannot be told."),
            {}};
}

}  // namespace

QList<base::Message> whatIsMissing(const Counts& counts, const CellGrid& grid, const YearPicture& picture, bool openly) {
    QList<base::Message> messages;
    yearsWithout(counts, messages);
    yearsThatBegan(counts, messages);
    monthsWithout(counts, messages);
    if (!openly) figuresThatChanged(counts, messages);
    categoriesInPart(counts, grid, messages);
    populationsWithout(counts, messages);
    if (counts.countedNow) bandsWithout(picture, messages);
    if (counts.countedNow) hoursWithout(counts, openly, messages);
    if (counts.afterToday > 0 && !(openly && isSmall(static_cast<double>(counts.afterToday))))
        messages << base::Message{"after-today",
                                  QT_TRANSLATE_NOOP("message", "Figures or events dated after today: %1. They are left out."),
                                  {base::currentLocale().toString(counts.afterToday)}};
    return messages;
}

}  // namespace picture
