#pragma once

#include "core/agreement/rule_book.h"

namespace records {
class Reader;
}  // namespace records

namespace status {

/// One of those whom a commitment or a duty of the act names (vem): a role, a body, the municipality.
struct WhoWord {
    QString key;   ///< as the agreement's file keeps it: "security-chief", "board"
    QString name;  ///< for people, in the asking thread's language
    bool operator==(const WhoWord&) const = default;
};

/// All that there are: the file's roles by their names, then bodies, then the municipality. Throws storage::DbError.
[[nodiscard]] QList<WhoWord> whoWords(const records::Reader& reader);
/// Those named by @p keys, for people: "Säkerhetschef, kommunstyrelsen". A word that names nobody stays as it is.
[[nodiscard]] QString whoText(const agreement::RuleBook& book, const QStringList& keys);

}  // namespace status
