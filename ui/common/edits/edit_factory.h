#pragma once

#include "ui/common/edits/choice_edits.h"

namespace ui {

/// Makes the edit that fits a field.
/// @param mayBeEmpty  the field's blank value is empty: nothing answered can be told from "no" and from the first choice
/// @param options     what a choice is limited to, or the names of a list's words; none: as the field itself says
/// @return owned by @p parent
[[nodiscard]] FieldEdit* makeEdit(const Session& session, const records::Field& field, bool mayBeEmpty, QWidget* parent, const QList<Option>& options = {});

}  // namespace ui
