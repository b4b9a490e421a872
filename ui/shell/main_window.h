#pragma once

#include "ui/common/session.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class RecordPage;

/// The window: side bar with every kind, its page, undo and redo with the act's name, and a foot that tells what happened.
class MainWindow final : public QMainWindow, private Navigator {
    Q_OBJECT
public:
    /// @param file  outlives the window
    explicit MainWindow(records::OpenFile& file);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void openRecord(const records::Kind& kind, const QString& id) override;
    void newRecord(const records::Kind& kind, const records::Record& preset) override;
    void tell(const QString& sentence) override;
    void tell(const base::Error& error) override;

    void buildSideBar();
    void buildMenus();
    RecordPage* showKind(const records::Kind& kind);
    [[nodiscard]] RecordPage* currentPage() const;
    void undo();
    void redo();
    void refreshUndo();

    records::OpenFile& m_file;
    Session m_session;
    QListWidget* m_sideBar = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_foot = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QHash<QByteArray, RecordPage*> m_built;
};

}  // namespace ui
