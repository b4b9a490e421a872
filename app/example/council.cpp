#include "app/example/council.h"

#include "app/example/example.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kStandingMatters = 3;  // paragraphs of the steering group before the first matter
constexpr std::array kSteeringMonths{3, 6, 9, 12};
constexpr int kJuly = 7;

}  // namespace

QString CouncilMeeting::take(const QString& matter, const QString& outcome) {
    matters << Matter{matter, outcome};
    return QStringLiteral("§ %1").arg(kStandingMatters + matters.size());
}

Council::Council(Scene& scene) : m_begin(exampleBegin(scene.today())) {
    for (int year = m_begin.year(); year <= scene.today().year() + 1; ++year) book(scene, year);
}

void Council::book(Scene& scene, int year) {
    const QDate booked = year == m_begin.year() ? m_begin : workday(QDate(year - 1, 12, 1));
    if (booked > scene.today()) return;
    const Handle cooperation = scene.known("meeting-type", "cooperation-group");
    const Handle steering = scene.known("meeting-type", "steering-group");
    scene.on(booked, Actor::SecurityChief);
    const auto meet = [&](QList<CouncilMeeting>& held, Handle type, QDate day, QTime from, QTime to) {
        const Handle meeting = scene.add("meeting", {{"type", type}, {"day", day}, {"time", from}, {"end", to}, {"place", "Kommunhuset"}});
        if (day <= scene.today()) held << CouncilMeeting{day, meeting, {}};
    };
    for (int month = 1; month <= 12; ++month) {
        if (month != kJuly) meet(m_cooperation, cooperation, nthWeekday(year, month, 2, Qt::Tuesday), {13, 0}, {15, 0});
        if (std::find(kSteeringMonths.begin(), kSteeringMonths.end(), month) != kSteeringMonths.end())
            meet(m_steering, steering, nthWeekday(year, month, 3, Qt::Wednesday), {9, 0}, {11, 0});
    }
}

CouncilMeeting& Council::steering(int back) {
    Q_ASSERT(back < m_steering.size());
    return m_steering[m_steering.size() - 1 - back];
}

CouncilMeeting& Council::before(QDate day) {
    const auto next = std::find_if(m_cooperation.begin(), m_cooperation.end(), [&](const CouncilMeeting& meeting) { return meeting.day >= day; });
    Q_ASSERT(next != m_cooperation.begin());
    return *(next - 1);
}

CouncilMeeting& Council::after(QDate day) {
    const auto next = std::find_if(m_cooperation.begin(), m_cooperation.end(), [&](const CouncilMeeting& meeting) { return meeting.day > day; });
    Q_ASSERT(next != m_cooperation.end());
    return *next;
}

}  // namespace app
