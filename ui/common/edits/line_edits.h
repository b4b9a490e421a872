#pragma once

#include "ui/common/edits/field_edit.h"

class QLabel;
class QLineEdit;

namespace ui {

/// Ground of the edits that are one line of text.
class LineEdit : public FieldEdit {
    Q_OBJECT
public:
    LineEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;
    [[nodiscard]] std::optional<base::Message> unreadable() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString& text) override;
    void tidy() override;

protected:
    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    /// Makes the line as wide as @p characters digits and no wider.
    void setCharacters(int characters);
    /// Reads a text that is not blank.
    [[nodiscard]] virtual base::Result<records::Value> parsed(const QString& text) const;
    [[nodiscard]] virtual QString shown(const records::Value& value) const;

private:
    QLineEdit* m_line;
};

/// One line of text. Free text says while it has the keyboard what belongs there.
class TextEdit final : public LineEdit {
    Q_OBJECT
public:
    TextEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);
    /// "Write about places and groups, not persons."
    [[nodiscard]] static QString freeTextHint();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] base::Result<records::Value> parsed(const QString& text) const override;
};

/// A whole number, or a number with decimal comma or point as the language has it.
class NumberEdit final : public LineEdit {
    Q_OBJECT
public:
    NumberEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString shown(const records::Value& value) const override;
    /// The language's own decimal sign is no riddle here: the form shows its numbers with it.
    [[nodiscard]] base::Result<records::Value> parsed(const QString& text) const override;
};

/// A time of day: 930 is half past nine.
class TimeEdit final : public LineEdit {
    Q_OBJECT
public:
    TimeEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

protected:
    /// An hour alone is a time too: "13".
    [[nodiscard]] base::Result<records::Value> parsed(const QString& text) const override;
};

}  // namespace ui
