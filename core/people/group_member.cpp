#include "core/people/group_member.h"

#include "core/records/rules.h"

namespace people {
namespace {

QList<base::FieldIssue> fromBeforeTo(const GroupMember& member) { return records::inOrder("to", member.from, member.to); }

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
                                 .day("to", &GroupMember::to, QT_TRANSLATE_NOOP("kind", "To"))
                                 .rule(&people::fromBeforeTo)
                                 .titleFrom({"person", "group"})
                                 .build();
    // clang-format on
    return kind;
}
