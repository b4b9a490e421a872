#pragma once

#include "core/agreement/facts.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace agreement {

/// Something that may fulfil a commitment (underlag): a record as the rules see it, without its kind's type. Features offer it.
struct Evidence {
    QByteArray kind;
    QString id;
    QDate day;             ///< on which it counts; null: it has none
    QDate to;              ///< the last day of what lasts; null: open, or one day only
    int year = 0;          ///< that it is about, where that may not be the year of its day; 0: it is
    bool lasting = false;  ///< holds from its day on, until `to` or without an end; else it happened on its day
    bool planned = false;  ///< meant, not done
    QString area;          ///< id, may be empty
    QStringList roles;     ///< ids of the functions that took part
    Facts facts;           ///< a field's words: keys of choices, ids of references, "yes" or "no", texts; absent: not filled in
    QString label;         ///< for people
    int times = 1;         ///< how many it stands for
};

/// All that there is, by kind; each list by ascending day.
using EvidenceSet = QHash<QByteArray, QList<Evidence>>;

/// The evidence of a kind, where it lies: pointers into it stay good as long as the set does.
[[nodiscard]] inline const QList<Evidence>& evidenceOf(const EvidenceSet& set, const QByteArray& kind) {
    static const QList<Evidence> none;
    const auto found = set.constFind(kind);
    return found == set.cend() ? none : *found;
}

}  // namespace agreement
