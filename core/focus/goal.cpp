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
                                 .derive("smart", FieldType::Text, QT_TRANSLATE_NOOP("kind", "SMART"), &focus::smartWord)
                                 .rule(&focus::dueAfterBaseline)
                                 .followUp(&focus::openVersionOnPlannedChange)
                                 .build();
    // clang-format on
    return kind;
}
