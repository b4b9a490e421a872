#include "core/registers/camera.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> goesAfterItCame(const Camera& camera) { return records::inOrder("to", camera.from, camera.to); }

}  // namespace
}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Camera>() {
    using registers::Camera;
    // clang-format off
    static const Kind kind = Description<Camera>("camera", QT_TRANSLATE_NOOP("kind", "Camera"), QT_TRANSLATE_NOOP("kind", "Cameras"))
                                 .text("name", &Camera::name, QT_TRANSLATE_NOOP("kind", "Name")).required().title()
                                 .text("place", &Camera::place, QT_TRANSLATE_NOOP("kind", "Place")).freeText()
                                 .reference("area", &Camera::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .longText("purpose", &Camera::purpose, QT_TRANSLATE_NOOP("kind", "Purpose")).required().freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "What it is to prevent, and why less would not do"))
                                 .day("from", &Camera::from, QT_TRANSLATE_NOOP("kind", "In use from")).mainDay().lasting()
                                 .day("to", &Camera::to, QT_TRANSLATE_NOOP("kind", "In use until")).lastsUntil()
                                 .longText("note", &Camera::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .rule(&registers::goesAfterItCame)
                                 .inGroup("citizens")
                                 .build();
    // clang-format on
    return kind;
}

template <>
const records::Kind& records::kindOf<registers::CameraReview>() {
    using registers::CameraReview;
    // clang-format off
    static const Kind kind = Description<CameraReview>("camera-review", QT_TRANSLATE_NOOP("kind", "Review of a camera"), QT_TRANSLATE_NOOP("kind", "Reviews of cameras"))
                                 .partOf("camera", &CameraReview::camera, "camera", QT_TRANSLATE_NOOP("kind", "Camera"))
                                 .day("day", &CameraReview::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .text("by", &CameraReview::by, QT_TRANSLATE_NOOP("kind", "Reviewed by"))
                                 .longText("outcome", &CameraReview::outcome, QT_TRANSLATE_NOOP("kind", "Outcome")).freeText()
                                 .titleFrom({"camera", "day"})
                                 .build();
    // clang-format on
    return kind;
}
