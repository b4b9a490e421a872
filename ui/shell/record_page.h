#pragma once

#include "ui/common/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class RecordForm;
class RecordList;

/// The general page of a kind: head with one line of state, list left, form right.
class RecordPage final : public QWidget {
    Q_OBJECT
public:
    RecordPage(const Session& session, const records::Kind& kind, QWidget* parent = nullptr);

    void select(const QString& id);
    void startNew(const records::Record& preset);
    void startNew();
    void focusSearch();
    void edit();
    /// Puts what a kind has of its own between head and list.
    void addBar(QWidget* bar);
    /// Leaves the record that is being written: an entry, or a draft.
    void leave();

Q_SIGNALS:
    /// Another record is shown; empty when none.
    void shown(const QString& id);

private:
    void refreshState();

    const Session& m_session;
    const records::Kind& m_kind;
    RecordList* m_list;
    RecordForm* m_form;
    QLabel* m_state;
    QPushButton* m_add = nullptr;
};

}  // namespace ui
