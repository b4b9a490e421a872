#include "core/agreement/condition.h"

#include "core/records/evidence_reader.h"

#include <QRegularExpression>
#include <algorithm>

namespace agreement {

std::optional<Condition> Condition::fromText(const QString& text) {
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || !key.match(parts.first()).hasMatch()) return std::nullopt;
    Condition condition;
    condition.kind = parts.first().toLatin1();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf(u'=');
        if (equals <= 0 || equals == parts[i].size() - 1) return std::nullopt;
        Wish wish;
        const QString field = parts[i].left(equals);
        if (!key.match(field).hasMatch()) return std::nullopt;
        if (field == u"on" || field == u"each") {
            if (!key.match(parts[i].mid(equals + 1)).hasMatch()) return std::nullopt;
            (field == u"on" ? condition.on : condition.each) = parts[i].mid(equals + 1).toLatin1();
            continue;
        }
        wish.field = field.toLatin1();
        for (const QString& word : parts[i].mid(equals + 1).split(u'|', Qt::SkipEmptyParts)) {
            if (word == u"*") wish.filled = true;
            else if (word == u"-") wish.orEmpty = true;
            else wish.words << word;
        }
        condition.wishes << wish;
    }
    return condition;
}

QByteArray Condition::place() const { return records::evidenceKey(kind, on); }

Match match(const Condition& condition, const Evidence& evidence) {
    if (condition.kind != evidence.kind) return {};
    Match result{true, {}};
    for (const Condition::Wish& wish : condition.wishes) {
        const QStringList& words = evidence.facts.value(wish.field);
        if (words.isEmpty()) {
            if (wish.orEmpty) continue;
            if (!wish.filled) return {};
            result.lacking << wish.field;
        } else if (!wish.filled && std::none_of(words.cbegin(), words.cend(), [&](const QString& word) { return wish.words.contains(word); })) {
            return {};
        }
    }
    return result;
}

}  // namespace agreement
