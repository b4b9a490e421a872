#include "core/focus/workflow.h"

namespace focus {

const QList<Step>& steps() {
    using enum Verb;
    const auto s = [](const char* text) { return QString::fromLatin1(text).split(u'|'); };
    static const QList<Step> all{
        {Subject::FocusArea, Propose, Body::Cooperation, s("draft"), QStringLiteral("proposed")},
        {Subject::FocusArea, Approve, Body::Steering, s("proposed"), QStringLiteral("decided"), true},
        {Subject::FocusArea, Reject, Body::Steering, s("proposed"), QStringLiteral("rejected"), false, false, true},
        {Subject::FocusArea, Defer, Body::Steering, s("proposed"), {}},
        {Subject::FocusArea, Continue, Body::Steering, s("decided"), {}, true, true},
        {Subject::FocusArea, Close, Body::Steering, s("decided"), QStringLiteral("closed")},
        {Subject::Plan, Submit, Body::Cooperation, s("draft|returned"), QStringLiteral("submitted")},
        {Subject::Plan, Approve, Body::Steering, s("submitted"), QStringLiteral("approved")},
        {Subject::Plan, Return, Body::Steering, s("submitted"), QStringLiteral("returned"), false, false, true},
        {Subject::Plan, Defer, Body::Steering, s("submitted"), {}},
        {Subject::Plan, Start, Body::Cooperation, s("approved"), QStringLiteral("in_progress")},
        {Subject::Plan, FollowUp, Body::Cooperation, s("in_progress"), QStringLiteral("followed_up")},
        {Subject::Plan, Evaluate, Body::Cooperation, s("followed_up"), QStringLiteral("evaluated")},
        {Subject::Plan, Adopt, Body::Board, s("approved|in_progress|followed_up|evaluated"), {}},
    };
    return all;
}

const Step* stepFor(Subject subject, Verb verb) {
    for (const Step& step : steps())
        if (step.subject == subject && step.verb == verb) return &step;
    return nullptr;
}

QList<Step> stepsFrom(Subject subject, const QString& state) {
    QList<Step> possible;
    for (const Step& step : steps())
        if (step.subject == subject && step.from.contains(state)) possible << step;
    return possible;
}

}  // namespace focus
