#pragma once

#include "core/records/history_reader.h"
#include "ui/common/session.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class WordTabs;

/// What has been changed (ändringshistorik): the acts of the file, or of the record shown, newest first; an act opens to what it
/// changed, field by field; an act can be taken back.
class HistoryPane final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPane(const Session& session, QWidget* parent = nullptr);

    /// The page shows another record; empty when none.
    void follow(const QString& id);

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void addEntries(const QList<records::Entry>& entries);
    void open(QTreeWidgetItem* item);
    void goTo(QTreeWidgetItem* item);
    void refreshTakeBack();
    void takeBack();
    [[nodiscard]] QList<records::Entry> read(qint64 before) const;
    [[nodiscard]] bool ofRecord() const;

    const Session& m_session;
    QString m_record;
    bool m_stale = true;
    WordTabs* m_scope;
    QTreeWidget* m_tree;
    QPushButton* m_takeBack;
};

}  // namespace ui
