#pragma once

#include "core/tables/importing.h"
#include "ui/common/background_act.h"

#include <optional>

namespace ui {

/// Reads something into the file, with what the user has chosen.
using ImportWork = std::function<base::Result<tables::ImportOutcome>(records::OpenFile& file, const tables::ImportOptions& options)>;

/// Runs an import beside the window. One at a time.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    explicit ImportRun(const Session& session, QObject* parent = nullptr);

    /// @param options  their `progress` is replaced
    void start(const ImportWork& work, const tables::ImportOptions& options);
    /// Nothing is written; done() tells of it.
    void cancel() { m_act.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_act.isBusy(); }

Q_SIGNALS:
    void progress(double part);
    void done(const base::Result<tables::ImportOutcome>& outcome);

private:
    BackgroundAct m_act;
    std::shared_ptr<std::optional<tables::ImportOutcome>> m_outcome;
};

}  // namespace ui
