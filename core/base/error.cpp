#include "core/base/error.h"

#include <QtGlobal>

namespace base {

Failure refusedBecause(QList<Reason> reasons) {
    Q_ASSERT(!reasons.isEmpty());
    const Message first = reasons.constFirst().message;
    return Failure(Error{Trouble::Refused, first, {}, std::move(reasons), {}});
}

QString errorText(const Error& error) {
    QStringList lines;
    // A refusal repeats its first reason as its message, and so may an input error its only issue.
    const bool repeated = !error.reasons.isEmpty() || (error.issues.size() == 1 && error.issues.constFirst().message == error.message);
    if (!repeated && error.message.text[0] != '\0') lines << sentence(error.message);
    for (const FieldIssue& issue : error.issues)
        lines << (issue.field.isEmpty() ? sentence(issue.message) : QString::fromUtf8(issue.field) + QStringLiteral(": ") + sentence(issue.message));
    for (const Reason& reason : error.reasons) lines << sentence(reason.message);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

}  // namespace base
