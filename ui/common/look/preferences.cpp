#include "ui/common/look/preferences.h"

#include <QSettings>

namespace ui {

namespace {

const QString kLanguageKey = QStringLiteral("look/language");
const QString kThemeKey = QStringLiteral("look/theme");
const QString kCompactRowsKey = QStringLiteral("look/compact-rows");

const QString kDark = QStringLiteral("dark");
const QString kLight = QStringLiteral("light");

}  // namespace

Preferences Preferences::load() {
    const QSettings settings;
    const QString theme = settings.value(kThemeKey).toString();
    return {base::languageFrom(settings.value(kLanguageKey).toString()),
            theme == kDark    ? ThemeChoice::Dark
            : theme == kLight ? ThemeChoice::Light
                              : ThemeChoice::System,
            settings.value(kCompactRowsKey).toBool()};
}

void Preferences::save() const {
    QSettings settings;
    settings.setValue(kLanguageKey, language ? base::languageCode(*language) : QString());
    settings.setValue(kThemeKey, theme == ThemeChoice::Dark ? kDark : theme == ThemeChoice::Light ? kLight : QString());
    settings.setValue(kCompactRowsKey, compactRows);
}

}  // namespace ui
