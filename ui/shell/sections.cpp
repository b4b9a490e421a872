#include "ui/shell/sections.h"

#include <QCoreApplication>

namespace ui {

QList<Section> sectionsOf(const records::Catalogue& catalogue) {
    const auto kinds = [&catalogue](std::initializer_list<const char*> keys) {
        QList<const records::Kind*> found;
        for (const char* key : keys) found << &catalogue.get(key);
        return found;
    };
    QList<Section> sections{
        {"overview", QT_TRANSLATE_NOOP("sections", "Overview"), QStringLiteral("overview"), {}},
        {"focus", QT_TRANSLATE_NOOP("sections", "Focus areas"), QStringLiteral("focus"), kinds({"focus-area", "child-impact", "decision"})},
        {"meetings", QT_TRANSLATE_NOOP("sections", "Meetings"), QStringLiteral("meetings"), kinds({"meeting", "meeting-type"})},
        {"inspections", QT_TRANSLATE_NOOP("sections", "Supervision"), QStringLiteral("inspections"),
         kinds({"inspection", "round", "test-purchase", "premises", "checkpoint"})},
        {"incidents", QT_TRANSLATE_NOOP("sections", "Incidents"), QStringLiteral("incidents"), kinds({"incident", "category"})},
        {"registers", QT_TRANSLATE_NOOP("sections", "Registers"), QStringLiteral("registers"), kinds({"note", "person", "organisation", "group-member"})},
    };
    for (const records::Kind* kind : catalogue.kinds()) {
        if (kind->owner >= 0) continue;  // written inside its owner
        bool shown = false;
        for (const Section& section : std::as_const(sections)) shown = shown || section.holds(*kind);
        if (!shown) sections.last().kinds << kind;
    }
    sections << Section{"reports", QT_TRANSLATE_NOOP("sections", "Reports"), QStringLiteral("reports"), {}};
    return sections;
}

}  // namespace ui
