#include "ui/meetings/meeting_bar.h"

#include "core/meetings/hold.h"
#include "core/meetings/meeting.h"
#include "core/meetings/text_free_types.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/meetings/series_dialog.h"

#include <QVBoxLayout>
#include <QPushButton>

namespace ui {

MeetingBar::MeetingBar(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_hold(new QPushButton(tr("Was held – same participants"))),
      m_another(new QPushButton(tr("Log today's meeting – same participants"))),
      m_summons(new QPushButton(tr("Call …"))),
      m_minutes(new QPushButton(tr("Minutes …"))),
      m_decide(new QPushButton(tr("Decide as proposed …"))),
      m_series(new QPushButton(tr("Plan several …"))),
      m_trouble(new Notice) {
    m_hold->setToolTip(tr("Logs the meeting as held, with the functions and people of the last one of its type"));
    m_another->setToolTip(tr("Logs a new meeting of today, like this one"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_hold);
    buttons->addWidget(m_another);
    buttons->addWidget(m_summons);
    buttons->addWidget(m_decide);
    buttons->addWidget(m_minutes);
    buttons->addWidget(m_series);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addLayout(buttons);
    column->addWidget(m_trouble);
    connect(m_hold, &QPushButton::clicked, this, &MeetingBar::hold);
    connect(m_another, &QPushButton::clicked, this, &MeetingBar::logAnother);
    m_summons->setToolTip(tr("The call with its agenda, to be sent: opens it among the reports"));
    m_minutes->setToolTip(tr("Minutes or notes, to be sent or signed: opens them among the reports"));
    m_decide->setToolTip(tr("All that waits for the steering group, with numbered paragraphs, in one act"));
    m_series->setToolTip(tr("Meetings like this one that come back, with a preview of the days"));
    connect(m_decide, &QPushButton::clicked, this, [this] {
        m_session.navigator.leave();
        Q_EMIT decisionsWanted(m_id);
    });
    connect(m_series, &QPushButton::clicked, this, [this] {
        m_session.navigator.leave();
        auto* dialog = new SeriesDialog(m_session, m_id, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_summons, &QPushButton::clicked, this, [this] { m_session.navigator.openReport("summons", m_id); });
    connect(m_minutes, &QPushButton::clicked, this, [this] { m_session.navigator.openReport("minutes", m_id); });
    connect(&session.file.changes(), &records::Changes::written, this, &MeetingBar::refresh);
    refresh();
}

void MeetingBar::show(const QString& id) {
    m_id = id;
    m_trouble->hide();
    refresh();
}

void MeetingBar::refresh() {
    std::optional<meetings::Meeting> meeting;
    bool textFree = false;
    bool steering = false;
    bool heldToday = false;
    const QDate today = m_session.file.clock().today();
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const auto record = reader.find(records::kindOf<meetings::Meeting>(), m_id);
        if (!record) return;
        meeting = records::fromRecord<meetings::Meeting>(*record);
        const records::Record type = reader.get(records::kindOf<meetings::MeetingType>(), meeting->type.text());
        textFree = meetings::isTextFree(type);
        steering = records::fromRecord<meetings::MeetingType>(type).key == QStringLiteral("steering-group");
        records::Query ofToday;
        ofToday.where(&meetings::Meeting::type, type.id).where(&meetings::Meeting::state, records::choiceKey(meetings::MeetingState::Held));
        if (meeting->area) ofToday.where(&meetings::Meeting::area, meeting->area->text());
        ofToday.from = ofToday.to = today;
        heldToday = reader.count(records::kindOf<meetings::Meeting>(), ofToday) > 0;
    });
    if (!read) m_session.navigator.tell(read.error());
    const bool writable = !m_session.file.readOnly();
    m_hold->setVisible(writable && meeting && meeting->state == meetings::MeetingState::Planned && meeting->day <= today);
    // One that stands there as held today is not written in once more.
    m_another->setVisible(writable && meeting && meeting->state == meetings::MeetingState::Held && meeting->day < today && !heldToday);
    m_decide->setVisible(writable && meeting && steering && meeting->day <= today && meeting->state != meetings::MeetingState::Cancelled);
    m_series->setVisible(writable && meeting.has_value());
    m_summons->setVisible(meeting && meeting->state == meetings::MeetingState::Planned);
    m_minutes->setVisible(meeting && meeting->state == meetings::MeetingState::Held && !textFree);
}

void MeetingBar::told(const base::Error& error) {
    m_trouble->tell(base::errorText(error));
    m_trouble->offer(tr("Close"), [] {});
}

void MeetingBar::hold() {
    m_session.navigator.leave();
    const auto held = meetings::holdAsBefore(m_session.file, m_id);
    if (held) m_session.navigator.tell(tr("Logged: the meeting was held."));
    else told(held.error());
}

void MeetingBar::logAnother() {
    m_session.navigator.leave();
    const auto logged = meetings::logAnother(m_session.file, m_id, m_session.file.clock().today());
    if (!logged) {
        told(logged.error());
        return;
    }
    m_session.navigator.tell(tr("Logged: a meeting of today."));
    Q_EMIT anotherLogged(*logged);
}

}  // namespace ui
