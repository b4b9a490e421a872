#include "ui/common/act_text.h"

#include "core/focus/decision.h"
#include "core/records/choice_label.h"
#include "core/records/history_reader.h"
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
QString plainText(const records::Catalogue& catalogue, const records::ActName& act, bool prioritises) {
    using records::ActVerb;
    if (act.verb == ActVerb::Other) return {};
    if (act.verb == ActVerb::Decide) {
        const auto decided = records::choiceValue<focus::Verb>(QString::fromUtf8(act.decision));
        if (!decided) return {};
        return translated(patternOf(act.verb)).arg((prioritises ? QCoreApplication::translate("kind", "Prioritisation") : records::choiceLabel(*decided)).toLower());
    }
    if (act.verb == ActVerb::Renew && act.kind == "law") return translated(QT_TRANSLATE_NOOP("act", "renew the act's rules"));
    if (act.verb == ActVerb::Install) return translated(QT_TRANSLATE_NOOP("act", "install agreement"));
    const records::Kind* kind = catalogue.find(act.kind);
    if (kind == nullptr) return {};
    return translated(patternOf(act.verb)).arg(inSentence(act.verb == ActVerb::Import ? pluralOf(*kind) : labelOf(*kind)));
}

}  // namespace

bool isPrioritisation(const records::Reader& reader, const records::Entry& entry) {
    if (entry.act.verb != records::ActVerb::Decide || records::choiceValue<focus::Verb>(QString::fromUtf8(entry.act.decision)) != focus::Verb::Approve) return false;
    bool anyPlan = false;
    records::HistoryReader(reader).eachChange(entry.number, {}, [&](const records::PastChange& change) {
        const records::Kind& kind = records::kindOf<focus::Decision>();
        if (change.kind != &kind) return true;
        const auto after = records::HistoryReader(reader).stateAfter(change);
        anyPlan = after ? !records::isEmpty(kind.value(*after, &focus::Decision::plan)) : change.before.contains(QStringLiteral("plan"));
        return !anyPlan;
    });
    return !anyPlan;
}

QString actText(const records::Catalogue& catalogue, const records::ActName& act, bool prioritises) {
    QString text = plainText(catalogue, act, prioritises);
    if (text.isEmpty()) return records::wordsOf(act);
    for (auto turn = act.turns.crbegin(); turn != act.turns.crend(); ++turn)
        text = translated(*turn == records::ActTurn::Undo ? QT_TRANSLATE_NOOP("act", "undo: %1") : QT_TRANSLATE_NOOP("act", "redo: %1")).arg(text);
    return text;
}

}  // namespace ui
