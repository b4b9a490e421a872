#include "core/status/who_words.h"

#include "core/focus/decision.h"
#include "core/people/role.h"
#include "core/records/choice_label.h"
#include "core/records/reader.h"
#include "core/status/commitment_drawings.h"

#include <QCoreApplication>
#include <algorithm>

namespace status {

namespace {

constexpr QLatin1String kMunicipality("municipality");

QString nameOf(const records::Choice& body) { return QCoreApplication::translate("kind", body.label); }

}  // namespace

QList<WhoWord> whoWords(const records::Reader& reader) {
    QList<WhoWord> words;
    const records::Kind& roles = records::kindOf<people::Role>();
    for (const records::Record& role : reader.all(roles)) words << WhoWord{roles.text(role, &people::Role::key), roles.text(role, &people::Role::label)};
    for (const records::Choice& body : records::ChoicesOf<focus::Body>::choices) words << WhoWord{QLatin1String(body.key), nameOf(body)};
    words << WhoWord{kMunicipality, scopeText(kMunicipality)};
    return words;
}

QString whoText(const agreement::RuleBook& book, const QStringList& keys) {
    QStringList names;
    for (const QString& key : keys) {
        const auto body = records::choiceValue<focus::Body>(key);
        names << book.names.value(book.keys.value(key), body ? records::choiceLabel(*body) : scopeText(key));
    }
    return names.join(QStringLiteral(", "));
}

}  // namespace status
