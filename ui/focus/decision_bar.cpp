#include "ui/focus/decision_bar.h"

#include "core/focus/decide.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kHighestRank = 99;

QString wordOf(focus::Verb verb) {
    return QCoreApplication::translate("kind", records::ChoicesOf<focus::Verb>::choices.at(static_cast<std::size_t>(verb)).label);
}

QString wordOf(focus::Body body) {
    return QCoreApplication::translate("kind", records::ChoicesOf<focus::Body>::choices.at(static_cast<std::size_t>(body)).label);
}

}  // namespace

DecisionBar::DecisionBar(const Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_buttons(new QHBoxLayout), m_reasons(new QLabel) {
    m_reasons->setWordWrap(true);
    m_reasons->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWithinGroup);
    layout->addLayout(m_buttons);
    layout->addWidget(m_reasons);
    connect(&session.file.changes(), &records::Changes::written, this, [this] { refresh(); });
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
        if (const auto area = reader.find(areas, m_id)) areaState = areas.text(*area, "state");
        for (const records::Record& plan : reader.parts(plans, m_id)) {
            planId = plan.id;
            planState = plans.text(plan, "state");
        }
    });
    if (!read) {
        m_session.navigator.tell(read.error());
        return;
    }
    if (areaState.isEmpty()) return;
    addButtons(tr("The focus area:"), focus::Subject::FocusArea, m_id, areaState);
    if (!planId.isEmpty()) addButtons(tr("The plan:"), focus::Subject::Plan, planId, planState);
    m_buttons->addStretch(1);
}

void DecisionBar::addButtons(const QString& title, focus::Subject subject, const QString& id, const QString& state) {
    const QList<focus::Step> steps = focus::stepsFrom(subject, state);
    if (steps.isEmpty()) return;
    auto* label = new QLabel(title);
    makeMuted(*label);
    m_buttons->addWidget(label);
    for (const focus::Step& step : steps) {
        auto* button = new QPushButton(wordOf(step.verb));
        button->setToolTip(tr("Decided by: %1").arg(wordOf(step.body)));
        button->setAccessibleName(title + u' ' + wordOf(step.verb));
        connect(button, &QPushButton::clicked, this, [this, step, id] { ask(step, id); });
        m_buttons->addWidget(button);
    }
    m_buttons->addSpacing(kBetweenGroups);
}

void DecisionBar::ask(const focus::Step& step, const QString& id) {
    if (!step.needsRank && !step.needsYear && !step.needsNote) {
        decide(step, id, {}, {}, {});
        return;
    }
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(wordOf(step.verb));
    auto* form = new QFormLayout(dialog);
    auto* rank = new QSpinBox(dialog);
    rank->setRange(1, kHighestRank);
    auto* year = new QSpinBox(dialog);
    const int thisYear = m_session.file.clock().today().year();
    year->setRange(thisYear - 20, thisYear + 20);
    year->setValue(thisYear + 1);
    auto* note = new QLineEdit(dialog);
    rank->setVisible(step.needsRank);
    year->setVisible(step.needsYear);
    note->setVisible(step.needsNote);
    if (step.needsRank) form->addRow(tr("Rank"), rank);
    if (step.needsYear) form->addRow(tr("Year"), year);
    if (step.needsNote) form->addRow(tr("Why, and what is asked for"), note);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(wordOf(step.verb), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, step, id, rank, year, note] {
        decide(step, id, step.needsRank ? std::optional<int>(rank->value()) : std::nullopt, step.needsYear ? std::optional<int>(year->value()) : std::nullopt,
               note->text());
    });
    dialog->open();
}

void DecisionBar::decide(const focus::Step& step, const QString& id, std::optional<int> rank, std::optional<int> year, const QString& note) {
    focus::DecisionRequest request;
    request.ids = {id};
    request.verb = step.verb;
    request.body = step.body;
    request.rank = rank;
    request.year = year;
    request.note = note;
    const auto decided = focus::decide(m_session.file, request);
    if (!decided) {
        m_reasons->setText(tr("This cannot be decided yet:") + u'\n' + base::errorText(decided.error()));
        m_reasons->show();
        return;
    }
    QStringList warnings;
    for (const focus::DecisionOutcome& outcome : *decided)
        for (const base::Message& warning : outcome.warnings) warnings << base::sentence(warning);
    m_reasons->setText(warnings.join(u'\n'));
    m_reasons->setVisible(!warnings.isEmpty());
    m_session.navigator.tell(tr("Decided: %1").arg(wordOf(step.verb)));
}

}  // namespace ui
