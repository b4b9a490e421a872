#include "core/base/language.h"
#include "tests/support/catch_qt.h"


using base::Language;

namespace language_test {

/// Sets the three variables for the length of a test.
class Environment {
public:
    Environment(const char* all, const char* messages, const char* lang) {
        put("LC_ALL", all);
        put("LC_MESSAGES", messages);
        put("LANG", lang);
    }
    ~Environment() {
        for (const auto& [name, value] : m_before) value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    void put(const char* name, const char* value) {
        m_before << std::pair<const char*, QByteArray>(name, qgetenv(name));
        value == nullptr ? qunsetenv(name) : qputenv(name, value);
    }
    QList<std::pair<const char*, QByteArray>> m_before;
};

Language with(const char* all, const char* messages, const char* lang) {
    const Environment environment(all, messages, lang);
    return base::languageOfEnvironment();
}

TEST_CASE("the language is English where the environment says en, else Swedish", "[base][language]") {
    CHECK(with(nullptr, nullptr, nullptr) == Language::Swedish);
    CHECK(with(nullptr, nullptr, "C") == Language::Swedish);
    CHECK(with("C.UTF-8", nullptr, "en_GB.UTF-8") == Language::Swedish);
    CHECK(with(nullptr, nullptr, "en_GB.UTF-8") == Language::English);
    CHECK(with(nullptr, "en_US", "sv_SE.UTF-8") == Language::English);
    CHECK(with("sv_SE.UTF-8", "en_US", "en_US") == Language::Swedish);
    CHECK(with("", "", "en") == Language::English);
    CHECK(with(nullptr, nullptr, "da_DK") == Language::Swedish);
}

TEST_CASE("scopes of languages nest", "[base][language]") {
    const Language outside = base::currentLanguage();
    {
        const base::LanguageScope english(Language::English);
        CHECK(base::currentLanguage() == Language::English);
        CHECK(base::currentLocale().toString(1.5) == QStringLiteral("1.5"));
        {
            const base::LanguageScope swedish(Language::Swedish);
            CHECK(base::currentLocale().toString(1.5) == QStringLiteral("1,5"));
        }
        CHECK(base::currentLanguage() == Language::English);
    }
    CHECK(base::currentLanguage() == outside);
}

}  // namespace language_test
