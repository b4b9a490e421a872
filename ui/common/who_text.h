#pragma once

#include "core/records/reader.h"

namespace ui {

/// Who did something, for people: the label of the role that history names, else the words as they are kept.
[[nodiscard]] QString whoText(const records::Reader& reader, const QString& who);

}  // namespace ui
