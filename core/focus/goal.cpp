#include "core/focus/goal.h"

#include "core/focus/plan_versions.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

namespace focus {

QList<SmartLetter> smart(const Goal& goal) {
    QList<SmartLetter> letters;
    const auto letter = [&](char name, std::initializer_list<std::pair<const char*, bool>> fields) {
        SmartLetter made{name, {}};
        for (const auto& [key, filled] : fields)
            if (!filled) made.missing << key;
        letters << made;
    };
    const auto filled = [](const QString& text) { return !text.trimmed().isEmpty(); };
    letter('S', {{"statement", filled(goal.statement)}});
    letter('M', {{"indicator", filled(goal.indicator)},
                 {"unit", filled(goal.unit)},
                 {"baseline", goal.baseline.has_value()},
                 {"baseline-day", goal.baselineDay.isValid()},
                 {"baseline-source", filled(goal.baselineSource)},
                 {"target", goal.target.has_value()}});
    letter('A', {{"scope", filled(goal.scope)}});
    letter('R', {{"realistic", filled(goal.realistic)}});
    letter('T', {{"due", goal.due.isValid()}});
    return letters;
}

namespace {

/// The letters in their order, "–" for one that is not met: "SM–RT".
records::Value smartWord(const records::Reader&, const records::Record& record) {
    QString word;
    for (const SmartLetter& letter : smart(records::fromRecord<Goal>(record)))
        word += letter.missing.isEmpty() ? QChar(QLatin1Char(letter.letter)) : QChar(u'–');
    return word;
}

/// What is counted, and against where, hangs together.
QList<base::FieldIssue> countedWhole(const Goal& goal) {
    QList<base::FieldIssue> issues;
    if (!goal.measure && (goal.category || goal.area || goal.comparisonArea || goal.besideArea))
        issues << base::FieldIssue{
            "measure", {"measure-missing", QT_TRANSLATE_NOOP("message", "Say what is counted: events, reports to the police or reported crimes."), {}}};
    const auto other = [&](const char* field, const std::optional<base::Id<places::Area>>& area) {
        if (area && !goal.area)
            issues << base::FieldIssue{"area", {"area-missing", QT_TRANSLATE_NOOP("message", "Say in which area the goal is, to compare it with another."), {}}};
        else if (area && area->text() == goal.area->text())
            issues << base::FieldIssue{field, {"same-area", QT_TRANSLATE_NOOP("message", "This is the goal's own area. Choose another one."), {}}};
    };
    other("comparison-area", goal.comparisonArea);
    other("beside-area", goal.besideArea);
    if (goal.besideArea && goal.comparisonArea && goal.besideArea->text() == goal.comparisonArea->text())
        issues << base::FieldIssue{
            "beside-area", {"same-area", QT_TRANSLATE_NOOP("message", "This is the goal's area of comparison. Choose another one."), {}}};
    if (goal.besideArea && !goal.comparisonArea)
        issues << base::FieldIssue{
            "comparison-area", {"comparison-missing", QT_TRANSLATE_NOOP("message", "Say which area it is compared with, to tell what moved beside."), {}}};
    return issues;
}

QList<base::FieldIssue> dueAfterBaseline(const Goal& goal) { return records::inOrder("due", goal.baselineDay, goal.due); }

}  // namespace
}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::Goal>() {
    using focus::Goal;
    // clang-format off
    static const Kind kind = Description<Goal>("goal", QT_TRANSLATE_NOOP("kind", "Goal"), QT_TRANSLATE_NOOP("kind", "Goals"))
                                 .partOf("plan", &Goal::plan, "plan", QT_TRANSLATE_NOOP("kind", "Action plan"))
                                 .text("statement", &Goal::statement, QT_TRANSLATE_NOOP("kind", "Goal")).required().freeText().planned().title()
                                 .text("indicator", &Goal::indicator, QT_TRANSLATE_NOOP("kind", "Indicator")).planned()
                                 .text("unit", &Goal::unit, QT_TRANSLATE_NOOP("kind", "Unit")).planned()
                                 .number("baseline", &Goal::baseline, QT_TRANSLATE_NOOP("kind", "Baseline")).planned()
                                 .day("baseline-day", &Goal::baselineDay, QT_TRANSLATE_NOOP("kind", "Day of the baseline"))
                                 .text("baseline-source", &Goal::baselineSource, QT_TRANSLATE_NOOP("kind", "Source of the baseline")).freeText()
                                 .number("target", &Goal::target, QT_TRANSLATE_NOOP("kind", "Target")).planned()
                                 .text("scope", &Goal::scope, QT_TRANSLATE_NOOP("kind", "Delimited to")).freeText().planned()
                                 .text("realistic", &Goal::realistic, QT_TRANSLATE_NOOP("kind", "Realistic because")).freeText()
                                 .day("due", &Goal::due, QT_TRANSLATE_NOOP("kind", "Due")).planned().mainDay()
                                 .choice("measure", &Goal::measure, QT_TRANSLATE_NOOP("kind", "Counted as")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "Then the goal counts itself each month, over the last twelve months"))
                                 .reference("category", &Goal::category, "category", QT_TRANSLATE_NOOP("kind", "Counted category")).rare()
                                 .reference("area", &Goal::area, "area", QT_TRANSLATE_NOOP("kind", "Counted area")).rare()
                                 .reference("comparison-area", &Goal::comparisonArea, "area", QT_TRANSLATE_NOOP("kind", "Compared with the area")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "An area like it in which no such measure is taken"))
                                 .reference("beside-area", &Goal::besideArea, "area", QT_TRANSLATE_NOOP("kind", "Area beside")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "Where what is driven away would turn up"))
                                 .derive("smart", FieldType::Text, QT_TRANSLATE_NOOP("kind", "SMART"), &focus::smartWord)
                                 .rule(&focus::dueAfterBaseline)
                                 .rule(&focus::countedWhole)
                                 .followUp(&focus::openVersionOnPlannedChange)
                                 .build();
    // clang-format on
    return kind;
}
