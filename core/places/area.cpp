#include "core/places/area.h"

template <>
const records::Kind& records::kindOf<places::Area>() {
    using places::Area;
    // clang-format off
    static const Kind kind = Description<Area>("area", QT_TRANSLATE_NOOP("kind", "Area"), QT_TRANSLATE_NOOP("kind", "Areas"))
                                 .text("name", &Area::name, QT_TRANSLATE_NOOP("kind", "Name")).required().unique().title()
                                 .build();
    // clang-format on
    return kind;
}
