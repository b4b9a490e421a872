#include "core/focus/figures.h"

#include "core/base/language.h"
#include "core/base/month_name.h"
#include "core/focus/workflow.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace focus {

namespace {

using records::Reader;
using report::Fishbone;
using report::Standing;
using report::Timeline;
using report::words;

constexpr int kMonthsByMonth = 15;  // longer spans are told by quarters

Fishbone::Cause drawn(const Held<Cause>& cause) { return {cause.id, cause.value.text.simplified(), cause.value.direct}; }

QString inWords(const Fishbone& fish) {
    QStringList parts;
    const auto tell = [&parts](const QString& title, const QList<Fishbone::Cause>& causes) {
        QStringList texts;
        for (const Fishbone::Cause& cause : causes) texts << cause.text;
        if (!texts.isEmpty()) parts << QStringLiteral("%1: %2.").arg(title, texts.join(QStringLiteral("; ")));
    };
    for (const Fishbone::Bone& bone : fish.bones) tell(bone.title, bone.causes);
    tell(fish.chainLabel, fish.chain);
    return parts.join(u' ');
}

/// The states that a focus area or a plan goes through, and those of both that the plan tells of its area.
struct PathStep {
    const char* state;
    const char* label;  ///< context "report"
};
constexpr std::array<PathStep, 6> kAreaPath{{{"draft", QT_TRANSLATE_NOOP("report", "Proposal")},
                                             {"proposed", QT_TRANSLATE_NOOP("report", "Proposed")},
                                             {"decided", QT_TRANSLATE_NOOP("report", "Prioritised")},
                                             {"in_progress", QT_TRANSLATE_NOOP("report", "In progress")},
                                             {"followed_up", QT_TRANSLATE_NOOP("report", "Followed up")},
                                             {"closed", QT_TRANSLATE_NOOP("report", "Closed")}}};
constexpr std::array<PathStep, 6> kPlanPath{{{"draft", QT_TRANSLATE_NOOP("report", "Draft")},
                                             {"submitted", QT_TRANSLATE_NOOP("report", "Submitted")},
                                             {"approved", QT_TRANSLATE_NOOP("report", "Approved")},
                                             {"in_progress", QT_TRANSLATE_NOOP("report", "In progress")},
                                             {"followed_up", QT_TRANSLATE_NOOP("report", "Plan followed up")},
                                             {"evaluated", QT_TRANSLATE_NOOP("report", "Evaluated")}}};

/// How far the focus area has come: once it is decided, its plan tells.
QString areaState(const AreaReport& area) {
    const QString own = records::choiceKey(area.area.value.state);
    if (own != QStringLiteral("decided") || !area.plan) return own;
    switch (area.plan->plan.value.state) {
        case PlanState::InProgress: return QStringLiteral("in_progress");
        case PlanState::FollowedUp:
        case PlanState::Evaluated: return QStringLiteral("followed_up");
        default: return own;
    }
}

/// The newest decision that led to @p state: on which day, by whom, at which meeting.
QString decisionText(const Reader& reader, const QList<Decision>& decisions, const QString& state) {
    QString text;
    for (const Decision& decision : decisions) {
        const Step* step = stepFor(decision.plan ? Subject::Plan : Subject::FocusArea, decision.verb);
        if (step == nullptr || step->to != state) continue;
        // A meeting is called as the body that met.
        QStringList parts{report::dayText(decision.day),
                          decision.meeting ? reader.label(records::kindOf<meetings::Meeting>(), decision.meeting->text()) : label(decision.body)};
        if (!decision.item.isEmpty()) parts << decision.item;
        text = parts.join(QStringLiteral(" · "));
    }
    return text;
}

constexpr qsizetype kDayLength = 10;  // `2026-11-22`, with which a step's detail begins

report::Stepper stepper(const Reader& reader, const std::array<PathStep, 6>& path, const QString& state, const QList<Decision>& decisions) {
    const auto here = std::find_if(path.cbegin(), path.cend(), [&](const PathStep& step) { return state == QLatin1String(step.state); });
    report::Stepper steps;
    for (auto step = path.cbegin(); step != path.cend(); ++step) {
        const Standing standing = step < here ? Standing::Fulfilled : step == here ? Standing::OnTrack : Standing::NotDue;
        const QString detail = step <= here ? decisionText(reader, decisions, QLatin1String(step->state)) : QString();
        steps.steps << report::Stepper::Step{words(step->label), detail, here == path.cend() ? Standing::NotDue : standing};
    }
    // The last one has been reached, not merely begun.
    if (here == path.cend() - 1) steps.steps.last().standing = Standing::Fulfilled;
    return steps;
}

QString inWords(const report::Stepper& steps) {
    QStringList parts;
    for (const auto& step : steps.steps)
        if (step.standing != Standing::NotDue) parts << (step.detail.isEmpty() ? step.label : QStringLiteral("%1 (%2)").arg(step.label, step.detail));
    return parts.join(QStringLiteral(" → "));
}

/// First day of the month, or of the quarter, in which @p day lies.
QDate floorOf(QDate day, int months) { return {day.year(), (day.month() - 1) / months * months + 1, 1}; }

void addTicks(Timeline& line) {
    const int span = (line.to.year() - line.from.year()) * 12 + line.to.month() - line.from.month() + 1;
    const int step = span > kMonthsByMonth ? 3 : 1;
    line.from = floorOf(line.from, step);
    line.to = floorOf(line.to, step).addMonths(step).addDays(-1);
    for (QDate day = line.from; day <= line.to; day = day.addMonths(step)) {
        QString name = base::shortMonthName(day.month());
        if (day.month() == 1 || day == line.from) name += u' ' + QString::number(day.year());
        line.ticks << Timeline::Tick{day, name};
    }
}

QString inWords(const Timeline& line) {
    QStringList parts;
    for (const Timeline::Bar& bar : line.bars) {
        const QString days =
            bar.start.isValid() ? QStringLiteral("%1 – %2").arg(report::dayText(bar.start), report::dayText(bar.due)) : report::dayText(bar.due);
        parts << QStringLiteral("%1: %2, %3.").arg(bar.text, days, bar.word);
    }
    return parts.join(u' ');
}

}  // namespace

std::optional<report::DrawnFigure> causesFigure(const QString& problem, const QList<Held<Cause>>& causes) {
    if (causes.isEmpty()) return std::nullopt;
    Fishbone fish;
    fish.head = problem;
    fish.directLabel = words(QT_TRANSLATE_NOOP("report", "direct cause"));
    fish.indirectLabel = words(QT_TRANSLATE_NOOP("report", "indirect cause"));
    fish.chainLabel = label(Factor::Chain);
    for (const Factor factor : {Factor::Victim, Factor::Offender, Factor::Place}) fish.bones << Fishbone::Bone{label(factor), {}};
    Fishbone::Bone others{words(QT_TRANSLATE_NOOP("report", "Other causes")), {}};
    for (const Held<Cause>& cause : causes) {
        if (!cause.value.factor) others.causes << drawn(cause);
        else if (*cause.value.factor == Factor::Chain) fish.chain << drawn(cause);
        else fish.bones[static_cast<qsizetype>(*cause.value.factor)].causes << drawn(cause);
    }
    if (!others.causes.isEmpty()) fish.bones << others;
    // A chain alone needs no fish.
    if (fish.chain.size() == causes.size()) fish.bones.clear();
    return report::DrawnFigure{{}, fish, inWords(fish), QStringLiteral("causes ") + causes.constFirst().value.focusArea.text()};
}

std::optional<report::DrawnFigure> activitiesFigure(const QList<Held<Activity>>& activities, QDate today) {
    Timeline line;
    line.today = today;
    line.todayLabel = words(QT_TRANSLATE_NOOP("report", "today"));
    line.from = line.to = today;
    for (const Held<Activity>& held : activities) {
        const Activity& activity = held.value;
        const QDate due = activity.due.isValid() ? activity.due : activity.doneDay;
        if (activity.status == ActivityStatus::Cancelled || !due.isValid()) continue;
        const Mark mark = markOf(activity, today);
        line.bars << Timeline::Bar{
            held.id,  activity.what.simplified(), activity.start, due, activity.status == ActivityStatus::Done ? activity.doneDay : QDate(), mark.standing,
            mark.word};
        for (const QDate day : {activity.start, due, activity.doneDay})
            if (day.isValid()) {
                line.from = std::min(line.from, day);
                line.to = std::max(line.to, day);
            }
    }
    if (line.bars.isEmpty()) return std::nullopt;
    std::stable_sort(line.bars.begin(), line.bars.end(), [](const Timeline::Bar& one, const Timeline::Bar& other) {
        return std::pair(one.start.isValid() ? one.start : one.due, one.due) < std::pair(other.start.isValid() ? other.start : other.due, other.due);
    });
    addTicks(line);
    return report::DrawnFigure{{}, line, inWords(line), QStringLiteral("activities ") + activities.constFirst().value.plan.text()};
}

QString activitiesKey(const QList<Held<Activity>>& activities) {
    const bool any = std::any_of(activities.cbegin(), activities.cend(), [](const Held<Activity>& held) { return held.value.doneDay.isValid(); });
    return any ? words(QT_TRANSLATE_NOOP("report", "The upright stroke by a bar is the day on which the activity was done.")) : QString();
}

report::DrawnFigure areaProgress(const Reader& reader, const AreaReport& area) {
    report::Stepper steps;
    if (area.area.value.state == FocusState::Rejected) {
        steps = stepper(reader, kAreaPath, QStringLiteral("proposed"), area.decisions);
        steps.steps = steps.steps.mid(0, 2);
        steps.steps.last().standing = Standing::Fulfilled;
        steps.steps << report::Stepper::Step{label(FocusState::Rejected), decisionText(reader, area.decisions, QStringLiteral("rejected")), Standing::Missed};
    } else {
        steps = stepper(reader, kAreaPath, areaState(area), area.decisions);
    }
    return {{}, steps, inWords(steps), QStringLiteral("area-progress ") + area.area.id};
}

report::DrawnFigure planProgress(const Reader& reader, const AreaReport& area) {
    const PlanState state = area.plan ? area.plan->plan.value.state : PlanState::Draft;
    const bool returned = state == PlanState::Returned;
    report::Stepper steps = stepper(reader, kPlanPath, returned ? QStringLiteral("draft") : records::choiceKey(state), area.decisions);
    // A plan that was approved anew goes on where it was: what was decided of an earlier version is not told among the days of this one.
    for (qsizetype i = 1; i < steps.steps.size(); ++i)
        if (!steps.steps[i].detail.isEmpty() && steps.steps[i].detail.left(kDayLength) < steps.steps[i - 1].detail.left(kDayLength))
            steps.steps[i].detail.clear();
    if (returned) steps.steps.first() = {label(PlanState::Returned), decisionText(reader, area.decisions, QStringLiteral("returned")), Standing::DueSoon};
    return {{}, steps, inWords(steps), QStringLiteral("plan-progress ") + area.area.id};
}

}  // namespace focus
