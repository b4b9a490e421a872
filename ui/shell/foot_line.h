#pragma once

#include "core/base/error.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

/// What happened, in the foot of the window; after a file was saved with the ways to it: open it, show it in its folder.
class FootLine final : public QWidget {
    Q_OBJECT
public:
    explicit FootLine(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    void tell(const base::Error& error);
    /// What only confirms what somebody has just done: it goes by itself.
    void tellInPassing(const QString& sentence);
    /// @p sentence, and the two acts on the file @p path until something else is told.
    void tellSaved(const QString& sentence, const QString& path);
    void clear();
    [[nodiscard]] QString text() const;
    /// For the menus, where they have their keys: in the foot they come and go, and are no stop of Tab.
    [[nodiscard]] QAction* openSaved() const { return m_open; }
    [[nodiscard]] QAction* showSaved() const { return m_show; }

private:
    void say(const QString& sentence, const QPalette& palette);
    void offer(const QString& path);
    [[nodiscard]] QToolButton* button(QAction* act);

    QLabel* m_words;
    QAction* m_open;
    QAction* m_show;
    QToolButton* m_openButton;
    QToolButton* m_showButton;
    QString m_path;
    QTimer m_passing;
};

}  // namespace ui
