#include "ui/shell/record_page.h"

#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

// Shares at the smallest window: the first columns of a list fit, and a form's labels stand above.
constexpr int kListWidth = 610;
constexpr int kFormWidth = 420;

}  // namespace

RecordPage::RecordPage(const Session& session, const records::Kind& kind, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(kind), m_list(new RecordList(session, kind)), m_form(new RecordForm(session, kind)), m_state(new QLabel) {
    auto* title = new QLabel(pluralOf(kind));
    title->setFont(ui::font(kTitlePoints, true));
    makeMuted(*m_state);
    auto* words = new QVBoxLayout;
    words->setSpacing(kWithinGroup);
    words->addWidget(title);
    words->addWidget(m_state);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    if (!kind.workflow) {
        m_add = new QPushButton(icon(QStringLiteral("add")), tr("Add"));
        m_add->setAccessibleName(tr("Add: %1").arg(labelOf(kind).toLower()));
        m_add->setDefault(true);
        head->addWidget(m_add, 0, Qt::AlignTop);
        connect(m_add, &QPushButton::clicked, this, [this] { startNew(); });
    }
    auto* splitter = new QSplitter;
    m_list->setMinimumWidth(360);
    m_form->setMinimumWidth(360);
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, kFormWidth});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    page->setSpacing(kBetweenGroups);
    page->addLayout(head);
    page->addWidget(splitter, 1);

    connect(m_list, &RecordList::currentChanged, this, [this](const QString& id) {
        Q_EMIT shown(id);
        if (id.isEmpty()) m_form->clear();
        else if (id != m_form->currentId()) m_form->load(id);
    });
    connect(m_list, &RecordList::activated, this, [this] { m_form->focusFirst(); });
    connect(m_list, &RecordList::newRequested, this, [this] { startNew(); });
    connect(m_form, &RecordForm::committedAndNew, this, [this] { startNew(); });
    connect(m_form, &RecordForm::saved, this, [this](const QString& id) { m_list->select(id); });
    connect(&session.file.changes(), &records::Changes::written, this, [this] { refreshState(); });
    refreshState();
}

void RecordPage::refreshState() {
    const qint64 count = m_list->count();
    m_state->setText(count == 0 ? tr("Nothing here yet") : count == 1 ? tr("1 record") : tr("%1 records").arg(count));
}

void RecordPage::select(const QString& id) { m_list->select(id); }

void RecordPage::startNew(const records::Record& preset) {
    if (m_kind.workflow) return;
    m_form->startNew(preset);
    m_form->focusFirst();
}

void RecordPage::startNew() { startNew(m_kind.blank); }
void RecordPage::addBar(QWidget* bar) {
    if (auto* page = qobject_cast<QVBoxLayout*>(layout())) page->insertWidget(1, bar);
}

void RecordPage::focusSearch() { m_list->focusSearch(); }
void RecordPage::edit() { m_form->focusFirst(); }
void RecordPage::leave() {
    // An invalid draft is kept and told of by the form.
    if (m_form->isDirty() && !m_form->commit()) m_form->keepDraft();
}

}  // namespace ui
