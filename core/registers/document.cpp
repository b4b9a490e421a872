#include "core/registers/document.h"

#include "core/records/newly_broken.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

namespace registers {
namespace {

/// The act asks when the plan was decided, not from when it is meant to hold. @source act (2023:196) § 5
void fromTheDayOfDecision(const records::Reader&, QDate, QList<records::Evidence>& documents) {
    for (records::Evidence& one : documents) {
        if (!one.facts.value("purpose").contains(QStringLiteral("measures-plan"))) continue;
        if (const QDate decided = QDate::fromString(one.facts.value("decided").value(0), Qt::ISODate); decided.isValid()) one.day = decided;
    }
}

QList<base::FieldIssue> fromBeforeTo(const Document& value) { return records::inOrder("valid-to", value.validFrom, value.validTo); }

QList<base::FieldIssue> reviewedLater(const Document& value) { return records::inOrder("next-review", value.validFrom, value.nextReview); }
QList<base::FieldIssue> isReviewedLater(const records::Reader& reader, const records::Record& record) {
    return records::newlyBroken(reader, record, &reviewedLater);
}

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Document>() {
    using registers::Document;
    // clang-format off
    static const Kind kind = Description<Document>("document", QT_TRANSLATE_NOOP("kind", "Document"), QT_TRANSLATE_NOOP("kind", "Documents"))
                                 .text("title", &Document::title, QT_TRANSLATE_NOOP("kind", "Title")).required().freeText().title()
                                 .choice("purpose", &Document::purpose, QT_TRANSLATE_NOOP("kind", "Purpose"))
                                 .day("valid-from", &Document::validFrom, QT_TRANSLATE_NOOP("kind", "Valid from")).mainDay().lasting()
                                 .day("valid-to", &Document::validTo, QT_TRANSLATE_NOOP("kind", "Valid to")).lastsUntil()
                                 .help(QT_TRANSLATE_NOOP("kind", "Left empty: until further notice"))
                                 .day("next-review", &Document::nextReview, QT_TRANSLATE_NOOP("kind", "Next review"))
                                 .text("decided-by", &Document::decidedBy, QT_TRANSLATE_NOOP("kind", "Decided by"))
                                 .text("case-number", &Document::caseNumber, QT_TRANSLATE_NOOP("kind", "Case number"))
                                 .text("kept-at", &Document::keptAt, QT_TRANSLATE_NOOP("kind", "Where it is kept")).freeText()
                                 .longText("note", &Document::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .day("decided", &Document::decided, QT_TRANSLATE_NOOP("kind", "Decided on"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Of the plan of measures this day counts, not its first day"))
                                 .rule(&registers::fromBeforeTo)
                                 .writingRule(&registers::isReviewedLater)
                                 .evidenceCompletion(&registers::fromTheDayOfDecision, {"purpose", "decided"})
                                 .build();
    // clang-format on
    return kind;
}
