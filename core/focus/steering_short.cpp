#include "core/focus/steering_short.h"

#include "core/focus/area_section.h"
#include "core/report/words.h"

#include <algorithm>

namespace focus {

namespace {

using report::Cell;
using report::words;

/// The newest value of the first goal that has one, and how many are reached.
QString goalsLine(const AreaReport& area, bool isPublic) {
    if (!area.plan || area.plan->goals.isEmpty()) return words(QT_TRANSLATE_NOOP("report", "No goals yet."));
    const QList<Held<Goal>>& goals = area.plan->goals;
    const auto reached = std::count_if(goals.cbegin(), goals.cend(), [&](const auto& held) { return isReached(held.value, area.measurements.value(held.id)); });
    const auto measured =
        std::find_if(goals.cbegin(), goals.cend(), [&](const auto& held) { return !area.measurements.value(held.id).isEmpty(); });
    if (measured == goals.cend()) return words(QT_TRANSLATE_NOOP("report", "No goal has been measured yet."));
    const Goal& goal = measured->value;
    const QString name = goal.indicator.trimmed().isEmpty() ? goal.statement : goal.indicator.trimmed();
    const QString value = valueText(*area.measurements.value(measured->id).last().value, goal.unit, isPublic);
    const QString line = goal.target ? words(QT_TRANSLATE_NOOP("report", "%1: %2 (target %3)."), {name, value, report::numberText(*goal.target)})
                                     : words(QT_TRANSLATE_NOOP("report", "%1: %2."), {name, value});
    return line + u' ' +
           report::counted(goals.size(), QT_TRANSLATE_NOOP("report", "%2 of 1 goal reached."), QT_TRANSLATE_NOOP("report", "%2 of %1 goals reached."),
                           {QString::number(reached)});
}

/// The open activity that is due first, late or not.
Cell nextLine(const AreaReport& area, QDate today) {
    const Activity* next = nullptr;
    for (const Held<Activity>& held : area.plan ? area.plan->activities : QList<Held<Activity>>()) {
        if (isDone(held.value) || held.value.status == ActivityStatus::Cancelled) continue;
        if (next == nullptr || (held.value.due.isValid() && (!next->due.isValid() || held.value.due < next->due))) next = &held.value;
    }
    if (next == nullptr) return QStringLiteral("–");
    QStringList parts{next->what, responsibleCell(*next).text};
    if (next->due.isValid()) parts << report::dayText(next->due);
    const QString text = parts.join(QStringLiteral(", "));
    return next->due.isValid() && next->due < today ? Cell(words(QT_TRANSLATE_NOOP("report", "late: %1"), {text}), report::Standing::Missed) : Cell(text);
}

}  // namespace

report::Table areasInShort(const SteeringYear& picture, bool isPublic) {
    report::Table table;
    table.dense = true;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Focus area")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "How the plan stands")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Goals")), 2.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Next")), 2.6, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No focus area has been prioritised for %1."), {QString::number(picture.year)});
    const QStringList headings = headingTexts(picture.areas, picture.year);
    for (qsizetype i = 0; i < picture.areas.size(); ++i) {
        const AreaReport& area = picture.areas[i];
        const Mark mark = area.plan ? markOf(*area.plan, picture.today) : Mark{report::Standing::NotDue, {}};
        const QString stands = planSentence(area, picture.today);
        table.rows << QList<Cell>{headings[i], area.plan ? Cell(stands, mark.standing) : Cell(stands), goalsLine(area, isPublic),
                                  nextLine(area, picture.today)};
    }
    return table;
}

}  // namespace focus
