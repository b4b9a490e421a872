#include "core/registers/sspf_count.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> isUsed(const SspfCount& used) { return records::notBelow("count", used.count, 1); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SspfCount>() {
    using registers::SspfCount;
    // clang-format off
    static const Kind kind = Description<SspfCount>("sspf-count", QT_TRANSLATE_NOOP("kind", "Use of SSPF"), QT_TRANSLATE_NOOP("kind", "Uses of SSPF"))
                                 .day("day", &SspfCount::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .integer("count", &SspfCount::count, QT_TRANSLATE_NOOP("kind", "Number of times")).required().countsTimes()
                                 .help(QT_TRANSLATE_NOOP("kind", "Only that it was used is counted; nothing about a person is ever stored"))
                                 .rule(&registers::isUsed)
                                 .titleFrom({"day", "count"})
                                 .build();
    // clang-format on
    return kind;
}
