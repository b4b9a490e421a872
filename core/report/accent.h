#pragma once

#include "core/base/error.h"

#include <QString>
#include <optional>

namespace report {

/// A colour as 0xRRGGBB.
using Rgb = quint32;

/// Reads "#0b5c3b", "0b5c3b" or "#0bc"; blanks around it do not matter. Nothing when it is no colour.
[[nodiscard]] std::optional<Rgb> colourFrom(const QString& text);
/// The colour as "#rrggbb".
[[nodiscard]] QString colourText(Rgb colour);

/// Contrast ratio of two opaque colours, 1–21.
/// @source WCAG 2.2, "relative luminance" and "contrast ratio"
[[nodiscard]] double contrast(Rgb one, Rgb other);

/// The least contrast of text and its ground.
/// @source WCAG 2.2, 1.4.3 (level AA)
inline constexpr double kLeastContrast = 4.5;
/// The colour itself where it can be read on white, else the lightest shade of it, towards black, that can.
[[nodiscard]] Rgb legibleOnWhite(Rgb colour);

/// The colour of a municipality's headings. @return "#rrggbb"; empty for an empty text
/// @error not-a-colour, contrast-too-low (Input): the second with ratio and the nearest darker colour as arguments
[[nodiscard]] base::Result<QString> accentFrom(const QString& text);

inline constexpr qsizetype kMostContactLines = 6;
inline constexpr qsizetype kMostContactLetters = 400;
/// Whom to ask, tidied: no empty lines, no blanks at the ends.
/// @error contact-too-long (Input)
[[nodiscard]] base::Result<QString> contactFrom(const QString& text);

}  // namespace report
