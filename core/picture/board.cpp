#include "core/picture/board.h"

#include "core/picture/certain_changes.h"
#include "core/picture/chart_words.h"
#include "core/picture/picture_queries.h"
#include "core/picture/picture_words.h"
#include "core/picture/small_cells.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace picture {

namespace {

using report::words;

/// Leaves of the history what the picture of the same year tells, and what no other number of it can give away.
void leaveOutOfHistory(BoardFigures& figures) {
    YearHistory& history = figures.history;
    if (!history.lastIsOver || history.rows.empty()) {
        history.rows.clear();
        return;
    }
    history.rows.resize(1);
    Series& years = history.rows.front().years;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const bool now = history.years[i] == figures.picture.question.year && !figures.picture.total;
        const bool before = history.years[i] == figures.picture.question.compare && !figures.picture.previousTotal;
        if (now || before || (years[i] && isSmall(static_cast<double>(*years[i])))) years[i].reset();
    }
}

}  // namespace

BoardFigures readBoard(const records::Reader& reader, const Question& question, bool openly) {
    BoardFigures figures{makePicture(readCounts(reader, question), openly), readYearHistory(reader, question), readSurveyHistory(reader, question), {}};
    if (openly) leaveOutOfHistory(figures);
    else figures.effects = readEffects(reader, question);
    return figures;
}

std::vector<Chart> boardCharts(const BoardFigures& figures, const BoardChoice& choice) {
    const QStringList indicators = figures.survey.indicators();
    const QString indicator = indicators.contains(choice.indicator) ? choice.indicator : indicators.value(0);
    const bool known =
        std::any_of(figures.history.rows.begin(), figures.history.rows.end(), [&](const YearHistory::Row& row) { return row.category == choice.category; });
    return {changeChart(figures.picture),
            monthChart(figures.picture),
            areaChart(figures.picture),
            weekChart(figures.picture),
            yearChart(figures.history, known ? choice.category : QString()),
            effectChart(figures.effects, choice.measure),
            surveyChart(figures.survey, indicator)};
}

QString boardSummary(const YearPicture& picture) {
    const QString year = QString::number(picture.question.year);
    const bool hidden = std::any_of(picture.groups.begin(), picture.groups.end(), [](const GroupFigures& group) { return group.suppressed; });
    if (!picture.total && hidden) return words(QT_TRANSLATE_NOOP("report", "The sum of %1 is left out, so that nobody can be recognised."), {year});
    if (!picture.total) return words(QT_TRANSLATE_NOOP("report", "There are no figures of %1."), {year});
    QStringList sentences;
    const QString all = countWords(*picture.total, picture.question.source);
    if (picture.previousTotal)
        sentences << words(QT_TRANSLATE_NOOP("report", "%1 in %2, %3 in %4."),
                           {all, daysWords(picture.now), numberOf(*picture.previousTotal), sameDaysWords(picture)});
    else sentences << words(QT_TRANSLATE_NOOP("report", "%1 in %2."), {all, daysWords(picture.now)});
    qsizetype rises = 0;
    qsizetype falls = 0;
    for (const GroupFigures* group : certainChanges(picture)) *group->signal == Signal::Rise ? ++rises : ++falls;
    if (rises > 0) sentences << report::counted(rises, QT_TRANSLATE_NOOP("report", "%1 certain rise."), QT_TRANSLATE_NOOP("report", "%1 certain rises."));
    if (falls > 0) sentences << report::counted(falls, QT_TRANSLATE_NOOP("report", "%1 certain fall."), QT_TRANSLATE_NOOP("report", "%1 certain falls."));
    if (rises == 0 && falls == 0) sentences << words(QT_TRANSLATE_NOOP("report", "No certain change."));
    return sentences.join(u' ');
}

}  // namespace picture
