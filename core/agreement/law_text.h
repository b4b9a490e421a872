#pragma once

#include "core/agreement/law.h"
#include "core/agreement/rule_book.h"
#include "core/records/reader.h"

namespace agreement {

/// The year of a last day that means "until further notice" in an agreement file.
inline constexpr int kLastLawYear = 2099;

/// A reading of an act: its frame, and its duties as entries of a book (the commitment is the duty).
struct LawText {
    Law law;
    QList<RuleBook::Entry> duties;

    /// @return null when no duty has that section
    [[nodiscard]] const RuleBook::Entry* duty(const QString& section) const;
};

/// The bytes of the act that ships with the program. @source act (2023:196)
[[nodiscard]] QByteArray shippedLaw();
/// Reads it; functions that the file does not have are left out of the rules. Empty when @p json is no act.
[[nodiscard]] LawText lawFrom(const QByteArray& json, const records::Reader& reader);
/// The duties of a stored act, in the order of its sections.
[[nodiscard]] QList<RuleBook::Entry> dutiesOf(const records::Reader& reader, const QString& law);
/// Whether two read alike, whatever records they are.
[[nodiscard]] bool sameDuty(const RuleBook::Entry& one, const RuleBook::Entry& other);

}  // namespace agreement
