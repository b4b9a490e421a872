#include "ui/common/act_text.h"

#include "core/focus/decision.h"
#include "core/records/choice_label.h"
#include "core/records/history_reader.h"
#include "ui/common/session.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Pattern {
    const char* verb;
    const char* text;
};

// The verbs of the one write path; %1 is the kind.
constexpr Pattern kPatterns[] = {
    {"add", QT_TRANSLATE_NOOP("act", "add %1")},
    {"change", QT_TRANSLATE_NOOP("act", "change %1")},
    {"remove", QT_TRANSLATE_NOOP("act", "remove %1")},
    {"renew", QT_TRANSLATE_NOOP("act", "bring new %1")},
    {"close", QT_TRANSLATE_NOOP("act", "close %1")},
    {"import", QT_TRANSLATE_NOOP("act", "import %1")},
    {"hold", QT_TRANSLATE_NOOP("act", "log %1")},
    {"log", QT_TRANSLATE_NOOP("act", "log %1")},
    {"plan", QT_TRANSLATE_NOOP("act", "plan several: %1")},
    {"undo", QT_TRANSLATE_NOOP("act", "undo: %1")},
    {"redo", QT_TRANSLATE_NOOP("act", "redo: %1")},
};

QString translated(const char* text) { return QCoreApplication::translate("act", text); }

}  // namespace

bool isPrioritisation(const records::Reader& reader, const records::Entry& entry) {
    if (!entry.act.endsWith(QStringLiteral("approve decision"))) return false;
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

QString actText(const records::Catalogue& catalogue, const QString& act, bool prioritises) {
    const QString verb = act.section(u' ', 0, 0);
    const QString rest = act.section(u' ', 1);
    if (rest == QStringLiteral("decision")) {
        if (const auto decided = records::choiceValue<focus::Verb>(verb))
            return translated(QT_TRANSLATE_NOOP("act", "decision: %1"))
                .arg((prioritises ? QCoreApplication::translate("kind", "Prioritisation") : records::choiceLabel(*decided)).toLower());
    }
    if (act == QStringLiteral("renew law")) return translated(QT_TRANSLATE_NOOP("act", "renew the act's rules"));
    if (act == QStringLiteral("install agreement")) return translated(QT_TRANSLATE_NOOP("act", "install agreement"));
    for (const Pattern& pattern : kPatterns) {
        if (verb != QLatin1String(pattern.verb)) continue;
        if (verb == QStringLiteral("undo") || verb == QStringLiteral("redo")) return translated(pattern.text).arg(actText(catalogue, rest, prioritises));
        if (const records::Kind* kind = catalogue.find(rest.toLatin1())) return translated(pattern.text).arg(inSentence(labelOf(*kind)));
    }
    return act;
}

}  // namespace ui
