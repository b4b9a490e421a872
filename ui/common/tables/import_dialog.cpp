#include "ui/common/tables/import_dialog.h"

#include "core/base/language.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
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
constexpr int kPartOfRow = 4;  // the reason has what the others leave, which is at least this part

/// A number of rows, its thousands apart.
QString apart(qint64 rows) { return base::currentLocale().toString(rows); }

}  // namespace

ImportDialog::ImportDialog(const Session& session, const QString& what, const QString& path, ImportWork work, const tables::SourceChoices& choices, QWidget* parent)
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
    resizeWithinScreen(*this, kSize);
    auto* title = new QLabel(m_name);
    title->setFont(ui::font(kSectionPoints, true));
    title->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What the file brings"));
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("How far it is"));
    m_problems->setHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("What is to be done")});
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(false);
    m_problems->setWordWrap(true);
    m_problems->setAccessibleName(tr("Rows to look at"));
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
    auto* form = new QFormLayout;
    column->addLayout(form);
    addChoices(choices, *form);
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

void ImportDialog::addChoices(const tables::SourceChoices& choices, QFormLayout& form) {
    const auto add = [&](const QString& label, const QStringList& words) {
        auto* box = new QComboBox;  // owned by the form
        box->addItems(words);
        box->setAccessibleName(label);
        form.addRow(label, box);
        connect(box, &QComboBox::activated, this, &ImportDialog::lookAnew);
        return box;
    };
    if (!choices.sheets.isEmpty()) m_sheet = add(tr("Sheet"), choices.sheets);
    if (!choices.encodings.isEmpty()) m_encoding = add(tr("Letters written as"), QStringList{tr("Found out")} + choices.encodings);
}

void ImportDialog::lookAnew() {
    m_chosen = qobject_cast<QComboBox*>(sender());
    // The list says which sheet is read also when nobody has chosen one.
    if (m_sheet != nullptr && sender() == m_sheet) m_options.sheet = m_sheet->currentText();
    if (m_encoding != nullptr) m_options.encoding = m_encoding->currentIndex() > 0 ? m_encoding->currentText() : QString();
    look();
}

void ImportDialog::showChoices(const ImportOutcome& outcome) {
    if (m_sheet != nullptr && !outcome.sheet.isEmpty()) m_sheet->setCurrentText(outcome.sheet);
    if (m_encoding != nullptr && !outcome.encoding.isEmpty() && m_options.encoding.isEmpty()) m_encoding->setItemText(0, tr("Found out: %1").arg(outcome.encoding));
}

void ImportDialog::speakOf(const QString& title, const QString& place) {
    setWindowTitle(title);
    m_problems->headerItem()->setText(1, place);
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
    for (QComboBox* box : {m_sheet, m_encoding})
        if (box != nullptr) box->setEnabled(false);
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
    for (QComboBox* box : {m_sheet, m_encoding})
        if (box != nullptr) box->setEnabled(true);
    if (!outcome || !m_taking) {
        if (outcome) showOutcome(*outcome);
        else showError(outcome.error());
        if (m_chosen != nullptr) m_chosen->setFocus();  // somebody may go through them by the keys
        m_chosen = nullptr;
        return;
    }
    m_session.navigator.tell(tr("%1: %2 new, %3 changed, %4 as before, %5 left outside.")
                                 .arg(m_name, apart(outcome->added), apart(outcome->updated), apart(outcome->unchanged), apart(outcome->rejected)));
    accept();
}

void ImportDialog::showOutcome(const ImportOutcome& outcome) {
    m_summary->setText(
        tr("%1 new, %2 changed, %3 as before, %4 left outside.").arg(apart(outcome.added), apart(outcome.updated), apart(outcome.unchanged), apart(outcome.rejected)));
    showChoices(outcome);
    fillProblems(outcome);
    QStringList columns;
    if (!outcome.sheetsLeft.isEmpty()) columns << tr("Sheets that are not read: %1").arg(outcome.sheetsLeft.join(QStringLiteral(", ")));
    if (!outcome.unknownColumns.isEmpty())
        columns << tr("Unknown columns, left out: %1. Name them as the fields are called.").arg(outcome.unknownColumns.join(QStringLiteral(", ")));
    if (!outcome.ignoredColumns.isEmpty()) columns << tr("Columns that are not filled from outside: %1").arg(outcome.ignoredColumns.join(QStringLiteral(", ")));
    m_columns->setText(columns.join(u'\n'));
    m_columns->setVisible(!columns.isEmpty());
    const bool brings = outcome.added + outcome.updated > 0;
    m_take->setEnabled(brings);
    if (brings) m_take->setFocus();
    else if (outcome.rejected == 0) m_summary->setText(tr("There is nothing new in it: %1 as before.").arg(apart(outcome.unchanged)));
}

void ImportDialog::fillProblems(const ImportOutcome& outcome) {
    m_problems->clear();
    const auto addRow = [this](qint64 line, const QString& head, const QString& value, const QString& reason) {
        auto* row = new QTreeWidgetItem(m_problems, {line > 0 ? QString::number(line) : QString(), head, base::shortened(value, kLongestValue), reason});  // owned by the list
        for (int cell = 0; cell < m_problems->columnCount(); ++cell) {
            row->setTextAlignment(cell, (cell == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
            row->setToolTip(cell, row->text(cell));
        }
    };
    const auto addHead = [this](const QString& words) {
        auto* head = new QTreeWidgetItem(m_problems, {words});
        head->setFirstColumnSpanned(true);
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = m_problems->font();
        bold.setBold(true);
        head->setFont(0, bold);
    };
    const auto isOutside = [](const ImportProblem& problem) { return !problem.remark; };
    const bool anyOutside = std::any_of(outcome.problems.cbegin(), outcome.problems.cend(), isOutside);
    const bool anyInside = !outcome.likelyDoubles.isEmpty() || !std::all_of(outcome.problems.cbegin(), outcome.problems.cend(), isOutside);
    // What stays outside and what comes are never mixed.
    for (const bool outside : {true, false}) {
        if (anyOutside && anyInside) addHead(outside ? tr("Left outside") : tr("Comes in"));
        qsizetype left = kMostProblems;
        for (const ImportProblem& problem : outcome.problems)
            if (isOutside(problem) == outside && left-- > 0) addRow(problem.row, problem.column, problem.value, problem.reason);
    }
    for (const tables::LikelyDouble& one : outcome.likelyDoubles.first(std::min(kMostProblems, outcome.likelyDoubles.size())))
        addRow(one.row, {}, {}, tr("Is new, but resembles \"%1\". If they are the same, leave this row out of the file.").arg(one.label));
    m_problems->setVisible(m_problems->topLevelItemCount() > 0);
    makeRoomForReasons();
}

void ImportDialog::makeRoomForReasons() {
    QHeaderView& header = *m_problems->header();
    const int last = m_problems->columnCount() - 1;
    const int most = m_problems->viewport()->width() / kPartOfRow;
    for (int cell = 0; cell < last; ++cell) {
        m_problems->resizeColumnToContents(cell);
        header.resizeSection(cell, std::min(header.sectionSize(cell), most));
    }
    // A reason stands there whole: its row is as high as its lines.
    const int gap = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int room = header.sectionSize(last) - gap;
    for (int row = 0; row < m_problems->topLevelItemCount(); ++row) {
        QTreeWidgetItem& item = *m_problems->topLevelItem(row);
        if (item.isFirstColumnSpanned()) continue;
        const QRect words = m_problems->fontMetrics().boundingRect(QRect(0, 0, std::max(1, room), QWIDGETSIZE_MAX), Qt::TextWordWrap, item.text(last));
        for (int cell = 0; cell <= last; ++cell) item.setSizeHint(cell, {0, words.height() + kWithinGroup});
    }
}

void ImportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    makeRoomForReasons();
}

void ImportDialog::showError(const base::Error& error) {
    if (error.trouble == base::Trouble::Cancelled) return;
    m_summary->setText(tr("It cannot be taken in."));
    m_trouble->tell(base::errorText(error));
    if (!error.gives("personal-data")) return;
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
