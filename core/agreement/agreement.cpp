#include "core/agreement/agreement.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

namespace agreement {
namespace {

constexpr int kLastWeek = 53;

QList<base::FieldIssue> daysInOrder(const Agreement& agreement) { return records::inOrder("valid-to", agreement.validFrom, agreement.validTo); }

QList<base::FieldIssue> summerInOneYear(const Agreement& agreement) {
    QList<base::FieldIssue> issues = records::within("summer-from", agreement.summerFrom, 1, kLastWeek);
    issues << records::within("summer-to", agreement.summerTo, 1, kLastWeek);
    if (agreement.summerFrom.has_value() != agreement.summerTo.has_value())
        issues << base::FieldIssue{agreement.summerFrom ? "summer-to" : "summer-from",
                                   {"half-a-range", QT_TRANSLATE_NOOP("message", "Say both the first and the last week of the summer, or neither."), {}}};
    else if (agreement.summerFrom && *agreement.summerTo < *agreement.summerFrom)
        issues << base::FieldIssue{"summer-to",
                                   {"over-new-year",
                                    QT_TRANSLATE_NOOP("message", "Week %1 is before week %2. A summer does not reach over New Year."),
                                    {QString::number(*agreement.summerTo), QString::number(*agreement.summerFrom)}}};
    return issues;
}

QList<base::FieldIssue> limitsAreDays(const Agreement& agreement) {
    QList<base::FieldIssue> issues;
    const std::initializer_list<std::pair<const char*, int>> limits{{"soon-week", agreement.soonWeek},
                                                                    {"soon-month", agreement.soonMonth},
                                                                    {"soon-term", agreement.soonTerm},
                                                                    {"soon-year", agreement.soonYear},
                                                                    {"soon-day", agreement.soonDay}};
    for (const auto& [field, days] : limits) issues << records::within(field, days, 0, 366);
    return issues;
}

QList<base::FieldIssue> oneAtATime(const records::Reader& reader, const records::Record& record) {
    const auto mine = records::fromRecord<Agreement>(record);
    for (const records::Record& other : reader.all(records::kindOf<Agreement>())) {
        const auto theirs = records::fromRecord<Agreement>(other);
        if (other.id == record.id || mine.validFrom > theirs.validTo || theirs.validFrom > mine.validTo) continue;
        return {{"valid-from",
                 {"agreements-overlap",
                  QT_TRANSLATE_NOOP("message", "\"%1\" holds from %2 to %3. Two versions of the agreement cannot hold on one day."),
                  {theirs.title, theirs.validFrom.toString(Qt::ISODate), theirs.validTo.toString(Qt::ISODate)}}}};
    }
    return {};
}

/// The agreement that begins after the one of @p date has ended is the next one: that it is signed counts, not when it begins; until then it is a draft.
void theNextOne(const records::Reader& reader, QDate date, QList<records::Evidence>& agreements) {
    QDate ends;
    for (const records::Evidence& one : agreements)
        if (one.day <= date && (!ends.isValid() || one.to > ends)) ends = one.to;
    for (records::Evidence& one : agreements) {
        if (!ends.isValid() || one.day <= ends) continue;
        const auto record = reader.find(records::kindOf<Agreement>(), one.id);
        one.day = record ? records::fromRecord<Agreement>(*record).signedOn : QDate();
        if (one.day.isValid()) one.facts.insert("next", {QStringLiteral("yes")});
    }
}

}  // namespace

QDate countsFrom(const Agreement& agreement) {
    if (agreement.countsFrom.isValid()) return agreement.countsFrom;
    return agreement.signedOn.isValid() ? agreement.signedOn : agreement.validFrom;
}

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Agreement>() {
    using agreement::Agreement;
    // clang-format off
    static const Kind kind = Description<Agreement>("agreement", QT_TRANSLATE_NOOP("kind", "Agreement"), QT_TRANSLATE_NOOP("kind", "Agreements"))
                                 .text("title", &Agreement::title, QT_TRANSLATE_NOOP("kind", "Title")).required().title()
                                 .day("valid-from", &Agreement::validFrom, QT_TRANSLATE_NOOP("kind", "Valid from")).required().mainDay().lasting()
                                 .day("valid-to", &Agreement::validTo, QT_TRANSLATE_NOOP("kind", "Valid to")).required().lastsUntil()
                                 .day("signed", &Agreement::signedOn, QT_TRANSLATE_NOOP("kind", "Signed on")).neededAsEvidence()
                                 .day("counts-from", &Agreement::countsFrom, QT_TRANSLATE_NOOP("kind", "Counts from"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Left empty: from the day of signing. What lies before is never missed."))
                                 .integer("summer-from", &Agreement::summerFrom, QT_TRANSLATE_NOOP("kind", "Summer weeks from"))
                                 .help(QT_TRANSLATE_NOOP("kind", "ISO week; weekly duties rest from this week to the next one"))
                                 .integer("summer-to", &Agreement::summerTo, QT_TRANSLATE_NOOP("kind", "Summer weeks to"))
                                 .yesNo("breaks-exempt", &Agreement::breaksExempt, QT_TRANSLATE_NOOP("kind", "School breaks are exempt"))
                                 .integer("soon-week", &Agreement::soonWeek, QT_TRANSLATE_NOOP("kind", "Due soon: days left of a week")).rare()
                                 .integer("soon-month", &Agreement::soonMonth, QT_TRANSLATE_NOOP("kind", "Due soon: days left of a month")).rare()
                                 .integer("soon-term", &Agreement::soonTerm, QT_TRANSLATE_NOOP("kind", "Due soon: days left of a term")).rare()
                                 .integer("soon-year", &Agreement::soonYear, QT_TRANSLATE_NOOP("kind", "Due soon: days left of a year")).rare()
                                 .integer("soon-day", &Agreement::soonDay, QT_TRANSLATE_NOOP("kind", "Due soon: days left to a day")).rare()
                                 .words("offered-reasons", &Agreement::offeredReasons, QT_TRANSLATE_NOOP("kind", "Offered reasons for weeks")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "As 52 julhelg: the ISO week and what is offered as an excuse with one click"))
                                 .rule(&agreement::daysInOrder)
                                 .rule(&agreement::summerInOneYear)
                                 .rule(&agreement::limitsAreDays)
                                 .crossRule(&agreement::oneAtATime)
                                 .naturalKey({"title", "valid-from"})
                                 .evidenceFact("next", QT_TRANSLATE_NOOP("kind", "The next agreement"), {QStringLiteral("yes")})
                                 .evidenceCompletion(&agreement::theNextOne)
                                 .build();
    // clang-format on
    return kind;
}
