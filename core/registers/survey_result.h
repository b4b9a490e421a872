#pragma once

#include "core/places/area.h"
#include "core/registers/survey.h"

namespace registers {

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
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SurveyResult>();
