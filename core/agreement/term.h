#pragma once

#include "core/agreement/agreement.h"

namespace agreement {

enum class TermSort { Term, Break };

/// A school term (termin) or a break in it (lov), both days included, as the municipality has set them.
struct Term {
    base::Id<Agreement> agreement;
    TermSort sort = TermSort::Term;
    QString label;
    QDate from;
    QDate to;
    bool plausible = false;
};

}  // namespace agreement

template <>
struct records::ChoicesOf<agreement::TermSort> {
    static constexpr std::array<Choice, 2> choices{{{"term", QT_TRANSLATE_NOOP("kind", "Term")}, {"break", QT_TRANSLATE_NOOP("kind", "Break")}}};
};
template <>
const records::Kind& records::kindOf<agreement::Term>();
