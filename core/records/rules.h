#pragma once

#include "core/base/error.h"

#include <QDate>

namespace records {

/// The rule that the second of two days does not come before the first; days that are not filled in break nothing.
/// @param field  the key of the second day's field
[[nodiscard]] inline QList<base::FieldIssue> inOrder(const char* field, QDate first, QDate second) {
    if (!first.isValid() || !second.isValid() || second >= first) return {};
    return {{field,
             {"before-start",
              QT_TRANSLATE_NOOP("message", "%1 is before %2. Change one of the days."),
              {second.toString(Qt::ISODate), first.toString(Qt::ISODate)}}}};
}

}  // namespace records
