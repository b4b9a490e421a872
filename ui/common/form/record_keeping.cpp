#include "ui/common/form/record_keeping.h"

#include "core/base/personal_data.h"

#include <QScopedValueRollback>

namespace ui {

using records::Record;

std::optional<Record> RecordKeeping::stored(const QString& id) const {
    std::optional<Record> found;
    if (const auto done = m_session.file.read([&](const records::Reader& reader) { found = reader.find(m_kind, id); }); !done)
        m_session.navigator.tell(done.error());
    return found;
}

bool RecordKeeping::load(QString id) {  // a copy: it may be our own, which is forgotten first
    forget();
    const auto record = stored(id);
    if (auto draft = m_session.file.drafts().find(id); draft && *draft && (*draft)->kind == &m_kind) m_draft = **draft;
    if (!record && !m_draft) return false;
    m_new = !record;
    m_base = record ? *record : m_kind.blank;
    m_base.id = id;
    // What was there before the draft is gone with its record: only the owner still says where it belongs.
    if (m_new && m_kind.owner >= 0) m_base.values[m_kind.owner] = m_draft->record.values[m_kind.owner];
    if (m_draft) {
        m_kept = m_draft->record;
        m_keptTyped = m_draft->typed;
    }
    return true;
}

void RecordKeeping::startNew(const Record& preset) {
    forget();
    m_new = true;
    m_base = preset;
    m_base.id = m_session.file.environment().ids.next();
    m_base.revision = 0;
}

void RecordKeeping::forget() {
    m_base = {};
    m_new = false;
    m_draft.reset();
    m_kept.reset();
    m_keptTyped.clear();
}

QString RecordKeeping::label() const {
    QString label;
    if (const auto done = m_session.file.read([&](const records::Reader& reader) { label = reader.label(m_kind, m_base); }); !done)
        m_session.navigator.tell(done.error());
    return label.isEmpty() ? labelOf(m_kind) : label;
}

bool RecordKeeping::keepDraft(const Record& written, const QHash<QByteArray, QString>& typed) {
    if (m_kept && *m_kept == written && m_keptTyped == typed) return true;
    const QScopedValueRollback own(m_writing, true);
    if (const auto kept = m_session.file.drafts().keep(m_kind, written, typed); !kept) {
        m_session.navigator.tell(kept.error());
        return false;
    }
    m_kept = written;
    m_keptTyped = typed;
    return true;
}

void RecordKeeping::dropDraft() { dropKept(false); }

void RecordKeeping::discardDraft() { dropKept(m_new); }

void RecordKeeping::dropKept(bool withParts) {
    if (!m_kept) return;
    const QScopedValueRollback own(m_writing, true);
    records::Drafts drafts = m_session.file.drafts();
    if (const auto dropped = withParts ? drafts.discard(m_base.id) : drafts.drop(m_base.id); !dropped) m_session.navigator.tell(dropped.error());
    m_kept.reset();
    m_draft.reset();
}

RecordKeeping::Stored RecordKeeping::compare() const {
    if (m_new) return Stored::Same;
    const auto now = stored(m_base.id);
    if (!now) return Stored::Gone;
    return *now == m_base ? Stored::Same : Stored::Changed;
}

base::Result<void> RecordKeeping::commit(const Record& written, const records::PersonalDataPolicy& policy) {
    const QScopedValueRollback own(m_writing, true);
    const auto done = m_session.file.write(records::Act(m_new ? records::ActVerb::Add : records::ActVerb::Change, m_kind.key).with(policy), [&](records::Batch& batch) -> base::Result<void> {
        if (m_new) {
            if (auto added = batch.add(m_kind, written); !added) return base::Failure(std::move(added.error()));
        } else if (auto changed = batch.change(m_kind, written); !changed) {
            return base::Failure(std::move(changed.error()));
        }
        return {};
    });
    if (!done) return base::Failure(done.error());
    dropDraft();
    m_new = false;
    // Completions and the guard may have changed what was written.
    if (const auto now = stored(written.id)) m_base = *now;
    return {};
}

QList<QByteArray> RecordKeeping::fieldsWithPersonalData(const Record& written) const {
    QList<QByteArray> fields;
    for (qsizetype i = 0; i < m_kind.fields.size(); ++i) {
        const auto* text = std::get_if<QString>(&written.values[i]);
        const bool changed = m_new || written.values[i] != m_base.values[i];
        if (text != nullptr && changed && m_kind.fields[i].is(records::Flag::FreeText) &&
            !base::findPersonalData(*text, m_session.file.clock().today()).isEmpty())
            fields << m_kind.fields[i].key;
    }
    return fields;
}

}  // namespace ui
