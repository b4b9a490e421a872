#pragma once

#include "core/records/description.h"

#include <QCoreApplication>

namespace records {

/// The word of a choice's value in the language of this thread.
template <class Enum>
[[nodiscard]] QString choiceLabel(Enum value) {
    return QCoreApplication::translate("kind", ChoicesOf<Enum>::choices.at(static_cast<std::size_t>(value)).label);
}

}  // namespace records
