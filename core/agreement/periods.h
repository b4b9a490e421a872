#pragma once

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
};

/// The periods of a rule over the whole validity, ascending. All but terms tile it without gap or overlap; a week belongs to the year of its
/// Thursday, and one whose Thursday lies outside the validity is outside.
[[nodiscard]] QList<Period> periodsOf(const Rule& rule, const RuleBook& book);
/// The calendar years of the validity: periods of rules that are continuous, structure, gate or as needed.
[[nodiscard]] QList<Period> yearsOf(const RuleBook& book);

}  // namespace agreement
