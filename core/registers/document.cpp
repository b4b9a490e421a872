#include "core/registers/document.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> fromBeforeTo(const Document& value) { return records::inOrder("valid-to", value.validFrom, value.validTo); }

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
                                 .rule(&registers::fromBeforeTo)
                                 .build();
    // clang-format on
    return kind;
}
