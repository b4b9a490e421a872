#pragma once

#include "core/records/day_counts.h"
#include "core/records/history_writer.h"
#include "core/records/reader.h"

#include <QMap>
#include <QSet>
#include <map>

namespace records {

/// What to do with personal data in free text.
struct PersonalDataPolicy {
    enum class Action { Stop, Keep, Mask };
    Action action = Action::Stop;
    QString reason;  ///< why it is kept; written into the history
};

/// The one write path: every record of every kind, one or a hundred thousand, by hand, import, undo or decision, goes through here.
/// Lives inside one write transaction and becomes one entry of the history. Functions may throw storage::DbError.
class Batch {
public:
    struct Context {
        storage::Database& database;
        const Catalogue& catalogue;
        SearchIndex& search;
        const base::Clock& clock;
        base::IdGenerator& ids;
        PersonalDataPolicy personalData;
    };
    explicit Batch(const Context& context);
    /// What was to be written beside and is not yet is dropped: the act has failed.
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    [[nodiscard]] const Reader& reader() const { return m_reader; }
    [[nodiscard]] const base::Clock& clock() const { return m_context.clock; }

    /// Adds @p record (its id is made when empty) after all rules; nothing is written when one is broken.
    /// @return the id
    /// @error invalid (Input, all issues), workflow-field, personal-data and gates (Refused)
    base::Result<QString> add(const Kind& kind, Record record);
    /// Brings the record with next.id to the values of @p next; equal values write nothing.
    /// @param next  a revision above 0 must be the stored one, else the caller's copy is stale
    /// @return whether anything changed
    /// @error unknown-id, stale, and those of add
    base::Result<bool> change(const Kind& kind, Record next);
    /// Removes a record, with @p withParts its parts too.
    /// @error unknown-id; has-parts and referenced (Refused, all that stand in the way)
    base::Result<void> remove(const Kind& kind, const QString& id, bool withParts);

    /// Runs @p work so that its failure takes back what it wrote, and nothing else of the batch: one row of many. Does not nest.
    base::Result<void> attempt(const std::function<base::Result<void>()>& work);

    /// While one lives, workflow fields may be written: for decisions and for follow-ups of the rules.
    class Decision {
    public:
        explicit Decision(Batch& batch) : m_batch(batch) { ++m_batch.m_decisions; }
        ~Decision() { --m_batch.m_decisions; }
        Decision(const Decision&) = delete;
        Decision& operator=(const Decision&) = delete;

    private:
        Batch& m_batch;
    };
    /// While one lives, old states are put back: rules hold, completions, guards and gates do not run; follow-ups can ask restoring().
    class Restoration {
    public:
        explicit Restoration(Batch& batch) : m_batch(batch), m_decision(batch) { m_batch.m_restoring = true; }
        ~Restoration() { m_batch.m_restoring = false; }
        Restoration(const Restoration&) = delete;
        Restoration& operator=(const Restoration&) = delete;

    private:
        Batch& m_batch;
        Decision m_decision;
    };

    /// While one lives, what others have written is taken in: writing rules do not run.
    class Foreign {
    public:
        explicit Foreign(Batch& batch) : m_batch(batch) { m_batch.m_foreign = true; }
        ~Foreign() { m_batch.m_foreign = false; }
        Foreign(const Foreign&) = delete;
        Foreign& operator=(const Foreign&) = delete;

    private:
        Batch& m_batch;
    };

    /// While one lives, added records are written in a thread beside the rules of the next ones: for many of a kind whose rules ask the file for little.
    /// Who reads the file waits until all are written; a fault of the disk is thrown then.
    class Beside {
    public:
        explicit Beside(Batch& batch) : m_batch(batch) { m_batch.m_beside = true; }
        ~Beside() { m_batch.m_beside = false; }
        Beside(const Beside&) = delete;
        Beside& operator=(const Beside&) = delete;

    private:
        Batch& m_batch;
    };

    /// Whether the record has been changed in this batch already.
    [[nodiscard]] bool touched(const QString& id) const { return m_touched.contains(id); }
    [[nodiscard]] bool restoring() const { return m_restoring; }

    /// Ends the batch inside the transaction. @return the entry's number, nothing when nothing changed
    std::optional<qint64> finish(const Author& author, const QString& act, const QString& note, std::optional<qint64> undoes);
    /// The changed records by kind, to tell the window after the commit; an empty list stands for "more than a thousand".
    [[nodiscard]] const QMap<QByteArray, QStringList>& changed() const { return m_changed; }

private:
    base::Result<void> admit(const Kind& kind, const Change& change, Record& next);
    [[nodiscard]] QList<base::FieldIssue> issues(const Kind& kind, const Record& record, const Record* before) const;
    [[nodiscard]] QList<base::Reason> guard(const Kind& kind, Record& record, const QList<qsizetype>& fields);
    [[nodiscard]] bool exists(const Kind& kind, const QString& id) const;
    /// Brings a change into the file and its history, beside what goes on where the batch may.
    void store(const Kind& kind, const Change& change);
    /// Touches the file alone: for the thread beside too.
    void write(const Kind& kind, const Change& change, const HistoryWriter::Seal& seal);
    void storeLinks(const Kind& kind, const Record& record, const QList<qsizetype>& fields);
    base::Result<void> applied(const Kind& kind, const Change& change);

    Context m_context;
    QDate m_today;  ///< of the whole batch: the system takes its time to tell the day at the user's place
    Reader m_reader;
    HistoryWriter m_history;
    int m_decisions = 0;
    bool m_restoring = false;
    bool m_foreign = false;
    bool m_beside = false;
    bool m_kept = false;  ///< personal data was kept: the reason goes into the entry
    QSet<QString> m_touched;
    QMap<QByteArray, QStringList> m_changed;
    QSet<QByteArray> m_many;
    mutable QHash<const Kind*, QSet<QString>> m_existing;  ///< targets of references that were found: many records name the same few
    QHash<const Kind*, QString> m_inserts;                 ///< the statement of each kind that is added
    std::map<const Kind*, sql::DayCounts> m_days;
};

}  // namespace records
