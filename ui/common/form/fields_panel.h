#pragma once

#include "ui/common/form/field_conditions.h"
#include "ui/common/form/field_row.h"

class QToolButton;

namespace ui {

/// All edits of a kind with what they hold: knows what was written since, shows issues, follows conditions. Knows no storage.
class FieldsPanel final : public QWidget {
    Q_OBJECT
public:
    FieldsPanel(const Session& session, const records::Kind& kind, QWidget* parent = nullptr);

    /// Shows @p base; what differs from it later was written.
    void setBase(const records::Record& base);
    /// Shows @p written as if someone had written it over the base. @param typed  what typed() gave
    void showOver(const records::Record& written, const QHash<QByteArray, QString>& typed = {});
    /// What stands in fields that cannot be read.
    [[nodiscard]] QHash<QByteArray, QString> typed() const;
    /// The base with what was written over it.
    [[nodiscard]] records::Record written() const;
    [[nodiscard]] bool isDirty() const;
    /// The fields that the form is not about (the owner of a part, those of another step); all others are shown.
    void setLeftOut(const QSet<QByteArray>& fields);

    /// Everything that the record alone says: unreadable texts, what is missing, and values that do not go together.
    [[nodiscard]] QList<base::FieldIssue> issues() const;
    /// The same; where there are none, what other records say against it.
    [[nodiscard]] QList<base::FieldIssue> remarks() const;
    /// Marks the fields and, where @p takesKeyboard, goes to the first. @return those of no field shown
    QList<base::FieldIssue> showIssues(const QList<base::FieldIssue>& issues, bool takesKeyboard = true);
    void clearIssues();
    /// Reads again what refers to other records.
    void refresh();
    void tidy();
    /// The parts that a condition hides.
    [[nodiscard]] bool isHidden(const records::Kind& part) const { return m_hiddenParts.contains(part.key); }

    [[nodiscard]] FieldRow* row(const QByteArray& key) const;
    /// The row that holds @p widget, or null; popups belong to the row that opened them.
    [[nodiscard]] FieldRow* rowAround(const QWidget* widget) const;
    /// The keyboard has left the row: what was typed is written out and looked at. Of a record in which nothing is written nothing is asked.
    void left(FieldRow& row);
    /// Goes to the next field that can be written. @return false when there is none
    bool focusAfter(const FieldRow& row);
    void focusFirst();
    [[nodiscard]] bool isFirst(const FieldRow& row) const;
    void focusField(FieldRow& row);

Q_SIGNALS:
    void changed();
    /// Something was chosen on which other fields may depend.
    void steered();
    /// Conditions have changed what is shown.
    void conditionsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the kind's rules say of the fields that are filled in.
    [[nodiscard]] QList<base::FieldIssue> ruleIssues() const;
    void addRows(bool rare, QVBoxLayout* column);
    void valueChanged(FieldRow& row);
    void dropSettled(const FieldRow& written);
    void applyConditions();
    void limit(FieldRow& row, const FieldCondition& condition);
    void showMore(bool shown);
    void arrange();

    Session m_session;
    const records::Kind& m_kind;
    records::Record m_base;
    QList<records::Value> m_clean;  ///< what the edits gave back for the base
    QList<FieldRow*> m_rows;        ///< in the order shown
    QList<qsizetype> m_fields;      ///< and the field of each
    QWidget* m_rare = nullptr;
    QToolButton* m_more = nullptr;
    QList<FieldCondition> m_conditions;
    QHash<FieldRow*, QList<Option>> m_limited;
    QSet<const FieldRow*> m_ownIssues;  ///< whose complaint the record alone makes, without others
    QSet<QByteArray> m_leftOut;
    QSet<QByteArray> m_hiddenParts;
};

}  // namespace ui
