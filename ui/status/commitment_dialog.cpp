#include "ui/status/commitment_dialog.h"

#include "core/places/area.h"
#include "ui/common/edits/day_edit.h"
#include "ui/common/edits/edit_factory.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/form/leave_question.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kDialogSize(680, 500);
constexpr int kMostTimes = 366;
constexpr int kSentenceLines = 3;
constexpr int kLeastLetters = 16;
// Beside the periods of a count.
constexpr int kAsNeeded = -1;
constexpr int kOnce = -2;
constexpr int kEachYear = -3;

}  // namespace

CommitmentDialog::CommitmentDialog(const Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_title(new QLineEdit),
      m_what(new QComboBox),
      m_only(new QComboBox),
      m_count(new QSpinBox),
      m_per(new QComboBox),
      m_by(new DayEdit(session)),
      m_where(new QComboBox),
      m_theme(new QComboBox),
      m_ownMeasure(new QCheckBox(tr("The number is ours, not the agreement's: it is never missed"))),
      m_sentence(new QLabel),
      m_trouble(new Notice) {
    setWindowTitle(tr("Add commitment"));
    resizeWithinScreen(*this, kDialogSize);
    const records::Kind& rules = records::kindOf<agreement::Rule>();
    // Owned by their rows, so that Tab comes to them in their turn.
    m_roles = makeEdit(session, rules.fields.at(rules.index(&agreement::Rule::roles)), true, nullptr);
    m_responsible = makeEdit(session, rules.fields.at(rules.index(&agreement::Rule::roles)), true, nullptr);
    QStringList areas;
    QStringList themes;
    const auto read = session.file.read([&](const records::Reader& reader) {
        m_whats = whatMayCount(reader);
        for (const records::Record& area : reader.all(records::kindOf<places::Area>())) areas << reader.label(records::kindOf<places::Area>(), area.id);
        const records::Kind& kind = records::kindOf<agreement::Commitment>();
        for (const records::Record& commitment : reader.all(kind)) themes << kind.text(commitment, &agreement::Commitment::theme);
    });
    if (!read) session.navigator.tell(read.error());
    for (const WhatCounts& one : std::as_const(m_whats)) m_what->addItem(one.label);
    m_count->setRange(1, kMostTimes);
    m_count->setPrefix(tr("at least "));
    using agreement::Per;
    m_per->addItem(tr("a year"), int(Per::Year));
    m_per->addItem(tr("a term"), int(Per::Term));
    m_per->addItem(tr("a month"), int(Per::Month));
    m_per->addItem(tr("a week"), int(Per::Week));
    m_per->addItem(tr("once, at the latest on"), kOnce);
    m_per->addItem(tr("each year, at the latest on"), kEachYear);
    m_per->addItem(tr("as needed: it is counted, never missed"), kAsNeeded);
    m_where->addItem(tr("In the whole municipality"));
    m_where->addItem(areas.isEmpty() ? tr("In each area") : tr("In each of the areas: %1").arg(areas.join(QStringLiteral(", "))));
    themes.removeAll(QString());
    themes.removeDuplicates();
    m_theme->setEditable(true);
    m_theme->addItem(QString());
    m_theme->addItems(themes);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("The sentence that it makes"));
    // Room for it is there from the beginning: nothing moves while one answers.
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * kSentenceLines);

    auto* often = new QHBoxLayout;
    often->setSpacing(kBetweenControls);
    often->addWidget(m_count);
    often->addWidget(m_per, 1);
    often->addWidget(m_by);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString& question, QWidget* answer, QWidget* named = nullptr) {
        form->addRow(question, answer);
        (named == nullptr ? answer : named)->setAccessibleName(question);
    };
    add(tr("What you have agreed on"), m_title);
    add(tr("What counts"), m_what);
    add(tr("Only those with"), m_only);
    form->addRow(tr("How often"), often);
    m_count->setAccessibleName(tr("How often"));
    m_per->setAccessibleName(tr("In which time"));
    m_by->describe(tr("At the latest"), {});
    add(tr("Where"), m_where);
    m_roles->describe(tr("Who must be there"), {});
    form->addRow(tr("Who must be there"), m_roles);
    m_responsible->describe(tr("Who is responsible"), {});
    form->addRow(tr("Who is responsible"), m_responsible);
    add(tr("Its ring in the wheel of the year"), m_theme);
    form->addRow(QString(), m_ownMeasure);
    for (QWidget* edit : std::initializer_list<QWidget*>{m_what, m_only, m_count, m_per, m_where, m_theme}) guardWheel(*edit);
    for (QComboBox* box : {m_what, m_only, m_per, m_where}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLeastLetters);
    }

    auto* buttons = new QDialogButtonBox;
    m_make = buttons->addButton(tr("Add commitment"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    m_leaving = std::make_unique<LeaveQuestion>(*m_trouble, *m_make);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addWidget(m_trouble);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CommitmentDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &CommitmentDialog::reject);
    m_trouble->goesWhenWrittenIn(*this);
    connect(m_what, &QComboBox::currentIndexChanged, this, &CommitmentDialog::offerNarrowings);
    for (QComboBox* box : {m_what, m_only, m_per, m_where}) connect(box, &QComboBox::currentIndexChanged, this, &CommitmentDialog::saySentence);
    connect(m_count, &QSpinBox::valueChanged, this, &CommitmentDialog::saySentence);
    for (FieldEdit* edit : std::initializer_list<FieldEdit*>{m_by, m_roles, m_responsible}) connect(edit, &FieldEdit::changed, this, &CommitmentDialog::saySentence);
    connect(m_ownMeasure, &QCheckBox::toggled, this, &CommitmentDialog::saySentence);
    offerNarrowings();
    saySentence();
    m_title->setFocus();
}

CommitmentDialog::~CommitmentDialog() = default;

void CommitmentDialog::offerNarrowings() {
    const QSignalBlocker quiet(m_only);
    m_only->clear();
    m_only->addItem(tr("All of them"));
    m_narrowings.clear();
    if (const WhatCounts what = m_whats.value(m_what->currentIndex()); !what.kind.isEmpty() && what.meetingType.isEmpty())
        m_narrowings = narrowingsOf(m_session.file.catalogue().get(what.kind));
    for (const Narrowing& one : std::as_const(m_narrowings)) m_only->addItem(one.label);
    m_only->setEnabled(!m_narrowings.isEmpty());
}

OwnCommitment CommitmentDialog::answered() const {
    OwnCommitment commitment;
    commitment.title = m_title->text().simplified();
    commitment.what = m_whats.value(m_what->currentIndex());
    if (m_only->currentIndex() > 0) commitment.wish = m_narrowings.at(m_only->currentIndex() - 1).wish;
    commitment.often = often();
    if (commitment.often == OwnCommitment::Often::Count) commitment.per = static_cast<agreement::Per>(m_per->currentData().toInt());
    if (m_by->isEnabled()) commitment.by = m_by->day();
    if (commitment.often == OwnCommitment::Often::Once) commitment.from = m_session.file.clock().today();
    commitment.count = m_count->value();
    commitment.eachArea = m_where->currentIndex() == 1;
    const records::Value roles = m_roles->value();
    if (const auto* ids = std::get_if<QStringList>(&roles)) commitment.roles = *ids;
    const records::Value responsible = m_responsible->value();
    if (const auto* ids = std::get_if<QStringList>(&responsible)) commitment.responsible = *ids;
    commitment.theme = m_theme->currentText().simplified();
    commitment.ownMeasure = m_ownMeasure->isChecked();
    return commitment;
}

OwnCommitment::Often CommitmentDialog::often() const {
    switch (m_per->currentData().toInt()) {
        case kAsNeeded: return OwnCommitment::Often::AsNeeded;
        case kOnce: return OwnCommitment::Often::Once;
        case kEachYear: return OwnCommitment::Often::EachYear;
        default: return OwnCommitment::Often::Count;
    }
}

void CommitmentDialog::saySentence() {
    // Their places are kept; what is not asked for is no stop of Tab.
    m_count->setEnabled(often() == OwnCommitment::Often::Count);
    m_by->setEnabled(often() == OwnCommitment::Often::Once || often() == OwnCommitment::Often::EachYear);
    std::optional<base::Result<QString>> sentence;
    const auto read = m_session.file.read([&](const records::Reader& reader) { sentence = sentenceOf(reader, answered()); });
    if (!read) m_session.navigator.tell(read.error());
    if (!sentence) return;
    m_sentence->setText(*sentence ? **sentence : base::errorText(sentence->error()));
    m_make->setEnabled(sentence->has_value());
}

void CommitmentDialog::reject() {
    if (m_title->text().trimmed().isEmpty()) return QDialog::reject();
    m_leaving->ask(*m_title, [this] { QDialog::reject(); });
}

void CommitmentDialog::make() {
    m_leaving->forget();
    if (m_title->text().trimmed().isEmpty()) {
        m_trouble->tell(tr("Write first what you have agreed on."));
        m_title->setFocus();
        return;
    }
    if (m_by->isEnabled() && m_by->complain()) return;
    for (FieldEdit* edit : std::initializer_list<FieldEdit*>{m_roles, m_responsible}) {
        const auto issue = edit->isEnabled() ? edit->unreadable() : std::nullopt;
        if (!issue) continue;
        m_trouble->tell(base::sentence(*issue));
        if (edit->keyboard() != nullptr) edit->keyboard()->setFocus();
        return;
    }
    const auto key = addCommitment(m_session.file, answered());
    if (!key) {
        m_trouble->tell(base::errorText(key.error()));
        return;
    }
    m_session.navigator.tell(tr("%1 is added.").arg(*key));
    accept();
    Q_EMIT made(*key);
}

}  // namespace ui
