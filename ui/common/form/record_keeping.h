#pragma once

#include "ui/common/session.h"

#include <QDateTime>
#include <optional>

namespace ui {

/// How often what is being written is kept as a draft.
inline constexpr int kDraftEvery_ms = 2000;

/// The record behind a form: what is stored, what is kept as a draft, and how what was written becomes an entry.
class RecordKeeping {
public:
    RecordKeeping(const Session& session, const records::Kind& kind) : m_session(session), m_kind(kind) {}

    /// @return false when there is neither such a record nor a draft of one
    [[nodiscard]] bool load(QString id);
    void startNew(const records::Record& preset);
    void forget();

    [[nodiscard]] bool isEmpty() const { return m_base.id.isEmpty(); }
    /// Not stored yet.
    [[nodiscard]] bool isNew() const { return m_new; }
    /// What is stored; of a new record what it began with.
    [[nodiscard]] const records::Record& base() const { return m_base; }
    /// The draft that was found by load().
    [[nodiscard]] const std::optional<records::Draft>& draft() const { return m_draft; }
    [[nodiscard]] QString label() const;

    /// Keeps a draft; does nothing when it is the one kept already. @return false when the file could not be written
    /// @param typed  by field: what cannot be read yet
    bool keepDraft(const records::Record& written, const QHash<QByteArray, QString>& typed);
    void dropDraft();
    /// Of a new record with what was begun of its parts: it will never be.
    void discardDraft();

    enum class Stored { Same, Changed, Gone };
    /// Compares with the file as it is now.
    [[nodiscard]] Stored compare() const;

    /// Makes what was written an entry of the history; equal values make none. Reads the record anew and drops the draft.
    [[nodiscard]] base::Result<void> commit(const records::Record& written, const records::PersonalDataPolicy& policy);
    /// True while commit() or a draft is written: the change that is told then is our own.
    [[nodiscard]] bool isWriting() const { return m_writing; }
    /// The fields of free text in which a guard would stop @p written.
    [[nodiscard]] QList<QByteArray> fieldsWithPersonalData(const records::Record& written) const;

private:
    [[nodiscard]] std::optional<records::Record> stored(const QString& id) const;
    void dropKept(bool withParts);
    Session m_session;
    const records::Kind& m_kind;
    records::Record m_base;
    bool m_new = false;
    bool m_writing = false;
    std::optional<records::Draft> m_draft;
    std::optional<records::Record> m_kept;  ///< as it was kept last
    QHash<QByteArray, QString> m_keptTyped;
};

}  // namespace ui
