#include "ui/common/tables/import_run.h"

namespace ui {

ImportRun::ImportRun(const Session& session, QObject* parent) : QObject(parent), m_act(session) {
    connect(&m_act, &BackgroundAct::progress, this, &ImportRun::progress);
    connect(&m_act, &BackgroundAct::done, this, [this](const base::Result<void>& result) {
        Q_EMIT done(result ? base::Result<tables::ImportOutcome>(**m_outcome) : base::Result<tables::ImportOutcome>(base::Failure(result.error())));
    });
}

void ImportRun::start(const ImportWork& work, const tables::ImportOptions& options) {
    auto outcome = m_outcome = std::make_shared<std::optional<tables::ImportOutcome>>();
    m_act.start([outcome, work, options](records::OpenFile& file, const BackgroundAct::Progress& progress) -> base::Result<void> {
        tables::ImportOptions watched = options;
        watched.progress = progress;
        auto done = work(file, watched);
        if (!done) return base::Failure(done.error());
        outcome->emplace(*std::move(done));
        return {};
    });
}

}  // namespace ui
