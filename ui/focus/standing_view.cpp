#include "ui/focus/standing_view.h"

#include "core/base/language.h"
#include "core/focus/figures.h"
#include "core/focus/plan_gates.h"
#include "core/focus/plan_snapshot.h"
#include "core/focus/goal_count.h"
#include "core/picture/charts.h"
#include "core/picture/picture_proposal.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/theme.h"
#include "ui/common/look/word_link.h"
#include "ui/common/drawing_widget.h"
#include "ui/drawing/curve_scale.h"
#include "ui/drawing/goal_curve.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int kCurveHeight = 170;
constexpr int kWidestCurve = 620;

/// The measured curve of a goal, painted as in the reports.
class CurveWidget final : public QWidget {
public:
    explicit CurveWidget(report::CurveFigure figure) : m_figure(std::move(figure)) {
        setFont(ui::font(kSmallPoints));
        setFixedHeight(kCurveHeight);
        setMaximumWidth(kWidestCurve);
        setAccessibleName(m_figure.alternativeText);
        setToolTip(m_figure.alternativeText);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), colours().ground);
        QFont letters = font();
        letters.setPixelSize(fontInfo().pixelSize());
        const QRectF room = rect().adjusted(kWithinGroup, kWithinGroup, -kWithinGroup, -kWithinGroup);
        painter.translate(room.topLeft());
        drawing::paintCurve(painter, room.size(), m_figure, {colours(), letters, {}}, base::currentLocale());
    }

private:
    report::CurveFigure m_figure;
};

QString letterName(char letter) {
    switch (letter) {
        case 'S': return StandingView::tr("Specific");
        case 'M': return StandingView::tr("Measurable");
        case 'A': return StandingView::tr("Delimited");
        case 'R': return StandingView::tr("Realistic");
        case 'T': return StandingView::tr("Timed");
        default: return {};
    }
}

}  // namespace

StandingView::StandingView(const Session& session, QWidget* parent)
    : RecordView(parent),
      m_session(session),
      m_area(new DrawingWidget(tr("The way of the focus area"))),
      m_plan(new DrawingWidget(tr("The way of the action plan"))),
      m_scroll(new QScrollArea),
      m_column(nullptr) {
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, kBetweenControls, 0);
    m_column->setSpacing(kBetweenControls);
    const auto heading = [](const QString& text) {
        auto* label = new QLabel(text);
        label->setFont(ui::font(kSectionPoints, true));
        return label;
    };
    m_column->addWidget(heading(tr("Focus area")));
    m_column->addWidget(m_area);
    m_column->addSpacing(kBetweenControls);
    m_column->addWidget(heading(tr("Action plan")));
    m_column->addWidget(m_plan);
    m_column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("How the focus area stands"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
}

void StandingView::show(const QString& id) {
    m_id = id;
    refresh();
    // What was just put in gets its height with the next turn; the area around it must hear of that.
    QTimer::singleShot(0, m_scroll->widget(), [body = m_scroll->widget()] {
        body->layout()->invalidate();
        QCoreApplication::postEvent(body, new QEvent(QEvent::LayoutRequest));
    });
}

void StandingView::takeFocus() {
    if (auto* first = m_found == nullptr ? nullptr : m_found->findChild<WordLink*>()) first->setFocus(Qt::TabFocusReason);
    else m_scroll->setFocus(Qt::TabFocusReason);
}

void StandingView::refresh() {
    std::optional<focus::AreaReport> area;
    std::optional<report::DrawnFigure> areaWay;
    std::optional<report::DrawnFigure> planWay;
    QList<focus::PlanVersion> versions;
    QList<std::pair<QString, QString>> proposals;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (!reader.find(records::kindOf<focus::FocusArea>(), m_id)) return;
        area = focus::readArea(reader, m_id);
        areaWay = focus::areaProgress(reader, *area);
        planWay = focus::planProgress(reader, *area);
        const records::Kind& proposal = records::kindOf<picture::PictureProposal>();
        for (const QString& from : picture::proposalsBehind(reader, m_id)) {
            const auto picture = records::fromRecord<picture::PictureProposal>(reader.get(proposal, from)).picture;
            proposals.append(
                {from, reader.label(records::kindOf<picture::SituationPicture>(), picture.text()) + QStringLiteral(": ") + reader.label(proposal, from)});
        }
        if (!area->plan) return;
        for (const auto& version : focus::heldParts<focus::PlanVersion>(reader, area->plan->plan.id)) versions << version.value;
    });
    if (!read) m_session.navigator.tell(read.error());
    m_area->show(areaWay);
    m_plan->show(planWay);
    if (m_found != nullptr) m_found->deleteLater();
    m_found = new QWidget;
    auto* column = new QVBoxLayout(m_found);
    column->setContentsMargins(0, kBetweenControls, 0, 0);
    column->setSpacing(kWithinGroup);
    m_column->insertWidget(m_column->count() - 1, m_found);
    if (!area) return;
    addProposals(proposals);
    if (!area->plan) {
        addWords(tr("There is no action plan yet. The first cause, goal or activity begins it under Details."));
        return;
    }
    switch (area->plan->plan.value.state) {
        case focus::PlanState::Draft:
        case focus::PlanState::Returned:
        case focus::PlanState::Submitted:
            addMissing(tr("Missing for the approval"), tr("Nothing is missing: the steering group can approve the plan."), focus::approvalGates(*area->plan));
            break;
        case focus::PlanState::FollowedUp:
            addMissing(tr("Missing for the evaluation"), tr("Nothing is missing: the plan can be evaluated."), focus::evaluationGates(*area->plan));
            break;
        case focus::PlanState::Approved:
        case focus::PlanState::InProgress:
        case focus::PlanState::Evaluated: break;
    }
    if (!versions.isEmpty()) addVersions(area->plan->plan.id, versions);
    addHeading(tr("Goals"));
    if (area->plan->goals.isEmpty()) addWords(tr("The plan has no goal yet."));
    for (const auto& goal : area->plan->goals) addGoal(goal, *area);
}

void StandingView::addProposals(const QList<std::pair<QString, QString>>& proposals) {
    if (proposals.isEmpty()) return;
    addHeading(tr("Comes from the picture of the situation"));
    for (const auto& [id, name] : proposals) {
        auto* button = new WordLink(signIcon(report::Standing::OnTrack), name);
        button->setToolTip(tr("Goes there"));
        connect(button, &WordLink::clicked, this, [this, id = id] { m_session.navigator.openRecord(records::kindOf<picture::PictureProposal>(), id); });
        m_found->layout()->addWidget(button);
    }
}

void StandingView::addHeading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(ui::font(kSectionPoints, true));
    label->setContentsMargins(0, kBetweenControls, 0, 0);
    m_found->layout()->addWidget(label);
}

void StandingView::addWords(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    makeMuted(*label);
    m_found->layout()->addWidget(label);
}

void StandingView::addMissing(const QString& heading, const QString& whenNone, const QList<base::Reason>& reasons) {
    addHeading(heading);
    if (reasons.isEmpty()) addWords(whenNone);
    for (const base::Reason& reason : reasons) addReason(reason);
}

void StandingView::addReason(const base::Reason& reason) {
    auto* button = new WordLink(signIcon(report::Standing::DueSoon), base::sentence(reason.message));
    button->setToolTip(tr("Goes there"));
    connect(button, &WordLink::clicked, this, [this, kind = reason.kind, id = reason.id, field = reason.field] {
        if (!kind.isEmpty()) m_session.navigator.openField(m_session.file.catalogue().get(kind), id.isEmpty() ? m_id : id, field);
    });
    m_found->layout()->addWidget(button);
}

void StandingView::addVersions(const QString& plan, QList<focus::PlanVersion> versions) {
    std::sort(versions.begin(), versions.end(), [](const auto& a, const auto& b) { return a.version < b.version; });
    addHeading(tr("What has changed"));
    auto* row = new QWidget;
    auto* words = new FlowLayout(row);
    words->setSpacing(kBetweenControls);
    auto* from = new QComboBox;
    auto* to = new QComboBox;
    from->setAccessibleName(tr("From version"));
    to->setAccessibleName(tr("To version"));
    for (const focus::PlanVersion& version : std::as_const(versions)) {
        const QString text = tr("Version %1, approved %2").arg(version.version).arg(version.day.toString(Qt::ISODate));
        from->addItem(text, version.version);
        to->addItem(text, version.version);
    }
    to->addItem(tr("today"), QVariant());
    // What one wants to know first: what is different from what was approved last.
    from->setCurrentIndex(from->count() - 1);
    to->setCurrentIndex(to->count() - 1);
    for (QWidget* part : {static_cast<QWidget*>(from), static_cast<QWidget*>(new QLabel(tr("to"))), static_cast<QWidget*>(to)}) words->addWidget(part);
    for (QComboBox* box : {from, to}) guardWheel(*box);
    m_found->layout()->addWidget(row);
    auto* told = new QLabel;
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    told->setAccessibleName(tr("What has changed"));
    m_found->layout()->addWidget(told);
    const auto compare = [this, plan, from, to, told] {
        const QVariant later = to->currentData();
        QList<focus::Deviation> changed;
        const auto read = m_session.file.read([&](const records::Reader& reader) {
            if (reader.find(records::kindOf<focus::Plan>(), plan))
                changed = focus::differences(reader, plan, from->currentData().toInt(), later.isValid() ? std::optional(later.toInt()) : std::nullopt);
        });
        if (!read) m_session.navigator.tell(read.error());
        QStringList lines;
        for (const focus::Deviation& one : std::as_const(changed)) lines << lineOf(one);
        const bool sinceApproval = !later.isValid() && from->currentIndex() == from->count() - 1;
        const QString none = sinceApproval ? tr("Nothing: the plan is as the steering group approved it.") : tr("Nothing differs.");
        told->setText(lines.isEmpty() ? none : lines.join(u'\n'));
    };
    connect(from, &QComboBox::currentIndexChanged, told, compare);
    connect(to, &QComboBox::currentIndexChanged, told, compare);
    compare();
}

QString StandingView::lineOf(const focus::Deviation& change) {
    const QString what = QStringLiteral("%1: %2").arg(labelOf(*change.kind), change.label);
    QString how = change.before.isEmpty() ? tr("added") : tr("removed");
    if (!change.field.isEmpty()) {
        const auto shown = [](const QString& value) { return value.isEmpty() ? QStringLiteral("–") : value.simplified(); };
        how = QStringLiteral("%1: %2 → %3")
                  .arg(QCoreApplication::translate("kind", change.field.toUtf8().constData()), shown(change.before), shown(change.after));
    }
    return QStringLiteral("%1 – %2").arg(what, how);
}

/// What the program has counted of the goal, and before and after each of its measures.
void StandingView::addCounted(const focus::Held<focus::Goal>& goal) {
    if (!goal.value.measure) return;
    std::optional<focus::GoalCount> count;
    std::vector<picture::MeasureEffect> effects;
    const QDate today = m_session.file.clock().today();
    picture::Question question;
    question.source = static_cast<picture::Source>(*goal.value.measure);
    question.today = today;
    question.year = today.year();
    question.compare = question.year - 1;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        count = focus::countGoal(reader, goal.value);
        effects = picture::readEffects(reader, question);
        std::erase_if(effects, [&](const picture::MeasureEffect& effect) { return effect.goal != goal.id; });
    });
    if (!read) m_session.navigator.tell(read.error());
    if (count) {
        const QString counted = count->lastYear ? tr("Counted by the program: %1 in the twelve months up to %2. ")
                                                      .arg(base::currentLocale().toString(*count->lastYear), count->through.toString(Qt::ISODate))
                                                : QString();
        addWords(counted + focus::countSentence(*count));
    }
    for (const picture::MeasureEffect& effect : effects) {
        const picture::Chart chart = picture::effectChart(effects, effect.activity);
        addWords(chart.title + QStringLiteral(". ") + chart.sentence);
        if (!chart.figure) continue;
        auto* drawn = new DrawingWidget(chart.title);
        report::DrawnFigure figure = *chart.figure;
        figure.title.clear();
        drawn->show(figure);
        drawn->setMaximumWidth(kWidestCurve);
        m_found->layout()->addWidget(drawn);
        addWords(chart.note);
    }
}

void StandingView::addGoal(const focus::Held<focus::Goal>& goal, const focus::AreaReport& area) {
    auto* statement = new QLabel(goal.value.statement);
    statement->setWordWrap(true);
    statement->setContentsMargins(0, kBetweenControls, 0, 0);
    m_found->layout()->addWidget(statement);
    auto* letters = new QWidget;
    auto* row = new FlowLayout(letters);
    row->setSpacing(kBetweenControls);
    const records::Kind& kind = records::kindOf<focus::Goal>();
    for (const focus::SmartLetter& letter : focus::smart(goal.value)) {
        QStringList fields;
        for (const QByteArray& key : letter.missing) fields << QCoreApplication::translate("kind", kind.fields[kind.index(key)].label).toLower();
        const bool met = fields.isEmpty();
        const QString name = letterName(letter.letter);
        auto* button = new WordLink(signIcon(met ? report::Standing::Fulfilled : report::Standing::Missed),
                                    met ? name : tr("%1: lacks %2").arg(name, fields.join(QStringLiteral(", "))));
        button->setAccessibleName(met ? tr("%1: met").arg(name) : button->text());
        connect(button, &WordLink::clicked, this, [this, &kind, id = goal.id] { m_session.navigator.openRecord(kind, id); });
        row->addWidget(button);
    }
    m_found->layout()->addWidget(letters);
    addCounted(goal);
    const auto measured = area.measurements.value(goal.id);
    if (const auto curve = focus::curve(goal.value, measured, false); curve && drawing::hasContent(*curve)) {
        m_found->layout()->addWidget(new CurveWidget(*curve));
        addWords(focus::comparison(goal.value, measured, m_session.file.clock().today(), false));
    }
}

}  // namespace ui
