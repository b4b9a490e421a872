#pragma once

#include "ui/common/edits/field_edit.h"

namespace ui {

class DayEdit;
class TimeEdit;

/// A day, perhaps with a time of day.
class MomentEdit final : public FieldEdit {
    Q_OBJECT
public:
    MomentEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;
    [[nodiscard]] std::optional<base::Message> unreadable() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString& text) override;
    void tidy() override;

protected:
    [[nodiscard]] QList<QWidget*> describedWidgets() const override;

private:
    DayEdit* m_day;
    TimeEdit* m_time;
};

}  // namespace ui
