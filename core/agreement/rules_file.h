#pragma once

#include "core/agreement/rule_book.h"
#include "core/agreement/term.h"
#include "core/base/error.h"

class QJsonObject;

namespace agreement {

/// What an agreement file says besides its records; roles and meeting types are named by their keys, see resolveKeys.
struct RulesFile {
    std::optional<Agreement> agreement;  ///< nothing when the file names no validity
    QList<Term> terms;
    QList<RuleBook::Entry> commitments;
};

/// @param source  what to call the file in an error
/// @error not-an-agreement (Input) with place and reason
[[nodiscard]] base::Result<RulesFile> rulesFromJson(const QJsonObject& root, const QString& source);

/// Puts the ids of roles and meeting types where a rule has their keys; a key that the file does not have stays, and nothing matches it.
void resolveKeys(Rule& rule, const records::Reader& reader);

/// That a file is no agreement file, with place and reason.
[[nodiscard]] base::Failure notAnAgreement(const QString& source, const QString& what);

}  // namespace agreement
