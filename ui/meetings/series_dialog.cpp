#include "ui/meetings/series_dialog.h"

#include "core/base/language.h"
#include "core/meetings/meeting_type.h"
#include "ui/common/edits/day_edit.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/sign_icon.h"
#include "ui/common/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using meetings::SeriesDay;
using Why = meetings::SeriesDay::Why;

namespace {

constexpr QSize kSize(520, 620);
constexpr int kMostWeeks = 12;
constexpr int kMonthsAhead = 6;  // when no term says when it ends

QString whyText(const SeriesDay& day) {
    switch (day.why) {
        case Why::Planned: return SeriesDialog::tr("is planned");
        case Why::Holiday: return SeriesDialog::tr("passed over: %1").arg(day.name);
        case Why::Break: return SeriesDialog::tr("passed over: %1").arg(day.name);
        case Why::Summer: return SeriesDialog::tr("passed over: summer weeks");
        case Why::Exists: return SeriesDialog::tr("stands there already");
    }
    return {};
}

}  // namespace

SeriesDialog::SeriesDialog(const Session& session, const QString& meeting, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_from(new DayEdit(session)),
      m_to(new DayEdit(session)),
      m_weekday(new QComboBox),
      m_every(new QSpinBox),
      m_holidays(new QCheckBox(tr("Not on public holidays and the eves when offices are closed"))),
      m_breaks(new QCheckBox(tr("Not in school breaks"))),
      m_summer(new QCheckBox(tr("Not in the summer weeks of the agreement"))),
      m_count(new QLabel),
      m_preview(new QListWidget),
      m_trouble(new Notice) {
    setWindowTitle(tr("Plan several meetings"));
    resizeWithinScreen(*this, kSize);
    const QDate today = session.file.clock().today();
    QString type;
    QDate day = today;
    const auto read = session.file.read([&](const records::Reader& reader) {
        m_series.model = reader.get<meetings::Meeting>(meeting);
        day = m_series.model.day;
        type = reader.label(records::kindOf<meetings::MeetingType>(), m_series.model.type.text());
    });
    if (!read) session.navigator.tell(read.error());
    // What was said and decided at one meeting is not said of the next.
    m_series.model.title.clear();
    m_series.model.reason.clear();
    m_series.model.roles.clear();
    m_series.model.agenda.clear();
    m_series.model.notes.clear();
    if (const auto agreement = session.file.setting(records::Setting::Agreement)) m_calendar = agreement::termCalendar(agreement->toUtf8());
    else session.navigator.tell(agreement.error());

    auto* title = new QLabel(m_series.model.time.isValid() ? tr("%1, at %2").arg(type, m_series.model.time.toString(QStringLiteral("HH:mm"))) : type);
    title->setFont(ui::font(kSectionPoints, true));
    title->setWordWrap(true);
    const QLocale locale = base::currentLocale();
    for (int i = 1; i <= 7; ++i) m_weekday->addItem(locale.standaloneDayName(i), i);
    m_weekday->setCurrentIndex(day.dayOfWeek() - 1);
    m_every->setRange(1, kMostWeeks);
    for (QWidget* edit : {static_cast<QWidget*>(m_weekday), static_cast<QWidget*>(m_every)}) guardWheel(*edit);
    const QDate first = std::max(today, day.addDays(1));
    const auto* term = m_calendar.termAt(first);
    m_from->setValue(first);
    m_to->setValue(term != nullptr ? term->to : first.addMonths(kMonthsAhead));
    m_from->describe(tr("First day"), {});
    m_to->describe(tr("Last day"), {});
    m_holidays->setChecked(true);
    m_summer->setChecked(true);
    m_summer->setVisible(m_calendar.summerFrom > 0);
    m_breaks->setVisible(!m_calendar.breaks.isEmpty());
    m_preview->setAccessibleName(tr("The days"));
    m_preview->setUniformItemSizes(true);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->addRow(tr("Weekday"), m_weekday);
    form->addRow(tr("Weeks between"), m_every);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(QString(), m_holidays);
    form->addRow(QString(), m_summer);
    form->addRow(QString(), m_breaks);
    auto* buttons = new QDialogButtonBox;
    m_plan = buttons->addButton(tr("Plan them"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_count);
    column->addWidget(m_preview, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeriesDialog::plan);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_weekday, &QComboBox::activated, this, &SeriesDialog::refresh);
    connect(m_every, &QSpinBox::valueChanged, this, &SeriesDialog::refresh);
    for (QCheckBox* box : {m_holidays, m_breaks, m_summer}) connect(box, &QCheckBox::toggled, this, &SeriesDialog::refresh);
    for (DayEdit* edit : {m_from, m_to}) connect(edit, &FieldEdit::changed, this, &SeriesDialog::refresh);
    m_trouble->goesWhenWrittenIn(*this);
    refresh();
}

void SeriesDialog::refresh() {
    m_series.weekday = m_weekday->currentData().toInt();
    m_series.everyWeeks = m_every->value();
    m_series.from = m_from->day();
    m_series.to = m_to->day();
    m_series.skipHolidays = m_holidays->isChecked();
    m_series.skipBreaks = m_breaks->isChecked();
    m_series.skipSummer = m_summer->isChecked();
    QList<QDate> existing;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        if (m_series.from.isValid() && m_series.to.isValid()) existing = meetings::meetingDays(reader, m_series.model.type.text(), m_series.from, m_series.to);
    });
    if (!read) m_session.navigator.tell(read.error());
    m_days = meetings::seriesDays(m_series, m_calendar, existing);
    m_preview->clear();
    const QLocale locale = base::currentLocale();
    int planned = 0;
    for (const SeriesDay& one : std::as_const(m_days)) {
        const bool is = one.why == Why::Planned;
        if (is) ++planned;
        new QListWidgetItem(signIcon(is ? report::Standing::OnTrack : report::Standing::NotDue),
                            QStringLiteral("%1 %2 – %3").arg(locale.toString(one.day, QStringLiteral("ddd")), one.day.toString(Qt::ISODate), whyText(one)),
                            m_preview);  // owned by the list
    }
    if (!m_series.from.isValid() || !m_series.to.isValid()) m_count->setText(tr("No meeting yet: write the first and the last day."));
    else if (m_series.to < m_series.from) m_count->setText(tr("No meeting: the last day is before the first."));
    else m_count->setText(planned == 1 ? tr("1 meeting will be planned") : tr("%1 meetings will be planned").arg(planned));
    m_plan->setEnabled(planned > 0);
}

void SeriesDialog::plan() {
    const auto planned = meetings::planSeries(m_session.file, m_series, m_days);
    if (!planned) {
        m_trouble->tell(base::errorText(planned.error()));
        return;
    }
    m_session.navigator.tell(*planned == 1 ? tr("1 meeting is planned.") : tr("%1 meetings are planned.").arg(*planned));
    accept();
}

}  // namespace ui
