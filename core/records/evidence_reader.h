#pragma once

#include "core/records/reader.h"

namespace records {

/// What the rules ask of the evidence of one kind.
struct EvidenceWish {
    QSet<QByteArray> compared;  ///< fields whose words are looked at
    QSet<QByteArray> filled;    ///< fields of which it only matters that they are filled in
    QSet<QByteArray> days;      ///< day fields that count instead of the kind's own (`on=`)
};

/// Adds the records of @p kind to @p set as evidence, each list by ascending day: under the kind's key, and for each day of the wish under
/// evidenceKey(). Completed by what the kind's features have registered. Of numerous kinds alike records of a day are bundled once there are many.
/// @param date  the day on which the rules will be looked at
void readEvidence(const Reader& reader, const Kind& kind, const EvidenceWish& wish, QDate date, EvidenceSet& set);

/// Where evidence of a kind stands in a set, when its day @p on counts; empty: its own.
[[nodiscard]] inline QByteArray evidenceKey(const QByteArray& kind, const QByteArray& on) { return on.isEmpty() ? kind : kind + '@' + on; }

/// One record of a bundle, for people.
struct BundledRecord {
    QString id;
    QDate day;
    QString label;
};
/// The records that @p bundle stands for, at most @p limit.
[[nodiscard]] QList<BundledRecord> recordsOf(const Reader& reader, const Evidence& bundle, int limit);

}  // namespace records
