#include "ui/common/background_reader.h"

#include "core/base/language.h"

#include <QMutex>

namespace ui {

class BackgroundReader::Reading {
public:
    /// In the reader's thread: runs @p read through the door, unless that was broken off before it began.
    template <class Read>
    base::Result<void> through(records::OpenFile& door, Read& read) {
        {
            const QMutexLocker lock(&m_mutex);
            if (m_broken) return base::Failure(base::Error{base::Trouble::Cancelled, {}, {}, {}, {}});
            m_door = &door;
        }
        auto result = read(door);
        const QMutexLocker lock(&m_mutex);
        m_door = nullptr;
        return result;
    }
    void breakOff() {
        const QMutexLocker lock(&m_mutex);
        m_broken = true;
        if (m_door != nullptr) m_door->breakOff();
    }

private:
    QMutex m_mutex;
    records::OpenFile* m_door = nullptr;  ///< while it is read from
    bool m_broken = false;
};

BackgroundReader::BackgroundReader(const records::OpenFile& file, QObject* parent) : QObject(parent), m_file(file) {}

BackgroundReader::~BackgroundReader() {
    if (m_thread == nullptr) return;
    m_thread->disconnect(this);
    breakOff();
    m_thread->wait();
}

void BackgroundReader::breakOff() {
    m_stale = true;
    m_reading->breakOff();
}

void BackgroundReader::begin(Question question) {
    const bool first = !m_wanted;
    m_wanted = true;
    if (m_thread == nullptr) {
        start(std::move(question));
    } else {
        breakOff();
        m_waiting = std::move(question);
    }
    if (first) Q_EMIT busy(true);
}

void BackgroundReader::cancel() {
    m_waiting.reset();
    if (m_thread != nullptr) breakOff();
    if (std::exchange(m_wanted, false)) Q_EMIT busy(false);
}

void BackgroundReader::start(Question question) {
    m_stale = false;
    m_reading = std::make_shared<Reading>();
    const auto result = std::make_shared<base::Result<void>>();
    const QString path = m_file.path();
    const records::OpenFile::Environment environment = m_file.environment();
    const records::OpenFile::Mode mode = modeBeside(m_file);
    const base::Language language = base::currentLanguage();
    m_thread.reset(QThread::create([=, reading = m_reading] {
        const base::LanguageScope speaks(language);
        auto file = records::OpenFile::open(path, mode, environment);
        *result = file ? reading->through(**file, question.read) : base::Result<void>(base::Failure(file.error()));
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
