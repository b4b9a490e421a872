#include "core/status/closing.h"

#include "core/focus/activity.h"
#include "core/inspections/inspection.h"
#include "core/meetings/meeting_parts.h"
#include "core/records/batch.h"

namespace status {

bool canClose(const Task& task) { return task.subject == Subject::Activity || task.subject == Subject::ActionPoint || task.subject == Subject::FollowUp; }

base::Result<void> close(records::OpenFile& file, const Task& task) {
    const records::Kind* kind = file.catalogue().find(task.kind);
    const auto gone = [] { return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "This is gone meanwhile. Nothing was changed."), {}}); };
    if (kind == nullptr || !canClose(task)) return gone();
    const QDate today = file.clock().today();
    const auto done = file.write({records::ActVerb::Close, kind->key}, [&](records::Batch& batch) -> base::Result<void> {
        auto record = batch.reader().find(*kind, task.id);
        if (!record) return gone();
        switch (task.subject) {
            case Subject::Activity:
                kind->setValue(*record, &focus::Activity::status, records::choiceKey(focus::ActivityStatus::Done));
                kind->setValue(*record, &focus::Activity::doneDay, today);
                break;
            case Subject::ActionPoint: kind->setValue(*record, &meetings::ActionPoint::state, records::choiceKey(meetings::ActionState::Done)); break;
            default: kind->setValue(*record, "follow-up-done", today); break;
        }
        if (auto changed = batch.change(*kind, *record); !changed) return base::Failure(changed.error());
        return {};
    });
    return done ? base::Result<void>() : base::Result<void>(base::Failure(done.error()));
}

}  // namespace status
