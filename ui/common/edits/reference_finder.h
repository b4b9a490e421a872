#pragma once

#include "ui/common/session.h"

namespace ui {

/// A record that a reference can point at.
struct Candidate {
    QString id;
    QString label;
    bool operator==(const Candidate&) const = default;
};

/// The records that the words of someone who looks for one may mean, at most @p most; those used last come first.
/// @param words  empty: those used last, then the first of the kind
[[nodiscard]] QList<Candidate> findCandidates(const Session& session, const records::Kind& kind, const QString& words, int most);
/// Remembers for this session that the record was chosen.
void rememberUse(const records::Kind& kind, const QString& id);

/// Whether a record of @p kind needs nothing but its name: then it can be made where it is referred to.
[[nodiscard]] bool isMadeByName(const Session& session, const records::Kind& kind, const QString& name);
/// A key that is not taken, made of what a record is called: nobody needs to think of one. Empty for an empty name.
[[nodiscard]] QString freeKey(const records::Reader& reader, const records::Kind& kind, const QString& name);

/// Makes it, as one act. @return nothing when it was refused, which is told
[[nodiscard]] std::optional<Candidate> makeByName(const Session& session, const records::Kind& kind, const QString& name);

/// Why @p text is no record that @p field can name; only a field that may be empty is said to be.
[[nodiscard]] base::Message unknownReference(const records::Field& field, const QString& text);

}  // namespace ui
