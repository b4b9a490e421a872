#include "core/base/message.h"

#include <QCoreApplication>

namespace base {

QString sentence(const Message& message) {
    const QString pattern = QCoreApplication::translate("message", message.text);
    // One pass over the pattern: an argument that itself holds "%1" must not be filled in again.
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool mark = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!mark) {
            out += pattern[i];
            continue;
        }
        const qsizetype which = pattern[i + 1].unicode() - u'1';
        out += which < message.args.size() ? message.args[which] : QString();
        ++i;
    }
    return out;
}

}  // namespace base
