#pragma once

#include "ui/common/background_reader.h"

namespace status {
struct AgreementStatus;
}  // namespace status

namespace ui {

/// Asks how the agreement and the act stand, beside the window: with many records the answer takes longer than anybody waits for a page.
class StandingReader final : public QObject {
    Q_OBJECT
public:
    using Standing = std::shared_ptr<const status::AgreementStatus>;

    explicit StandingReader(const Session& session, QObject* parent = nullptr);

    /// Asks how they stand on @p date; the newest question wins.
    void ask(QDate date);

Q_SIGNALS:
    void told(const ui::StandingReader::Standing& standing);
    /// Also that the file has no agreement.
    void failed(const base::Error& error);

private:
    BackgroundReader m_reader;
};

}  // namespace ui
