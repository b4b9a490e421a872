#include "ui/common/edits/field_edit.h"

namespace ui {

FieldEdit::FieldEdit(const Session& session, const records::Field& field, QWidget* parent) : QWidget(parent), m_session(session), m_field(field) {}

void FieldEdit::read(const std::function<void(const records::Reader&)>& work) const {
    if (const auto done = m_session.file.read(work); !done) m_session.navigator.tell(done.error());
}

QList<QWidget*> FieldEdit::describedWidgets() const { return keyboard() == nullptr ? QList<QWidget*>() : QList<QWidget*>{keyboard()}; }

void FieldEdit::describe(const QString& name, const QString& description) {
    for (QWidget* widget : describedWidgets()) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

}  // namespace ui
