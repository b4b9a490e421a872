#include "ui/common/tables/import_run.h"

#include "core/base/language.h"

namespace ui {

struct ImportRun::Answer {
    std::optional<base::Result<tables::ImportOutcome>> outcome;
    QMap<QByteArray, QStringList> changed;  ///< by kind, for those who listen to the window's own door
};

ImportRun::ImportRun(const Session& session, QObject* parent) : QObject(parent), m_session(session) {}

ImportRun::~ImportRun() {
    if (m_thread == nullptr) return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    tellChanges();  // it may have been too late to cancel
}

void ImportRun::start(const ImportWork& work, const tables::ImportOptions& options) {
    Q_ASSERT(!isBusy());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto answer = m_answer = std::make_shared<Answer>();
    const QString path = m_session.file.path();
    const records::OpenFile::Environment environment = m_session.file.environment();
    const records::Author author = m_session.file.author();
    const base::Language language = base::currentLanguage();
    tables::ImportOptions watched = options;
    watched.progress = [this, cancelled = m_cancelled](double part) {
        // The receiver lives in the window's thread, and waits for this one before it goes.
        QMetaObject::invokeMethod(
            this, [this, part] { Q_EMIT progress(part); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_thread.reset(QThread::create([=] {
        const base::LanguageScope speaks(language);
        auto file = records::OpenFile::open(path, records::OpenFile::Mode::Beside, environment);
        if (!file) {
            answer->outcome.emplace(base::Failure(file.error()));
            return;
        }
        (*file)->setAuthor(author);
        QObject::connect(&(*file)->changes(), &records::Changes::changed, &(*file)->changes(),
                         [&](const QByteArray& kind, const QStringList& ids) { answer->changed.insert(kind, ids); });
        answer->outcome.emplace(work(**file, watched));
    }));
    connect(m_thread.get(), &QThread::finished, this, &ImportRun::finish);
    m_thread->start();
}

void ImportRun::cancel() {
    if (m_cancelled != nullptr) m_cancelled->store(true);
}

void ImportRun::tellChanges() const {
    records::Changes& changes = m_session.file.changes();
    for (auto it = m_answer->changed.cbegin(); it != m_answer->changed.cend(); ++it) Q_EMIT changes.changed(it.key(), it.value());
    if (!m_answer->changed.isEmpty()) Q_EMIT changes.written();
}

void ImportRun::finish() {
    m_thread.release()->deleteLater();  // it is the one that tells of it
    tellChanges();
    Q_EMIT done(*m_answer->outcome);
}

}  // namespace ui
