#include "ui/focus/matters_dialog.h"

#include "core/focus/decide.h"
#include "core/focus/decision.h"
#include "core/focus/meeting_papers.h"
#include "core/focus/plan.h"
#include "core/meetings/meeting.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/form/notice.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr QSize kSize(620, 480);
constexpr int kUsualFirstParagraph = 4;  // opening, minutes of last time and the picture of the situation come before
constexpr int kMostParagraphs = 999;
constexpr int kMostRanks = 99;
constexpr int kIdRole = Qt::UserRole;
constexpr int kTextRole = Qt::UserRole + 1;

}  // namespace

MattersDialog::MattersDialog(const Session& session, const QString& meeting, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_meeting(meeting),
      m_matters(new QListWidget),
      m_paragraph(new QSpinBox),
      m_rank(new QSpinBox),
      m_trouble(new Notice) {
    setWindowTitle(tr("Decide as proposed"));
    resizeWithinScreen(*this, kSize);
    auto* words =
        new QLabel(tr("The matters that wait for the steering group. Those that are ticked are decided as proposed, in one act; other outcomes are decided one "
                      "by one under Focus areas."));
    words->setWordWrap(true);
    makeMuted(*words);
    m_matters->setAccessibleName(tr("Matters"));
    m_paragraph->setRange(1, kMostParagraphs);
    m_paragraph->setValue(kUsualFirstParagraph);
    m_paragraph->setPrefix(QStringLiteral("§ "));
    m_rank->setRange(1, kMostRanks);
    for (QSpinBox* box : {m_paragraph, m_rank}) guardWheel(*box);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("First paragraph"), m_paragraph);
    form->addRow(tr("Rank of the first focus area"), m_rank);
    auto* buttons = new QDialogButtonBox;
    m_decide = buttons->addButton(tr("Decide as proposed"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(words);
    column->addWidget(m_matters, 1);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MattersDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    connect(m_matters, &QListWidget::itemChanged, this, &MattersDialog::refreshParagraphs);
    connect(m_paragraph, &QSpinBox::valueChanged, this, &MattersDialog::refreshParagraphs);
    refreshParagraphs();
}

QString MattersDialog::elsewhere(const records::Reader& reader, const records::Kind& kind, const QString& id) const {
    QString why;
    const records::Kind& decisions = records::kindOf<focus::Decision>();
    records::Query query;
    query.filters << records::Filter{decisions.index(kind.key), id};
    reader.each(decisions, query, [&](const records::Record& record) {  // by ascending day
        const auto earlier = records::fromRecord<focus::Decision>(record);
        if (earlier.meeting && earlier.meeting->text() == m_meeting) why = tr("decided on at this meeting already");
        else if (earlier.day > m_day) why = tr("came up on %1, after the meeting").arg(earlier.day.toString(Qt::ISODate));
        return true;
    });
    return why;
}

void MattersDialog::fill() {
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        m_day = reader.get<meetings::Meeting>(m_meeting).day;
        const auto add = [&](const records::Kind& kind, const QString& id, const QString& asked) {
            auto* item = new QListWidgetItem(m_matters);  // owned by the list
            item->setData(kIdRole, id);
            const QString why = elsewhere(reader, kind, id);
            item->setData(kTextRole, QStringLiteral("%1: %2").arg(asked, reader.label(kind, id)) + (why.isEmpty() ? QString() : QStringLiteral(" – ") + why));
            item->setCheckState(why.isEmpty() ? Qt::Checked : Qt::Unchecked);
            item->setSizeHint({0, RowDelegate::rowHeight(*m_matters)});
        };
        const focus::SteeringMatters matters = focus::steeringMatters(reader);
        for (const QString& id : matters.areas) add(records::kindOf<focus::FocusArea>(), id, tr("Prioritise"));
        for (const QString& id : matters.plans) add(records::kindOf<focus::Plan>(), id, tr("Approve the plan"));
        int year = m_day.year();
        if (!matters.areas.isEmpty()) year = reader.get<focus::FocusArea>(matters.areas.first()).year;
        m_rank->setValue(focus::nextFreeRank(reader, year));
        m_rank->setEnabled(!matters.areas.isEmpty());
    });
    if (!read) m_session.navigator.tell(read.error());
    m_matters->setCurrentRow(0);
}

QStringList MattersDialog::chosen() const {
    QStringList ids;
    for (int row = 0; row < m_matters->count(); ++row)
        if (m_matters->item(row)->checkState() == Qt::Checked) ids << m_matters->item(row)->data(kIdRole).toString();
    return ids;
}

void MattersDialog::refreshParagraphs() {
    const QSignalBlocker quiet(m_matters);
    int paragraph = m_paragraph->value();
    for (int row = 0; row < m_matters->count(); ++row) {
        QListWidgetItem* item = m_matters->item(row);
        const QString text = item->data(kTextRole).toString();
        item->setText(item->checkState() == Qt::Checked ? QStringLiteral("§ %1  %2").arg(paragraph++).arg(text) : text);
    }
    m_decide->setEnabled(!chosen().isEmpty());
}

void MattersDialog::decide() {
    focus::DecisionRequest request;
    request.ids = chosen();
    request.verb = focus::Verb::Approve;
    request.body = focus::Body::Steering;
    request.day = m_day;
    request.meeting = m_meeting;
    request.rank = m_rank->value();
    for (qsizetype i = 0; i < request.ids.size(); ++i) request.items << QStringLiteral("§ %1").arg(m_paragraph->value() + i);
    const auto decided = focus::decide(m_session.file, request);
    if (!decided) {
        m_trouble->tell(tr("Nothing was decided:") + u'\n' + base::errorText(decided.error()));
        return;
    }
    m_session.navigator.tell(decided->size() == 1 ? tr("1 matter is decided.") : tr("%1 matters are decided.").arg(decided->size()));
    accept();
}

}  // namespace ui
