#pragma once

#include "ui/common/session.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Notice;

/// What is done with a meeting most often, as buttons: it was held with the same participants as last time, or one more was.
class MeetingBar final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingBar(const Session& session, QWidget* parent = nullptr);
    /// @param id  a meeting, or empty
    void show(const QString& id);

Q_SIGNALS:
    /// The steering group decides at the meeting shown.
    void decisionsWanted(const QString& meeting);
    /// A meeting of today stands there: it is shown in the list, so that the next key speaks of the act and not of a field.
    void anotherLogged(const QString& meeting);

private:
    void refresh();
    void hold();
    void logAnother();
    void told(const base::Error& error);

    const Session& m_session;
    QString m_id;
    QPushButton* m_hold;
    QPushButton* m_another;
    QPushButton* m_summons;
    QPushButton* m_minutes;
    QPushButton* m_decide;
    QPushButton* m_series;
    Notice* m_trouble;
};

}  // namespace ui
