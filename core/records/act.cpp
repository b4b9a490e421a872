#include "core/records/act.h"

#include <algorithm>
#include <array>

namespace records {

namespace {

struct VerbWord {
    ActVerb verb;
    QLatin1String word;
};
// Files hold these words: one that was written is never changed.
constexpr std::array kVerbs{
    VerbWord{ActVerb::Add, QLatin1String("add")},         VerbWord{ActVerb::Change, QLatin1String("change")}, VerbWord{ActVerb::Remove, QLatin1String("remove")},
    VerbWord{ActVerb::Import, QLatin1String("import")},   VerbWord{ActVerb::Plan, QLatin1String("plan")},     VerbWord{ActVerb::Hold, QLatin1String("hold")},
    VerbWord{ActVerb::Log, QLatin1String("log")},         VerbWord{ActVerb::Close, QLatin1String("close")},   VerbWord{ActVerb::Renew, QLatin1String("renew")},
    VerbWord{ActVerb::Install, QLatin1String("install")},
};
constexpr QLatin1String kDecision("decision");

QLatin1String wordOf(ActTurn turn) { return turn == ActTurn::Undo ? QLatin1String("undo") : QLatin1String("redo"); }

}  // namespace

QString wordsOf(const ActName& act) {
    QString words;
    for (const ActTurn turn : act.turns) words += wordOf(turn) + u' ';
    if (act.verb == ActVerb::Other) return words + act.otherwise;
    if (act.verb == ActVerb::Decide) return words + QString::fromUtf8(act.decision) + u' ' + kDecision;
    const auto* const known = std::find_if(kVerbs.cbegin(), kVerbs.cend(), [&](const VerbWord& one) { return one.verb == act.verb; });
    return words + known->word + u' ' + QString::fromUtf8(act.kind);
}

ActName actNamed(const QString& words) {
    ActName act;
    QString rest = words;
    while (rest.contains(u' ')) {
        const QString first = rest.section(u' ', 0, 0);
        if (first != wordOf(ActTurn::Undo) && first != wordOf(ActTurn::Redo)) break;
        act.turns << (first == wordOf(ActTurn::Undo) ? ActTurn::Undo : ActTurn::Redo);
        rest = rest.section(u' ', 1);
    }
    const QString verb = rest.section(u' ', 0, 0);
    const QString kind = rest.section(u' ', 1);
    act.kind = kind.toUtf8();
    const auto* const known = std::find_if(kVerbs.cbegin(), kVerbs.cend(), [&](const VerbWord& one) { return one.word == verb; });
    if (known != kVerbs.cend() && !kind.isEmpty()) {
        act.verb = known->verb;
    } else if (kind == kDecision) {
        act.verb = ActVerb::Decide;
        act.decision = verb.toUtf8();
    } else {
        act.verb = ActVerb::Other;
        act.otherwise = rest;
    }
    return act;
}

ActName turned(ActTurn turn, ActName act) {
    act.turns.prepend(turn);
    return act;
}

}  // namespace records
