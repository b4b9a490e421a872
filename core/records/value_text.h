#pragma once

#include "core/records/reader.h"

namespace records {

/// Reads a value as people and other programs write it, for the command line, imports and typed edits alike.
/// Empty text = nothing filled in. Days: `2026-03-04`, `20260304`, `4/3 2026`, `4.3.2026`; numbers: `1 234,5` with ordinary,
/// no-break and narrow blanks, decimal comma or point, `-` and `−`; a point or comma parts thousands only where it stands twice or
/// more before groups of three (`200.000.000`) or before the other one (`1.234,5`): `1.234` is a little more than one;
/// yes-no: true false ja nej yes no 1 0 sant falskt, whatever the case; times: `9:30`, `09.30`, `930`, seconds are dropped;
/// moments: a day, or a day and a time parted by `T` or a blank; choices: key or label (Swedish or English), whatever the case;
/// references: id, key or unique name; lists: parted by `;`, where `\;` stands for itself and `\\` before a `;` or the end for `\`.
/// Texts stay as they are, but line ends become LF, in a text of one line a blank.
/// @error the field is the field's key: not-a-day (also `2026-02-30`), not-a-time, not-a-number, not-a-whole-number,
///        not-yes-or-no, unknown-choice, unknown-reference, ambiguous-name (Input), each with what to write instead
[[nodiscard]] base::Result<Value> valueFromText(const Reader& reader, const Field& field, const QString& text);

/// Writes a value so that valueFromText reads the same back: ISO days, choice keys, true/false, decimal comma, lists parted by
/// `;` with `\;`; a reference by its key, else by its name when no other record has it, else by its id.
[[nodiscard]] QString textFromValue(const Reader& reader, const Field& field, const Value& value);

/// The label of a kind, field or choice in both languages and the key, lower case: what an import takes for it.
[[nodiscard]] QStringList namesOf(const char* key, const char* label);

}  // namespace records
