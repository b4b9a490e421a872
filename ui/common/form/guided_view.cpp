#include "ui/common/form/guided_view.h"

#include "ui/common/form/record_form.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_tabs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using records::Record;

GuidedView::GuidedView(const Session& session, Guide guide, QWidget* parent)
    : RecordView(parent),
      m_session(session),
      m_guide(std::move(guide)),
      m_steps(new WordTabs(m_guide.name)),
      m_guidance(new QLabel),
      m_form(new RecordForm(session, m_guide.kind)),
      m_state(new QLabel),
      m_back(new QPushButton(tr("Back"))),
      m_on(new QPushButton(tr("Save and go on"))) {
    m_guidance->setWordWrap(true);
    m_guidance->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    makeMuted(*m_state);
    m_on->setDefault(true);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(kBetweenControls);
    ways->addWidget(m_back);
    ways->addWidget(m_on);
    ways->addWidget(m_state, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kBetweenControls);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_steps);
    column->addWidget(m_guidance);
    column->addWidget(m_form, 1);
    column->addLayout(ways);
    connect(m_steps, &WordTabs::chosen, this, &GuidedView::goTo);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(m_form, &RecordForm::saved, this, [this](const QString& id) {
        refresh();
        Q_EMIT saved(id);
    });
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_form, &RecordForm::closeWanted, this, [this] {
        m_form->clear();
        refresh();
    }, Qt::QueuedConnection);
    refresh();
}

Record GuidedView::stored() const {
    Record record = m_guide.kind.blank;
    if (m_form->currentId().isEmpty() || m_form->isNew()) return record;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (const auto found = reader.find(m_guide.kind, m_form->currentId())) record = *found;
    });
    if (!read) m_session.navigator.tell(read.error());
    return record;
}

QString GuidedView::stepTitle(int step, const Record& record, const QList<QByteArray>& lacking) const {
    const GuidedStep& one = m_guide.steps.at(step);
    const auto any = [&](const auto& holds) { return std::any_of(one.fields.cbegin(), one.fields.cend(), holds); };
    const bool lacks = any([&](const QByteArray& field) { return lacking.contains(field); });
    const bool begun = any([&](const QByteArray& field) { return !records::isEmpty(m_guide.kind.value(record, field.constData())); });
    const QString title = QStringLiteral("%1 %2").arg(step + 1).arg(one.title);
    return lacks || !begun ? title : title + QStringLiteral(" ✓");
}

void GuidedView::refresh() {
    const bool open = !m_form->currentId().isEmpty();
    const Record record = stored();
    const QList<QByteArray> lacking = m_guide.lacking(record);
    const int count = static_cast<int>(m_guide.needed(record));
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (int step = 0; step < count; ++step) m_steps->add(stepTitle(step, record, lacking));
        m_step = std::clamp(m_step, 0, count - 1);
        m_steps->setCurrent(m_step);
    }
    const GuidedStep& now = m_guide.steps.at(m_step);
    m_guidance->setText(open ? now.guidance : m_guide.nothing);
    m_form->showOnly(now.fields);
    m_steps->setEnabled(open);
    m_back->setVisible(m_step > 0);
    m_on->setVisible(open);
    m_on->setText(m_step + 1 < static_cast<int>(m_guide.steps.size()) && (m_step + 1 < count || m_form->isNew()) ? tr("Save and go on") : tr("Save"));
    m_state->setText(!open ? QString() : lacking.isEmpty() ? tr("The assessment is complete.") : tr("Not complete yet."));
}

void GuidedView::goTo(int step) {
    if (m_form->isDirty() || m_form->isNew())
        if (!m_form->commit()) {
            refresh();  // the word that was pressed is not the step that is shown
            return;
        }
    m_step = step;
    refresh();
    m_form->focusFirst();
}

void GuidedView::show(const QString& id) {
    if (id.isEmpty() && m_form->isNew()) return;  // it is being begun here
    if (id != m_form->currentId()) {
        m_step = 0;
        if (id.isEmpty()) m_form->clear();
        else m_form->load(id);
    }
    refresh();
}

void GuidedView::takeFocus() { m_form->focusFirst(); }

void GuidedView::leave() { m_form->leave(); }

bool GuidedView::startNew(const Record& preset) {
    m_step = 0;
    m_form->startNew(preset);
    refresh();
    return true;
}

}  // namespace ui
