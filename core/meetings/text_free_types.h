#pragma once

#include "core/records/reader.h"

namespace meetings {

/// Whether meetings of this type must hold no text, since they are about individuals (notes: none).
[[nodiscard]] bool isTextFree(const records::Record& meetingType);
[[nodiscard]] base::FieldIssue noTextIssue(const char* field);
/// The reasons that a text-free meeting may give for not being held.
[[nodiscard]] QStringList plainReasons();
/// What a reason of plainReasons() is called, in the asking thread's language; any other text as it is.
[[nodiscard]] QString reasonWord(const QString& reason);
[[nodiscard]] base::FieldIssue plainReasonIssue();
/// The rule of a meeting's parts: none of these fields is filled in when the meeting's type allows no text.
/// @param partKind  a kind with a field "meeting"
[[nodiscard]] QList<base::FieldIssue> noTextInParts(const records::Reader& reader, const records::Kind& partKind, const records::Record& part,
                                                    std::initializer_list<const char*> fields);

}  // namespace meetings
