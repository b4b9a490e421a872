#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// Something to tell the user: a stable code for machines and tests, and a sentence for people.
/// The sentence is a source text marked with QT_TRANSLATE_NOOP("message", …); it is translated only when shown,
/// so the core can make messages without knowing in which language they will be read.
/// `%1` … `%9` in the sentence stand for the arguments.
struct Message {
    const char* code = "";
    const char* text = "";
    QStringList args;

    [[nodiscard]] bool is(const char* wanted) const { return qstrcmp(code, wanted) == 0; }
    bool operator==(const Message& other) const { return qstrcmp(code, other.code) == 0 && args == other.args; }
};

/// Puts @p args in the places `%1` … `%9` of @p pattern, in one pass: an argument that itself holds "%1" is not filled in again.
[[nodiscard]] QString filled(const QString& pattern, const QStringList& args);

/// @p text as it is, or its first @p most units and "…" when it is longer.
[[nodiscard]] QString shortened(const QString& text, qsizetype most);

/// The sentence of @p message in the language that is installed in the application. An argument of more than a thousand letters,
/// as a whole text in the wrong cell of a table, is cut short.
[[nodiscard]] QString sentence(const Message& message);

}  // namespace base
