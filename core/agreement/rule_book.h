#pragma once

#include "core/agreement/rule.h"
#include "core/agreement/standing.h"
#include "core/agreement/term_calendar.h"

namespace agreement {

/// What a version of the agreement asks for, as plain values: all that the rules need besides the evidence.
struct RuleBook {
    struct Entry {
        QString record;  ///< id of the commitment's record; may be empty
        Commitment commitment;
        QList<Rule> rules;
    };
    struct Named {
        QString id;
        QString name;
    };
    struct Excuse {
        QString commitment;  ///< "A7"
        QString period;
        QString scope;
        Excused why;
    };

    QString id;  ///< of the agreement's record; may be empty
    Agreement agreement;
    TermCalendar calendar;
    QList<Entry> commitments;
    QList<Named> areas;
    QHash<QString, QString> names;  ///< for people: id → label of roles and meeting types, "survey.cost" → label of a field
    QHash<QString, QString> keys;   ///< key → id of roles
    QList<Excuse> excuses;
};

}  // namespace agreement
