#include "core/focus/steering_year.h"

#include <algorithm>
#include <tuple>

namespace focus {

namespace {

using records::Reader;

bool isAsked(const AreaReport& area) {
    return area.area.value.state == FocusState::Proposed || (area.plan && area.plan->plan.value.state == PlanState::Submitted);
}

/// Decided ones by rank, then what is proposed, then what is in draft; a stable order within each.
auto orderOf(const AreaReport& area, int year) {
    constexpr int kUnranked = 1'000'000;
    const FocusArea& value = area.area.value;
    const int group = isDecidedFor(value, year) ? 0 : value.state == FocusState::Proposed ? 1 : 2;
    return std::tuple(group, group == 0 ? rankFor(area, year).value_or(kUnranked) : 0, value.title, area.area.id);
}

QDate newestSteeringDay(const Reader& reader) {
    const records::Kind& kind = records::kindOf<Decision>();
    records::Query query;
    query.where(&Decision::body, QStringLiteral("steering"));
    QDate newest;
    reader.each(kind, query, [&](const records::Record& record) {
        const QDate day = records::fromRecord<Decision>(record).day;
        if (day < reader.today() && (!newest.isValid() || day > newest)) newest = day;
        return true;
    });
    return newest;
}

void collectOpen(SteeringYear& picture) {
    for (const AreaReport& area : std::as_const(picture.areas)) {
        if (!area.plan || area.area.value.state == FocusState::Closed) continue;
        for (const Held<Activity>& held : area.plan->activities) {
            OpenActivity open{held.value, area.area.value.title, 0};
            if (isLate(held.value, picture.today)) {
                open.daysLate = static_cast<int>(held.value.due.daysTo(picture.today));
                picture.late << open;
            } else if (isOwnerless(held.value)) {
                picture.ownerless << open;
            }
        }
    }
    std::stable_sort(picture.late.begin(), picture.late.end(), [](const OpenActivity& a, const OpenActivity& b) { return a.daysLate > b.daysLate; });
}

}  // namespace

QList<AreaReport> SteeringYear::all() const {
    QList<AreaReport> list = areas;
    std::copy_if(asked.cbegin(), asked.cend(), std::back_inserter(list), [&](const AreaReport& area) {
        return std::none_of(areas.cbegin(), areas.cend(), [&](const AreaReport& known) { return known.area.id == area.area.id; });
    });
    return list;
}

qsizetype SteeringYear::decisionsAsked() const {
    qsizetype number = 0;
    for (const AreaReport& area : asked)
        number += (area.area.value.state == FocusState::Proposed ? 1 : 0) + (area.plan && area.plan->plan.value.state == PlanState::Submitted ? 1 : 0);
    return number;
}

bool isDecidedFor(const FocusArea& area, int year) { return area.years.contains(QString::number(year)); }

std::optional<int> rankFor(const AreaReport& area, int year) {
    for (auto decision = area.decisions.crbegin(); decision != area.decisions.crend(); ++decision)
        if (decision->focusArea && decision->year == year && decision->rank) return decision->rank;
    return area.area.value.rank;
}

SteeringYear readSteeringYear(const Reader& reader, int year) {
    SteeringYear picture;
    picture.year = year;
    picture.today = reader.today();
    picture.since = newestSteeringDay(reader);
    for (const records::Record& record : reader.all(records::kindOf<FocusArea>())) {
        const auto value = records::fromRecord<FocusArea>(record);
        const bool open = value.state == FocusState::Draft || value.state == FocusState::Proposed;
        AreaReport area = readArea(reader, record.id);
        if (isAsked(area)) picture.asked << area;
        if (isDecidedFor(value, year) || (open && value.year == year)) picture.areas << std::move(area);
    }
    const auto byOrder = [year](const AreaReport& a, const AreaReport& b) { return orderOf(a, year) < orderOf(b, year); };
    std::sort(picture.areas.begin(), picture.areas.end(), byOrder);
    std::sort(picture.asked.begin(), picture.asked.end(), byOrder);
    collectOpen(picture);
    return picture;
}

}  // namespace focus
