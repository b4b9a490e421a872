#include "ui/common/form/record_form.h"

#include "ui/common/form/form_view.h"
#include "ui/common/form/personal_data_question.h"
#include "ui/common/form/record_keeping.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QHideEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace ui {

using base::Error;
using records::PersonalDataPolicy;
using records::Record;

namespace {
constexpr int kHighWindow = 600;      // below it the fields need all the height that there is
constexpr int kCountsAfter_ms = 120;  // what counts is said when the hand rests
}

class RecordForm::Private {
public:
    Private(RecordForm& form, const Session& session_, const records::Kind& kind_, Place place_)
        : q(form), session(session_), kind(kind_), place(place_), keeping(session_, kind_), view(session_, kind_, place_ == Place::Page, form) {}

    void show();
    void showDraftNotice();
    void leave(bool loud = false);
    void leaveForAnother();
    void refreshCounts();
    void mend(const CountsLine& line);
    void suggest();
    void updateDirty();
    bool commit(const PersonalDataPolicy& policy, bool loud);
    void refuse(const Error& error, const Record& written);
    void askConflict();
    void rebase();
    void askTakeBack();
    void keepWriting();
    void enter();
    void changedElsewhere(const QByteArray& changedKind, const QStringList& ids);

    RecordForm& q;
    Session session;
    const records::Kind& kind;
    Place place;
    RecordKeeping keeping;
    FormView view;
    QTimer clock;
    QTimer counting;
    QHash<QByteArray, records::Value> suggested;  ///< what a new record was offered, by field
    QPointer<Notice> dataQuestion;
    bool dirty = false;
    QString shownId;
    bool moving = false;  ///< the record is left for another one
    std::pair<QList<records::Value>, QHash<QByteArray, QString>> toldOf;  ///< what was told of as not saved: values and what cannot be read
    bool ownerPreset = false;
};

RecordForm::RecordForm(const Session& session, const records::Kind& kind, QWidget* parent, Place place)
    : QWidget(parent), m_p(std::make_unique<Private>(*this, session, kind, place)) {
    Private& p = *m_p;
    for (const records::Kind* part : session.file.catalogue().parts(kind)) p.view.addPartList(*part, [this] { return commit() ? currentId() : QString(); });
    p.clock.setInterval(kDraftEvery_ms);
    connect(&p.clock, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(p.view.panel, &FieldsPanel::changed, this, [&p] { p.updateDirty(); });
    connect(p.view.panel, &FieldsPanel::conditionsChanged, this, [&p] { p.view.allowParts(); });
    connect(&session.file.changes(), &records::Changes::changed, this,
            [&p](const QByteArray& changedKind, const QStringList& ids) { p.changedElsewhere(changedKind, ids); });
    connect(&session.file.changes(), &records::Changes::written, this, [&p] { p.view.showFacts(p.keeping.base(), p.keeping.isNew()); });
    connect(qApp, &QApplication::focusChanged, this, [&p](QWidget* old, QWidget* now) { p.view.focusMoved(old, now); });
    p.counting.setSingleShot(true);
    p.counting.setInterval(kCountsAfter_ms);
    connect(&p.counting, &QTimer::timeout, this, [&p] { p.refreshCounts(); });
    connect(p.view.panel, &FieldsPanel::changed, this, [&p] { p.counting.start(); });
    connect(p.view.panel, &FieldsPanel::steered, this, [&p] { p.suggest(); });
    connect(p.view.counts, &CountsPanel::mendWanted, this, [&p](const CountsLine& line) { p.mend(line); });
    p.show();
}

RecordForm::~RecordForm() {
    // Nothing of the window may answer any more; what was written is saved all the same.
    qApp->disconnect(this);
    m_p->session.file.changes().disconnect(this);
    m_p->view.closeEditors();
    m_p->leave();
}

void RecordForm::Private::show() {
    clock.stop();
    dirty = false;
    delete dataQuestion;
    view.quiet();
    view.setShown(!keeping.isEmpty());
    if (keeping.isEmpty()) {
        view.showParts({});
        view.counts->show({});
        return;
    }
    if (kind.owner >= 0) view.panel->setLeftOut(ownerPreset || place == Place::InList ? QSet<QByteArray>{kind.fields[kind.owner].key} : QSet<QByteArray>{});
    view.panel->setBase(keeping.base());
    view.showFacts(keeping.base(), keeping.isNew());
    view.showParts(keeping.isNew() ? QString() : keeping.base().id);
    if (keeping.draft()) {
        view.panel->showOver(keeping.draft()->record, keeping.draft()->typed);
        showDraftNotice();
    }
    updateDirty();
    refreshCounts();
    if (std::exchange(shownId, keeping.base().id) != keeping.base().id) view.scrollToTop();
}

void RecordForm::Private::showDraftNotice() {
    const QString when = keeping.draft()->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    view.draft->tell(RecordForm::tr("Not saved yet: what was written here last, %1.").arg(when));
    view.draft->offer(RecordForm::tr("Take it back"), [this] { q.revert(); });
    // What kept it from being saved is said where it was said then.
    view.complain(view.panel->remarks(), false);
    if (!keeping.isNew() && keeping.draft()->record.revision != keeping.base().revision) askConflict();
}

void RecordForm::load(const QString& id) {
    if (id == currentId() && !id.isEmpty()) return;
    m_p->leaveForAnother();
    m_p->ownerPreset = false;
    if (!m_p->keeping.load(id)) m_p->keeping.forget();
    m_p->show();
    Q_EMIT shown(currentId());
}

void RecordForm::startNew(const Record& preset) {
    m_p->leaveForAnother();
    const records::Kind& kind = m_p->kind;
    m_p->ownerPreset = kind.owner >= 0 && !records::isEmpty(preset.values.value(kind.owner));
    Record begun = preset;
    m_p->suggested.clear();
    // A number that has no empty begins with nought, which nobody has said: it begins empty, and a year with the one that the window speaks of.
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const bool nought = kind.blank.values[i] == records::Value(qint64(0)) || kind.blank.values[i] == records::Value(0.0);
        if (!nought || begun.values[i] != kind.blank.values[i]) continue;
        begun.values[i] = kind.yearFields.contains(i) ? records::Value(qint64(m_p->session.year.year().value_or(m_p->session.file.clock().today().year())))
                                                      : records::Value();
    }
    const auto read = m_p->session.file.read([&](const records::Reader& reader) { m_p->suggested = suggestionsFor(reader, kind, begun); });
    if (!read) m_p->session.navigator.tell(read.error());
    for (auto it = m_p->suggested.cbegin(); it != m_p->suggested.cend(); ++it)
        if (records::isEmpty(kind.value(begun, it.key().constData()))) kind.setValue(begun, it.key().constData(), it.value());
    m_p->keeping.startNew(begun);
    m_p->show();
    Q_EMIT shown(currentId());
}

void RecordForm::clear() {
    m_p->view.closeEditors();
    m_p->leaveForAnother();
    const bool was = !m_p->keeping.isEmpty();
    m_p->keeping.forget();
    m_p->show();
    if (was) Q_EMIT shown({});
}

RecordForm* RecordForm::openPart(const records::Kind& part, const QString& id) {
    PartList* parts = m_p->view.partsOf(part);
    if (parts == nullptr) return nullptr;
    parts->openPart(id);
    return parts->editor();
}

QString RecordForm::currentId() const { return m_p->keeping.base().id; }
bool RecordForm::isNew() const { return m_p->keeping.isNew(); }
bool RecordForm::isDirty() const { return m_p->dirty; }
bool RecordForm::isComplete() const { return !m_p->keeping.isEmpty() && m_p->view.panel->issues().isEmpty(); }
bool RecordForm::isWriting() const { return m_p->keeping.isWriting(); }
bool RecordForm::asksAboutData() const { return !m_p->dataQuestion.isNull(); }
bool RecordForm::commit() { return m_p->commit({}, true); }
bool RecordForm::finish() { return (isNew() && !isDirty() && !m_p->view.panel->issues().isEmpty()) || commit(); }

void RecordForm::keepDraft() {
    if (!m_p->dirty) return;
    m_p->keeping.keepDraft(m_p->view.panel->written(), m_p->view.panel->typed());
}

void RecordForm::revert() {
    if (m_p->keeping.isEmpty()) return;
    m_p->keeping.discardDraft();
    const QString id = currentId();
    // What is stored now, for it may have changed while this was being written.
    if (!isNew() && !m_p->keeping.load(id)) m_p->keeping.forget();
    const bool wasDirty = m_p->dirty;
    m_p->show();
    if (wasDirty) Q_EMIT dirtyChanged(false);
    if (m_p->keeping.isEmpty()) Q_EMIT shown({});
}

void RecordForm::leave() {
    m_p->leave(true);
    m_p->view.leaveEditors();
}

void RecordForm::showOnly(const QList<QByteArray>& fields) {
    QSet<QByteArray> leftOut;
    for (const records::Field& field : m_p->kind.fields)
        if (!fields.contains(field.key)) leftOut << field.key;
    m_p->view.panel->setLeftOut(leftOut);
    m_p->view.hideParts();
}

void RecordForm::focusFirst() { m_p->view.panel->focusFirst(); }

void RecordForm::focusField(const QByteArray& key) {
    if (FieldRow* row = m_p->view.panel->row(key)) m_p->view.panel->focusField(*row);
}

void RecordForm::Private::updateDirty() {
    const bool now = !keeping.isEmpty() && view.panel->isDirty();
    if (now && !clock.isActive()) clock.start();
    if (!now) {
        clock.stop();
        view.draft->hide();
        keeping.dropDraft();  // written back to what it was
    }
    view.question->hide();
    if (now == dirty) return;
    dirty = now;
    Q_EMIT q.dirtyChanged(dirty);
}

void RecordForm::Private::leave(bool loud) {
    if (keeping.isEmpty() || !view.panel->isDirty()) return;
    const QString label = keeping.label();
    if (commit({}, loud)) return;
    // Said once of what is written: each page that one goes to later would be told of it again.
    const std::pair now(view.panel->written().values, view.panel->typed());
    if (toldOf == now) return;
    toldOf = now;
    session.navigator.tell(RecordForm::tr("Not saved yet: %1. Something is missing or wrong; it is kept as a draft.").arg(label));
}

void RecordForm::Private::suggest() {
    if (!keeping.isNew()) return;
    QHash<QByteArray, records::Value> now;
    const Record written = view.panel->written();
    if (const auto read = session.file.read([&](const records::Reader& reader) { now = suggestionsFor(reader, kind, written); }); !read)
        session.navigator.tell(read.error());
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        // What someone has changed is theirs.
        const records::Value& held = kind.value(written, it.key().constData());
        if (held != suggested.value(it.key()) && !records::isEmpty(held)) continue;
        if (FieldRow* row = view.panel->row(it.key()); row != nullptr && held != it.value()) row->setValue(it.value());
    }
    // What is half typed suggests nothing, and takes nothing back.
    for (auto it = now.cbegin(); it != now.cend(); ++it) suggested.insert(it.key(), it.value());
}

void RecordForm::Private::refreshCounts() {
    QList<CountsLine> lines = keeping.isEmpty() ? QList<CountsLine>() : session.navigator.countsFor(kind, view.panel->written());
    // What cannot be saved counts for nothing yet.
    const bool savable = lines.isEmpty() || view.panel->issues().isEmpty();
    for (CountsLine& line : lines) {
        if (savable || !line.counts) continue;
        line.pending = true;
        if (line.text.endsWith(u'.')) line.text.chop(1);
        line.text = RecordForm::tr("%1 – once it can be saved.").arg(line.text);
    }
    view.counts->show(lines);
}

void RecordForm::Private::mend(const CountsLine& line) {
    FieldRow* row = view.panel->row(line.field);
    if (row == nullptr) return;
    view.panel->focusField(*row);
    if (line.values.isEmpty()) return;
    const records::Value held = row->edit().value();
    QStringList values;
    if (const auto* list = std::get_if<QStringList>(&held)) values = *list;
    for (const QString& value : line.values)
        if (!values.contains(value)) values << value;
    row->setValue(values);
    Q_EMIT row->edit().changed();
    counting.stop();
    refreshCounts();
}

void RecordForm::Private::leaveForAnother() {
    // Whoever hears of an entry may want to show it; by then another record has been chosen.
    const QScopedValueRollback going(moving, true);
    leave();
}

bool RecordForm::Private::commit(const PersonalDataPolicy& policy, bool loud) {
    if (keeping.isEmpty() || kind.workflow) return true;
    view.panel->tidy();
    if (!keeping.isNew() && !view.panel->isDirty()) return true;
    const Record written = view.panel->written();
    const auto keep = [&] {
        if (view.panel->isDirty()) keeping.keepDraft(written, view.panel->typed());
        return false;
    };
    if (const QList<base::FieldIssue> issues = view.panel->issues(); !issues.isEmpty()) {
        if (loud) view.complain(issues);
        return keep();
    }
    const auto done = keeping.commit(written, policy);
    if (!done) {
        keep();
        if (loud) refuse(done.error(), written);
        return false;
    }
    const bool wasDirty = std::exchange(dirty, false);
    clock.stop();
    delete dataQuestion;
    view.quiet();
    view.panel->setBase(keeping.base());
    view.showFacts(keeping.base(), false);
    view.showParts(keeping.base().id);
    refreshCounts();
    if (wasDirty) Q_EMIT q.dirtyChanged(false);
    if (!moving) Q_EMIT q.saved(keeping.base().id);
    return true;
}

void RecordForm::Private::refuse(const Error& error, const Record& written) {
    const QList<QByteArray> fields = error.gives("personal-data") ? keeping.fieldsWithPersonalData(written) : QList<QByteArray>();
    FieldRow* row = fields.isEmpty() ? nullptr : view.panel->row(fields.first());
    if (!error.issues.isEmpty()) {
        view.complain(error.issues);
    } else if (error.gives("stale")) {
        askConflict();
    } else if (row != nullptr) {
        delete dataQuestion;
        if (view.panel->isVisible()) view.panel->focusField(*row);  // opens what it may stand under
        // The answer comes from a button inside the question, which goes with the commit.
        dataQuestion = askAboutPersonalData(*row, q, base::sentence(error.message), [this](const PersonalDataPolicy& policy) {
            QMetaObject::invokeMethod(
                &q, [this, policy] { commit(policy, true); }, Qt::QueuedConnection);
        });
        view.ask(dataQuestion);
    } else {
        view.trouble->setText(base::errorText(error));
        if (error.trouble == base::Trouble::File) session.navigator.tell(error);
    }
}

void RecordForm::Private::askConflict() {
    if (keeping.compare() == RecordKeeping::Stored::Gone) {
        view.conflict->tell(RecordForm::tr("This record has been removed meanwhile. Undo can bring it back; what you wrote is kept as a draft until then."));
        return;
    }
    view.conflict->tell(RecordForm::tr("This record has been changed elsewhere while you were writing."));
    view.conflict->offer(RecordForm::tr("Keep what I wrote"), [this] { rebase(); });
    view.conflict->offer(RecordForm::tr("Show the stored one"), [this] { q.revert(); });
}

void RecordForm::Private::rebase() {
    // Field by field: what someone else has changed stays where nothing was written here.
    const Record before = keeping.base();
    const Record written = view.panel->written();
    if (!keeping.load(before.id)) return;
    Record merged = keeping.base();
    for (qsizetype i = 0; i < merged.values.size(); ++i)
        if (written.values[i] != before.values[i]) merged.values[i] = written.values[i];
    view.panel->setBase(keeping.base());
    view.panel->showOver(merged);
    updateDirty();
    q.keepDraft();
}

void RecordForm::Private::changedElsewhere(const QByteArray& changedKind, const QStringList& ids) {
    if (keeping.isEmpty() || keeping.isWriting()) return;
    view.refreshReferences(changedKind);
    if (changedKind != kind.key || (!ids.isEmpty() && !ids.contains(keeping.base().id))) return;
    const RecordKeeping::Stored now = keeping.compare();
    if (now == RecordKeeping::Stored::Same) return;
    if (dirty) {
        askConflict();
        return;
    }
    const bool there = keeping.load(keeping.base().id);
    if (!there) keeping.forget();
    show();
    if (!there) Q_EMIT q.shown({});
}

void RecordForm::Private::askTakeBack() {
    view.question->tell(RecordForm::tr("Take back what you wrote?"));
    // What loses nothing comes first and has the keyboard: Enter without reading keeps what was written.
    view.question->offer(RecordForm::tr("Keep writing"), [this] { keepWriting(); })->setFocus();
    view.question->offer(RecordForm::tr("Take back"), [this] {
        q.revert();
        view.panel->focusFirst();
    });
}

void RecordForm::Private::keepWriting() {
    view.question->hide();
    // The keyboard goes back to where it was, not on to whatever comes next.
    if (QWidget* before = view.question->before()) before->setFocus();
}

void RecordForm::Private::enter() {
    QWidget* focus = QApplication::focusWidget();
    auto* button = qobject_cast<QAbstractButton*>(focus);
    if (button != nullptr && qobject_cast<QCheckBox*>(button) == nullptr) {
        button->click();
        return;
    }
    FieldRow* row = view.panel->rowAround(focus);
    if (row == nullptr || row->edit().takesEnter()) return;
    view.panel->left(*row);
    if (!row->issue().isEmpty()) return;
    // On the way through a form that is not complete yet nothing is complained of: only leaving and Ctrl+Enter ask for the rest.
    if (!view.panel->issues().isEmpty()) q.keepDraft();
    else if (!commit({}, true)) return;
    if (view.panel->focusAfter(*row)) return;
    // What stands behind the last field comes next; from a form that ends there nobody is led to the side of the window.
    const QWidget* next = focus->nextInFocusChain();
    while (next != focus && (row->isAncestorOf(next) || !next->isVisible() || !next->isEnabled() || (next->focusPolicy() & Qt::TabFocus) == 0)) next = next->nextInFocusChain();
    if (q.isAncestorOf(next) || !q.isSignalConnected(QMetaMethod::fromSignal(&RecordForm::passedLast))) q.focusNextChild();
    else Q_EMIT q.passedLast();
}

void RecordForm::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!control) m_p->enter();
            else if (commit()) Q_EMIT committedAndNew();
            return;
        case Qt::Key_F8:
            if (m_p->view.counts->mend()) return;
            break;
        case Qt::Key_Escape:
            if (m_p->view.question->isVisible()) m_p->keepWriting();
            else if (m_p->dirty) m_p->askTakeBack();
            else if (m_p->place == Place::InList || isNew()) Q_EMIT closeWanted();
            else break;
            return;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void RecordForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_p->view.placeCounts(window()->height() >= kHighWindow);
}

void RecordForm::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // Minimising the window is not leaving the record.
    if (!event->spontaneous()) m_p->leave();
}

}  // namespace ui
