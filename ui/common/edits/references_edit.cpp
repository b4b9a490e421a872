#include "ui/common/edits/references_edit.h"

#include "ui/common/look/flow_layout.h"
#include "ui/common/look/focus_chain.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/typed_text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using records::Value;

ReferencesEdit::ReferencesEdit(const Session& session, const records::Field& field, QWidget* parent)
    : FieldEdit(session, field, parent),
      m_kind(session.file.catalogue().get(field.target)),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips)),
      m_search(new RecordSearchLine(session, m_kind, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addWidget(m_chips);
    column->addWidget(m_search);
    m_flow->setSpacing(kWithinGroup);
    m_chips->hide();
    m_search->line().setPlaceholderText(tr("Add – write a name or press Down"));
    m_search->line().installEventFilter(this);
    setKeyboard(&m_search->line());
    connect(m_search, &RecordSearchLine::picked, this, [this](const QString& id) { add(id); });
    connect(&m_search->line(), &QLineEdit::textEdited, this, &FieldEdit::changed);
}

void ReferencesEdit::add(const QString& id) {
    rememberUse(m_kind, id);
    m_search->line().clear();
    if (!m_ids.contains(id)) {
        m_ids << id;
        showChips();
    }
    Q_EMIT changed();
}

void ReferencesEdit::removeAt(qsizetype at) {
    m_ids.removeAt(at);
    showChips();
    // The keyboard goes to the next chip, so that several can be removed in a row.
    if (m_ids.isEmpty()) m_search->line().setFocus();
    else m_flow->itemAt(static_cast<int>(std::min(at, m_ids.size() - 1)))->widget()->setFocus();
    Q_EMIT changed();
}

void ReferencesEdit::showChips() {
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one whose click is being handled
        delete item;
    }
    QStringList labels;
    read([&](const records::Reader& reader) {
        for (const QString& id : m_ids) labels << reader.label(m_kind, id);
    });
    QList<QWidget*> chips;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto* chip = new QToolButton(m_chips);
        chip->setText(labels[i]);
        chip->setIcon(icon(QStringLiteral("close")));
        chip->setIconSize(QSize(kIconSize, kIconSize) * 2 / 3);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Remove %1 (Delete)").arg(labels[i]));
        chip->setAccessibleName(tr("%1, remove").arg(labels[i]));
        chip->installEventFilter(this);
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &QToolButton::clicked, this, [this, id = m_ids[i]] { removeAt(m_ids.indexOf(id)); });
        chips << chip;
    }
    placeInFocusChain(m_search->line(), chips);
    m_chips->setVisible(!labels.isEmpty());
    m_chips->updateGeometry();
}

bool ReferencesEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (auto* chip = qobject_cast<QToolButton*>(watched)) {
            if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
                chip->click();
                return true;
            }
            if (isTypedText(*static_cast<QKeyEvent*>(event))) {  // whoever writes here wants to add somebody
                m_search->line().setFocus(Qt::OtherFocusReason);
                QCoreApplication::sendEvent(&m_search->line(), event);
                return true;
            }
        } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_search->line().text().trimmed().isEmpty()) {
            tidy();  // stays here: there may be more to add
            return true;
        } else if (key == Qt::Key_Backspace && m_search->line().text().isEmpty() && !m_ids.isEmpty()) {
            m_ids.removeLast();
            showChips();
            Q_EMIT changed();
            return true;
        }
    }
    return FieldEdit::eventFilter(watched, event);
}

Value ReferencesEdit::value() const { return m_ids.isEmpty() ? Value() : Value(m_ids); }

void ReferencesEdit::setValue(const Value& value) {
    const auto* ids = std::get_if<QStringList>(&value);
    m_search->line().clear();
    if (const QStringList next = ids == nullptr ? QStringList() : *ids; next != m_ids) {
        m_ids = next;
        showChips();
    }
}

std::optional<base::Message> ReferencesEdit::unreadable() const {
    const QString text = m_search->line().text().trimmed();
    if (text.isEmpty()) return std::nullopt;
    return unknownReference(field(), text);
}

QString ReferencesEdit::typed() const { return m_search->line().text(); }
void ReferencesEdit::showTyped(const QString& text) { m_search->line().setText(text); }

void ReferencesEdit::tidy() {
    if (m_search->line().text().trimmed().isEmpty()) return;
    if (const auto meant = m_search->meant()) add(meant->id);
}

void ReferencesEdit::refresh() {
    if (!m_ids.isEmpty() && !m_chips->isAncestorOf(m_chips->window()->focusWidget())) showChips();
}

}  // namespace ui
