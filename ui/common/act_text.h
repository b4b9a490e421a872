#pragma once

#include "core/records/history_reader.h"

namespace ui {

/// Whether the act is the approval of a focus area: that is called prioritisation, and the act itself does not say of what it is.
[[nodiscard]] bool isPrioritisation(const records::Reader& reader, const records::Entry& entry);

/// An act of the history in the language of the window ("ändra möte"), for undo and lists of acts. One that it does not know is shown as it is kept.
/// @param prioritises  as isPrioritisation() has it
[[nodiscard]] QString actText(const records::Catalogue& catalogue, const records::ActName& act, bool prioritises = false);

}  // namespace ui
