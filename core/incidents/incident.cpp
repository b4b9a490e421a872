#include "core/incidents/incident.h"

#include "core/records/moment_rules.h"
#include "core/records/newly_broken.h"
#include "core/records/rules.h"

namespace incidents {
namespace {

QList<base::FieldIssue> endsAfterItBegins(const Incident& incident) { return records::momentsFollow("occurred-to", incident.occurred, incident.occurredTo); }

QList<base::FieldIssue> reportedAfterwards(const Incident& incident) {
    return records::inOrder("reported", QDate::fromString(incident.occurred.left(10), Qt::ISODate), incident.reported);
}
QList<base::FieldIssue> isReportedAfterwards(const records::Reader& reader, const records::Record& record) {
    return records::newlyBroken(reader, record, &reportedAfterwards);
}

}  // namespace
}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::Incident>() {
    using incidents::Incident;
    // clang-format off
    static const Kind kind =
        Description<Incident>("incident", QT_TRANSLATE_NOOP("kind", "Incident"), QT_TRANSLATE_NOOP("kind", "Incidents"))
            .moment("occurred", &Incident::occurred, QT_TRANSLATE_NOOP("kind", "Occurred")).required().mainDay()
            .moment("occurred-to", &Incident::occurredTo, QT_TRANSLATE_NOOP("kind", "Occurred at the latest")).rare()
            .day("reported", &Incident::reported, QT_TRANSLATE_NOOP("kind", "Reported"))
            .text("reporting-unit", &Incident::reportingUnit, QT_TRANSLATE_NOOP("kind", "Reporting unit")).countedByDay()
            .reference("category", &Incident::category, "category", QT_TRANSLATE_NOOP("kind", "Category")).required().byRow()
            .reference("area", &Incident::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).required().byRow().scope()
            .text("place", &Incident::place, QT_TRANSLATE_NOOP("kind", "Place")).freeText().confidential()
            .choice("severity", &Incident::severity, QT_TRANSLATE_NOOP("kind", "Severity"))
            .yesNo("children", &Incident::children, QT_TRANSLATE_NOOP("kind", "Children or young people concerned"))
            .help(QT_TRANSLATE_NOOP("kind", "Worry for a child is reported to the social services' board, not here"))
            .longText("description", &Incident::description, QT_TRANSLATE_NOOP("kind", "Description")).freeText().confidential()
            .help(QT_TRANSLATE_NOOP("kind", "Write about places and groups, not persons"))
            .text("passed-on-to", &Incident::passedOnTo, QT_TRANSLATE_NOOP("kind", "Passed on to")).freeText()
            .text("feedback-given", &Incident::feedbackGiven, QT_TRANSLATE_NOOP("kind", "Feedback given")).freeText()
            .text("source", &Incident::source, QT_TRANSLATE_NOOP("kind", "Source")).rare()
            .text("source-key", &Incident::sourceKey, QT_TRANSLATE_NOOP("kind", "Key at the source")).rare()
            .choice("status", &Incident::status, QT_TRANSLATE_NOOP("kind", "Status"))
            .rule(&incidents::endsAfterItBegins)
            .writingRule(&incidents::isReportedAfterwards)
            .numerous()
            .titleFrom({"occurred", "category", "area"})
            .build();
    // clang-format on
    return kind;
}
