#include "ui/common/form/part_list.h"

#include "ui/common/list/state_sign.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/focus_chain.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using records::Field;
using records::FieldType;
using records::Record;

namespace {

constexpr qsizetype kDetails = 3;

/// Whether a value says something without its label.
bool speaksAlone(const records::Kind& kind, qsizetype i) {
    const Field& field = kind.fields[i];
    if (i == kind.owner || i == kind.title || kind.titleParts.contains(i) || field.is(records::Flag::Opaque)) return false;
    return field.type != FieldType::LongText && field.type != FieldType::YesNo && !field.isList();
}

QString detailsOf(const records::Reader& reader, const records::Kind& kind, const Record& record) {
    QStringList details;
    const auto take = [&](const QString& text) {
        if (!text.isEmpty() && details.size() < kDetails) details << text;
    };
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        if (speaksAlone(kind, i)) take(reader.text(kind.fields[i], record.values[i]));
    for (const Field& field : kind.derived)
        if (field.type == FieldType::Text) take(reader.text(field, reader.derived(kind, record, field)));
    return details.join(QStringLiteral(" · "));
}

/// The names of the columns above a table of parts.
class PartHead final : public QWidget {
public:
    PartHead(QString name, QStringList columns, QWidget* parent) : QWidget(parent), m_name(std::move(name)), m_columns(std::move(columns)) {}
    [[nodiscard]] QSize sizeHint() const override { return {0, QFontMetrics(ui::font(kSmallPoints, true)).height() + kWithinGroup}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(ui::font(kSmallPoints, true));
        painter.setPen(colours().muted);
        const QRect inner = rect().adjusted(kBetweenControls, 0, -kBetweenControls, 0);
        for (qsizetype i = -1; i < m_columns.size(); ++i) {
            const QRect cell = partCell(inner, i, m_columns.size());
            painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(i < 0 ? m_name : m_columns[i], Qt::ElideRight, cell.width()));
        }
        painter.setPen(QPen(colours().line, 0));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    QString m_name;
    QStringList m_columns;
};

/// The editor of a part, marked at its edge as standing inside something.
class EditorFrame final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), colours().panel);
        painter.fillRect(QRect(0, 0, kWithinGroup, height()), colours().accent);
    }
};

}  // namespace

PartList::PartList(const Session& session, const records::Kind& part, std::function<QString()> owner, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(part),
      m_ownerStored(std::move(owner)),
      m_title(new QLabel(this)),
      m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)),
      m_add(new QToolButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addWidget(m_add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_title->setFont(ui::font(kSectionPoints, true));
    m_title->setTextFormat(Qt::PlainText);
    m_add->setText(tr("Add %1").arg(labelOf(part).toLower()));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setVisible(!part.workflow && !session.file.readOnly());
    connect(m_add, &QToolButton::clicked, this, &PartList::addPart);
    build();
}

void PartList::setColumns(const QList<QByteArray>& fields) {
    m_columns.clear();
    QStringList names;
    for (const QByteArray& key : fields) {
        m_columns << m_kind.index(key);
        names << labelOf(m_kind.fields[m_columns.last()]);
    }
    delete m_head;
    m_head = new PartHead(m_kind.title < 0 ? labelOf(m_kind) : labelOf(m_kind.fields[m_kind.title]), names, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_head);
    refresh();
}

PartText PartList::textOf(const records::Reader& reader, const Record& record) const {
    const QString label = reader.label(m_kind, record);
    PartText text{record.id, label.isEmpty() ? labelOf(m_kind) : label, detailsOf(reader, m_kind, record), false, {}, {}};
    if (m_columns.isEmpty()) return text;
    QStringList said;
    for (const qsizetype index : m_columns) {
        const Field& field = m_kind.fields[index];
        const auto* key = std::get_if<QString>(&record.values[index]);
        text.cells << reader.text(field, record.values[index]);
        text.signs << (key == nullptr ? std::nullopt : signOf(field, *key));
        if (!text.cells.last().isEmpty()) said << labelOf(field) + u' ' + text.cells.last();
    }
    text.details = said.join(QStringLiteral(", "));
    return text;
}

void PartList::show(const QString& owner) {
    if (owner != m_owner) closeEditor();
    m_owner = owner;
    refresh();
}

QList<PartText> PartList::read() const {
    QList<PartText> texts;
    if (m_owner.isEmpty()) return texts;
    const auto done = m_session.file.read([&](const records::Reader& reader) {
        for (const Record& record : reader.parts(m_kind, m_owner)) texts << textOf(reader, record);
    });
    if (!done) m_session.navigator.tell(done.error());
    // What was begun and never became a record waits here too.
    if (const auto drafts = m_session.file.drafts().all())
        for (const records::Draft& draft : *drafts) {
            if (draft.kind != &m_kind || draft.record.revision != 0 || draft.record.values[m_kind.owner] != records::Value(m_owner)) continue;
            if (m_editor && m_editor->currentId() == draft.record.id) continue;
            QString label;
            static_cast<void>(m_session.file.read([&](const records::Reader& reader) { label = reader.label(m_kind, draft.record); }));
            texts << PartText{draft.record.id, label.isEmpty() ? labelOf(m_kind) : label, tr("not saved yet"), true, {}, {}};
        }
    return texts;
}

void PartList::refresh() {
    const QList<PartText> texts = read();
    if (texts == m_texts) return;
    m_texts = texts;
    build();
}

void PartList::build() {
    const auto* focused = qobject_cast<PartRow*>(QApplication::focusWidget());
    const QString focusedId = focused != nullptr && m_rows.contains(focused) ? focused->id() : QString();
    for (PartRow* row : m_rows) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();  // its key press may be what brought us here
    }
    m_rows.clear();
    QList<QWidget*> chain;
    for (const PartText& text : m_texts) {
        auto* row = new PartRow(text, !m_kind.workflow && !m_session.file.readOnly(), m_body);
        m_column->addWidget(row);
        row->show();
        chain << row;
        m_rows << row;
        connect(row, &PartRow::opened, this, [this, id = text.id] { openPart(id); });
        connect(row, &PartRow::removed, this, [this, id = text.id] { removePart(id); });
    }
    placeInFocusChain(*m_add, chain);
    if (m_head != nullptr) m_head->setVisible(!m_texts.isEmpty());
    m_title->setText(m_texts.isEmpty() ? pluralOf(m_kind) : tr("%1 (%2)").arg(pluralOf(m_kind)).arg(m_texts.size()));
    placeEditor();
    showOrHide();
    if (!focusedId.isEmpty()) focusRow(focusedId);
}

void PartList::showOrHide() {
    // What only decisions write says nothing while there is none of it.
    setVisible((m_allowed || !m_texts.isEmpty()) && !(m_kind.workflow && m_texts.isEmpty()));
}

void PartList::setAllowed(bool allowed) {
    m_allowed = allowed;
    showOrHide();
}

void PartList::focusRow(const QString& id) {
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PartRow* row) { return row->id() == id; });
    if (found != m_rows.cend()) (*found)->setFocus();
    else m_add->setFocus();
}

void PartList::startEditor() {
    closeEditor();
    auto* frame = new EditorFrame(m_body);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(kBetweenGroups, kBetweenControls, kBetweenControls, kBetweenControls);
    column->setSpacing(kBetweenControls);
    auto* form = new RecordForm(m_session, m_kind, frame, RecordForm::Place::InList);
    column->addWidget(form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kBetweenControls);
    auto* done = new QPushButton(tr("Close"), frame);
    auto* remove = new QPushButton(tr("Remove"), frame);
    for (QPushButton* button : {done, remove}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    m_frame = frame;
    m_editor = form;
    const auto close = [this, form] {
        const QString id = form->currentId();
        closeEditor();
        focusRow(id);
    };
    connect(done, &QPushButton::clicked, this, [form, close] {
        if (form->finish()) close();
    });
    connect(remove, &QPushButton::clicked, this, [this, form] {
        const bool stored = !form->isNew();
        const QString id = form->currentId();
        form->revert();
        closeEditor();
        if (stored) removePart(id);
        else m_add->setFocus();
    });
    connect(form, &RecordForm::closeWanted, this, close, Qt::QueuedConnection);  // out of the form's own key press
    connect(form, &RecordForm::committedAndNew, this, &PartList::addPart, Qt::QueuedConnection);
    connect(form, &RecordForm::shown, this, [this](const QString& id) {
        if (id.isEmpty()) closeEditor();  // it is gone from the file
        else Q_EMIT editing(id);
    });
}

void PartList::placeEditor() {
    if (!m_frame) return;
    m_column->removeWidget(m_frame);
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [this](const PartRow* candidate) { return candidate->id() == m_editor->currentId(); });
    if (row == m_rows.cend()) m_column->addWidget(m_frame);
    else m_column->insertWidget(m_column->indexOf(*row) + 1, m_frame);
    m_frame->show();
    // Its fields come after their own row, not after all of the window.
    QWidget* next = row == m_rows.cend() || row + 1 == m_rows.cend() ? static_cast<QWidget*>(m_add) : *(row + 1);
    placeInFocusChain(*next, focusChainOf(*m_frame));
}

void PartList::closeEditor() {
    if (!m_frame) return;
    QWidget* frame = m_frame;
    RecordForm* form = m_editor;
    m_frame = nullptr;
    m_editor = nullptr;
    form->disconnect(this);
    Q_EMIT editing({});
    form->clear();  // saves it, or keeps it as a draft
    m_column->removeWidget(frame);
    frame->hide();
    frame->deleteLater();
    refresh();
}

void PartList::addPart() {
    const QString owner = m_ownerStored();
    if (owner.isEmpty()) return;
    m_owner = owner;
    startEditor();
    Record preset = m_kind.blank;
    preset.values[m_kind.owner] = owner;
    m_editor->startNew(preset);
    placeEditor();
    m_editor->focusFirst();
}

void PartList::openPart(const QString& id) {
    if (m_editor && m_editor->currentId() == id) {
        m_editor->focusFirst();
        return;
    }
    startEditor();
    m_editor->load(id);
    placeEditor();
    if (m_editor) m_editor->focusFirst();
}

void PartList::removePart(const QString& id) {
    const auto found = std::find_if(m_texts.cbegin(), m_texts.cend(), [&](const PartText& text) { return text.id == id; });
    if (found == m_texts.cend()) return;
    const PartText text = *found;
    const qsizetype at = std::distance(m_texts.cbegin(), found);
    if (m_editor && m_editor->currentId() == id) {
        m_editor->revert();
        closeEditor();
    }
    if (const auto dropped = m_session.file.drafts().discard(id); !dropped) m_session.navigator.tell(dropped.error());
    if (!text.draft) {
        const auto done = m_session.file.write({records::ActVerb::Remove, m_kind.key},
                                               [&](records::Batch& batch) { return batch.remove(m_kind, id, true); });
        if (!done) {
            m_session.navigator.tell(done.error());
            return;
        }
        m_session.navigator.tell(tr("\"%1\" was removed. Undo brings it back.").arg(text.label));
    }
    refresh();
    // The keyboard goes to the row that took its place.
    focusRow(m_rows.isEmpty() ? QString() : m_rows[std::min(at, m_rows.size() - 1)]->id());
}

}  // namespace ui
