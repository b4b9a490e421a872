#include "ui/common/edits/period_edit.h"

#include "core/records/period_text.h"

namespace ui {

QString PeriodEdit::shown(const records::Value& value) const {
    const auto* period = std::get_if<QString>(&value);
    return period == nullptr ? QString() : records::periodText(*period);
}

}  // namespace ui
