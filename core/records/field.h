#pragma once

#include "core/records/value.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <cstddef>
#include <functional>

namespace records {

class Reader;
struct Record;

enum class FieldType {
    Text,      ///< one line
    LongText,  ///< several lines
    Integer,
    Number,
    YesNo,
    Day,
    Time,
    Moment,      ///< a day, perhaps with a time of day
    Choice,      ///< one of the code's own words
    Choices,     ///< several of them
    Words,       ///< a plain list of texts
    Reference,   ///< one record of another kind
    References,  ///< several, in order
};

enum class Flag {
    Required = 1,      ///< must be filled in
    FreeText = 2,      ///< people write sentences here: guarded against personal data, searched
    Confidential = 4,  ///< left out of public output
    Workflow = 8,      ///< set by decisions only
    Planned = 16,      ///< a change after the approval opens a new version
    Derived = 32,      ///< computed, never stored; exported, not imported
    PartOf = 64,       ///< the reference to the record that this one is a part of
    Rare = 128,        ///< waits under "More details" in the form
    Unique = 256,      ///< no two records have the same value
    Opaque = 512,      ///< a document of the program's own: not shown in lists and forms, not searched
    Tally = 1024,      ///< a count as statistics print it: `-` is none, `..` is not known
    Month = 2048,      ///< a text that names a month, stored as `2026-10`
    ByRow = 4096,      ///< a reference that is stored as the table row of its target, not as its id: of a million records ids would be half of the file
    CountedByDay = 8192,  ///< how many records of a day have it filled in is kept count of: what a rule asks of a million
};
Q_DECLARE_FLAGS(Flags, Flag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)

/// Where a member lies in its value, in bytes: the same for every value of the type.
template <class T, class M>
[[nodiscard]] std::ptrdiff_t placeOf(M T::*member) {
    static const T blank{};
    return reinterpret_cast<const char*>(&(blank.*member)) - reinterpret_cast<const char*>(&blank);
}

/// One word of a choice: the key that is stored and written, the label that is shown (source text, context "kind").
struct Choice {
    const char* key;
    const char* label;
};

/// What is known of one field of a kind.
struct Field {
    QByteArray key;          ///< kebab-case, never reused
    QString column;          ///< the same in snake_case
    const char* label = "";  ///< source text, context "kind"
    const char* help = "";   ///< one line under the field, may be empty
    FieldType type = FieldType::Text;
    Flags flags;
    QList<Choice> choices;
    QByteArray target;                                          ///< the kind that a reference points at
    std::ptrdiff_t place = -1;                                  ///< of its member in the typed value, in bytes; -1 of a derived field
    QByteArray tells;                                           ///< the fact that evidence of the target has by this reference; empty: none
    std::function<Value(const void*)> get;                      ///< from the typed value
    std::function<void(void*, const Value&)> set;               ///< into the typed value; an empty value leaves it empty
    std::function<Value(const Reader&, const Record&)> derive;  ///< of derived fields

    [[nodiscard]] bool is(Flag flag) const { return flags.testFlag(flag); }
    [[nodiscard]] bool isReference() const { return type == FieldType::Reference || type == FieldType::References; }
    [[nodiscard]] bool isText() const { return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Words; }
    [[nodiscard]] bool isList() const { return type == FieldType::Choices || type == FieldType::Words || type == FieldType::References; }
    /// @return the label of the choice with @p choiceKey, or null
    [[nodiscard]] const Choice* choice(const QString& choiceKey) const;
};

}  // namespace records
