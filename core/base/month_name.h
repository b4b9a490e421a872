#pragma once

#include <QString>

namespace base {

/// The month as charts, the wheel and lists name it where there is little room: "mars", "juni", "sep". One way everywhere, in the asking thread's language.
[[nodiscard]] QString shortMonthName(int month);

}  // namespace base
