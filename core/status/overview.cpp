#include "core/status/overview.h"

#include "core/focus/activity.h"
#include "core/focus/goal.h"
#include "core/focus/plan.h"
#include "core/inspections/round_visits.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meeting_parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace status {

namespace {

using records::Kind;
using records::Reader;
using records::Record;

constexpr int kDaysBackForRounds = 90;  // what was not written by then will not be

/// The records of @p kind whose @p field is @p word.
template <class Visit>
void eachWith(const Reader& reader, const Kind& kind, const char* field, const records::Value& value, Visit visit) {
    records::Query query;
    query.filters << records::Filter{kind.index(field), value};
    reader.each(kind, query, [&](const Record& record) {
        visit(record);
        return true;
    });
}

/// The first field of a draft that must be filled in and is not; empty when none is.
QByteArray firstMissing(const records::Draft& draft) {
    for (qsizetype i = 0; i < draft.kind->fields.size() && i < draft.record.values.size(); ++i)
        if (draft.kind->fields[i].is(records::Flag::Required) && i != draft.kind->owner && records::isEmpty(draft.record.values[i])) return draft.kind->fields[i].key;
    return {};
}

class Collector {
public:
    Collector(const Reader& reader, int daysAhead) : m_reader(reader), m_daysAhead(daysAhead) { m_overview.today = reader.today(); }

    void activities() {
        const Kind& kind = records::kindOf<focus::Activity>();
        for (const char* state : {"planned", "started"})
            eachWith(m_reader, kind, "status", QLatin1String(state), [&](const Record& record) {
                const auto activity = records::fromRecord<focus::Activity>(record);
                const auto area = areaOf(activity.plan.text());
                if (!area || area->state == focus::FocusState::Closed) return;
                Task task{Subject::Activity, kind.key, record.id, activity.what, area->title, activity.responsible.trimmed(), activity.due};
                if (focus::isOwnerless(activity)) task.field = "responsible";
                if (!place(task) && focus::isOwnerless(activity)) m_overview.ownerless << task;
            });
    }

    void actionPoints() {
        const Kind& kind = records::kindOf<meetings::ActionPoint>();
        eachWith(m_reader, kind, "state", QStringLiteral("open"), [&](const Record& record) {
            const auto point = records::fromRecord<meetings::ActionPoint>(record);
            place({Subject::ActionPoint, kind.key, record.id, point.what, m_reader.label(records::kindOf<meetings::Meeting>(), point.meeting.text()),
                   point.responsible.trimmed(), point.due});
        });
    }

    void meetings() {
        const Kind& kind = records::kindOf<meetings::Meeting>();
        eachWith(m_reader, kind, "state", QStringLiteral("planned"), [&](const Record& record) {
            const auto meeting = records::fromRecord<meetings::Meeting>(record);
            place({Subject::Meeting, kind.key, record.id, m_reader.label(kind, record), meeting.place, {}, meeting.day});
        });
    }

    void followUps() {
        const Kind& kind = records::kindOf<inspections::Inspection>();
        eachWith(m_reader, kind, "follow-up-done", records::Value(), [&](const Record& record) {
            const auto visit = records::fromRecord<inspections::Inspection>(record);
            if (!visit.followUpDue.isValid()) return;
            place({Subject::FollowUp,
                   kind.key,
                   record.id,
                   m_reader.label(records::kindOf<inspections::Premises>(), visit.premises.text()),
                   followUpContext(record.id, visit),
                   {},
                   visit.followUpDue,
                   "follow-up-done"});
        });
    }

    void rounds() {
        const Kind& kind = records::kindOf<inspections::Round>();
        records::Query query;
        query.from = m_overview.today.addDays(-kDaysBackForRounds);
        query.to = m_overview.today.addDays(m_daysAhead);
        m_reader.each(kind, query, [&](const Record& record) {
            const auto round = records::fromRecord<inspections::Round>(record);
            const QStringList unwritten = inspections::unwrittenStops(m_reader, round);
            if (unwritten.isEmpty()) return true;
            QStringList names;
            for (const QString& premises : unwritten) names << m_reader.label(records::kindOf<inspections::Premises>(), premises);
            place({Subject::Round, kind.key, record.id, m_reader.label(kind, record), names.join(QStringLiteral(", ")), {}, round.day});
            return true;
        });
    }

    void goals() {
        const Kind& kind = records::kindOf<focus::Goal>();
        records::Query query;
        query.from = m_overview.today;
        query.to = m_overview.today.addDays(m_daysAhead);
        m_reader.each(kind, query, [&](const Record& record) {
            const auto goal = records::fromRecord<focus::Goal>(record);
            if (const auto area = areaOf(goal.plan.text()); area && area->state != focus::FocusState::Closed)
                place({Subject::Goal, kind.key, record.id, goal.statement, area->title, {}, goal.due});
            return true;
        });
    }

    void decisions() {
        const Kind& areas = records::kindOf<focus::FocusArea>();
        eachWith(m_reader, areas, "state", QStringLiteral("proposed"), [&](const Record& record) {
            m_overview.waiting << Task{Subject::AreaProposed, areas.key, record.id, m_reader.label(areas, record), {}, {}, {}};
        });
        eachWith(m_reader, areas, "state", QStringLiteral("decided"), [&](const Record& record) {
            const QStringList years = records::fromRecord<focus::FocusArea>(record).years;
            if (!years.isEmpty() && years.last().toInt() < m_overview.today.year())
                m_overview.waiting << Task{Subject::AreaEnded, areas.key, record.id, m_reader.label(areas, record), years.last(), {}, {}};
        });
        const Kind& plans = records::kindOf<focus::Plan>();
        for (const auto& [state, subject] : {std::pair("submitted", Subject::PlanSubmitted), std::pair("approved", Subject::PlanApproved)})
            eachWith(m_reader, plans, "state", QLatin1String(state), [&, what = subject](const Record& record) {
                const auto area = areaOf(record.id);
                if (area && area->state != focus::FocusState::Closed)
                    (what == Subject::PlanApproved ? m_overview.approved : m_overview.waiting)
                        << Task{what, plans.key, record.id, m_reader.label(plans, record), {}, {}, {}};
            });
    }

    [[nodiscard]] Overview finished(const QList<records::Draft>& drafts) {
        QSet<QString> unborn;
        for (const records::Draft& draft : drafts)
            if (draft.record.revision == 0) unborn << draft.record.id;
        for (const records::Draft& draft : drafts) {
            // What was begun of a record that is itself a draft is one matter with it.
            if (draft.kind->owner >= 0 && unborn.contains(draft.kind->text(draft.record, draft.kind->fields[draft.kind->owner].key.constData()))) continue;
            m_overview.drafts << Task{Subject::Draft, draft.kind->key, draft.record.id, m_reader.label(*draft.kind, draft.record), {}, {}, {}, firstMissing(draft)};
        }
        const auto earlier = [](const Task& a, const Task& b) { return std::tie(a.day, a.title) < std::tie(b.day, b.title); };
        std::stable_sort(m_overview.late.begin(), m_overview.late.end(), earlier);
        std::stable_sort(m_overview.coming.begin(), m_overview.coming.end(), earlier);
        return std::move(m_overview);
    }

private:
    /// Puts what has a day where it belongs. @return false when it belongs to neither
    bool place(const Task& task) {
        if (!task.day.isValid() || task.day > m_overview.today.addDays(m_daysAhead)) return false;
        (task.day < m_overview.today ? m_overview.late : m_overview.coming) << task;
        return true;
    }

    /// The day of the visit; and that a later one has answered what it asks, which its premises' risk knows already.
    QString followUpContext(const QString& id, const inspections::Inspection& visit) {
        const QString day = visit.day.toString(Qt::ISODate);
        const auto standing = inspections::standingOf(m_reader, visit.premises.text(), m_overview.today);
        if (standing.followUpInspection != id || !standing.followUpAnswered.isValid()) return day;
        return QCoreApplication::translate("ui::TaskList", "%1, answered by the visit on %2: only to be closed").arg(day, standing.followUpAnswered.toString(Qt::ISODate));
    }

    std::optional<focus::FocusArea> areaOf(const QString& plan) {
        const Kind& areas = records::kindOf<focus::FocusArea>();
        const auto record = m_reader.find(records::kindOf<focus::Plan>(), plan);
        if (!record) return std::nullopt;
        const auto area = m_reader.find(areas, records::kindOf<focus::Plan>().text(*record, &focus::Plan::focusArea));
        return area ? std::optional(records::fromRecord<focus::FocusArea>(*area)) : std::nullopt;
    }

    const Reader& m_reader;
    int m_daysAhead;
    Overview m_overview;
};

}  // namespace

QString wordOf(Subject subject) {
    const auto say = [](const char* text) { return QCoreApplication::translate("ui::TaskList", text); };
    switch (subject) {
        case Subject::Activity: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Activity"));
        case Subject::ActionPoint: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Promised at a meeting"));
        case Subject::Meeting: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Meeting"));
        case Subject::FollowUp: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Follow-up of a visit"));
        case Subject::Round: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Round of inspections: visits to write"));
        case Subject::Goal: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Goal to be reached"));
        case Subject::AreaProposed: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Focus area: the steering group gives it its rank"));
        case Subject::AreaEnded: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Focus area of an earlier year: continue it or close it"));
        case Subject::PlanSubmitted: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Action plan: the steering group approves or returns it"));
        case Subject::PlanApproved: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Action plan: approved, not started yet"));
        case Subject::Commitment: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Agreement"));
        case Subject::Draft: return say(QT_TRANSLATE_NOOP("ui::TaskList", "Begun, but something is missing"));
        case Subject::FirstStep: return {};
    }
    return {};
}

Overview readOverview(const Reader& reader, const QList<records::Draft>& drafts, int daysAhead) {
    Collector collector(reader, daysAhead);
    collector.activities();
    collector.actionPoints();
    collector.meetings();
    collector.followUps();
    collector.rounds();
    collector.goals();
    collector.decisions();
    return collector.finished(drafts);
}

}  // namespace status
