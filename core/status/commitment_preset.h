#pragma once

#include "core/status/agreement_status.h"

namespace status {

/// A record that would fulfil a rule, filled in as far as the rule says: kind, type of meeting, area, functions, day.
struct Preset {
    const records::Kind* kind = nullptr;
    records::Record record;
};

/// What to add so that the commitment is kept in a period.
/// @param place  where the period stands; @param today  its day, when the period is open then, else the period's last one
/// @return nothing for rules that no new record fulfils
[[nodiscard]] std::optional<Preset> presetFor(const records::Catalogue& catalogue, const AgreementStatus& status, qsizetype commitment, qsizetype scope,
                                              qsizetype period, QDate today);

/// Says why a commitment could not be kept in a period, as one act.
/// @error those of a record's rules
[[nodiscard]] base::Result<void> excuse(records::OpenFile& file, const QString& commitment, const agreement::PeriodStanding& period, const QString& scope,
                                        const QString& reason);
/// Gives a reason that was given other words, or takes it back, as one act.
/// @param id  of its record  @error unknown-id (Input) when it is gone, and those of a record's rules
[[nodiscard]] base::Result<void> correctExcuse(records::OpenFile& file, const QString& id, const QString& reason);
[[nodiscard]] base::Result<void> withdrawExcuse(records::OpenFile& file, const QString& id);
/// The reason that the agreement offers for the period, as "julhelg" for week 52; empty when it offers none.
[[nodiscard]] QString offeredReason(const agreement::Agreement& agreement, const agreement::PeriodStanding& period);

}  // namespace status
