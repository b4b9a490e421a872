#pragma once

#include "app/example/scene.h"

namespace app {

/// The people of the example whom other parts name.
struct Cast {
    Handle securityChief;
    Handle lpoChief;
    Handle chair;
    Handle schoolHead;
};

/// Organisations, people with their roles, and who sits in the two groups. All names are invented; phone numbers are of the series
/// that are kept free for fiction, addresses end in example.se.
/// @param begin  the first day of the example
[[nodiscard]] Cast playPeople(Scene& scene, QDate begin);

}  // namespace app
