#include "core/inspections/inspection.h"

#include "core/records/rules.h"

#include <algorithm>

namespace inspections {
namespace {

QList<base::FieldIssue> followUpAfterVisit(const Inspection& inspection) {
    return records::inOrder("follow-up-due", inspection.day, inspection.followUpDue) +
           records::inOrder("follow-up-done", inspection.day, inspection.followUpDone);
}

}  // namespace

QList<base::FieldIssue> groundWithoutPolice(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    if (records::isEmpty(kind.value(record, "police-ground")) || policeTakesPart(reader, kind, record)) return {};
    return {{"police-ground",
             {"police-absent",
              QT_TRANSLATE_NOOP("message",
                                "A ground for police presence is given only when the police took part. Add them to the participants or leave this empty."),
              {}}}};
}

bool policeTakesPart(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    const auto* participants = std::get_if<QStringList>(&kind.value(record, "participants"));
    if (participants == nullptr) return false;
    const records::Kind& roles = records::kindOf<people::Role>();
    return std::any_of(participants->cbegin(), participants->cend(), [&](const QString& id) {
        const auto role = reader.find(roles, id);
        return role && people::isPolice(roles.text(*role, &people::Role::key));
    });
}

}  // namespace inspections

template <>
const records::Kind& records::kindOf<inspections::Inspection>() {
    using inspections::Inspection;
    // clang-format off
    static const Kind kind =
        Description<Inspection>("inspection", QT_TRANSLATE_NOOP("kind", "Inspection"), QT_TRANSLATE_NOOP("kind", "Inspections"))
            .day("day", &Inspection::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
            .reference("premises", &Inspection::premises, "premises", QT_TRANSLATE_NOOP("kind", "Premises")).required()
            .choice("kind", &Inspection::kind, QT_TRANSLATE_NOOP("kind", "Kind of inspection")).required()
            .choices("scope", &Inspection::scope, QT_TRANSLATE_NOOP("kind", "Scope"))
            .help(QT_TRANSLATE_NOOP("kind", "Farm sale: alcohol that is sold where it is made"))
            .references("participants", &Inspection::participants, "role", QT_TRANSLATE_NOOP("kind", "Participants")).tookPart()
            .choice("police-ground", &Inspection::policeGround, QT_TRANSLATE_NOOP("kind", "Ground for police presence"))
            .help(QT_TRANSLATE_NOOP("kind", "Only when the police took part"))
            .choice("outcome", &Inspection::outcome, QT_TRANSLATE_NOOP("kind", "Outcome"))
            .longText("remarks", &Inspection::remarks, QT_TRANSLATE_NOOP("kind", "Remarks")).freeText().confidential()
            .day("follow-up-due", &Inspection::followUpDue, QT_TRANSLATE_NOOP("kind", "Follow-up due"))
            .day("follow-up-done", &Inspection::followUpDone, QT_TRANSLATE_NOOP("kind", "Follow-up done"))
            .text("case-number", &Inspection::caseNumber, QT_TRANSLATE_NOOP("kind", "Case number")).rare()
            .yesNo("protocol", &Inspection::protocol, QT_TRANSLATE_NOOP("kind", "A protocol was used")).rare()
            .help(QT_TRANSLATE_NOOP("kind", "This and what follows is asked by the yearly national survey"))
            .yesNo("feedback", &Inspection::feedback, QT_TRANSLATE_NOOP("kind", "Feedback to the responsible person")).rare()
            .yesNo("corrected", &Inspection::corrected, QT_TRANSLATE_NOOP("kind", "Corrected voluntarily")).rare()
            .yesNo("own-control", &Inspection::ownControl, QT_TRANSLATE_NOOP("kind", "Programme of own control in place")).rare()
            .yesNo("online", &Inspection::online, QT_TRANSLATE_NOOP("kind", "Sale on the internet")).rare()
            .rule(&inspections::followUpAfterVisit)
            .crossRule(&inspections::groundNeedsPolice<inspections::Inspection>)
            .titleFrom({"day", "premises"})
            .build();
    // clang-format on
    return kind;
}
