#pragma once

#include "core/records/reader.h"

namespace meetings {

/// The e-mail addresses of those who are called to the meeting, each once, by name: the group's members on its day, else those who have one of
/// the functions of its type.
[[nodiscard]] QStringList recipientsOf(const records::Reader& reader, const QString& meeting);

}  // namespace meetings
