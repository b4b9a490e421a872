#include "ui/common/background_reader.h"

#include "core/base/language.h"

namespace ui {

BackgroundReader::BackgroundReader(const Session& session, QObject* parent) : QObject(parent), m_session(session) {}

BackgroundReader::~BackgroundReader() {
    if (m_thread == nullptr) return;
    m_thread->disconnect(this);
    m_thread->wait();
}

void BackgroundReader::begin(Question question) {
    const bool first = !m_wanted;
    m_wanted = true;
    if (m_thread == nullptr) {
        start(std::move(question));
    } else {
        m_stale = true;
        m_waiting = std::move(question);
    }
    if (first) Q_EMIT busy(true);
}

void BackgroundReader::cancel() {
    m_waiting.reset();
    m_stale = m_thread != nullptr;
    if (std::exchange(m_wanted, false)) Q_EMIT busy(false);
}

void BackgroundReader::start(Question question) {
    m_stale = false;
    const auto result = std::make_shared<base::Result<void>>();
    const QString path = m_session.file.path();
    const records::OpenFile::Environment environment = m_session.file.environment();
    const records::OpenFile::Mode mode = modeBeside(m_session.file);
    const base::Language language = base::currentLanguage();
    m_thread.reset(QThread::create([=] {
        const base::LanguageScope speaks(language);
        auto file = records::OpenFile::open(path, mode, environment);
        *result = file ? question.read(**file) : base::Result<void>(base::Failure(file.error()));
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, result, question] { finish(*result, question); });
    m_thread->start();
}

void BackgroundReader::finish(const base::Result<void>& result, const Question& question) {
    m_thread.release()->deleteLater();  // it is the one that tells of it
    if (m_waiting) {
        start(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    if (m_stale) return;
    m_wanted = false;
    Q_EMIT busy(false);
    if (result) question.answered();
    else Q_EMIT failed(result.error());
}

}  // namespace ui
