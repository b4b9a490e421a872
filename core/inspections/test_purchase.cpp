#include "core/inspections/test_purchase.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

namespace inspections {
namespace {

QList<base::FieldIssue> informedAfterPurchase(const TestPurchase& purchase) { return records::inOrder("informed-day", purchase.day, purchase.informedDay); }

QList<base::FieldIssue> onlyWhereGoodsAreSold(const records::Reader& reader, const records::Record& record) {
    const auto premises = reader.find(records::kindOf<Premises>(), records::kindOf<TestPurchase>().text(record, &TestPurchase::premises));
    if (!premises || records::kindOf<Premises>().text(*premises, &Premises::kind) == QStringLiteral("sale")) return {};
    return {{"premises",
             {"sale-premises-only",
              QT_TRANSLATE_NOOP("message", "Test purchases are made at places that sell, and \"%1\" is a place that serves. Choose another."),
              {records::kindOf<Premises>().text(*premises, &Premises::name)}}}};
}

}  // namespace
}  // namespace inspections

template <>
const records::Kind& records::kindOf<inspections::TestPurchase>() {
    using inspections::TestPurchase;
    // clang-format off
    static const Kind kind = Description<TestPurchase>("test-purchase", QT_TRANSLATE_NOOP("kind", "Test purchase"), QT_TRANSLATE_NOOP("kind", "Test purchases"))
                                 .reference("premises", &TestPurchase::premises, "premises", QT_TRANSLATE_NOOP("kind", "Premises")).required()
                                 .day("day", &TestPurchase::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .choice("goods", &TestPurchase::goods, QT_TRANSLATE_NOOP("kind", "Goods"))
                                 .choice("outcome", &TestPurchase::outcome, QT_TRANSLATE_NOOP("kind", "Outcome"))
                                 .day("informed-day", &TestPurchase::informedDay, QT_TRANSLATE_NOOP("kind", "Trader informed"))
                                 .rule(&inspections::informedAfterPurchase)
                                 .crossRule(&inspections::onlyWhereGoodsAreSold)
                                 .titleFrom({"day", "premises"})
                                 .build();
    // clang-format on
    return kind;
}
