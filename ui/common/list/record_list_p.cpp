#include "ui/common/list/record_list_p.h"

#include "core/base/language.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kLeastTableHeight = 84;  // its head and a row
const QString kAllYears = QStringLiteral("all");

/// What someone has typed, without the word of which only one letter is written yet.
QString withoutFirstLetter(const QString& typed) {
    const bool begun = !typed.isEmpty() && typed.back().isLetter() && (typed.size() == 1 || !typed[typed.size() - 2].isLetterOrNumber());
    return begun ? typed.chopped(1) : typed;
}

}  // namespace

RecordList::Private::Private(RecordList& list, const Session& session, const records::Kind& kind, qint64 many)
    : m_list(list), m_session(session), m_kind(kind), m_model(session.file, kind, nullptr, many), m_counting(session.file, this), m_views(kind.key) {
    build();
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(0);  // as soon as the keys that were pressed meanwhile are in
    connect(&m_searchPause, &QTimer::timeout, this, &Private::applyQuery);
    connect(&m_model, &RecordModel::reloaded, this, &Private::showState);
    connect(&m_counting, &BackgroundReader::failed, this, [this](const base::Error& error) { m_session.navigator.tell(error); });
    connect(&m_model, &RecordModel::failed, this, [this](const base::Error& error) { m_session.navigator.tell(error); });
    connect(&session.year, &WorkYear::changed, this, [this] { showYear(std::nullopt); });
    applyQuery();
}

// ---- parts

void RecordList::Private::build() {
    auto* column = new QVBoxLayout(&m_list);  // widgets below are owned by the list
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    buildTools();
    m_chips = new FilterChips(m_session.file, m_kind, &m_list);
    column->addWidget(m_chips);
    connect(m_chips, &FilterChips::changed, this, &Private::applyQuery);
    connect(m_chips, &FilterChips::allWanted, this, [this] {
        widen();
        m_table->setFocus();
    });

    m_table = new RecordTable(m_model, &m_list);
    m_table->setMinimumHeight(kLeastTableHeight);
    connect(m_table, &RecordTable::sortWanted, this, &Private::applyQuery);
    connect(m_table, &RecordTable::openWanted, &m_list, &RecordList::activated);
    connect(m_table, &RecordTable::removeWanted, this, &Private::removeSelected);
    connect(m_table, &RecordTable::copyWanted, this, &Private::copy);
    connect(m_table, &RecordTable::choiceChanged, this, &Private::tellCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &Private::showContextMenu);
    m_empty = new EmptyList(&m_list);
    connect(m_empty, &EmptyList::actionWanted, this, [this] {
        if (countOfYear() == 0) Q_EMIT m_list.newRequested();
        else takeOffFilters();
    });
    m_stack = new QStackedWidget(&m_list);
    m_stack->setFrameShape(QFrame::StyledPanel);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    m_count = new QLabel(&m_list);
    m_count->setFont(ui::font(kSmallPoints));
    makeMuted(*m_count);
    m_widen = new QToolButton(&m_list);
    m_widen->setAutoRaise(true);
    m_widen->setFont(ui::font(kSmallPoints));
    m_widen->setFocusPolicy(Qt::StrongFocus);
    connect(m_widen, &QToolButton::clicked, this, [this] { showYear(m_otherYear ? OtherYear() : OtherYear(std::in_place, std::nullopt)); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(kBetweenControls);
    foot->addWidget(m_count);
    foot->addWidget(m_widen);
    foot->addStretch(1);
    column->addLayout(foot);
}

QToolButton* RecordList::Private::tool(const QString& text, const QString& iconName, QMenu* menu) {
    auto* button = new QToolButton(&m_list);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    button->setIconSize({kIconSize, kIconSize});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    // Opened by hand: the style's mark for a menu would stand upon the icon.
    connect(button, &QToolButton::clicked, this, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

void RecordList::Private::buildTools() {
    m_search = new QLineEdit(&m_list);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(inSentence(pluralOf(m_kind))));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 8);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchPause.start(); });

    m_filterMenu = new QMenu(&m_list);
    m_viewMenu = new QMenu(&m_list);
    m_columnMenu = new QMenu(&m_list);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &Private::fillFilterMenu);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &Private::fillViewMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_table->fillColumnMenu(*m_columnMenu);
    });
    auto* tools = new QHBoxLayout;  // owned by the layout of the list
    tools->setSpacing(kWithinGroup);
    tools->addWidget(m_search, 1);
    tools->addSpacing(kWithinGroup);
    m_addFilter = tool(tr("Filter"), QStringLiteral("add"), m_filterMenu);
    m_addFilter->setAccessibleName(tr("Add a filter"));
    tools->addWidget(m_addFilter);
    tools->addWidget(tool(tr("Views"), QStringLiteral("filter"), m_viewMenu));
    QToolButton* columns = tool(tr("Columns"), QStringLiteral("columns"), m_columnMenu);
    columns->setToolButtonStyle(Qt::ToolButtonIconOnly);
    columns->setToolTip(tr("Columns and order"));
    tools->addWidget(columns);
    static_cast<QVBoxLayout*>(m_list.layout())->addLayout(tools);
}

bool RecordList::Private::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Down) {
            if (m_searchPause.isActive()) {
                m_searchPause.stop();
                applyQuery();
            }
            if (m_model.rowCount() > 0) {
                m_table->setFocus();
                if (m_table->currentId().isEmpty()) m_table->selectRow(0);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

// ---- what is asked for

std::optional<int> RecordList::Private::year() const {
    if (m_kind.yearFields.isEmpty()) return std::nullopt;
    return m_otherYear ? *m_otherYear : m_session.year.year();
}

bool RecordList::Private::yearNarrows() const { return year().has_value(); }

void RecordList::Private::showYear(OtherYear other) {
    m_otherYear = other && *other == m_session.year.year() ? std::nullopt : other;
    applyQuery();
}

void RecordList::Private::showYearOfWindow() {
    if (m_otherYear) showYear(std::nullopt);
}

QString RecordList::Private::otherYear() const {
    if (!m_otherYear) return {};
    return *m_otherYear ? QString::number(**m_otherYear) : kAllYears;
}

void RecordList::Private::showOtherYear(const QString& year) {
    OtherYear other;
    if (year == kAllYears) other.emplace(std::nullopt);
    else if (!year.isEmpty()) other.emplace(year.toInt());
    if (other != m_otherYear) showYear(other);
}

void RecordList::Private::setFixedFilters(const QList<records::Filter>& filters) {
    m_fixed = filters;
    QSet<QByteArray> same;
    for (const records::Filter& filter : filters)
        if (!m_kind.fields[filter.field].isList()) same.insert(m_kind.fields[filter.field].key);
    m_table->setFixedFields(same);
    applyQuery();
}

void RecordList::Private::applyQuery() {
    records::Query query;
    const FilterSet& set = m_chips->filters();
    query.filters = m_fixed + set.filters;
    query.year = year();
    query.from = set.from;
    query.to = set.to;
    query.search = m_search->text();
    // Of very many records nearly all hold a word that begins with the letter typed first, and none is found by it.
    if (m_model.isBeside()) query.search = withoutFirstLetter(query.search);
    m_table->applyOrder(query);
    m_askedAnew = true;
    m_model.setQuery(query);
}

void RecordList::Private::narrow(const FilterSet& filters) {
    if (!m_chips->isByLink()) m_before = {m_chips->filters(), m_search->text()};
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_searchPause.stop();
    m_chips->setFilters(filters, true);
    // A period of another year than the window's says itself which year is shown.
    OtherYear other;
    if (filters.from.isValid() && filters.from.year() == filters.to.year()) other.emplace(filters.from.year());
    else if (filters.hasPeriod()) other.emplace(std::nullopt);
    showYear(other);
}

bool RecordList::Private::widen() {
    if (!m_chips->isByLink()) return false;
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_before.second);
    }
    m_searchPause.stop();
    m_chips->setFilters(m_before.first);
    showYear(std::nullopt);
    return true;
}

void RecordList::Private::takeOffFilters() {
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_searchPause.stop();
    m_chips->setFilters({});
    applyQuery();
}

void RecordList::Private::countUnfiltered(bool narrowed) {
    records::Query query;
    query.filters = m_fixed;
    query.year = year();
    const qint64 state = m_model.changesSeen();
    if (!narrowed && m_model.isWhole()) m_counted = Counted{query, state, count()};
    if (m_counted && m_counted->query == query && m_counted->state == state) {
        m_counting.cancel();
        return;
    }
    // Until they are counted the number before stays, where the question is the same.
    if (m_counted && m_counted->query != query) m_counted.reset();
    const auto number = [&kind = m_kind, query](const records::OpenFile& file) -> base::Result<qint64> {
        qint64 all = 0;
        const auto read = file.read([&](const records::Reader& reader) { all = reader.count(kind, query); });
        if (!read) return base::Failure(read.error());
        return all;
    };
    const auto take = [this, query, state](qint64 all) { m_counted = Counted{query, state, all}; };
    if (m_model.isBeside()) {
        // All that was asked for is read first, and tells itself how many there are where nothing is left out.
        if (narrowed && m_model.isWhole())
            m_counting.ask(number, [this, take](qint64 all) {
                take(all);
                showState();
            });
        return;
    }
    if (const auto all = number(m_session.file)) take(*all);
    else m_session.navigator.tell(all.error());
}

void RecordList::Private::showState() {
    m_table->restoreWaiting();
    // By what was asked for, which is not yet what was typed last.
    const records::Query& asked = m_model.query();
    const bool narrowed = asked.filters.size() > m_fixed.size() || asked.from.isValid() || asked.to.isValid() || !asked.search.trimmed().isEmpty();
    countUnfiltered(narrowed);
    const bool reading = !m_model.isWhole();
    if (m_model.rowCount() == 0) {
        if (narrowed && countOfYear() != 0) {
            m_empty->tell(tr("Nothing matches"), tr("No record has all that you ask for."), tr("Take off the filters"), false);
        } else {
            const QString plural = inSentence(pluralOf(m_kind));
            const QString what = yearNarrows() ? tr("No %1 in %2").arg(plural).arg(*year()) : tr("No %1 yet").arg(plural);
            const bool own = !m_kind.workflow && !m_session.file.readOnly();
            m_empty->tell(what, own ? tr("What you write here is found again in lists, searches and reports.") : QString(),
                          own ? tr("Add %1").arg(inSentence(labelOf(m_kind))) : QString(), true);
        }
    }
    // A table that goes out of sight gives the keyboard to the search field, not to the next page.
    const bool empty = m_model.rowCount() == 0 && !reading;
    if (empty && m_table->hasFocus()) m_search->setFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!reading && std::exchange(m_askedAnew, false)) m_table->showCurrent();
    tellCount();
    tellCurrent();
    Q_EMIT m_list.countChanged();
}

void RecordList::Private::tellCount() {
    const qint64 shown = count();
    const std::optional<qint64> all = countOfYear();
    const QLocale locale = base::currentLocale();
    QString line;
    if (!m_model.isWhole()) line = tr("Reading …");
    else if (!all) line = tr("%1 shown").arg(locale.toString(shown));
    else if (shown < *all) line = tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(*all));
    else if (*all == 1) line = tr("1 record");
    else if (*all > 1) line = tr("%1 records").arg(locale.toString(*all));
    // As many as bear the mark: new ones, and records whose changes are not saved.
    if (const qsizetype drafts = m_model.draftCount() + m_model.changedCount(); drafts > 0)
        line += (line.isEmpty() ? QString() : QStringLiteral(" · ")) + (drafts == 1 ? tr("1 draft") : tr("%1 drafts").arg(drafts));
    if (const qsizetype selected = m_table->selectedRows().size(); selected > 1)
        line += QStringLiteral(" · ") + tr("%1 selected").arg(locale.toString(selected));
    m_count->setText(line);
    tellYear();
}

void RecordList::Private::tellYear() {
    const std::optional<int> window = m_session.year.year();
    m_widen->setVisible(!m_kind.yearFields.isEmpty() && (m_otherYear || window));
    if (m_widen->isHidden()) return;
    // The way to what the year leaves out, and back.
    if (!m_otherYear) m_widen->setText(tr("Only %1 – show all years").arg(*window));
    else if (*m_otherYear && window) m_widen->setText(tr("%1 is shown here – back to %2").arg(**m_otherYear).arg(*window));
    else if (*m_otherYear) m_widen->setText(tr("%1 is shown here – show all years").arg(**m_otherYear));
    else m_widen->setText(tr("All years are shown here – back to %1").arg(*window));
}

void RecordList::Private::tellCurrent() {
    tellCount();
    const QString id = m_table->currentId();
    if (id == m_told || m_selecting || m_table->waits()) return;
    m_told = id;
    Q_EMIT m_list.currentChanged(id);
}

int RecordList::Private::rowOf(const QString& id) {
    int row = m_model.rowOf(id);
    if (row < 0 && !m_model.isWhole()) {
        m_model.finishReading();
        row = m_model.rowOf(id);
    }
    return row;
}

bool RecordList::Private::select(const QString& id) {
    int row = rowOf(id);
    if (row < 0) {
        // Year and filters give way only to a record that they really hide.
        std::optional<records::Record> record;
        const auto read = m_session.file.read([&](const records::Reader& reader) { record = reader.find(m_kind, id); });
        if (!read) return false;
        if (!record) {
            const auto draft = m_session.file.drafts().find(id);
            if (!draft || !*draft || (*draft)->kind != &m_kind) return false;
        }
        const QList<int> years = record ? records::yearsOf(m_kind, *record) : QList<int>();  // a draft has none: only filters hide it
        const QScopedValueRollback quiet(m_selecting, true);  // between two years nothing is selected, but nothing is left either
        if (year() && !years.isEmpty() && !years.contains(*year())) showYear(OtherYear(std::in_place, years.last()));
        row = rowOf(id);
        if (row < 0) takeOffFilters();
        row = rowOf(id);
    }
    if (row >= 0) m_table->selectRow(row);
    tellCurrent();
    return row >= 0;
}

void RecordList::Private::follow(const QString& id) {
    const QScopedValueRollback quiet(m_selecting, true);
    const int row = id.isEmpty() ? -1 : rowOf(id);
    if (row < 0) m_table->selectNothing();
    else if (m_table->currentId() != id) m_table->selectRow(row);
    m_told = row < 0 ? QString() : id;
}

int RecordList::Private::rowOfNow() const {
    const int drafts = count() > 0 ? m_model.draftCount() : 0;  // one goes on with what is stored
    const records::Query& shown = m_model.query();
    const bool byDay = m_kind.mainDay >= 0 && shown.descending && (shown.sortField < 0 || shown.sortField == m_kind.mainDay);
    if (!byDay) return drafts;
    records::Query ahead = shown;
    ahead.from = std::max(shown.from, m_session.file.clock().today().addDays(1));
    qint64 later = 0;
    if (const auto read = m_session.file.read([&](const records::Reader& reader) { later = reader.count(m_kind, ahead); }); !read)
        m_session.navigator.tell(read.error());
    return drafts + (later < count() ? static_cast<int>(later) : 0);
}

QStringList RecordList::Private::selectedIds() const {
    QStringList ids;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        if (const QString id = m_model.idAt(row); !id.isEmpty()) ids << id;
    return ids;
}

QWidget* RecordList::Private::search() const { return m_search; }

void RecordList::Private::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

}  // namespace ui
