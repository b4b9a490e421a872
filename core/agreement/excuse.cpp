#include "core/agreement/excuse.h"

#include "core/agreement/commitment.h"
#include "core/records/reader.h"

namespace agreement {
namespace {

void saidToday(const records::Reader& reader, records::Record& record) {
    const records::Kind& kind = records::kindOf<Excuse>();
    if (records::isEmpty(kind.value(record, "day"))) kind.setValue(record, "day", reader.today());
    kind.setValue(record, "commitment", kind.text(record, "commitment").trimmed().toUpper());
}

QList<base::FieldIssue> ofACommitment(const records::Reader& reader, const records::Record& record) {
    const QString key = records::kindOf<Excuse>().text(record, "commitment");
    const records::Kind& commitments = records::kindOf<Commitment>();
    records::Query query;
    query.filters << records::Filter{commitments.index("key"), key};
    if (reader.count(commitments, query) > 0) return {};
    return {{"commitment", {"unknown-commitment", QT_TRANSLATE_NOOP("message", "The agreement has no commitment %1."), {key}}}};
}

}  // namespace

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Excuse>() {
    using agreement::Excuse;
    // clang-format off
    static const Kind kind = Description<Excuse>("excuse", QT_TRANSLATE_NOOP("kind", "Excuse"), QT_TRANSLATE_NOOP("kind", "Excuses"))
                                 .text("commitment", &Excuse::commitment, QT_TRANSLATE_NOOP("kind", "Commitment")).required()
                                 .help(QT_TRANSLATE_NOOP("kind", "Its number, as A7"))
                                 .text("period", &Excuse::period, QT_TRANSLATE_NOOP("kind", "Period")).required()
                                 .help(QT_TRANSLATE_NOOP("kind", "As 2026-W52, 2026-10, HT 2026 or 2026"))
                                 .text("scope", &Excuse::scope, QT_TRANSLATE_NOOP("kind", "For"))
                                 .help(QT_TRANSLATE_NOOP("kind", "The area; left empty where the commitment has none"))
                                 .text("reason", &Excuse::reason, QT_TRANSLATE_NOOP("kind", "Reason")).required().freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Could not be held, because …"))
                                 .day("day", &Excuse::day, QT_TRANSLATE_NOOP("kind", "Said on")).mainDay()
                                 .completion(&agreement::saidToday)
                                 .crossRule(&agreement::ofACommitment)
                                 .titleFrom({"commitment", "period", "scope"})
                                 .build();
    // clang-format on
    return kind;
}
