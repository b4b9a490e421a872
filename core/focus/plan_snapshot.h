#pragma once

#include "core/focus/plan_content.h"

namespace focus {

/// The plan as JSON, to be kept with the approval: `{plan, causes, goals, activities, child-impact}`,
/// each a list of `{id, fields…}`.
[[nodiscard]] QString snapshot(const records::Reader& reader, const QString& planId);

/// A snapshot as the values that were approved; the focus area is not in it.
[[nodiscard]] PlanContent contentOf(const QString& snapshot);

/// A difference between the approved snapshot and today.
struct Deviation {
    const records::Kind* kind = nullptr;
    QString id;
    QString label;   ///< what the record is called
    QString field;   ///< source text of the field's label, context "kind"; empty = the whole record
    QString before;  ///< text for people, empty = nothing
    QString after;
};
/// What differs between two approved versions of a plan, in the order of the plan; nothing for @p later: from the first to today.
/// A version that does not exist differs in nothing.
[[nodiscard]] QList<Deviation> differences(const records::Reader& reader, const QString& planId, int earlier, std::optional<int> later);
/// What has been changed since the approval, in the order of the plan; empty when it was never approved.
[[nodiscard]] QList<Deviation> deviations(const records::Reader& reader, const QString& planId);

}  // namespace focus
