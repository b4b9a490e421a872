#include "core/focus/child_impact.h"

#include "core/focus/plan_evidence.h"
#include "core/records/reader.h"

namespace focus {

QList<QByteArray> missingParts(const ChildImpact& assessment) {
    QList<QByteArray> missing;
    const auto need = [&](const char* key, const QString& text) {
        if (text.trimmed().isEmpty()) missing << key;
    };
    if (!assessment.concerned) return {"concerned"};
    if (!*assessment.concerned) {
        need("reason", assessment.reason);
        return missing;
    }
    need("groups", assessment.groups);
    need("rights", assessment.rights);
    need("options", assessment.options);
    need("weighing", assessment.weighing);
    need("conclusion", assessment.conclusion);
    return missing;
}

namespace {

records::Value complete(const records::Reader&, const records::Record& record) { return missingParts(records::fromRecord<ChildImpact>(record)).isEmpty(); }

}  // namespace
}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::ChildImpact>() {
    using focus::ChildImpact;
    // clang-format off
    static const Kind kind =
        Description<ChildImpact>("child-impact", QT_TRANSLATE_NOOP("kind", "Child impact assessment"), QT_TRANSLATE_NOOP("kind", "Child impact assessments"))
            .references("plans", &ChildImpact::plans, "plan", QT_TRANSLATE_NOOP("kind", "Action plans"))
            .yesNo("concerned", &ChildImpact::concerned, QT_TRANSLATE_NOOP("kind", "Are children concerned?")).required()
            .longText("reason", &ChildImpact::reason, QT_TRANSLATE_NOOP("kind", "If not: why")).freeText()
            .longText("groups", &ChildImpact::groups, QT_TRANSLATE_NOOP("kind", "Which groups")).freeText()
            .longText("rights", &ChildImpact::rights, QT_TRANSLATE_NOOP("kind", "Which rights")).freeText()
            .longText("known", &ChildImpact::known, QT_TRANSLATE_NOOP("kind", "What we know")).freeText()
            .longText("heard", &ChildImpact::heard, QT_TRANSLATE_NOOP("kind", "How children have been heard")).freeText()
            .longText("options", &ChildImpact::options, QT_TRANSLATE_NOOP("kind", "Options and consequences")).freeText()
            .longText("weighing", &ChildImpact::weighing, QT_TRANSLATE_NOOP("kind", "Weighing")).freeText()
            .longText("conclusion", &ChildImpact::conclusion, QT_TRANSLATE_NOOP("kind", "Conclusion")).freeText()
            .longText("feedback", &ChildImpact::feedback, QT_TRANSLATE_NOOP("kind", "Feedback to children and follow-up")).freeText()
            .derive("complete", FieldType::YesNo, QT_TRANSLATE_NOOP("kind", "Complete"), &focus::complete)
            .evidenceFact("complete", QT_TRANSLATE_NOOP("kind", "Complete"), {QStringLiteral("yes")})
            .evidenceFact("plan-version", QT_TRANSLATE_NOOP("kind", "Version of the action plan"))
            .evidenceSource(&focus::assessmentEvidence)
            .titleFrom({"plans"})
            .build();
    // clang-format on
    return kind;
}
