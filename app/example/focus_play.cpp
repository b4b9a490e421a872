#include "app/example/focus_play.h"

#include <algorithm>

namespace app {

using focus::Body;
using focus::Verb;

namespace {

constexpr int kDecember = 12;
constexpr int kProposalDays = 20;  // a proposal is written so long before the cooperation group takes it up
constexpr int kBoardDays = 35;     // the board adopts so long after the steering group's approval

QString quoted(const char* title) { return QStringLiteral("”%1”").arg(text(title)); }

}  // namespace

void FocusPlay::atCooperation(Verb verb, Handle subject, CouncilMeeting& meeting, const QString& matter, const QString& outcome) {
    m_scene.on(meeting.day, Actor::SecurityChief);
    Resolution resolution;
    resolution.verb = verb;
    resolution.body = Body::Cooperation;
    resolution.subjects = {subject};
    resolution.meeting = meeting.meeting;
    meeting.take(matter, outcome);
    m_scene.decide(resolution);
}

void FocusPlay::atSteering(Resolution resolution, CouncilMeeting& meeting, const QString& matter, const QString& outcome) {
    m_scene.on(meeting.day, Actor::SecurityChief);
    resolution.body = Body::Steering;
    resolution.meeting = meeting.meeting;
    resolution.item = meeting.take(matter, outcome);
    m_scene.decide(resolution);
}

/// Those that the steering group has prioritised before @p day and not closed by then.
QList<const Work*> FocusPlay::activeAt(QDate day) const {
    QList<const Work*> active;
    for (const Work& work : m_works) {
        if (!isPrioritised(work.story->path) || m_council.steeringDay(work.story->focusAt) >= day) continue;
        if (work.story->closedAt < 0 || m_council.steeringDay(work.story->closedAt) > day) active << &work;
    }
    return active;
}

void FocusPlay::propose(Work& work) {
    const Story& story = *work.story;
    const bool isDecided = story.focusAt >= 0;
    CouncilMeeting& meeting = isDecided ? m_council.before(m_council.steeringDay(story.focusAt)) : m_council.newestCooperation();
    const QDate decided = isDecided ? m_council.steeringDay(story.focusAt) : m_scene.today();
    // A proposal late in the year is about the next one.
    const int year = decided.month() == kDecember ? decided.year() + 1 : decided.year();
    m_scene.on(workday((story.path == Path::FocusDraft ? m_scene.today() : meeting.day).addDays(-kProposalDays)), Actor::SecurityChief);
    work.area =
        m_scene.add("focus-area", {{"year", year}, {"title", story.title}, {"reason", story.reason}, {"picture", story.picture}, {"children", story.children}});
    if (story.path == Path::FocusDraft) return;
    atCooperation(Verb::Propose, work.area, meeting, text("Förslag till fokusområde: %1").arg(quoted(story.title)),
                  text("Gruppen föreslår fokusområdet för styrgruppen."));
}

/// Each December the steering group decides which focus areas go on.
void FocusPlay::continueEachYear() {
    for (CouncilMeeting& meeting : m_council.steeringHeld()) {
        if (meeting.day.month() != kDecember) continue;
        Resolution resolution;
        resolution.verb = Verb::Continue;
        resolution.year = meeting.day.year() + 1;
        resolution.rank = 1;
        for (const Work* work : activeAt(meeting.day)) resolution.subjects << work->area;
        if (resolution.subjects.isEmpty()) continue;
        atSteering(resolution, meeting, text("Fokusområden som fortsätter %1").arg(*resolution.year),
                   resolution.subjects.size() == 1
                       ? text("Styrgruppen beslutar att fokusområdet fortsätter.")
                       : text("Styrgruppen beslutar att %1 fokusområden fortsätter, i den här ordningen.").arg(resolution.subjects.size()));
    }
}

void FocusPlay::decideArea(Work& work) {
    const Story& story = *work.story;
    if (story.focusAt < 0) return;
    CouncilMeeting& meeting = m_council.steering(story.focusAt);
    Resolution resolution;
    resolution.subjects = {work.area};
    const QString matter = text("Fokusområde: %1").arg(quoted(story.title));
    if (story.path == Path::Rejected) {
        resolution.verb = Verb::Reject;
        resolution.note = text(story.note);
        atSteering(resolution, meeting, matter, text("Styrgruppen prioriterar inte fokusområdet. %1").arg(resolution.note));
    } else if (story.path == Path::Deferred) {
        resolution.verb = Verb::Defer;
        resolution.note = text(story.note);
        atSteering(resolution, meeting, matter, text("Ärendet bordläggs. %1").arg(resolution.note));
    } else {
        resolution.verb = Verb::Approve;
        resolution.rank = static_cast<int>(activeAt(meeting.day).size()) + ++m_ranks[meeting.day];
        atSteering(resolution, meeting, matter, text("Styrgruppen prioriterar fokusområdet och ger det prioritet %1.").arg(*resolution.rank));
    }
    if (story.closedAt < 0) return;
    Resolution closing;
    closing.verb = Verb::Close;
    closing.subjects = {work.area};
    atSteering(closing, m_council.steering(story.closedAt), text("Avslutning av fokusområde: %1").arg(quoted(story.title)),
               text("Styrgruppen avslutar fokusområdet. Det som fungerar fortsätter i ordinarie verksamhet."));
}

void FocusPlay::decidePlan(const Work& work) {
    const Story& story = *work.story;
    if (story.path == Path::PlanDraft) return;
    const QString matter = text("Handlingsplan: %1").arg(quoted(story.title));
    CouncilMeeting& meeting = story.path == Path::Submitted ? m_council.steering(0) : m_council.steering(story.planAt);
    CouncilMeeting& submission = story.path == Path::Submitted ? m_council.newestCooperation() : m_council.before(meeting.day);
    atCooperation(Verb::Submit, work.plan, submission, matter, text("Planen är klar och lämnas till styrgruppen."));
    Resolution resolution;
    resolution.subjects = {work.plan};
    if (story.path == Path::Submitted) {
        // Perhaps the steering group has met since: then it put the matter off.
        if (submission.day > meeting.day) return;
        resolution.verb = Verb::Defer;
        atSteering(resolution, meeting, matter, text("Handlingarna kom sent. Ärendet bordläggs till nästa möte."));
        return;
    }
    if (story.path == Path::Returned) {
        resolution.verb = Verb::Return;
        resolution.note = text(story.note);
        atSteering(resolution, meeting, matter, text("Planen lämnas åter för komplettering. %1").arg(resolution.note));
        return;
    }
    resolution.verb = Verb::Approve;
    resolution.despite = text(story.despite);
    atSteering(
        resolution, meeting, matter,
        resolution.despite.isEmpty() ? text("Styrgruppen godkänner planen.") : text("Styrgruppen godkänner planen trots brister. %1").arg(resolution.despite));
    if (story.path == Path::Approved) return;
    atCooperation(Verb::Start, work.plan, m_council.after(meeting.day), matter, text("Arbetet börjar enligt planen."));
    if (story.adopted) adopt(work);
}

void FocusPlay::adopt(const Work& work) {
    const QDate approved = m_council.steeringDay(work.story->planAt);
    m_scene.on(workday(approved.addDays(kBoardDays)), Actor::SecurityChief);
    Resolution adoption;
    adoption.verb = Verb::Adopt;
    adoption.body = Body::Board;
    adoption.subjects = {work.plan};
    adoption.item = QStringLiteral("§ %1").arg(40 + work.story->planAt);
    adoption.caseNumber = QStringLiteral("KS %1:%2").arg(approved.year()).arg(110 + work.story->planAt);
    m_scene.decide(adoption);
}

/// A planned change opens the next version of an approved plan.
void FocusPlay::revise(const Work& work) {
    const Story& story = *work.story;
    if (story.revisedAt < 0) return;
    CouncilMeeting& meeting = m_council.steering(story.revisedAt);
    CouncilMeeting& submission = m_council.before(meeting.day);
    for (const ActivityText& activity : story.later) addActivity(work, activity, workday(submission.day.addDays(-6)));
    if (story.path != Path::Revised) return;
    const QString matter = text("Handlingsplan, version 2: %1").arg(quoted(story.title));
    atCooperation(Verb::Submit, work.plan, submission, matter, text("Ändringen lämnas till styrgruppen."));
    Resolution resolution;
    resolution.verb = Verb::Approve;
    resolution.subjects = {work.plan};
    atSteering(resolution, meeting, matter, text("Styrgruppen godkänner ändringen. Arbetet fortsätter."));
}

void FocusPlay::followUp(const Work& work) {
    const Story& story = *work.story;
    if (!hasFollowUp(story.path)) return;
    const QDate steering = m_council.steeringDay(story.followedAt);
    CouncilMeeting& meeting = m_council.before(steering);
    m_scene.on(workday(meeting.day.addDays(-3)), Actor::SecurityChief);
    m_scene.change(work.plan, {{"follow-up-production", story.production}, {"follow-up-process", story.process}, {"follow-up-effect", story.effect}});
    atCooperation(Verb::FollowUp, work.plan, meeting, text("Uppföljning: %1").arg(quoted(story.title)),
                  text("Uppföljningen godkänns och redovisas för styrgruppen."));
    if (story.path != Path::Evaluated) return;
    CouncilMeeting& last = m_council.after(steering);
    m_scene.on(workday(last.day.addDays(-3)), Actor::SecurityChief);
    m_scene.change(work.plan, {{"evaluation", story.evaluation}});
    atCooperation(Verb::Evaluate, work.plan, last, text("Utvärdering: %1").arg(quoted(story.title)),
                  text("Utvärderingen är klar. Gruppen föreslår att fokusområdet avslutas."));
}

void FocusPlay::play(const std::vector<Story>& stories) {
    for (const Story& story : stories) m_works << Work{&story};
    // The oldest first: ranks and shared assessments follow time.
    std::stable_sort(m_works.begin(), m_works.end(), [](const Work& a, const Work& b) { return a.story->focusAt > b.story->focusAt; });
    for (Work& work : m_works) propose(work);
    continueEachYear();
    for (Work& work : m_works) {
        decideArea(work);
        if (!isPrioritised(work.story->path)) continue;
        draftPlan(work);
        decidePlan(work);
        revise(work);
        followUp(work);
    }
}

}  // namespace app
