#pragma once

#include "ui/common/session.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ui {

class EarlyKeys;

/// Search over everything (Ctrl+K): pages, acts and reports by their names, records by their words. Arrows and Enter are enough. What is typed before it
/// has the keyboard is its own; it goes when another window gets the keyboard, so it blocks none.
class FindDialog final : public QDialog {
    Q_OBJECT
public:
    /// Something that can be gone to or done.
    struct Place {
        QString title;
        QString what;  ///< "page", "report" …
        QString icon;  ///< see icons.h
        std::function<void()> go;
    };
    FindDialog(const Session& session, QList<Place> places, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void add(const Place& place);
    void addRecords(const QString& asked);
    void go();

    const Session& m_session;
    QList<Place> m_places;
    QList<std::function<void()>> m_shown;  ///< by row of the list
    QLineEdit* m_words;
    QListWidget* m_list;
    EarlyKeys* m_early;
};

}  // namespace ui
