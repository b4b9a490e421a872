#include "ui/status/commitment_panel.h"

#include "core/agreement/law_file.h"
#include "core/status/agreement_status.h"
#include "core/status/commitment_drawings.h"
#include "core/status/who_words.h"
#include "core/status/commitment_preset.h"
#include "ui/common/form/record_keeping.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/theme.h"
#include "ui/common/drawing_widget.h"
#include "ui/common/who_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;
using status::PeriodPlace;

constexpr int kEvidenceLines = 7;
constexpr int kReasonLetters = 34;

QLabel* words(double points, bool bold, bool muted) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(ui::font(static_cast<int>(points), bold));
    if (muted) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colours().muted);
        label->setPalette(palette);
    }
    return label;
}

/// The field that is to be filled in, where the kind has it.
QByteArray fieldOf(const records::Kind& kind, const QByteArray& wanted) {
    const QByteArrayList fields = wanted == agreement::kWhoTookPart ? QByteArrayList{"participants", "roles"} : QByteArrayList{wanted};
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&kind](const QByteArray& field) { return kind.index(field) >= 0; });
    return found == fields.cend() ? QByteArray() : *found;
}

QString bullets(const QStringList& lines) {
    QStringList all;
    for (const QString& line : lines) all << QStringLiteral("• ") + line;
    return all.join(u'\n');
}

}  // namespace

CommitmentPanel::CommitmentPanel(const Session& session, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_title(words(kTitlePoints, true, false)),
      m_who(words(kTextPoints, false, true)),
      m_rules(words(kTextPoints, false, false)),
      m_note(words(kTextPoints, false, true)),
      m_cells(new DrawingWidget(tr("Periods of the year"))),
      m_period(words(kSectionPoints, true, false)),
      m_missing(words(kTextPoints, false, false)),
      m_evidenceTitle(words(kTextPoints, true, false)),
      m_evidence(new QListWidget),
      m_add(new QPushButton(icon(QStringLiteral("add")), {})),
      m_offered(new QPushButton),
      m_reason(new QLineEdit),
      m_excuse(new QPushButton),
      m_withdraw(new QPushButton(tr("Take the reason back"))),
      m_excuseRow(new QWidget),
      m_change(new QPushButton),
      m_take(new QPushButton(tr("Take the wording that comes with Vaksam"))) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kBetweenGroups, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(m_rules);
    column->addWidget(m_note);
    column->addSpacing(kBetweenControls);
    column->addWidget(m_cells);
    column->addWidget(m_period);
    column->addWidget(m_missing);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    auto* excuse = new FlowLayout(m_excuseRow);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * kReasonLetters);
    m_reason->setPlaceholderText(tr("Could not be held, because …"));
    m_reason->setAccessibleName(tr("Reason why the period was not kept"));
    excuse->addWidget(m_reason);
    excuse->addWidget(m_excuse);
    excuse->addWidget(m_withdraw);
    excuse->addWidget(m_offered);
    column->addWidget(m_excuseRow);
    column->addWidget(m_evidenceTitle);
    // Whole sentences: they go on on the next line.
    m_evidence->setWordWrap(true);
    m_evidence->setResizeMode(QListView::Adjust);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setAccessibleName(tr("What counts in the period"));
    m_evidence->setIconSize({kSignSide, kSignSide});
    m_evidence->setFixedHeight(kEvidenceLines * (fontMetrics().height() + kWithinGroup));
    column->addWidget(m_evidence);
    column->addStretch();
    setWidget(page);
    for (QWidget* part : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_offered), static_cast<QWidget*>(m_excuseRow), static_cast<QWidget*>(m_take)})
        part->hide();
    connect(m_cells, &DrawingWidget::activated, this, &CommitmentPanel::choosePeriod);
    connect(m_evidence, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const records::Kind* kind = m_session.file.catalogue().find(item->data(Qt::UserRole).toByteArray()))
            m_session.navigator.openField(*kind, item->data(Qt::UserRole + 1).toString(), fieldOf(*kind, item->data(Qt::UserRole + 2).toByteArray()));
    });
    connect(m_add, &QPushButton::clicked, this, &CommitmentPanel::add);
    connect(m_offered, &QPushButton::clicked, this, [this] { excuseWith(status::offeredReason(m_status->book.agreement, *period())); });
    connect(m_excuse, &QPushButton::clicked, this, [this] { excuseWith(m_reason->text()); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { excuseWith(m_reason->text()); });
    m_clock.setSingleShot(true);
    m_clock.setInterval(kDraftEvery_ms);
    connect(&m_clock, &QTimer::timeout, this, &CommitmentPanel::keepReason);
    connect(m_reason, &QLineEdit::textEdited, &m_clock, qOverload<>(&QTimer::start));
    connect(m_withdraw, &QPushButton::clicked, this, &CommitmentPanel::withdraw);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (!record().isEmpty()) m_session.navigator.openRecord(m_session.file.catalogue().get(isDuty() ? "duty" : "commitment"), record());
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const auto taken = agreement::takeShippedDuty(m_session.file, record()); !taken) m_session.navigator.tell(taken.error());
    });
}

CommitmentPanel::~CommitmentPanel() = default;

const CommitmentStanding* CommitmentPanel::commitment() const {
    if (!m_status) return nullptr;
    for (const QList<CommitmentStanding>* list : {&m_status->commitments, &m_status->law})
        for (const CommitmentStanding& one : *list)
            if (one.id == m_key) return &one;
    return nullptr;
}

bool CommitmentPanel::isDuty() const {
    const CommitmentStanding* shown = commitment();
    return shown != nullptr && m_status && std::any_of(m_status->law.cbegin(), m_status->law.cend(), [&](const auto& duty) { return &duty == shown; });
}

const PeriodStanding* CommitmentPanel::period() const {
    const CommitmentStanding* shown = commitment();
    if (shown == nullptr || m_place.isEmpty()) return nullptr;
    const PeriodPlace place = PeriodPlace::fromText(m_place);
    if (place.scope >= shown->scopes.size() || place.period >= shown->scopes[place.scope].periods.size()) return nullptr;
    return &shown->scopes[place.scope].periods[place.period];
}

QString CommitmentPanel::record() const {
    const CommitmentStanding* shown = commitment();
    return shown == nullptr ? QString() : shown->record;
}

/// The worst period of the year; of equals the one that is open, else the last.
QString CommitmentPanel::worstPlace() const {
    const CommitmentStanding* shown = commitment();
    QString best;
    int bestRank = 0;
    for (qsizetype s = 0; shown != nullptr && s < shown->scopes.size(); ++s)
        for (qsizetype p = 0; p < shown->scopes[s].periods.size(); ++p) {
            const PeriodStanding& one = shown->scopes[s].periods[p];
            if (one.year != m_year) continue;
            const bool open = one.from <= m_status->date && m_status->date <= one.to;
            const int rank = 2 * static_cast<int>(agreement::State::NotDue) - 2 * static_cast<int>(one.state) + (open ? 1 : 0) - (one.excused ? 1 : 0);
            if (!best.isEmpty() && rank < bestRank) continue;
            best = PeriodPlace{s, p}.text();
            bestRank = rank;
        }
    return best;
}

void CommitmentPanel::show(std::shared_ptr<const status::AgreementStatus> status, const QString& key, int year) {
    const bool other = key != m_key || year != m_year;
    m_status = std::move(status);
    m_key = key;
    m_year = year;
    const CommitmentStanding* shown = commitment();
    setVisible(shown != nullptr);
    if (shown == nullptr) return;
    m_title->setText(shown->id + u' ' + shown->title);
    m_who->setText(status::whoText(m_status->book, shown->who));
    QStringList ruleTexts = shown->rules;
    for (const base::Message& fault : shown->faults) ruleTexts << tr("This rule cannot be kept as it is written: %1").arg(base::sentence(fault));
    m_rules->setText(ruleTexts.size() == 1 ? ruleTexts.first() : bullets(ruleTexts));
    QStringList notes;
    if (!shown->note.isEmpty()) notes << shown->note;
    if (!shown->offered.isEmpty()) notes << tr("You have changed this section. As it comes with Vaksam: %1").arg(shown->offered);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_change->setText(isDuty() ? tr("Change the rules of the section") : tr("Change the commitment"));
    m_change->setVisible(!shown->record.isEmpty());
    m_take->setVisible(!shown->offered.isEmpty() && !shown->record.isEmpty() && !m_session.file.readOnly());
    QList<agreement::Rule> rules;
    for (const auto& entry : m_status->book.commitments)
        if (entry.commitment.key == m_key) rules = entry.rules;
    m_cells->show(status::periodGrid(*shown, rules, m_year, m_status->date));
    if (other || period() == nullptr) m_place = worstPlace();
    if (other) verticalScrollBar()->setValue(0);
    showPeriod();
}

void CommitmentPanel::choosePeriod(const QString& place) {
    m_place = place.isEmpty() ? worstPlace() : place;
    showPeriod();
}

/// By when the period is to be answered, as it is on the day that is looked at.
QString CommitmentPanel::whenText(const agreement::PeriodStanding& period) const {
    if (period.lacking) return period.since.isValid() ? tr("It has been lacking since %1.").arg(period.since.toString(Qt::ISODate)) : tr("It lacks now: it must be there every day.");
    if (period.due == m_status->date && !period.passed) return tr("Something must happen today.");
    const bool over = (period.passed && !period.hole) || period.due < m_status->date;
    return (over ? tr("It should have happened by %1.") : tr("Something must happen by %1.")).arg(period.due.toString(Qt::ISODate));
}

void CommitmentPanel::showPeriod() {
    const CommitmentStanding* shown = commitment();
    const PeriodStanding* one = period();
    m_cells->setCurrent(m_place);
    const bool has = one != nullptr;
    for (QWidget* part :
         {static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_missing), static_cast<QWidget*>(m_evidenceTitle), static_cast<QWidget*>(m_evidence)})
        part->setVisible(has);
    m_excuseRow->setVisible(false);
    m_add->setVisible(false);
    if (!has) return;
    const PeriodPlace place = PeriodPlace::fromText(m_place);
    const QString scope = shown->scopes[place.scope].scope;
    m_period->setText((scope.isEmpty() ? QString() : status::scopeText(scope) + QStringLiteral(" · ")) + status::lineOf(*one));
    QStringList missing;
    if (one->due.isValid() && one->state != agreement::State::Fulfilled)
        missing << whenText(*one);
    // An open period is red only when it holds what cannot be mended in it: that must be said, or its last day contradicts the colour.
    if (one->state == agreement::State::Missed && one->to >= m_status->date) missing << tr("The period goes on until %1. It has a gap already, which stays also when what is told here is mended now.").arg(one->to.toString(Qt::ISODate));
    for (const base::Message& message : one->missing) missing << base::sentence(message);
    // Kept, because nothing was done that it would have had to come before: green alone would say more than that.
    if (one->state == agreement::State::Fulfilled && one->required == 0 && one->evidence.isEmpty()) missing << tr("Nothing has been done yet that this is asked for; so nothing is broken.");
    if (one->excused) {
        QString who = one->excused->by;
        const auto read = m_session.file.read([&](const records::Reader& reader) { who = whoText(reader, who); });
        if (!read) m_session.navigator.tell(read.error());
        missing << tr("Reason given on %1 by %2: %3").arg(one->excused->day.toString(Qt::ISODate), who, one->excused->reason);
    }
    m_missing->setText(bullets(missing));
    m_missing->setVisible(!missing.isEmpty());
    m_evidence->clear();
    const auto add = [&](const agreement::Counted& counted, report::Standing sign) {
        auto* item = new QListWidgetItem(signIcon(sign), QStringLiteral("%1  %2").arg(counted.day.toString(Qt::ISODate), status::eventText(counted)).trimmed(), m_evidence);
        item->setData(Qt::UserRole, counted.kind);
        item->setData(Qt::UserRole + 1, counted.id);
        item->setData(Qt::UserRole + 2, counted.field);
    };
    const qsizetype listed = one->evidence.size();
    for (const agreement::Counted& counted : one->evidence) add(counted, report::Standing::Fulfilled);
    for (const agreement::Counted& counted : one->ahead) add(counted, report::Standing::NotDue);
    for (const agreement::Counted& counted : one->amiss) {
        add(counted, report::Standing::DueSoon);
        QListWidgetItem* line = m_evidence->item(m_evidence->count() - 1);
        line->setText(tr("%1 · does not count: open it").arg(line->text()));
    }
    QString title = one->amiss.isEmpty() ? tr("What counts, and what is planned") : tr("What counts, what is planned, and what does not count");
    if (one->evidenceCount > listed)
        title += u' ' + tr("(the newest %1 of %2, from %3 to %4)")
                            .arg(QString::number(listed), QString::number(one->evidenceCount), one->evidenceFirst.toString(Qt::ISODate),
                                 one->evidenceLast.toString(Qt::ISODate));
    m_evidenceTitle->setText(m_evidence->count() > 0 ? title : QString());
    m_evidenceTitle->setVisible(m_evidence->count() > 0);
    m_evidence->setVisible(m_evidence->count() > 0);
    // Of what the act asks nobody here can be excused.
    const bool own = !shown->record.isEmpty() && !isDuty() && !m_session.file.readOnly();
    const bool missed = one->state == agreement::State::Missed;
    const bool given = one->excused && !one->excused->record.isEmpty();
    m_excuseRow->setVisible(own && (given || (missed && !one->excused)));
    showReason(*one, scope);
    if (!own) return;
    for (qsizetype i = 0; i < m_status->commitments.size(); ++i) {
        if (m_status->commitments[i].id != m_key) continue;
        const auto preset = status::presetFor(m_session.file.catalogue(), *m_status, i, place.scope, place.period, m_session.file.clock().today());
        const bool wanted = one->state != agreement::State::NotDue || one->reason == agreement::NotDue::Future;
        m_add->setVisible(preset && wanted);
        if (preset) m_add->setText(tr("Add %1").arg(inSentence(labelOf(*preset->kind))));
    }
}

/// The line in which the reason is written, or one that was given is corrected.
void CommitmentPanel::showReason(const PeriodStanding& period, const QString& scope) {
    const bool given = period.excused.has_value();
    const QString offered = given ? QString() : status::offeredReason(m_status->book.agreement, period);
    m_offered->setVisible(!offered.isEmpty());
    m_offered->setText(tr("Reason: %1").arg(offered));
    m_excuse->setText(given ? tr("Correct the reason") : tr("Give the reason"));
    m_withdraw->setVisible(given);
    // A reason that is begun belongs to its period: it stays while the status is read anew, and waits there.
    const status::ExcusedPeriod now{m_key, period.label, scope, given ? period.excused->record : QString()};
    const QString reason = given ? period.excused->reason : QString();
    if (now == m_excused && reason == m_given) return;
    keepReason();
    m_excused = now;
    m_given = reason;
    const auto drafts = m_session.file.drafts().all();
    if (!drafts) m_session.navigator.tell(drafts.error());
    m_kept = drafts ? status::begunReason(*drafts, now).value_or(reason) : reason;
    m_reason->setText(m_kept);
}

void CommitmentPanel::keepReason() {
    m_clock.stop();
    if (m_excused.commitment.isEmpty() || m_reason->text() == m_kept || m_session.file.readOnly()) return;
    m_kept = m_reason->text();
    if (const auto kept = status::keepReason(m_session.file, m_excused, m_kept); !kept) m_session.navigator.tell(kept.error());
}

void CommitmentPanel::leave() {
    keepReason();
    if (m_kept.trimmed().isEmpty() || m_kept == m_given || m_kept == m_toldOf || m_session.file.readOnly()) return;
    m_toldOf = m_kept;
    m_session.navigator.tell(tr("Not given yet: the reason of %1, %2. It is kept as a draft.").arg(m_excused.commitment, m_excused.period));
}

void CommitmentPanel::withdraw() {
    if (m_excused.record.isEmpty()) return;
    m_kept = m_reason->text();  // what is begun goes with it
    if (const auto withdrawn = status::withdrawExcuse(m_session.file, m_excused); !withdrawn) m_session.navigator.tell(withdrawn.error());
    else m_cells->setFocus();
}

void CommitmentPanel::add() {
    const PeriodPlace place = PeriodPlace::fromText(m_place);
    for (qsizetype i = 0; i < m_status->commitments.size(); ++i) {
        if (m_status->commitments[i].id != m_key) continue;
        if (const auto preset = status::presetFor(m_session.file.catalogue(), *m_status, i, place.scope, place.period, m_session.file.clock().today()))
            m_session.navigator.newRecord(*preset->kind, preset->record);
        return;
    }
}

void CommitmentPanel::excuseWith(const QString& reason) {
    if (period() == nullptr) return;
    if (reason.trimmed().isEmpty()) {
        m_reason->setFocus();
        m_session.navigator.tell(tr("Write why it could not be held."));
        return;
    }
    if (const auto written = status::excuse(m_session.file, m_excused, reason.trimmed()); !written) {
        m_session.navigator.tell(written.error());
        return;
    }
    // The status that is read anew brings what was given.
    m_kept = m_given = m_excused.record.isEmpty() ? QString() : reason.trimmed();
    m_reason->setText(m_given);
    m_cells->setFocus();
}

}  // namespace ui
