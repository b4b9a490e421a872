#pragma once

#include "core/records/reader.h"
#include "core/records/written_forms.h"

namespace records {

/// Reads a value as people and other programs write it, for the command line, imports and typed edits alike.
/// Empty text = nothing filled in. Accents are composed first. Numbers, days, times, moments and months: `written_forms.h`; a day field takes the
/// day of a moment. A number that can mean two (1.234) is refused where @p mark does not say which; a number of per cent takes the sign behind it.
/// A tally takes `-` and `–` for none, `.` and `..` for nothing known.
/// Yes-no: true false ja nej yes no 1 0 sant falskt; choices: key or label (Swedish or English); references: id, key or unique name, or a word that
/// the target says it is also known by; all of these without case, for all letters, and with blanks folded (base::folded).
/// Lists: parted by `;`, where `\;` stands for itself and `\\` before a `;` or the end for `\`.
/// Texts stay as they are, but line ends become LF, in a text of one line a blank.
/// @error the field is the field's key: not-a-day (also `2026-02-30`), number-for-day, not-a-time, not-a-number, twofold-number, share-for-number, not-a-whole-number,
///        not-yes-or-no, unknown-choice, unknown-reference, ambiguous-name (Input), each with what to write instead
[[nodiscard]] base::Result<Value> valueFromText(const Reader& reader, const Field& field, const QString& text, DecimalMark mark = DecimalMark::Unsaid);

/// Writes a value so that valueFromText reads the same back: ISO days, choice keys, true/false, decimal comma, lists parted by
/// `;` with `\;`; a reference by its key, else by its name when no other record has it, else by its id.
[[nodiscard]] QString textFromValue(const Reader& reader, const Field& field, const Value& value);

/// The label of a kind, field or choice in both languages and the key, folded: what an import takes for it.
[[nodiscard]] QStringList namesOf(const char* key, const char* label);

}  // namespace records
