#pragma once

#include "core/base/error.h"
#include "core/records/evidence.h"
#include "core/records/field.h"
#include "core/records/record.h"

#include <QHash>
#include <typeinfo>
#include <utility>

namespace records {

class Reader;
class Batch;

struct Kind;

/// One change to a record, as the follow-ups of a kind see it.
struct Change {
    enum class Operation { Add, Update, Remove };
    const Kind* kind = nullptr;
    Operation operation = Operation::Add;
    const Record* before = nullptr;  ///< null for an add
    const Record* after = nullptr;   ///< null for a removal
    QList<qsizetype> fields;         ///< indexes of the fields that differ
};

/// A rule of a kind that needs no other record; gives all issues at once.
using OwnRule = std::function<QList<base::FieldIssue>(const Record&)>;
/// A rule that looks at other records; runs in the write path, inside its transaction.
using CrossRule = std::function<QList<base::FieldIssue>(const Reader&, const Record&)>;
/// Fills what follows from other records when a record is added (a meeting's title from its type).
using Completion = std::function<void(const Reader&, Record&)>;
/// Why a change is refused because of states; empty = allowed.
using Gate = std::function<QList<base::Reason>(const Reader&, const Change&)>;
/// Further changes in the same entry (a planned change after the approval opens a new version).
using FollowUp = std::function<base::Result<void>(Batch&, const Change&)>;
/// Why an entry that added @p record may not be undone now.
using UndoGate = std::function<QList<base::Reason>(const Reader&, const Record&)>;

struct Kind;
namespace sql {
/// `id, revision, fields…` of the table alias `t`; fields of references as JSON arrays.
[[nodiscard]] QString columns(const Kind& kind);
}  // namespace sql

/// The one description of a record kind, without its C++ type. Storage, history, list, form, search, CSV and JSON follow from it.
struct Kind {
    QByteArray key;               ///< kebab-case
    QString table;                ///< the same in snake_case
    const char* label = "";       ///< source text of the singular, context "kind"
    const char* plural = "";      ///< and of the plural
    QList<Field> fields;          ///< stored fields
    QList<Field> derived;         ///< computed fields
    qsizetype title = -1;         ///< the field that names a record, -1 when it is named by titleParts
    QList<qsizetype> titleParts;  ///< fields that together name a record that has no title
    qsizetype mainDay = -1;       ///< the field that `--from` and `--to` speak of
    QList<qsizetype> yearFields;  ///< fields that say which year a record speaks of (a day, a number, several years); empty: of all
    qsizetype keyField = -1;      ///< the field by which references are written (roles, meeting types)
    QList<qsizetype> naturalKey;  ///< fields that tell its records apart, whatever their ids: an import knows a record by them
    bool keyWithPlace = false;    ///< several records may share that key: then their places among each other count
    qsizetype otherNames = -1;    ///< a list of words by which a reference may name the record too
    qsizetype owner = -1;         ///< the PartOf field
    QByteArray group;             ///< the group of registers that shows it, by its key; empty: the first
    bool workflow = false;        ///< written by decisions only
    Record blank;                 ///< the defaults of a new record
    QString columns;              ///< of its table in SQL, made once: `sql::columns`
    const std::type_info* type = nullptr;  ///< of the typed value

    EvidenceTraits evidence;

    QList<OwnRule> ownRules;
    QList<CrossRule> crossRules;
    QList<CrossRule> writingRules;  ///< of what is written here; what an agreement file brings is taken in all the same, and told
    QList<Completion> completions;
    QList<Gate> gates;
    QList<FollowUp> followUps;
    QList<UndoGate> undoGates;

    /// The field whose day counts as evidence, -1 when a record has no day.
    [[nodiscard]] qsizetype evidenceDay() const { return evidence.day >= 0 ? evidence.day : mainDay; }
    /// @return the index of the stored field with @p fieldKey, -1 when there is none
    [[nodiscard]] qsizetype index(const QByteArray& fieldKey) const;
    /// The same of a member of the typed value. One of another kind, or that no field stands for, is a fault of the program and ends it.
    template <class T, class M>
    [[nodiscard]] qsizetype index(M T::*member) const {
        return indexOfMember(typeid(T), placeOf(member));
    }

    template <class T, class M>
    [[nodiscard]] const Value& value(const Record& record, M T::*member) const {
        return record.values[index(member)];
    }
    template <class T, class M>
    void setValue(Record& record, M T::*member, Value value) const {
        record.values[index(member)] = std::move(value);
    }
    /// The value where it is a text (or the key of a choice, an id, a moment), else none.
    template <class T, class M>
    [[nodiscard]] QString text(const Record& record, M T::*member) const {
        return textAt(record, index(member));
    }

    /// By the key, for those who do not know the kind. A key that the kind has not is a fault of the program and ends it.
    [[nodiscard]] const Value& value(const Record& record, const char* fieldKey) const;
    void setValue(Record& record, const char* fieldKey, Value value) const;
    [[nodiscard]] QString text(const Record& record, const char* fieldKey) const;

private:
    [[nodiscard]] qsizetype known(const char* fieldKey) const;
    [[nodiscard]] qsizetype indexOfMember(const std::type_info& of, std::ptrdiff_t place) const;
    [[nodiscard]] static QString textAt(const Record& record, qsizetype at);
};

/// The kind of the typed value @p T; each feature specialises it beside its value.
template <class T>
const Kind& kindOf();

/// The years that the record belongs to; empty when it belongs to none in particular.
[[nodiscard]] QList<int> yearsOf(const Kind& kind, const Record& record);

/// Required fields, choices and the kind's own rules: everything that can be said of a record alone.
[[nodiscard]] QList<base::FieldIssue> check(const Kind& kind, const Record& record);

}  // namespace records
