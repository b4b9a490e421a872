#pragma once

#include "core/focus/decision.h"
#include "core/focus/plan_content.h"
#include "core/records/choice_label.h"
#include "core/report/report.h"

#include <QCoreApplication>
#include <QMap>

namespace focus {

/// A plan or focus area as reports show it: everything that hangs on it, read in one go.
struct AreaReport {
    Held<FocusArea> area;
    std::optional<PlanContent> plan;  ///< none yet
    QList<Held<Cause>> causes;
    QMap<QString, QList<Measurement>> measurements;  ///< by goal, ascending day
    QList<Decision> decisions;                       ///< of the focus area and of its plan, in order of entry
};
[[nodiscard]] AreaReport readArea(const records::Reader& reader, const QString& areaId);

/// The focus area that @p id names, itself or by its plan.
/// @error unknown-id (Input)
[[nodiscard]] base::Result<QString> areaOf(const records::Reader& reader, const QString& id);

/// The number of the record with @p id in its list, from 1; "–" when it is not in it.
template <class T>
QString numberOf(const QList<Held<T>>& list, const QString& id) {
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].id == id) return QString::number(i + 1);
    return QStringLiteral("–");
}

/// A sign with its word.
struct Mark {
    report::Standing standing = report::Standing::NotDue;
    QString word;
};
/// How an activity stands on @p today: "done", "late", "started" …
[[nodiscard]] Mark markOf(const Activity& activity, QDate today);
/// How a plan stands: on track or behind plan while it is in force, else its state.
[[nodiscard]] Mark markOf(const PlanContent& plan, QDate today);

/// The state of a plan, with the version in force when another is being worked on.
[[nodiscard]] QString stateSentence(const Plan& plan);
/// Who is responsible; marked when it is nobody.
[[nodiscard]] report::Cell responsibleCell(const Activity& activity);

[[nodiscard]] bool isDone(const Activity& activity);
/// Done after its due day.
[[nodiscard]] bool isDoneLate(const Activity& activity);
/// Done or open: cancelled ones are not counted.
[[nodiscard]] qsizetype countedActivities(const PlanContent& plan);

/// The label of a choice's value in the language of this thread.
template <class Enum>
QString label(Enum value) {
    return records::choiceLabel(value);
}

/// A measured or wished value with its unit; in public output small counts are blurred.
[[nodiscard]] QString valueText(double value, const QString& unit, bool isPublic = false);
/// The newest value against baseline and target in plain words, without any claim that numbers this small cannot carry.
[[nodiscard]] QString comparison(const Goal& goal, const QList<Measurement>& measured, QDate today, bool isPublic);
/// Whether the newest value has reached the target; not without a value or a target.
[[nodiscard]] bool isReached(const Goal& goal, const QList<Measurement>& measured);
/// The measured curve of a goal; nothing when there is neither value nor baseline nor target, or when it must not be public.
[[nodiscard]] std::optional<report::CurveFigure> curve(const Goal& goal, const QList<Measurement>& measured, bool isPublic);
/// Which SMART letters are not met and the fields to fill in, "M (unit, baseline)"; empty when all are met.
[[nodiscard]] QString missingSmartLetters(const Goal& goal);

/// What stands in the way of an approval, in few words: gates of one kind are counted.
[[nodiscard]] QString missingForApproval(const PlanContent& plan);

[[nodiscard]] report::Table causesTable(const QList<Held<Cause>>& causes);
/// What was decided, about what: "Approve – action plan, version 2".
[[nodiscard]] QString decisionWords(const Decision& decision);
[[nodiscard]] report::Table decisionsTable(const QList<Decision>& decisions);
/// Approvals against the gates, a sentence each.
[[nodiscard]] QStringList approvalsDespite(const QList<Decision>& decisions);
/// Production, process, effect and evaluation.
[[nodiscard]] report::Table followUpTable(const Plan& plan);
/// Whether anything of the follow-up or the evaluation is written.
[[nodiscard]] bool isFollowedUp(const Plan& plan);

}  // namespace focus
