#include "ui/status/commitments_page.h"

#include "core/agreement/rules_writer.h"
#include "core/base/language.h"
#include "core/status/agreement_status.h"
#include "core/status/commitment_drawings.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/page_head.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/stacking_splitter.h"
#include "ui/common/look/wrapped_rows.h"
#include "ui/common/save_bytes.h"
#include "ui/status/commitment_dialog.h"
#include "ui/status/commitment_panel.h"
#include "ui/status/standing_reader.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr int kListLetters = 44;
constexpr int kPanelWidth = 320;
constexpr int kListShare = 4;
constexpr int kPanelShare = 5;
constexpr int kShareUnit = 500;  // larger than any window's part, so that the shares alone count
constexpr int kKeyRole = Qt::UserRole;
enum Column { Title, State, Next };

/// Counts what the signs below say.
QString sumText(const QHash<report::Standing, int>& signs) {
    using report::Standing;
    QStringList parts;
    const auto say = [&parts](int number, const QString& text) {
        if (number > 0) parts << text.arg(number);
    };
    say(signs.value(Standing::Fulfilled), CommitmentsPage::tr("%1 kept"));
    say(signs.value(Standing::OnTrack), CommitmentsPage::tr("%1 on track"));
    say(signs.value(Standing::DueSoon), CommitmentsPage::tr("%1 due soon"));
    say(signs.value(Standing::Passed), CommitmentsPage::tr("own measure passed, or not held: %1"));
    say(signs.value(Standing::Missed) + signs.value(Standing::Excused), CommitmentsPage::tr("%1 not kept"));
    say(signs.value(Standing::Excused), CommitmentsPage::tr("of them %1 with a reason"));
    say(signs.value(Standing::Counted), CommitmentsPage::tr("%1 as needed"));
    say(signs.value(Standing::NotDue), CommitmentsPage::tr("nothing asked for: %1"));
    // Of how many: reports count those alone that something is asked of, and say so.
    if (parts.isEmpty()) return CommitmentsPage::tr("The agreement has no commitments yet: add the first one.");
    return CommitmentsPage::tr("The agreement's %1 commitments: %2").arg(std::accumulate(signs.cbegin(), signs.cend(), 0)).arg(parts.join(QStringLiteral(" · ")));
}

void addLine(QTreeWidgetItem* group, const agreement::CommitmentStanding& commitment, int year) {
    auto* item = new QTreeWidgetItem(group);
    item->setText(Title, commitment.id + u' ' + commitment.title);
    item->setToolTip(Title, item->text(Title));
    item->setIcon(State, signIcon(status::signOf(commitment, year)));
    item->setText(State, status::wordOf(commitment, year));
    item->setText(Next, status::nextDayText(commitment));
    item->setData(Title, kKeyRole, commitment.id);
}

QTreeWidgetItem* lineOf(const QTreeWidget& list, const QString& key) {
    for (int group = 0; group < list.topLevelItemCount(); ++group)
        for (int i = 0; i < list.topLevelItem(group)->childCount(); ++i)
            if (auto* line = list.topLevelItem(group)->child(i); line->data(Title, kKeyRole).toString() == key) return line;
    return nullptr;
}

/// What is chosen now: the same; where that has gone, what stood after it, or before it.
QString stillThere(const QString& chosen, const QStringList& before, const QStringList& now) {
    if (now.contains(chosen)) return chosen;
    const qsizetype at = before.indexOf(chosen);
    for (qsizetype i = at + 1; at >= 0 && i < before.size(); ++i)
        if (now.contains(before[i])) return before[i];
    for (qsizetype i = at - 1; i >= 0; --i)
        if (now.contains(before[i])) return before[i];
    return now.value(0);
}

}  // namespace

CommitmentsPage::CommitmentsPage(const Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_head(new PageHead(QCoreApplication::translate("sections", "Commitments"))),
      m_list(new QTreeWidget),
      m_panel(new CommitmentPanel(session)),
      m_standing(new StandingReader(session, this)) {
    auto* report = new QPushButton(tr("How the agreement is kept"));
    m_head->addButton(report);
    connect(report, &QPushButton::clicked, this, [this] { m_session.navigator.openReport("agreement", {}); });
    auto* own = new QPushButton(icon(QStringLiteral("add")), tr("Add commitment"));
    own->setDefault(true);
    m_head->addButton(own);
    if (session.file.readOnly()) own->hide();
    connect(own, &QPushButton::clicked, this, [this] { startNew(); });
    m_head->addMenu(tr("More"), tr("The agreement as a file"))->addAction(tr("Save as an agreement file …"), this, &CommitmentsPage::saveAgreement);
    m_list->setObjectName(QStringLiteral("commitments"));
    m_list->installEventFilter(this);
    m_list->setAccessibleName(tr("Commitments and how they stand"));
    m_list->setHeaderLabels({tr("Commitment"), tr("How it stands"), tr("Next day")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    wrapRows(*m_list, RowDelegate::rowHeight(*m_list));
    m_list->setIconSize({kSignSide, kSignSide});
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * kListLetters);
    auto* parts = new StackingSplitter(m_list->minimumWidth() + kPanelWidth);
    parts->addWidget(m_list);
    parts->addWidget(m_panel);
    parts->setStretchFactor(0, kListShare);
    parts->setStretchFactor(1, kPanelShare);
    parts->setSizes({kListShare * kShareUnit, kPanelShare * kShareUnit});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_head);
    column->addWidget(parts, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSettleMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &CommitmentsPage::refresh);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) m_pause.start();
    });
    // What somebody here changed, or brought back by undo, is what they look at next.
    connect(&session.file.changes(), &records::Changes::changed, this, [this](const QByteArray& kind, const QStringList& ids) {
        if ((kind == "commitment" || kind == "duty") && ids.size() == 1 && isVisible()) m_written = ids.first();
    });
    connect(m_standing, &StandingReader::told, this, [this](const StandingReader::Standing& standing) {
        m_status = standing;
        m_panel->setVisible(true);
        fill();
        m_written.clear();
    });
    connect(m_standing, &StandingReader::failed, this, [this](const base::Error& error) {
        m_status.reset();
        m_list->clear();
        m_panel->hide();
        m_head->setState(base::errorText(error));
    });
    m_panel->hide();
    connect(&session.year, &WorkYear::changed, this, [this] {
        if (isVisible()) fill();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item == nullptr || item->data(Title, kKeyRole).toString().isEmpty()) return;
        m_chosen = item->data(Title, kKeyRole).toString();
        showChosen();
        Q_EMIT shown(currentId());
    });
}

CommitmentsPage::~CommitmentsPage() = default;

/// For another municipality, or for the next agreement.
void CommitmentsPage::saveAgreement() {
    const auto municipality = m_session.file.setting(records::Setting::Municipality);
    std::optional<QByteArray> bytes;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        bytes = agreement::agreementFile(reader, municipality ? *municipality : QString(), m_session.file.clock().today());
    });
    if (!read) m_session.navigator.tell(read.error());
    else if (!bytes) m_session.navigator.tell(tr("There is no agreement to save."));
    else
        saveBytes(m_session,
                  {*bytes, QStringLiteral("avtal.json"), tr("Agreement files (*.json)"),
                   tr("%1 is saved. Another municipality begins with it when it makes a new file.")},
                  window());
}

void CommitmentsPage::leave() { m_panel->leave(); }

void CommitmentsPage::takeFocus() { m_list->setFocus(Qt::ShortcutFocusReason); }

bool CommitmentsPage::startNew() {
    if (m_session.file.readOnly()) return false;
    auto* dialog = new CommitmentDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommitmentDialog::made, this, [this](const QString& key) {
        m_chosen = key;
        m_place.reset();
        refresh();  // it is chosen once the answer is there
        m_list->setFocus();
    });
    dialog->open();
    return true;
}

bool CommitmentsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete) return Page::eventFilter(watched, event);
    askToRemove();
    return true;
}

void CommitmentsPage::askToRemove() {
    if (m_session.file.readOnly() || !m_status) return;
    const QString key = m_chosen;
    const QString id = currentId();
    const auto isChosen = [&key](const agreement::CommitmentStanding& one) { return one.id == key; };
    if (id.isEmpty() || std::none_of(m_status->commitments.cbegin(), m_status->commitments.cend(), isChosen)) {
        m_session.navigator.tell(tr("%1 is a section of the act: it is not removed here.").arg(key));
        return;
    }
    // It goes with its rules, and may be the agreement's: that is asked, although Undo brings it back.
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Remove"), tr("Remove %1 with its rules? Undo brings it back.").arg(m_list->currentItem()->text(Title)),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    QPushButton* keep = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    question->setEscapeButton(keep);
    question->setDefaultButton(keep);
    connect(yes, &QPushButton::clicked, this, [this, id, key] {
        const auto removed = m_session.file.write({records::ActVerb::Remove, "commitment"},
                                                  [&](records::Batch& batch) { return batch.remove(m_session.file.catalogue().get("commitment"), id, true); });
        if (!removed) return m_session.navigator.tell(removed.error());
        m_session.navigator.tell(tr("%1 is removed.").arg(key));
        m_list->setFocus();
    });
    question->open();
}

void CommitmentsPage::edit() { m_list->setFocus(); }

QString CommitmentsPage::currentId() const { return m_panel->record(); }

int CommitmentsPage::year() const {
    // Of a year that has not begun nothing can be kept or missed: this year is shown in its place, and the head says so.
    const int now = m_session.file.clock().today().year();
    return std::min(m_session.year.year().value_or(now), now);
}

void CommitmentsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

/// A past year is looked at on its last day, so that the list says how it ended.
QDate CommitmentsPage::dateShown() const { return std::min(m_session.file.clock().today(), QDate(year(), 12, 31)); }

void CommitmentsPage::refresh() {
    if (!m_status) m_head->setState(tr("Looking at what the agreement says …"));
    m_standing->ask(dateShown());
}

void CommitmentsPage::fill() {
    if (!m_status || m_status->date != dateShown()) {
        refresh();
        return;
    }
    const QSignalBlocker quiet(m_list);
    const QStringList before = keys();
    m_list->clear();
    const bool ahead = m_session.year.year().value_or(year()) > year();
    const bool behind = m_status->date < m_session.file.clock().today();
    const QString day = base::currentLocale().toString(m_status->date, QStringLiteral("d MMMM yyyy"));
    m_head->setState((ahead    ? tr("%1 has not begun; this is %2.").arg(*m_session.year.year()).arg(year()) + u' '
                      : behind ? tr("As it stood on %1.").arg(day) + u' '
                               : QString()) +
                     sumText(status::signsOf(m_status->commitments, year())));
    const auto group = [&](const QString& title, const QList<agreement::CommitmentStanding>& all) {
        auto* head = new QTreeWidgetItem(m_list, {title});
        head->setSizeHint(Title, {0, RowDelegate::rowHeight(*m_list)});
        head->setFlags(Qt::ItemIsEnabled);
        head->setFirstColumnSpanned(true);
        QFont bold = m_list->font();
        bold.setBold(true);
        head->setFont(Title, bold);
        for (const agreement::CommitmentStanding& one : all) {
            addLine(head, one, year());
            if (!m_written.isEmpty() && one.record == m_written) m_chosen = one.id;
        }
        head->setExpanded(true);
    };
    group(tr("The agreement"), m_status->commitments);
    group(tr("The act (2023:196)"), m_status->law);
    m_chosen = stillThere(m_chosen, before, keys());
    QTreeWidgetItem* chosen = lineOf(*m_list, m_chosen);
    m_list->setCurrentItem(chosen);
    m_list->resizeColumnToContents(State);
    m_list->resizeColumnToContents(Next);
    if (chosen != nullptr && !m_written.isEmpty()) m_list->scrollToItem(chosen);
    showChosen();
    if (m_place) m_panel->choosePeriod(*std::exchange(m_place, std::nullopt));
}

QStringList CommitmentsPage::keys() const {
    QStringList all;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group)
        for (int i = 0; i < m_list->topLevelItem(group)->childCount(); ++i) all << m_list->topLevelItem(group)->child(i)->data(Title, kKeyRole).toString();
    return all;
}

void CommitmentsPage::showChosen() {
    if (m_status) m_panel->show(m_status, m_chosen, year());
}

void CommitmentsPage::choose(const QString& key, const QString& place) {
    m_chosen = key;
    m_place = place;
    fill();
}

}  // namespace ui
