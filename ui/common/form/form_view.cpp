#include "ui/common/form/form_view.h"

#include "ui/common/list/state_sign.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

constexpr int kWidestInCharacters = 110;  // beyond this a line of text is hard to follow

/// What nobody edits, in words.
struct Facts {
    QStringList plain;     ///< "State: draft"
    QStringList warnings;  ///< what one should do something about
};

bool warns(const records::Field& field, const records::Value& value) {
    const auto* key = std::get_if<QString>(&value);
    if (key == nullptr || !field.is(records::Flag::Derived)) return false;
    const auto sign = signOf(field, *key);
    return sign == report::Standing::DueSoon || sign == report::Standing::Missed;
}

/// The derived field that says why a derived choice is what it is: its key is that of the choice with "-reason" behind. Null when there is none.
const records::Field* reasonOf(const records::Kind& kind, const records::Field& choice) {
    const auto found = std::find_if(kind.derived.cbegin(), kind.derived.cend(), [&choice](const records::Field& one) { return one.key == choice.key + "-reason"; });
    return found == kind.derived.cend() ? nullptr : &*found;
}

bool isReason(const records::Kind& kind, const records::Field& field) {
    return std::any_of(kind.derived.cbegin(), kind.derived.cend(), [&](const records::Field& one) { return reasonOf(kind, one) == &field; });
}

Facts factsOf(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    Facts facts;
    const auto add = [&](const records::Field& field, const records::Value& value) {
        if (field.is(records::Flag::Opaque) || records::isEmpty(value)) return;
        QString said = QStringLiteral("%1: %2").arg(labelOf(field), reader.text(field, value));
        if (const records::Field* why = reasonOf(kind, field)) {
            const QString reason = reader.text(*why, reader.derived(kind, record, *why));
            if (!reason.isEmpty()) said += QStringLiteral(" – ") + reason;
        }
        (warns(field, value) ? facts.warnings : facts.plain) << said;
    };
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        if (kind.workflow || kind.fields[i].is(records::Flag::Workflow)) add(kind.fields[i], record.values[i]);
    for (const records::Field& field : kind.derived)
        if (!isReason(kind, field)) add(field, reader.derived(kind, record, field));
    return facts;
}

/// What has to be in sight for a widget that has the keyboard: its whole field, what is wrong with it too; of a field higher than the page the widget alone.
QWidget& seenWith(QWidget& focus, const QScrollArea& area) {
    for (QWidget* around = &focus; around != nullptr && around != area.widget(); around = around->parentWidget())
        if (qobject_cast<FieldRow*>(around) != nullptr) return around->height() <= area.viewport()->height() ? *around : focus;
    return focus;
}

/// The fields, which scroll. What comes below it takes room from it: what has the keyboard stays in sight.
class FormArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && widget() != nullptr && widget()->isAncestorOf(focus)) ensureWidgetVisible(&seenWith(*focus, *this), 0, 0);
    }
};

}  // namespace

FormView::FormView(const Session& session, const records::Kind& kind, bool scrolls, QWidget& form)
    : panel(new FieldsPanel(session, kind)),
      draft(new Notice(&form)),
      conflict(new Notice(&form)),
      question(new Notice(&form)),
      trouble(new SignedLine(report::Standing::Missed, &form)),
      counts(new CountsPanel),
      m_session(session),
      m_kind(kind),
      m_form(form),
      m_content(new QWidget),
      m_outer(new QVBoxLayout(&form)),
      m_warning(new SignedLine(report::Standing::DueSoon)),
      m_facts(new QLabel) {
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(kBetweenControls);
    auto* column = new QVBoxLayout(m_content);
    column->setSpacing(kBetweenGroups);
    column->addWidget(m_warning);
    column->addWidget(m_facts);
    column->addWidget(counts);
    column->addWidget(panel);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeMuted(*m_facts);
    panel->setMaximumWidth(QFontMetrics(form.font()).averageCharWidth() * kWidestInCharacters);
    panel->setVisible(!kind.workflow);
    panel->setEnabled(!session.file.readOnly());
    if (!scrolls) {
        column->setContentsMargins(0, 0, 0, 0);
        m_outer->addWidget(m_content);
        addFoot();
        return;
    }
    // The ring around what has the keyboard needs no more room than the page's edge gives.
    column->setContentsMargins(kBetweenGroups, kBetweenControls, kBetweenGroups, kPageEdge);
    m_scroll = new FormArea(&form);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_outer->addWidget(m_scroll, 1);
    column->addStretch();
    addFoot();
}

void FormView::addFoot() {
    // Below the fields: what is said while someone writes pushes nothing away.
    for (QWidget* message : std::initializer_list<QWidget*>{question, conflict, draft, trouble}) m_outer->addWidget(message);
}

void FormView::ask(Notice* notice) { m_outer->insertWidget(m_outer->indexOf(question), notice); }

void FormView::placeCounts(bool inFoot) {
    if (m_scroll == nullptr || inFoot == m_countsInFoot) return;
    m_countsInFoot = inFoot;
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    const bool hidden = counts->isHidden();
    if (inFoot) m_outer->insertWidget(m_outer->indexOf(m_scroll) + 1, counts);
    else column->insertWidget(column->indexOf(panel), counts);
    counts->layout()->setContentsMargins(inFoot ? kBetweenGroups : 0, 0, inFoot ? kBetweenGroups : 0, 0);
    counts->setHidden(hidden);
}

void FormView::addPartList(const records::Kind& part, std::function<QString()> owner) {
    auto* list = new PartList(m_session, part, std::move(owner), m_content);
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->insertWidget(m_scroll == nullptr ? -1 : column->count() - 1, list);
    m_parts << list;
}

void FormView::setShown(bool shown) {
    if (m_scroll != nullptr) m_scroll->setVisible(shown);
    else m_content->setVisible(shown);
}

void FormView::scrollToTop() {
    if (m_scroll != nullptr) m_scroll->verticalScrollBar()->setValue(0);
}

void FormView::quiet() {
    for (Notice* notice : {draft, conflict, question}) notice->hide();
    trouble->setText({});
}

void FormView::complain(const QList<base::FieldIssue>& issues, bool takesKeyboard) {
    QStringList others;
    for (const base::FieldIssue& issue : panel->showIssues(issues, takesKeyboard)) others << base::sentence(issue.message);
    trouble->setText(others.join(u'\n'));
}

void FormView::showFacts(const records::Record& record, bool isNew) {
    Facts facts;
    if (!record.id.isEmpty() && !isNew)
        if (const auto done = m_session.file.read([&](const records::Reader& reader) { facts = factsOf(reader, m_kind, record); }); !done)
            m_session.navigator.tell(done.error());
    const QString plain = facts.plain.join(m_kind.workflow ? QStringLiteral("\n") : QStringLiteral("  ·  "));
    m_facts->setText(plain);
    m_facts->setVisible(!plain.isEmpty());
    m_warning->setText(facts.warnings.join(u'\n'));
}

PartList* FormView::partsOf(const records::Kind& part) const {
    for (PartList* list : m_parts)
        if (&list->kind() == &part) return list;
    return nullptr;
}

void FormView::showParts(const QString& owner) {
    for (PartList* list : m_parts) list->show(owner);
    allowParts();
}

void FormView::allowParts() {
    for (PartList* list : m_parts) list->setAllowed(!panel->isHidden(list->kind()));
}

void FormView::hideParts() {
    for (PartList* list : m_parts) list->hide();
}

void FormView::closeEditors() {
    for (PartList* list : m_parts) list->closeEditor();
}

void FormView::leaveEditors() {
    for (PartList* list : m_parts)
        if (RecordForm* editor = list->editor()) editor->leave();
}

void FormView::refreshReferences(const QByteArray& changedKind) {
    panel->refresh();
    for (PartList* list : m_parts)
        if (list->kind().key == changedKind) list->refresh();
}

int FormView::placeOf(const QWidget& widget) const {
    return m_scroll != nullptr && m_content->isAncestorOf(&widget) ? widget.mapTo(m_scroll, QPoint()).y() : 0;
}

void FormView::keepAt(const QWidget& widget, int place) {
    if (m_scroll == nullptr || !m_content->isAncestorOf(&widget)) return;
    // What came above it, or went, has moved it: it is where the eye is, so the form moves instead.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    bar.setValue(bar.value() + placeOf(widget) - place);
}

void FormView::focusMoved(QWidget* old, QWidget* now) {
    if (now == nullptr || !m_form.isVisible()) return;  // another program; we come back to the same place
    FieldRow* from = panel->rowAround(old);
    FieldRow* to = panel->rowAround(now);
    if (from != nullptr && from != to) {
        const int before = placeOf(*now);
        panel->left(*from);
        keepAt(*now, before);
    }
    if (m_scroll == nullptr || !m_content->isAncestorOf(now)) return;
    if (to != nullptr && panel->isFirst(*to)) {
        scrollToTop();  // with what stands above the first field
        return;
    }
    m_scroll->ensureWidgetVisible(&seenWith(*now, *m_scroll), 0, kBetweenGroups);
    // What has just been opened gets its place with the next turn.
    QTimer::singleShot(0, now, [scroll = m_scroll, now] { scroll->ensureWidgetVisible(&seenWith(*now, *scroll), 0, kBetweenGroups); });
}

}  // namespace ui
