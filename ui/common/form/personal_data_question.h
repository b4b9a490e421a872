#pragma once

#include "core/records/batch.h"

#include <functional>

class QWidget;

namespace ui {

class FieldRow;
class Notice;

/// Asks what to do with what seems to be personal data in a field: change the text, keep it with a reason, mask it. By Tab it comes after the field.
/// @param answer  called with keep or mask; changing the text leads back to the field
/// @return owned by @p form, which gives it its place
Notice* askAboutPersonalData(FieldRow& row, QWidget& form, const QString& sentence, const std::function<void(const records::PersonalDataPolicy&)>& answer);

}  // namespace ui
