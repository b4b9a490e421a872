#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// An embedded icon (resources/icons.cmake names them), tinted by the palette wherever and whenever it is painted.
/// @param name  such as "meetings"; an unknown name gives an empty icon and a warning
[[nodiscard]] QIcon icon(const QString& name);

}  // namespace ui
