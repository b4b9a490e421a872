#pragma once

#include "ui/common/session.h"

#include <QAction>
#include <functional>

namespace ui {

class FootLine;
class SettingActs;

/// What Undo and Redo of the window take back and do again: acts of the file, and settings in their turn among them.
class UndoActs final : public QObject {
    Q_OBJECT
public:
    /// @param leave  what is being written becomes an act of its own
    /// @param foot   where it is told what was done
    UndoActs(const Session& session, SettingActs& settings, std::function<void()> leave, FootLine& foot, QObject* parent = nullptr);

    [[nodiscard]] QAction* undoAction() { return &m_undo; }
    [[nodiscard]] QAction* redoAction() { return &m_redo; }
    /// Reads anew what there is to take back.
    void refresh();

private:
    struct Act {
        QString words;           ///< empty: nothing
        bool isSetting = false;  ///< not an act of the file
    };
    void undo();
    void redo();
    [[nodiscard]] static QString titleOf(const QString& alone, const QString& with, const QString& words) { return words.isEmpty() ? alone : with.arg(words); }

    const Session& m_session;
    SettingActs& m_settings;
    const std::function<void()> m_leave;
    FootLine& m_foot;
    QAction m_undo;
    QAction m_redo;
    Act m_undoable;
    Act m_redoable;
};

}  // namespace ui
