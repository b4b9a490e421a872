#include "ui/reports/report_choice.h"

#include "ui/common/edits/day_edit.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/reports/own_words_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int kMostRecords = 500;
constexpr int kLeastRows = 6;

}  // namespace

ReportChoice::ReportChoice(const Session& session, const QList<report::ReportKind>& reports, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reports(reports),
      m_list(new QListWidget),
      m_answers(new QLabel),
      m_yearLine(new QLabel),
      m_recordLabel(new QLabel),
      m_record(new QComboBox),
      m_fromLabel(new QLabel(tr("First day"))),
      m_from(new DayEdit(session)),
      m_toLabel(new QLabel(tr("Last day"))),
      m_to(new DayEdit(session)),
      m_language(new QComboBox),
      m_public(new QCheckBox(tr("For the public"))),
      m_words(new OwnWordsEdit(session)) {
    m_list->setAccessibleName(tr("Reports"));
    const int height = RowDelegate::rowHeight(*m_list);
    for (const report::ReportKind& kind : reports) {
        auto* item = new QListWidgetItem(QCoreApplication::translate("report", kind.label), m_list);  // owned by the list
        item->setSizeHint({0, height});
    }
    m_list->setCurrentRow(0);
    m_list->setMinimumHeight(kLeastRows * kCompactRowHeight);  // where there is little room the whole choice scrolls; else it is as high as its lines
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QLabel* label : {m_answers, m_yearLine}) {
        label->setWordWrap(true);
        makeMuted(*label);
    }
    for (QComboBox* box : {m_record, m_language}) {
        guardWheel(*box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_from->describe(tr("First day"), {});
    m_to->describe(tr("Last day"), {});
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_recordLabel->setBuddy(m_record);
    m_language->addItem(tr("Swedish"), int(base::Language::Swedish));
    m_language->addItem(tr("English"), int(base::Language::English));
    auto* languageLabel = new QLabel(tr("Language of the report"));
    languageLabel->setBuddy(m_language);
    const auto setting = session.file.setting(records::Setting::ReportLanguage);
    m_language->setCurrentIndex(m_language->findData(int(setting ? base::languageFrom(*setting).value_or(base::Language::Swedish) : base::Language::Swedish)));
    m_public->setToolTip(tr("Confidential fields and small numbers are left out. It does not replace a secrecy assessment."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addWidget(m_list);
    column->addSpacing(kWithinGroup);
    column->addWidget(m_answers);
    column->addWidget(m_yearLine);
    column->addSpacing(kBetweenControls);
    const auto group = [column](QWidget* label, QWidget* edit) {
        column->addWidget(label);
        column->addWidget(edit);
        column->addSpacing(kWithinGroup);
    };
    group(m_recordLabel, m_record);
    group(m_fromLabel, m_from);
    group(m_toLabel, m_to);
    group(languageLabel, m_language);
    column->addWidget(m_public);
    column->addSpacing(kBetweenControls);
    column->addWidget(m_words);
    column->addStretch(1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_words->show(kind());
        showQuestions();
        Q_EMIT changed();
    });
    connect(m_record, &QComboBox::activated, this, [this] {
        m_chosen = m_record->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::activated, this, &ReportChoice::changed);
    connect(m_public, &QCheckBox::toggled, this, &ReportChoice::changed);
    for (DayEdit* edit : {m_from, m_to}) {
        connect(edit, &FieldEdit::changed, this, &ReportChoice::changed);
        if (auto* line = edit->findChild<QLineEdit*>()) connect(line, &QLineEdit::editingFinished, edit, &FieldEdit::tidy);
    }
    connect(&session.year, &WorkYear::changed, this, [this] {
        resetPeriod();
        showQuestions();
        Q_EMIT changed();
    });
    connect(&session.file.changes(), &records::Changes::written, this, &ReportChoice::showQuestions);
    resetPeriod();
    showQuestions();
    m_words->show(kind());
}

void ReportChoice::leave() { m_words->leave(); }

const report::ReportKind& ReportChoice::kind() const { return m_reports.at(std::max(0, m_list->currentRow())); }

int ReportChoice::year() const { return m_session.year.year().value_or(m_session.file.clock().today().year()); }

void ReportChoice::resetPeriod() {
    const QDate today = m_session.file.clock().today();
    const QDate last = year() == today.year() ? today : QDate(year(), 12, 31);
    std::pair<QDate, QDate> period(QDate(year(), 1, 1), last);
    m_usual = kind().usualPeriod != nullptr;
    if (m_usual && year() == today.year()) {
        const auto usual = kind().usualPeriod(m_session.file);
        if (!usual) m_session.navigator.tell(usual.error());
        else period = *usual;
    }
    m_from->setValue(period.first);
    m_to->setValue(period.second);
}

void ReportChoice::showQuestions() {
    const report::ReportKind& asked = kind();
    if (asked.needsPeriod && (asked.usualPeriod != nullptr) != m_usual) resetPeriod();
    m_answers->setText(QCoreApplication::translate("report", asked.answers));
    m_yearLine->setText(tr("It speaks of %1; the year is chosen to the left.").arg(year()));
    m_yearLine->setVisible(asked.needsYear);
    for (QWidget* widget : {static_cast<QWidget*>(m_recordLabel), static_cast<QWidget*>(m_record)}) widget->setVisible(asked.needsId);
    for (QWidget* widget : {static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_toLabel), static_cast<QWidget*>(m_to)})
        widget->setVisible(asked.needsPeriod);
    // A report that is for the public by nature has no other version, and no words that were written to colleagues.
    m_public->setVisible(!asked.forAll);
    m_words->setVisible(!asked.forAll);
    if (asked.needsId) fillRecords();
    // Other questions leave the list another height.
    QTimer::singleShot(0, m_list, [this] { m_list->scrollToItem(m_list->currentItem()); });
}

void ReportChoice::fillRecords() {
    const records::Kind& records = m_session.file.catalogue().get(kind().idKind);
    m_recordLabel->setText(labelOf(records));
    m_record->setAccessibleName(labelOf(records));
    m_record->clear();
    // A call is for the next meeting, all else for the newest that is not still to come.
    const QDate today = m_session.file.clock().today();
    const bool ahead = kind().key == "summons";
    int likely = -1;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        records::Query newest;
        newest.sortField = records.mainDay;
        newest.descending = records.mainDay >= 0;
        reader.each(records, newest, [&](const records::Record& record) {
            const QString day = records.mainDay < 0 ? QString() : reader.text(records.fields[records.mainDay], record.values[records.mainDay]);
            const QString label = reader.label(records, record);
            if (const auto* held = records.mainDay < 0 ? nullptr : std::get_if<QDate>(&record.values[records.mainDay]); held != nullptr)
                if (ahead ? *held >= today : *held > today) likely = m_record->count() + (ahead ? 0 : 1);
            // What has no day is asked about in its year.
            if (records.mainDay < 0 && likely < 0 && records::yearsOf(records, record).contains(year())) likely = m_record->count();
            m_record->addItem(day.isEmpty() || label.contains(day) ? label : QStringLiteral("%1 · %2").arg(day, label), record.id);
            return m_record->count() < kMostRecords;
        });
    });
    if (!read) m_session.navigator.tell(read.error());
    const int known = m_chosen.isEmpty() ? -1 : m_record->findData(m_chosen);
    m_record->setCurrentIndex(known >= 0 ? known : std::min(std::max(likely, 0), m_record->count() - 1));
}

report::Parameters ReportChoice::parameters() const {
    report::Parameters parameters;
    parameters.isPublic = m_public->isChecked() || kind().forAll;
    if (kind().needsYear) parameters.year = year();
    if (kind().needsId) parameters.id = m_record->currentData().toString();
    if (kind().needsPeriod) {
        parameters.from = m_from->day();
        parameters.to = m_to->day();
    }
    return parameters;
}

std::optional<base::Message> ReportChoice::unreadable() const {
    if (!kind().needsPeriod) return std::nullopt;
    if (auto message = m_from->unreadable()) return message;
    return m_to->unreadable();
}

base::Language ReportChoice::language() const { return base::Language(m_language->currentData().toInt()); }

QString ReportChoice::scope() const {
    QStringList parts;
    if (kind().needsYear) parts << QString::number(year());
    if (kind().needsId) parts << m_record->currentText();
    if (kind().needsPeriod) parts << QStringLiteral("%1 – %2").arg(m_from->day().toString(Qt::ISODate), m_to->day().toString(Qt::ISODate));
    if (parameters().isPublic) parts << tr("for the public");
    parts << m_language->currentText();
    return parts.join(QStringLiteral(", "));
}

void ReportChoice::choose(const QByteArray& report, const QString& id) {
    for (int row = 0; row < m_reports.size(); ++row)
        if (m_reports[row].key == report) m_list->setCurrentRow(row);
    if (const int record = m_record->findData(id); record >= 0) {
        m_record->setCurrentIndex(record);
        m_chosen = id;
    }
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ReportChoice::focusList() { m_list->setFocus(); }

}  // namespace ui
