#pragma once

#include "ui/common/session.h"

#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// Writes into the file in a thread of its own, with its own door to it, while the window lives. One act at a time.
class BackgroundAct final : public QObject {
    Q_OBJECT
public:
    /// Told the part done, 0–1; false: stop, and write nothing.
    using Progress = std::function<bool(double)>;
    using Work = std::function<base::Result<void>(records::OpenFile& file, const Progress& progress)>;

    explicit BackgroundAct(const Session& session, QObject* parent = nullptr);
    /// Cancels, and waits until nothing is written any more.
    ~BackgroundAct() override;

    /// @param work  runs in the thread, in the language of the caller and as the file's author
    void start(Work work);
    /// Nothing is written; done() tells of it.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progress(double part);
    /// After the window's own door has told what has changed. Also that the file could not be opened.
    void done(const base::Result<void>& result);

private:
    struct Answer;
    void finish();
    void tellChanges() const;

    const Session& m_session;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<Answer> m_answer;
};

}  // namespace ui
