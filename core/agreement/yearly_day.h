#pragma once

#include <QString>
#include <optional>

namespace agreement {

/// A day that comes each year, as a rule writes it: `LABEL=MM-DD` or `LABEL=end-of-spring-term`, perhaps with the word of an occasion behind.
struct YearlyDay {
    enum class When { Date, SpringTermEnds, AutumnTermEnds };
    QString label;
    When when = When::Date;
    int month = 0;
    int day = 0;
    QString occasion;  ///< the word that evidence names it by; may be empty
};
/// @return nothing when @p text is not written like that
[[nodiscard]] std::optional<YearlyDay> yearlyDay(const QString& text);

}  // namespace agreement
