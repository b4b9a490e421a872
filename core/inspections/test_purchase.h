#pragma once

#include "core/inspections/premises.h"

namespace inspections {

enum class TestGoods { Tobacco, FolkBeer, Nicotine, ECigarettes };
enum class TestOutcome { Sold, Refused };

/// A test purchase (kontrollköp): kept apart from inspections, never ground for an order, a ban or a warning (alkohollagen 9 kap. 15 b §; act 2025:621 § 18).
struct TestPurchase {
    base::Id<Premises> premises;
    QDate day;
    std::optional<TestGoods> goods;
    std::optional<TestOutcome> outcome;
    QDate informedDay;  ///< when the trader was told
};

}  // namespace inspections

template <>
struct records::ChoicesOf<inspections::TestGoods> {
    static constexpr std::array<Choice, 4> choices{{{"tobacco", QT_TRANSLATE_NOOP("kind", "Tobacco")},
                                                    {"folk-beer", QT_TRANSLATE_NOOP("kind", "Folk beer")},
                                                    {"nicotine", QT_TRANSLATE_NOOP("kind", "Nicotine products")},
                                                    {"e-cigarettes", QT_TRANSLATE_NOOP("kind", "E-cigarettes")}}};
};
template <>
struct records::ChoicesOf<inspections::TestOutcome> {
    static constexpr std::array<Choice, 2> choices{{{"sold", QT_TRANSLATE_NOOP("kind", "Sold")}, {"refused", QT_TRANSLATE_NOOP("kind", "Refused")}}};
};
template <>
const records::Kind& records::kindOf<inspections::TestPurchase>();
