#include "ui/common/verb_text.h"

#include "core/records/choice_label.h"

#include <QCoreApplication>

namespace ui {

namespace {

const char* sourceOf(focus::Verb verb) {
    using enum focus::Verb;
    switch (verb) {
        case Propose: return QT_TRANSLATE_NOOP("VerbText", "Propose");
        case Approve: return QT_TRANSLATE_NOOP("VerbText", "Approve");
        case Reject: return QT_TRANSLATE_NOOP("VerbText", "Do not prioritise");
        case Defer: return QT_TRANSLATE_NOOP("VerbText", "Defer");
        case Continue: return QT_TRANSLATE_NOOP("VerbText", "Continue another year");
        case Close: return QT_TRANSLATE_NOOP("VerbText", "Close");
        case Submit: return QT_TRANSLATE_NOOP("VerbText", "Submit to the steering group");
        case Return: return QT_TRANSLATE_NOOP("VerbText", "Return for completion");
        case Start: return QT_TRANSLATE_NOOP("VerbText", "Start");
        case FollowUp: return QT_TRANSLATE_NOOP("VerbText", "Follow up");
        case Evaluate: return QT_TRANSLATE_NOOP("VerbText", "Evaluate");
        case Adopt: return QT_TRANSLATE_NOOP("VerbText", "Adopt");
    }
    return "";
}

}  // namespace

QString wordOf(focus::Verb verb) { return QCoreApplication::translate("VerbText", sourceOf(verb)); }
QString wordOf(const focus::Step& step) {
    if (step.subject == focus::Subject::FocusArea && step.verb == focus::Verb::Approve)
        return QCoreApplication::translate("VerbText", "Prioritise");
    return wordOf(step.verb);
}
QString wordOf(focus::Body body) { return records::choiceLabel(body); }

}  // namespace ui
