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

}  // namespace ui
