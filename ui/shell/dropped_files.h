#pragma once

#include "ui/common/session.h"

#include <QWidget>

namespace ui {

/// A file that is dropped anywhere on the window: a table or a calendar is looked at and taken in like one that was chosen, a file of ours is opened.
/// Fields of text would take its name for words otherwise.
class DroppedFiles final : public QObject {
    Q_OBJECT
public:
    /// What the window does with a file of ours, and which list it shows (null: none).
    struct Window {
        std::function<void(const QString& path)> open;
        std::function<const records::Kind*()> kindShown;
    };

    DroppedFiles(const Session& session, Window acts, QWidget& window);

    /// Does with the file what is done with a dropped one.
    void take(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTable(const QString& path);

    const Session& m_session;
    Window m_acts;
    QWidget& m_window;
};

}  // namespace ui
