#include "ui/common/form/fields_panel.h"

#include "ui/common/edits/day_edit.h"
#include "ui/common/edits/edit_factory.h"
#include "ui/common/edits/line_edits.h"
#include "ui/common/look/measures.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using base::FieldIssue;
using records::Record;
using records::Value;
using Effect = FieldCondition::Effect;

namespace {

constexpr int kWideFrom = 520;  // labels stand left of the edits from this width on
constexpr int kLabelsAtMost = 200;

bool isEditable(const records::Field& field) { return !field.is(records::Flag::Workflow) && !field.is(records::Flag::Opaque); }

/// Whether other fields may depend on what is chosen here. Texts do not: nothing may move while someone types.
bool steers(const records::Field& field) { return field.isReference() || field.type == records::FieldType::Choice || field.type == records::FieldType::YesNo; }

bool same(const Value& one, const Value& other) { return one == other || (records::isEmpty(one) && records::isEmpty(other)); }

}  // namespace

FieldsPanel::FieldsPanel(const Session& session, const records::Kind& kind, QWidget* parent) : QWidget(parent), m_session(session), m_kind(kind) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);  // the rows have their gap below them
    addRows(false, column);
    const bool anyRare =
        std::any_of(kind.fields.cbegin(), kind.fields.cend(), [](const records::Field& field) { return isEditable(field) && field.is(records::Flag::Rare); });
    if (anyRare) {
        m_more = new QToolButton(this);
        m_more->setText(tr("More details"));
        m_more->setAutoRaise(true);
        m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_more->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(m_more);
        m_rare = new QWidget(this);
        auto* rare = new QVBoxLayout(m_rare);
        rare->setContentsMargins(0, 0, 0, 0);
        rare->setSpacing(0);
        addRows(true, rare);
        column->addSpacing(kWithinGroup);
        column->addWidget(m_rare);
        connect(m_more, &QToolButton::clicked, this, [this] { showMore(m_rare->isHidden()); });
        showMore(false);
    }
    // The rule of the place stands once, where writing begins; the edits repeat it while they have the keyboard.
    const QString hint = TextEdit::freeTextHint();
    bool said = false;
    for (FieldRow* row : m_rows) {
        const QString help = helpOf(row->field());
        const bool says = !help.isEmpty() && (help == hint || help + u'.' == hint);
        if (!row->field().is(records::Flag::FreeText) || !(help.isEmpty() || says)) continue;
        if (!said) {
            row->setHelp(hint);
            row->edit().keepHintQuiet();
        } else if (says) {
            row->setHelp({});
        }
        said = true;
    }
    setBase(kind.blank);
}

void FieldsPanel::addRows(bool rare, QVBoxLayout* column) {
    for (qsizetype i = 0; i < m_kind.fields.size(); ++i) {
        const records::Field& field = m_kind.fields[i];
        if (!isEditable(field) || field.is(records::Flag::Rare) != rare) continue;
        auto* row = new FieldRow(makeEdit(m_session, field, records::isEmpty(m_kind.blank.values[i]), this), this);
        column->addWidget(row);
        m_rows << row;
        m_fields << i;
        connect(row, &FieldRow::changed, this, [this, row] { valueChanged(*row); });
        if (const QByteArray from = daysCountedFrom(m_kind, field.key); !from.isEmpty())
            if (auto* day = qobject_cast<DayEdit*>(&row->edit()))
                day->countFrom([this, from] {
                    const FieldRow* other = this->row(from);
                    const Value held = other == nullptr ? Value() : other->edit().value();
                    const auto* start = std::get_if<QDate>(&held);
                    return start == nullptr ? QDate() : *start;
                });
    }
}

void FieldsPanel::showMore(bool shown) {
    m_rare->setVisible(shown);
    m_more->setAccessibleDescription(shown ? tr("shown") : tr("hidden"));
    m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void FieldsPanel::setBase(const Record& base) {
    const bool another = base.id != m_base.id;
    m_base = base;
    clearIssues();
    m_clean = base.values;
    for (qsizetype i = 0; i < m_rows.size(); ++i) m_rows[i]->setValue(base.values[m_fields[i]]);
    applyConditions();
    for (qsizetype i = 0; i < m_rows.size(); ++i) m_clean[m_fields[i]] = m_rows[i]->edit().value();
    if (another)
        for (FieldRow* row : m_rows) row->edit().forgetTyping();
    if (m_more == nullptr) return;
    const QByteArray key = isKeyed(m_kind) ? m_kind.fields[m_kind.keyField].key : QByteArray();  // always filled in, and for files alone
    const bool filled = std::any_of(m_rows.cbegin(), m_rows.cend(), [&key](const FieldRow* row) {
        return row->field().is(records::Flag::Rare) && row->field().key != key && !records::isEmpty(row->edit().value()) && row->edit().value() != Value(false);
    });
    // Of the same record they stay as they are: someone may be writing there.
    if (filled || another) showMore(filled);
}

void FieldsPanel::showOver(const Record& written, const QHash<QByteArray, QString>& typed) {
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (!same(written.values[m_fields[i]], m_base.values[m_fields[i]])) m_rows[i]->setValue(written.values[m_fields[i]]);
    applyConditions();
    for (FieldRow* row : m_rows)
        if (const auto text = typed.constFind(row->field().key); text != typed.cend()) row->edit().showTyped(*text);
}

QHash<QByteArray, QString> FieldsPanel::typed() const {
    QHash<QByteArray, QString> texts;
    for (const FieldRow* row : m_rows)
        if (row->edit().unreadable()) texts.insert(row->field().key, row->edit().typed());
    return texts;
}

Record FieldsPanel::written() const {
    Record record = m_base;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qsizetype field = m_fields[i];
        // An edit may give a value back in another shape than it was stored; only what someone changed counts.
        if (const Value value = m_rows[i]->edit().value(); !same(value, m_clean[field])) record.values[field] = value;
    }
    return record;
}

bool FieldsPanel::isDirty() const {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const FieldEdit& edit = m_rows[i]->edit();
        if (!same(edit.value(), m_clean[m_fields[i]]) || edit.unreadable()) return true;
    }
    return false;
}

void FieldsPanel::setLeftOut(const QSet<QByteArray>& fields) {
    if (m_leftOut == fields) return;
    m_leftOut = fields;
    // Nothing waits behind the button, where all of it is left out.
    const bool anyRare = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const FieldRow* one) {
        return one->field().is(records::Flag::Rare) && !m_leftOut.contains(one->field().key);
    });
    if (m_more != nullptr) m_more->setVisible(anyRare);
    applyConditions();
}

QList<FieldIssue> FieldsPanel::ruleIssues() const {
    const Record record = written();
    QList<FieldIssue> said;
    for (const records::OwnRule& rule : m_kind.ownRules) said << rule(record);
    if (!m_kind.writingRules.isEmpty()) {
        const auto read = m_session.file.read([&](const records::Reader& reader) {
            for (const records::CrossRule& rule : m_kind.writingRules) said << rule(reader, record);
        });
        if (!read) m_session.navigator.tell(read.error());
    }
    // A rule may rely on what is still missing: only of a field that somebody has filled in is something wrong.
    said.removeIf([&](const FieldIssue& issue) {
        const FieldRow* row = this->row(issue.field);
        return row == nullptr || row->edit().unreadable() || records::isEmpty(row->edit().value());
    });
    return said;
}

QList<FieldIssue> FieldsPanel::issues() const {
    QList<FieldIssue> issues;
    for (const FieldRow* row : m_rows)
        if (const auto issue = row->edit().unreadable()) issues << FieldIssue{row->field().key, *issue};
    const auto add = [&issues](const QList<FieldIssue>& more) {
        const QList<FieldIssue> before = issues;
        for (const FieldIssue& issue : more) {
            const bool known = std::any_of(before.cbegin(), before.cend(), [&](const FieldIssue& other) { return other.field == issue.field; });
            if (!known || issue.field.isEmpty()) issues << issue;
        }
    };
    add(records::check(m_kind, written()));
    // A wrong order is one from when it is written, whatever else is still missing.
    add(ruleIssues());
    return issues;
}

QList<FieldIssue> FieldsPanel::remarks() const {
    QList<FieldIssue> found = issues();
    if (!found.isEmpty() || m_kind.crossRules.isEmpty()) return found;
    const Record record = written();
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        for (const records::CrossRule& rule : m_kind.crossRules) found << rule(reader, record);
    });
    if (!read) m_session.navigator.tell(read.error());
    return found;
}

QList<FieldIssue> FieldsPanel::showIssues(const QList<FieldIssue>& issues, bool takesKeyboard) {
    clearIssues();
    const QList<FieldIssue> own = this->issues();
    QList<FieldIssue> others;
    for (const FieldIssue& issue : issues) {
        FieldRow* row = this->row(issue.field);
        if (row != nullptr && own.contains(issue)) m_ownIssues.insert(row);
        if (row == nullptr) others << issue;
        else row->setIssue(row->issue().isEmpty() ? base::sentence(issue.message) : row->issue() + u' ' + base::sentence(issue.message));
    }
    // A form out of sight marks what is wrong and leaves the keyboard where somebody is writing.
    for (FieldRow* row : m_rows)
        if (takesKeyboard && isVisible() && !row->issue().isEmpty()) {
            focusField(*row);
            break;
        }
    return others;
}

void FieldsPanel::clearIssues() {
    m_ownIssues.clear();
    for (FieldRow* row : m_rows) row->setIssue({});
}

void FieldsPanel::refresh() {
    for (FieldRow* row : m_rows) row->edit().refresh();
}

void FieldsPanel::tidy() {
    for (FieldRow* row : m_rows) row->edit().tidy();
}

FieldRow* FieldsPanel::row(const QByteArray& key) const {
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const FieldRow* row) { return row->field().key == key; });
    return found == m_rows.cend() ? nullptr : *found;
}

FieldRow* FieldsPanel::rowAround(const QWidget* widget) const {
    for (; widget != nullptr && widget != this; widget = widget->parentWidget())
        for (FieldRow* row : m_rows)
            if (widget == row) return row;
    return nullptr;
}

void FieldsPanel::left(FieldRow& row) {
    row.edit().tidy();
    m_ownIssues.insert(&row);
    if (!isDirty()) {
        row.setIssue({});
        return;
    }
    const QList<FieldIssue> own = issues();
    const auto sentenceFor = [](const QList<FieldIssue>& found, const FieldRow& of) {
        QString sentence;
        for (const FieldIssue& issue : found)
            if (issue.field == of.field().key) sentence = base::sentence(issue.message);
        return sentence;
    };
    QString sentence = sentenceFor(own, row);
    if (own.isEmpty()) {
        sentence = sentenceFor(remarks(), row);
        if (!sentence.isEmpty()) m_ownIssues.remove(&row);
    }
    row.setIssue(sentence);
    // Of two values that do not go together the rule names one, whichever was left.
    const QList<FieldIssue> said = ruleIssues();
    for (FieldRow* other : m_rows) {
        const QString told = other == &row ? QString() : sentenceFor(said, *other);
        if (told.isEmpty() || !other->issue().isEmpty()) continue;
        other->setIssue(told);
        m_ownIssues.insert(other);
    }
}

void FieldsPanel::valueChanged(FieldRow& row) {
    dropSettled(row);
    const bool names = isKeyed(m_kind) && row.field().key == m_kind.fields[m_kind.title].key;
    if (steers(row.field()) || names) {
        applyConditions();
        Q_EMIT steered();
    }
    Q_EMIT changed();
}

void FieldsPanel::dropSettled(const FieldRow& written) {
    // A complaint goes as soon as its cause does – of two days that do not go together either may be mended –, and when it names what stands there no
    // more; none comes while someone types.
    if (std::all_of(m_rows.cbegin(), m_rows.cend(), [](const FieldRow* row) { return row->issue().isEmpty(); })) return;
    const QList<FieldIssue> now = issues();
    for (FieldRow* row : m_rows) {
        const auto holds = [row](const FieldIssue& issue) {
            return issue.field == row->field().key && row->issue().contains(base::sentence(issue.message));
        };
        const bool concerned = row == &written || m_ownIssues.contains(row);
        if (concerned && !row->issue().isEmpty() && std::none_of(now.cbegin(), now.cend(), holds)) row->setIssue({});
    }
}

void FieldsPanel::limit(FieldRow& row, const FieldCondition& condition) {
    if (m_limited.value(&row) == condition.options) return;
    const qsizetype at = m_rows.indexOf(&row);
    const bool mayBeEmpty = records::isEmpty(m_kind.blank.values[m_fields[at]]);
    row.replaceEdit(makeEdit(m_session, row.field(), mayBeEmpty, &row, condition.options));
    m_limited.insert(&row, condition.options);
}

void FieldsPanel::applyConditions() {
    QList<FieldCondition> conditions;
    const Record record = written();  // before the read: an edit may have to read the file itself
    if (const auto done = m_session.file.read([&](const records::Reader& reader) { conditions = fieldConditions(reader, m_kind, record); }); !done)
        m_session.navigator.tell(done.error());
    m_hiddenParts.clear();
    QSet<QString> said;
    QHash<QByteArray, FieldCondition> byField;
    for (const FieldCondition& condition : conditions) byField.insert(condition.field, condition);
    FieldRow* above = nullptr;
    for (FieldRow* row : m_rows) {
        const QByteArray& key = row->field().key;
        const FieldCondition condition = byField.value(key, {key, Effect::Noted, {}, {}});
        const bool hidden = byField.contains(key) && condition.effect == Effect::Hidden;
        row->setVisible(!hidden && !m_leftOut.contains(key));
        limit(*row, condition);
        row->setNote({});
        // What is not asked for is explained once, under the last field before the gap.
        FieldRow* place = hidden ? above : row;
        if (!condition.why.isEmpty() && place != nullptr && !said.contains(condition.why)) {
            place->setNote(condition.why);
            said.insert(condition.why);
        }
        if (!hidden && !m_leftOut.contains(key)) above = row;
    }
    for (const FieldCondition& condition : conditions)
        if (condition.effect == Effect::Hidden && row(condition.field) == nullptr) m_hiddenParts.insert(condition.field);
    if (conditions != m_conditions) {
        m_conditions = conditions;
        Q_EMIT conditionsChanged();
    }
}

bool FieldsPanel::focusAfter(const FieldRow& row) {
    const auto usable = [](const FieldRow* candidate) { return candidate->isVisible() && candidate->isEnabled(); };
    for (qsizetype i = m_rows.indexOf(const_cast<FieldRow*>(&row)) + 1; i < m_rows.size(); ++i)
        if (usable(m_rows[i])) {
            m_rows[i]->takeFocus();
            return true;
        }
    return false;
}

void FieldsPanel::focusFirst() {
    for (FieldRow* row : m_rows)
        if (!row->isHidden()) {
            row->takeFocus(Qt::TabFocusReason);  // as by Tab: what stands there is replaced by what is typed
            return;
        }
}

bool FieldsPanel::isFirst(const FieldRow& row) const {
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const FieldRow* one) { return !one->isHidden(); });
    return first != m_rows.cend() && *first == &row;
}

void FieldsPanel::focusField(FieldRow& row) {
    if (row.field().is(records::Flag::Rare)) showMore(true);
    row.takeFocus();
}

void FieldsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FieldsPanel::arrange() {
    const bool wide = width() >= kWideFrom;
    int labels = 0;
    for (const FieldRow* row : m_rows) labels = std::max(labels, row->labelWidth());
    labels = std::min(labels, std::max(kLabelsAtMost, width() / 3));
    for (FieldRow* row : m_rows) row->arrange(wide, labels);
}

}  // namespace ui
