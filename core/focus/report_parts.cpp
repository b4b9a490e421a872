#include "core/focus/report_parts.h"

#include "core/focus/goal_count.h"

#include "core/focus/plan_gates.h"
#include "core/report/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace focus {

namespace {

using records::Reader;
using report::counted;
using report::Standing;
using report::words;

constexpr int kSoonDays = 30;
constexpr double kCertainChange = 2.0;  // of 2·(√now − √before)

QList<Decision> decisionsOn(const Reader& reader, const QString& areaId, const QString& planId) {
    const records::Kind& kind = records::kindOf<Decision>();
    QMap<qint64, Decision> byEntry;
    const auto collect = [&](const char* subject, const QString& id) {
        if (id.isEmpty()) return;
        records::Query query;
        query.filters << records::Filter{kind.index(subject), id};
        // Rows ascend in the order of entry, whatever day the decision was taken.
        for (const records::Record& record : reader.all(kind, query))
            byEntry.insert(reader.rowOf(kind, record.id).value_or(0), records::fromRecord<Decision>(record));
    };
    collect("focus-area", areaId);
    collect("plan", planId);
    return byEntry.values();
}

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-9; }

/// Whether two counts are too small and too near for saying that anything has changed.
/// @source field-notes 1.8: Z = 2(√now − √before)
bool isUncertain(double before, double now, const QString& unit) {
    if (unit.contains(u'%') || !isWhole(before) || !isWhole(now) || before < 0 || now < 0) return false;
    return std::abs(2 * (std::sqrt(now) - std::sqrt(before))) < kCertainChange;
}

bool isSmallCount(double value, const QString& unit) { return !unit.contains(u'%') && isWhole(value) && value > 0 && value < report::kSmallestPublicCount; }

bool isReached(const Goal& goal, double value) {
    const bool downwards = goal.baseline && *goal.target < *goal.baseline;
    return downwards ? value <= *goal.target : value >= *goal.target;
}

QString bodyName(Body body) {
    switch (body) {
        case Body::Cooperation: return words(QT_TRANSLATE_NOOP("report", "the cooperation group"));
        case Body::Steering: return words(QT_TRANSLATE_NOOP("report", "the steering group"));
        case Body::Board: return words(QT_TRANSLATE_NOOP("report", "the municipal board"));
        case Body::Council: return words(QT_TRANSLATE_NOOP("report", "the municipal council"));
        case Body::Committee: return words(QT_TRANSLATE_NOOP("report", "the committee"));
    }
    return {};
}

QStringList filledIn(const QStringList& texts) {
    QStringList list;
    for (const QString& text : texts)
        if (!text.trimmed().isEmpty()) list << text.trimmed();
    return list;
}

}  // namespace

AreaReport readArea(const Reader& reader, const QString& areaId) {
    AreaReport area;
    area.area = {areaId, reader.get<FocusArea>(areaId)};
    const QList<records::Record> plans = reader.parts(records::kindOf<Plan>(), areaId);
    if (!plans.isEmpty()) area.plan = readPlan(reader, plans.first().id);
    area.causes = area.plan ? area.plan->causes : heldParts<Cause>(reader, areaId);
    if (area.plan)
        for (const Held<Goal>& goal : area.plan->goals) {
            QList<Measurement>& values = area.measurements[goal.id];
            for (const Held<Measurement>& held : heldParts<Measurement>(reader, goal.id))
                if (held.value.day.isValid() && held.value.value) values << held.value;
            if (const auto count = countGoal(reader, goal.value)) values << countedValues(*count, goal.value);
            std::stable_sort(values.begin(), values.end(), [](const Measurement& a, const Measurement& b) { return a.day < b.day; });
        }
    area.decisions = decisionsOn(reader, areaId, area.plan ? area.plan->plan.id : QString());
    return area;
}

base::Result<QString> areaOf(const Reader& reader, const QString& id) {
    if (reader.find(records::kindOf<FocusArea>(), id)) return id;
    if (const auto plan = reader.find(records::kindOf<Plan>(), id)) return records::kindOf<Plan>().text(*plan, &Plan::focusArea);
    return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no focus area and no action plan with the id %1."), {id}});
}

Mark markOf(const Activity& activity, QDate today) {
    if (isDoneLate(activity)) return {Standing::Fulfilled, words(QT_TRANSLATE_NOOP("report", "done late"))};
    if (isDone(activity)) return {Standing::Fulfilled, words(QT_TRANSLATE_NOOP("report", "done"))};
    if (activity.status == ActivityStatus::Cancelled) return {Standing::Excused, words(QT_TRANSLATE_NOOP("report", "cancelled"))};
    if (isLate(activity, today)) return {Standing::Missed, words(QT_TRANSLATE_NOOP("report", "late"))};
    if (activity.due.isValid() && today.daysTo(activity.due) <= kSoonDays) return {Standing::DueSoon, words(QT_TRANSLATE_NOOP("report", "due soon"))};
    if (activity.status == ActivityStatus::Started) return {Standing::OnTrack, words(QT_TRANSLATE_NOOP("report", "started"))};
    return {Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "planned"))};
}

Mark markOf(const PlanContent& plan, QDate today) {
    const bool late = std::any_of(plan.activities.cbegin(), plan.activities.cend(), [&](const auto& activity) { return isLate(activity.value, today); });
    const QString state = label(plan.plan.value.state);
    const Mark inForce = late ? Mark{Standing::Missed, words(QT_TRANSLATE_NOOP("report", "behind plan"))}
                              : Mark{Standing::OnTrack, words(QT_TRANSLATE_NOOP("report", "on track"))};
    const bool approved = plan.plan.value.approvedVersion.has_value();
    switch (plan.plan.value.state) {
        // A new version in the making does not put the approved one out of force.
        case PlanState::Draft: return approved ? inForce : Mark{Standing::NotDue, state};
        case PlanState::Submitted:
        case PlanState::Returned: return approved ? inForce : Mark{Standing::DueSoon, state};
        case PlanState::Approved:
        case PlanState::InProgress: return inForce;
        case PlanState::FollowedUp:
        case PlanState::Evaluated: return {Standing::Fulfilled, state};
    }
    return {};
}

QString stateSentence(const Plan& plan) {
    const QString state = label(plan.state).toLower();
    if (plan.approvedVersion && plan.version > *plan.approvedVersion)
        return words(QT_TRANSLATE_NOOP("report", "Version %1 of the action plan is in force; version %2: %3."),
                     {QString::number(*plan.approvedVersion), QString::number(plan.version), state});
    return words(QT_TRANSLATE_NOOP("report", "Action plan: %1."), {state});
}

report::Cell responsibleCell(const Activity& activity) {
    if (isOwnerless(activity)) return {words(QT_TRANSLATE_NOOP("report", "nobody")), Standing::DueSoon};
    return report::orDash(activity.responsible);
}

bool isDone(const Activity& activity) { return activity.status == ActivityStatus::Done; }
bool isDoneLate(const Activity& activity) {
    return isDone(activity) && activity.due.isValid() && activity.doneDay.isValid() && activity.doneDay > activity.due;
}

qsizetype countedActivities(const PlanContent& plan) {
    return std::count_if(plan.activities.cbegin(), plan.activities.cend(),
                         [](const auto& activity) { return isDone(activity.value) || isOpen(activity.value); });
}

QString valueText(double value, const QString& unit, bool isPublic) {
    const QString number = isPublic && isSmallCount(value, unit) ? report::countText(static_cast<qint64>(value), true) : report::numberText(value);
    return unit.trimmed().isEmpty() ? number : number + QChar::Nbsp + unit.trimmed();
}

QString comparison(const Goal& goal, const QList<Measurement>& measured, QDate today, bool isPublic) {
    if (measured.isEmpty()) return words(QT_TRANSLATE_NOOP("report", "not measured yet"));
    const double now = *measured.last().value;
    // Where a number is left out, what it reaches and how it has changed would say which one it is.
    if (isPublic && (isSmallCount(now, goal.unit) || (goal.baseline && isSmallCount(*goal.baseline, goal.unit))))
        return words(QT_TRANSLATE_NOOP("report", "too few to say more"));
    QStringList parts;
    if (goal.target)
        parts << (isReached(goal, now)                             ? words(QT_TRANSLATE_NOOP("report", "target reached"))
                  : goal.due.isValid() && goal.due >= today ? words(QT_TRANSLATE_NOOP("report", "target not reached yet"))
                                                            : words(QT_TRANSLATE_NOOP("report", "target not reached")));
    // Whether it went up or down stands in the numbers; words are for what they cannot say.
    if (const auto counted = measured.last().counted) {
        switch (*counted) {
            case CountChange::Rise: parts << words(QT_TRANSLATE_NOOP("report", "certain rise")); break;
            case CountChange::Fall: parts << words(QT_TRANSLATE_NOOP("report", "certain fall")); break;
            case CountChange::WithinChance: parts << words(QT_TRANSLATE_NOOP("report", "the change is within chance")); break;
            case CountChange::NothingToCompare: break;
        }
    } else if (goal.baseline && now == *goal.baseline) parts << words(QT_TRANSLATE_NOOP("report", "unchanged"));
    else if (goal.baseline && isUncertain(*goal.baseline, now, goal.unit)) parts << words(QT_TRANSLATE_NOOP("report", "no certain change"));
    else if (!goal.target && goal.baseline)
        parts << (now > *goal.baseline ? words(QT_TRANSLATE_NOOP("report", "higher than the baseline"))
                                       : words(QT_TRANSLATE_NOOP("report", "lower than the baseline")));
    if (parts.isEmpty()) return words(QT_TRANSLATE_NOOP("report", "nothing to compare with"));
    return parts.join(QStringLiteral(", "));
}

bool isReached(const Goal& goal, const QList<Measurement>& measured) { return goal.target && !measured.isEmpty() && isReached(goal, *measured.last().value); }

std::optional<report::CurveFigure> curve(const Goal& goal, const QList<Measurement>& measured, bool isPublic) {
    if (measured.isEmpty()) return std::nullopt;
    const auto small = [&](double value) { return isSmallCount(value, goal.unit); };
    const bool hidden =
        std::any_of(measured.cbegin(), measured.cend(), [&](const Measurement& m) { return small(*m.value); }) || (goal.baseline && small(*goal.baseline));
    // Sums of twelve months, one a month, could be subtracted from each other.
    if (isPublic && (hidden || measured.last().counted)) return std::nullopt;
    report::CurveFigure figure;
    figure.unit = goal.unit;
    for (const Measurement& measurement : measured) figure.measured << report::CurvePoint{measurement.day, *measurement.value};
    if (goal.baseline) figure.baseline = report::CurvePoint{goal.baselineDay, *goal.baseline};
    figure.target = goal.target;
    figure.targetDay = goal.due;
    figure.measuredLabel = words(QT_TRANSLATE_NOOP("report", "Measured"));
    figure.baselineLabel = words(QT_TRANSLATE_NOOP("report", "Baseline"));
    figure.targetLabel = words(QT_TRANSLATE_NOOP("report", "Target"));
    const Measurement& last = measured.last();
    figure.alternativeText =
        counted(measured.size(), QT_TRANSLATE_NOOP("report", "One measured value: %2 on %3."),
                QT_TRANSLATE_NOOP("report", "%1 measured values, the newest %2 on %3."), {valueText(*last.value, goal.unit), report::dayText(last.day)});
    return figure;
}

QString missingSmartLetters(const Goal& goal) {
    const records::Kind& kind = records::kindOf<Goal>();
    QStringList letters;
    for (const SmartLetter& letter : smart(goal)) {
        if (letter.missing.isEmpty()) continue;
        QStringList fields;
        for (const QByteArray& key : letter.missing) fields << QCoreApplication::translate("kind", kind.fields[kind.index(key)].label).toLower();
        letters << QChar(QLatin1Char(letter.letter)) + QStringLiteral(" (") + fields.join(QStringLiteral(", ")) + u')';
    }
    return letters.join(QStringLiteral(", "));
}

QString missingForApproval(const PlanContent& plan) {
    struct Gate {
        const char* code;
        const char* one;
        const char* many;
    };
    static constexpr std::array<Gate, 8> gates{{
        {"no-direct-cause", QT_TRANSLATE_NOOP("report", "no direct cause"), ""},
        {"no-goal", QT_TRANSLATE_NOOP("report", "no goal"), ""},
        {"goal-not-smart", QT_TRANSLATE_NOOP("report", "one goal is not SMART"), QT_TRANSLATE_NOOP("report", "%1 goals are not SMART")},
        {"goal-without-activity", QT_TRANSLATE_NOOP("report", "one goal has no activity"), QT_TRANSLATE_NOOP("report", "%1 goals have no activity")},
        {"activity-without-responsible", QT_TRANSLATE_NOOP("report", "one activity has nobody responsible"),
         QT_TRANSLATE_NOOP("report", "%1 activities have nobody responsible")},
        {"activity-without-due", QT_TRANSLATE_NOOP("report", "one activity has no due day"), QT_TRANSLATE_NOOP("report", "%1 activities have no due day")},
        {"activity-without-goal", QT_TRANSLATE_NOOP("report", "one activity serves no goal"), QT_TRANSLATE_NOOP("report", "%1 activities serve no goal")},
        {"child-impact-missing", QT_TRANSLATE_NOOP("report", "no complete child impact assessment"), ""},
    }};
    const QList<base::Reason> reasons = approvalGates(plan);
    QStringList texts;
    for (const Gate& gate : gates) {
        const auto number =
            std::count_if(reasons.cbegin(), reasons.cend(), [&](const base::Reason& reason) { return reason.message.is(gate.code); });
        if (number > 0) texts << counted(number, gate.one, gate.many);
    }
    return texts.join(QStringLiteral("; "));
}

report::Table causesTable(const QList<Held<Cause>>& causes) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Factor")), 1, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Direct causes")), 3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Indirect causes")), 3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No cause has been described yet."));
    const auto row = [&](const std::optional<Factor>& factor) {
        std::array<QStringList, 2> texts;
        for (const Held<Cause>& cause : causes)
            if (cause.value.factor == factor) texts.at(cause.value.direct ? 0 : 1) << cause.value.text.trimmed();
        if (texts[0].isEmpty() && texts[1].isEmpty()) return;
        const QString name = factor ? label(*factor) : words(QT_TRANSLATE_NOOP("report", "No factor given"));
        table.rows << QList<report::Cell>{name, report::orDash(texts[0].join(u'\n')), report::orDash(texts[1].join(u'\n'))};
    };
    for (const Factor factor : {Factor::Victim, Factor::Offender, Factor::Place, Factor::Chain}) row(factor);
    row(std::nullopt);
    return table;
}

QString decisionWords(const Decision& decision) {
    // A plan is approved, a focus area gets its place among the others.
    QString text = decision.verb == Verb::Approve && !decision.plan ? words(QT_TRANSLATE_NOOP("report", "Prioritisation")) : label(decision.verb);
    if (decision.plan)
        text += QStringLiteral(" – ") + (decision.version ? words(QT_TRANSLATE_NOOP("report", "action plan, version %1"), {QString::number(*decision.version)})
                                                          : words(QT_TRANSLATE_NOOP("report", "action plan")));
    else text += QStringLiteral(" – ") + words(QT_TRANSLATE_NOOP("report", "focus area"));
    if (decision.year && decision.rank)
        text += QStringLiteral(", ") + words(QT_TRANSLATE_NOOP("report", "%1, rank %2"), {QString::number(*decision.year), QString::number(*decision.rank)});
    return text;
}

report::Table decisionsTable(const QList<Decision>& decisions) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Decided by")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Decision")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Reference and note")), 2.4, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No decision has been taken yet."));
    for (const Decision& decision : decisions) {
        const QString reference = filledIn({decision.item, decision.caseNumber}).join(QStringLiteral(", "));
        const QString note = filledIn({reference, decision.note}).join(u'\n');
        table.rows << QList<report::Cell>{report::dayText(decision.day), label(decision.body), decisionWords(decision), report::orDash(note)};
    }
    return table;
}

QStringList approvalsDespite(const QList<Decision>& decisions) {
    QStringList sentences;
    for (const Decision& decision : decisions) {
        QString reason = decision.despite.trimmed();
        if (reason.endsWith(u'.')) reason.chop(1);  // the sentence brings its own
        if (!reason.isEmpty())
            sentences << words(
                QT_TRANSLATE_NOOP(
                    "report",
                    "On %1 %2 took the decision although content was missing. Reason: %3. So the plan does not meet the agreement's demands."),
                {report::dayText(decision.day), bodyName(decision.body), reason});
    }
    return sentences;
}

bool isFollowedUp(const Plan& plan) { return !filledIn({plan.followUpProduction, plan.followUpProcess, plan.followUpEffect, plan.evaluation}).isEmpty(); }

report::Table followUpTable(const Plan& plan) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Question")), 1, false, true}, {words(QT_TRANSLATE_NOOP("report", "Answer")), 3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Neither follow-up nor evaluation is written yet."));
    if (!isFollowedUp(plan)) return table;
    const auto row = [&](const char* question, const QString& answer) {
        table.rows << QList<report::Cell>{words(question),
                                          answer.trimmed().isEmpty() ? words(QT_TRANSLATE_NOOP("report", "not written yet")) : answer.trimmed()};
    };
    row(QT_TRANSLATE_NOOP("report", "Production: was it done?"), plan.followUpProduction);
    row(QT_TRANSLATE_NOOP("report", "Process: how did it go?"), plan.followUpProcess);
    row(QT_TRANSLATE_NOOP("report", "Effect: did the problem change?"), plan.followUpEffect);
    row(QT_TRANSLATE_NOOP("report", "Evaluation"), plan.evaluation);
    return table;
}

}  // namespace focus
