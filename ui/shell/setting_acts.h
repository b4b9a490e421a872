#pragma once

#include "ui/common/session.h"

#include <functional>

namespace ui {

struct Preferences;

/// Writes what is chosen among the settings, and takes it back: Undo and Redo find a changed setting where it stands among the acts of the file. What
/// stands in the history of the file, goes on standing there; a setting is remembered as long as the window is open.
class SettingActs final : public QObject {
    Q_OBJECT
public:
    explicit SettingActs(const Session& session, QObject* parent = nullptr);

    /// Keeps @p value in the file, and who acts in this window with it; what is kept already is no act. @param name  what the setting is called on the page
    void keep(records::Setting setting, const QString& value, const QString& name);
    /// Keeps how the program looks on this machine.
    void keep(const Preferences& preferences, const QString& name);
    /// Keeps where this machine puts its copies.
    void keepBackups(const QString& folder, const QString& name);

    /// What Undo takes back when the newest act of the file that can be undone is the entry @p entry (0: none), as words of a menu; empty: that entry.
    [[nodiscard]] QString undoable(qint64 entry) const;
    /// The same of Redo, when @p newest is the newest entry in force, of whomever.
    [[nodiscard]] QString redoable(qint64 newest) const;
    void undo();
    void redo();
    /// The file's newest entry in force: an act that is newer than all before ends what can be redone.
    void seen(qint64 newest);

Q_SIGNALS:
    /// A setting was changed, or taken back.
    void changed();
    /// A setting was taken back or brought again: what shows it reads it anew.
    void taken();
    /// The program looks otherwise now.
    void lookChanged();

private:
    struct Act {
        QString name;
        std::function<void()> back;
        std::function<void()> again;
        qint64 after = 0;  ///< the file's newest entry in force when it was done
    };
    void did(const QString& name, const std::function<void()>& back, const std::function<void()>& again);
    [[nodiscard]] bool write(records::Setting setting, const QString& value);
    void show(const Preferences& preferences);
    [[nodiscard]] qint64 newestEntry() const;

    const Session& m_session;
    QList<Act> m_done;
    QList<Act> m_undone;
    qint64 m_newest = 0;
};

}  // namespace ui
