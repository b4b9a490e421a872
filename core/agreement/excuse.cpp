#include "core/agreement/excuse.h"

#include "core/agreement/commitment.h"
#include "core/agreement/term.h"
#include "core/base/swedish_calendar.h"
#include "core/records/reader.h"

#include <QRegularExpression>

namespace agreement {
namespace {

void saidToday(const records::Reader& reader, records::Record& record) {
    const records::Kind& kind = records::kindOf<Excuse>();
    if (records::isEmpty(kind.value(record, &Excuse::day))) kind.setValue(record, &Excuse::day, reader.today());
    kind.setValue(record, &Excuse::commitment, kind.text(record, &Excuse::commitment).trimmed().toUpper());
}

QList<base::FieldIssue> ofACommitment(const records::Reader& reader, const records::Record& record) {
    const QString key = records::kindOf<Excuse>().text(record, &Excuse::commitment);
    const records::Kind& commitments = records::kindOf<Commitment>();
    records::Query query;
    query.where(&Commitment::key, key);
    if (reader.count(commitments, query) > 0) return {};
    return {{"commitment", {"unknown-commitment", QT_TRANSLATE_NOOP("message", "The agreement has no commitment %1."), {key}}}};
}

/// Whether @p label is written as a period is: a week, a month, a year or years, or a term of the agreement.
bool isPeriod(const records::Reader& reader, const QString& label) {
    static const QRegularExpression years(QStringLiteral("^\\d{4}(–\\d{4})?$"));
    if (base::IsoWeek::fromText(label) || base::monthFromText(label).isValid() || years.match(label).hasMatch()) return true;
    const records::Kind& terms = records::kindOf<Term>();
    records::Query query;
    query.where(&Term::label, label);
    return reader.count(terms, query) > 0;
}

QList<base::FieldIssue> ofAPeriod(const records::Reader& reader, const records::Record& record) {
    const QString label = records::kindOf<Excuse>().text(record, &Excuse::period);
    if (isPeriod(reader, label)) return {};
    return {{"period", {"not-a-period", QT_TRANSLATE_NOOP("message", "\"%1\" is no period. Write it like w 3 2026, 2026-10, HT 2026 or 2026."), {label}}}};
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
                                 .text("period", &Excuse::period, QT_TRANSLATE_NOOP("kind", "Period")).required().month()
                                 .help(QT_TRANSLATE_NOOP("kind", "As w 52 2026, 2026-10, HT 2026 or 2026"))
                                 .text("scope", &Excuse::scope, QT_TRANSLATE_NOOP("kind", "For"))
                                 .help(QT_TRANSLATE_NOOP("kind", "The area; left empty where the commitment has none"))
                                 .text("reason", &Excuse::reason, QT_TRANSLATE_NOOP("kind", "Reason")).required().freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Could not be held, because …"))
                                 .day("day", &Excuse::day, QT_TRANSLATE_NOOP("kind", "Said on")).mainDay()
                                 .completion(&agreement::saidToday)
                                 .crossRule(&agreement::ofACommitment).crossRule(&agreement::ofAPeriod)
                                 .naturalKey({"commitment", "period", "scope"})
                                 .titleFrom({"commitment", "period", "scope"})
                                 .build();
    // clang-format on
    return kind;
}
