#include "core/registers/public_request.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> answeredAfterReceived(const PublicRequest& request) { return records::inOrder("answered", request.received, request.answered); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::PublicRequest>() {
    using registers::PublicRequest;
    // clang-format off
    static const Kind kind = Description<PublicRequest>("public-request", QT_TRANSLATE_NOOP("kind", "Request for documents"), QT_TRANSLATE_NOOP("kind", "Requests for documents"))
                                 .day("received", &PublicRequest::received, QT_TRANSLATE_NOOP("kind", "Received on")).required().mainDay()
                                 .text("asked", &PublicRequest::asked, QT_TRANSLATE_NOOP("kind", "What is asked for")).required().freeText().title()
                                 .help(QT_TRANSLATE_NOOP("kind", "Which documents – not who asks, and not why"))
                                 .day("answered", &PublicRequest::answered, QT_TRANSLATE_NOOP("kind", "Answered on"))
                                 .choice("answer", &PublicRequest::answer, QT_TRANSLATE_NOOP("kind", "Answer"))
                                 .text("ground", &PublicRequest::ground, QT_TRANSLATE_NOOP("kind", "Ground for secrecy"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Chapter and section, when something is not disclosed"))
                                 .text("case-number", &PublicRequest::caseNumber, QT_TRANSLATE_NOOP("kind", "Case number"))
                                 .longText("note", &PublicRequest::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .rule(&registers::answeredAfterReceived)
                                 .build();
    // clang-format on
    return kind;
}
