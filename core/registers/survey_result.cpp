#include "core/registers/survey_result.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> indexIsInRange(const SurveyResult& result) { return records::within("value", result.value, 0, 6); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SurveyResult>() {
    using registers::SurveyResult;
    // clang-format off
    static const Kind kind = Description<SurveyResult>("survey-result", QT_TRANSLATE_NOOP("kind", "Result of a survey"), QT_TRANSLATE_NOOP("kind", "Results of a survey"))
                                 .partOf("survey", &SurveyResult::survey, "survey", QT_TRANSLATE_NOOP("kind", "Safety survey"))
                                 .reference("area", &SurveyResult::area, "area", QT_TRANSLATE_NOOP("kind", "Area"))
                                 .text("indicator", &SurveyResult::indicator, QT_TRANSLATE_NOOP("kind", "Indicator")).required().title()
                                 .number("value", &SurveyResult::value, QT_TRANSLATE_NOOP("kind", "Index (0–6, low is good)")).required()
                                 .day("published", &SurveyResult::published, QT_TRANSLATE_NOOP("kind", "Published on")).mainDay().lasting()
                                 .integer("answers", &SurveyResult::answers, QT_TRANSLATE_NOOP("kind", "Answers"))
                                 .text("note", &SurveyResult::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText().rare()
                                 .rule(&registers::indexIsInRange)
                                 .build();
    // clang-format on
    return kind;
}
