#pragma once

#include "core/records/open_file.h"
#include "ui/common/list/filter_set.h"

#include <QWidget>

namespace ui {

/// The filters in force, one removable chip each; hidden when there is none.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    FilterChips(const records::OpenFile& file, const records::Kind& kind, QWidget* parent = nullptr);

    void setFilters(const FilterSet& set);
    [[nodiscard]] const FilterSet& filters() const { return m_set; }

Q_SIGNALS:
    /// The user took a filter off.
    void changed();

private:
    void rebuild();
    void addChip(const QString& text, const std::function<void()>& takeOff);

    const records::OpenFile& m_file;
    const records::Kind& m_kind;
    FilterSet m_set;
};

}  // namespace ui
