#pragma once

#include "core/focus/decision.h"

namespace focus {

/// What a decision is about.
enum class Subject { FocusArea, Plan };

/// One arrow of the workflow.
struct Step {
    Subject subject;
    Verb verb;
    Body body;
    QStringList from;  ///< the states in which it can be taken
    QString to;        ///< the state after it; empty = the same
    bool needsRank = false;
    bool needsYear = false;
    bool needsNote = false;

    /// Who can take it: where the act leaves it to the municipality which body decides, the board, the council or a committee.
    [[nodiscard]] QList<Body> bodies() const { return body == Body::Board ? QList<Body>{Body::Board, Body::Council, Body::Committee} : QList<Body>{body}; }
};

/// All arrows. @source design.md, "Workflow"
[[nodiscard]] const QList<Step>& steps();
/// @return null when the subject has no such step
[[nodiscard]] const Step* stepFor(Subject subject, Verb verb);
/// The steps that can be taken in @p state, in the order in which people take them.
[[nodiscard]] QList<Step> stepsFrom(Subject subject, const QString& state);

}  // namespace focus
