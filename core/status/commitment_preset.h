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

}  // namespace status
