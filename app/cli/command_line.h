#pragma once

#include "app/cli/command.h"

namespace cli {

/// All verbs in the order of the help.
[[nodiscard]] const QList<const Command*>& commands();
/// @return null when there is no such verb
[[nodiscard]] const Command* commandOf(const QString& verb);
/// Verbs of the design that this version does not have yet.
[[nodiscard]] bool isPlanned(const QString& verb);

/// Runs the call whose words are @p words (program name left out, the verb first) and answers on standard output and error.
/// @return the exit code
[[nodiscard]] int run(const QStringList& words);

/// Answers that nothing can be done with @p words, in the language that they ask for. @return the exit code
[[nodiscard]] int refuse(const QStringList& words, const base::Message& why);

/// Reports @p error as the command line does. @return its exit code
int report(const base::Error& error, bool json);

}  // namespace cli
