#pragma once

#include "core/base/message.h"

#include <QByteArray>
#include <QList>
#include <algorithm>
#include <tl/expected.hpp>

namespace base {

/// What is wrong with one field of a record or one word of a command.
struct FieldIssue {
    QByteArray field;  ///< the field's key; empty when the whole record is meant
    Message message;

    bool operator==(const FieldIssue&) const = default;
};

/// Why something was refused because of other records or their state.
struct Reason {
    Message message;
    QByteArray kind;  ///< the kind of the record that stands in the way, may be empty
    QString id;       ///< and its id
    QByteArray field{};  ///< of it what is to be filled in; may be empty
};

/// Where an error belongs; it decides what the caller can do and the exit code of a command.
enum class Trouble {
    Input,      ///< the input itself is bad: exit code 2
    File,       ///< a file cannot be opened, read or written: exit code 3
    Refused,    ///< other records or states stand in the way: exit code 4
    Cancelled,  ///< the user stopped it: no dialog
};

/// The one error type. Callers and tests branch on `trouble` and `message.code`; `issues` name the bad fields,
/// `reasons` the records in the way; `detail` is for the log and never shown.
struct Error {
    Trouble trouble = Trouble::Input;
    Message message;
    QList<FieldIssue> issues;
    QList<Reason> reasons;
    QString detail;

    /// Whether the error itself has this code …
    [[nodiscard]] bool is(const char* code) const { return message.is(code); }
    /// … and whether one of its reasons has it.
    [[nodiscard]] bool gives(const char* code) const {
        return std::any_of(reasons.cbegin(), reasons.cend(), [code](const Reason& reason) { return reason.message.is(code); });
    }
};

/// A value or an error; must be looked at.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
    using tl::expected<T, Error>::expected;
};

using Failure = tl::unexpected<Error>;

/// Makes a failure of the kinds that occur most.
[[nodiscard]] inline Failure badInput(Message message, QList<FieldIssue> issues = {}) {
    return Failure(Error{Trouble::Input, std::move(message), std::move(issues), {}, {}});
}
[[nodiscard]] inline Failure fileTrouble(Message message, QString detail = {}) {
    return Failure(Error{Trouble::File, std::move(message), {}, {}, std::move(detail)});
}
[[nodiscard]] Failure refusedBecause(QList<Reason> reasons);
[[nodiscard]] inline Failure refused(Reason reason) { return refusedBecause({std::move(reason)}); }

/// All sentences of @p error, one a line, in the installed language: the message, then issues and reasons.
[[nodiscard]] QString errorText(const Error& error);

}  // namespace base
