#pragma once

#include "ui/common/edits/field_edit.h"

class QCheckBox;
class QComboBox;

namespace ui {

/// One of the words that an edit offers: what is stored and what is shown.
struct Option {
    QString key;
    QString label;
    bool operator==(const Option&) const = default;
};
/// The choices of a field in the language of the window.
[[nodiscard]] QList<Option> optionsOf(const records::Field& field);

/// One of several words: a list that filters as one types.
class ChoiceEdit final : public FieldEdit {
    Q_OBJECT
public:
    /// @param mayBeEmpty  nothing chosen is an answer, or is so until someone chooses
    ChoiceEdit(const Session& session, const records::Field& field, const QList<Option>& options, bool mayBeEmpty, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;
    [[nodiscard]] std::optional<base::Message> unreadable() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString& text) override;
    void tidy() override;

private:
    [[nodiscard]] int match() const;
    QComboBox* m_box;
};

/// Yes or no. A field that need not be answered has a third state, "not answered".
class YesNoEdit final : public FieldEdit {
    Q_OBJECT
public:
    YesNoEdit(const Session& session, const records::Field& field, bool mayBeEmpty, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;

private:
    QCheckBox* m_check = nullptr;
    QComboBox* m_box = nullptr;
};

/// Several of the words of a field, as check boxes.
class ChoicesEdit final : public FieldEdit {
    Q_OBJECT
public:
    ChoicesEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;

protected:
    [[nodiscard]] QList<QWidget*> describedWidgets() const override;

private:
    QList<QCheckBox*> m_checks;
};

}  // namespace ui
