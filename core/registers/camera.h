#pragma once

#include "core/places/area.h"
#include "core/records/description.h"

namespace registers {

/// A camera by which the municipality watches a public place (kamera).
/// @source act (2023:196) § 14
struct Camera {
    QString name;
    QString place;
    std::optional<base::Id<places::Area>> area;
    QString purpose;
    QDate from;
    QDate to;
    QString note;
};

/// That somebody has looked at whether a camera is still needed and used as was meant (översyn av kamera); a part of it.
struct CameraReview {
    base::Id<Camera> camera;
    QDate day;
    QString by;
    QString outcome;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Camera>();
template <>
const records::Kind& records::kindOf<registers::CameraReview>();
