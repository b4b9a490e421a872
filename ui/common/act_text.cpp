#include "ui/common/act_text.h"

#include "core/focus/decision.h"
#include "core/records/choice_label.h"
#include "ui/common/session.h"

#include <QCoreApplication>

namespace ui {

namespace {

// The verbs of the one write path; %1 is the kind.
const char* patternOf(records::ActVerb verb) {
    using records::ActVerb;
    switch (verb) {
        case ActVerb::Add: return QT_TRANSLATE_NOOP("act", "add %1");
        case ActVerb::Change: return QT_TRANSLATE_NOOP("act", "change %1");
        case ActVerb::Remove: return QT_TRANSLATE_NOOP("act", "remove %1");
        case ActVerb::Renew: return QT_TRANSLATE_NOOP("act", "bring new %1");
        case ActVerb::Close: return QT_TRANSLATE_NOOP("act", "close %1");
        case ActVerb::Import: return QT_TRANSLATE_NOOP("act", "import %1");
        case ActVerb::Hold:
        case ActVerb::Log: return QT_TRANSLATE_NOOP("act", "log %1");
        case ActVerb::Plan: return QT_TRANSLATE_NOOP("act", "plan several: %1");
        case ActVerb::Decide: return QT_TRANSLATE_NOOP("act", "decision: %1");
        case ActVerb::Install:  // of an agreement alone
        case ActVerb::Other: break;
    }
    return "%1";
}

QString translated(const char* text) { return QCoreApplication::translate("act", text); }

/// The act without those that took it back; empty when this version knows no words for it.
QString plainText(const records::Catalogue& catalogue, const records::ActName& act) {
    using records::ActVerb;
    if (act.verb == ActVerb::Other) return {};
    if (act.verb == ActVerb::Decide) {
        const auto decided = records::choiceValue<focus::Verb>(QString::fromUtf8(act.decision));
        return decided ? translated(patternOf(act.verb)).arg(records::choiceLabel(*decided).toLower()) : QString();
    }
    if (act.verb == ActVerb::Renew && act.kind == "law") return translated(QT_TRANSLATE_NOOP("act", "renew the act's rules"));
    if (act.verb == ActVerb::Install) return translated(QT_TRANSLATE_NOOP("act", "install agreement"));
    const records::Kind* kind = catalogue.find(act.kind);
    return kind == nullptr ? QString() : translated(patternOf(act.verb)).arg(inSentence(labelOf(*kind)));
}

}  // namespace

QString actText(const records::Catalogue& catalogue, const records::ActName& act) {
    QString text = plainText(catalogue, act);
    if (text.isEmpty()) return records::wordsOf(act);
    for (auto turn = act.turns.crbegin(); turn != act.turns.crend(); ++turn)
        text = translated(*turn == records::ActTurn::Undo ? QT_TRANSLATE_NOOP("act", "undo: %1") : QT_TRANSLATE_NOOP("act", "redo: %1")).arg(text);
    return text;
}

}  // namespace ui
