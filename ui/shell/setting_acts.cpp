#include "ui/shell/setting_acts.h"

#include "core/records/history_reader.h"
#include "ui/common/look/preferences.h"
#include "ui/common/look/theme.h"
#include "ui/shell/backups.h"

namespace ui {

SettingActs::SettingActs(const Session& session, QObject* parent) : QObject(parent), m_session(session) {}

qint64 SettingActs::newestEntry() const {
    qint64 newest = 0;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (const auto entry = records::HistoryReader(reader).newestUndoable()) newest = entry->number;
    });
    if (!read) m_session.navigator.tell(read.error());
    return newest;
}

bool SettingActs::write(records::Setting setting, const QString& value) {
    if (const auto kept = m_session.file.setSetting(setting, value); !kept) {
        m_session.navigator.tell(kept.error());
        return false;
    }
    // Whoever writes from now on is who stands there.
    if (setting == records::Setting::Who) m_session.file.setAuthor({value, m_session.file.author().office});
    if (setting == records::Setting::Office) m_session.file.setAuthor({m_session.file.author().who, value});
    return true;
}

void SettingActs::keep(records::Setting setting, const QString& value, const QString& name) {
    const auto stored = m_session.file.setting(setting);
    if (!stored) {
        m_session.navigator.tell(stored.error());
        return;
    }
    const QString before = setting == records::Setting::Who      ? m_session.file.author().who
                           : setting == records::Setting::Office ? m_session.file.author().office
                                                                 : *stored;
    if (before == value) return;
    if (!write(setting, value)) return;
    did(
        name, [this, setting, before] { static_cast<void>(write(setting, before)); }, [this, setting, value] { static_cast<void>(write(setting, value)); });
}

void SettingActs::show(const Preferences& preferences) {
    preferences.save();
    applyTheme(preferences.theme);
    Q_EMIT lookChanged();
}

void SettingActs::keep(const Preferences& preferences, const QString& name) {
    const Preferences before = Preferences::load();
    if (before == preferences) return;
    show(preferences);
    did(
        name, [this, before] { show(before); }, [this, preferences] { show(preferences); });
}

void SettingActs::keepBackups(const QString& folder, const QString& name) {
    const QString before = Backups::folder();
    if (before == folder) return;
    Backups::setFolder(folder);
    did(
        name, [before] { Backups::setFolder(before); }, [folder] { Backups::setFolder(folder); });
}

void SettingActs::did(const QString& name, const std::function<void()>& back, const std::function<void()>& again) {
    m_done << Act{name, back, again, newestEntry()};
    m_undone.clear();
    m_session.navigator.tell(tr("Kept."));
    Q_EMIT changed();
}

QString SettingActs::undoable(qint64 entry) const {
    return m_done.isEmpty() || entry > m_done.last().after ? QString() : tr("the setting \"%1\"").arg(m_done.last().name);
}

QString SettingActs::redoable(qint64 newest) const {
    return m_undone.isEmpty() || newest != m_undone.last().after ? QString() : tr("the setting \"%1\"").arg(m_undone.last().name);
}

void SettingActs::undo() {
    if (m_done.isEmpty()) return;
    m_undone << m_done.takeLast();
    m_undone.last().back();
    Q_EMIT taken();
    Q_EMIT changed();
}

void SettingActs::redo() {
    if (m_undone.isEmpty()) return;
    m_done << m_undone.takeLast();
    m_done.last().again();
    Q_EMIT taken();
    Q_EMIT changed();
}

void SettingActs::seen(qint64 newest) {
    if (newest > m_newest) m_undone.clear();
    m_newest = std::max(m_newest, newest);
}

}  // namespace ui
