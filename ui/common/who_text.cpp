#include "ui/common/who_text.h"

#include "core/people/role.h"

namespace ui {

QString whoText(const records::Reader& reader, const QString& who) {
    const records::Kind& roles = records::kindOf<people::Role>();
    const auto id = reader.resolve(roles, who);
    return id ? reader.label(roles, *id) : who;
}

}  // namespace ui
