#include "ui/inspections/visit_panel.h"

#include "core/records/choice_label.h"
#include "ui/common/edits/day_edit.h"
#include "ui/common/form/notice.h"
#include "ui/common/form/record_keeping.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/focus_chain.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_link.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using inspections::CheckpointOutcome;
using inspections::InspectionOutcome;

namespace {

constexpr int kOutcomes = 3;
constexpr int kRemarkLines = 2;
constexpr int kCheckpointRows = 4;
constexpr int kNarrow = 480;
constexpr int kOutcomeRole = Qt::UserRole + 1;

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

report::Standing standingOf(CheckpointOutcome outcome) {
    switch (outcome) {
        case CheckpointOutcome::Ok: return report::Standing::Fulfilled;
        case CheckpointOutcome::Remark: return report::Standing::DueSoon;
        case CheckpointOutcome::NotChecked: return report::Standing::NotDue;
    }
    return report::Standing::NotDue;
}

CheckpointOutcome outcomeOf(const QListWidgetItem& item) { return static_cast<CheckpointOutcome>(item.data(kOutcomeRole).toInt()); }

void setOutcome(QListWidgetItem& item, const QString& label, CheckpointOutcome outcome) {
    item.setData(kOutcomeRole, static_cast<int>(outcome));
    item.setIcon(signIcon(standingOf(outcome)));
    item.setText(QStringLiteral("%1 – %2").arg(label, records::choiceLabel(outcome)));
}

}  // namespace

VisitPanel::VisitPanel(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_before(new QLabel),
      m_outcome(new QButtonGroup(this)),
      m_form(new QFormLayout),
      m_checked(new QWidget),
      m_checkpoints(new QListWidget),
      m_remarks(new QPlainTextEdit),
      m_followUp(new DayEdit(session)),
      m_closes(new QCheckBox),
      m_trouble(new Notice),
      m_missing(new QLabel),
      m_write(new QPushButton(tr("Save and go on"))),
      m_foot(new QWidget(this)) {
    m_title->setFont(ui::font(kSectionPoints, true));
    m_before->setWordWrap(true);
    makeMuted(*m_before);
    auto* outcomes = new FlowLayout;
    outcomes->setSpacing(kBetweenGroups);
    for (int i = 0; i < kOutcomes; ++i) {
        auto* button = new QRadioButton(QStringLiteral("%1  %2").arg(i + 1).arg(records::choiceLabel(static_cast<InspectionOutcome>(i))));
        button->installEventFilter(this);
        m_outcome->addButton(button, i);
        outcomes->addWidget(button);
    }
    m_checkpoints->setAccessibleName(tr("Checkpoints"));
    // Whole sentences: they go on on the next line.
    m_checkpoints->setWordWrap(true);
    m_checkpoints->setResizeMode(QListView::Adjust);
    m_checkpoints->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checkpoints->setFixedHeight(RowDelegate::rowHeight(*m_checkpoints) * kCheckpointRows);
    m_checkpoints->installEventFilter(this);
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setPlaceholderText(tr("Write about the place, not about persons"));
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(m_remarks->fontMetrics().lineSpacing() * kRemarkLines + 2 * kBetweenControls);
    m_remarks->installEventFilter(this);
    m_followUp->describe(tr("Follow-up due"), {});
    m_followUp->keyboard()->installEventFilter(this);
    m_form->setVerticalSpacing(kBetweenControls);
    m_form->setHorizontalSpacing(kBetweenGroups);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* rest = new WordLink(QIcon(), QStringLiteral("0  ") + tr("The others are in order"));
    rest->setFocusPolicy(Qt::NoFocus);  // the keyboard has 0 in the list
    connect(rest, &WordLink::clicked, this, &VisitPanel::restInOrder);
    auto* checkpoints = new QVBoxLayout(m_checked);
    checkpoints->setContentsMargins(0, 0, 0, 0);
    checkpoints->setSpacing(0);
    checkpoints->addWidget(m_checkpoints);
    checkpoints->addWidget(rest);
    m_form->addRow(tr("Checkpoints"), m_checked);
    m_form->addRow(tr("Remarks"), m_remarks);
    m_form->addRow(tr("Follow-up due"), m_followUp);
    m_write->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_closes);
    row->addWidget(m_missing, 1);
    row->addWidget(m_write);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(kBetweenControls);
    foot->addWidget(m_trouble);
    foot->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_title);
    column->addWidget(m_before);
    column->addLayout(outcomes);
    column->addLayout(m_form);
    m_title->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makeMuted(*m_missing);
    m_trouble->goesWhenWrittenIn(*this);
    m_clock.setSingleShot(true);
    m_clock.setInterval(kDraftEvery_ms);
    connect(&m_clock, &QTimer::timeout, this, &VisitPanel::keepBegun);
    connect(m_checkpoints, &QListWidget::itemChanged, &m_clock, qOverload<>(&QTimer::start));
    connect(m_followUp, &DayEdit::changed, &m_clock, qOverload<>(&QTimer::start));
    connect(m_outcome, &QButtonGroup::idToggled, &m_clock, qOverload<>(&QTimer::start));
    connect(m_remarks, &QPlainTextEdit::textChanged, &m_clock, qOverload<>(&QTimer::start));
    connect(m_outcome, &QButtonGroup::idToggled, this, &VisitPanel::showAsked);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, &VisitPanel::showMissing);
    connect(m_checkpoints, &QListWidget::itemClicked, this, &VisitPanel::turnCheckpoint);
    connect(m_write, &QPushButton::clicked, this, [this] { write(); });
}

void VisitPanel::orderTabs() {
    QList<QWidget*> stops;
    for (QAbstractButton* outcome : m_outcome->buttons()) stops << outcome;
    stops << m_checkpoints << m_remarks << focusChainOf(*m_followUp) << m_closes << m_write;
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) setTabOrder(stops[i], stops[i + 1]);
}

void VisitPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Whole sentences stand in the list of checkpoints: where there is little room it has all of it.
    m_form->setRowWrapPolicy(width() < kNarrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
}

void VisitPanel::show(const QString& round, const inspections::Round& said, const inspections::Stop& stop, const inspections::BegunVisit& begun) {
    m_followUp->countFrom([day = said.day] { return day; });
    const bool another = round != m_round || stop.id != m_stop.id;
    if (another) keepBegun();
    m_round = round;
    m_said = said;
    m_stop = stop;
    // What someone changed of the draft elsewhere, or did away with, is seen; what is being written stays.
    if (!another && (begun == m_kept || this->begun() != m_kept)) return;
    m_kept = begun;
    clear();
    showBegun();
}

inspections::BegunVisit VisitPanel::begun() const {
    inspections::BegunVisit now{m_kept.draft, {}, {}, m_remarks->toPlainText(), m_followUp->day(), {}};
    if (!now.followUpDue.isValid()) now.typedFollowUp = m_followUp->typed();
    if (m_outcome->checkedId() >= 0) now.outcome = static_cast<InspectionOutcome>(m_outcome->checkedId());
    for (int i = 0; i < m_checkpoints->count(); ++i)
        if (const CheckpointOutcome outcome = outcomeOf(*m_checkpoints->item(i)); outcome != CheckpointOutcome::NotChecked)
            now.checkpoints.insert(m_stop.checkpoints.at(i).first, outcome);
    return now;
}

void VisitPanel::keepBegun() {
    m_clock.stop();
    if (m_round.isEmpty() || m_saving) return;
    inspections::BegunVisit now = begun();
    if (now == m_kept || m_session.file.readOnly()) return;
    const auto kept = inspections::keepBegun(m_session.file, m_said, m_stop, now);
    if (!kept) return m_session.navigator.tell(kept.error());
    now.draft = *kept;
    m_kept = now;
}

void VisitPanel::leave() {
    keepBegun();
    if (isHidden() || m_kept.isEmpty() || m_kept == m_toldOf) return;
    m_toldOf = m_kept;
    m_session.navigator.tell(tr("Not saved yet: the visit to %1. It is kept as a draft.").arg(m_stop.premises.name));
}

void VisitPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    keepBegun();
}

void VisitPanel::showBegun() {
    if (m_kept.isEmpty()) return;
    if (m_kept.outcome) m_outcome->button(static_cast<int>(*m_kept.outcome))->setChecked(true);
    m_remarks->setPlainText(m_kept.remarks);
    m_followUp->setValue(m_kept.followUpDue);
    if (!m_kept.typedFollowUp.isEmpty()) m_followUp->showTyped(m_kept.typedFollowUp);
    for (int i = 0; i < m_checkpoints->count(); ++i) {
        const auto& [id, checkpoint] = m_stop.checkpoints.at(i);
        setOutcome(*m_checkpoints->item(i), checkpoint.label, m_kept.checkpoints.value(id, CheckpointOutcome::NotChecked));
    }
    showAsked();
    m_clock.stop();  // nothing has been written since
}

void VisitPanel::clear() {
    m_title->setText(m_stop.premises.name);
    QString before = tr("Not visited before.");
    if (m_stop.before.lastVisit.isValid()) {
        before = tr("Last visit %1").arg(m_stop.before.lastVisit.toString(Qt::ISODate));
        if (m_stop.before.lastOutcome) before += QStringLiteral(": ") + records::choiceLabel(*m_stop.before.lastOutcome);
        if (!m_stop.before.lastRemarks.isEmpty()) before += QStringLiteral(". ") + m_stop.before.lastRemarks;
    }
    m_before->setText(before);
    // Nobody has said yet how it was: a record of supervision holds what someone chose.
    m_outcome->setExclusive(false);
    for (QAbstractButton* button : m_outcome->buttons()) button->setChecked(false);
    m_outcome->setExclusive(true);
    m_checkpoints->clear();
    for (const auto& [id, checkpoint] : m_stop.checkpoints) {
        auto* item = new QListWidgetItem(m_checkpoints);
        item->setData(Qt::UserRole, id);
        setOutcome(*item, checkpoint.label, CheckpointOutcome::NotChecked);
    }
    m_checkpoints->setCurrentRow(0);
    m_remarks->clear();
    m_followUp->setValue({});
    m_followUp->showTyped({});
    m_followUp->forgetTyping();
    const bool followUp = m_stop.before.followUpDue.isValid();
    m_closes->setText(tr("The follow-up due %1 is done").arg(m_stop.before.followUpDue.toString(Qt::ISODate)));
    m_closes->setChecked(false);  // that it was looked at is for whoever was there to say
    m_closes->setVisible(followUp);
    m_trouble->hide();
    showAsked();
}

void VisitPanel::choose(InspectionOutcome outcome) {
    m_trouble->hide();
    m_outcome->button(static_cast<int>(outcome))->setChecked(true);
    // A remark says what it is about.
    if (outcome == InspectionOutcome::NoRemarks) return;
    if (m_checkpoints->count() > 0) m_checkpoints->setFocus(Qt::TabFocusReason);
    else m_remarks->setFocus(Qt::TabFocusReason);
}

void VisitPanel::showAsked() {
    // Without remarks there is nothing more to say, and the stops get the room.
    const bool remarks = m_outcome->checkedId() > 0;
    m_form->setRowVisible(m_checked, remarks && m_checkpoints->count() > 0);
    m_form->setRowVisible(m_remarks, remarks);
    m_form->setRowVisible(m_followUp, remarks);
    showMissing();
}

inspections::VisitNotes VisitPanel::notes() const {
    inspections::VisitNotes notes;
    notes.outcome = static_cast<InspectionOutcome>(std::max(0, m_outcome->checkedId()));
    notes.closesFollowUp = m_closes->isVisible() && m_closes->isChecked();
    if (notes.outcome == InspectionOutcome::NoRemarks) return notes;
    notes.remarks = m_remarks->toPlainText().trimmed();
    notes.followUpDue = m_followUp->day();
    for (int i = 0; i < m_checkpoints->count(); ++i) notes.checkpoints.insert(m_stop.checkpoints.at(i).first, outcomeOf(*m_checkpoints->item(i)));
    return notes;
}

void VisitPanel::showMissing() {
    if (m_outcome->checkedId() == static_cast<int>(InspectionOutcome::NoRemarks) && m_checkpoints->count() > 0)
        return m_missing->setText(tr("Written of all checkpoints (%1): looked at and in order.").arg(m_checkpoints->count()));
    m_missing->setText(inspections::saysWhatWasFound(notes()) ? QString() : m_checkpoints->count() > 0 ? tr("Mark a checkpoint that is not met, or write remarks.") : tr("Write what was found."));
}

bool VisitPanel::takeOutcomeKey(const QKeyEvent& key) {
    const int outcome = key.key() - Qt::Key_1;
    if (outcome < 0 || outcome >= kOutcomes || (key.modifiers() & ~Qt::KeypadModifier)) return false;
    choose(static_cast<InspectionOutcome>(outcome));
    return true;
}

bool VisitPanel::takeKey(const QKeyEvent& key) {
    if (key.modifiers() & ~Qt::KeypadModifier) return false;
    if (takeOutcomeKey(key)) return true;
    if (!isEnter(key)) return false;
    write();
    return true;
}

bool VisitPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_checkpoints && key.key() == Qt::Key_Space) {
        turnCheckpoint();
        return true;
    }
    if (watched == m_checkpoints && key.key() == Qt::Key_0) {
        restInOrder();
        return true;
    }
    // A slip is put right where one is: the outcomes keep their keys.
    if (watched == m_checkpoints && takeOutcomeKey(key)) {
        if (m_checkpoints->isHidden() || m_checked->isHidden()) m_outcome->checkedButton()->setFocus(Qt::TabFocusReason);
        return true;
    }
    const bool writes = isEnter(key) && (watched != m_remarks || key.modifiers().testFlag(Qt::ControlModifier));
    if (writes) {
        write();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void VisitPanel::turnCheckpoint() {
    QListWidgetItem* item = m_checkpoints->currentItem();
    if (item == nullptr) return;
    // A remark is what one comes here for.
    const CheckpointOutcome now = outcomeOf(*item);
    const CheckpointOutcome next = now == CheckpointOutcome::NotChecked ? CheckpointOutcome::Remark
                                   : now == CheckpointOutcome::Remark  ? CheckpointOutcome::Ok
                                                                       : CheckpointOutcome::NotChecked;
    setOutcome(*item, m_stop.checkpoints.at(m_checkpoints->currentRow()).second.label, next);
    m_trouble->hide();
    showMissing();
}

void VisitPanel::restInOrder() {
    for (int i = 0; i < m_checkpoints->count(); ++i)
        if (QListWidgetItem& item = *m_checkpoints->item(i); outcomeOf(item) == CheckpointOutcome::NotChecked)
            setOutcome(item, m_stop.checkpoints.at(i).second.label, CheckpointOutcome::Ok);
}

void VisitPanel::write(const records::PersonalDataPolicy& personalData) {
    if (m_outcome->checkedId() < 0) {
        m_trouble->tell(tr("Say first how it was: 1, 2 or 3."));
        return;
    }
    const inspections::VisitNotes notes = this->notes();
    if (notes.outcome != InspectionOutcome::NoRemarks && m_followUp->complain()) return;
    if (!inspections::saysWhatWasFound(notes)) {
        m_trouble->tell(m_missing->text());
        QWidget* where = m_checkpoints->count() > 0 ? static_cast<QWidget*>(m_checkpoints) : m_remarks;
        if (QApplication::focusWidget() != m_remarks) where->setFocus(Qt::TabFocusReason);
        return;
    }
    const QString name = m_stop.premises.name;
    std::optional<QScopedValueRollback<bool>> saving(std::in_place, m_saving, true);  // not to be kept as a draft while the list beside hears of it
    const auto written = inspections::writeVisit(m_session.file, m_round, m_stop.id, notes, personalData);
    saving.reset();
    if (!written) {
        showRefusal(written.error());
        return;
    }
    // What does not count is said when it is saved, not when the year is over.
    QString told = tr("Saved: the visit to %1.").arg(name);
    const records::Kind& kind = records::kindOf<inspections::Inspection>();
    std::optional<records::Record> visit;
    if (const auto read = m_session.file.read([&](const records::Reader& reader) { visit = reader.find(kind, *written); }); !read)
        m_session.navigator.tell(read.error());
    if (visit)
        for (const CountsLine& line : m_session.navigator.countsFor(kind, *visit))
            if (!line.counts) told += u' ' + line.text;
    m_session.navigator.tell(told);
    clear();
    keepBegun();  // nothing is begun of it any more
    Q_EMIT this->written();
}

void VisitPanel::showRefusal(const base::Error& error) {
    if (error.issues.isEmpty()) {
        m_trouble->tell(base::errorText(error));
    } else {
        // By the field's name, as it stands here.
        const records::Kind& kind = records::kindOf<inspections::Inspection>();
        QStringList sentences;
        for (const base::FieldIssue& issue : error.issues) {
            const auto field = std::find_if(kind.fields.cbegin(), kind.fields.cend(), [&](const records::Field& one) { return one.key == issue.field; });
            sentences << (field == kind.fields.cend() ? QString() : labelOf(*field) + QStringLiteral(": ")) + base::sentence(issue.message);
            if (issue.field == "follow-up-due") m_followUp->keyboard()->setFocus(Qt::TabFocusReason);
        }
        m_trouble->tell(sentences.join(u'\n'));
    }
    if (!error.gives("personal-data")) return;
    m_trouble->offer(tr("Change the text"), [this] { m_remarks->setFocus(Qt::TabFocusReason); });
    m_trouble->offer(tr("Mask it"), [this] { write({records::PersonalDataPolicy::Action::Mask, {}}); });
}

}  // namespace ui
