#pragma once

#include "core/inspections/inspection.h"

namespace inspections {

/// Something that is looked at during a visit (kontrollpunkt); ships with the agreement, users add their own. What the law asked for until a day, or asks for
/// from one on, has that day: rounds outside its days do not ask for it, earlier visits keep what they found.
struct Checkpoint {
    QString key;
    QString label;
    QList<Goods> scopes;
    int order = 0;
    QDate from;
    QDate to;
    QString source;  ///< the section that asks for it

    [[nodiscard]] bool isAskedOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
};

enum class CheckpointOutcome { Ok, Remark, NotChecked };

/// What a visit found at one checkpoint (kontrollpunktens utfall).
struct CheckpointResult {
    base::Id<Inspection> inspection;
    base::Id<Checkpoint> checkpoint;
    CheckpointOutcome outcome = CheckpointOutcome::NotChecked;  ///< until someone says it
    QString note;
};

}  // namespace inspections

template <>
struct records::ChoicesOf<inspections::CheckpointOutcome> {
    static constexpr std::array<Choice, 3> choices{{{"ok", QT_TRANSLATE_NOOP("kind", "In order")},
                                                    {"remark", QT_TRANSLATE_NOOP("kind", "Remark")},
                                                    {"not-checked", QT_TRANSLATE_NOOP("kind", "Not checked")}}};
};
template <>
const records::Kind& records::kindOf<inspections::Checkpoint>();
template <>
const records::Kind& records::kindOf<inspections::CheckpointResult>();
