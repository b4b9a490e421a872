#include "core/status/first_steps.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace status {

namespace {

struct Step {
    const char* kind;
    const char* title;  ///< context "status"
    const char* why;
    const char* needs = "";  ///< a field that one of them must have, for the step to be done
};

constexpr std::array<Step, 5> kSteps{
    {{"area", QT_TRANSLATE_NOOP("status", "Add the areas of the municipality"), QT_TRANSLATE_NOOP("status", "Events, figures and dialogues belong to them")},
     {"person", QT_TRANSLATE_NOOP("status", "Add the people and their functions"), QT_TRANSLATE_NOOP("status", "The agreement asks who holds which function"), "roles"},
     {"meeting", QT_TRANSLATE_NOOP("status", "Plan the first meeting"), QT_TRANSLATE_NOOP("status", "More of them afterwards: Ctrl+K, Plan several meetings")},
     {"focus-area", QT_TRANSLATE_NOOP("status", "Add the first focus area"), QT_TRANSLATE_NOOP("status", "With its causes, goals and activities")},
     {"incident", QT_TRANSLATE_NOOP("status", "Add the first event"), QT_TRANSLATE_NOOP("status", "Or a whole table: Ctrl+K, Read incidents from Excel or CSV")}}};
constexpr qsizetype kMostUndone = 3;  // with more of them done nobody is new any more

bool isDone(const records::Reader& reader, const records::Kind& kind, const Step& step) {
    if (*step.needs == '\0') return reader.count(kind) > 0;
    bool done = false;
    reader.each(kind, {}, [&](const records::Record& record) {
        done = !records::isEmpty(kind.value(record, step.needs));
        return !done;
    });
    return done;
}

/// What everything else is asked by. Done as soon as somebody has made it their own.
std::optional<Task> agreementStep(const records::Reader& reader) {
    for (const char* key : {"agreement", "commitment"}) {
        const records::Kind* kind = reader.catalogue().find(key);
        if (kind == nullptr) return std::nullopt;
        bool own = false;
        reader.each(*kind, {}, [&](const records::Record& record) {
            own = record.revision > 1;
            return !own;
        });
        if (own) return std::nullopt;
    }
    Task task;
    task.subject = Subject::FirstStep;
    task.kind = "commitment";
    task.title = QCoreApplication::translate("status", "See what the agreement asks for");
    task.context = QCoreApplication::translate("status", "Its commitments can be changed, and others added");
    return task;
}

}  // namespace

QList<Task> firstSteps(const records::Reader& reader) {
    QList<Task> undone;
    qsizetype known = 0;
    for (const Step& step : kSteps) {
        const records::Kind* kind = reader.catalogue().find(step.kind);
        if (kind == nullptr) continue;
        ++known;
        if (isDone(reader, *kind, step)) continue;
        Task task;
        task.subject = Subject::FirstStep;
        task.kind = kind->key;
        task.title = QCoreApplication::translate("status", step.title);
        task.context = QCoreApplication::translate("status", step.why);
        undone << task;
    }
    if (undone.size() < std::min(kMostUndone, known)) return {};
    if (const auto agreement = agreementStep(reader)) undone.prepend(*agreement);
    return undone;
}

}  // namespace status
