#include "ui/shell/undo_acts.h"

#include "core/records/history_reader.h"
#include "ui/common/act_text.h"
#include "ui/common/look/icons.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/setting_acts.h"

#include <utility>

namespace ui {

UndoActs::UndoActs(const Session& session, SettingActs& settings, std::function<void()> leave, FootLine& foot, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings), m_leave(std::move(leave)), m_foot(foot), m_undo(this), m_redo(this) {
    m_undo.setIcon(icon(QStringLiteral("undo")));
    m_undo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_redo.setIcon(icon(QStringLiteral("redo")));
    m_redo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    connect(&m_undo, &QAction::triggered, this, &UndoActs::undo);
    connect(&m_redo, &QAction::triggered, this, &UndoActs::redo);
    connect(&session.file.changes(), &records::Changes::written, this, &UndoActs::refresh);
    connect(&settings, &SettingActs::changed, this, &UndoActs::refresh);
    refresh();
}

void UndoActs::undo() {
    const QString promised = m_undo.text();
    m_leave();
    // What was being written has become an act of its own: nobody has asked to take that back.
    if (m_undo.text() != promised) {
        m_foot.tell(tr("What you wrote was saved first. %1: once more.").arg(QString(m_undo.text()).remove(u'&')));
        return;
    }
    const Act act = m_undoable;
    if (act.isSetting) m_settings.undo();
    else if (const auto done = m_session.file.undo(0, m_session.file.author().who); !done) return m_foot.tell(done.error());
    m_foot.tellInPassing(tr("Taken back: %1.").arg(act.words));
}

void UndoActs::redo() {
    const Act act = m_redoable;
    if (act.isSetting) m_settings.redo();
    else if (const auto done = m_session.file.redo(m_session.file.author().who); !done) return m_foot.tell(done.error());
    m_foot.tellInPassing(tr("Done again: %1.").arg(act.words));
}

void UndoActs::refresh() {
    std::optional<records::Entry> undoable;
    std::optional<records::Entry> redoable;
    qint64 newest = 0;
    bool undoesPrioritisation = false;
    bool redoesPrioritisation = false;
    const records::OpenFile& file = m_session.file;
    const auto read = file.read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        undoable = history.newestUndoable(file.author().who);
        redoable = history.newestRedoable(file.author().who);
        if (const auto entry = history.newestUndoable()) newest = entry->number;
        undoesPrioritisation = undoable && isPrioritisation(reader, *undoable);
        redoesPrioritisation = redoable && isPrioritisation(reader, *redoable);
    });
    if (!read) m_foot.tell(read.error());
    if (file.readOnly()) undoable = redoable = std::nullopt;  // nothing can be taken back here
    m_settings.seen(newest);
    // A setting stands among the acts of the file where it was changed: what was done last is taken back first.
    const QString undo = m_settings.undoable(undoable ? undoable->number : 0);
    const QString redo = m_settings.redoable(newest);
    m_undoable = {undo, !undo.isEmpty()};
    m_redoable = {redo, !redo.isEmpty()};
    if (!m_undoable.isSetting && undoable) m_undoable.words = actText(file.catalogue(), undoable->act, undoesPrioritisation);
    // What is redone is the act that the undo took back: the undo of that act.
    if (!m_redoable.isSetting && redoable) {
        records::ActName again = redoable->act;
        if (!again.turns.isEmpty()) again.turns.removeFirst();
        m_redoable.words = actText(file.catalogue(), again, redoesPrioritisation);
    }
    m_undo.setEnabled(!m_undoable.words.isEmpty());
    m_redo.setEnabled(!m_redoable.words.isEmpty());
    m_undo.setText(titleOf(tr("Undo"), tr("Undo: %1"), m_undoable.words));
    m_redo.setText(titleOf(tr("Redo"), tr("Redo: %1"), m_redoable.words));
}

}  // namespace ui
