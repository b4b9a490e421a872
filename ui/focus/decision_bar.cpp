#include "ui/focus/decision_bar.h"

#include "ui/common/form/notice.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/focus/decision_dialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DecisionBar::DecisionBar(const Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_buttons(new FlowLayout), m_reasons(new Notice) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWithinGroup);
    layout->addLayout(m_buttons);
    layout->addWidget(m_reasons);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        m_reasons->hide();  // it spoke of the state before
        refresh();
    });
}

void DecisionBar::show(const QString& id) {
    m_id = id;
    m_reasons->hide();
    refresh();
}

void DecisionBar::refresh() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    if (m_id.isEmpty()) return;
    QString areaState;
    QString planId;
    QString planState;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const records::Kind& areas = records::kindOf<focus::FocusArea>();
        const records::Kind& plans = records::kindOf<focus::Plan>();
        if (const auto area = reader.find(areas, m_id)) areaState = areas.text(*area, &focus::FocusArea::state);
        for (const records::Record& plan : reader.parts(plans, m_id)) {
            planId = plan.id;
            planState = plans.text(plan, &focus::Plan::state);
        }
    });
    if (!read) {
        m_session.navigator.tell(read.error());
        return;
    }
    if (areaState.isEmpty()) return;
    addButtons(tr("The focus area:"), focus::Subject::FocusArea, m_id, areaState);
    if (!planId.isEmpty()) addButtons(tr("The plan:"), focus::Subject::Plan, planId, planState);
}

void DecisionBar::focusFirst() {
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget* group = m_buttons->itemAt(i)->widget();
        auto* button = group->findChild<QPushButton*>();
        if (button == nullptr) continue;
        group->show();  // the layout would do it with the next turn, too late for the keyboard
        button->show();
        button->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void DecisionBar::addButtons(const QString& title, focus::Subject subject, const QString& id, const QString& state) {
    const QList<focus::Step> steps = focus::stepsFrom(subject, state);
    if (steps.isEmpty()) return;
    auto* label = new QLabel(title);
    makeMuted(*label);
    // What is decided on stays with its buttons; where there is too little room the next group stands below.
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, kBetweenGroups, 0);
    row->setSpacing(kBetweenControls);
    row->addWidget(label);
    for (const focus::Step& step : steps) {
        auto* button = new QPushButton(wordOf(step));
        QStringList deciders;
        for (const focus::Body body : step.bodies()) deciders << wordOf(body);
        button->setToolTip(tr("Decided by: %1").arg(deciders.join(QStringLiteral(", "))));
        button->setAccessibleName(title + u' ' + wordOf(step));
        connect(button, &QPushButton::clicked, this, [this, step, id] { ask(step, id, false); });
        row->addWidget(button);
    }
    m_buttons->addWidget(group);
}

void DecisionBar::ask(const focus::Step& step, const QString& id, bool despite) {
    m_session.navigator.leave();
    auto* dialog = new DecisionDialog(m_session, step, id, despite, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, step] { decide(step, dialog->request()); });
    dialog->open();
}

void DecisionBar::decide(const focus::Step& step, const focus::DecisionRequest& request) {
    const auto decided = focus::decide(m_session.file, request);
    if (!decided) {
        showRefusal(step, request, decided.error());
        return;
    }
    QStringList warnings;
    for (const focus::DecisionOutcome& outcome : *decided)
        for (const base::Message& warning : outcome.warnings) warnings << base::sentence(warning);
    if (warnings.isEmpty()) {
        m_reasons->hide();
    } else {
        m_reasons->tell(tr("Decided. Worth a thought:") + u'\n' + warnings.join(u'\n'));
        m_reasons->offer(tr("Close"), [] {});
    }
    m_session.navigator.tell(tr("Decided: %1").arg(wordOf(step)));
    focusFirst();  // the button that was pressed is gone
}

void DecisionBar::showRefusal(const focus::Step& step, const focus::DecisionRequest& request, const base::Error& error) {
    m_reasons->tell(tr("This cannot be decided yet:") + u'\n' + base::errorText(error));
    m_reasons->offer(tr("Close"), [] {});
    // What the steering group did decide is a fact, even against the gates; only the content can be set aside.
    focus::DecisionRequest despite = request;
    despite.despite = QStringLiteral("?");
    bool possible = false;
    const auto read = m_session.file.read([&](const records::Reader& reader) { possible = focus::obstacles(reader, despite).isEmpty(); });
    if (read && possible && request.despite.isEmpty())
        m_reasons->offer(tr("It was approved all the same …"), [this, step, id = request.ids.first()] { ask(step, id, true); });
}

}  // namespace ui
