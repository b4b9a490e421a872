#include "ui/common/background_act.h"

#include "core/base/language.h"

namespace ui {

struct BackgroundAct::Answer {
    base::Result<void> result;
    QMap<QByteArray, QStringList> changed;  ///< by kind, for those who listen to the window's own door
};

BackgroundAct::BackgroundAct(const Session& session, QObject* parent) : QObject(parent), m_session(session) {}

BackgroundAct::~BackgroundAct() {
    if (m_thread == nullptr) return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    tellChanges();  // it may have been too late to cancel
}

void BackgroundAct::start(Work work) {
    Q_ASSERT(!isBusy());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto answer = m_answer = std::make_shared<Answer>();
    const QString path = m_session.file.path();
    const records::OpenFile::Environment environment = m_session.file.environment();
    const records::Author author = m_session.file.author();
    const base::Language language = base::currentLanguage();
    const Progress watched = [this, cancelled = m_cancelled](double part) {
        // The receiver lives in the window's thread, and waits for this one before it goes.
        QMetaObject::invokeMethod(
            this, [this, part] { Q_EMIT progress(part); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_thread.reset(QThread::create([=, work = std::move(work)] {
        const base::LanguageScope speaks(language);
        auto file = records::OpenFile::open(path, records::OpenFile::Mode::Beside, environment);
        if (!file) {
            answer->result = base::Failure(file.error());
            return;
        }
        (*file)->setAuthor(author);
        QObject::connect(&(*file)->changes(), &records::Changes::changed, &(*file)->changes(),
                         [&](const QByteArray& kind, const QStringList& ids) { answer->changed.insert(kind, ids); });
        answer->result = work(**file, watched);
    }));
    connect(m_thread.get(), &QThread::finished, this, &BackgroundAct::finish);
    m_thread->start();
}

void BackgroundAct::cancel() {
    if (m_cancelled != nullptr) m_cancelled->store(true);
}

void BackgroundAct::tellChanges() const {
    records::Changes& changes = m_session.file.changes();
    for (auto it = m_answer->changed.cbegin(); it != m_answer->changed.cend(); ++it) Q_EMIT changes.changed(it.key(), it.value());
    if (!m_answer->changed.isEmpty()) Q_EMIT changes.written();
}

void BackgroundAct::finish() {
    m_thread.release()->deleteLater();  // it is the one that tells of it
    tellChanges();
    Q_EMIT done(m_answer->result);
}

}  // namespace ui
