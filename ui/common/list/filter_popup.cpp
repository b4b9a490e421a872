#include "ui/common/list/filter_popup.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/session.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using records::FieldType;
using records::Value;

constexpr int kPopupLetters = 40;
constexpr int kReferencesShown = 200;
constexpr int kRowsShown = 10;
constexpr qsizetype kChoicesWithoutSearch = 8;
constexpr int kKeyRole = Qt::UserRole;

}  // namespace

FilterPopup::FilterPopup(const records::OpenFile& file, const records::Kind& kind, qsizetype field, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_file(file), m_kind(kind), m_at(field), m_field(kind.fields[field]), m_layout(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Filter by %1").arg(labelOf(m_field)));
    m_layout->setContentsMargins(kBetweenControls, kBetweenControls, kBetweenControls, kBetweenControls);
    m_layout->setSpacing(kBetweenControls);
    auto* title = new QLabel(labelOf(m_field), this);  // owned by this, like all below
    title->setFont(ui::font(kTextPoints, true));
    m_layout->addWidget(title);
    if (m_at == kind.mainDay) {
        addPeriod();
    } else if (m_field.isReference()) {
        addList(true);
    } else if (!m_field.choices.isEmpty() || m_field.type == FieldType::YesNo) {
        addList(m_field.choices.size() > kChoicesWithoutSearch);
    } else if (hasValueFilter(m_field)) {
        addText();
    }
    if (m_list == nullptr && !m_field.is(records::Flag::Required)) addEmpty();
    setFixedWidth(kPopupLetters * fontMetrics().averageCharWidth());
}

void FilterPopup::openBelow(const QWidget& anchor) {
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 2));
    if (const QScreen* screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    if (m_edit != nullptr) m_edit->setFocus();
    else if (m_list != nullptr) m_list->setFocus();
}

void FilterPopup::accept(const Value& value) {
    Q_EMIT chosen({m_at, value});
    close();
}

// ---- a list to choose from

void FilterPopup::addList(bool searchable) {
    if (searchable) {
        m_edit = new QLineEdit(this);
        m_edit->setPlaceholderText(tr("Type to narrow"));
        m_edit->setAccessibleName(tr("Narrow the choices"));
        m_edit->setClearButtonEnabled(true);
        m_edit->installEventFilter(this);
        m_layout->addWidget(m_edit);
        connect(m_edit, &QLineEdit::textChanged, this, &FilterPopup::fillList);
    }
    m_list = new QListWidget(this);
    m_list->setAccessibleName(labelOf(m_field));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &FilterPopup::acceptItem);
    fillList({});
    const int rows = std::clamp(m_list->count(), 2, kRowsShown);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
}

void FilterPopup::fillList(const QString& typed) {
    m_list->clear();
    const auto add = [&](const QString& key, const QString& text) { addItem(key, text); };
    if (m_field.isReference()) {
        fillReferences(typed);
    } else if (m_field.type == FieldType::YesNo) {
        add(QStringLiteral("1"), QCoreApplication::translate("kind", "yes"));
        add(QStringLiteral("0"), QCoreApplication::translate("kind", "no"));
    } else {
        for (const records::Choice& choice : m_field.choices)
            if (const QString word = QCoreApplication::translate("kind", choice.label); word.contains(typed.trimmed(), Qt::CaseInsensitive))
                add(QLatin1String(choice.key), word);
    }
    if (typed.isEmpty() && !m_field.is(records::Flag::Required)) add({}, tr("Not filled in"));
    m_list->setCurrentRow(0);
}

void FilterPopup::addItem(const QString& key, const QString& text) {
    auto* item = new QListWidgetItem(text, m_list);  // owned by the list
    item->setData(kKeyRole, key);
    item->setSizeHint({0, std::max(kCompactRowHeight, m_list->fontMetrics().height() + kWithinGroup)});
    if (key.isEmpty()) item->setForeground(colours().muted);
}

void FilterPopup::fillReferences(const QString& typed) {
    const records::Kind& target = m_file.catalogue().get(m_field.target);
    records::Query query;
    query.search = typed;
    const auto read = m_file.read([&](const records::Reader& reader) {
        reader.each(target, query, [&](const records::Record& record) {
            addItem(record.id, reader.label(target, record));
            return m_list->count() < kReferencesShown;
        });
    });
    if (!read) complain(base::errorText(read.error()));
}

void FilterPopup::acceptItem() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    const QString key = item->data(kKeyRole).toString();
    if (key.isEmpty()) accept({});
    else if (m_field.type == FieldType::YesNo) accept(key == QStringLiteral("1"));
    else if (m_field.isList()) accept(QStringList{key});
    else accept(key);
}

// ---- a text or number

void FilterPopup::addText() {
    m_edit = new QLineEdit(this);
    const bool day = m_field.type == FieldType::Day;
    m_edit->setPlaceholderText(day ? tr("Day, as 2026-11-22") : m_field.isText() ? tr("The exact text") : tr("The number"));
    m_edit->setAccessibleName(tr("Value of %1").arg(labelOf(m_field)));
    m_edit->installEventFilter(this);
    m_layout->addWidget(m_edit);
    auto* apply = new QPushButton(tr("Set filter"), this);
    apply->setDefault(true);
    m_layout->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, &FilterPopup::acceptText);
}

void FilterPopup::acceptText() {
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) return complain(tr("Write what to look for."));
    bool number = true;
    switch (m_field.type) {
        case FieldType::Words: return accept(QStringList{typed});
        case FieldType::Integer:
            if (const qint64 whole = typed.toLongLong(&number); number) return accept(whole);
            return complain(tr("Write a whole number, such as 12."));
        case FieldType::Number:
            if (const double real = QString(typed).replace(u',', u'.').toDouble(&number); number) return accept(real);
            return complain(tr("Write a number, such as 1,5."));
        case FieldType::Day:
            if (const QDate day = periodDay(typed, false); day.isValid() && typed.size() == 10) return accept(day);
            return complain(tr("Write the day as 2026-11-22."));
        default: return accept(typed);
    }
}

// ---- the period of the main day

void FilterPopup::addPeriod() {
    auto* rows = new QFormLayout;  // owned by the layout
    rows->setSpacing(kBetweenControls);
    m_edit = new QLineEdit(this);
    m_to = new QLineEdit(this);
    for (QLineEdit* edit : {m_edit, m_to}) {
        edit->setPlaceholderText(tr("2026, 2026-11 or 2026-11-22"));
        edit->installEventFilter(this);
    }
    rows->addRow(tr("&From"), m_edit);
    rows->addRow(tr("&To"), m_to);
    m_edit->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_layout->addLayout(rows);
    auto* apply = new QPushButton(tr("Set filter"), this);
    apply->setDefault(true);
    m_layout->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, &FilterPopup::acceptPeriod);
    const int year = m_file.clock().today().year();
    auto* thisYear = new QPushButton(tr("This year (%1)").arg(year), this);
    thisYear->setFlat(true);
    m_layout->addWidget(thisYear);
    connect(thisYear, &QPushButton::clicked, this, [this, year] {
        Q_EMIT periodChosen(QDate(year, 1, 1), QDate(year, 12, 31));
        close();
    });
}

void FilterPopup::presetPeriod(QDate from, QDate to) {
    if (m_to == nullptr) return;
    m_edit->setText(from.toString(Qt::ISODate));
    m_to->setText(to.toString(Qt::ISODate));
    m_edit->selectAll();
}

void FilterPopup::acceptPeriod() {
    const QDate from = periodDay(m_edit->text(), false);
    const QDate to = periodDay(m_to->text(), true);
    if ((!m_edit->text().trimmed().isEmpty() && !from.isValid()) || (!m_to->text().trimmed().isEmpty() && !to.isValid()))
        return complain(tr("Write a day as 2026-11-22, a month as 2026-11 or a year."));
    if (!from.isValid() && !to.isValid()) return complain(tr("Write at least one of the days."));
    if (from.isValid() && to.isValid() && from > to) return complain(tr("The first day is after the last. Change one of them."));
    Q_EMIT periodChosen(from, to);
    close();
}

// ---- common

void FilterPopup::addEmpty() {
    auto* empty = new QPushButton(tr("Not filled in"), this);
    empty->setFlat(true);
    m_layout->addWidget(empty);
    connect(empty, &QPushButton::clicked, this, [this] { accept({}); });
}

void FilterPopup::complain(const QString& sentence) {
    if (m_issue == nullptr) {
        m_issue = new QLabel(this);
        m_issue->setWordWrap(true);
        m_issue->setTextFormat(Qt::PlainText);
        QPalette marked = m_issue->palette();
        marked.setColor(QPalette::WindowText, colours().missed);
        m_issue->setPalette(marked);
        m_layout->addWidget(m_issue);
    }
    m_issue->setText(sentence);
    m_issue->setAccessibleName(sentence);
    adjustSize();
}

bool FilterPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_list != nullptr) acceptItem();
        else if (m_to != nullptr) acceptPeriod();
        else acceptText();
        return true;
    }
    // The arrows move in the list while one types.
    if (watched == m_edit && m_list != nullptr && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace ui
