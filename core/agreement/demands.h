#pragma once

#include "core/agreement/rule_view.h"

namespace agreement {

/// Whether a demand holds in a year, looked at on a day.
struct Holding {
    bool holds = false;
    bool pending = false;  ///< it is not asked for yet: the work that it speaks of is not over
    bool broken = false;   ///< it cannot hold any more
    bool stale = false;    ///< it fails only because details have not been confirmed, which is an own measure
    QList<Counted> evidence;
    QList<Counted> amiss;  ///< the records in which what lacks is mended
    QList<base::Message> missing;
    QDate since;  ///< what does not hold: the first day without, where the demand itself knows it
    QDate until;  ///< the last day on which it holds if nothing is done; null: no end is known

    void sinceAtLeast(QDate day) {
        if (day.isValid() && (!since.isValid() || day < since)) since = day;
    }
    void untilAtMost(QDate day) {
        if (day.isValid() && (!until.isValid() || day < until)) until = day;
    }
};

/// Of one scope (a body, a focus area; nothing else) in the year from @p from, looked at on @p at.
using Demanded = std::function<Holding(QDate from, QDate at)>;
struct ScopedDemand {
    QString scope;
    Demanded holding;
    std::function<bool(int year)> concerns;  ///< whether the year asks for it at all
};
/// The demand of a structure rule, for each of its scopes.
[[nodiscard]] QList<ScopedDemand> demandsOf(const RuleView& view);

/// Whether what is asked must be there each day; else it has until the year's end.
[[nodiscard]] bool isStanding(const Asking& asking);

}  // namespace agreement
