#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <optional>

namespace cli {

/// One option of a command.
struct Option {
    const char* name;             ///< without the hyphens
    const char* value = nullptr;  ///< what stands for the value in the help; null = a flag
    const char* help = "";        ///< source text, context "cli"
};

/// How a command is called.
struct Usage {
    const char* verb;
    const char* words;    ///< the words after the verb, as the help shows them
    const char* summary;  ///< source text, context "cli"
    int fewest = 0;       ///< words that must be there
    int most = 0;         ///< words that may be there, -1 = any number
    QList<Option> options;
};

/// The options that every command takes.
[[nodiscard]] const QList<Option>& commonOptions();

/// The days of `--from` and `--to`, both included.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// The words of one call, taken apart by a Usage.
class Arguments {
public:
    /// @param words  without program and verb; `--name value`, `--name=value`, flags; `--` ends the options
    /// @error usage (Input): an unknown option, a value that is missing, too few or too many words
    [[nodiscard]] static base::Result<Arguments> parse(const Usage& usage, const QStringList& words);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] QString word(int at) const { return m_words.value(at); }
    [[nodiscard]] bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    /// The last value given, or an empty text.
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList values(const char* option) const { return m_options.value(QLatin1String(option)); }
    /// @return nothing when the option is not given. @error not-a-day, not-a-whole-number (Input)
    [[nodiscard]] base::Result<std::optional<QDate>> day(const char* option) const;
    /// @error not-a-day, period-backwards (Input)
    [[nodiscard]] base::Result<Period> period() const;
    [[nodiscard]] base::Result<std::optional<int>> whole(const char* option) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

[[nodiscard]] base::Failure usageError(const Usage& usage, const char* text, const QStringList& args = {});
/// The lines that `--help` prints.
[[nodiscard]] QString helpText(const Usage& usage);

}  // namespace cli
