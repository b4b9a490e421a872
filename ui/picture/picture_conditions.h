#pragma once

namespace ui {

/// Only a joint picture of the situation is built on two others.
void addPictureConditions();

}  // namespace ui
