#pragma once

#include "core/records/description.h"
#include "core/records/reader.h"

namespace records {

/// What @p rule says of @p record, without what it says of the record as it is stored: a rule that came after the files. What such a file holds stays as it
/// is, and can be changed elsewhere, until somebody writes at the days that do not go together.
template <class T>
[[nodiscard]] QList<base::FieldIssue> newlyBroken(const Reader& reader, const Record& record, QList<base::FieldIssue> (*rule)(const T&)) {
    QList<base::FieldIssue> issues = rule(fromRecord<T>(record));
    if (issues.isEmpty()) return issues;
    if (const auto stored = reader.find(kindOf<T>(), record.id))
        for (const base::FieldIssue& before : rule(fromRecord<T>(*stored))) issues.removeOne(before);
    return issues;
}

}  // namespace records
