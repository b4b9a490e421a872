#pragma once

#include "core/records/field.h"
#include "core/report/report.h"

#include <optional>

namespace ui {

/// Whether a field tells how its record stands: state, status, outcome or risk.
[[nodiscard]] bool isState(const records::Field& field);

/// The sign that stands beside the word of a state, where its meaning is plain (held, late to follow up, cancelled …).
/// @param key  the stored key of the choice
/// @return nothing for fields that are no state, and for states that judge nothing
[[nodiscard]] std::optional<report::Standing> signOf(const records::Field& field, const QString& key);

}  // namespace ui
