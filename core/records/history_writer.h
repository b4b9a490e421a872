#pragma once

#include "core/base/clock.h"
#include "core/base/id_generator.h"
#include "core/base/sha256.h"
#include "core/records/kind.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace storage {
class Database;
}

namespace records {

class CanonicalJson;
class SearchIndex;

/// Who acts: a function in an office ("security-chief", "municipality"), never a person's name.
struct Author {
    QString who;
    QString office;
};

/// Writes one entry of the history: its changes as they happen, itself at the end, since its hash covers them.
/// Nothing is written for an act without changes.
class HistoryWriter {
public:
    HistoryWriter(storage::Database& database, const base::Clock& clock, base::IdGenerator& ids);
    ~HistoryWriter();

    /// What proves a change: made in the order of the changes, before they are written.
    struct Seal {
        QByteArray before;  ///< what the history keeps: before-values of changed fields only, all of a removal
        QByteArray salt;
        QByteArray digest;
    };
    /// Takes the change into the entry's hash.
    [[nodiscard]] Seal seal(const Kind& kind, const Change& change);
    /// Writes one change that has been sealed. Touches the file alone, and nothing of the entry at hand but its number.
    void write(qint64 kindNumber, const Change& change, const Seal& seal) const;
    /// Between the two the changes are on trial: their digests count only when they were kept.
    void hold() { m_held = true; }
    void release(bool kept);
    /// @param act     what was done, e.g. "add meeting"
    /// @param note    a reason that belongs to the act, may be empty
    /// @param undoes  the entry that this one takes back
    /// @return the entry's number, nothing when there was no change
    std::optional<qint64> finish(const Author& author, const QString& act, const QString& note, std::optional<qint64> undoes);

    /// What a change's salt and digest protect; also used to verify the chain.
    [[nodiscard]] static QByteArray digest(const QByteArray& salt, const Kind& kind, const Change& change);

private:
    [[nodiscard]] const CanonicalJson& jsonOf(const Kind& kind);

    storage::Database& m_database;
    const base::Clock& m_clock;
    base::IdGenerator& m_ids;
    qint64 m_number = 0;
    bool m_any = false;
    bool m_held = false;
    QByteArray m_waiting;  ///< digests of the changes on trial
    base::Sha256 m_digests;
    std::unordered_map<const Kind*, std::unique_ptr<CanonicalJson>> m_json;
};

}  // namespace records
