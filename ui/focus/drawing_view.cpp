#include "ui/focus/drawing_view.h"

#include "core/focus/figures.h"
#include "ui/common/form/part_list.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/drawing_widget.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

QString planOf(const records::Reader& reader, const QString& area) {
    const auto plans = reader.parts(records::kindOf<focus::Plan>(), area);
    return plans.isEmpty() ? QString() : plans.first().id;
}

QString makePlan(const Session& session, const QString& area) {
    QString id;
    const auto written = session.file.write({records::ActVerb::Add, "plan"}, [&](records::Batch& batch) -> base::Result<void> {
        focus::Plan plan;
        plan.focusArea = base::Id<focus::FocusArea>(area);
        auto added = batch.add(records::kindOf<focus::Plan>(), records::toRecord(plan));
        if (!added) return base::Failure(added.error());
        id = *added;
        return {};
    });
    if (!written) session.navigator.tell(written.error());
    return written ? id : QString();
}

}  // namespace

DrawingView::DrawingView(const Session& session, Subject subject, QWidget* parent)
    : RecordView(parent),
      m_session(session),
      m_subject(std::move(subject)),
      m_empty(new QLabel(m_subject.empty)),
      m_picture(new DrawingWidget(m_subject.name)),
      m_parts(new PartList(
          session, m_subject.part,
          [this] {
              const QString stored = owner();
              return stored.isEmpty() && m_subject.makeOwner && !m_id.isEmpty() ? m_subject.makeOwner(m_id) : stored;
          },
          this)),  // at once: a list that shows itself must not become a window
      m_scroll(new QScrollArea) {
    if (!m_subject.columns.isEmpty()) m_parts->setColumns(m_subject.columns);
    m_empty->setWordWrap(true);
    makeMuted(*m_empty);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, kBetweenControls, 0);
    column->setSpacing(kBetweenGroups);
    column->addWidget(m_empty);
    column->addWidget(m_picture);
    column->addWidget(m_parts);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // what it holds takes the keyboard
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(m_picture, &DrawingWidget::activated, m_parts, &PartList::openPart);
    connect(m_parts, &PartList::editing, m_picture, &DrawingWidget::setCurrent);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
}

QString DrawingView::owner() const {
    QString found;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (!m_id.isEmpty()) found = m_subject.owner(reader, m_id);
    });
    if (!read) m_session.navigator.tell(read.error());
    return found;
}

void DrawingView::show(const QString& id) {
    if (id != m_id) {
        m_picture->setCurrent({});
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_id = id;
    refresh();
}

void DrawingView::refresh() {
    std::optional<report::DrawnFigure> figure;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (!m_id.isEmpty()) figure = m_subject.draw(reader, m_id);
    });
    if (!read) m_session.navigator.tell(read.error());
    m_picture->show(figure);
    m_empty->setVisible(!figure);
    m_parts->setEnabled(!m_id.isEmpty());
    m_parts->show(owner());
}

void DrawingView::takeFocus() {
    if (!m_picture->isHidden()) m_picture->setFocus(Qt::TabFocusReason);
    else m_parts->addPart();
}

void DrawingView::leave() { m_parts->closeEditor(); }

RecordView* makeCausesView(const Session& session) {
    return new DrawingView(session, {records::kindOf<focus::Cause>(),
                                     DrawingView::tr("Causes as a fishbone"),
                                     DrawingView::tr("Why does the problem exist? Add the causes: they are drawn as a fishbone, or as a chain of events."),
                                     [](const records::Reader& reader, const QString& area) {
                                         return focus::causesFigure(reader.label(records::kindOf<focus::FocusArea>(), area),
                                                                    focus::heldParts<focus::Cause>(reader, area));
                                     },
                                     [](const records::Reader&, const QString& area) { return area; },
                                     {"factor", "direct"},
                                     {}});
}

RecordView* makeActivitiesView(const Session& session) {
    return new DrawingView(session, {records::kindOf<focus::Activity>(),
                                     DrawingView::tr("Activities in time"),
                                     DrawingView::tr("What is to be done, by whom and when? Activities with a day are drawn on a line of time."),
                                     [](const records::Reader& reader, const QString& area) {
                                         return focus::activitiesFigure(focus::heldParts<focus::Activity>(reader, planOf(reader, area)), reader.today());
                                     },
                                     &planOf,
                                     {"responsible", "start", "due", "status"},
                                     [session](const QString& area) { return makePlan(session, area); }});
}

}  // namespace ui
