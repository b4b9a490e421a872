#pragma once

#include "ui/common/session.h"

#include <QThread>
#include <QTimer>
#include <memory>

namespace ui {

/// A copy of the file a day (säkerhetskopia), made a little after the window stands, in a thread of its own, in the folder that this machine's user chose.
class Backups final : public QObject {
    Q_OBJECT
public:
    explicit Backups(const Session& session, QObject* parent = nullptr);
    ~Backups() override;

    /// Where copies go on this machine; empty: none are made.
    [[nodiscard]] static QString folder();
    static void setFolder(const QString& folder);

private:
    void make();

    const Session& m_session;
    QTimer m_looks;  ///< whether the day has its copy
    std::unique_ptr<QThread> m_thread;
};

}  // namespace ui
