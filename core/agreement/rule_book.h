#pragma once

#include "core/agreement/rule.h"
#include "core/agreement/standing.h"
#include "core/agreement/term_calendar.h"

namespace agreement {

/// What a version of the agreement asks for, as plain values: all that the rules need besides the evidence.
struct RuleBook {
    struct Entry {
        QString record;  ///< id of the commitment's (of an act: the duty's) record; may be empty
        Commitment commitment;
        QList<Rule> rules;
        QString offered;  ///< of a duty that was changed here: how the reading that ships has it, in words
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
    QHash<QString, QString> names;                ///< for people: id → label of roles and meeting types, "survey.cost" → label of a field
    QHash<QString, QString> keys;                 ///< key → id of roles
    QHash<QByteArray, QList<QByteArray>> needed;  ///< kind → fields without which its records do not count
    QHash<QByteArray, QByteArray> targets;        ///< "camera-review.camera" → kind that the reference points at
    QList<Excuse> excuses;
    QHash<QString, QList<base::Message>> faults;  ///< by faultKey: what is wrong with a rule against the kinds that there are
};

/// Where the faults of a commitment's rule stand. @param rule  its place among the commitment's rules
[[nodiscard]] inline QString faultKey(const QString& commitment, qsizetype rule) { return commitment + u'/' + QString::number(rule); }

}  // namespace agreement
