#pragma once

namespace resources {

/// Makes the core's embedded data (migrations, agreement, translation) available; a static library does not do so by itself.
/// Call once, before any file is opened.
void initialiseCore();

}  // namespace resources
