#pragma once

#include "core/agreement/rule_book.h"
#include "core/records/open_file.h"

namespace agreement {

/// The version of the agreement that holds on @p date; else the last that began before it, else the first.
/// @param file  the agreement file that the .vaksam file was made with: used when its agreement has not become records yet
/// @return nothing when there is no agreement at all
[[nodiscard]] std::optional<RuleBook> readRuleBook(const records::Reader& reader, const QByteArray& file, QDate date);
/// The act (2023:196) as it reads in the file on @p date (see Law); as it ships when the file has none yet. Its roles are the file's own.
[[nodiscard]] RuleBook readLawBook(const records::Reader& reader, QDate date);

/// The file's areas, roles, meeting types and fields by name, without rules: to tell a rule in words.
[[nodiscard]] RuleBook namesOf(const records::Reader& reader);

/// What in a rule nothing can fulfil, since it does not fit the registers.
struct RuleFault {
    QString commitment;  ///< "A7"
    qsizetype rule = 0;  ///< its place among the commitment's rules
    base::Message message;
};
/// What is wrong with the rules of the file's agreement: they came with an agreement file, or from another version. In the order of commitments.
[[nodiscard]] base::Result<QList<RuleFault>> ruleFaults(const records::OpenFile& file);

}  // namespace agreement
