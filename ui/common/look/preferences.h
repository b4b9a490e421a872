#pragma once

#include "core/base/language.h"
#include "ui/common/look/theme.h"

namespace ui {

/// What this user of this machine has chosen, whatever the file.
struct Preferences {
    std::optional<base::Language> language;  ///< nothing: the machine's
    ThemeChoice theme = ThemeChoice::System;
    bool compactRows = false;

    [[nodiscard]] static Preferences load();
    void save() const;
};

}  // namespace ui
