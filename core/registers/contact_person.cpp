#include "core/registers/contact_person.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> fromBeforeTo(const ContactPerson& value) { return records::inOrder("to", value.from, value.to); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::ContactPerson>() {
    using registers::ContactPerson;
    // clang-format off
    static const Kind kind = Description<ContactPerson>("contact-person", QT_TRANSLATE_NOOP("kind", "Contact person of a watch area"), QT_TRANSLATE_NOOP("kind", "Contact persons of watch areas"))
                                 .text("name", &ContactPerson::name, QT_TRANSLATE_NOOP("kind", "Name")).required().confidential().title()
                                 .help(QT_TRANSLATE_NOOP("kind", "A private person: name and contact only, removed when the assignment ends; nobody with protected identity"))
                                 .reference("watch-area", &ContactPerson::watchArea, "watch-area", QT_TRANSLATE_NOOP("kind", "Neighbourhood watch area")).required()
                                 .text("phone", &ContactPerson::phone, QT_TRANSLATE_NOOP("kind", "Phone")).confidential()
                                 .text("email", &ContactPerson::email, QT_TRANSLATE_NOOP("kind", "E-mail")).confidential()
                                 .day("from", &ContactPerson::from, QT_TRANSLATE_NOOP("kind", "From")).mainDay().lasting()
                                 .day("to", &ContactPerson::to, QT_TRANSLATE_NOOP("kind", "To"))
                                 .rule(&registers::fromBeforeTo)
                                 .build();
    // clang-format on
    return kind;
}
