#pragma once

#include "core/base/message.h"
#include "core/records/facts.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace records {

class Reader;

/// A record as the rules of an agreement see it (underlag): plain words and days, without its kind's type.
/// Of numerous kinds one of them may stand for all records of a day that look alike: a bundle.
struct Evidence {
    QByteArray kind;
    QString id;            ///< of a bundle empty
    QDate day;             ///< on which it counts; null: it has none
    QDate to;              ///< the last day of what lasts; null: open, or one day only
    int year = 0;          ///< that it is about, where that may not be the year of its day; 0: it is
    bool monthly = false;  ///< it is about the whole month that begins with its day
    bool lasting = false;  ///< holds from its day on, until `to` or without an end; else it happened on its day
    bool planned = false;  ///< meant, not done
    QString area;          ///< id, may be empty
    QStringList roles;     ///< ids of the functions that took part
    Facts facts;           ///< a field's words: keys of choices, ids and keys of references, "yes" or "no", texts, numbers, ISO days; absent: not filled in
    QString label;         ///< for people; of a bundle empty
    qint64 times = 1;      ///< how many it stands for

    /// Facts that are filled in and do not count all the same, and why.
    QList<std::pair<QByteArray, base::Message>> objections;

    [[nodiscard]] bool isBundle() const { return id.isEmpty(); }
    /// Takes the fact away. @param why  a sentence for people
    void objectTo(const QByteArray& fact, base::Message why) {
        facts.remove(fact);
        objections.emplaceBack(fact, std::move(why));
    }
    /// Why the fact does not count although it is filled in; null when it is not.
    [[nodiscard]] const base::Message* objectionTo(const QByteArray& fact) const {
        for (const auto& objection : objections)
            if (objection.first == fact) return &objection.second;
        return nullptr;
    }
};

/// All that there is, by kind; each list by ascending day.
using EvidenceSet = QHash<QByteArray, QList<Evidence>>;

/// The evidence of a kind, where it lies: pointers into it stay good as long as the set does.
[[nodiscard]] inline const QList<Evidence>& evidenceOf(const EvidenceSet& set, const QByteArray& kind) {
    static const QList<Evidence> none;
    const auto found = set.constFind(kind);
    return found == set.cend() ? none : *found;
}

/// Something that rules may ask of a kind although it is no stored field: another record says it, or it is found out when the evidence is completed.
struct EvidenceFact {
    QByteArray key;
    const char* label = "";  ///< source text, context "kind"
    QStringList words;       ///< all that it can be; empty: anything
};

/// Finishes the evidence of a kind: what is called off is taken out, what is not done is planned, facts that others know are added.
/// @param date  the day on which the rules are looked at
using EvidenceCompletion = void (*)(const Reader& reader, QDate date, QList<Evidence>& evidence);
/// Makes the evidence of a kind whose records do not stand for themselves.
using EvidenceSource = QList<Evidence> (*)(const Reader& reader);

/// What a kind is as evidence: which of its fields say when, until when, where, with whom and how many times. Indexes of Kind::fields; -1: none.
struct EvidenceTraits {
    qsizetype day = -1;  ///< on which a record counts; -1: on its main day
    qsizetype end = -1;
    qsizetype times = -1;
    QList<qsizetype> roles;     ///< references to functions that took part
    QList<qsizetype> scopes;    ///< of what a rule may ask each: an area, a unit, a grade
    QList<qsizetype> needed;    ///< without which a record does not count
    QSet<QByteArray> always;    ///< fields that completions and demands look at, whatever the rules ask for
    QList<EvidenceFact> facts;  ///< beside the fields
    QList<EvidenceCompletion> completions;
    EvidenceSource source = nullptr;
    bool findsRoles = false;  ///< completions know who took part
    bool numerous = false;    ///< a file may hold a million of them: alike ones of a day are bundled
};

}  // namespace records
