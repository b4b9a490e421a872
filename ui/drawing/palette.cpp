#include "ui/drawing/palette.h"

#include "core/report/accent.h"

#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

constexpr double kTintShare = 0.07;  // more, and the green word upon its tint falls below 4.5:1

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Palette lightPalette() {
    return {
        .ground = rgb(0xFFFFFF),
        .panel = rgb(0xF5F6F8),
        .line = rgb(0xD5D9DF),
        .text = rgb(0x1B1F24),
        .muted = rgb(0x57606A),
        .accent = rgb(0x1F5FA8),
        .onAccent = rgb(0xFFFFFF),
        .fulfilled = rgb(0x1A7F5A),
        .onTrack = rgb(0x1F5FA8),
        .dueSoon = rgb(0x9A5B00),
        .missed = rgb(0xB42318),
        .notDue = rgb(0x5F6773),
        .before = rgb(0x7A828C),
        .band = rgb(0xE4E7EB),
        .series = {rgb(0x1F5FA8), rgb(0xC8560A), rgb(0x00866A), rgb(0xA8457F), rgb(0x6B5B00)},
    };
}

Palette darkPalette() {
    return {
        .ground = rgb(0x1C1E22),
        .panel = rgb(0x25282D),
        .line = rgb(0x3A3F46),
        .text = rgb(0xE8EAED),
        .muted = rgb(0xA9B1BB),
        .accent = rgb(0x7DB4F0),
        .onAccent = rgb(0x1C1E22),
        .fulfilled = rgb(0x5CC79B),
        .onTrack = rgb(0x7DB4F0),
        .dueSoon = rgb(0xF0B35A),
        .missed = rgb(0xF28B82),
        .notDue = rgb(0x9AA3AE),
        .before = rgb(0x8B939D),
        .band = rgb(0x33373D),
        .series = {rgb(0x7DB4F0), rgb(0xF0A35A), rgb(0x5CC79B), rgb(0xE39AC6), rgb(0xD8C95A)},
    };
}

Palette contrastPalette() {
    return {
        .ground = rgb(0x000000),
        .panel = rgb(0x000000),
        .line = rgb(0xFFFFFF),
        .text = rgb(0xFFFFFF),
        .muted = rgb(0xDADADA),
        .accent = rgb(0xFFE14D),
        .onAccent = rgb(0x000000),
        .fulfilled = rgb(0x6BF2A8),
        .onTrack = rgb(0x8CC8FF),
        .dueSoon = rgb(0xFFC14D),
        .missed = rgb(0xFF9C94),
        .notDue = rgb(0xDADADA),
        .before = rgb(0xBDBDBD),
        .band = rgb(0x2E2E2E),
        .series = {rgb(0x8CC8FF), rgb(0xFFC14D), rgb(0x6BF2A8), rgb(0xFFA6D9), rgb(0xFFE14D)},
    };
}

}  // namespace

QColor mixed(const QColor& one, const QColor& other, double shareOfOne) {
    const auto part = [shareOfOne](int a, int b) { return static_cast<int>(std::lround(a * shareOfOne + b * (1 - shareOfOne))); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()));
}

const Palette& palette(Scheme scheme) {
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette contrast = contrastPalette();
    switch (scheme) {
        case Scheme::Light: return light;
        case Scheme::Dark: return dark;
        case Scheme::Contrast: return contrast;
    }
    return light;
}

QColor colourOf(const Palette& colours, report::Standing standing) {
    switch (standing) {
        case report::Standing::Fulfilled: return colours.fulfilled;
        case report::Standing::OnTrack: return colours.onTrack;
        case report::Standing::DueSoon:
        case report::Standing::Passed: return colours.dueSoon;
        case report::Standing::Missed:
        case report::Standing::Excused: return colours.missed;
        case report::Standing::NotDue: return colours.notDue;
        case report::Standing::Counted:
        case report::Standing::ToTick: return colours.muted;
    }
    return colours.text;
}

QColor hueOf(const Palette& colours, int hue) { return colours.series.at(static_cast<std::size_t>(hue) % colours.series.size()); }

QColor tint(const QColor& colour, const QColor& ground) { return mixed(colour, ground, kTintShare); }

double contrast(const QColor& one, const QColor& other) { return report::contrast(one.rgb(), other.rgb()); }

QPalette applicationPalette(Scheme scheme) {
    const Palette& c = palette(scheme);
    QPalette out;
    out.setColor(QPalette::Window, c.panel);
    out.setColor(QPalette::WindowText, c.text);
    out.setColor(QPalette::Base, c.ground);
    out.setColor(QPalette::AlternateBase, c.panel);
    out.setColor(QPalette::Text, c.text);
    out.setColor(QPalette::PlaceholderText, c.muted);
    out.setColor(QPalette::Button, c.panel);
    out.setColor(QPalette::ButtonText, c.text);
    out.setColor(QPalette::BrightText, c.missed);
    out.setColor(QPalette::ToolTipBase, c.panel);
    out.setColor(QPalette::ToolTipText, c.text);
    out.setColor(QPalette::Highlight, c.accent);
    out.setColor(QPalette::HighlightedText, c.onAccent);
    out.setColor(QPalette::Link, c.accent);
    out.setColor(QPalette::LinkVisited, c.accent);
    // Fusion shades frames and grooves with these; they stay near the line so that frames are calm in both schemes.
    const bool light = scheme == Scheme::Light;
    out.setColor(QPalette::Light, light ? c.ground : c.line);
    out.setColor(QPalette::Midlight, mixed(c.line, c.panel, 0.5));
    out.setColor(QPalette::Mid, c.line);
    out.setColor(QPalette::Dark, mixed(c.line, light ? c.muted : c.ground, 0.7));
    out.setColor(QPalette::Shadow, light ? c.muted : QColor(Qt::black));

    const QColor faded = mixed(c.muted, c.panel, 0.75);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
        out.setColor(QPalette::Disabled, role, faded);
    out.setColor(QPalette::Disabled, QPalette::Base, c.panel);
    out.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    out.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return out;
}

}  // namespace drawing
