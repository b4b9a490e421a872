#include "core/registers/survey_result.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

#include <cmath>

namespace registers {
namespace {

QList<base::FieldIssue> indexIsInRange(const SurveyResult& result) { 
    return records::within("value", result.value, 0, 6) + records::notBelow("answers", result.answers, 0);
}
QList<base::FieldIssue> rateIsAShare(const SurveyResult& result) {
    return result.responseRate ? records::within("response-rate", *result.responseRate, 0, 100) : QList<base::FieldIssue>();
}

/// The same index of the survey before: of several publications the newest.
std::optional<double> valueBefore(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<SurveyResult>();
    const auto result = records::fromRecord<SurveyResult>(record);
    const auto yearOf = [&](const base::Id<Survey>& survey) {
        const auto found = reader.find(records::kindOf<Survey>(), survey.text());
        return found ? records::fromRecord<Survey>(*found).year : 0;
    };
    const int year = yearOf(result.survey);
    records::Query query;
    query.where(&SurveyResult::indicator, result.indicator).where(&SurveyResult::area, kind.value(record, &SurveyResult::area));
    std::optional<SurveyResult> before;
    int yearBefore = 0;
    reader.each(kind, query, [&](const records::Record& other) {
        auto candidate = records::fromRecord<SurveyResult>(other);
        const int itsYear = yearOf(candidate.survey);
        if (itsYear >= year || itsYear < yearBefore || (itsYear == yearBefore && before && candidate.published < before->published)) return true;
        yearBefore = itsYear;
        before = std::move(candidate);
        return true;
    });
    if (!before) return std::nullopt;
    return before->value;
}

records::Value before(const records::Reader& reader, const records::Record& record) {
    const auto value = valueBefore(reader, record);
    return value ? records::Value(*value) : records::Value();
}

records::Value change(const records::Reader& reader, const records::Record& record) {
    const auto value = valueBefore(reader, record);
    return value ? records::Value(records::choiceKey(changeBetween(*value, records::fromRecord<SurveyResult>(record).value))) : records::Value();
}

}  // namespace

IndexChange changeBetween(double before, double now) {
    constexpr double kRounding = 1e-9;  // 2.3 - 1.3 is not quite 1
    if (std::abs(now - before) < kIndexResolution - kRounding) return IndexChange::Unsure;
    return now < before ? IndexChange::Better : IndexChange::Worse;
}

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SurveyResult>() {
    using registers::SurveyResult;
    // clang-format off
    static const Kind kind = Description<SurveyResult>("survey-result", QT_TRANSLATE_NOOP("kind", "Result of a survey"), QT_TRANSLATE_NOOP("kind", "Results of a survey"))
                                 .partOf("survey", &SurveyResult::survey, "survey", QT_TRANSLATE_NOOP("kind", "Safety survey"))
                                 .reference("area", &SurveyResult::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .text("indicator", &SurveyResult::indicator, QT_TRANSLATE_NOOP("kind", "Indicator")).required().title()
                                 .number("value", &SurveyResult::value, QT_TRANSLATE_NOOP("kind", "Index (0–6, low is good)")).required()
                                 .day("published", &SurveyResult::published, QT_TRANSLATE_NOOP("kind", "Published on")).mainDay().lasting()
                                 .integer("answers", &SurveyResult::answers, QT_TRANSLATE_NOOP("kind", "Answers"))
                                 .text("note", &SurveyResult::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText().rare()
                                 .number("response-rate", &SurveyResult::responseRate, QT_TRANSLATE_NOOP("kind", "Response rate, %"))
                                 .derive("before", FieldType::Number, QT_TRANSLATE_NOOP("kind", "In the survey before"), &registers::before)
                                 .deriveChoice<registers::IndexChange>("change", QT_TRANSLATE_NOOP("kind", "Change since then"), &registers::change)
                                 .rule(&registers::indexIsInRange)
                                 .rule(&registers::rateIsAShare)
                                 .naturalKey({"survey", "area", "indicator", "published"})
                                 .build();
    // clang-format on
    return kind;
}
