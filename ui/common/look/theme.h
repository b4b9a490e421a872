#pragma once

#include "ui/drawing/palette.h"

#include <QFont>

class QWidget;

namespace ui {

/// Light or dark: asked for by a setting or `--theme`, else as the desktop's palette is.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// Fusion style, our palette, our font size and the focus ring, for the whole application. May be called again.
void applyTheme(ThemeChoice choice);

[[nodiscard]] drawing::Scheme currentScheme();
/// The colours of the theme in force.
[[nodiscard]] const drawing::Palette& colours();

/// The application's font in one of the sizes of measures.h.
[[nodiscard]] QFont font(int points, bool bold = false);
/// Gives @p widget the muted text colour, also after a change of theme.
void makeMuted(QWidget& widget);

}  // namespace ui
