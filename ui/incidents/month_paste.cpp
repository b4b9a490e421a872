#include "ui/incidents/month_paste.h"

#include "core/incidents/police_statistic.h"
#include "core/tables/importing.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/look/measures.h"
#include "ui/common/tables/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Rows that are in memory already.
class PastedRows final : public tables::TableSource {
public:
    explicit PastedRows(const QList<tables::TableRow>& rows) : m_rows(rows) {}
    [[nodiscard]] bool next(tables::TableRow& row) override {
        if (m_at >= m_rows.size()) return false;
        row = m_rows[m_at++];
        return true;
    }
    [[nodiscard]] double progress() const override { return m_rows.isEmpty() ? 1 : double(m_at) / double(m_rows.size()); }

private:
    const QList<tables::TableRow>& m_rows;
    qsizetype m_at = 0;
};

/// What the import says of its rows, said of the figures as they were pasted; before it what is left out as a whole, behind it what comes.
void tellOfFigures(tables::ImportOutcome& outcome, const incidents::MonthTable& table, const QList<incidents::LeftWord>& left,
                   const QList<incidents::ComingFigure>& coming) {
    QList<tables::ImportProblem> told;
    if (!table.sums.isEmpty())
        told << tables::ImportProblem{0, {}, table.sums.join(QStringLiteral(", ")), WordsDialog::tr("A sum of other figures: it is left out, sums are counted here."), false};
    for (const incidents::LeftWord& one : left) {
        const QString reason = one.figures == 1 ? WordsDialog::tr("Nothing here is called that, and nothing was chosen for it: its figure is left out.")
                                                : WordsDialog::tr("Nothing here is called that, and nothing was chosen for it: its %1 figures are left out.").arg(one.figures);
        told << tables::ImportProblem{one.row, {}, one.word, reason, false};
        outcome.rejected += one.figures;
    }
    QSet<qsizetype> outside;
    for (tables::ImportProblem problem : std::as_const(outcome.problems)) {
        const qsizetype at = problem.row - incidents::kFirstImportedRow;
        if (at >= 0 && at < table.lines.size()) {
            const incidents::MonthTable::Line& line = table.lines[at];
            problem.row = line.row;
            problem.column = QStringList{line.category, line.area}.join(QStringLiteral(", "));
            if (problem.value.isEmpty()) problem.value = line.reports;
            if (!problem.remark) outside.insert(at);
        }
        told << problem;
    }
    for (const incidents::ComingFigure& one : coming) {
        if (outside.contains(one.line)) continue;
        const QString number = one.from ? QStringLiteral("%1 → %2").arg(*one.from).arg(one.to) : QString::number(one.to);
        told << tables::ImportProblem{table.lines[one.line].row, one.what, number,
                                      one.from ? WordsDialog::tr("Changes the figure of %1").arg(one.month) : WordsDialog::tr("New for %1").arg(one.month), true};
    }
    outcome.problems = told;
}

/// The months that the figures come into, ascending.
QStringList monthsOf(const incidents::MonthTable& table, const QString& month) {
    QStringList months;
    for (const auto& line : table.lines)
        if (const QString& one = line.month.isEmpty() ? month : line.month; !months.contains(one)) months << one;
    months.sort();
    return months;
}

void lookAtIt(const Session& session, const QString& month, const incidents::MonthTable& pasted, const incidents::MonthWords& words, QWidget* window,
              const std::function<void(const QString&)>& taken) {
    QList<incidents::LeftWord> left;
    const incidents::MonthTable table = incidents::withoutUnknown(pasted, words, left);
    const QList<tables::TableRow> rows = incidents::rowsToImport(table, month, words);
    const QStringList months = monthsOf(table, month);
    const QString name = WordsDialog::tr("Pasted: %1").arg(months.isEmpty() ? month : months.size() == 1 ? months.first() : months.first() + QStringLiteral(" – ") + months.last());
    QList<incidents::ComingFigure> coming;
    if (const auto read = session.file.read([&](const records::Reader& reader) { coming = incidents::comingFigures(reader, table, month, words); }); !read)
        session.navigator.tell(read.error());
    const ImportWork work = [rows, name, table, left, coming](records::OpenFile& file, const tables::ImportOptions& options) {
        PastedRows source(rows);
        auto outcome = tables::importRows(file, records::kindOf<incidents::PoliceStatistic>(), source, name, options);
        if (outcome) tellOfFigures(*outcome, table, left, coming);
        return outcome;
    };
    const QString figures = pluralOf(records::kindOf<incidents::PoliceStatistic>());
    auto* dialog = new ImportDialog(session, figures, name, work, tables::SourceChoices(), window);
    dialog->speakOf(WordsDialog::tr("Paste: %1").arg(figures), WordsDialog::tr("Which figure"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [taken, first = months.value(0, month)] { taken(first); });
    dialog->open();
}

}  // namespace

WordsDialog::WordsDialog(const Session& session, const incidents::UnknownWords& unknown, QWidget* parent) : QDialog(parent), m_session(session) {
    setWindowTitle(tr("What do these words mean?"));
    auto* why = new QLabel(tr("They are called otherwise here. Choose what is meant; it is remembered for categories. What is left out is told of in what follows."));
    why->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    for (const QString& word : unknown.categories) {
        m_categories << std::pair(word, choice(records::kindOf<incidents::Category>(), word));
        form->addRow(word, m_categories.last().second);
    }
    for (const QString& word : unknown.areas) {
        m_areas << std::pair(word, choice(records::kindOf<places::Area>(), word));
        form->addRow(word, m_areas.last().second);
    }
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenGroups);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(buttons);
}

QComboBox* WordsDialog::choice(const records::Kind& kind, const QString& word) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(word);
    guardWheel(*box);
    box->addItem(tr("left out"));
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        for (const records::Record& record : reader.all(kind)) box->addItem(reader.label(kind, record), record.id);
    });
    if (!read) m_session.navigator.tell(read.error());
    return box;
}

QHash<QString, QString> WordsDialog::chosen(const Lines& lines) {
    QHash<QString, QString> all;
    for (const auto& [word, box] : lines)
        if (box->currentIndex() > 0) all.insert(word, box->currentData().toString());
    return all;
}

void pasteMonth(const Session& session, const QString& month, const incidents::MonthTable& table, QWidget* window, const std::function<void(const QString&)>& taken) {
    incidents::MonthWords words;
    if (const auto read = session.file.read([&](const records::Reader& reader) { words = incidents::wordsOf(reader); }); !read) {
        session.navigator.tell(read.error());
        return;
    }
    const incidents::UnknownWords unknown = incidents::unknownWords(table, words);
    if (unknown.isEmpty()) {
        lookAtIt(session, month, table, words, window, taken);
        return;
    }
    auto* dialog = new WordsDialog(session, unknown, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [&session, month, table, words, dialog, window, taken]() mutable {
        const auto categories = dialog->categories();
        const auto areas = dialog->areas();
        if (const auto kept = incidents::rememberCategories(session.file, categories); !kept) session.navigator.tell(kept.error());
        for (auto it = categories.cbegin(); it != categories.cend(); ++it) words.categories.insert(incidents::MonthWords::key(it.key()), it.value());
        for (auto it = areas.cbegin(); it != areas.cend(); ++it) words.areas.insert(incidents::MonthWords::key(it.key()), it.value());
        lookAtIt(session, month, table, words, window, taken);
    });
    dialog->open();
}

}  // namespace ui
