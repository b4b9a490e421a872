#include "ui/status/overview_page.h"

#include "core/base/language.h"
#include "core/status/closing.h"
#include "core/status/agreement_status.h"
#include "core/status/commitment_tasks.h"
#include "core/status/first_steps.h"
#include "ui/common/form/signed_line.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/page_head.h"
#include "ui/common/look/stacking_splitter.h"
#include "ui/status/standing_reader.h"
#include "ui/status/task_list.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kLeastColumn = 280;  // a matter and its day

/// Debts of more than a year are no work of this week.
QList<status::Task> takeOlder(QList<status::Task>& late, QDate today) {
    const auto recent = std::stable_partition(late.begin(), late.end(), [&](const status::Task& task) { return task.day < today.addYears(-1); });
    const QList<status::Task> older(late.begin(), recent);
    late.erase(late.begin(), recent);
    return older;
}

}  // namespace

OverviewPage::OverviewPage(const Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_head(new PageHead(QCoreApplication::translate("sections", "Overview"))),
      m_calm(new SignedLine(report::Standing::Fulfilled)),
      m_trouble(new SignedLine(report::Standing::Missed)),
      m_wrong(new TaskList(tr("What is late"))),
      m_coming(new TaskList(tr("What waits, and the next fourteen days"))),
      m_commitments(std::make_unique<status::CommitmentTasks>()),
      m_standing(new StandingReader(session, this)) {
    auto* columns = new StackingSplitter(2 * kLeastColumn + kBetweenGroups);
    columns->setHandleWidth(kBetweenGroups);
    columns->addWidget(m_wrong);
    columns->addWidget(m_coming);
    columns->setSizes({kLeastColumn, kLeastColumn});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    page->setSpacing(kBetweenControls);
    page->addWidget(m_head);
    page->addWidget(m_calm);
    page->addWidget(m_trouble);
    page->addWidget(columns, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSettleMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        refresh();
        m_standing->ask(m_session.file.clock().today());
    });
    connect(m_standing, &StandingReader::told, this, [this](const StandingReader::Standing& standing) { showStanding(status::commitmentTasks(*standing)); });
    connect(m_standing, &StandingReader::failed, this, [this](const base::Error& error) {
        showStanding({});
        // A file without an agreement is asked for nothing by it.
        if (error.trouble != base::Trouble::Refused) m_session.navigator.tell(error);
    });
    connect(&session.file.changes(), &records::Changes::written, this, &OverviewPage::refreshSoon);
    connect(m_wrong, &TaskList::wanted, this, &OverviewPage::open);
    connect(m_coming, &TaskList::wanted, this, &OverviewPage::open);
    for (TaskList* list : {m_wrong, m_coming}) connect(list, &TaskList::closeWanted, this, &OverviewPage::close);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::edit() { m_wrong->setFocus(); }

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
    m_standingWanted = true;
}

void OverviewPage::paintEvent(QPaintEvent* event) {
    Page::paintEvent(event);
    // The page stands before the agreement is asked, whose answer takes longer than all else on it.
    if (std::exchange(m_standingWanted, false)) m_standing->ask(m_session.file.clock().today());
}

void OverviewPage::showStanding(const status::CommitmentTasks& commitments) {
    if (commitments == *m_commitments) return;
    *m_commitments = commitments;
    refresh();
}

void OverviewPage::refreshSoon() {
    if (isVisible()) m_pause.start();
}

void OverviewPage::refresh() {
    const bool mayClose = !m_session.file.readOnly();
    const auto drafts = m_session.file.drafts().all();
    if (!drafts) {
        m_session.navigator.tell(drafts.error());
        return;
    }
    status::Overview overview;
    QList<status::Task> firstSteps;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        overview = status::readOverview(reader, *drafts);
        if (mayClose) firstSteps = status::firstSteps(reader);
    });
    if (!read) {
        m_session.navigator.tell(read.error());
        return;
    }
    m_head->setState(base::currentLocale().toString(overview.today, QStringLiteral("dddd d MMMM yyyy")));
    const QList<status::Task> older = takeOlder(overview.late, overview.today);
    tellState(overview, *m_commitments, older.size());
    m_wrong->start(overview.today, mayClose);
    m_wrong->addGroup(tr("First steps"), report::Standing::OnTrack, firstSteps);
    m_wrong->addGroup(tr("Not kept, no reason given"), report::Standing::Missed, m_commitments->missed);
    m_wrong->addGroup(tr("Late"), report::Standing::Missed, overview.late, older.isEmpty() ? tr("Nothing is late.") : tr("Nothing of the last year is late."));
    m_wrong->addFolded(tr("Late for more than a year"), report::Standing::Missed, older);
    m_wrong->finish();
    m_coming->start(overview.today, mayClose);
    m_coming->addGroup(tr("Due soon by the agreement"), report::Standing::DueSoon, m_commitments->dueSoon);
    m_coming->addGroup(tr("Waits for a decision"), report::Standing::DueSoon, overview.waiting);
    m_coming->addGroup(tr("Approved, not started"), report::Standing::DueSoon, overview.approved);
    m_coming->addGroup(tr("Nobody is responsible"), report::Standing::DueSoon, overview.ownerless);
    m_coming->addGroup(tr("Begun, not complete"), report::Standing::DueSoon, overview.drafts);
    m_coming->addGroup(tr("Own measure passed, or not held"), report::Standing::Passed, m_commitments->passed);
    m_coming->addGroup(tr("The next fourteen days"), report::Standing::OnTrack, overview.coming, tr("Nothing is planned for the next fourteen days."));
    m_coming->finish();
}

void OverviewPage::tellState(const status::Overview& overview, const status::CommitmentTasks& commitments, qsizetype older) {
    QStringList parts;
    const auto say = [&parts](qsizetype number, const QString& one, const QString& many) {
        if (number == 1) parts << one;
        else if (number > 1) parts << many.arg(number);
    };
    say(commitments.missed.size(), tr("one commitment is not kept"), tr("%1 commitments are not kept"));
    say(commitments.actMissed, tr("one duty of the act is not kept"), tr("%1 duties of the act are not kept"));
    say(overview.late.size(), tr("one thing is late"), tr("%1 things are late"));
    say(older, tr("one has been late for more than a year"), tr("%1 have been late for more than a year"));
    say(overview.waiting.size(), tr("one waits for a decision"), tr("%1 wait for a decision"));
    say(overview.ownerless.size(), tr("one activity has nobody responsible"), tr("%1 activities have nobody responsible"));
    say(overview.drafts.size(), tr("one draft is not complete"), tr("%1 drafts are not complete"));
    QString sentence = parts.join(QStringLiteral(", "));
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    m_trouble->setText(sentence.isEmpty() ? QString() : sentence + u'.');
    m_calm->setText(overview.isCalm() && older == 0 && commitments.missed.isEmpty() && commitments.actMissed == 0 ? tr("Everything is in order today.") : QString());
}

void OverviewPage::close(const status::Task& task) {
    const auto closed = status::close(m_session.file, task);
    if (!closed) {
        m_session.navigator.tell(closed.error());
        return;
    }
    m_session.navigator.tell(tr("Done: %1").arg(task.title.simplified()));
    refresh();
}

void OverviewPage::open(const status::Task& task) {
    if (task.subject == status::Subject::Commitment) {
        m_session.navigator.openCommitment(task.id.section(u' ', 0, -2), task.id.section(u' ', -1));
        return;
    }
    const records::Kind* kind = m_session.file.catalogue().find(task.kind);
    if (kind == nullptr) return;
    if (task.subject == status::Subject::FirstStep && task.kind == "commitment") m_session.navigator.openCommitment({}, {});
    else if (task.subject == status::Subject::FirstStep) m_session.navigator.newRecord(*kind, kind->blank);
    else m_session.navigator.openField(*kind, task.id, task.field);
}

}  // namespace ui
