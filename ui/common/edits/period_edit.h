#pragma once

#include "ui/common/edits/line_edits.h"

namespace ui {

/// A month or another period: read and shown as people say it, stored in one way.
class PeriodEdit final : public LineEdit {
public:
    using LineEdit::LineEdit;

protected:
    [[nodiscard]] QString shown(const records::Value& value) const override;
};

}  // namespace ui
