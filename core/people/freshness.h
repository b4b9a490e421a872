#pragma once

#include "core/records/description.h"
#include "core/records/reader.h"

namespace people {

/// How old contact details may be before someone must ask whether they are still right, in days. @source agreement A2, A22 and A30 (own measure)
inline constexpr int kFreshDays = 365;

/// Whether contact details can be relied on (bekräftade kontaktuppgifter).
enum class Freshness { Fresh, Old, Never };

[[nodiscard]] inline Freshness freshnessOf(QDate confirmed, QDate today) {
    if (!confirmed.isValid()) return Freshness::Never;
    return confirmed.daysTo(today) <= kFreshDays ? Freshness::Fresh : Freshness::Old;
}

}  // namespace people

template <>
struct records::ChoicesOf<people::Freshness> {
    static constexpr std::array<Choice, 3> choices{{{"fresh", QT_TRANSLATE_NOOP("kind", "Confirmed within a year")},
                                                    {"old", QT_TRANSLATE_NOOP("kind", "Not confirmed for a year: ring and ask")},
                                                    {"never", QT_TRANSLATE_NOOP("kind", "Never confirmed: ring and ask")}}};
};

namespace people {

/// The derived field of a kind that has a day `confirmed`.
template <class Card>
[[nodiscard]] records::Value freshness(const records::Reader& reader, const records::Record& record) {
    return records::choiceKey(freshnessOf(records::fromRecord<Card>(record).confirmed, reader.today()));
}

}  // namespace people
