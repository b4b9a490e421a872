#pragma once

#include <QStringList>

namespace app {

/// Opens the window on the file of @p words (asks for one when there is none) and runs until it is closed.
/// @return the exit code of the program
[[nodiscard]] int runWindow(const QStringList& words);

}  // namespace app
