#pragma once

namespace resources {

/// Makes fonts and icons available; call once, before anything is painted.
void initialiseUi();

}  // namespace resources
