#include "core/people/group_member.h"

#include "core/people/person.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

namespace people {
namespace {

QList<base::FieldIssue> fromBeforeTo(const GroupMember& member) { return records::inOrder("to", member.from, member.to); }

/// A member stands for the functions of the person.
void functionsOfThePerson(const records::Reader& reader, QDate, QList<records::Evidence>& members) {
    QHash<QString, QStringList> roles;
    for (const records::Record& record : reader.all(records::kindOf<Person>())) {
        QStringList& mine = roles[record.id];
        for (const auto& role : records::fromRecord<Person>(record).roles) mine << role.text();
    }
    for (records::Evidence& member : members) member.roles = roles.value(member.facts.value("person").value(0));
}

}  // namespace
}  // namespace people

template <>
const records::Kind& records::kindOf<people::GroupMember>() {
    using people::GroupMember;
    // clang-format off
    static const Kind kind = Description<GroupMember>("group-member", QT_TRANSLATE_NOOP("kind", "Group member"), QT_TRANSLATE_NOOP("kind", "Group members"))
                                 .reference("person", &GroupMember::person, "person", QT_TRANSLATE_NOOP("kind", "Person")).required()
                                 .choice("group", &GroupMember::group, QT_TRANSLATE_NOOP("kind", "Group")).required()
                                 .day("from", &GroupMember::from, QT_TRANSLATE_NOOP("kind", "From")).mainDay().lasting()
                                 .day("to", &GroupMember::to, QT_TRANSLATE_NOOP("kind", "To")).lastsUntil()
                                 .rule(&people::fromBeforeTo)
                                 .evidenceCompletion(&people::functionsOfThePerson, {"group", "person"})
                                 .evidenceFindsRoles()
                                 .titleFrom({"person", "group"})
                                 .build();
    // clang-format on
    return kind;
}
