#pragma once

#include "ui/common/record_view.h"
#include "ui/common/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// The diary of a special event, in large type for the hour when it counts: what is written gets its time by itself, with who told whom by which
/// channel; whom to call stands beside it.
class DiaryView final : public RecordView {
    Q_OBJECT
public:
    /// In the page it offers to open a window of its own, and there the letters are larger.
    enum class Place { Page, OwnWindow };
    explicit DiaryView(const Session& session, Place place = Place::Page, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void leave() override;
    void takeFocus() override;

private:
    void refresh();
    void fillRoles();
    void showContacts();
    void write();
    /// @return whether there was a line, and it is an entry now
    bool store();

    const Session& m_session;
    QString m_id;
    QLabel* m_title;
    QListWidget* m_entries;
    QLineEdit* m_text;
    QComboBox* m_by;
    QComboBox* m_to;
    QComboBox* m_channel;
    QLabel* m_contacts;
};

}  // namespace ui
