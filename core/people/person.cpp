#include "core/people/person.h"

#include "core/people/freshness.h"
#include "core/records/reader.h"

namespace people {
namespace {

QList<base::FieldIssue> emailHasAnAt(const Person& person) {
    const qsizetype at = person.email.indexOf(u'@');
    if (person.email.isEmpty() || (at > 0 && at < person.email.size() - 1 && !person.email.contains(u' '))) return {};
    return {{"email", {"not-an-email", QT_TRANSLATE_NOOP("message", "\"%1\" is not an e-mail address. Write it like name@example.se."), {person.email}}}};
}

/// Whether somebody belongs to the municipality, with its schools, or not; of whom no organisation is known, neither.
void insideOrOutside(const records::Reader& reader, QDate, QList<records::Evidence>& persons) {
    QHash<QString, QStringList> sides;
    for (const records::Record& record : reader.all(records::kindOf<Organisation>()))
        if (const auto known = records::fromRecord<Organisation>(record).kind)
            sides.insert(record.id,
                         {known == OrganisationKind::Municipality || known == OrganisationKind::School ? QStringLiteral("inside") : QStringLiteral("outside")});
    for (records::Evidence& person : persons)
        if (const QStringList side = sides.value(person.facts.value("organisation").value(0)); !side.isEmpty()) person.facts.insert("side", side);
}

}  // namespace
}  // namespace people

template <>
const records::Kind& records::kindOf<people::Person>() {
    using people::Person;
    // clang-format off
    static const Kind kind = Description<Person>("person", QT_TRANSLATE_NOOP("kind", "Person"), QT_TRANSLATE_NOOP("kind", "People"))
                                 .text("name", &Person::name, QT_TRANSLATE_NOOP("kind", "Name")).required().title()
                                 .references("roles", &Person::roles, "role", QT_TRANSLATE_NOOP("kind", "Roles")).tookPart()
                                 .reference("organisation", &Person::organisation, "organisation", QT_TRANSLATE_NOOP("kind", "Organisation"))
                                 .text("phone", &Person::phone, QT_TRANSLATE_NOOP("kind", "Phone")).confidential()
                                 .text("email", &Person::email, QT_TRANSLATE_NOOP("kind", "E-mail")).confidential()
                                 .day("confirmed", &Person::confirmed, QT_TRANSLATE_NOOP("kind", "Details confirmed")).countsOn()
                                 .deriveChoice<people::Freshness>("freshness", QT_TRANSLATE_NOOP("kind", "Contact details"), &people::freshness<Person>)
                                 .rule(&people::emailHasAnAt)
                                 .evidenceFact("side", QT_TRANSLATE_NOOP("kind", "Side"), {QStringLiteral("inside"), QStringLiteral("outside")})
                                 .evidenceCompletion(&people::insideOrOutside, {"organisation"})
                                 .build();
    // clang-format on
    return kind;
}
