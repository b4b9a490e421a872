#include "ui/focus/decision_dialog.h"

#include "core/focus/plan.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meeting_type.h"
#include "ui/common/edits/day_edit.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/form/leave_question.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kHighestRank = 99;
constexpr int kYearsAround = 20;
constexpr int kMeetingsOffered = 20;
constexpr int kNoteLines = 3;
constexpr int kEditWidth = 380;

QString typeOf(focus::Body body) {
    switch (body) {
        case focus::Body::Cooperation: return QStringLiteral("cooperation-group");
        case focus::Body::Steering: return QStringLiteral("steering-group");
        case focus::Body::Board:
        case focus::Body::Council:
        case focus::Body::Committee: return {};
    }
    return {};
}

QPlainTextEdit* someLines(const QString& name) {
    auto* edit = new QPlainTextEdit;  // owned by the form that it is put in
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kNoteLines + 2 * kBetweenControls);
    edit->setFixedWidth(kEditWidth);
    return edit;
}

}  // namespace

DecisionDialog::DecisionDialog(const Session& session, const focus::Step& step, const QString& id, bool despite, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_step(step),
      m_id(id),
      m_body(new QComboBox),
      m_day(new DayEdit(session)),
      m_meeting(new QComboBox),
      m_item(new QLineEdit),
      m_caseNumber(new QLineEdit),
      m_rank(new QSpinBox),
      m_year(new QSpinBox),
      m_note(someLines(tr("Note"))),
      m_despite(someLines(tr("Why it was approved all the same"))),
      m_isDespite(despite),
      m_trouble(new Notice) {
    const QDate today = session.file.clock().today();
    setWindowTitle(wordOf(step));
    for (const focus::Body body : step.bodies()) m_body->addItem(wordOf(body), static_cast<int>(body));
    auto* title = new QLabel(m_body->count() > 1 ? wordOf(step) : tr("%1 – decided by: %2").arg(wordOf(step), wordOf(step.body)));
    title->setFont(ui::font(kSectionPoints, true));
    auto* subject = new QLabel(subjectText());
    subject->setWordWrap(true);
    m_day->setValue(today);
    m_day->describe(tr("Day"), {});
    m_rank->setRange(1, kHighestRank);
    m_year->setRange(today.year() - kYearsAround, today.year() + kYearsAround);
    m_year->setValue(today.year() + 1);
    for (QWidget* edit : {static_cast<QWidget*>(m_body), static_cast<QWidget*>(m_meeting), static_cast<QWidget*>(m_item), static_cast<QWidget*>(m_caseNumber)})
        edit->setFixedWidth(kEditWidth);
    for (QWidget* edit : {static_cast<QWidget*>(m_body), static_cast<QWidget*>(m_meeting), static_cast<QWidget*>(m_rank), static_cast<QWidget*>(m_year)})
        guardWheel(*edit);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_item->setPlaceholderText(tr("for example § 4"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const bool meets = !typeOf(step.body).isEmpty();
    const auto ask = [form](bool asked, const QString& label, QWidget* edit) {
        form->addRow(label, edit);
        form->setRowVisible(edit, asked);
    };
    ask(meets, tr("Meeting"), m_meeting);
    ask(m_body->count() > 1, tr("Decided by"), m_body);
    ask(true, tr("Day"), m_day);
    ask(step.body != focus::Body::Cooperation, tr("Paragraph"), m_item);
    ask(!meets, tr("Case number"), m_caseNumber);
    ask(step.needsRank, tr("Rank, 1 is first"), m_rank);
    ask(step.needsYear, tr("For the year"), m_year);
    ask(despite, tr("Approved all the same, because"), m_despite);
    ask(true, step.needsNote ? tr("Why, and what is asked for (required)") : tr("Note"), m_note);

    auto* buttons = new QDialogButtonBox;
    m_decide = buttons->addButton(wordOf(step), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_meeting, &QComboBox::activated, this, &DecisionDialog::meetingChosen);
    connect(m_day, &FieldEdit::changed, this, &DecisionDialog::refreshDecidable);
    connect(m_note, &QPlainTextEdit::textChanged, this, &DecisionDialog::refreshDecidable);
    connect(m_despite, &QPlainTextEdit::textChanged, this, &DecisionDialog::refreshDecidable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenGroups);
    column->addWidget(title);
    column->addWidget(subject);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    m_decide->setDefault(true);
    m_leaving = std::make_unique<LeaveQuestion>(*m_trouble, *m_decide);
    connect(m_year, &QSpinBox::valueChanged, this, &DecisionDialog::offerRank);
    fillMeetings();
    offerRank();
    refreshDecidable();
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::reject() {
    QWidget* written = nullptr;
    for (QPlainTextEdit* text : {m_note, m_despite})
        if (!text->toPlainText().trimmed().isEmpty()) written = text;
    for (QLineEdit* line : {m_item, m_caseNumber})
        if (line->isModified() && !line->text().trimmed().isEmpty()) written = line;
    if (written == nullptr) return QDialog::reject();
    m_leaving->ask(*written, [this] { QDialog::reject(); });
}

QString DecisionDialog::subjectText() const {
    const records::Kind& kind = m_step.subject == focus::Subject::FocusArea ? records::kindOf<focus::FocusArea>() : records::kindOf<focus::Plan>();
    QString text;
    const auto read = m_session.file.read([&](const records::Reader& reader) { text = QStringLiteral("%1: %2").arg(labelOf(kind), reader.label(kind, m_id)); });
    if (!read) m_session.navigator.tell(read.error());
    return text;
}

void DecisionDialog::offerRank() {
    if (!m_step.needsRank) return;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        int year = m_year->value();
        if (!m_step.needsYear)
            if (const auto area = reader.find(records::kindOf<focus::FocusArea>(), m_id)) year = records::fromRecord<focus::FocusArea>(*area).year;
        m_rank->setValue(focus::nextFreeRank(reader, year));
    });
    if (!read) m_session.navigator.tell(read.error());
}

void DecisionDialog::fillMeetings() {
    m_meeting->addItem(tr("No meeting is named"));
    const QString key = typeOf(m_step.body);
    if (key.isEmpty()) return;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const records::Kind& meetings = records::kindOf<meetings::Meeting>();
        const auto type = reader.resolve(records::kindOf<meetings::MeetingType>(), key);
        if (!type) return;  // an agreement of its own may name its meetings otherwise
        records::Query query;
        query.where(&meetings::Meeting::type, *type);
        query.sortField = meetings.mainDay;
        query.descending = true;
        reader.each(meetings, query, [&](const records::Record& meeting) {
            const auto* day = std::get_if<QDate>(&meetings.value(meeting, &meetings::Meeting::day));
            if (day != nullptr && *day <= reader.today() && meetings.text(meeting, &meetings::Meeting::state) != QStringLiteral("cancelled")) {
                m_meeting->addItem(QStringLiteral("%1 · %2").arg(day->toString(Qt::ISODate), reader.label(meetings, meeting)), meeting.id);
                m_meeting->setItemData(m_meeting->count() - 1, *day, Qt::UserRole + 1);
            }
            return m_meeting->count() <= kMeetingsOffered;
        });
    });
    if (!read) m_session.navigator.tell(read.error());
}

void DecisionDialog::meetingChosen() {
    const QVariant day = m_meeting->currentData(Qt::UserRole + 1);
    if (day.isValid()) m_day->setValue(day.toDate());
    refreshDecidable();
}

void DecisionDialog::refreshDecidable() {
    const bool dayReadable = m_day->day().isValid();
    const bool noteGiven = !m_step.needsNote || !m_note->toPlainText().trimmed().isEmpty();
    const bool reasonGiven = !m_isDespite || !m_despite->toPlainText().trimmed().isEmpty();
    m_decide->setEnabled(dayReadable && noteGiven && reasonGiven);
}

focus::DecisionRequest DecisionDialog::request() const {
    focus::DecisionRequest request;
    request.ids = {m_id};
    request.verb = m_step.verb;
    request.body = static_cast<focus::Body>(m_body->currentData().toInt());
    request.day = m_day->day();
    request.meeting = m_meeting->currentData().toString();
    request.item = m_item->text().trimmed();
    request.caseNumber = m_caseNumber->text().trimmed();
    if (m_step.needsRank) request.rank = m_rank->value();
    if (m_step.needsYear) request.year = m_year->value();
    request.note = m_note->toPlainText().trimmed();
    if (m_isDespite) request.despite = m_despite->toPlainText().trimmed();
    return request;
}

}  // namespace ui
