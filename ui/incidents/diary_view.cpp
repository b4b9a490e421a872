#include "ui/incidents/diary_view.h"

#include "core/people/freshness.h"
#include "core/people/person.h"
#include "core/records/choice_label.h"
#include "core/registers/diary_entry.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/stacking_splitter.h"
#include "ui/common/look/theme.h"
#include "ui/incidents/diary_window.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using records::Reader;
using records::Record;
using registers::DiaryEntry;

constexpr int kEntriesShare = 3;  // of the width; the cards stand beside
constexpr int kCardsShare = 2;
constexpr int kBesideWidth = 520;
constexpr int kEntryLines = 6;
constexpr int kWayLetters = 14;

/// Whom one calls first, by the keys of their functions.
const QStringList& firstCalls() {
    static const QStringList keys{QStringLiteral("security-chief"), QStringLiteral("duty-officer"), QStringLiteral("community-police"),
                                  QStringLiteral("lpo-chief")};
    return keys;
}

QString lineOf(const Reader& reader, const DiaryEntry& entry) {
    const auto roleName = [&reader](const auto& role) { return role ? reader.label(records::kindOf<people::Role>(), role->text()) : QString(); };
    QStringList way;
    if (entry.toldBy) way << roleName(entry.toldBy);
    if (entry.toldTo) way << QStringLiteral("→ ") + roleName(entry.toldTo);
    if (entry.channel) way << QStringLiteral("(%1)").arg(records::choiceLabel(*entry.channel));
    return entry.at.mid(11, 5) + QStringLiteral("  ") + entry.text + (way.isEmpty() ? QString() : QStringLiteral("\n            ") + way.join(u' '));
}

}  // namespace

DiaryView::DiaryView(const Session& session, Place place, QWidget* parent)
    : RecordView(parent),
      m_session(session),
      m_title(new QLabel),
      m_entries(new QListWidget),
      m_text(new QLineEdit),
      m_by(new QComboBox),
      m_to(new QComboBox),
      m_channel(new QComboBox),
      m_contacts(new QLabel) {
    m_title->setFont(ui::font(place == Place::Page ? kTitlePoints : kLargePoints, true));
    m_title->setWordWrap(true);
    const QFont large = ui::font(place == Place::Page ? kSectionPoints : kTitlePoints);
    for (QWidget* part : {static_cast<QWidget*>(m_entries), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_to),
                          static_cast<QWidget*>(m_channel), static_cast<QWidget*>(m_contacts)})
        part->setFont(large);
    m_entries->setAccessibleName(tr("Diary"));
    m_entries->setWordWrap(true);
    m_text->setAccessibleName(tr("What happened"));
    m_text->setPlaceholderText(tr("What happened – Enter writes it with the time"));
    const auto named = [](QComboBox* box, const QString& name) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setPlaceholderText(name);
    };
    named(m_by, tr("Told by"));
    named(m_to, tr("Told to"));
    named(m_channel, tr("Channel"));
    m_channel->addItem(tr("Channel"), QString());
    for (const records::Choice& choice : records::ChoicesOf<registers::DiaryChannel>::choices)
        m_channel->addItem(QCoreApplication::translate("kind", choice.label), QString::fromLatin1(choice.key));
    auto* write = new QPushButton(tr("Write"));
    m_contacts->setWordWrap(true);
    m_contacts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* way = new FlowLayout;
    for (QComboBox* box : {m_by, m_to, m_channel}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kWayLetters);
        way->addWidget(box);
    }
    way->addWidget(write);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kBetweenControls);
    auto* head = new QHBoxLayout;
    head->setSpacing(kBetweenControls);
    head->addWidget(m_title, 1);
    if (place == Place::Page) {
        auto* apart = new QPushButton(tr("In a window of its own"));
        head->addWidget(apart, 0, Qt::AlignTop);
        connect(apart, &QPushButton::clicked, this, [this] {
            if (m_id.isEmpty()) return;
            (new DiaryWindow(m_session, m_id, window()))->QWidget::show();  // deletes itself when it is closed, or goes with this window
        });
    }
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(way);
    auto* callFirst = new QLabel(tr("Call first"));
    callFirst->setFont(ui::font(kSectionPoints, true));
    auto* close = new QPushButton(tr("Write the closing report"));
    connect(close, &QPushButton::clicked, this, [this] {
        if (!m_id.isEmpty()) m_session.navigator.openField(records::kindOf<registers::SpecialEvent>(), m_id, "closing");
    });
    auto* besides = new QWidget;
    auto* cards = new QVBoxLayout(besides);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kBetweenControls);
    cards->addWidget(callFirst);
    cards->addWidget(m_contacts);
    cards->addStretch(1);
    cards->addWidget(close, 0, Qt::AlignLeft);
    m_entries->setMinimumHeight(m_entries->fontMetrics().lineSpacing() * kEntryLines);
    auto* beside = new StackingSplitter(kBesideWidth);
    beside->addWidget(m_entries);
    beside->addWidget(besides);
    beside->setStretchFactor(0, kEntriesShare);
    beside->setStretchFactor(1, kCardsShare);
    column->addWidget(beside, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &DiaryView::write);
    connect(write, &QPushButton::clicked, this, &DiaryView::write);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
}

void DiaryView::show(const QString& id) {
    // A line that is begun belongs to the event that it was begun for.
    if (id != m_id) leave();
    m_id = id;
    fillRoles();
    refresh();
}

void DiaryView::leave() { static_cast<void>(store()); }

void DiaryView::takeFocus() { m_text->setFocus(); }

void DiaryView::fillRoles() {
    for (const auto& [box, name] : {std::pair(m_by, tr("Told by")), std::pair(m_to, tr("Told to"))}) {
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(name, QString());
        const auto read = m_session.file.read([&, target = box](const Reader& reader) {
            const records::Kind& kind = records::kindOf<people::Role>();
            for (const Record& role : reader.all(kind)) target->addItem(kind.text(role, &people::Role::label), role.id);
        });
        if (!read) m_session.navigator.tell(read.error());
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    }
}

void DiaryView::refresh() {
    m_entries->clear();
    setEnabled(!m_id.isEmpty() && !m_session.file.readOnly());
    if (m_id.isEmpty()) return;
    const auto read = m_session.file.read([&](const Reader& reader) {
        m_title->setText(reader.label(records::kindOf<registers::SpecialEvent>(), m_id));
        for (const Record& record : reader.parts(records::kindOf<DiaryEntry>(), m_id))
            m_entries->addItem(lineOf(reader, records::fromRecord<DiaryEntry>(record)));
    });
    if (!read) m_session.navigator.tell(read.error());
    m_entries->scrollToBottom();
    showContacts();
}

/// Names and numbers; a card that nobody has confirmed for a year says so.
void DiaryView::showContacts() {
    QStringList lines;
    const auto read = m_session.file.read([&](const Reader& reader) {
        const records::Kind& roles = records::kindOf<people::Role>();
        for (const Record& record : reader.all(records::kindOf<people::Person>())) {
            const auto person = records::fromRecord<people::Person>(record);
            QStringList functions;
            for (const auto& role : person.roles)
                if (const Record found = reader.get(roles, role.text()); firstCalls().contains(roles.text(found, &people::Role::key)))
                    functions << roles.text(found, &people::Role::label);
            if (functions.isEmpty()) continue;
            // A number is read in one piece.
            const QString phone = person.phone.isEmpty() ? tr("no number") : QString(person.phone).replace(u' ', QChar::Nbsp);
            QString line = QStringLiteral("%1\n%2, %3").arg(functions.join(QStringLiteral(", ")), person.name, phone);
            if (people::freshnessOf(person.confirmed, reader.today()) != people::Freshness::Fresh)
                line += QStringLiteral(" – ") + tr("not confirmed for a year");
            lines << line;
        }
    });
    if (!read) m_session.navigator.tell(read.error());
    m_contacts->setText(lines.join(QStringLiteral("\n\n")));
}

void DiaryView::write() {
    if (store()) m_text->setFocus();
}

bool DiaryView::store() {
    if (m_id.isEmpty() || m_session.file.readOnly() || m_text->text().trimmed().isEmpty()) return false;
    DiaryEntry entry;
    entry.specialEvent = base::Id<registers::SpecialEvent>(m_id);
    entry.at = m_session.file.clock().now().toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    entry.text = m_text->text().trimmed();
    if (const QString by = m_by->currentData().toString(); !by.isEmpty()) entry.toldBy = base::Id<people::Role>(by);
    if (const QString to = m_to->currentData().toString(); !to.isEmpty()) entry.toldTo = base::Id<people::Role>(to);
    entry.channel = records::choiceValue<registers::DiaryChannel>(m_channel->currentData().toString());
    const auto written = m_session.file.write({records::ActVerb::Add, "diary-entry"}, [&](records::Batch& batch) -> base::Result<void> {
        const auto added = batch.add(records::kindOf<DiaryEntry>(), records::toRecord(entry));
        return added ? base::Result<void>() : base::Result<void>(base::Failure(added.error()));
    });
    if (!written) {
        m_session.navigator.tell(written.error());
        return false;
    }
    m_text->setText({});  // and nothing of it comes back by Ctrl+Z
    m_to->setCurrentIndex(0);
    return true;
}

}  // namespace ui
