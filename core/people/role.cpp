#include "core/people/role.h"

bool people::isPolice(const QString& key) {
    return key == QStringLiteral("lpo-chief") || key.split(u'-').contains(QStringLiteral("police"));
}

template <>
const records::Kind& records::kindOf<people::Role>() {
    using people::Role;
    // clang-format off
    static const Kind kind = Description<Role>("role", QT_TRANSLATE_NOOP("kind", "Role"), QT_TRANSLATE_NOOP("kind", "Roles"))
                                 .text("key", &Role::key, QT_TRANSLATE_NOOP("kind", "Key")).required().key().rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "A short word without blanks that names it in files"))
                                 .text("label", &Role::label, QT_TRANSLATE_NOOP("kind", "Label")).required().title()
                                 .build();
    // clang-format on
    return kind;
}
