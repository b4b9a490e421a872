#pragma once

#include "core/agreement/asking.h"
#include "core/agreement/rule_book.h"

namespace agreement {

/// A stretch of days in which a rule asks for something.
struct Period {
    QString label;
    QDate from;  ///< both included, inside the validity
    QDate to;
    int year = 0;
    bool outside = false;  ///< mostly outside the validity
    bool exempt = false;
    bool plausible = false;  ///< a term whose days the municipality has not given: ours
};

/// The periods of a rule over the whole validity, ascending. All but terms tile it without gap or overlap; a week belongs to the year of its
/// Thursday, and one whose Thursday lies outside the validity is outside. A month with a due day belongs to the year of that day. Years of which no term
/// is known have plausible ones.
[[nodiscard]] QList<Period> periodsOf(const CountAsking& count, const RuleBook& book);
/// The terms of the validity's years, ascending: those that are known, and plausible ones of a year without.
[[nodiscard]] QList<NamedPeriod> termsOf(const RuleBook& book);
/// Whether it is a spring term, which ends before the summer.
[[nodiscard]] bool isSpring(const NamedPeriod& term);
/// The calendar years of the validity: periods of rules that are continuous, structure, gate or as needed.
[[nodiscard]] QList<Period> yearsOf(const RuleBook& book);

}  // namespace agreement
