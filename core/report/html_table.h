#pragma once

#include "core/report/html_writer.h"

namespace report {

/// A table that has rows, in a report of @p language ("sv" or "en"), with column and row heads. Roles are said outright, because where rows stand one below the other (html_style) the tags alone no longer
/// tell of a table. What is empty in a column that says something is a dash; a column without any word is left to be filled in by hand.
[[nodiscard]] QString tableHtml(const Table& table, const SignWriter& sign, const QString& language);

}  // namespace report
