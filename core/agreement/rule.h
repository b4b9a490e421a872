#pragma once

#include "core/agreement/commitment.h"

namespace meetings {
struct MeetingType;
}
namespace people {
struct Role;
}

namespace agreement {

/// How a rule asks.
enum class RuleKind { Count, OnceBy, Continuous, Gate, Structure, AsNeeded };

/// The period of a count.
enum class Per { Week, Month, Term, Year, Round };

/// For each of what a rule asks.
enum class RuleScope { Area, Body, FocusArea, Grade, Unit, Occasion };

/// What must hold at all times.
enum class Demand { RoleFilled, BodyHasRole, StandingItem, BothParents, ChildrenFocus, PlanWhole, PlanFollowedUp, TreatedInCouncil, DocumentValid, AllInvited };

/// One rule of a commitment, as data (regel): what is asked for, how often, for each of what, and what fulfils it.
/// `evidence` and `before` are conditions, see condition.h.
struct Rule {
    base::Id<Commitment> commitment;
    RuleKind kind = RuleKind::Count;
    std::optional<int> count;
    std::optional<Per> per;
    std::optional<RuleScope> scope;
    QList<base::Id<meetings::MeetingType>> meetingTypes;
    QStringList evidence;
    QList<base::Id<people::Role>> roles;
    bool joint = false;
    bool soft = false;
    bool ownMeasure = false;
    bool summerExempt = false;
    std::optional<int> gapDays;
    std::optional<int> dueDay;
    std::optional<int> roundYears;
    QStringList scopeWords;
    QDate by;
    QStringList dates;
    QDate remindFrom;
    QStringList before;
    std::optional<Demand> demand;
    QString item;
    std::optional<int> confirmedWithin;
    std::optional<int> targetDays;
    bool trend = false;
    QDate from;  ///< what lies before is not asked for; null: as long as the agreement or the act holds
};

}  // namespace agreement

template <>
struct records::ChoicesOf<agreement::RuleKind> {
    static constexpr std::array<Choice, 6> choices{{{"count", QT_TRANSLATE_NOOP("kind", "At least so many in each period")},
                                                    {"once-by", QT_TRANSLATE_NOOP("kind", "Once by a day")},
                                                    {"continuous", QT_TRANSLATE_NOOP("kind", "Continuously")},
                                                    {"gate", QT_TRANSLATE_NOOP("kind", "Before something else")},
                                                    {"structure", QT_TRANSLATE_NOOP("kind", "Must hold at all times")},
                                                    {"as-needed", QT_TRANSLATE_NOOP("kind", "As needed")}}};
};
template <>
struct records::ChoicesOf<agreement::Per> {
    static constexpr std::array<Choice, 5> choices{{{"week", QT_TRANSLATE_NOOP("kind", "Week")},
                                                    {"month", QT_TRANSLATE_NOOP("kind", "Month")},
                                                    {"term", QT_TRANSLATE_NOOP("kind", "Term")},
                                                    {"year", QT_TRANSLATE_NOOP("kind", "Year")},
                                                    {"round", QT_TRANSLATE_NOOP("kind", "Round of several years")}}};
};
template <>
struct records::ChoicesOf<agreement::RuleScope> {
    static constexpr std::array<Choice, 6> choices{{{"area", QT_TRANSLATE_NOOP("kind", "Each area")},
                                                    {"body", QT_TRANSLATE_NOOP("kind", "Each body")},
                                                    {"focus-area", QT_TRANSLATE_NOOP("kind", "Each focus area")},
                                                    {"grade", QT_TRANSLATE_NOOP("kind", "Each grade")},
                                                    {"unit", QT_TRANSLATE_NOOP("kind", "Each unit")},
                                                    {"occasion", QT_TRANSLATE_NOOP("kind", "Each occasion")}}};
};
template <>
struct records::ChoicesOf<agreement::Demand> {
    static constexpr std::array<Choice, 10> choices{{{"role-filled", QT_TRANSLATE_NOOP("kind", "The functions are named")},
                                                     {"body-has-role", QT_TRANSLATE_NOOP("kind", "The body has its function")},
                                                     {"standing-item", QT_TRANSLATE_NOOP("kind", "A standing item on the agenda")},
                                                     {"both-parents", QT_TRANSLATE_NOOP("kind", "Built on both pictures")},
                                                     {"children-focus", QT_TRANSLATE_NOOP("kind", "A focus on children and young people")},
                                                     {"plan-whole", QT_TRANSLATE_NOOP("kind", "The action plan is whole")},
                                                     {"plan-followed-up", QT_TRANSLATE_NOOP("kind", "The action plan is followed up and evaluated")},
                                                     {"treated-in-council", QT_TRANSLATE_NOOP("kind", "Treated in the council")},
                                                     {"document-valid", QT_TRANSLATE_NOOP("kind", "Something in force")},
                                                     {"all-invited", QT_TRANSLATE_NOOP("kind", "All contact persons called")}}};
};
template <>
const records::Kind& records::kindOf<agreement::Rule>();
