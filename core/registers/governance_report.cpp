#include "core/registers/governance_report.h"

template <>
const records::Kind& records::kindOf<registers::GovernanceReport>() {
    using registers::GovernanceReport;
    // clang-format off
    static const Kind kind = Description<GovernanceReport>("governance-report", QT_TRANSLATE_NOOP("kind", "Report to the elected"), QT_TRANSLATE_NOOP("kind", "Reports to the elected"))
                                 .day("day", &GovernanceReport::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .choice("body", &GovernanceReport::body, QT_TRANSLATE_NOOP("kind", "Body")).required()
                                 .help(QT_TRANSLATE_NOOP("kind", "To the council: § 13 of the act. To the board or committee that leads the work: a follow-up of the plan of measures, § 6"))
                                 .text("title", &GovernanceReport::title, QT_TRANSLATE_NOOP("kind", "Title")).freeText()
                                 .text("case-number", &GovernanceReport::caseNumber, QT_TRANSLATE_NOOP("kind", "Case number"))
                                 .longText("content", &GovernanceReport::content, QT_TRANSLATE_NOOP("kind", "Content")).freeText()
                                 .titleFrom({"body", "day", "title"})
                                 .build();
    // clang-format on
    return kind;
}
