#pragma once

#include <QString>

namespace inspections {

/// Whose matter it is when a text speaks of what the municipality does not inspect itself: of laughing gas (lustgas) the supervision is
/// Folkhälsomyndigheten's, and a municipality that learns of something of weight tells it.
/// @return a sentence for people; empty when the text says nothing of it
/// @source act (2025:621) § 19
[[nodiscard]] QString whoseMatter(const QString& text);

}  // namespace inspections
