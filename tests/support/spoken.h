#pragma once

#include "core/base/language.h"

#include <QCoreApplication>

namespace support {

/// While one lives, the application speaks a language as it does when started in it; afterwards what it spoke before, so that
/// no test hears another's language, whatever order they run in.
class Spoken {
public:
    explicit Spoken(base::Language language) : m_before(base::currentLanguage()), m_translator(language) {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken() {
        QCoreApplication::removeTranslator(&m_translator);
        m_translator.setLanguage(m_before);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    void speak(base::Language language) { m_translator.setLanguage(language); }

private:
    base::Language m_before;
    base::Translator m_translator;
};

}  // namespace support
