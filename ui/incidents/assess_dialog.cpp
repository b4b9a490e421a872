#include "ui/incidents/assess_dialog.h"

#include "core/incidents/incident.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kAssessSize(620, 460);

}  // namespace

AssessDialog::AssessDialog(const Session& session, QStringList events, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_events(std::move(events)),
      m_place(new QLabel),
      m_event(new QLabel),
      m_description(new QLabel),
      m_passedOn(new QLineEdit),
      m_feedback(new QLineEdit),
      m_trouble(new Notice),
      m_question(new Notice),
      m_keep(new QPushButton(tr("Keep and next"))),
      m_skip(new QPushButton(tr("Skip"))) {
    setWindowTitle(tr("Assess events"));
    m_event->setFont(ui::font(kSectionPoints, true));
    for (QLabel* label : {m_event, m_description}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_description->setAlignment(Qt::AlignTop);
    makeMuted(*m_place);
    auto* degrees = new QHBoxLayout;
    degrees->setSpacing(kBetweenControls);
    int digit = 1;
    for (const records::Choice& choice : records::ChoicesOf<incidents::Severity>::choices) {
        const QString name = QCoreApplication::translate("kind", choice.label);
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(digit).arg(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAutoExclusive(true);  // one stop of Tab, the arrow keys lead from degree to degree
        button->setAccessibleName(tr("Severity: %1").arg(name));
        const int place = digit - 1;
        connect(button, &QPushButton::clicked, this, [this, place] { chooseSeverity(place); });
        // Also while a line is being written.
        connect(new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)), this), &QShortcut::activated, this, [this, place] { chooseSeverity(place); });
        m_severities << button;
        degrees->addWidget(button);
        ++digit;
    }
    degrees->addStretch(1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->addRow(tr("Severity"), degrees);
    form->addRow(QCoreApplication::translate("kind", "Passed on to"), m_passedOn);
    form->addRow(QCoreApplication::translate("kind", "Feedback given"), m_feedback);
    auto* words = new QLabel(tr("1, 2 or 3 says how severe it is (with Alt also within a line), Enter keeps it and shows the next, Esc ends."));
    words->setWordWrap(true);
    makeMuted(*words);
    m_keep->setDefault(true);
    m_skip->setAutoDefault(false);
    auto* end = new QPushButton(tr("Close"));
    end->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kBetweenControls);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(end);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kBetweenGroups);
    column->addWidget(m_place);
    column->addWidget(m_event);
    column->addWidget(m_description, 1);
    column->addLayout(form);
    column->addWidget(words);
    column->addWidget(m_trouble);
    column->addWidget(m_question);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &AssessDialog::keep);
    connect(m_skip, &QPushButton::clicked, this, [this] { leaveFor(tr("Skip without keeping"), [this] { take(m_at + 1); }, [] {}); });
    connect(end, &QPushButton::clicked, this, &QDialog::reject);
    // Some desktops let Enter press the button that has the focus, here a degree: it would never keep.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, [this] {
            auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            if (button != nullptr && !m_severities.contains(button)) return button->click();
            keep();
        });
    m_trouble->goesWhenWrittenIn(*this);
    resizeWithinScreen(*this, kAssessSize);
    take(0);
}

void AssessDialog::take(qsizetype at) {
    m_trouble->hide();
    m_question->hide();
    const records::Kind& kind = records::kindOf<incidents::Incident>();
    // What somebody else has closed or removed meanwhile is passed over.
    std::optional<records::Record> record;
    QString title;
    for (; at < m_events.size() && !record; ++at) {
        const auto read = m_session.file.read([&](const records::Reader& reader) {
            record = reader.find(kind, m_events[at]);
            if (record && kind.text(*record, &incidents::Incident::status) != QStringLiteral("open")) record.reset();
            if (record) title = reader.label(kind, *record);
        });
        if (!read) {
            m_session.navigator.tell(read.error());
            break;
        }
    }
    if (!record) {
        m_session.navigator.tell(tr("Assessed: %1. There is none left in the row.").arg(m_kept));
        accept();
        return;
    }
    m_at = at - 1;
    const auto event = records::fromRecord<incidents::Incident>(*record);
    m_place->setText(tr("%1 of %2").arg(m_at + 1).arg(m_events.size()));
    QStringList lines;
    for (const QString& text : {event.place, event.reportingUnit}) {
        if (!text.trimmed().isEmpty()) lines << text.trimmed();
    }
    m_event->setText(title);
    const QString told = event.description.trimmed().isEmpty() ? tr("Nothing more was told of it.") : event.description.trimmed();
    m_description->setText((lines.isEmpty() ? QString() : lines.join(QStringLiteral(" · ")) + QStringLiteral("\n\n")) + told);
    for (QPushButton* button : std::as_const(m_severities)) button->setAutoExclusive(false);  // else the last one could not be let go
    for (qsizetype i = 0; i < m_severities.size(); ++i) m_severities[i]->setChecked(event.severity && static_cast<qsizetype>(*event.severity) == i);
    for (QPushButton* button : std::as_const(m_severities)) button->setAutoExclusive(true);
    m_passedOn->setText(event.passedOnTo);
    m_feedback->setText(event.feedbackGiven);
    m_stored = answer();
    m_severities.first()->setFocus(Qt::OtherFocusReason);
}

void AssessDialog::chooseSeverity(int place) {
    const bool within = m_severities.contains(QApplication::focusWidget());
    m_severities[place]->setChecked(true);
    if (within) m_severities[place]->setFocus(Qt::OtherFocusReason);
}

void AssessDialog::keyPressEvent(QKeyEvent* event) {
    const int place = event->key() - Qt::Key_1;
    if (place >= 0 && place < m_severities.size() && event->modifiers() == Qt::NoModifier) return chooseSeverity(place);
    QDialog::keyPressEvent(event);
}

void AssessDialog::reject() {
    if (m_question->isVisible()) {  // Esc upon the question: one stays, with the keyboard where it was
        QWidget* before = m_question->before();
        if (before == nullptr || !before->isVisible()) before = m_severities.first();
        before->setFocus(Qt::OtherFocusReason);
        m_question->hide();
        return;
    }
    const auto close = [this] {
        if (isVisible()) QDialog::reject();
    };
    leaveFor(tr("Close without keeping"), close, close);
}

AssessDialog::Answer AssessDialog::answer() const {
    Answer answer{{}, m_passedOn->text().trimmed(), m_feedback->text().trimmed()};
    for (int i = 0; i < m_severities.size(); ++i)
        if (m_severities[i]->isChecked()) answer.severity = i;
    return answer;
}

void AssessDialog::leaveFor(const QString& without, const std::function<void()>& act, const std::function<void()>& kept) {
    m_trouble->hide();
    if (answer() == m_stored) return act();
    m_question->tell(tr("What you have chosen for this event is not kept yet."));
    QPushButton* first = m_question->offer(tr("Keep it"), [this, kept] {
        if (keep()) kept();
    });
    m_question->offer(without, act);
    first->setFocus(Qt::OtherFocusReason);
}

bool AssessDialog::keep() {
    const records::Kind& kind = records::kindOf<incidents::Incident>();
    const std::optional<int> severity = answer().severity;
    if (!severity) {
        m_trouble->tell(tr("Say how severe it is: 1, 2 or 3."));
        m_severities.first()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto written = m_session.file.write({records::ActVerb::Change, "incident"}, [&](records::Batch& batch) -> base::Result<void> {
        records::Record record = batch.reader().get(kind, current());
        kind.setValue(record, &incidents::Incident::severity, records::choiceKey(static_cast<incidents::Severity>(*severity)));
        kind.setValue(record, &incidents::Incident::passedOnTo, m_passedOn->text().trimmed());
        kind.setValue(record, &incidents::Incident::feedbackGiven, m_feedback->text().trimmed());
        kind.setValue(record, &incidents::Incident::status, records::choiceKey(incidents::IncidentStatus::Assessed));
        const auto changed = batch.change(kind, record);
        return changed ? base::Result<void>() : base::Result<void>(base::Failure(changed.error()));
    });
    if (!written) {
        m_trouble->tell(base::errorText(written.error()));
        return false;
    }
    ++m_kept;
    take(m_at + 1);
    return true;
}

}  // namespace ui
