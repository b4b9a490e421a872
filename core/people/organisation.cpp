#include "core/people/organisation.h"

template <>
const records::Kind& records::kindOf<people::Organisation>() {
    using people::Organisation;
    // clang-format off
    static const Kind kind =
        Description<Organisation>("organisation", QT_TRANSLATE_NOOP("kind", "Organisation"), QT_TRANSLATE_NOOP("kind", "Organisations"))
            .text("name", &Organisation::name, QT_TRANSLATE_NOOP("kind", "Name")).required().unique().title()
            .choice("kind", &Organisation::kind, QT_TRANSLATE_NOOP("kind", "Kind of organisation"))
            .build();
    // clang-format on
    return kind;
}
