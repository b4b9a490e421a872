#include "core/registers/watch_area.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> fromBeforeTo(const WatchArea& value) { return records::inOrder("ended", value.started, value.ended); }

QList<base::FieldIssue> countsHouseholds(const WatchArea& area) { return records::notBelow("households", area.households, 0); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::WatchArea>() {
    using registers::WatchArea;
    // clang-format off
    static const Kind kind = Description<WatchArea>("watch-area", QT_TRANSLATE_NOOP("kind", "Neighbourhood watch area"), QT_TRANSLATE_NOOP("kind", "Neighbourhood watch areas"))
                                 .text("name", &WatchArea::name, QT_TRANSLATE_NOOP("kind", "Name")).required().title()
                                 .reference("area", &WatchArea::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .day("started", &WatchArea::started, QT_TRANSLATE_NOOP("kind", "Started on")).mainDay().lasting()
                                 .day("ended", &WatchArea::ended, QT_TRANSLATE_NOOP("kind", "Ended on")).lastsUntil()
                                 .integer("households", &WatchArea::households, QT_TRANSLATE_NOOP("kind", "Households"))
                                 .longText("note", &WatchArea::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .rule(&registers::fromBeforeTo)
                                 .rule(&registers::countsHouseholds)
                                 .build();
    // clang-format on
    return kind;
}
