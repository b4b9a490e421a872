#include "ui/shell/backups.h"

#include "core/base/language.h"
#include "core/records/backup.h"

#include <QSettings>

namespace ui {

namespace {

constexpr int kAfterStartMilliseconds = 20'000;       // the window is for the user first
constexpr int kBetweenLooksMilliseconds = 3'600'000;  // it may stand open for days
const QString kFolderKey = QStringLiteral("backups/folder");

}  // namespace

Backups::Backups(const Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_looks, &QTimer::timeout, this, &Backups::make);
    m_looks.start(kAfterStartMilliseconds);
}

Backups::~Backups() {
    if (m_thread == nullptr) return;
    m_thread->disconnect(this);
    m_thread->wait();
}

QString Backups::folder() { return QSettings().value(kFolderKey).toString(); }

void Backups::setFolder(const QString& folder) { QSettings().setValue(kFolderKey, folder); }

void Backups::make() {
    m_looks.setInterval(kBetweenLooksMilliseconds);
    if (folder().isEmpty() || (m_thread != nullptr && m_thread->isRunning())) return;
    auto made = std::make_shared<std::optional<base::Result<QString>>>();
    const QString path = m_session.file.path();
    const QDate today = m_session.file.clock().today();
    const QString place = folder();
    const base::Language language = base::currentLanguage();
    m_thread.reset(QThread::create([made, path, place, today, language] {
        const base::LanguageScope speaks(language);
        made->emplace(records::keepDailyBackup(path, place, today));
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, made] {
        if (!**made) m_session.navigator.tell((*made)->error());
    });
    m_thread->start();
}

}  // namespace ui
