#include "core/inspections/premises.h"

#include "core/inspections/round_visits.h"
#include "core/inspections/test_purchase.h"
#include "core/records/reader.h"
#include "core/report/words.h"

namespace inspections {
namespace {

QList<base::FieldIssue> sellsWhereTestPurchasesWereMade(const records::Reader& reader, const records::Record& record) {
    if (records::kindOf<Premises>().text(record, &Premises::kind) == QStringLiteral("sale")) return {};
    const records::Kind& purchases = records::kindOf<TestPurchase>();
    records::Query query;
    query.where(&TestPurchase::premises, record.id);
    if (reader.count(purchases, query) == 0) return {};
    return {{"kind",
             {"has-test-purchases",
              QT_TRANSLATE_NOOP("message",
                                "Test purchases have been made here, and those are made at places that sell. Add the place that serves beside this one."),
              {}}}};
}

records::Value lastVisit(const records::Reader& reader, const records::Record& record) {
    const QDate day = standingOf(reader, record.id, reader.today()).lastVisit;
    return day.isValid() ? records::Value(day) : records::Value();
}

records::Value risk(const records::Reader& reader, const records::Record& record) {
    // What is out of business is not visited.
    if (!records::isEmpty(records::kindOf<Premises>().value(record, &Premises::closed))) return {};
    return records::choiceKey(standingOf(reader, record.id, reader.today()).risk);
}

records::Value riskReason(const records::Reader& reader, const records::Record& record) {
    if (!records::isEmpty(records::kindOf<Premises>().value(record, &Premises::closed))) return {};
    const PremisesStanding standing = standingOf(reader, record.id, reader.today());
    QString why = whyAtRisk(standing, reader.today());
    // It still stands among what is to be done, until somebody closes it.
    if (why.isEmpty() && standing.followUpAnswered.isValid())
        why = report::words(QT_TRANSLATE_NOOP("report", "a follow-up is not closed, but the visit on %1 has answered it"), {report::dayText(standing.followUpAnswered)});
    return why.isEmpty() ? records::Value() : records::Value(why);
}

}  // namespace
}  // namespace inspections

template <>
const records::Kind& records::kindOf<inspections::Premises>() {
    using inspections::Premises;
    // clang-format off
    static const Kind kind = Description<Premises>("premises", QT_TRANSLATE_NOOP("kind", "Premises"), QT_TRANSLATE_NOOP("kind", "Premises (all)"))
                                 .text("name", &Premises::name, QT_TRANSLATE_NOOP("kind", "Name")).required().title()
                                 .choice("kind", &Premises::kind, QT_TRANSLATE_NOOP("kind", "Kind of premises")).required()
                                 .text("address", &Premises::address, QT_TRANSLATE_NOOP("kind", "Address"))
                                 .reference("area", &Premises::area, "area", QT_TRANSLATE_NOOP("kind", "Area"))
                                 .text("contact", &Premises::contact, QT_TRANSLATE_NOOP("kind", "Contact")).freeText().confidential().rare()
                                 .day("closed", &Premises::closed, QT_TRANSLATE_NOOP("kind", "Out of business since")).rare()
                                 .derive("last-visit", FieldType::Day, QT_TRANSLATE_NOOP("kind", "Last visit"), &inspections::lastVisit)
                                 .deriveChoice<inspections::Risk>("risk", QT_TRANSLATE_NOOP("kind", "Risk"), &inspections::risk)
                                 .derive("risk-reason", FieldType::Text, QT_TRANSLATE_NOOP("kind", "Why this risk"), &inspections::riskReason)
                                 .crossRule(&inspections::sellsWhereTestPurchasesWereMade)
                                 .build();
    // clang-format on
    return kind;
}
