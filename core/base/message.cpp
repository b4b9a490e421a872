#include "core/base/message.h"

#include <QCoreApplication>

namespace base {

QString filled(const QString& pattern, const QStringList& args) {
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool mark = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!mark) {
            out += pattern[i];
            continue;
        }
        const qsizetype which = pattern[i + 1].unicode() - u'1';
        out += args.value(which);
        ++i;
    }
    return out;
}

QString sentence(const Message& message) { return filled(QCoreApplication::translate("message", message.text), message.args); }

}  // namespace base
