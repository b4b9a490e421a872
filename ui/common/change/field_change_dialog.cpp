#include "ui/common/change/field_change_dialog.h"

#include "core/base/language.h"
#include "core/records/field_change.h"
#include "ui/common/edits/edit_factory.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kChangeSize(560, 320);
constexpr int kProgressSteps = 1000;
constexpr qsizetype kReasonsShown = 5;  // the dialog stays within a small screen

}  // namespace

FieldChangeDialog::FieldChangeDialog(const Session& session, const records::Kind& kind, QList<qint64> rows, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_kind(kind),
      m_rows(std::move(rows)),
      m_field(new QComboBox),
      m_place(new QVBoxLayout),
      m_progress(new QProgressBar),
      m_trouble(new Notice),
      m_act(session) {
    setWindowTitle(tr("Change a field"));
    resizeWithinScreen(*this, kChangeSize);
    const QString count = base::currentLocale().toString(m_rows.size());
    auto* words = new QLabel(m_rows.size() == 1 ? tr("The chosen field of the selected record gets this value. Undo takes it back.")
                                                : tr("The chosen field of all %1 selected records gets this value, in one act. Undo takes all of it back.").arg(count));
    words->setWordWrap(true);
    m_field->setAccessibleName(tr("Field"));
    for (qsizetype index = 0; index < kind.fields.size(); ++index)
        if (records::isChangedTogether(kind, kind.fields[index])) m_field->addItem(labelOf(kind.fields[index]), QVariant::fromValue(index));
    m_place->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_place);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();
    m_trouble->hide();
    auto* buttons = new QDialogButtonBox;
    m_change = buttons->addButton(m_rows.size() == 1 ? tr("Change the record") : tr("Change %1 records").arg(count), QDialogButtonBox::AcceptRole);
    m_change->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(words);
    column->addSpacing(kBetweenControls);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_trouble);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldChangeDialog::showField);
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldChangeDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &FieldChangeDialog::reject);
    connect(&m_act, &BackgroundAct::progress, this, [this](double part) { m_progress->setValue(static_cast<int>(part * kProgressSteps)); });
    connect(&m_act, &BackgroundAct::done, this, &FieldChangeDialog::showAnswer);
    showField();
}

void FieldChangeDialog::showField() {
    delete m_edit;
    const records::Field& field = m_kind.fields[m_field->currentData().value<qsizetype>()];
    m_edit = makeEdit(m_session, field, true, this);
    m_edit->describe(tr("New value"), labelOf(field));
    m_place->addWidget(m_edit);
    connect(m_edit, &FieldEdit::changed, m_trouble, &QWidget::hide);  // what it said is being answered
    m_trouble->hide();
}

void FieldChangeDialog::change() {
    m_edit->tidy();
    if (const auto why = m_edit->unreadable()) {
        m_trouble->tell(base::sentence(*why));
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    m_progress->setValue(0);
    m_progress->show();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_field, m_edit, m_change}) widget->setEnabled(false);
    auto changed = m_changed = std::make_shared<qint64>(0);
    m_act.start([&kind = m_kind, field = m_field->currentData().value<qsizetype>(), value = m_edit->value(), rows = m_rows,
                 changed](records::OpenFile& file, const BackgroundAct::Progress& progress) -> base::Result<void> {
        const auto done = records::changeField(file, {kind, field, value, rows}, {}, progress);
        if (!done) return base::Failure(done.error());
        *changed = *done;
        return {};
    });
}

void FieldChangeDialog::reject() {
    // What is under way is stopped first; its answer closes nothing, so that one sees that nothing was changed.
    if (m_act.isBusy()) m_act.cancel();
    else QDialog::reject();
}

void FieldChangeDialog::showAnswer(const base::Result<void>& result) {
    m_progress->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_field, m_edit, m_change}) widget->setEnabled(true);
    if (!result) {
        const base::Error& error = result.error();
        QStringList lines{base::sentence(error.message)};
        for (const base::Reason& reason : error.reasons.mid(0, kReasonsShown)) lines << base::sentence(reason.message);
        if (error.reasons.size() > kReasonsShown) lines << QStringLiteral("…");
        m_trouble->tell(lines.join(u'\n'));
        m_trouble->show();
        return;
    }
    m_session.navigator.tell(*m_changed == 0 ? tr("All of them had that value already.") : tr("Changed records: %1.").arg(base::currentLocale().toString(*m_changed)));
    accept();
}

}  // namespace ui
