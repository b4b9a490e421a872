#pragma once

#include "core/records/act.h"
#include "core/records/catalogue.h"

namespace ui {

/// An act of the history in the language of the window ("ändra möte"), for undo and lists of acts. One that it does not know is shown as it is kept.
[[nodiscard]] QString actText(const records::Catalogue& catalogue, const records::ActName& act);

}  // namespace ui
