#include "ui/common/edits/choice_edits.h"

#include "ui/common/look/flow_layout.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/look/measures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace ui {

using records::Value;

namespace {

constexpr qsizetype kLettersTold = 16;  // of what was typed: what is said of it has one line below the field

QHBoxLayout* flat(QWidget* parent) {
    auto* layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBetweenControls);
    return layout;
}

}  // namespace

QList<Option> optionsOf(const records::Field& field) {
    QList<Option> options;
    for (const records::Choice& choice : field.choices) options << Option{QLatin1String(choice.key), QCoreApplication::translate("kind", choice.label)};
    return options;
}

ChoiceEdit::ChoiceEdit(const Session& session, const records::Field& field, const QList<Option>& options, bool mayBeEmpty, QWidget* parent)
    : FieldEdit(session, field, parent), m_box(new QComboBox(this)) {
    auto* layout = flat(this);
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(20);
    m_box->setMinimumContentsLength(12);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (mayBeEmpty) m_box->addItem(QString(), QString());
    for (const Option& option : options) m_box->addItem(option.label, option.key);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->setCurrentIndex(mayBeEmpty ? 0 : -1);
    guardWheel(*m_box);
    setKeyboard(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEdit::changed);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEdit::changed);
}

int ChoiceEdit::match() const {
    const QString text = m_box->currentText().trimmed();
    return m_box->findText(text, Qt::MatchFixedString);  // whatever the case
}

Value ChoiceEdit::value() const {
    const int at = match();
    const QString key = at < 0 ? QString() : m_box->itemData(at).toString();
    return key.isEmpty() ? Value() : Value(key);
}

void ChoiceEdit::setValue(const Value& value) {
    const auto* key = std::get_if<QString>(&value);
    const int at = m_box->findData(key == nullptr ? QString() : *key);
    m_box->setCurrentIndex(at);
    // A word that is not offered here is shown all the same: it is what is stored.
    m_box->setEditText(at >= 0 ? m_box->itemText(at) : key == nullptr ? QString() : *key);
}

std::optional<base::Message> ChoiceEdit::unreadable() const {
    if (match() >= 0 || m_box->currentText().trimmed().isEmpty()) return std::nullopt;
    return base::Message{"not-a-choice", QT_TRANSLATE_NOOP("message", "\"%1\" is not in the list. Down shows it."), {base::shortened(m_box->currentText().trimmed(), kLettersTold)}};
}

QString ChoiceEdit::typed() const { return m_box->currentText(); }
void ChoiceEdit::showTyped(const QString& text) { m_box->setEditText(text); }

void ChoiceEdit::tidy() {
    // A beginning that only one word has means that word.
    const QString text = m_box->currentText().trimmed();
    QStringList meant;
    for (int i = 0; i < m_box->count() && match() < 0 && !text.isEmpty(); ++i)
        if (m_box->itemText(i).startsWith(text, Qt::CaseInsensitive)) meant << m_box->itemText(i);
    if (meant.size() == 1) {
        m_box->setEditText(meant.first());
        Q_EMIT changed();
    }
    if (const int at = match(); at >= 0) m_box->setCurrentIndex(at);
    if (const int at = match(); at >= 0) m_box->setEditText(m_box->itemText(at));
}

YesNoEdit::YesNoEdit(const Session& session, const records::Field& field, bool mayBeEmpty, QWidget* parent) : FieldEdit(session, field, parent) {
    auto* layout = flat(this);
    if (mayBeEmpty) {
        m_box = new QComboBox(this);
        m_box->addItem(tr("not answered"));
        m_box->addItem(tr("yes"));
        m_box->addItem(tr("no"));
        guardWheel(*m_box);
        layout->addWidget(m_box);
        setKeyboard(m_box);
        connect(m_box, &QComboBox::activated, this, &FieldEdit::changed);
    } else {
        m_check = new QCheckBox(tr("yes"), this);
        layout->addWidget(m_check);
        setKeyboard(m_check);
        connect(m_check, &QCheckBox::clicked, this, &FieldEdit::changed);
    }
    layout->addStretch();
}

Value YesNoEdit::value() const {
    if (m_check != nullptr) return m_check->isChecked();
    return m_box->currentIndex() == 0 ? Value() : Value(m_box->currentIndex() == 1);
}

void YesNoEdit::setValue(const Value& value) {
    const auto* yes = std::get_if<bool>(&value);
    if (m_check != nullptr) m_check->setChecked(yes != nullptr && *yes);
    else m_box->setCurrentIndex(yes == nullptr ? 0 : *yes ? 1 : 2);
}

ChoicesEdit::ChoicesEdit(const Session& session, const records::Field& field, QWidget* parent) : FieldEdit(session, field, parent) {
    auto* flow = new FlowLayout(this);
    flow->setSpacing(kBetweenGroups);
    for (const Option& option : optionsOf(field)) {
        auto* check = new QCheckBox(option.label, this);
        check->setProperty("key", option.key);
        flow->addWidget(check);
        connect(check, &QCheckBox::clicked, this, &FieldEdit::changed);
        m_checks << check;
    }
    if (!m_checks.isEmpty()) setKeyboard(m_checks.first());
}

Value ChoicesEdit::value() const {
    QStringList keys;
    for (const QCheckBox* check : m_checks)
        if (check->isChecked()) keys << check->property("key").toString();
    return keys.isEmpty() ? Value() : Value(keys);
}

void ChoicesEdit::setValue(const Value& value) {
    const auto* keys = std::get_if<QStringList>(&value);
    for (QCheckBox* check : m_checks) check->setChecked(keys != nullptr && keys->contains(check->property("key").toString()));
}

QList<QWidget*> ChoicesEdit::describedWidgets() const {
    // Each box has a name of its own; a name for all would hide it.
    return {};
}

}  // namespace ui
