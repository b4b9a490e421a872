#include "core/focus/plan_evidence.h"

#include "core/focus/decision.h"
#include "core/focus/plan_content.h"
#include "core/focus/plan_gates.h"
#include "core/focus/plan_snapshot.h"
#include "core/focus/plan_version.h"

#include <algorithm>

namespace focus {

namespace {

using records::Evidence;
using records::Reader;
using records::Record;

QString versionWord(const QString& plan, int version) { return QStringLiteral("%1/%2").arg(plan).arg(version); }

QStringList yes(bool holds) { return {holds ? QStringLiteral("yes") : QStringLiteral("no")}; }

QList<PlanVersion> versionsOf(const Reader& reader, const QString& plan) {
    QList<PlanVersion> all;
    for (const Record& record : reader.parts(records::kindOf<PlanVersion>(), plan)) all << records::fromRecord<PlanVersion>(record);
    return all;
}

/// The first day on which @p verb was decided on the record that @p field names; null when never.
QDate firstDay(const QList<Decision>& decisions, Verb verb) {
    QDate first;
    for (const Decision& decision : decisions)
        if (decision.verb == verb && (!first.isValid() || decision.day < first)) first = decision.day;
    return first;
}

QList<Decision> decisionsOn(const Reader& reader, const char* field, const QString& id) {
    const records::Kind& kind = records::kindOf<Decision>();
    records::Query query;
    query.filters << records::Filter{kind.index(field), id};
    QList<Decision> all;
    for (const Record& record : reader.all(kind, query)) all << records::fromRecord<Decision>(record);
    return all;
}

/// The day on which the last activity was done; null while one is open, and when there are none.
QDate workDone(const PlanContent& content) {
    QDate last;
    for (const auto& activity : content.activities) {
        if (activity.value.status != ActivityStatus::Done && activity.value.status != ActivityStatus::Cancelled) return {};
        const QDate day = activity.value.doneDay.isValid() ? activity.value.doneDay : activity.value.due;
        if (activity.value.status == ActivityStatus::Done && day.isValid()) last = std::max(last, day);
    }
    return last;
}

QStringList lacks(PlanContent content, const PlanContent& today) {
    content.area = today.area;
    QStringList texts;
    for (const base::Reason& reason : approvalGates(content)) texts << base::sentence(reason.message);
    return texts;
}

void addPlan(const Reader& reader, const QString& plan, Evidence& area) {
    const PlanContent content = readPlan(reader, plan);
    const QList<Decision> decisions = decisionsOn(reader, "plan", plan);
    area.facts.insert("plan", {plan});
    if (const QDate evaluated = firstDay(decisions, Verb::Evaluate); evaluated.isValid())
        area.facts.insert("plan-evaluated", {evaluated.toString(Qt::ISODate)});
    if (const QDate done = workDone(content); done.isValid()) area.facts.insert("plan-work-done", {done.toString(Qt::ISODate)});
    QStringList approvals;
    for (const PlanVersion& version : versionsOf(reader, plan)) {
        const QStringList lacking = lacks(contentOf(version.content), content);
        if (!lacking.isEmpty()) area.facts.insert("plan-lacks-" + QByteArray::number(approvals.size()), lacking);
        approvals << version.day.toString(Qt::ISODate) + (lacking.isEmpty() ? QStringLiteral(" yes") : QStringLiteral(" no"));
    }
    if (!approvals.isEmpty()) area.facts.insert("plan-approvals", approvals);
    else if (const QStringList lacking = lacks(content, content); !lacking.isEmpty()) area.facts.insert("plan-lacks", lacking);
}

/// The day on which the steering group decided the area for @p year; null when it stands in no decision.
QDate decidedFor(const QList<Decision>& decisions, int firstYear, int year) {
    QDate first;
    for (const Decision& decision : decisions) {
        if (decision.verb != Verb::Approve && decision.verb != Verb::Continue) continue;
        if (decision.year.value_or(firstYear) != year) continue;
        if (!first.isValid() || decision.day < first) first = decision.day;
    }
    return first;
}

}  // namespace

QList<Evidence> focusAreaEvidence(const Reader& reader) {
    QList<Evidence> all;
    const records::Kind& plans = records::kindOf<Plan>();
    for (const Record& record : reader.all(records::kindOf<FocusArea>())) {
        const auto area = records::fromRecord<FocusArea>(record);
        if (area.years.isEmpty()) continue;  // never decided
        Evidence evidence;
        evidence.kind = "focus-area";
        evidence.id = record.id;
        evidence.label = area.title;
        evidence.facts.insert("state", {records::choiceKey(area.state)});
        evidence.facts.insert("children", yes(area.children));
        evidence.facts.insert("years", area.years);
        const QList<Decision> decisions = decisionsOn(reader, "focus-area", record.id);
        if (const QDate closed = firstDay(decisions, Verb::Close); closed.isValid()) evidence.facts.insert("closed-on", {closed.toString(Qt::ISODate)});
        for (const Record& plan : reader.parts(plans, record.id)) addPlan(reader, plan.id, evidence);
        for (const QString& year : area.years) {
            evidence.year = year.toInt();
            evidence.day = decidedFor(decisions, area.year, evidence.year);
            if (!evidence.day.isValid()) evidence.day = QDate(evidence.year, 1, 1);
            all << evidence;
        }
    }
    return all;
}

void completeDecisions(const Reader& reader, QDate, QList<Evidence>& decisions) {
    const records::Kind& kind = records::kindOf<Decision>();
    QHash<QString, int> versions;
    reader.each(kind, {}, [&](const Record& record) {
        versions.insert(record.id, records::fromRecord<Decision>(record).version.value_or(0));
        return true;
    });
    for (Evidence& decision : decisions) {
        const QString plan = decision.facts.value("plan").value(0);
        decision.facts.insert("subject", {plan.isEmpty() ? QStringLiteral("focus-area") : QStringLiteral("plan")});
        if (!plan.isEmpty()) decision.facts.insert("plan-version", {versionWord(plan, versions.value(decision.id))});
    }
}

QList<Evidence> assessmentEvidence(const Reader& reader) {
    QList<Evidence> all;
    reader.each(records::kindOf<PlanVersion>(), {}, [&](const Record& record) {
        const auto version = records::fromRecord<PlanVersion>(record);
        for (const Held<ChildImpact>& assessment : contentOf(version.content).assessments) {
            if (!missingParts(assessment.value).isEmpty()) continue;
            Evidence evidence;
            evidence.kind = "child-impact";
            evidence.id = assessment.id;
            evidence.day = version.day;
            evidence.label = assessment.value.conclusion;
            evidence.facts.insert("complete", yes(true));
            evidence.facts.insert("plan-version", {versionWord(version.plan.text(), version.version)});
            all << evidence;
        }
        return true;
    });
    return all;
}

}  // namespace focus
