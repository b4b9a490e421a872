#pragma once

#include "core/agreement/rule_book.h"
#include "core/records/reader.h"

namespace agreement {

/// How a record stands to commitments whose evidence it is, or would be if something were filled in.
struct CountsFor {
    QStringList commitments;          ///< "A17"; several when it stands to them alike
    QList<QByteArray> lackingFields;  ///< fields without which it does not count
    QStringList lackingRoles;         ///< ids of the functions without which it does not count
    QStringList absentRoles;          ///< ids of functions that ought to have been there; it counts all the same
    bool planned = false;             ///< it will count when it has been held
    QDate monthBegins;                ///< it is about a month that has not begun: it counts from this day on
    QDate monthEnds;                  ///< it is about the month that goes on: it counts, but what it says may change until this day

    [[nodiscard]] bool counts() const { return lackingFields.isEmpty() && lackingRoles.isEmpty(); }
    bool operator==(const CountsFor&) const = default;
};

/// What @p record, stored or not, counts for in the agreement: what it lacks first, then by commitment. Nothing for kinds that no rule names, and for those that
/// are evidence only together with other records.
[[nodiscard]] QList<CountsFor> countsFor(const records::Reader& reader, const RuleBook& book, const records::Kind& kind,
                                         const records::Record& record);

/// In one sentence, in the asking thread's language: "Does not count for A17: community police is not among the participants."
[[nodiscard]] QString countsText(const CountsFor& counting, const RuleBook& book, const records::Kind& kind);

/// The field of @p kind that says which functions took part; empty when it has none.
[[nodiscard]] QByteArray rolesFieldOf(const records::Kind& kind);

}  // namespace agreement
