#pragma once

#include "core/records/drafts.h"
#include "core/records/reader.h"

namespace status {

/// What a line of the overview is about.
enum class Subject {
    Activity,
    ActionPoint,
    Meeting,
    FollowUp,       ///< of an inspection
    Round,          ///< of inspections: comes, or has visits that are not written yet
    Goal,           ///< its day has come: was it reached?
    AreaProposed,   ///< waits for the steering group
    AreaEnded,      ///< was decided for an earlier year only: continue or close
    PlanSubmitted,  ///< waits for the steering group
    PlanApproved,   ///< waits to be started
    Draft,          ///< written, but not complete
    Commitment,     ///< of the agreement: not kept, or due soon
    FirstStep,      ///< of a new file: leads to a kind, no record
};

/// What is to be done, in the language of the thread: "Follow-up of a visit".
[[nodiscard]] QString wordOf(Subject subject);

/// Something that someone has to do.
struct Task {
    Subject subject = Subject::Activity;
    QByteArray kind;  ///< the record that it leads to
    QString id;
    QString title;
    QString context;      ///< the focus area, meeting or premises that it belongs to; may be empty
    QString responsible;  ///< may be empty
    QDate day;            ///< when it is or was due; null when it has none
    QByteArray field{};   ///< what is to be filled in; may be empty
    bool operator==(const Task&) const = default;
};

/// What must I do? (översikt): everything that is late, waits or comes, on a day.
struct Overview {
    QDate today;
    QList<Task> late;       ///< the longest waiting first
    QList<Task> waiting;    ///< for a decision
    QList<Task> approved;   ///< plans that could be started: no decision, but work that has not begun
    QList<Task> ownerless;  ///< open activities that nobody is responsible for; those that are late stand in `late` only
    QList<Task> coming;     ///< in the next days, the nearest first
    QList<Task> drafts;     ///< newest first
    [[nodiscard]] bool isCalm() const { return late.isEmpty() && waiting.isEmpty() && ownerless.isEmpty() && drafts.isEmpty(); }
};

/// How far ahead `coming` looks.
inline constexpr int kDaysAhead = 14;

/// Reads it for the reader's day. @param drafts  of the file, newest first; @param daysAhead  how far `coming` looks
[[nodiscard]] Overview readOverview(const records::Reader& reader, const QList<records::Draft>& drafts, int daysAhead = kDaysAhead);

}  // namespace status
