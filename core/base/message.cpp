#include "core/base/message.h"

#include <QCoreApplication>

namespace base {

namespace {
constexpr qsizetype kLongestArgument = 1000;  // all fields of a kind, or all kinds, are named in less
}

QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most) return text;
    const bool pair = text[most - 1].isHighSurrogate();
    return text.left(pair ? most - 1 : most) + u'…';
}

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

QString sentence(const Message& message) {
    QStringList args;
    for (const QString& arg : message.args) args << shortened(arg, kLongestArgument);
    return filled(QCoreApplication::translate("message", message.text), args);
}

}  // namespace base
