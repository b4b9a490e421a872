#pragma once

#include "core/picture/year_picture.h"

#include <QJsonObject>
#include <QStringList>

namespace cli {

/// The document of `vaksam picture --json`.
[[nodiscard]] QJsonObject pictureJson(const picture::YearPicture& picture);
/// The same as a table that people read.
[[nodiscard]] QStringList pictureLines(const picture::YearPicture& picture);

}  // namespace cli
