#pragma once

#include "ui/common/edits/field_edit.h"

class QGridLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace ui {

class SignedLine;

/// One field of a form: its label – left of the edit in wide forms, above it in narrow ones –, the edit, and below it help, the
/// mark of personal data and what is wrong.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    /// @param edit  becomes the row's own
    FieldRow(FieldEdit* edit, QWidget* parent = nullptr);

    [[nodiscard]] FieldEdit& edit() const { return *m_edit; }
    [[nodiscard]] const records::Field& field() const { return m_edit->field(); }
    void setValue(const records::Value& value);
    /// Another edit for the same field, with the value of the one before.
    void replaceEdit(FieldEdit* edit);

    [[nodiscard]] int labelWidth() const;
    void arrange(bool wide, int labelWidth);
    /// Help beside the field's own: why it is as it is. Empty: the field's own.
    void setNote(const QString& note);
    void setHelp(const QString& help);
    void setIssue(const QString& sentence);
    [[nodiscard]] QString issue() const;
    void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason);

Q_SIGNALS:
    void changed();

private:
    void adopt(FieldEdit* edit);
    void showHelp();
    void describe();
    void markPersonalData();

    FieldEdit* m_edit = nullptr;
    QLabel* m_label;
    QWidget* m_below;  ///< help, mark and issue, with the gap to the next field
    QStackedLayout* m_pages;
    QWidget* m_helpPage;
    QWidget* m_said;
    QLabel* m_help;
    SignedLine* m_mark;
    SignedLine* m_issue;
    QGridLayout* m_grid;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QString m_ownHelp;
    QString m_note;
};

}  // namespace ui
