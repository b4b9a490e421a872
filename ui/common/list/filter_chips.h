#pragma once

#include "core/records/open_file.h"
#include "ui/common/list/filter_set.h"

#include <QWidget>

namespace ui {

/// The filters in force, one removable chip each; hidden when there is none. Where a press elsewhere has narrowed the list, a sentence says that only a part
/// of it is shown, and a last button shows all again.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    FilterChips(const records::OpenFile& file, const records::Kind& kind, QWidget* parent = nullptr);

    /// @param byLink  nobody chose them here
    void setFilters(const FilterSet& set, bool byLink = false);
    [[nodiscard]] const FilterSet& filters() const { return m_set; }
    [[nodiscard]] bool isByLink() const { return m_byLink; }

Q_SIGNALS:
    /// The user wants the list as it was before a press elsewhere narrowed it.
    void allWanted();
    /// The user took a filter off.
    void changed();

private:
    void rebuild();
    void addChip(const QString& text, const std::function<void()>& takeOff);

    const records::OpenFile& m_file;
    const records::Kind& m_kind;
    FilterSet m_set;
    bool m_byLink = false;
};

}  // namespace ui
