#pragma once

#include "core/tables/importing.h"
#include "ui/common/session.h"

#include <QThread>
#include <atomic>
#include <memory>

namespace ui {

/// Reads something into the file, with what the user has chosen.
using ImportWork = std::function<base::Result<tables::ImportOutcome>(records::OpenFile& file, const tables::ImportOptions& options)>;

/// Runs an import in a thread of its own, with its own door to the file, while the window lives. One at a time.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    explicit ImportRun(const Session& session, QObject* parent = nullptr);
    /// Cancels, and waits until nothing is written any more.
    ~ImportRun() override;

    /// @param options  their `progress` is replaced
    void start(const ImportWork& work, const tables::ImportOptions& options);
    /// Nothing is written; done() tells of it.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progress(double part);
    void done(const base::Result<tables::ImportOutcome>& outcome);

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
