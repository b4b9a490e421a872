#include "ui/shell/quick_note.h"

#include "core/incidents/incident.h"
#include "ui/common/form/record_form.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"
#include "ui/shell/early_keys.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace ui {

namespace {

constexpr QSize kNoteSize(640, 500);

/// What one hears on the telephone: when, what, in which area, where, and how it was.
const QList<QByteArray> kAsked{"occurred", "category", "area", "place", "description"};

/// The area and category of the newest incident: several notes in a row are often about the same.
void takeLast(const records::Reader& reader, const records::Kind& kind, records::Record& preset) {
    records::Query query;
    query.sortField = kind.mainDay;
    query.descending = true;
    reader.each(kind, query, [&](const records::Record& last) {
        for (const char* field : {"area", "reporting-unit"}) preset.values[kind.index(field)] = kind.value(last, field);
        return false;
    });
}

}  // namespace

QuickNote::QuickNote(const Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_form(new RecordForm(session, records::kindOf<incidents::Incident>())), m_more(new QToolButton) {
    setWindowTitle(tr("Quick note"));
    resizeWithinScreen(*this, kNoteSize);
    m_more->setText(tr("All details"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* hint = new QLabel(tr("What is not finished is kept as a draft in the overview."));
    hint->setWordWrap(true);
    makeMuted(*hint);
    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    save->setDefault(false);
    for (QPushButton* button : {save, close}) button->setAutoDefault(false);  // Enter belongs to the form
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBetweenGroups, kBetweenGroups, kBetweenGroups, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(hint);
    column->addWidget(m_form, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addWidget(buttons, 1);
    column->addLayout(foot);
    connect(m_more, &QToolButton::toggled, this, &QuickNote::showMore);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_saving = false;
        if (m_form->commit()) accept();
        else m_saving = m_form->asksAboutData();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &RecordForm::committedAndNew, this, &QuickNote::begin, Qt::QueuedConnection);
    connect(m_form, &RecordForm::saved, this, [this] {
        m_session.navigator.tell(tr("The note is saved."));
        // It was to be saved and closed; only a question stood in between.
        if (std::exchange(m_saving, false)) QMetaObject::invokeMethod(this, &QDialog::accept, Qt::QueuedConnection);
    });
    connect(m_form, &RecordForm::closeWanted, this, &QDialog::reject, Qt::QueuedConnection);
    new EarlyKeys(*this);
    begin();
}

void QuickNote::showMore(bool more) {
    QList<QByteArray> fields = kAsked;
    if (more)
        for (const records::Field& field : records::kindOf<incidents::Incident>().fields) fields << field.key;
    m_form->showOnly(fields);
    m_more->setArrowType(more ? Qt::DownArrow : Qt::RightArrow);
}

void QuickNote::begin() {
    m_saving = false;
    const records::Kind& kind = records::kindOf<incidents::Incident>();
    records::Record preset = kind.blank;
    const QDateTime now = m_session.file.clock().now().toLocalTime();
    const QDate today = m_session.file.clock().today();
    preset.values[kind.index(&incidents::Incident::occurred)] = QStringLiteral("%1T%2").arg(today.toString(Qt::ISODate), now.time().toString(QStringLiteral("HH:mm")));
    preset.values[kind.index(&incidents::Incident::reported)] = today;
    const auto read = m_session.file.read([&](const records::Reader& reader) { takeLast(reader, kind, preset); });
    if (!read) m_session.navigator.tell(read.error());
    m_form->startNew(preset);
    showMore(m_more->isChecked());
    m_form->focusField("category");
}

void QuickNote::done(int result) {
    m_form->leave();  // saves it, or keeps it as a draft
    m_form->clear();
    QDialog::done(result);
}

}  // namespace ui
