#include "core/incidents/police_statistic.h"

#include "core/base/swedish_calendar.h"
#include "core/incidents/earlier_figure.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

namespace incidents {
namespace {

QList<base::FieldIssue> isAMonth(const PoliceStatistic& figure) {
    QList<base::FieldIssue> issues = records::notBelow("reports", figure.reports, 0);
    issues << records::notBelow("crimes", figure.crimes, 0);
    if (!base::monthFromText(figure.month).isValid())
        issues << base::FieldIssue{"month", {"not-a-month", QT_TRANSLATE_NOOP("message", "\"%1\" is not a month. Write it like 2026-10."), {figure.month}}};
    return issues;
}

/// A day of the month is taken for the month.
void monthOfDay(const records::Reader&, records::Record& record) {
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    const QString text = kind.text(record, &PoliceStatistic::month);
    if (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()) kind.setValue(record, &PoliceStatistic::month, text.left(7));
}

bool sameNumbers(const records::Kind& kind, const records::Record& one, const records::Record& other) {
    const auto same = [&](const char* field) { return kind.value(one, field) == kind.value(other, field); };
    return same("reports") && same("crimes") && same("preliminary");
}

/// The same again is a mistake; another value takes the earlier one's place (keepEarlierFigure).
QList<base::FieldIssue> onceForEach(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    records::Query query;
    for (const char* field : {"month", "category", "area"}) query.filters << records::Filter{kind.index(field), kind.value(record, field)};
    for (const records::Record& other : reader.all(kind, query))
        if (other.id != record.id && (reader.find(kind, record.id) || sameNumbers(kind, other, record)))
            return {{"month",
                     {"figure-exists",
                      QT_TRANSLATE_NOOP("message", "There is a figure for %1 in this category and area already. Change that one."),
                      {kind.text(record, &PoliceStatistic::month)}}}};
    return {};
}

}  // namespace

}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::PoliceStatistic>() {
    using incidents::PoliceStatistic;
    // clang-format off
    static const Kind kind = Description<PoliceStatistic>("police-statistic", QT_TRANSLATE_NOOP("kind", "Police figure"), QT_TRANSLATE_NOOP("kind", "Police figures"))
                                 .text("month", &PoliceStatistic::month, QT_TRANSLATE_NOOP("kind", "Month")).required().ofYear().month().countsOn()
                                 .help(QT_TRANSLATE_NOOP("kind", "The month that the figures concern, as 2026-10"))
                                 .reference("category", &PoliceStatistic::category, "category", QT_TRANSLATE_NOOP("kind", "Category")).required()
                                 .reference("area", &PoliceStatistic::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).required().scope()
                                 .integer("reports", &PoliceStatistic::reports, QT_TRANSLATE_NOOP("kind", "Reports")).tally().neededAsEvidence()
                                 .integer("crimes", &PoliceStatistic::crimes, QT_TRANSLATE_NOOP("kind", "Crimes")).tally()
                                 .yesNo("preliminary", &PoliceStatistic::preliminary, QT_TRANSLATE_NOOP("kind", "Preliminary"))
                                 .rule(&incidents::isAMonth)
                                 .completion(&incidents::monthOfDay)
                                 .crossRule(&incidents::onceForEach)
                                 .followUp(&incidents::keepEarlierFigure)
                                 .naturalKey({"month", "category", "area"})
                                 .numerous()
                                 .titleFrom({"month", "category", "area"})
                                 .build();
    // clang-format on
    return kind;
}
