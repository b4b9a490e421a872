#pragma once

namespace report {

/// The shape of a report's page, for screen and paper; colours come as custom properties (HtmlParts). Where a table is wider than the page, its rows stand
/// one below the other, each cell under the name of its column, so that nothing is scrolled sideways at 320 pixels.
/// @source WCAG 2.2, 1.4.10 (reflow)
[[nodiscard]] const char* htmlStyle();

}  // namespace report
