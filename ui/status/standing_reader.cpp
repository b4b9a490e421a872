#include "ui/status/standing_reader.h"

#include "core/status/agreement_status.h"

namespace ui {

StandingReader::StandingReader(const Session& session, QObject* parent) : QObject(parent), m_reader(session, this) {
    connect(&m_reader, &BackgroundReader::failed, this, &StandingReader::failed);
}

void StandingReader::ask(QDate date) {
    m_reader.ask(
        [date](const records::OpenFile& file) -> base::Result<Standing> {
            auto standing = status::readStatus(file, date);
            if (!standing) return base::Failure(standing.error());
            return std::make_shared<const status::AgreementStatus>(*std::move(standing));
        },
        [this](const Standing& standing) { Q_EMIT told(standing); });
}

}  // namespace ui
