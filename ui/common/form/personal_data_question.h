#pragma once

#include "core/records/batch.h"

#include <functional>

namespace ui {

class FieldRow;
class Notice;

/// Asks below the field what to do with what seems to be personal data: change the text, keep it with a reason, mask it.
/// @param answer  called with keep or mask; changing the text leads back to the field
/// @return owned by the row
Notice* askAboutPersonalData(FieldRow& row, const QString& sentence, const std::function<void(const records::PersonalDataPolicy&)>& answer);

}  // namespace ui
