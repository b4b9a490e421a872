#pragma once

#include "core/places/area.h"
#include "core/registers/survey.h"

namespace registers {

/// Where an index has gone since the survey before (förändring): lower is better.
enum class IndexChange { Better, Worse, Unsure };

/// The least difference of two indexes that says something. The scale is coarse: one step is some five percentage points of those asked, as much as
/// the chance in a survey of a few hundred answers. @source press on the survey of 2017: index 3 and 4 were 58 and 63 percent
inline constexpr double kIndexResolution = 1.0;
[[nodiscard]] IndexChange changeBetween(double before, double now);

/// One published value of a survey (mätresultat): an index from 0 to 6, where low is good. Another publication of the same value is another
/// result, so that none is lost.
struct SurveyResult {
    base::Id<Survey> survey;
    std::optional<base::Id<places::Area>> area;
    QString indicator;
    double value = 0;
    QDate published;
    std::optional<int> answers;
    QString note;
    std::optional<double> responseRate;  ///< how many percent of those asked have answered, as it was published
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::IndexChange> {
    static constexpr std::array<Choice, 3> choices{{{"better", QT_TRANSLATE_NOOP("kind", "↓ lower, better")},
                                                    {"worse", QT_TRANSLATE_NOOP("kind", "↑ higher, worse")},
                                                    {"unsure", QT_TRANSLATE_NOOP("kind", "no certain change")}}};
};
template <>
const records::Kind& records::kindOf<registers::SurveyResult>();
