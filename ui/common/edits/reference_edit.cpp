#include "ui/common/edits/reference_edit.h"

#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>
#include <algorithm>

namespace ui {

using records::Value;

namespace {
constexpr int kOffered = 20;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kMakeRole = Qt::UserRole + 2;  // the name of a record that is to be made
}  // namespace

RecordSearchLine::RecordSearchLine(const Session& session, const records::Kind& kind, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(kind), m_line(new QLineEdit(this)), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    auto* arrow = new QToolButton(this);
    layout->addWidget(arrow);
    m_completer->setModel(m_model);
    // The model holds what the file found; the completer is only the list below the line.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kOffered);
    m_completer->setWidget(m_line);
    arrow->setArrowType(Qt::DownArrow);
    arrow->setAutoRaise(true);
    arrow->setFocusPolicy(Qt::NoFocus);  // the keyboard has Down
    arrow->setToolTip(tr("Show the list (Down)"));
    arrow->setAccessibleName(tr("Show the list"));
    connect(arrow, &QToolButton::clicked, this, [this] {
        m_line->setFocus();
        offer({});
    });
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) { offer(text); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const QString name = index.data(kMakeRole).toString();
                if (name.isEmpty()) {
                    Q_EMIT picked(index.data(kIdRole).toString(), index.data().toString());
                } else if (const auto made = makeByName(m_session, m_kind, name)) {
                    m_session.navigator.tell(tr("Added: %1").arg(made->label));
                    Q_EMIT picked(made->id, made->label);
                }
            });
}

void RecordSearchLine::offer(const QString& words) {
    m_model->clear();
    const QList<Candidate> found = findCandidates(m_session, m_kind, words, kOffered);
    for (const Candidate& candidate : found) {
        auto* item = new QStandardItem(candidate.label);  // owned by the model
        item->setData(candidate.id, kIdRole);
        m_model->appendRow(item);
    }
    const bool known = std::any_of(found.cbegin(), found.cend(), [&](const Candidate& one) { return one.label.compare(words.simplified(), Qt::CaseInsensitive) == 0; });
    if (!known && isMadeByName(m_session, m_kind, words)) {
        auto* item = new QStandardItem(icon(QStringLiteral("add")), tr("Add \"%1\" as %2").arg(words.simplified(), inSentence(labelOf(m_kind))));
        item->setData(words.simplified(), kMakeRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0 || !m_line->isVisible()) m_completer->popup()->hide();
    else m_completer->complete();
}

bool RecordSearchLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT openWanted();
            return true;
        }
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_F4) && !m_completer->popup()->isVisible()) {
            offer(m_line->hasSelectedText() ? QString() : m_line->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<Candidate> RecordSearchLine::meant() const {
    const QString text = m_line->text().simplified();
    if (text.isEmpty()) return std::nullopt;
    QString key;
    const auto done = m_session.file.read([&](const records::Reader& reader) {
        if (const auto id = reader.resolve(m_kind, text)) key = *id;
    });
    if (!done) m_session.navigator.tell(done.error());
    const QList<Candidate> found = findCandidates(m_session, m_kind, text, kOffered);
    QList<Candidate> exact;
    for (const Candidate& candidate : found)
        if (candidate.id == key || candidate.label.compare(text, Qt::CaseInsensitive) == 0) exact << candidate;
    if (exact.size() == 1) return exact.first();
    if (exact.isEmpty() && found.size() == 1) return found.first();
    return std::nullopt;
}

ReferenceEdit::ReferenceEdit(const Session& session, const records::Field& field, QWidget* parent)
    : FieldEdit(session, field, parent),
      m_kind(session.file.catalogue().get(field.target)),
      m_search(new RecordSearchLine(session, m_kind, this)),
      m_open(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWithinGroup);
    layout->addWidget(m_search);
    layout->addWidget(m_open);
    setKeyboard(&m_search->line());
    m_open->setText(tr("Open"));
    m_open->setAutoRaise(true);
    // It comes and goes with what is chosen: no stop of Tab, the line has a key for it.
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setToolTip(tr("Open (Alt+Enter)"));
    // The room for it is there before it comes.
    QSizePolicy kept = m_open->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_open->setSizePolicy(kept);
    m_open->hide();
    const auto open = [this] {
        if (!m_id.isEmpty()) this->session().navigator.openRecord(m_kind, m_id);
    };
    connect(m_open, &QToolButton::clicked, this, open);
    connect(m_search, &RecordSearchLine::openWanted, this, open);
    connect(m_search, &RecordSearchLine::picked, this, &ReferenceEdit::take);
    connect(&m_search->line(), &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text == m_label) return;
        m_id.clear();
        m_label.clear();
        showButton();
        Q_EMIT changed();
    });
}

void ReferenceEdit::showButton() {
    m_open->setVisible(!m_id.isEmpty());
    m_open->setAccessibleName(tr("Open %1").arg(m_label));
}

void ReferenceEdit::take(const QString& id, const QString& label) {
    m_id = id;
    m_label = label;
    m_search->line().setText(label);
    rememberUse(m_kind, id);
    showButton();
    Q_EMIT changed();
}

Value ReferenceEdit::value() const { return m_id.isEmpty() ? Value() : Value(m_id); }

void ReferenceEdit::setValue(const Value& value) {
    const auto* id = std::get_if<QString>(&value);
    m_id = id == nullptr ? QString() : *id;
    refresh();
    if (m_id.isEmpty()) m_search->line().clear();
}

void ReferenceEdit::refresh() {
    if (!m_id.isEmpty()) {
        QString label;
        read([&](const records::Reader& reader) { label = reader.label(m_kind, m_id); });
        m_label = label.isEmpty() ? m_id : label;
        if (m_search->line().text() != m_label) {
            m_search->line().setText(m_label);
            m_search->line().setCursorPosition(0);
        }
    }
    showButton();
}

std::optional<base::Message> ReferenceEdit::unreadable() const {
    const QString text = m_search->line().text().trimmed();
    if (!m_id.isEmpty() || text.isEmpty()) return std::nullopt;
    return unknownReference(field(), text);
}

QString ReferenceEdit::typed() const { return m_search->line().text(); }

void ReferenceEdit::showTyped(const QString& text) {
    m_id.clear();
    m_label.clear();
    m_search->line().setText(text);
    showButton();
}

void ReferenceEdit::tidy() {
    if (!m_id.isEmpty() || m_search->line().text().trimmed().isEmpty()) return;
    if (const auto meant = m_search->meant()) take(meant->id, meant->label);
}

}  // namespace ui
