#pragma once

class QTreeView;

namespace ui {

/// Gives each row of a tree whose words are wrapped the height that its own words need: Qt 6.4 measures them in the whole column and paints them beside the
/// indentation, so that the last line falls away. Nothing scrolls sideways.
/// @param leastHeight  of a row, in pixels
void wrapRows(QTreeView& tree, int leastHeight = 0);

}  // namespace ui
