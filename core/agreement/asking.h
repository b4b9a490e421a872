#pragma once

#include "core/agreement/condition.h"
#include "core/agreement/rule.h"
#include "core/agreement/yearly_day.h"

#include <variant>

namespace agreement {

/// What a rule asks for, parsed once from its flat record: each sort of rule has what it needs, and nothing else.

/// For each of what it is asked. Evidence is asked for once,
struct Once {};
/// in each area of the municipality,
struct EachArea {};
/// for each word of a fact (grades, units, occasions); no words: those that evidence names,
struct EachWord {
    QByteArray fact;
    QStringList words;
};
/// or for each record of a kind that was there: evidence is the record itself, or names it by the field.
struct EachRecord {
    QByteArray kind;   ///< of the records
    QByteArray field;  ///< by which evidence names them; empty: they are their own evidence
};
using Scoping = std::variant<Once, EachArea, EachWord, EachRecord>;

/// At least so many in each period.
struct CountAsking {
    int count = 1;
    Per per = Per::Year;
    int roundYears = 1;
    std::optional<int> dueDay;  ///< of the month after: a month is about its figures, and the day an own measure
    bool summerExempt = false;
};
struct OnceByAsking {
    QDate by;
    QDate remindFrom;  ///< null: from the first day of the validity
};
struct YearlyAsking {
    QList<YearlyDay> days;
};
struct ContinuousAsking {
    int gapDays = 1;
};
/// Before something else; both name what they are about by the same fact.
struct GateAsking {
    QList<Condition> before;
    QByteArray link;
};
struct AsNeededAsking {
    std::optional<int> targetDays;
    bool trend = false;
};
/// Demands of a structure.
struct RolesFilled {
    std::optional<int> confirmedWithin;  ///< days
    QStringList sides;                   ///< "inside", "outside": each needs somebody
};
struct BodyRole {
    QString body;
    QString role;  ///< its key
};
struct BodiesHaveRoles {
    QList<BodyRole> members;
};
struct StandingItemAsking {
    QString item;
};
struct OfTheYear {};
struct InForce {};
struct AllInvitedAsking {};
struct PlanWholeAsking {};
struct PlanFollowedUpAsking {};

struct Asking {
    QList<Condition> evidence;  ///< any of them fulfils it; meetings of certain types are one of them
    QStringList meetingTypes;   ///< ids
    QStringList roles;          ///< ids
    bool joint = false;
    bool soft = false;
    bool ownMeasure = false;
    Scoping scoping;
    std::variant<CountAsking, OnceByAsking, YearlyAsking, ContinuousAsking, GateAsking, AsNeededAsking, RolesFilled, BodiesHaveRoles, StandingItemAsking,
                 OfTheYear, InForce, AllInvitedAsking, PlanWholeAsking, PlanFollowedUpAsking>
        what;

    template <class T>
    [[nodiscard]] bool is() const {
        return std::holds_alternative<T>(what);
    }
};

/// @param rule  one that checkRule has nothing to say against; what it lacks all the same becomes the least that can be asked
[[nodiscard]] Asking askingOf(const Rule& rule);

}  // namespace agreement
