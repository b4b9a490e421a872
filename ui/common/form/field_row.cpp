#include "ui/common/form/field_row.h"

#include "ui/common/edits/writing_mark.h"
#include "ui/common/form/signed_line.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <algorithm>

namespace ui {

FieldRow::FieldRow(FieldEdit* edit, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_below(new QWidget(this)),
      m_pages(new QStackedLayout(m_below)),
      m_helpPage(new QWidget(m_below)),
      m_said(new QWidget(m_below)),
      m_help(new QLabel(m_helpPage)),
      m_mark(new SignedLine(report::Standing::DueSoon, m_said)),
      m_issue(new SignedLine(report::Standing::Missed, m_said)),
      m_grid(new QGridLayout(this)),
      m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)),
      m_ownHelp(helpOf(edit->field())) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kBetweenGroups);
    m_grid->setVerticalSpacing(kWithinGroup);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (SignedLine* line : {m_mark, m_issue}) line->setFont(ui::font(kSmallPoints));
    for (QLabel* words : {m_label, m_help}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    makeMuted(*m_help);
    const QString label = labelOf(edit->field());
    m_label->setText(edit->field().is(records::Flag::Required) ? tr("%1 (required)").arg(label) : label);
    // What is wrong stands where the help stood; the room is that of the higher one from the beginning, and at least a line, so that nothing below moves.
    m_said->setMinimumHeight(QFontMetrics(ui::font(kSmallPoints)).height());
    for (const auto& [page, lines] : {std::pair(m_helpPage, QList<QWidget*>{m_help}), std::pair(m_said, QList<QWidget*>{m_mark, m_issue})}) {
        auto* column = new QVBoxLayout(page);
        column->setSpacing(0);
        column->setContentsMargins(0, 0, 0, 0);  // two lines of what is wrong fit where help has its gaps
        for (QWidget* line : lines) column->addWidget(line);
        column->addStretch(1);
        QSizePolicy keeps = page->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        page->setSizePolicy(keeps);
        m_pages->addWidget(page);
    }
    m_column->addWidget(m_below);
    adopt(edit);
    showHelp();
    arrange(true, labelWidth());
}

void FieldRow::adopt(FieldEdit* edit) {
    m_edit = edit;
    edit->setParent(this);
    m_column->insertWidget(0, edit);
    edit->show();
    m_label->setBuddy(edit->keyboard());
    connect(edit, &FieldEdit::changed, this, [this] {
        markPersonalData();
        Q_EMIT changed();
    });
    describe();
}

void FieldRow::setValue(const records::Value& value) {
    m_edit->setValue(value);
    markPersonalData();
}

void FieldRow::replaceEdit(FieldEdit* edit) {
    FieldEdit* before = m_edit;
    QWidget* next = before->keyboard()->nextInFocusChain();
    edit->setValue(before->value());
    m_column->removeWidget(before);
    before->hide();
    before->disconnect(this);
    before->deleteLater();  // it may be telling of a change just now
    adopt(edit);
    setTabOrder(before->keyboard(), edit->keyboard());
    if (!before->isAncestorOf(next)) setTabOrder(edit->keyboard(), next);
}

int FieldRow::labelWidth() const { return QFontMetrics(m_label->font()).horizontalAdvance(m_label->text()) + kWithinGroup; }

void FieldRow::arrange(bool wide, int labelWidth) {
    m_grid->removeWidget(m_label);
    m_grid->removeWidget(m_body);
    m_grid->addWidget(m_label, 0, 0, wide ? Qt::AlignTop : Qt::Alignment());
    m_grid->addWidget(m_body, wide ? 0 : 1, wide ? 1 : 0);
    m_grid->setColumnStretch(0, wide ? 0 : 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
    m_grid->setColumnMinimumWidth(0, wide ? labelWidth : 0);
    m_label->setMinimumWidth(wide ? labelWidth : 0);
    m_label->setMaximumWidth(wide ? labelWidth : QWIDGETSIZE_MAX);
    // Beside an edit the label stands on the line of its text.
    const int lineHeight = QLineEdit(this).sizeHint().height();
    const int above = wide ? std::max(0, (lineHeight - QFontMetrics(m_label->font()).height()) / 2) : 0;
    m_label->setContentsMargins(0, above, 0, 0);
}

void FieldRow::setNote(const QString& note) {
    if (m_note == note) return;
    m_note = note;
    showHelp();
}

void FieldRow::setHelp(const QString& help) {
    m_ownHelp = help;
    showHelp();
}

void FieldRow::showHelp() {
    const QString shown = m_note.isEmpty() ? m_ownHelp : m_note;
    m_help->setText(shown);
    m_help->setVisible(!shown.isEmpty());
    const bool any = !shown.isEmpty();
    m_helpPage->layout()->setContentsMargins(0, any ? kWithinGroup : 0, 0, any ? kBetweenControls + kWithinGroup : 0);
    m_pages->setCurrentWidget(m_issue->text().isEmpty() && m_mark->text().isEmpty() ? m_helpPage : m_said);
    describe();
}

void FieldRow::setIssue(const QString& sentence) {
    if (m_issue->text() == sentence) return;
    m_issue->setText(sentence);
    showHelp();
}

QString FieldRow::issue() const { return m_issue->text(); }

void FieldRow::describe() { m_edit->describe(m_label->text(), m_issue->text().isEmpty() ? m_help->text() : m_issue->text()); }

void FieldRow::markPersonalData() {
    if (!field().is(records::Flag::FreeText)) return;
    const records::Value value = m_edit->value();
    const auto* text = std::get_if<QString>(&value);
    const auto* words = std::get_if<QStringList>(&value);
    const QString written = text != nullptr ? *text : words != nullptr ? words->join(u'\n') : QString();
    const QString mark = WritingMark::explanation(written, m_edit->today());
    if (mark == m_mark->text()) return;
    m_mark->setText(mark);
    showHelp();
}

void FieldRow::takeFocus(Qt::FocusReason reason) {
    if (m_edit->keyboard() == nullptr) return;
    m_edit->keyboard()->setFocus(reason);
    // Where another window had the keyboard until now, it comes without its reason: what stands there is replaced by what is typed all the same.
    auto* line = qobject_cast<QLineEdit*>(m_edit->keyboard());
    if (line != nullptr && reason == Qt::TabFocusReason) line->selectAll();
}

}  // namespace ui
