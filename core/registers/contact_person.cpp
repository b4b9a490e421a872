#include "core/registers/contact_person.h"

#include "core/records/reader.h"
#include "core/records/rules.h"
#include "core/registers/watch_area.h"

namespace registers {
namespace {

QList<base::FieldIssue> fromBeforeTo(const ContactPerson& value) { return records::inOrder("to", value.from, value.to); }

/// Who speaks for an area that has ended is not called any more.
void untilTheAreaEnds(const records::Reader& reader, QDate, QList<records::Evidence>& contacts) {
    QHash<QString, QDate> ended;
    for (const records::Record& record : reader.all(records::kindOf<WatchArea>()))
        if (const QDate day = records::fromRecord<WatchArea>(record).ended; day.isValid()) ended.insert(record.id, day);
    for (records::Evidence& contact : contacts)
        if (const QDate day = ended.value(contact.facts.value("watch-area").value(0)); day.isValid() && (!contact.to.isValid() || day < contact.to))
            contact.to = day;
}

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
                                 .day("to", &ContactPerson::to, QT_TRANSLATE_NOOP("kind", "To")).lastsUntil()
                                 .rule(&registers::fromBeforeTo)
                                 .evidenceCompletion(&registers::untilTheAreaEnds, {"watch-area"})
                                 .build();
    // clang-format on
    return kind;
}
