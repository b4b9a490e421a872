#include "ui/incidents/cycle_bar.h"

#include "core/base/language.h"
#include "core/incidents/incident.h"
#include "ui/common/list/filter_set.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/incidents/assess_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString weekdayOf(QDate day) { return base::currentLocale().standaloneDayName(day.dayOfWeek()); }

}  // namespace

CycleBar::CycleBar(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(session, this),
      m_state(new QLabel),
      m_new(new QPushButton(tr("Show what is new"))),
      m_assess(new QPushButton(tr("Assess in a row …"))),
      m_close(new QPushButton(tr("Close the cycle"))),
      m_picture(new QPushButton(tr("Weekly picture"))) {
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_assess->setToolTip(tr("One event after the other, with the keyboard: severity, passed on to, feedback"));
    m_close->setToolTip(tr("Closes all assessed events up to the end of the cycle in one act; Undo opens them again"));
    m_picture->setToolTip(tr("The cycle's events on one page, to be sent"));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(kBetweenControls);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_assess, m_close, m_picture, m_new}) row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addWidget(m_state);
    column->addWidget(buttons);
    connect(m_new, &QPushButton::clicked, this, [this] {
        FilterSet set;
        set.from = m_work->inWork.to.addDays(1);
        m_session.navigator.openList(records::kindOf<incidents::Incident>(), set);
    });
    connect(m_assess, &QPushButton::clicked, this, &CycleBar::assess);
    connect(m_close, &QPushButton::clicked, this, &CycleBar::close);
    connect(m_picture, &QPushButton::clicked, this, [this] { m_session.navigator.openReport("weekly-picture", {}); });
    connect(&m_reader, &BackgroundReader::failed, this, [this](const base::Error& error) { m_session.navigator.tell(error); });
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
    for (QPushButton* button : {m_new, m_assess, m_close}) button->hide();
}

void CycleBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void CycleBar::refresh() {
    const auto kept = m_session.file.setting(records::Setting::Rhythm);
    if (!kept) return m_session.navigator.tell(kept.error());
    m_rhythm = incidents::rhythmFrom(*kept);
    m_reader.ask(
        [rhythm = m_rhythm](records::OpenFile& file) -> base::Result<incidents::CycleWork> {
            incidents::CycleWork work;
            const auto read = file.read([&](const records::Reader& reader) { work = incidents::readCycleWork(reader, rhythm); });
            if (!read) return base::Failure(read.error());
            return work;
        },
        [this](const incidents::CycleWork& work) { take(work); });
}

void CycleBar::take(const incidents::CycleWork& work) {
    m_work = work;
    const QLocale locale = base::currentLocale();
    const QDate since = work.inWork.to.addDays(1);
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    QStringList sentences{tr("New since %1 %2: %3.").arg(weekdayOf(since), day(since), locale.toString(work.isNew)),
                          tr("Came in during the cycle %1 to %2: %3.").arg(day(work.inWork.from), day(work.inWork.to), locale.toString(work.told))};
    const QDate assessed = incidents::assessedBy(m_rhythm, work.inWork);
    if (work.unassessed > 0)
        sentences << (assessed < m_session.file.clock().today() ? tr("%1 still to assess; the last day was %2 %3.") : tr("%1 to assess, by %2 %3."))
                         .arg(locale.toString(work.unassessed), weekdayOf(assessed), day(assessed));
    if (work.toClose > 0) sentences << tr("%1 to close.").arg(locale.toString(work.toClose));
    if (work.unassessed == 0 && work.toClose == 0) sentences << tr("All of it is closed.");
    const QDate sent = incidents::sentOn(m_rhythm, work.inWork);
    sentences << (sent < m_session.file.clock().today() ? tr("The picture was to be sent on %1 %2.") : tr("The picture is sent on %1 %2.")).arg(weekdayOf(sent), day(sent));
    m_state->setText(sentences.join(u' '));
    const bool writable = !m_session.file.readOnly();
    m_new->setVisible(work.isNew > 0);
    m_assess->setVisible(writable && work.unassessed > 0);
    m_close->setVisible(writable && work.toClose > 0);
}

void CycleBar::assess() {
    m_session.navigator.leave();
    if (auto* begun = findChild<AssessDialog*>()) {  // two of them would ask the same twice
        begun->raise();
        begun->activateWindow();
        return;
    }
    // A note that is being written lies open beside the window: it is saved, or kept as a draft, before another box comes over it.
    for (auto* other : window()->findChildren<QDialog*>())
        if (other->isVisible() && !other->isModal()) other->reject();
    auto* dialog = new AssessDialog(m_session, m_work->toAssess, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CycleBar::close() {
    m_session.navigator.leave();
    const qint64 left = m_work->unassessed;
    const auto closed = incidents::closeCycle(m_session.file, m_work->inWork);
    if (!closed) return m_session.navigator.tell(closed.error());
    QString told = tr("The cycle is closed. Events closed: %1.").arg(*closed);
    if (left > 0) told += u' ' + tr("Not assessed, and open as before: %1.").arg(left);
    m_session.navigator.tell(told);
}

}  // namespace ui
