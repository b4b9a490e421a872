#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QPalette>
#include <array>

namespace drawing {

/// Contrast is for those who see poorly: white on black, all text at least 7:1.
enum class Scheme { Light, Dark, Contrast };

/// The one place of colours: a colour for each role. Text roles reach 4.5:1 on ground and panel, hues of charts 3:1.
/// All are opaque, for the archival PDF knows no transparency.
struct Palette {
    QColor ground;
    QColor panel;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;  ///< text upon the accent colour
    QColor fulfilled;
    QColor onTrack;
    QColor dueSoon;
    QColor missed;
    QColor notDue;
    QColor before;                 ///< earlier periods in charts
    QColor band;                   ///< expected range in charts
    std::array<QColor, 5> series;  ///< hues that stand together in one chart, safe for colour-blind readers
};

/// The colours of @p scheme.
[[nodiscard]] const Palette& palette(Scheme scheme);

/// The colour of a standing; counted things are muted text.
[[nodiscard]] QColor colourOf(const Palette& colours, report::Standing standing);

/// One of the hues of charts, from 0.
[[nodiscard]] QColor hueOf(const Palette& colours, int hue);

/// A pale, opaque shade of @p colour upon @p ground, for the panel of a judgement.
[[nodiscard]] QColor tint(const QColor& colour, const QColor& ground);

/// A colour between two, opaque. @param shareOfOne  0–1
[[nodiscard]] QColor mixed(const QColor& one, const QColor& other, double shareOfOne);

/// Contrast ratio of two opaque colours, 1–21.
/// @source WCAG 2.2, "relative luminance" and "contrast ratio"
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// The palette of all widgets, for the Fusion style.
[[nodiscard]] QPalette applicationPalette(Scheme scheme);

}  // namespace drawing
