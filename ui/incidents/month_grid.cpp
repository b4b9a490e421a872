#include "ui/incidents/month_grid.h"

#include "core/base/swedish_calendar.h"
#include "core/incidents/month_figures.h"
#include "core/incidents/pasted_text.h"
#include "core/incidents/police_statistic.h"
#include "core/records/written_forms.h"
#include "ui/common/form/signed_line.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/incidents/month_paste.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int kMonthLetters = 10;
constexpr int kAreaLetters = 9;
constexpr int kWrongRole = Qt::UserRole + 1;   // of a cell: what stands there is no number
constexpr int kStoredRole = Qt::UserRole + 2;  // of a cell: what is stored, as it is shown

QString shown(const std::optional<int>& reports) { return reports ? QString::number(*reports) : QString(); }

}  // namespace

MonthGrid::MonthGrid(const Session& session, QWidget* parent)
    : RecordView(parent),
      m_session(session),
      m_month(new QLineEdit),
      m_state(new QLabel),
      m_wrong(new SignedLine(report::Standing::Missed)),
      m_table(new QTableWidget),
      m_save(new QPushButton(tr("Save the month"))) {
    m_month->setAccessibleName(tr("Month"));
    m_month->setPlaceholderText(QStringLiteral("2026-10"));
    m_month->setFixedWidth(fontMetrics().averageCharWidth() * kMonthLetters + 2 * kBetweenGroups);
    m_state->setWordWrap(true);
    m_table->setAccessibleName(tr("Reports by category and area"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * kAreaLetters);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);  // a ring shows where the keyboard is; a cell is not chosen for anything
    m_table->setTabKeyNavigation(false);  // Tab leaves the table; Enter and the arrows go from cell to cell
    m_table->installEventFilter(this);
    for (auto* corner : m_table->findChildren<QAbstractButton*>()) corner->setAccessibleName(tr("All cells"));
    auto* top = new QHBoxLayout;
    top->setSpacing(kBetweenControls);
    auto* label = new QLabel(tr("Month"));
    label->setBuddy(m_month);
    top->addWidget(label);
    top->addWidget(m_month);
    top->addWidget(m_save);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kBetweenControls);
    column->addLayout(top);
    column->addWidget(m_state);
    column->addWidget(m_wrong);
    column->addWidget(m_table, 1);
    connect(m_month, &QLineEdit::editingFinished, this, [this] {
        if (const QString month = asked(m_month->text()); month != m_loaded) load(month);
        else m_month->setText(month);
        if (base::monthFromText(m_month->text()).isValid() || !isVisible()) return;
        // Without a month there is no table to go on to: the keyboard stays where the mistake is.
        QMetaObject::invokeMethod(
            m_month,
            [this] {
                m_month->setFocus();
                m_month->selectAll();
            },
            Qt::QueuedConnection);
    });
    // So that Tab finds the table as soon as there is a month for it.
    connect(m_month, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (base::monthFromText(asked(text)).isValid()) m_table->setEnabled(true);
    });
    connect(m_save, &QPushButton::clicked, this, &MonthGrid::save);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int area) {
        m_dirty = true;
        look(row, area);
    });
    // Undo, an import, or someone at the figures themselves: what is shown is what there is. What is being typed stays.
    connect(&session.file.changes(), &records::Changes::changed, this, [this](const QByteArray& kind) {
        const bool ours = kind == records::kindOf<incidents::PoliceStatistic>().key || kind == records::kindOf<incidents::Category>().key ||
                          kind == records::kindOf<places::Area>().key;
        if (!ours || m_saving || m_loaded.isEmpty()) return;
        if (m_dirty) return refreshUntouched();
        const std::pair<int, int> cell(std::max(0, m_table->currentRow()), std::max(0, m_table->currentColumn()));
        load(m_loaded);
        m_table->setCurrentCell(cell.first, cell.second);
    });
}

MonthGrid::~MonthGrid() {
    // The line loses its focus while the rest of this is already gone: nothing may answer then.
    m_month->disconnect(this);
    save();
}

void MonthGrid::show(const QString& id) {
    // At first the month that is wanted next; another record chosen in the list shows its own.
    const bool first = m_loaded.isEmpty();
    const bool another = id != m_id && !id.isEmpty();
    m_id = id;
    if (!first && !another) return;
    QString month;
    const records::Kind& kind = records::kindOf<incidents::PoliceStatistic>();
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (const auto record = first ? std::nullopt : reader.find(kind, id)) month = kind.text(*record, &incidents::PoliceStatistic::month);
        else month = incidents::firstMonthWithoutFigures(reader);
    });
    if (!read) m_session.navigator.tell(read.error());
    if (month != m_loaded || !m_dirty) load(month);
}

QString MonthGrid::asked(const QString& text) const {
    const QString month = records::monthFrom(text.trimmed(), m_session.file.clock().today());
    return month.isEmpty() ? text.trimmed() : month;
}

void MonthGrid::resizeEvent(QResizeEvent* event) {
    RecordView::resizeEvent(event);
    makeRoomForFigures();
}

void MonthGrid::makeRoomForFigures() {
    // The figures are what one writes: names give way to them.
    m_table->verticalHeader()->setMaximumWidth(std::max(0, m_table->width() - m_table->columnCount() * m_table->horizontalHeader()->minimumSectionSize() -
                                                               style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * m_table->frameWidth()));
}

void MonthGrid::takeFocus() { m_table->setFocus(); }

void MonthGrid::load(const QString& month) {
    save();
    if (m_dirty) {  // what could not be saved is not wiped either
        m_month->setText(m_loaded);
        if (month != m_loaded) {
            m_session.navigator.tell(tr("%1 is not shown yet: something in %2 is no number. Correct it or empty the cell first.").arg(month, m_loaded));
            m_table->setFocus();
        }
        return;
    }
    m_month->setText(month);
    const bool valid = base::monthFromText(month).isValid();
    m_table->setEnabled(valid);
    m_save->setEnabled(valid && !m_session.file.readOnly());
    m_state->setText(valid ? tr("Type a number and press Enter, or paste a table with Ctrl+V: with names it is looked at first, numbers alone fill from the cell. \"-\" is none.")
                           : QString());
    sayWrong(valid ? QString() : tr("\"%1\" is not a month. Write it like 2026-10.").arg(month));
    if (!valid) return;
    const QDate first = base::monthFromText(month);
    const QDate last = first.addMonths(1).addDays(-1);
    if (first > m_session.file.clock().today())
        m_state->setText(tr("%1 has not begun: nothing can be known of it yet.").arg(month) + u'\n' + m_state->text());
    else if (last > m_session.file.clock().today())
        m_state->setText(tr("%1 is not over until %2: these are figures of an unfinished month.").arg(month, last.toString(Qt::ISODate)) + u'\n' + m_state->text());
    m_loaded = month;
    incidents::MonthFigures figures;
    const auto read = m_session.file.read([&](const records::Reader& reader) { figures = incidents::readMonth(reader, month); });
    if (!read) m_session.navigator.tell(read.error());
    const QSignalBlocker quiet(m_table);
    QStringList changed;
    m_table->clear();
    m_table->setRowCount(static_cast<int>(figures.categories.size()));
    m_table->setColumnCount(static_cast<int>(figures.areas.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto* name = new QTableWidgetItem(figures.categories[row].name);
        name->setData(Qt::UserRole, figures.categories[row].id);
        name->setToolTip(figures.categories[row].name);
        m_table->setVerticalHeaderItem(row, name);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(shown(figures.reports[row][column]));
            cell->setData(kStoredRole, cell->text());
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (const QString& earlier = figures.earlier[row][column]; !earlier.isEmpty()) {
                cell->setToolTip(tr("Earlier: %1").arg(earlier));
                cell->setData(Qt::AccessibleDescriptionRole, cell->toolTip());
                changed << QStringLiteral("%1, %2: %3").arg(figures.categories[row].name, figures.areas[column].name, earlier);
            }
            m_table->setItem(row, column, cell);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* name = new QTableWidgetItem(figures.areas[column].name);
        name->setData(Qt::UserRole, figures.areas[column].id);
        m_table->setHorizontalHeaderItem(column, name);
    }
    m_table->setCurrentCell(0, 0);
    m_dirty = false;
    if (!changed.isEmpty()) {
        constexpr qsizetype kMostTold = 3;
        const QString more = changed.size() > kMostTold ? QStringLiteral(" …") : QString();
        m_state->setText(m_state->text() + u'\n' + tr("Changed since they first came: %1").arg(changed.first(std::min(changed.size(), kMostTold)).join(QStringLiteral(" · "))) + more);
    }
    makeRoomForFigures();
}

void MonthGrid::refreshUntouched() {
    incidents::MonthFigures figures;
    const auto read = m_session.file.read([&](const records::Reader& reader) { figures = incidents::readMonth(reader, m_loaded); });
    if (!read) return m_session.navigator.tell(read.error());
    const QSignalBlocker quiet(m_table);
    for (qsizetype row = 0; row < figures.categories.size(); ++row)
        for (qsizetype column = 0; column < figures.areas.size(); ++column) {
            // A category or an area that is new since is shown with the next month.
            QTableWidgetItem* cell = m_table->item(static_cast<int>(row), static_cast<int>(column));
            const bool same = cell != nullptr && m_table->verticalHeaderItem(cell->row())->data(Qt::UserRole) == figures.categories[row].id &&
                              m_table->horizontalHeaderItem(cell->column())->data(Qt::UserRole) == figures.areas[column].id;
            if (!same || cell->text() != cell->data(kStoredRole).toString()) continue;
            cell->setText(shown(figures.reports[row][column]));
            cell->setData(kStoredRole, cell->text());
        }
}

void MonthGrid::sayWrong(const QString& sentence) {
    m_wrong->setText(sentence);
    m_state->setVisible(sentence.isEmpty());
}

void MonthGrid::look(int row, int column) {
    QString first;
    const QSignalBlocker quiet(m_table);
    for (int r = 0; r < m_table->rowCount(); ++r)
        for (int c = 0; c < m_table->columnCount(); ++c) {
            QTableWidgetItem* cell = m_table->item(r, c);
            if (cell == nullptr) continue;
            const bool wrong = !cell->text().trimmed().isEmpty() && !incidents::figureFrom(cell->text());
            const QString sentence = wrong ? tr("\"%1\" is no number: %2, %3. Write digits, or \"-\" for none.")
                                                 .arg(cell->text(), m_table->verticalHeaderItem(r)->text(), m_table->horizontalHeaderItem(c)->text())
                                           : QString();
            if (wrong && (first.isEmpty() || (r == row && c == column))) first = sentence;
            if (wrong == cell->data(kWrongRole).toBool()) continue;
            cell->setData(kWrongRole, wrong);
            cell->setForeground(wrong ? QBrush(colours().missed) : QBrush());
            cell->setBackground(wrong ? QBrush(drawing::tint(colours().missed, colours().ground)) : QBrush());
            cell->setToolTip(sentence);
            cell->setData(Qt::AccessibleDescriptionRole, sentence);
        }
    sayWrong(first);
}

void MonthGrid::save() {
    if (!m_dirty || m_session.file.readOnly()) return;
    QString wrong;  // what is said of the first cell that holds no number
    int wrongCells = 0;
    incidents::MonthFigures figures;
    figures.month = m_loaded;
    for (int column = 0; column < m_table->columnCount(); ++column)
        figures.areas << incidents::MonthFigures::Named{m_table->horizontalHeaderItem(column)->data(Qt::UserRole).toString(), {}};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        figures.categories << incidents::MonthFigures::Named{m_table->verticalHeaderItem(row)->data(Qt::UserRole).toString(), {}};
        incidents::MonthFigures::Row numbers;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = m_table->item(row, column)->text();
            const std::optional<int> number = incidents::figureFrom(text);
            if (!text.trimmed().isEmpty() && !number && ++wrongCells == 1) {
                m_table->setCurrentCell(row, column);
                wrong = tr("\"%1\" is no number: %2, %3 stays as it was.")
                            .arg(text, m_table->verticalHeaderItem(row)->text(), m_table->horizontalHeaderItem(column)->text());
            }
            numbers << number;  // without one, what is stored stays
        }
        figures.reports << numbers;
    }
    const QScopedValueRollback own(m_saving, true);
    const auto written = incidents::writeMonth(m_session.file, figures);
    if (!written) {
        m_session.navigator.tell(written.error());
        return;
    }
    m_dirty = !wrong.isEmpty();
    {
        const QSignalBlocker quiet(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row)
            for (int column = 0; column < m_table->columnCount(); ++column)
                if (QTableWidgetItem* cell = m_table->item(row, column); !cell->data(kWrongRole).toBool()) cell->setData(kStoredRole, cell->text());
    }
    if (wrongCells > 1) wrong = tr("%1 cells hold no number. The first: %2").arg(wrongCells).arg(wrong);
    // What is wrong is said once, not each time that somebody goes from page to page.
    if (!m_dirty) m_session.navigator.tell(tr("%1 is saved: %2 figures added or changed.").arg(m_loaded).arg(*written));
    else if (wrong != m_told) m_session.navigator.tell(*written > 0 ? wrong + u' ' + tr("The other figures are saved.") : wrong);
    m_told = wrong;
}

void MonthGrid::paste() {
    const QString text = QApplication::clipboard()->text();
    const int top = std::max(0, m_table->currentRow());
    const int left = std::max(0, m_table->currentColumn());
    std::optional<incidents::MonthTable> named;
    const QString area = m_table->columnCount() > 0 ? m_table->horizontalHeaderItem(left)->text() : QString();
    if (const auto read = m_session.file.read([&](const records::Reader& reader) { named = incidents::monthTableFrom(reader, text, area); }); !read)
        m_session.navigator.tell(read.error());
    if (named) {
        save();  // what was typed before is not mixed with what comes
        if (m_dirty) m_session.navigator.tell(tr("Nothing is pasted yet: a cell holds no number. Correct it, or empty it with Delete, and paste again."));
        else pasteMonth(m_session, m_loaded, *named, this, [this](const QString& month) { load(month); });
        return;
    }
    int outside = 0;
    for (const tables::TableRow& pasted : incidents::pastedRows(text))
        for (int column = 0; column < pasted.cells.size(); ++column) {
            const QString& words = pasted.cells[column];
            if (words.isEmpty()) continue;
            const std::optional<int> number = incidents::figureFrom(words);
            // What is no number is shown in its cell, which says so.
            if (QTableWidgetItem* cell = m_table->item(top + static_cast<int>(pasted.line) - 1, left + column)) cell->setText(number ? QString::number(*number) : words);
            else ++outside;
        }
    if (outside > 0) m_session.navigator.tell(tr("Pasted numbers that had no room in the table: %1.").arg(outside));
}

bool MonthGrid::eventFilter(QObject* watched, QEvent* event) {
    const auto empties = [](const QKeyEvent& key) { return key.matches(QKeySequence::Delete) || key.key() == Qt::Key_Backspace; };
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys mean the cells here, whatever the window does with them elsewhere.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F2 || empties(*key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F2 && m_table->currentItem() != nullptr) {
            m_table->editItem(m_table->currentItem());
            return true;
        }
        if (empties(*key)) {
            if (QTableWidgetItem* cell = m_table->currentItem()) cell->setText({});
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_table->setCurrentCell(std::min(m_table->currentRow() + 1, m_table->rowCount() - 1), m_table->currentColumn());
            return true;
        }
    }
    return RecordView::eventFilter(watched, event);
}

}  // namespace ui
