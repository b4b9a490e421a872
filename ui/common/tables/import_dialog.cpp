#include "ui/common/tables/import_dialog.h"

#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using tables::ImportOutcome;
using tables::ImportProblem;
using records::PersonalDataPolicy;

namespace {

constexpr QSize kSize(760, 520);
constexpr int kSteps = 1000;
constexpr qsizetype kMostProblems = 500;  // rows of a list that someone reads; the sentence counts them all
constexpr qsizetype kLongestValue = 60;

bool isPersonalData(const base::Error& error) {
    return std::any_of(error.reasons.cbegin(), error.reasons.cend(), [](const base::Reason& one) { return QByteArray(one.message.code) == "personal-data"; });
}

}  // namespace

ImportDialog::ImportDialog(const Session& session, const QString& what, const QString& path, ImportWork work, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_name(QFileInfo(path).fileName()),
      m_work(std::move(work)),
      m_summary(new QLabel),
      m_progress(new QProgressBar),
      m_problems(new QTreeWidget),
      m_columns(new QLabel),
      m_trouble(new Notice),
      m_run(new ImportRun(session, this)) {
    setWindowTitle(tr("Read a file: %1").arg(what));
    resize(kSize);
    auto* title = new QLabel(m_name);
    title->setFont(ui::font(kSectionPoints, true));
    title->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What the file brings"));
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("How far it is"));
    m_problems->setHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("Why it stays outside")});
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(false);
    m_problems->setWordWrap(true);
    m_problems->setAccessibleName(tr("Rows that stay outside"));
    m_problems->header()->setStretchLastSection(true);
    m_columns->setWordWrap(true);
    m_columns->setTextFormat(Qt::PlainText);
    makeMuted(*m_columns);
    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Take it in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_problems, 1);
    column->addWidget(m_columns);
    column->addWidget(m_trouble);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &ImportRun::progress, this, [this](double part) { m_progress->setValue(static_cast<int>(part * kSteps)); });
    connect(m_run, &ImportRun::done, this, &ImportDialog::showAnswer);
    look();
}

QString ImportDialog::summary() const { return m_summary->text(); }

void ImportDialog::setBusy(const QString& sentence) {
    m_summary->setText(sentence);
    m_progress->setValue(0);
    m_progress->show();
    m_problems->hide();
    m_columns->hide();
    m_trouble->hide();
    m_take->setEnabled(false);
}

void ImportDialog::look() {
    m_taking = false;
    setBusy(tr("Looking at what it brings. Nothing is written yet …"));
    m_options.dryRun = true;
    m_run->start(m_work, m_options);
}

void ImportDialog::take() {
    if (m_run->isBusy()) return;
    m_taking = true;
    setBusy(tr("Taking it in. Leave it, and nothing is written …"));
    m_options.dryRun = false;
    m_run->start(m_work, m_options);
}

void ImportDialog::showAnswer(const base::Result<ImportOutcome>& outcome) {
    m_progress->hide();
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    if (!m_taking) {
        showOutcome(*outcome);
        return;
    }
    m_session.navigator.tell(tr("%1: %2 new, %3 changed, %4 as before, %5 left outside.")
                                 .arg(m_name)
                                 .arg(outcome->added)
                                 .arg(outcome->updated)
                                 .arg(outcome->unchanged)
                                 .arg(outcome->rejected));
    accept();
}

void ImportDialog::showOutcome(const ImportOutcome& outcome) {
    m_summary->setText(
        tr("%1 new, %2 changed, %3 as before, %4 left outside.").arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.rejected));
    m_problems->clear();
    for (const ImportProblem& problem : outcome.problems.first(std::min(kMostProblems, outcome.problems.size()))) {
        auto* row = new QTreeWidgetItem(
            m_problems, {QString::number(problem.row), problem.column, base::shortened(problem.value, kLongestValue), problem.reason});  // owned by the list
        row->setTextAlignment(0, Qt::AlignRight | Qt::AlignTop);
        for (int cell = 0; cell < m_problems->columnCount(); ++cell) row->setToolTip(cell, row->text(cell));
    }
    for (int cell = 0; cell + 1 < m_problems->columnCount(); ++cell) m_problems->resizeColumnToContents(cell);
    m_problems->setVisible(!outcome.problems.isEmpty());
    QStringList columns;
    if (!outcome.unknownColumns.isEmpty())
        columns << tr("Unknown columns, left out: %1. Name them as the fields are called.").arg(outcome.unknownColumns.join(QStringLiteral(", ")));
    if (!outcome.ignoredColumns.isEmpty()) columns << tr("Columns that are not filled from outside: %1").arg(outcome.ignoredColumns.join(QStringLiteral(", ")));
    m_columns->setText(columns.join(u'\n'));
    m_columns->setVisible(!columns.isEmpty());
    const bool brings = outcome.added + outcome.updated > 0;
    m_take->setEnabled(brings);
    if (brings) m_take->setFocus();
    else if (outcome.rejected == 0) m_summary->setText(tr("There is nothing new in it: %1 as before.").arg(outcome.unchanged));
}

void ImportDialog::showError(const base::Error& error) {
    if (error.trouble == base::Trouble::Cancelled) return;
    m_summary->setText(tr("It cannot be taken in."));
    m_trouble->tell(base::errorText(error));
    if (!isPersonalData(error)) return;
    auto* reason = new QLineEdit;  // owned by the notice
    reason->setPlaceholderText(tr("Why it must be kept, such as: these are case numbers"));
    reason->setAccessibleName(tr("Reason for keeping it"));
    m_trouble->insert(reason);
    m_trouble->offer(tr("Mask it"), [this] {
        m_options.personalData = {PersonalDataPolicy::Action::Mask, {}};
        look();
    });
    m_trouble->offer(tr("Keep, for this reason"), [this, reason] {
        if (reason->text().trimmed().isEmpty()) {
            m_trouble->show();
            reason->setFocus();
            return;
        }
        m_options.personalData = {PersonalDataPolicy::Action::Keep, reason->text().trimmed()};
        look();
    });
}

}  // namespace ui
