#include "core/meetings/recipients.h"

#include "core/meetings/meeting.h"
#include "core/meetings/meeting_type.h"
#include "core/people/group_member.h"

#include <algorithm>

namespace meetings {

namespace {

using people::Group;

std::optional<Group> groupOf(const QString& type) {
    if (type == u"cooperation-group") return Group::Cooperation;
    if (type == u"steering-group") return Group::Steering;
    return std::nullopt;
}

/// The ids of a group's members on a day; none: the group has nobody.
QSet<QString> membersOn(const records::Reader& reader, Group group, QDate day) {
    QSet<QString> persons;
    for (const records::Record& record : reader.all(records::kindOf<people::GroupMember>())) {
        const auto member = records::fromRecord<people::GroupMember>(record);
        const bool then = (!member.from.isValid() || member.from <= day) && (!member.to.isValid() || member.to >= day);
        if (member.group == group && then) persons << member.person.text();
    }
    return persons;
}

}  // namespace

QStringList recipientsOf(const records::Reader& reader, const QString& meeting) {
    const auto record = reader.find(records::kindOf<Meeting>(), meeting);
    if (!record) return {};
    const auto value = records::fromRecord<Meeting>(*record);
    const auto type = reader.get<MeetingType>(value.type.text());
    const auto group = groupOf(type.key);
    const QSet<QString> members = group ? membersOn(reader, *group, value.day) : QSet<QString>();
    QStringList addresses;
    for (const records::Record& one : reader.all(records::kindOf<people::Person>())) {
        const auto person = records::fromRecord<people::Person>(one);
        const bool hasFunction = std::any_of(person.roles.cbegin(), person.roles.cend(), [&](const auto& role) { return type.roles.contains(role); });
        const bool called = members.isEmpty() ? hasFunction : members.contains(one.id);
        if (called && !person.email.isEmpty() && !addresses.contains(person.email)) addresses << person.email;
    }
    return addresses;
}

}  // namespace meetings
