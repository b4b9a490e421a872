#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>
#include <optional>

namespace base {

/// The languages of the program. Sources are English; Swedish is the embedded translation.
enum class Language { Swedish, English };

/// "sv" or "en".
[[nodiscard]] QString languageCode(Language language);
/// The language of "sv", "en"; nothing for another word.
[[nodiscard]] std::optional<Language> languageFrom(const QString& code);
/// The language of the environment: `en…` in LC_ALL, LC_MESSAGES or LANG (the first that is set) is English, all else Swedish.
[[nodiscard]] Language languageOfEnvironment();
/// How numbers and days are written.
[[nodiscard]] QLocale localeOf(Language language);

/// The one translator of the program; it answers in the language of the asking thread, so that a report can speak another
/// language than the window around it. Install one in the application, once.
class Translator final : public QTranslator {
    Q_OBJECT
public:
    /// @param language  of every thread that has no LanguageScope
    explicit Translator(Language language, QObject* parent = nullptr);
    void setLanguage(Language language);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_swedish;
    QTranslator m_qtSwedish;  ///< the words of Qt's own dialogs and menus
};

/// The language that this thread speaks now.
[[nodiscard]] Language currentLanguage();
/// The locale of currentLanguage().
[[nodiscard]] inline QLocale currentLocale() { return localeOf(currentLanguage()); }

/// While one lives, this thread speaks @p language; scopes nest.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    std::optional<Language> m_before;
};

}  // namespace base
