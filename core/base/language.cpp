#include "core/base/language.h"

#include <QCoreApplication>
#include <atomic>

namespace base {

namespace {

std::atomic<Language> programLanguage{Language::Swedish};
thread_local std::optional<Language> threadLanguage;

}  // namespace

QString languageCode(Language language) { return language == Language::English ? QStringLiteral("en") : QStringLiteral("sv"); }

std::optional<Language> languageFrom(const QString& code) {
    if (code == QStringLiteral("sv")) return Language::Swedish;
    if (code == QStringLiteral("en")) return Language::English;
    return std::nullopt;
}

Language languageOfEnvironment() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty()) return value.startsWith(QStringLiteral("en")) ? Language::English : Language::Swedish;
    }
    return Language::Swedish;
}

QLocale localeOf(Language language) {
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Swedish, QLocale::Sweden);
}

Translator::Translator(Language language, QObject* parent) : QTranslator(parent) {
    // A missing translation shows the English source; the test of translations finds it.
    if (!m_swedish.load(QStringLiteral(":/translations/vaksam_sv.qm"))) qWarning("the Swedish translation is not embedded");
    if (!m_qtSwedish.load(QStringLiteral(":/translations/qt_sv.qm"))) qWarning("Qt's Swedish is not embedded");
    setLanguage(language);
}

void Translator::setLanguage(Language language) { programLanguage = language; }

QString Translator::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    if (currentLanguage() == Language::English) return {};
    const QString own = m_swedish.translate(context, source, disambiguation, n);
    return own.isNull() ? m_qtSwedish.translate(context, source, disambiguation, n) : own;
}

Language currentLanguage() { return threadLanguage.value_or(programLanguage.load()); }

LanguageScope::LanguageScope(Language language) : m_before(threadLanguage) { threadLanguage = language; }
LanguageScope::~LanguageScope() { threadLanguage = m_before; }

}  // namespace base
