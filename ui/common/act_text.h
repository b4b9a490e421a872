#pragma once

#include "core/records/catalogue.h"

namespace ui {

/// The name of an act of the history ("change meeting") in the language of the window ("ändra möte"), for undo and lists of acts.
/// An act that it does not know is shown as it is kept.
[[nodiscard]] QString actText(const records::Catalogue& catalogue, const QString& act);

}  // namespace ui
