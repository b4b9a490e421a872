#pragma once

#include "core/records/catalogue.h"

namespace app {

/// Every record kind of the program. What is referred to stands before what refers to it, so that a file can be
/// filled in this order. A new register is one line here.
[[nodiscard]] const records::Catalogue& catalogue();

}  // namespace app
