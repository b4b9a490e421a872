#pragma once

#include "app/example/scene.h"

namespace app {

/// A matter on the agenda of a council meeting, beside the standing ones.
struct Matter {
    QString text;
    QString outcome;
};

/// A meeting of one of the council's two groups.
struct CouncilMeeting {
    QDate day;
    Handle meeting;
    QList<Matter> matters;

    /// Puts a matter on the agenda. @return its paragraph, "§ 5"
    QString take(const QString& matter, const QString& outcome);
};

/// The safety council's calendar: what is decided in the example is decided at one of its meetings, so the years keep the shape
/// of the work wherever today lies. The cooperation group meets a week before the steering group and the month after.
class Council {
public:
    /// Books the meetings from the first day of the example on, a year at a time in the December before.
    explicit Council(Scene& scene);

    /// The first day of the example.
    [[nodiscard]] QDate begin() const { return m_begin; }
    /// The steering meeting that is @p back meetings before the newest one held; at least 14 have been held.
    [[nodiscard]] CouncilMeeting& steering(int back);
    /// The same, to look at.
    [[nodiscard]] QDate steeringDay(int back) const { return m_steering[m_steering.size() - 1 - back].day; }
    /// The cooperation group's last meeting before @p day, and its first one after it.
    [[nodiscard]] CouncilMeeting& before(QDate day);
    [[nodiscard]] CouncilMeeting& after(QDate day);
    [[nodiscard]] CouncilMeeting& newestCooperation() { return m_cooperation.last(); }
    /// All that have been held, by day.
    [[nodiscard]] QList<CouncilMeeting>& steeringHeld() { return m_steering; }
    [[nodiscard]] QList<CouncilMeeting>& cooperationHeld() { return m_cooperation; }

private:
    void book(Scene& scene, int year);

    QDate m_begin;
    QList<CouncilMeeting> m_cooperation;
    QList<CouncilMeeting> m_steering;
};

}  // namespace app
