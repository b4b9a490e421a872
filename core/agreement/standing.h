#pragma once

#include "core/agreement/evidence.h"
#include "core/base/message.h"

#include <QList>
#include <optional>

namespace agreement {

/// How a period stands (läge), the worst first.
enum class State {
    Missed,     ///< closed short
    DueSoon,    ///< short, and little time left; or an own measure passed
    OnTrack,    ///< open, time left
    Fulfilled,  ///< nothing more is asked for
    Counted,    ///< as needed: only counted
    NotDue,     ///< nothing is asked for
};

/// Why nothing is asked for.
enum class NotDue { None, Future, Exempt, Outside, BeforeSigning };

/// The words of the command line: "on_track"; empty for NotDue::None.
[[nodiscard]] QString word(State state);
[[nodiscard]] QString word(NotDue reason);

/// For people, in the asking thread's language.
[[nodiscard]] QString label(State state);
[[nodiscard]] QString label(NotDue reason);

/// Why a commitment could not be kept in a period.
struct Excused {
    QString reason;
    QString by;
    QDate day;
    QString record{};  ///< the id of its record; may be empty
};

/// One record that counts.
struct Counted {
    QByteArray kind;
    QString id;
    QDate day;
    QString note;
    QByteArray field{};  ///< of what does not count, what is to be filled in; may be empty
    qint64 times = 1;    ///< how many times it counts
};
/// @param field  what is to be filled in for it to count
[[nodiscard]] Counted countedOf(const Evidence& evidence, const QByteArray& field = {});

inline constexpr char kWhoTookPart[] = "took-part";  // as a field: whichever the kind says it with
inline constexpr int kMostTold = 3;
inline constexpr int kMostEvidence = 200;  // of a period, one by one

/// How one rule stands in one period, for one scope.
struct PeriodStanding {
    QString label;  ///< "2026", "2026-10", "2026-W43", "HT 2026"
    QDate from;     ///< both included
    QDate to;
    int year = 0;      ///< the calendar year that it belongs to; a week to the year of its Thursday
    int required = 0;  ///< how many are asked for; 0: none
    int fulfilled = 0;
    int planned = 0;
    State state = State::NotDue;
    NotDue reason = NotDue::None;
    QDate due;               ///< by which day something must happen; null: none
    bool plausible = false;  ///< of a term whose days the municipality has not given
    bool hole = false;       ///< of an open period: there was a hole, and it is over
    bool soft = false;       ///< of a rule that asks "when possible"
    bool overdue = false;    ///< of due soon: the day lies behind, and that is no breach (when possible, or an own measure)
    bool lacking = false;    ///< it must hold each day, and does not on the day that is looked at: `due` is that day
    QDate since;             ///< of what lacks, or had a hole: the first day without; null: not known
    bool passed = false;     ///< nothing can be done any more about what lacks: a hole, or closed short and no breach (when possible, or an own measure)
    std::optional<Excused> excused;
    QList<Counted> evidence;   ///< the newest kMostEvidence, by ascending day
    QList<Evidence> bundles;   ///< what stands for many records; listOfBundles() turns them into evidence
    qint64 evidenceCount = 0;  ///< of all records that count
    QDate evidenceFirst;       ///< and their first and last day
    QDate evidenceLast;
    QList<Counted> ahead;          ///< what is planned
    QList<Counted> amiss;          ///< what would count if it were whole, or broke the rule: the records in which that is mended; at most kMostEvidence
    QList<base::Message> missing;  ///< what lacks; also of a fulfilled period what is worth knowing (a function that was not there, a trend)
    int uncounted = 0;             ///< records that would count if they were whole; the first kMostTold stand in `missing`
    int told = 0;                  ///< of them: how many were told

    /// One more record that counts.
    void add(const Counted& one);
    /// One more record that something is amiss with; each is told once.
    void addAmiss(const Counted& one);
    /// Evidence that counts, a record or a bundle.
    void add(const Evidence& one);
};

/// How one rule stands for one of its scopes, period by period.
struct ScopeStanding {
    QString scope;       ///< the area's name or the rule's own word; empty: the rule has none
    qsizetype rule = 0;  ///< index in the commitment's rules
    QList<PeriodStanding> periods;
};

/// How a commitment stands on a day.
struct CommitmentStanding {
    QString id;      ///< "A7"
    QString record;  ///< the id of its record; may be empty
    QString title;
    QString note;
    QStringList who;
    QStringList rules;            ///< in plain words
    QList<base::Message> faults;  ///< of rules that nothing can fulfil as they are written
    QString offered;              ///< of a duty that was changed here: how the reading that ships has it
    bool soft = false;
    bool ownMeasure = false;
    State state = State::NotDue;
    bool excused = false;  ///< missed, and each missed period of the year has its reason
    QDate nextDue;
    bool late = false;  ///< what is wanted on nextDue should have been there before: that day is the one that is looked at, and tells nothing
    QDate lateSince;    ///< and since when it lacks; null: not known
    QList<ScopeStanding> scopes;
};

/// The worse of two: of an open year over a fulfilled one.
[[nodiscard]] inline State worse(State a, State b) { return a < b ? a : b; }

}  // namespace agreement
