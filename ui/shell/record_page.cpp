#include "ui/shell/record_page.h"

#include "core/base/language.h"
#include "ui/common/change/field_change_dialog.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/look/focus_chain.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/quiet_stack.h"
#include "ui/common/look/roomy_area.h"
#include "ui/common/look/stacking_splitter.h"
#include "ui/common/look/word_tabs.h"
#include "ui/common/record_view.h"
#include "ui/status/also_counted.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

// Shares at a common window: the first columns of a list fit, and a form's labels stand above.
constexpr int kListWidth = 610;
constexpr int kFormWidth = 420;
constexpr int kLeastListWidth = 290;
constexpr int kLeastFormWidth = 340;  // a day with its weekday and time, a reference with the way to it
constexpr int kLeastHeightBelow = 330;  // of list and form, under what stands above them

QString splitterKey(const records::Kind& kind) { return QStringLiteral("splitter/") + QLatin1String(kind.key); }

}  // namespace

RecordPage::RecordPage(const Session& session, const records::Kind& kind, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(kind),
      m_list(new RecordList(session, kind)),
      m_form(new RecordForm(session, kind)),
      m_views(new WordTabs(tr("How the record is shown"))),
      m_stack(new QuietStack),
      m_splitter(new StackingSplitter(kLeastListWidth + kLeastFormWidth)),
      m_column(new QVBoxLayout(this)) {
    StackingSplitter* splitter = m_splitter;
    m_list->setMinimumWidth(kLeastListWidth);
    auto* right = new QWidget;
    right->setMinimumWidth(kLeastFormWidth);
    auto* views = new QVBoxLayout(right);
    views->setContentsMargins(kBetweenControls, 0, 0, 0);
    views->setSpacing(kBetweenControls);
    // At the right edge, which stays where it is when the list gives room to a drawing: the words one presses do not move away.
    auto* words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_views);
    views->addLayout(words);
    views->addWidget(m_stack, 1);
    m_views->add(tr("Details"));
    m_views->hide();
    m_stack->addWidget(m_form);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, kFormWidth});
    splitter->restoreState(QSettings().value(splitterKey(kind)).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
        if (currentView() == nullptr && !splitter->isStacked()) QSettings().setValue(splitterKey(m_kind), splitter->saveState());
    });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kBetweenControls);
    m_column->addWidget(splitter, 1);

    connect(m_list, &RecordList::currentChanged, this, [this](const QString& id) {
        // While the form writes, its own record may lose its row for a moment; saved() says then which one is shown.
        if (m_form->isWriting()) return;
        if (id.isEmpty()) m_form->clear();
        else if (id != m_form->currentId()) m_form->load(id);
    });
    connect(m_list, &RecordList::activated, this, [this] {
        if (currentView() != nullptr) currentView()->takeFocus();
        else m_form->focusFirst();
    });
    connect(m_views, &WordTabs::chosen, this, &RecordPage::showView);
    connect(m_views, &WordTabs::clicked, this, [this] {
        if (currentView() != nullptr) currentView()->takeFocus();
    });
    connect(this, &RecordPage::shown, this, [this](const QString& id) {
        if (id.isEmpty() && currentView() != nullptr && m_form->isNew()) showView(0);
        if (currentView() != nullptr) currentView()->show(id);
    });
    connect(m_list, &RecordList::newRequested, this, [this] { startNew(); });
    connect(m_list, &RecordList::countChanged, this, [this] {
        showFirst();
        Q_EMIT stateChanged();
    });
    // What stands beside the form speaks of the record in it; one that is not stored yet is none.
    connect(m_form, &RecordForm::shown, this, [this] { Q_EMIT shown(currentId()); });
    connect(m_form, &RecordForm::saved, this, &RecordPage::shown);
    connect(m_form, &RecordForm::committedAndNew, this, [this] { startNew(); });
    connect(m_form, &RecordForm::saved, this, [this](const QString& id) { m_list->select(id); });
    connect(m_form, &RecordForm::passedLast, m_list, &RecordList::focusTable);
    connect(m_form, &RecordForm::closeWanted, this, &RecordPage::cancelNew, Qt::QueuedConnection);  // out of the form's own key press
    // The row of a draft comes and goes with what is written; no other record is shown for that. Where another row is chosen already,
    // the draft is what the form leaves behind on its way there.
    connect(&session.file.changes(), &records::Changes::drafted, this, [this](const QByteArray& kindKey, const QString& id) {
        if (kindKey != m_kind.key || !m_form->isNew() || m_form->currentId() != id) return;
        if (const QString chosen = m_list->currentId(); chosen.isEmpty() || chosen == id) m_list->follow(id);
    });
    m_also = alsoCounted(session, kind);
    connect(&session.file.changes(), &records::Changes::changed, this, [this](const QByteArray& changed) {
        if (changed != "rule" && changed != "commitment" && changed != "meeting-type") return;
        m_also = alsoCounted(m_session, m_kind);
        Q_EMIT stateChanged();
    });
    connect(m_list, &RecordList::changeWanted, this, [this, &session](const QList<qint64>& rows) {
        session.navigator.leave();
        auto* dialog = new FieldChangeDialog(session, m_kind, rows, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_list, &RecordList::removing, this, [this](const QStringList& ids) {
        if (!ids.contains(m_form->currentId())) return;
        if (!m_form->isNew()) return m_form->leave();
        m_form->revert();
        m_form->clear();
    });
}

void RecordPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showFirst();
}

void RecordPage::showFirst() {
    // Half a page is not left empty; what is being written stays.
    if (isVisible() && m_form->currentId().isEmpty()) m_list->selectFirst();
}

QString RecordPage::state() const {
    const std::optional<qint64> counted = m_list->countOfYear();
    if (!counted) return tr("Reading …");
    const qint64 count = *counted;
    const std::optional<int> year = m_list->year();
    if (count == 0) {
        const QString none = year ? tr("Nothing in %1").arg(*year) : tr("Nothing here yet");
        return m_also.isEmpty() ? none : none + QStringLiteral(" · ") + m_also;
    }
    const QString what = inSentence(count == 1 ? labelOf(m_kind) : pluralOf(m_kind));
    const QString number = base::currentLocale().toString(count);
    const QString said = year ? tr("%1 %2 in %3").arg(number, what).arg(*year) : tr("%1 %2").arg(number, what);
    return m_also.isEmpty() ? said : said + QStringLiteral(" · ") + m_also;
}

QString RecordPage::currentId() const { return m_form->isNew() ? QString() : m_form->currentId(); }

void RecordPage::select(const QString& id) {
    if (!m_list->select(id)) m_form->load(id);
}

void RecordPage::narrow(const FilterSet& filters) {
    m_list->narrow(filters);
    m_list->focusTable();
}

QString RecordPage::otherYear() const { return m_list->otherYear(); }

void RecordPage::showOtherYear(const QString& year) { m_list->showOtherYear(year); }

void RecordPage::widen() { m_list->widen(); }

void RecordPage::openParts(const QList<std::pair<const records::Kind*, QString>>& path, const QByteArray& field) {
    showView(0);
    RecordForm* form = m_form;
    for (const auto& [part, id] : path)
        if (form != nullptr) form = form->openPart(*part, id);
    if (form != nullptr && !path.isEmpty() && !field.isEmpty()) form->focusField(field);
}

bool RecordPage::startNew(const records::Record& preset) {
    if (m_kind.workflow) return false;
    for (int i = 1; i < m_stack->count(); ++i)
        if (auto* view = static_cast<RecordView*>(static_cast<RoomyArea*>(m_stack->widget(i))->widget()); view->startNew(preset)) {
            leave();
            showView(i);
            view->takeFocus();
            return true;
        }
    showView(0);
    beginNew(preset);
    return true;
}

void RecordPage::beginNew(const records::Record& preset) {
    m_before = currentId();
    m_form->startNew(preset);
    m_list->follow({});  // no row is the one that is written
    m_form->focusFirst();
}

void RecordPage::cancelNew() {
    if (!m_form->isNew() || m_form->isDirty()) return;
    m_form->clear();
    if (m_before.isEmpty() || !m_list->select(m_before)) showFirst();
    m_list->focusTable();
}

bool RecordPage::startNew() {
    // A new record is of the year that the window speaks of, and of today when that is now.
    records::Record preset = m_kind.blank;
    const QDate today = m_session.file.clock().today();
    const int year = m_session.year.year().value_or(today.year());
    for (const qsizetype field : m_kind.yearFields) {
        if (!m_kind.fields[field].is(records::Flag::Required)) continue;
        if (m_kind.fields[field].type == records::FieldType::Integer) preset.values[field] = qint64(year);
        if (m_kind.fields[field].type == records::FieldType::Day && year == today.year()) preset.values[field] = today;
    }
    return startNew(preset);
}

void RecordPage::addBar(QWidget* bar) {
    m_column->insertWidget(0, bar);
    m_bar = bar;
    bar->setMinimumHeight(QPushButton(bar).sizeHint().height());  // a new record has no buttons yet: when they come, its form keeps its place
    bar->installEventFilter(this);
}

void RecordPage::addAbove(QWidget* view) {
    m_column->insertWidget(m_column->count() - 1, view);
    m_above = view;
    makeRoom();
}

void RecordPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

void RecordPage::makeRoom() {
    // Half of it would say nothing: where there is no room for the whole, the list has it.
    if (m_above != nullptr) m_above->setVisible(height() >= m_above->sizeHint().height() + kLeastHeightBelow);
}

bool RecordPage::eventFilter(QObject* watched, QEvent* event) {
    // Its buttons come and go with the record; by Tab they are reached before the list.
    if (watched == m_bar && event->type() == QEvent::LayoutRequest)
        if (QWidget* next = m_list->firstInFocusChain()) placeInFocusChain(*next, focusChainOf(*m_bar));
    return QWidget::eventFilter(watched, event);
}

void RecordPage::focusSearch() { m_list->focusSearch(); }
void RecordPage::takeFocus() {
    if (m_list->hasRows()) m_list->focusTable();
    else m_list->focusSearch();
}
void RecordPage::edit() {
    showView(0);
    m_form->focusFirst();
}

void RecordPage::editField(const QByteArray& field) {
    showView(0);
    m_form->focusField(field);
}

void RecordPage::addView(const QString& title, RecordView* view) {
    m_views->add(title);
    m_titles << title;
    m_views->show();
    // On one line, beside a narrow list too: pressed, the words would go to another one as soon as the list gives room.
    m_views->parentWidget()->setMinimumWidth(std::max(kLeastFormWidth, m_views->lineWidth() + kBetweenControls));
    m_stack->addWidget(new RoomyArea(view));
    connect(view, &RecordView::saved, this, [this](const QString& id) { m_list->select(id); });
}

RecordView* RecordPage::currentView() const {
    const auto* area = qobject_cast<const RoomyArea*>(m_stack->currentWidget());
    return area == nullptr ? nullptr : static_cast<RecordView*>(area->widget());
}

void RecordPage::openView(const QString& title) {
    const qsizetype at = m_titles.indexOf(title);
    if (at < 0) return;
    showView(static_cast<int>(at) + 1);
    currentView()->takeFocus();
}

void RecordPage::showView(int index) {
    if (currentView() != nullptr) currentView()->leave();
    else if (index != 0) {  // the view shows what is stored
        leave();
        // What a new record began with may be all that it needs: a round of today.
        if (m_form->isNew() && m_form->isComplete()) static_cast<void>(m_form->commit());
    }
    m_views->setCurrent(index);
    m_list->setNarrow(index != 0);
    // A drawing wants room: the list keeps what it needs.
    if (m_splitter->isStacked()) {
        m_formSizes.clear();
    } else if (index != 0 && m_formSizes.isEmpty()) {
        m_formSizes = m_splitter->sizes();
        m_splitter->setSizes({kLeastListWidth, std::max(1, m_splitter->width() - kLeastListWidth)});
    } else if (index == 0 && !m_formSizes.isEmpty()) {
        m_splitter->setSizes(m_formSizes);
        m_formSizes.clear();
    }
    m_stack->setCurrentIndex(index);
    if (currentView() != nullptr) currentView()->show(currentId());
}

void RecordPage::leave() {
    if (currentView() != nullptr) currentView()->leave();
    m_form->leave();
}

}  // namespace ui
