#pragma once

#include "core/base/language.h"
#include "ui/common/look/theme.h"

namespace ui {

/// The word of the command line for a look: "light", "dark" or "contrast"; empty for the machine's.
[[nodiscard]] QString wordOf(ThemeChoice theme);
/// @return nothing for another word
[[nodiscard]] std::optional<ThemeChoice> themeFrom(const QString& word);

/// What this user of this machine has chosen, whatever the file.
struct Preferences {
    std::optional<base::Language> language;  ///< nothing: the machine's
    ThemeChoice theme = ThemeChoice::System;
    bool compactRows = false;

    [[nodiscard]] static Preferences load();
    void save() const;
    bool operator==(const Preferences&) const = default;
};

}  // namespace ui
