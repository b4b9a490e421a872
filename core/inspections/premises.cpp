#include "core/inspections/premises.h"

template <>
const records::Kind& records::kindOf<inspections::Premises>() {
    using inspections::Premises;
    static const Kind kind = Description<Premises>("premises", QT_TRANSLATE_NOOP("kind", "Premises"), QT_TRANSLATE_NOOP("kind", "Premises (all)"))
                                 .text("name", &Premises::name, QT_TRANSLATE_NOOP("kind", "Name")).required().title()
                                 .choice("kind", &Premises::kind, QT_TRANSLATE_NOOP("kind", "Kind of premises")).required()
                                 .text("address", &Premises::address, QT_TRANSLATE_NOOP("kind", "Address"))
                                 .reference("area", &Premises::area, "area", QT_TRANSLATE_NOOP("kind", "Area"))
                                 .text("contact", &Premises::contact, QT_TRANSLATE_NOOP("kind", "Contact")).freeText().confidential().rare()
                                 .day("closed", &Premises::closed, QT_TRANSLATE_NOOP("kind", "Out of business since")).rare()
                                 .build();
    return kind;
}
