#include "ui/shell/sections.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

QList<Section> sectionsOf(const records::Catalogue& catalogue) {
    const auto kinds = [&catalogue](std::initializer_list<const char*> keys) {
        QList<const records::Kind*> found;
        for (const char* key : keys) found << &catalogue.get(key);
        return found;
    };
    QList<Section> sections{
        {"overview", QT_TRANSLATE_NOOP("sections", "Overview"), QStringLiteral("overview"), {}},
        {"commitments", QT_TRANSLATE_NOOP("sections", "Commitments"), QStringLiteral("commitments"), {}},
        {"year", QT_TRANSLATE_NOOP("sections", "Wheel of the year"), QStringLiteral("year"), {}},
        {"picture", QT_TRANSLATE_NOOP("sections", "Situation"), QStringLiteral("picture"), kinds({"situation-picture", "police-statistic", "survey"})},
        {"focus", QT_TRANSLATE_NOOP("sections", "Focus areas"), QStringLiteral("focus"), kinds({"focus-area", "child-impact", "decision"})},
        {"meetings", QT_TRANSLATE_NOOP("sections", "Meetings"), QStringLiteral("meetings"), kinds({"meeting", "meeting-type"})},
        {"inspections", QT_TRANSLATE_NOOP("sections", "Supervision"), QStringLiteral("inspections"),
         kinds({"inspection", "round", "test-purchase", "premises", "checkpoint"})},
        {"incidents", QT_TRANSLATE_NOOP("sections", "Incidents"), QStringLiteral("incidents"), kinds({"incident", "special-event", "category"})},
        {"registers", QT_TRANSLATE_NOOP("sections", "Registers"), QStringLiteral("registers"), {}},
    };
    Section& registers = sections.last();
    registers.groups = {
        {"notes", QT_TRANSLATE_NOOP("sections", "Notes"), kinds({"note", "training", "sspf-count"})},
        {"citizens", QT_TRANSLATE_NOOP("sections", "Citizens"), kinds({"dialogue", "mailing", "safety-day", "watch-area", "contact-person"})},
        {"people", QT_TRANSLATE_NOOP("sections", "People"), kinds({"person", "group-member", "organisation", "role", "exit-contact"})},
        {"papers", QT_TRANSLATE_NOOP("sections", "Papers"), kinds({"document", "communication-plan", "governance-report", "public-request", "own-words", "figure-words"})},
        {"agreement", QT_TRANSLATE_NOOP("sections", "The agreement"), kinds({"agreement", "law", "excuse", "area"})},
    };
    for (const KindGroup& group : std::as_const(registers.groups)) registers.kinds << group.kinds;
    for (const records::Kind* kind : catalogue.kinds()) {
        if (kind->owner >= 0) continue;  // written inside its owner
        bool shown = false;
        for (const Section& section : std::as_const(sections)) shown = shown || section.holds(*kind);
        if (shown) continue;
        sections.last().kinds << kind;
        QList<KindGroup>& groups = sections.last().groups;
        const auto chosen = std::find_if(groups.begin(), groups.end(), [kind](const KindGroup& group) { return kind->group == group.key; });
        (chosen == groups.end() ? groups.first() : *chosen).kinds << kind;
    }
    sections << Section{"reports", QT_TRANSLATE_NOOP("sections", "Reports"), QStringLiteral("reports"), {}};
    return sections;
}

}  // namespace ui
