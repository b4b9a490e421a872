#include "core/focus/plan_version.h"

template <>
const records::Kind& records::kindOf<focus::PlanVersion>() {
    using focus::PlanVersion;
    // clang-format off
    static const Kind kind = Description<PlanVersion>("plan-version", QT_TRANSLATE_NOOP("kind", "Approved version"), QT_TRANSLATE_NOOP("kind", "Approved versions"))
                                 .partOf("plan", &PlanVersion::plan, "plan", QT_TRANSLATE_NOOP("kind", "Action plan"))
                                 .integer("version", &PlanVersion::version, QT_TRANSLATE_NOOP("kind", "Version")).required()
                                 .day("day", &PlanVersion::day, QT_TRANSLATE_NOOP("kind", "Approved")).required().mainDay()
                                 .longText("content", &PlanVersion::content, QT_TRANSLATE_NOOP("kind", "Content")).required().opaque()
                                 .byDecisionsOnly()
                                 .titleFrom({"plan", "version"})
                                 .build();
    // clang-format on
    return kind;
}
