#pragma once

#include "core/records/description.h"

namespace agreement {

/// A version of the cooperation agreement (samverkansöverenskommelse): how long it holds and how its periods are reckoned. The version in whose
/// validity a day lies says what was asked for on that day.
struct Agreement {
    QString title;
    QDate validFrom;
    QDate validTo;
    QDate signedOn;
    QDate countsFrom;  ///< null: the day of signing
    std::optional<int> summerFrom;
    std::optional<int> summerTo;
    bool breaksExempt = false;
    int soonWeek = 2;
    int soonMonth = 7;
    int soonTerm = 30;
    int soonYear = 60;
    int soonDay = 90;
    QStringList offeredReasons;
};

/// From which day the agreement counts: as it says, else its signing, else its validity.
[[nodiscard]] QDate countsFrom(const Agreement& agreement);

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Agreement>();
