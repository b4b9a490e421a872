#pragma once

#include "core/records/reader.h"

#include <QJsonObject>

namespace ui {

/// What the user narrows a list by: wishes of fields and a period of the main day.
struct FilterSet {
    QList<records::Filter> filters;
    QDate from;  ///< may be null
    QDate to;    ///< included, may be null

    [[nodiscard]] bool isEmpty() const { return filters.isEmpty() && !hasPeriod(); }
    [[nodiscard]] bool hasPeriod() const { return from.isValid() || to.isValid(); }
    /// Adds a wish. A field that has one value takes the place of its former wish, a list can be asked for several.
    void add(const records::Kind& kind, const records::Filter& filter);
    bool operator==(const FilterSet&) const = default;
};

/// Whether the list can be narrowed by the field's value, or at least by its being empty.
[[nodiscard]] bool canFilter(const records::Kind& kind, qsizetype field);
/// Whether the field's values can be named (else it can only be asked whether it is filled in).
[[nodiscard]] bool hasValueFilter(const records::Field& field);

/// "Area: Bjärred", "Area: not filled in".
[[nodiscard]] QString filterText(const records::Reader& reader, const records::Kind& kind, const records::Filter& filter);
/// "Day: 2026-01-01 – 2026-12-31", "Day: from 2026-01-01".
[[nodiscard]] QString periodText(const records::Kind& kind, QDate from, QDate to);

/// Reads a day as the first or last of a period: `2026-11-22`, `2026-11`, `2026`. @return null for other texts
[[nodiscard]] QDate periodDay(const QString& text, bool last);

/// For saved views: fields by key, values as JSON writes them.
[[nodiscard]] QJsonObject toJson(const records::Kind& kind, const FilterSet& set);
/// What the kind, or this file, does not know (a field that is gone, a reference into another file) is left out.
[[nodiscard]] FilterSet filtersFromJson(const records::Reader& reader, const records::Kind& kind, const QJsonObject& json);

}  // namespace ui
