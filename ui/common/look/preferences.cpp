#include "ui/common/look/preferences.h"

#include <QSettings>

namespace ui {

namespace {

const QString kLanguageKey = QStringLiteral("look/language");
const QString kThemeKey = QStringLiteral("look/theme");
const QString kCompactRowsKey = QStringLiteral("look/compact-rows");

}  // namespace

std::optional<ThemeChoice> themeFrom(const QString& word) {
    if (word == u"light") return ThemeChoice::Light;
    if (word == u"dark") return ThemeChoice::Dark;
    if (word == u"contrast") return ThemeChoice::Contrast;
    return std::nullopt;
}

QString wordOf(ThemeChoice theme) {
    switch (theme) {
        case ThemeChoice::System: break;
        case ThemeChoice::Light: return QStringLiteral("light");
        case ThemeChoice::Dark: return QStringLiteral("dark");
        case ThemeChoice::Contrast: return QStringLiteral("contrast");
    }
    return {};
}

Preferences Preferences::load() {
    const QSettings settings;
    return {base::languageFrom(settings.value(kLanguageKey).toString()), themeFrom(settings.value(kThemeKey).toString()).value_or(ThemeChoice::System),
            settings.value(kCompactRowsKey).toBool()};
}

void Preferences::save() const {
    QSettings settings;
    settings.setValue(kLanguageKey, language ? base::languageCode(*language) : QString());
    settings.setValue(kThemeKey, wordOf(theme));
    settings.setValue(kCompactRowsKey, compactRows);
}

}  // namespace ui
