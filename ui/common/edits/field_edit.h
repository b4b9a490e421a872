#pragma once

#include "ui/common/session.h"

#include <QWidget>
#include <optional>

namespace ui {

/// A typed edit: shows the value of one field and gives what was written back. Layout, label, help and issues are the form's.
/// keyboard() is what takes the keyboard inside it. It is no focus proxy of Qt: the chain of Tab keeps its own place for a widget with a
/// proxy, and leads back into a form whose fields have been placed elsewhere in it.
class FieldEdit : public QWidget {
    Q_OBJECT
public:
    FieldEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    /// What is written now; null when nothing is, or when the text cannot be read.
    [[nodiscard]] virtual records::Value value() const = 0;
    /// Shows @p value; emits nothing.
    virtual void setValue(const records::Value& value) = 0;
    /// Why the text cannot be read, and what to write instead.
    [[nodiscard]] virtual std::optional<base::Message> unreadable() const { return std::nullopt; }
    /// What stands there while it cannot be read; kept with a draft, and shown again by showTyped().
    [[nodiscard]] virtual QString typed() const { return {}; }
    virtual void showTyped(const QString& text) { Q_UNUSED(text) }
    /// Another record is shown: what was typed for the one before is not brought back by Ctrl+Z.
    void forgetTyping();
    /// Writes what was typed as it is always written (`22/11` → `2026-11-22`): when the edit is left.
    virtual void tidy() {}
    /// Other records have changed: names of references are read anew.
    virtual void refresh() {}
    /// Whether Enter belongs to the edit itself (several lines).
    [[nodiscard]] virtual bool takesEnter() const { return false; }
    /// Whether it is one line high and its label stands on the line of its text.
    [[nodiscard]] virtual bool isOneLine() const { return true; }
    /// Says name and description to screen readers.
    void describe(const QString& name, const QString& description);

    /// What is asked of free text is said below it already: the edit does not repeat it.
    void keepHintQuiet() { m_hintBelow = true; }

    /// Where one writes; null when there is nothing to write in.
    [[nodiscard]] QWidget* keyboard() const { return m_keyboard; }

    [[nodiscard]] const records::Field& field() const { return m_field; }
    [[nodiscard]] QDate today() const { return m_session.file.clock().today(); }

Q_SIGNALS:
    /// The user has changed something.
    void changed();

protected:
    [[nodiscard]] bool isHintBelow() const { return m_hintBelow; }
    void setKeyboard(QWidget* widget) { m_keyboard = widget; }
    [[nodiscard]] const Session& session() const { return m_session; }
    /// Runs @p work on the file; trouble is told in the foot of the window.
    void read(const std::function<void(const records::Reader&)>& work) const;
    /// The widgets to which a description belongs, beside the focus proxy.
    [[nodiscard]] virtual QList<QWidget*> describedWidgets() const;

private:
    QWidget* m_keyboard = nullptr;
    bool m_hintBelow = false;
    Session m_session;
    records::Field m_field;
};

}  // namespace ui
