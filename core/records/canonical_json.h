#pragma once

#include "core/records/kind.h"

#include <QByteArray>

namespace records {

/// Writes values as the history keeps and protects them: a compact JSON object whose keys stand in the order of their letters, byte for
/// byte as QJsonDocument writes it. Those bytes are part of the digests of every file, so they never change.
class CanonicalJson {
public:
    explicit CanonicalJson(const Kind& kind);

    enum class Empty { LeftOut, Null };
    /// The values of @p record in @p fields; none of a null record.
    [[nodiscard]] QByteArray of(const Record* record, const QList<qsizetype>& fields, Empty empty) const;

private:
    const Kind& m_kind;
    QList<qsizetype> m_order;  ///< the kind's fields by their keys
};

}  // namespace records
