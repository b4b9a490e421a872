#pragma once

#include "core/picture/goal_follow_up.h"
#include "core/picture/measure_effect.h"
#include "core/picture/year_picture.h"

#include <QJsonObject>
#include <QStringList>

namespace cli {

/// What `vaksam picture` tells.
struct PictureAnswer {
    picture::YearPicture picture;
    /// Nothing in public output: their months could be subtracted from the year's.
    std::optional<std::vector<picture::GoalFollowUp>> goals;
    std::optional<std::vector<picture::MeasureEffect>> effects;
};

/// The document of `vaksam picture --json`.
[[nodiscard]] QJsonObject pictureJson(const PictureAnswer& answer);
/// The same as a table that people read.
[[nodiscard]] QStringList pictureLines(const PictureAnswer& answer);

}  // namespace cli
