#include "core/agreement/term.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

namespace agreement {
namespace {

QList<base::FieldIssue> fromBeforeTo(const Term& value) { return records::inOrder("to", value.from, value.to); }

/// A meeting belongs to one term: two of them share no day.
QList<base::FieldIssue> termsApart(const records::Reader& reader, const records::Record& record) {
    const auto mine = records::fromRecord<Term>(record);
    if (mine.sort == TermSort::Break) return {};
    for (const records::Record& other : reader.parts(records::kindOf<Term>(), mine.agreement.text())) {
        const auto theirs = records::fromRecord<Term>(other);
        if (other.id == record.id || theirs.sort == TermSort::Break || mine.from > theirs.to || theirs.from > mine.to) continue;
        return {{"from",
                 {"terms-overlap",
                  QT_TRANSLATE_NOOP("message", "%1 lasts from %2 to %3. Two terms cannot share a day."),
                  {theirs.label, theirs.from.toString(Qt::ISODate), theirs.to.toString(Qt::ISODate)}}}};
    }
    return {};
}

}  // namespace

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Term>() {
    using agreement::Term;
    // clang-format off
    static const Kind kind = Description<Term>("term", QT_TRANSLATE_NOOP("kind", "Term or break"), QT_TRANSLATE_NOOP("kind", "Terms and breaks"))
                                 .partOf("agreement", &Term::agreement, "agreement", QT_TRANSLATE_NOOP("kind", "Agreement"))
                                 .choice("sort", &Term::sort, QT_TRANSLATE_NOOP("kind", "Sort")).required()
                                 .text("label", &Term::label, QT_TRANSLATE_NOOP("kind", "Label")).required().title()
                                 .day("from", &Term::from, QT_TRANSLATE_NOOP("kind", "From")).required().mainDay().lasting()
                                 .day("to", &Term::to, QT_TRANSLATE_NOOP("kind", "To")).required()
                                 .yesNo("plausible", &Term::plausible, QT_TRANSLATE_NOOP("kind", "Only plausible"))
                                 .help(QT_TRANSLATE_NOOP("kind", "The municipality has not said its own days yet"))
                                 .rule(&agreement::fromBeforeTo)
                                 .crossRule(&agreement::termsApart)
                                 .naturalKey({"agreement", "sort", "label"})
                                 .build();
    // clang-format on
    return kind;
}
