#pragma once

#include "core/agreement/rule.h"

namespace agreement {

/// What a rule lacks, and what in it contradicts itself: all at once.
[[nodiscard]] QList<base::FieldIssue> checkRule(const Rule& rule);

/// A day that comes each year, as a rule writes it: `LABEL=MM-DD` or `LABEL=end-of-spring-term`, perhaps with the word of an occasion behind.
struct YearlyDay {
    enum class When { Date, SpringTermEnds, AutumnTermEnds };
    QString label;
    When when = When::Date;
    int month = 0;
    int day = 0;
    QString occasion;  ///< the word that evidence may name it by; may be empty
};
[[nodiscard]] std::optional<YearlyDay> yearlyDay(const QString& text);

}  // namespace agreement
