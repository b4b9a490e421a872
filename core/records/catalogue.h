#pragma once

#include "core/records/kind.h"

namespace records {

/// All record kinds of the program, in the order in which they are shown. Made once, by the composition in `app`.
class Catalogue {
public:
    /// A field of a kind that points at another kind.
    struct Link {
        const Kind* kind;
        qsizetype field;
    };

    /// @param kinds  live as long as the program
    explicit Catalogue(QList<const Kind*> kinds);

    [[nodiscard]] const QList<const Kind*>& kinds() const { return m_kinds; }
    /// @return null when there is no such kind
    [[nodiscard]] const Kind* find(const QByteArray& key) const { return m_byKey.value(key, nullptr); }
    /// A kind that must exist (a reference's target).
    [[nodiscard]] const Kind& get(const QByteArray& key) const;
    /// The kinds that are parts of @p kind.
    [[nodiscard]] QList<const Kind*> parts(const Kind& kind) const;
    /// The reference fields that point at @p kind, its parts' own ones included.
    [[nodiscard]] QList<Link> referrers(const Kind& kind) const { return m_referrers.value(kind.key); }

private:
    QList<const Kind*> m_kinds;
    QHash<QByteArray, const Kind*> m_byKey;
    QHash<QByteArray, QList<Link>> m_referrers;
};

}  // namespace records
