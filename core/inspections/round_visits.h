#pragma once

#include "core/inspections/checkpoint.h"
#include "core/inspections/round.h"
#include "core/records/open_file.h"

namespace inspections {

/// How urgently premises should be visited. @source field-notes 1.5: at least one visit a year, sooner after remarks
enum class Risk {
    High,    ///< serious shortcomings last time, or a follow-up is late
    Raised,  ///< remarks last time, or no visit for a year
    Normal,
};

/// What is known of premises before a visit.
struct PremisesStanding {
    QDate lastVisit;  ///< null: never visited
    std::optional<InspectionOutcome> lastOutcome;
    QString lastRemarks;
    QDate followUpDue;           ///< of the oldest follow-up that is open, before one that a later visit has answered; null when there is none
    QDate followUpVisit;         ///< the day of the visit that asked for it
    QDate followUpAnswered;      ///< of a later visit without remarks that looked at the same: nothing is left to ask; null: not answered
    QString followUpInspection;  ///< the inspection that asked for it
    Risk risk = Risk::Normal;
};

/// Whether somebody still has to follow up there, before or after its last day.
[[nodiscard]] inline bool isFollowUpAsked(const PremisesStanding& standing) { return standing.followUpDue.isValid() && !standing.followUpAnswered.isValid(); }

/// The newest visits up to @p day; planned ones after it count for nothing. @param besides  an inspection that is left out, may be empty
[[nodiscard]] PremisesStanding standingOf(const records::Reader& reader, const QString& premises, QDate day, const QString& besides = {});

/// Why premises are visited sooner than others, one clause ("the follow-up due 2026-05-03 is late"); empty where the risk is normal.
/// @param day  of the round
[[nodiscard]] QString whyAtRisk(const PremisesStanding& standing, QDate day);

/// Whether a round with that scope finds anything at premises of @p kind; without a scope it does everywhere.
[[nodiscard]] bool findsAnything(const Round& round, PremisesKind kind);

/// One stop of a round.
struct Stop {
    QString id;  ///< of the premises
    Premises premises;
    QString area;  ///< its name, may be empty
    PremisesStanding before;
    QList<QPair<QString, Checkpoint>> checkpoints;  ///< id and value of those that fit round and premises, in their order
    QString visit;                                  ///< id of the inspection of the round's day, empty until it is written
    std::optional<InspectionOutcome> outcome;       ///< of that inspection
};

/// The stops of a round, in the order of the visits.
[[nodiscard]] QList<Stop> stopsOf(const records::Reader& reader, const Round& round);

/// Where other rounds of @p day go, by premises: the kinds of those rounds, as words. A visit belongs to place and day: it is written once and is the visit of
/// each of them.
/// @param round  the one that is left out, may be empty
[[nodiscard]] QHash<QString, QStringList> stopsOfOtherRounds(const records::Reader& reader, QDate day, const QString& round);

/// The premises of a round whose visit of its day is not written yet, in the order of the visits.
[[nodiscard]] QStringList unwrittenStops(const records::Reader& reader, const Round& round);

/// How far the round has come on the reader's day; nothing when it has no stops.
[[nodiscard]] std::optional<RoundState> stateOf(const records::Reader& reader, const Round& round);

/// Functions and goods of the newest round of the same kind that named any: what a new round begins with. By field; nothing when there is none.
[[nodiscard]] QHash<QByteArray, records::Value> lastRoundOf(const records::Reader& reader, const records::Record& round);

/// The visit that the round makes at premises of @p kind, before anybody has said what was found there.
[[nodiscard]] records::Record visitOf(const Round& round, PremisesKind kind);

/// What is written about one visit of a round: day, kind, scope, participants and ground come from the round.
struct VisitNotes {
    InspectionOutcome outcome = InspectionOutcome::NoRemarks;
    QString remarks;
    QDate followUpDue;
    QHash<QString, CheckpointOutcome> checkpoints;  ///< by the checkpoint's id; the others are in order where the outcome is that, else not checked
    bool closesFollowUp = false;                    ///< the open follow-up of the premises has been done with this visit
};

/// Whether somebody who reads the visit later learns what was found: a visit with remarks needs a checkpoint that is not met, or words.
[[nodiscard]] bool saysWhatWasFound(const VisitNotes& notes);

/// Writes the visit of @p premises in one act: the inspection, what was found at each checkpoint, and the follow-up that is done.
/// @return the id of the inspection
/// @error unknown-id, not-a-stop, nothing-noted (Input); not-yet, already-written (Refused), and those of the write path
[[nodiscard]] base::Result<QString> writeVisit(records::OpenFile& file, const QString& round, const QString& premises, const VisitNotes& notes,
                                               const records::PersonalDataPolicy& personalData = {});

}  // namespace inspections

template <>
struct records::ChoicesOf<inspections::Risk> {
    static constexpr std::array<Choice, 3> choices{
        {{"high", QT_TRANSLATE_NOOP("kind", "High")}, {"raised", QT_TRANSLATE_NOOP("kind", "Raised")}, {"normal", QT_TRANSLATE_NOOP("kind", "Normal")}}};
};
