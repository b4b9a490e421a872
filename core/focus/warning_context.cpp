#include "core/focus/warning_context.h"

#include "core/people/group_member.h"
#include "core/records/history_reader.h"

namespace focus {

namespace {

using records::Reader;

QStringList peopleWhoLeft(const Reader& reader) {
    QMap<QString, bool> stillThere;
    for (const records::Record& record : reader.all(records::kindOf<people::GroupMember>())) {
        const auto member = records::fromRecord<people::GroupMember>(record);
        bool& active = stillThere[member.person.text()];
        active = active || !member.to.isValid() || member.to >= reader.today();
    }
    QStringList names;
    for (auto it = stillThere.cbegin(); it != stillThere.cend(); ++it)
        if (!it.value()) names << reader.label(records::kindOf<people::Person>(), it.key());
    return names;
}

bool childrenFocus(const Reader& reader, int year) {
    const records::Kind& kind = records::kindOf<FocusArea>();
    bool found = false;
    records::Query query;
    query.where(&FocusArea::children, true);
    reader.each(kind, query, [&](const records::Record& record) {
        const auto area = records::fromRecord<FocusArea>(record);
        found = area.state != FocusState::Rejected && (area.year == year || area.years.contains(QString::number(year)));
        return !found;
    });
    return found;
}

QDate lastUpdate(const Reader& reader, const PlanContent& content) {
    QStringList ids{content.plan.id};
    for (const auto& cause : content.causes) ids << cause.id;
    for (const auto& assessment : content.assessments) ids << assessment.id;
    for (const auto& goal : content.goals) {
        ids << goal.id;
        for (const records::Record& measurement : reader.parts(records::kindOf<Measurement>(), goal.id)) ids << measurement.id;
    }
    for (const auto& activity : content.activities) ids << activity.id;
    const records::HistoryReader history(reader);
    QDate last;
    for (const QString& id : ids)
        if (const auto day = history.lastChange(id); day && *day > last) last = *day;
    return last;
}

QList<base::Message> ofPlan(const Reader& reader, const QString& id) {
    const PlanContent content = readPlan(reader, id);
    return planWarnings(content, {reader.today(), lastUpdate(reader, content), peopleWhoLeft(reader), childrenFocus(reader, content.area.value.year)});
}

}  // namespace

QList<base::Message> warningsFor(const Reader& reader, const records::Kind& kind, const records::Record& record) {
    if (kind.key == records::kindOf<Plan>().key) return ofPlan(reader, record.id);
    const int year = records::fromRecord<FocusArea>(record).year;
    if (childrenFocus(reader, year)) return {};
    return {{"no-children-focus", QT_TRANSLATE_NOOP("message", "No focus area of %1 is for children and young people."), {QString::number(year)}}};
}

}  // namespace focus
