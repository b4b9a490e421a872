#include "core/inspections/national_survey.h"

#include "core/report/words.h"

#include <algorithm>

namespace inspections {

namespace {

using report::words;

/// A question with yes and no: of those that were asked, how many said yes.
QList<report::Cell> asked(const char* question, const QList<Inspection>& visits, bool isPublic, std::optional<bool> Inspection::*answer) {
    const auto yes = std::count_if(visits.cbegin(), visits.cend(), [&](const Inspection& visit) { return (visit.*answer).value_or(false); });
    const auto answered = std::count_if(visits.cbegin(), visits.cend(), [&](const Inspection& visit) { return (visit.*answer).has_value(); });
    return {words(question), report::countText(yes, isPublic), report::countText(answered, isPublic)};
}

template <class Has>
QList<report::Cell> counted(const char* question, const QList<Inspection>& visits, bool isPublic, Has has) {
    return {words(question), report::countText(std::count_if(visits.cbegin(), visits.cend(), has), isPublic), report::countText(visits.size(), isPublic)};
}

}  // namespace

report::Table nationalSurvey(const QList<Inspection>& visits, const QSet<QString>& selling, bool isPublic) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Question")), 5, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Visits")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "of those answered")), 1.4, true}};
    table.rows << counted(QT_TRANSLATE_NOOP("report", "Visits to places that sell"), visits, isPublic,
                          [&](const Inspection& visit) { return selling.contains(visit.premises.text()); })
               << counted(QT_TRANSLATE_NOOP("report", "Sales on the internet"), visits, isPublic, [](const Inspection& visit) { return visit.online; })
               << asked(QT_TRANSLATE_NOOP("report", "A protocol was used"), visits, isPublic, &Inspection::protocol)
               << asked(QT_TRANSLATE_NOOP("report", "Feedback to the responsible person"), visits, isPublic, &Inspection::feedback)
               << asked(QT_TRANSLATE_NOOP("report", "Corrected voluntarily"), visits, isPublic, &Inspection::corrected)
               << asked(QT_TRANSLATE_NOOP("report", "The programme of own control was in place"), visits, isPublic, &Inspection::ownControl)
               << counted(QT_TRANSLATE_NOOP("report", "Help of the police was requested"), visits, isPublic,
                          [](const Inspection& visit) { return visit.policeGround == PoliceGround::RequestedHelp; });
    return table;
}

}  // namespace inspections
