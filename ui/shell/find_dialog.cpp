#include "ui/shell/find_dialog.h"

#include "core/agreement/commitment.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/screen_fit.h"
#include "ui/shell/early_keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr QSize kFindSize(620, 460);
constexpr int kMostHits = 200;
constexpr int kMostOfAKind = 8;  // one kind with many records must not hide the others

/// A record that was found, with its day.
struct Hit {
    records::Reader::Hit found;
    QString day;
    QString commitment;  ///< the key of a commitment of today's agreement, which one wants to see kept or not; else empty
};

QString keyInForce(const records::Reader& reader, const QString& id) {
    const auto commitment = reader.get<agreement::Commitment>(id);
    const auto owner = reader.get<agreement::Agreement>(commitment.agreement.text());
    return owner.validFrom <= reader.today() && reader.today() <= owner.validTo ? commitment.key : QString();
}

/// What happened or is planned on @p day, of the kinds of which people know each record.
QList<records::Reader::Hit> onDay(const records::Reader& reader, QDate day) {
    QList<records::Reader::Hit> hits;
    for (const records::Kind* kind : reader.catalogue().kinds()) {
        if (kind->mainDay < 0 || kind->evidence.numerous || kind->owner >= 0) continue;
        records::Query query;
        query.from = query.to = day;
        reader.each(*kind, query, [&](const records::Record& record) {
            hits << records::Reader::Hit{kind, record.id, reader.label(*kind, record)};
            return hits.size() < kMostHits;
        });
    }
    return hits;
}

}  // namespace

FindDialog::FindDialog(const Session& session, QList<Place> places, QWidget* parent)
    : QDialog(parent), m_session(session), m_places(std::move(places)), m_words(new QLineEdit), m_list(new QListWidget), m_early(new EarlyKeys(*this)) {
    setWindowTitle(tr("Search everything"));
    resizeWithinScreen(*this, kFindSize);
    m_words->setPlaceholderText(tr("A page, an act, a report, or words of a record"));
    m_words->setAccessibleName(tr("Search everything"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBetweenGroups, kBetweenGroups, kBetweenGroups, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &FindDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &FindDialog::go);
    connect(m_list, &QListWidget::itemClicked, this, &FindDialog::go);
    refresh();
    m_words->setFocus();
}

void FindDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange) return;
    if (!isActiveWindow() && m_early->isOver() && isVisible()) reject();
}

void FindDialog::refresh() {
    m_list->clear();
    m_shown.clear();
    const QString text = m_words->text().simplified();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<const Place*> found;
    for (const Place& place : std::as_const(m_places)) {
        const QString all = place.title + u' ' + place.what;
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); })) found << &place;
    }
    // What is called just so comes before what only has the words in it.
    const auto isCalled = [&text](const Place* place) { return place->title.startsWith(text, Qt::CaseInsensitive); };
    std::stable_sort(found.begin(), found.end(), [&](const Place* a, const Place* b) { return isCalled(a) && !isCalled(b); });
    for (const Place* place : std::as_const(found)) add(*place);
    if (!text.isEmpty()) addRecords(text);
    if (m_list->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("Nothing is called so, and no record has all of these words."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void FindDialog::add(const Place& place) {
    auto* item = new QListWidgetItem(icon(place.icon), QStringLiteral("%1  ·  %2").arg(place.title, place.what), m_list);  // owned by the list
    item->setSizeHint({0, RowDelegate::rowHeight(*m_list)});
    m_shown << place.go;
}

void FindDialog::addRecords(const QString& asked) {
    QList<Hit> hits;
    // A day is no word of a record, but what a list of them shows beside its name.
    QStringList rest;
    QString day;
    for (const QString& word : asked.split(u' ', Qt::SkipEmptyParts)) {
        if (day.isEmpty() && QDate::fromString(word, Qt::ISODate).isValid()) day = word;
        else rest << word;
    }
    const QString words = rest.join(u' ');
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        for (const auto& found : words.isEmpty() ? onDay(reader, QDate::fromString(day, Qt::ISODate)) : reader.search(words, kMostHits)) {
            Hit hit{found, {}, {}};
            const auto record = found.kind->mainDay < 0 ? std::nullopt : reader.find(*found.kind, found.id);
            if (found.kind == &records::kindOf<agreement::Commitment>()) hit.commitment = keyInForce(reader, found.id);
            if (record) hit.day = reader.text(found.kind->fields[found.kind->mainDay], record->values[found.kind->mainDay]);
            if (hit.day.startsWith(day)) hits << hit;
        }
    });
    if (!read) m_session.navigator.tell(read.error());
    // What is called so comes before what only speaks of it, and a record before its parts; of the same, the newest first.
    const auto rank = [&words](const Hit& hit) {
        return (hit.found.label.contains(words, Qt::CaseInsensitive) ? 0 : 2) + (hit.found.kind->owner >= 0 ? 1 : 0);
    };
    std::stable_sort(hits.begin(), hits.end(),
                     [&](const Hit& one, const Hit& other) { return std::pair(rank(one), other.day) < std::pair(rank(other), one.day); });
    QHash<const records::Kind*, int> numbers;
    for (const Hit& hit : std::as_const(hits)) {
        const records::Kind& kind = *hit.found.kind;
        if (++numbers[&kind] > kMostOfAKind) continue;
        const QString what = hit.day.isEmpty() ? labelOf(kind) : QStringLiteral("%1 · %2").arg(labelOf(kind), hit.day);
        if (!hit.commitment.isEmpty()) add({hit.found.label, what, QStringLiteral("commitments"), [this, key = hit.commitment] { m_session.navigator.openCommitment(key, {}); }});
        else add({hit.found.label, what, QStringLiteral("registers"), [this, &kind, id = hit.found.id] { m_session.navigator.openRecord(kind, id); }});
    }
}

void FindDialog::go() {
    const auto act = m_shown.value(m_list->currentRow());
    if (!act || !isVisible()) return;  // a press may be told twice, as pressed and as activated
    accept();
    act();
}

bool FindDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        // The keyboard stays in the words; these keys belong to the list.
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: QCoreApplication::sendEvent(m_list, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: go(); return true;
        default: return false;
    }
}

}  // namespace ui
