#pragma once

#include "core/agreement/rule.h"

namespace agreement {

/// An act that the cooperation rests on (lag), as it reads in a span of time. The version in whose span a day lies says what the act asked for then.
struct Law {
    QString title;
    QString number;  ///< "2023:196"
    QDate validFrom;
    QDate validTo;
    QString edition;  ///< of our reading of it, an ISO day; empty: written here
    QString source;
    QString note;  ///< what the newest edition changed
};

/// What an act asks for (lagens krav), by its section: fulfilled when all its rules are.
struct Duty {
    base::Id<Law> law;
    QString key;  ///< "§ 5"
    QString title;
    QStringList who;  ///< keys of roles and bodies
    QString note;
};

/// One rule of a duty, as of a commitment.
struct DutyRule : Rule {
    base::Id<Duty> duty;
};

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Law>();
template <>
const records::Kind& records::kindOf<agreement::Duty>();
template <>
const records::Kind& records::kindOf<agreement::DutyRule>();
