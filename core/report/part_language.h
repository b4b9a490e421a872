#pragma once

#include <QString>
#include <QStringView>

namespace report {

/// By what words one sees in which language a text is: a report in English shows what people wrote in Swedish, and a voice that
/// reads it should know. Small words that only one of the two has, and the letters å, ä and ö.
class LanguageSigns {
public:
    void count(QStringView text);

    /// "sv" or "en" where the text is clearly in the other language than @p language ("sv" or "en"); else nothing, as of a single name.
    [[nodiscard]] QString other(const QString& language) const;

private:
    int m_swedish = 0;
    int m_english = 0;
};

/// The language of @p text where that is clearly another than the report's; else nothing.
[[nodiscard]] QString partLanguage(QStringView text, const QString& language);

}  // namespace report
