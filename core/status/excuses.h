#pragma once

#include "core/agreement/agreement.h"
#include "core/agreement/standing.h"
#include "core/records/drafts.h"
#include "core/records/open_file.h"

namespace status {

/// What a reason (skäl) is given for: that a commitment was not kept in one of its periods.
struct ExcusedPeriod {
    QString commitment;  ///< its number
    QString period;      ///< its label
    QString scope;       ///< empty where the commitment has none
    QString record;      ///< the id of the reason that was given; empty: none was

    bool operator==(const ExcusedPeriod&) const = default;
};

/// Says why a commitment could not be kept, or gives the reason that was given other words, as one act; what was begun of it is done with.
/// @error unknown-id (Input) when the reason is gone, and those of a record's rules
[[nodiscard]] base::Result<void> excuse(records::OpenFile& file, const ExcusedPeriod& period, const QString& reason);
/// Takes the reason back, as one act.
[[nodiscard]] base::Result<void> withdrawExcuse(records::OpenFile& file, const ExcusedPeriod& period);

/// The reason that is begun and not given; nothing when none is. @param drafts  of the file
[[nodiscard]] std::optional<QString> begunReason(const QList<records::Draft>& drafts, const ExcusedPeriod& period);
/// Keeps it as a draft; one that is empty, or what was given already, is dropped.
[[nodiscard]] base::Result<void> keepReason(records::OpenFile& file, const ExcusedPeriod& period, const QString& reason);

/// The reason that the agreement offers for the period, as "julhelg" for week 52; empty when it offers none.
[[nodiscard]] QString offeredReason(const agreement::Agreement& agreement, const agreement::PeriodStanding& period);

}  // namespace status
